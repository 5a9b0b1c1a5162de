//! The drafts of a group's networks: what they say and promise, and what the group says of them.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        text::Typed,
    },
    domain::{form::Form, ids::OrganisationId, organisation::Organisation, promise::Comment},
    error::AppError,
    forms::promise::GroupComment,
    language::msg,
    pages::{
        group::promises::ToldPromise,
        network::{promise_document::DocumentText, revisions::History},
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{
        self,
        draft::{DraftDetails, GroupDocument},
    },
    visitor::Coordinator,
    wording::{notice::Notice, promise as said, to},
};

/// `GET /groups/{group}/drafts`: what it can comment on, and what it commented on.
pub async fn list(State(app): State<App>, who: Coordinator) -> PageResult {
    let drafts = queries::draft::list(&app, &who).await?;
    let group = &who.organisation;
    Ok(PageContext::of(&app, &who).render(|| view! { <ListPage group=group drafts=&drafts /> }))
}

#[component]
fn ListPage<'a>(group: &'a Organisation, drafts: &'a [GroupDocument]) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::DRAFTS_TITLE);
    let (open, over): (Vec<&GroupDocument>, Vec<&GroupDocument>) =
        drafts.iter().partition(|of| of.document.is_draft);
    let rows = |some: Vec<&GroupDocument>| {
        let rows = some.into_iter().map(|of| {
            let href = to::draft(group.id, of.document.id);
            let own = (of.comments > 0).then(|| {
                let said = words.count(msg::DRAFTS_COMMENTED, of.comments);
                view! { <span class="state">{said}</span> }
            });
            view! {
                <li>
                    <a href=href dir="auto">{of.document.name.clone()}</a>
                    <span class="soft" dir="auto">{of.network_name.clone()}</span>
                    {own}
                </li>
            }
        });
        let rows = rows.collect_view();
        view! { <ul class="rows">{rows}</ul> }
    };
    let over = (!over.is_empty()).then(|| {
        let rows = rows(over);
        view! { <h2>{words.text(msg::DRAFTS_OVER)}</h2> {rows} }
    });
    let open = if open.is_empty() {
        Either::Left(view! { <p>{words.text(msg::DRAFTS_NONE)}</p> })
    } else {
        Either::Right(rows(open))
    };
    let body = view! {
        <div class="where"><a class="stop" href=to::group(group.id) dir="auto">{group.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::DRAFTS_TEXT)}</p>
        {open}
        {over}
    };
    view! { <Page title=title>{body}</Page> }
}

/// `GET /groups/{group}/drafts/{document}`: one draft with its promises and the group's own comments.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let of = queries::draft::find(&app, &who).await?;
    let details = queries::draft::details(&app, &who, of).await?;
    let form = commands::draft::blank();
    Ok(render(&app, &who, &details, &form, StatusCode::OK))
}

fn render(
    app: &App,
    who: &Coordinator,
    details: &DraftDetails,
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    let group = who.organisation.id;
    PageContext::of(app, who).render_as(status, || {
        view! { <DraftPage group=group details=details form=form /> }
    })
}

#[component]
fn DraftPage<'a>(
    group: OrganisationId,
    details: &'a DraftDetails,
    /// A new comment.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: GroupComment = GroupComment::FIELDS;
    let (words, today) = (translator(), visitor().today());
    let (of, document) = (&details.of, &details.of.document);
    let at = to::draft(group, document.id);
    let title = document.name.clone();
    let state = document
        .is_draft
        .then(|| view! { <span class="state">{words.text(msg::DOCUMENT_IS_DRAFT)}</span> });
    let promises = (!details.promises.is_empty()).then(|| {
        let states = details.promises.iter();
        let sum = said::sum(words, states.map(|promise| promise.told_to_others(today)));
        let rows = details
            .promises
            .iter()
            .map(|promise| view! { <li><ToldPromise promise=promise /></li> })
            .collect_view();
        view! {
            <h2>{words.text(msg::PROMISES_TITLE)}</h2>
            <p>{sum}</p>
            <ul class="story">{rows}</ul>
        }
    });
    let comments = if details.comments.is_empty() {
        Either::Left(view! { <p>{words.text(msg::DRAFTS_OWN_NONE)}</p> })
    } else {
        let rows = details
            .comments
            .iter()
            .map(
                |comment| view! { <OwnComment at=&at comment=comment is_open=document.is_draft /> },
            )
            .collect_view();
        Either::Right(view! { <ul class="story">{rows}</ul> })
    };
    // What was typed is shown also where the draft ended meanwhile.
    let comment = if document.is_draft || !form.is_good() {
        Either::Left(view! {
            <form class="no-print" method="post" action=at.clone()>
                <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
                <TextField field=FIELDS.comment form=form />
                <div class="buttons"><button class="main">{words.text(msg::DRAFTS_SEND)}</button></div>
            </form>
        })
    } else {
        Either::Right(view! { <p>{words.text(msg::DRAFTS_IS_OVER)}</p> })
    };
    let told = queries::promise::told(details.history.clone()).into_iter();
    let told: Vec<_> = told
        .map(|(revision, stood)| (revision, stood.map(|stood| said::stood(words, &stood))))
        .collect();
    let undo = format!("{at}/undo");
    let history =
        (!told.is_empty()).then(|| view! { <History told=told action=&undo by_group=true /> });
    let body = view! {
        <div class="where"><a class="stop" href=to::in_group(group, "drafts")>{words.text(msg::DRAFTS_TITLE)}</a></div>
        <h1 dir="auto">{title.clone()}</h1>
        <p>{state} " " <span class="soft" dir="auto">{of.network_name.clone()}</span></p>
        <JustDone />
        <Problems form=form fields=&[GroupComment::ALL] />
        <DocumentText document=document />
        {promises}
        <h2>{words.text(msg::DRAFTS_OWN)}</h2>
        {comments}
        {comment}
        {history}
    };
    view! { <Page title=title>{body}</Page> }
}

/// A comment of the group, with what came of it. What somebody else wrote down for it is read and not changed.
#[component]
fn OwnComment<'a>(
    /// The address of the draft.
    at: &'a str,
    comment: &'a Comment,
    /// Whether comments are taken still.
    is_open: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let said = &comment.said;
    let outcome = (!said.outcome.is_empty()).then(|| {
        let label = words.label(&words.text(msg::COMMENT_OUTCOME));
        view! { <p class="soft">{label}</p> <Typed text=&said.outcome /> }
    });
    let change = if comment.by_group {
        let (href, date) = (
            format!("{at}/comments/{}", comment.id),
            words.date(crate::clock::day(comment.said_at)),
        );
        let label = if is_open {
            msg::DRAFTS_CHANGE
        } else {
            msg::TAKE_OUT_LINK
        };
        let label = words.text(label);
        let named = words.labelled(&label, &date);
        Either::Left(view! { <p class="no-print"><a href=href aria-label=named>{label}</a></p> })
    } else {
        Either::Right(view! { <p class="soft">{words.text(msg::DRAFTS_WRITTEN_DOWN)}</p> })
    };
    view! {
        <li>
            <p class="soft">{words.date(crate::clock::day(comment.said_at))}</p>
            <Typed text=&said.comment />
            {outcome}
            {change}
        </li>
    }
}

/// `POST /groups/{group}/drafts/{document}`: says something of it.
pub async fn comment(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let of = queries::draft::find(&app, &who).await?;
    match commands::draft::comment(&app, &who, &of, form).await {
        Ok(()) => Ok(saved(&who, &of)),
        Err(AppError::Invalid(form)) => {
            let details = queries::draft::details(&app, &who, of).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render(&app, &who, &details, &form, status))
        }
        Err(error) => Err(error),
    }
}

/// Back to the draft.
pub(super) fn saved(who: &Coordinator, of: &GroupDocument) -> axum::response::Response {
    let at = to::draft(who.organisation.id, of.document.id);
    redirect(&Notice::Saved.at(&at))
}

/// `POST /groups/{group}/drafts/{document}/undo`: takes back what the group did last to a comment.
pub async fn undo(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let of = queries::draft::find(&app, &who).await?;
    commands::draft::take_back(&app, &who, &of, &form).await?;
    let at = to::draft(who.organisation.id, of.document.id);
    Ok(redirect(&Notice::RevisionTakenBack.at(&at)))
}
