//! Reviews, for facilitators: speaking of one statement, one plan or the whole.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use super::{
    Answer, Posted,
    frame::Frame,
    go,
    groups::said,
    parts::{Field, chip, dot, hidden, problem, problems_of, typed},
    supported::{answer_view, show_audit, show_plan, shown_audit},
    to,
};
use crate::{
    commands::{App, Stop, review as command},
    domain::{
        audit::Sheet,
        dates,
        error::Error,
        form::Form,
        ids::EventId,
        questionnaire::{Questionnaire, Statement},
        review::{Kind, Note, Verdict},
        share::{Extent, Subject},
    },
    language::Words,
    store::{day, reviews},
    visitor::Supporter,
};

/// Where something may be said of an audit, or of one of its statements.
fn at(who: &Supporter, subject: Subject, rest: &str) -> String {
    let (network, group) = (who.network().id, who.organisation.id);
    match subject {
        Subject::Plan => to::in_member(network, group, &format!("plan{rest}")),
        Subject::Audit(audit) => {
            format!("{}{rest}", to::audit_of_member(network, group, audit))
        }
    }
}

/// One statement of an audit that is shared in full: the group's answer, what was said of it, and speaking of it.
///
/// # Errors
/// [`Error::NotFound`] where the group does not share all of it, or the audit has no such statement.
pub async fn statement(State(app): State<App>, who: Supporter) -> Answer {
    show_statement(&app, &who, &Form::default(), StatusCode::OK).await
}

async fn show_statement(app: &App, who: &Supporter, form: &Form, status: StatusCode) -> Answer {
    let (sheet, extent) = shown_audit(app, who).await?;
    let id: String = match form.get("statement") {
        "" => who.facilitator.part("statement")?,
        typed => typed.to_owned(),
    };
    let asked = sheet.statements().find(|(_, statement)| statement.id == id);
    let Some((principle, statement)) = asked.filter(|_| extent == Extent::All) else {
        return Err(Error::NotFound.into());
    };
    let subject = Subject::Audit(sheet.audit.id);
    let notes = notes(app, who, subject).await?;
    let words = who.words();
    let place = sheet.questionnaire.place_of(&principle.id);
    let back = format!("{}#{id}", at(who, subject, ""));
    let back_text = words.f(
        "review-back",
        [("date", words.date(sheet.audit.held_on).into())],
    );
    let next = sheet
        .statements()
        .skip_while(|(_, statement)| statement.id != id)
        .nth(1)
        .map(|(_, statement)| at(who, subject, &format!("/statements/{}", statement.id)));
    let frame = Frame::of_network(app, &who.facilitator);
    let title = format!("{}: {}", who.organisation.name, statement.text);
    Ok(frame.show_as(status, &title, || {
        let own: Vec<&Note> = notes
            .iter()
            .filter(|note| note.statement_id == id)
            .collect();
        view! {
            <div class="where">
                <span dir="auto">{who.organisation.name.clone()}</span>
                <a href=back.clone()>{back_text.clone()}</a>
                {chip(principle.title.clone(), place)}
            </div>
            <h1>{statement.text.clone()}</h1>
            <p class="lead">{words.t("review-statement-text")}</p>
            {said(&who.facilitator.visitor)}
            {problems_in(words, form)}
            <section class="card">
                <h2>{words.t("review-their-answer")}</h2>
                {answer_view(words, &sheet, statement)}
            </section>
            {told(words, &own, None, Some((who, subject)))}
            {question(who, subject, &id, form)}
            {visit(who, subject, &id, form)}
            {suggestion(who, subject, &id, form)}
            <p class="buttons no-print">
                {next.map(|next| view! { <a class="button" href=next>{words.t("review-next-statement")}</a> })}
                <a class="button" href=back>{back_text}</a>
            </p>
        }
        .into_any()
    }))
}

/// What was said so far in the review of something.
pub(super) async fn notes(app: &App, who: &Supporter, subject: Subject) -> Result<Vec<Note>, Stop> {
    let (network, group) = (who.network().id, who.organisation.id);
    Ok(reviews::notes(&app.store, group, network, subject.key(group)).await?)
}

/// Notes as a story, oldest first; nothing where there are none. Away from their statements, each says by the
/// `questionnaire` of which one it speaks. To a facilitator what nobody has answered shows the way to take it back.
pub fn told(
    words: Words,
    notes: &[&Note],
    questionnaire: Option<&Questionnaire>,
    facilitator: Option<(&Supporter, Subject)>,
) -> Option<AnyView> {
    let answered = |note: &Note| notes.iter().any(|other| other.about == Some(note.id));
    let rows: Vec<_> = notes
        .iter()
        .map(|note| {
            let asks = matches!(note.kind, Kind::Question | Kind::Suggestion);
            let back = facilitator
                .filter(|_| asks && !answered(note))
                .map(|(who, subject)| take_back(who, subject, note));
            view! {
                <li id=format!("note-{}", note.id)>
                    {spoken_of(questionnaire, note)} {note_view(words, note)} {back}
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.t("review-said")}</h2>
                <ul class="story">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

/// That something waits for the group, and the way to take it back.
fn take_back(who: &Supporter, subject: Subject, note: &Note) -> AnyView {
    let words = who.words();
    view! {
        <form class="no-print" method="post" action=at(who, subject, "/review")>
            {hidden("kind", Kind::TakenBack.word().to_owned())}
            {hidden("about", note.id.to_string())}
            {hidden("statement", note.statement_id.clone())}
            <div class="buttons">
                <span class="soft">{words.t("review-waits")}</span>
                <button aria-describedby=format!("note-{}", note.id)>{words.t("review-take-back")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The statement that a note speaks of.
pub fn spoken_of(questionnaire: Option<&Questionnaire>, note: &Note) -> Option<AnyView> {
    let (_, statement) = questionnaire?.statement(&note.statement_id)?;
    Some(view! { <p class="soft">{statement.text.clone()}</p> }.into_any())
}

/// One note: what it is, who and when, and its words.
pub fn note_view(words: Words, note: &Note) -> AnyView {
    let name = note.said_by.as_str();
    let head = match (note.kind, note.verdict) {
        (Kind::Visit, Some(verdict)) => words.f(
            &format!("note-visit-{}", verdict.word()),
            [("name", name.into())],
        ),
        (kind, _) => words.f(&format!("note-{}", kind.word()), [("name", name.into())]),
    };
    let day = note.on_day.unwrap_or_else(|| day(note.said_at));
    view! {
        <p><b>{head}</b> " " <span class="soft">{words.date(day)}</span></p>
        {(!note.words.is_empty()).then(|| typed(&note.words))}
    }
    .into_any()
}

/// A form that says something; fields that were typed into another form of the page are not shown in it.
fn form_view(
    who: &Supporter,
    subject: Subject,
    statement: &str,
    kind: Kind,
    form: &Form,
    fields: impl FnOnce(&Form, &str) -> AnyView,
) -> AnyView {
    let words = who.words();
    let mine = form.get("kind") == kind.word();
    let own = if mine { form.clone() } else { fresh(who, kind) };
    // The list of what is wrong leads to the form it was wrong in.
    let id = if mine {
        "words".to_owned()
    } else {
        format!("words-{}", kind.word())
    };
    let title = words.t(&format!("review-{}", kind.word()));
    view! {
        <details class="card" open=mine>
            <summary>{title}</summary>
            <form method="post" action=at(who, subject, "/review")>
                {hidden("kind", kind.word().to_owned())}
                {hidden("statement", statement.to_owned())}
                {hidden("key", own.get("key").to_owned())}
                {fields(&own, &id)}
                <div class="buttons">
                    <button class="main">{words.t(&format!("review-{}-button", kind.word()))}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

/// What is wrong with one of the forms of a review, by the labels of that form.
pub(super) fn problems_in(words: Words, form: &Form) -> AnyView {
    let label = match Kind::read(form.get("kind")) {
        Some(Kind::Question) => "review-question-words",
        Some(Kind::Suggestion) => "review-suggestion-words",
        Some(Kind::Finished) => "review-finished-words",
        _ => "review-visit-words",
    };
    problems_of(words, form, &[("words", label)])
}

fn fresh(who: &Supporter, kind: Kind) -> Form {
    let mut form = Form::default();
    form.add("key", EventId::fresh().to_string());
    if kind == Kind::Visit {
        form.add("on_day", dates::write(who.facilitator.visitor.today()));
    }
    form
}

/// Asks the group something.
pub(super) fn question(who: &Supporter, subject: Subject, statement: &str, form: &Form) -> AnyView {
    let words = who.words();
    form_view(who, subject, statement, Kind::Question, form, |form, id| {
        Field::line("words", "review-question-words")
            .named("words")
            .id(id)
            .area(words, form, 3)
    })
}

fn visit(who: &Supporter, subject: Subject, statement: &str, form: &Form) -> AnyView {
    let words = who.words();
    form_view(who, subject, statement, Kind::Visit, form, |form, id| {
        let dots = Verdict::ALL.map(|verdict| {
            let label = words.t(&format!("verdict-{}", verdict.word()));
            dot("verdict", verdict.word(), label, form)
        });
        view! {
            <fieldset class="dots" id="verdict">
                <legend>{words.t("review-visit-verdict")}</legend>
                {problem(words, form, "verdict")}
                {dots.collect_view()}
            </fieldset>
            {Field::line("on_day", "review-visit-day").hint("date-hint").input(words, form)}
            {Field::line("words", "review-visit-words").named("words").id(id).area(words, form, 3)}
        }
        .into_any()
    })
}

/// Suggests an action.
pub(super) fn suggestion(
    who: &Supporter,
    subject: Subject,
    statement: &str,
    form: &Form,
) -> AnyView {
    let words = who.words();
    form_view(
        who,
        subject,
        statement,
        Kind::Suggestion,
        form,
        |form, id| {
            Field::line("words", "review-suggestion-words")
                .hint("review-suggestion-hint")
                .named("words")
                .id(id)
                .input(words, form)
        },
    )
}

/// Ends the review with a word to the group, and says when it is looked at again.
pub(super) fn finish(who: &Supporter, subject: Subject, form: &Form) -> AnyView {
    let words = who.words();
    form_view(who, subject, "", Kind::Finished, form, |form, id| {
        view! {
            {Field::line("words", "review-finished-words").named("words").id(id).area(words, form, 3)}
            {Field::line("next_on", "review-finished-next").hint("date-hint").input(words, form)}
        }
        .into_any()
    })
}

/// Says something of an audit, or of one of its statements.
///
/// # Errors
/// As [`command::say`].
pub async fn say_of_audit(State(app): State<App>, who: Supporter, Posted(form): Posted) -> Answer {
    let subject = Subject::Audit(who.facilitator.part("audit")?);
    let statement = form.get("statement").to_owned();
    let finished = form.get("kind") == Kind::Finished.word();
    match command::say(&app, &who, subject, form).await {
        Ok(()) if statement.is_empty() => Ok(said_at(&at(&who, subject, ""), finished)),
        Ok(()) => {
            let statement = format!("/statements/{statement}");
            Ok(said_at(&at(&who, subject, &statement), finished))
        }
        Err(Stop::Wrong(form)) if statement.is_empty() => {
            show_audit(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Stop::Wrong(form)) => {
            show_statement(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(stop) => Err(stop),
    }
}

/// Says something of a plan.
///
/// # Errors
/// As [`command::say`].
pub async fn say_of_plan(State(app): State<App>, who: Supporter, Posted(form): Posted) -> Answer {
    let finished = form.get("kind") == Kind::Finished.word();
    match command::say(&app, &who, Subject::Plan, form).await {
        Ok(()) => Ok(said_at(&at(&who, Subject::Plan, ""), finished)),
        Err(Stop::Wrong(form)) => {
            show_plan(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(stop) => Err(stop),
    }
}

fn said_at(address: &str, finished: bool) -> Response {
    let said = if finished {
        "review-finished"
    } else {
        "review-said"
    };
    go(&format!("{address}?said={said}"))
}

/// What was said of one statement, in short, beside it on the page of the whole audit.
pub(super) fn beside(
    words: Words,
    sheet: &Sheet,
    who: &Supporter,
    statement: &Statement,
    notes: &[Note],
) -> AnyView {
    let own: Vec<_> = notes
        .iter()
        .filter(|note| note.statement_id == statement.id)
        .map(|note| view! { <li>{note_view(words, note)}</li> })
        .collect();
    let subject = Subject::Audit(sheet.audit.id);
    let href = at(who, subject, &format!("/statements/{}", statement.id));
    let label = format!("{}: {}", words.t("review-speak"), statement.text);
    view! {
        {(!own.is_empty()).then(|| view! { <ul class="story">{own}</ul> })}
        <p class="no-print"><a class="button" href=href aria-label=label>{words.t("review-speak")}</a></p>
    }
    .into_any()
}
