//! The notes of a review, and the forms that add one.

use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    components::{
        field::{Field, dot, hidden, problem, problems_of},
        text::typed,
    },
    domain::{
        audit::AnswerSheet,
        dates,
        form::Form,
        ids::EventId,
        questionnaire::{Questionnaire, Statement},
        review::{Note, NoteKind, Remark, Verdict},
        share::Subject,
    },
    error::AppError,
    language::{Message, Term, Translator, msg},
    store::reviews,
    visitor::Supporter,
    wording::to,
};

/// Where something may be said of an audit, or of one of its statements.
pub fn at(who: &Supporter, subject: Subject, rest: &str) -> String {
    let (network, group) = (who.network().id, who.organisation.id);
    match subject {
        Subject::Plan => to::in_member(network, group, &format!("plan{rest}")),
        Subject::Audit(audit) => {
            format!("{}{rest}", to::audit_of_member(network, group, audit))
        }
    }
}

/// What was said so far in the review of something.
pub(crate) async fn notes(
    app: &App,
    who: &Supporter,
    subject: Subject,
) -> Result<Vec<Note>, AppError> {
    let (network, group) = (who.network().id, who.organisation.id);
    Ok(reviews::notes(&app.store, group, network, subject).await?)
}

/// Notes as a story, oldest first; nothing where there are none. Away from their statements, each says by the
/// `questionnaire` of which one it speaks. To a facilitator what nobody has answered shows the way to take it back.
pub fn told(
    words: Translator,
    notes: &[&Note],
    questionnaire: Option<&Questionnaire>,
    facilitator: Option<(&Supporter, Subject)>,
) -> Option<AnyView> {
    let answered = |note: &Note| {
        notes
            .iter()
            .any(|other| other.remark.about() == Some(note.id))
    };
    let rows: Vec<_> = notes
        .iter()
        .map(|note| {
            let back = facilitator
                .filter(|_| note.remark.asks() && !answered(note))
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
                <h2>{words.text(msg::REVIEW_SAID)}</h2>
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
            {hidden("kind", NoteKind::TakenBack.word().to_owned())}
            {hidden("about", note.id.to_string())}
            {hidden("statement", note.statement_id.clone())}
            <div class="buttons">
                <span class="soft">{words.text(msg::REVIEW_WAITS)}</span>
                <button aria-describedby=format!("note-{}", note.id)>{words.text(msg::REVIEW_TAKE_BACK)}</button>
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
pub fn note_view(words: Translator, note: &Note) -> AnyView {
    let (message, on_day) = match note.remark {
        Remark::Visit { verdict, on_day } => (visit_with(verdict), on_day),
        remark => (remark.kind().message(), None),
    };
    let head = words.with(message, [("name", note.said_by.as_str().into())]);
    let day = on_day.unwrap_or_else(|| day(note.said_at));
    view! {
        <p><b>{head}</b> " " <span class="soft">{words.date(day)}</span></p>
        {(!note.words.is_empty()).then(|| typed(&note.words))}
    }
    .into_any()
}

fn visit_with(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Agree => msg::NOTE_VISIT_AGREE,
        Verdict::Partly => msg::NOTE_VISIT_PARTLY,
        Verdict::NotSeen => msg::NOTE_VISIT_NOT_SEEN,
    }
}

/// The heading and the button of the form that says something of a kind.
fn asks(kind: NoteKind) -> (Message, Message) {
    match kind {
        NoteKind::Visit => (msg::REVIEW_VISIT, msg::REVIEW_VISIT_BUTTON),
        NoteKind::Suggestion => (msg::REVIEW_SUGGESTION, msg::REVIEW_SUGGESTION_BUTTON),
        NoteKind::Finished => (msg::REVIEW_FINISHED, msg::REVIEW_FINISHED_BUTTON),
        _ => (msg::REVIEW_QUESTION, msg::REVIEW_QUESTION_BUTTON),
    }
}

/// A form that says something; fields that were typed into another form of the page are not shown in it.
fn form_view(
    who: &Supporter,
    subject: Subject,
    statement: &str,
    kind: NoteKind,
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
    let (title, button) = asks(kind);
    view! {
        <details class="card" open=mine>
            <summary>{words.text(title)}</summary>
            <form method="post" action=at(who, subject, "/review")>
                {hidden("kind", kind.word().to_owned())}
                {hidden("statement", statement.to_owned())}
                {hidden("key", own.get("key").to_owned())}
                {fields(&own, &id)}
                <div class="buttons">
                    <button class="main">{words.text(button)}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

/// What is wrong with one of the forms of a review, by the labels of that form.
pub(crate) fn problems_in(words: Translator, form: &Form) -> AnyView {
    let label = match NoteKind::read(form.get("kind")) {
        Some(NoteKind::Question) => msg::REVIEW_QUESTION_WORDS,
        Some(NoteKind::Suggestion) => msg::REVIEW_SUGGESTION_WORDS,
        Some(NoteKind::Finished) => msg::REVIEW_FINISHED_WORDS,
        _ => msg::REVIEW_VISIT_WORDS,
    };
    problems_of(words, form, &[("words", label)])
}

fn fresh(who: &Supporter, kind: NoteKind) -> Form {
    let mut form = Form::default();
    form.add("key", EventId::fresh().to_string());
    if kind == NoteKind::Visit {
        form.add("on_day", dates::write(who.facilitator.visitor.today()));
    }
    form
}

/// Asks the group something.
pub(crate) fn question(who: &Supporter, subject: Subject, statement: &str, form: &Form) -> AnyView {
    let words = who.words();
    form_view(
        who,
        subject,
        statement,
        NoteKind::Question,
        form,
        |form, id| {
            Field::line("words", msg::REVIEW_QUESTION_WORDS)
                .named("words")
                .id(id)
                .area(words, form, 3)
        },
    )
}

/// Notes a visit.
pub fn visit(who: &Supporter, subject: Subject, statement: &str, form: &Form) -> AnyView {
    let words = who.words();
    form_view(
        who,
        subject,
        statement,
        NoteKind::Visit,
        form,
        |form, id| {
            let dots = Verdict::ALL.map(|verdict| {
                let label = words.term(verdict);
                dot("verdict", verdict.word(), label, form)
            });
            view! {
            <fieldset class="dots" id="verdict">
                <legend>{words.text(msg::REVIEW_VISIT_VERDICT)}</legend>
                {problem(words, form, "verdict")}
                {dots.collect_view()}
            </fieldset>
            {Field::line("on_day", msg::REVIEW_VISIT_DAY).hint(msg::DATE_HINT).input(words, form)}
            {Field::line("words", msg::REVIEW_VISIT_WORDS).named("words").id(id).area(words, form, 3)}
        }
        .into_any()
        },
    )
}

/// Suggests an action.
pub(crate) fn suggestion(
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
        NoteKind::Suggestion,
        form,
        |form, id| {
            Field::line("words", msg::REVIEW_SUGGESTION_WORDS)
                .hint(msg::REVIEW_SUGGESTION_HINT)
                .named("words")
                .id(id)
                .input(words, form)
        },
    )
}

/// Ends the review with a word to the group, and says when it is looked at again.
pub(crate) fn finish(who: &Supporter, subject: Subject, form: &Form) -> AnyView {
    let words = who.words();
    form_view(who, subject, "", NoteKind::Finished, form, |form, id| {
        view! {
            {Field::line("words", msg::REVIEW_FINISHED_WORDS).named("words").id(id).area(words, form, 3)}
            {Field::line("next_on", msg::REVIEW_FINISHED_NEXT).hint(msg::DATE_HINT).input(words, form)}
        }
        .into_any()
    })
}

/// What was said of one statement, in short, beside it on the page of the whole audit.
pub(crate) fn beside(
    words: Translator,
    sheet: &AnswerSheet,
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
    let label = format!("{}: {}", words.text(msg::REVIEW_SPEAK), statement.text);
    view! {
        {(!own.is_empty()).then(|| view! { <ul class="story">{own}</ul> })}
        <p class="no-print"><a class="button" href=href aria-label=label>{words.text(msg::REVIEW_SPEAK)}</a></p>
    }
    .into_any()
}
