//! What was changed in a meeting: what stood there before, files that were added, and what was taken out.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{
        again::UseAgain,
        notice::JustDone,
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        meeting::MeetingPlan,
        mending::{MeetingChange, MendedField},
    },
    forms::meeting::NotesForm,
    language::msg,
    pages::{
        network::{meeting::BackToMeeting, mending::Removals},
        shell::request::PageResult,
    },
    queries::{self, mending::MeetingHistory},
    visitor::Facilitator,
    wording::{mending as said, to},
};

/// `GET /networks/{network}/meetings/{meeting}/history`: what was changed, and what was taken out.
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let history = queries::mending::history(&app, &who, &plan).await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <HistoryPage who=&who plan=&plan history=&history /> }
    }))
}

#[component]
fn HistoryPage<'a>(
    who: &'a Facilitator,
    plan: &'a MeetingPlan,
    history: &'a MeetingHistory,
) -> impl IntoView + use<> {
    let words = translator();
    let network = who.network.id;
    let (files, changes): (Vec<_>, Vec<_>) = history
        .changes
        .iter()
        .partition(|change| change.mended.field == MendedField::File);
    let notes = to::in_meeting(network, plan.meeting.id, "notes");
    let lines = |changes: &[&MeetingChange]| {
        let lines = changes.iter();
        lines
            .map(|change| view! { <ChangeLine notes=&notes change=change /> })
            .collect_view()
    };
    let files = (!files.is_empty()).then(|| {
        view! { <h2>{words.text(msg::ENCLOSURES_ADDED)}</h2> <ul class="story plain">{lines(&files)}</ul> }
    });
    let changes = if changes.is_empty() {
        Either::Left(view! { <p>{words.text(msg::HISTORY_NONE)}</p> })
    } else {
        let changes = lines(&changes);
        Either::Right(view! { <ul class="story plain">{changes}</ul> })
    };
    let removals = (!history.removals.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::TAKEN_OUT_TITLE)}</h2>
            <Removals who=who removals=&history.removals />
        }
    });
    let title = words.text(msg::HISTORY_TITLE);
    let body = view! {
        <BackToMeeting network=network plan=plan />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::HISTORY_TEXT)}</p>
        <JustDone />
        {removals}
        {files}
        <h2>{words.text(msg::HISTORY_CHANGES)}</h2>
        {changes}
        <p class="no-print"><a href=to::in_meeting(network, plan.meeting.id, "remove")>{words.text(msg::TAKE_OUT_LINK)}</a></p>
    };
    view! { <Page title=title>{body}</Page> }
}

/// A change: what, who and when, and what stood there before; words of the notes can be used again.
#[component]
fn ChangeLine<'a>(
    /// The address of the notes.
    notes: &'a str,
    change: &'a MeetingChange,
) -> impl IntoView + use<> {
    let words = translator();
    let about = [
        ("name", change.by.as_str().into()),
        ("when", words.moment(change.at).into()),
    ];
    let was = said::was(words, &change.mended);
    let again = change.mended.field.is_of_notes().then(|| {
        // Down to where one line of them stands; of a row, the notes begin at their top.
        let field = change.mended.field.is_of_lesson().then_some(NotesForm::FIELDS.tried.name);
        view! { <UseAgain page=notes.to_owned() which=change.id.to_string() field=field when=change.at /> }
    });
    let by = match change.mended.field {
        MendedField::File => msg::ENCLOSURE_ADDED_BY,
        _ => msg::HISTORY_BY,
    };
    view! {
        <li>
            <p><b dir="auto">{said::changed(words, &change.mended)}</b> " " <span class="soft">{words.with(by, about)}</span></p>
            <Typed text=was />
            {again}
        </li>
    }
}
