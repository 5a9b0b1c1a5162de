//! The notes of a review, and the forms that add one.

use leptos::prelude::*;

use crate::{
    clock::day,
    components::{
        asked::Asked,
        field::{Choices, Hidden, Problems, TextField},
        page::{translator, visitor},
        text::Typed,
    },
    domain::{
        form::Form,
        questionnaire::{Questionnaire, Statement},
        review::{Note, NoteKind, Remark, Verdict},
    },
    forms::review::{
        ABOUT, AskGroup, FinishReview, KEY, KIND, NoteVisit, STATEMENT, SuggestAction, fields,
        fresh,
    },
    language::{Message, Term, Translator, msg},
    queries::review::Review,
};

/// Notes as a story, oldest first; nothing where there are none.
#[component]
pub fn NoteStory<'a>(
    /// The notes.
    notes: &'a [&'a Note],
    /// Away from their statements, each note says by this of which one it speaks.
    #[prop(optional_no_strip)]
    questionnaire: Option<&'a Questionnaire>,
    /// For a facilitator, the address of what is reviewed: what nobody has answered shows the way to take it back.
    #[prop(optional)]
    address: Option<&'a str>,
) -> impl IntoView + use<> {
    if notes.is_empty() {
        return None;
    }
    let is_answered = |note: &Note| {
        notes
            .iter()
            .any(|other| other.remark.about() == Some(note.id))
    };
    let items = notes
        .iter()
        .map(|note| {
            let take_back = address
                .filter(|_| note.remark.asks() && !is_answered(note))
                .map(|address| view! { <TakeBack address=address note=note /> });
            view! {
                <li id=format!("note-{}", note.id)>
                    <SpokenOf questionnaire=questionnaire note=note /> <NoteText note=note /> {take_back}
                </li>
            }
        })
        .collect_view();
    Some(view! {
        <section>
            <h2>{translator().text(msg::REVIEW_SAID)}</h2>
            <ul class="story">{items}</ul>
        </section>
    })
}

/// That something waits for the group, and the way to take it back.
#[component]
fn TakeBack<'a>(address: &'a str, note: &'a Note) -> impl IntoView + use<> {
    let words = translator();
    view! {
        <form class="no-print" method="post" action=format!("{address}/review")>
            <Hidden name=KIND value=NoteKind::TakenBack.word() />
            <Hidden name=ABOUT value=note.id.to_string() />
            <Hidden name=STATEMENT value=note.statement_id.clone() />
            <div class="buttons">
                <span class="soft">{words.text(msg::REVIEW_WAITS)}</span>
                <button aria-describedby=format!("note-{}", note.id)>{words.text(msg::REVIEW_TAKE_BACK)}</button>
            </div>
        </form>
    }
}

/// The statement that a note speaks of; nothing where it speaks of the whole.
#[component]
pub fn SpokenOf<'a>(
    /// Where the statement is looked up.
    questionnaire: Option<&'a Questionnaire>,
    /// The note.
    note: &'a Note,
) -> impl IntoView + use<> {
    let statement = questionnaire.and_then(|own| own.statement(&note.statement_id));
    statement.zip(questionnaire).map(|((_, statement), own)| {
        view! { <p class="soft"><Asked language=&own.language text=&statement.text /></p> }
    })
}

/// One note: what it is, who and when, and its words.
#[component]
pub fn NoteText<'a>(
    /// The note.
    note: &'a Note,
) -> impl IntoView + use<> {
    let words = translator();
    let (message, on_day) = match note.remark {
        Remark::Visit { verdict, on_day } => (visit_message(verdict), on_day),
        remark => (remark.kind().message(), None),
    };
    let head = words.with(message, [("name", note.said_by.as_str().into())]);
    let day = on_day.unwrap_or_else(|| day(note.said_at));
    let text = (!note.words.is_empty()).then(|| view! { <Typed text=note.words.clone() /> });
    view! {
        <p><b>{head}</b> " " <span class="soft">{words.date(day)}</span></p>
        {text}
    }
}

fn visit_message(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Agree => msg::NOTE_VISIT_AGREE,
        Verdict::Partly => msg::NOTE_VISIT_PARTLY,
        Verdict::NotSeen => msg::NOTE_VISIT_NOT_SEEN,
    }
}

/// The heading and the button of the form that says something of a kind.
fn form_messages(kind: NoteKind) -> (Message, Message) {
    match kind {
        NoteKind::Visit => (msg::REVIEW_VISIT, msg::REVIEW_VISIT_BUTTON),
        NoteKind::Suggestion => (msg::REVIEW_SUGGESTION, msg::REVIEW_SUGGESTION_BUTTON),
        NoteKind::Finished => (msg::REVIEW_FINISHED, msg::REVIEW_FINISHED_BUTTON),
        _ => (msg::REVIEW_QUESTION, msg::REVIEW_QUESTION_BUTTON),
    }
}

/// A form in which a facilitator says something of a kind; what was typed into another form of the page is not shown in it.
#[component]
pub fn NoteForm<'a>(
    /// What kind: a question, a visit, a suggestion, or the end of the review.
    kind: NoteKind,
    /// The address of what is reviewed.
    address: &'a str,
    /// The statement that is spoken of; empty for the whole.
    #[prop(optional)]
    statement: &'a str,
    /// What was typed into one of the forms of the page, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let is_own = form.get(KIND) == kind.word();
    let own = if is_own {
        form.clone()
    } else {
        fresh(words, kind, visitor().today())
    };
    // The list of what is wrong leads to the form it was wrong in.
    let id = if is_own {
        "words".to_owned()
    } else {
        format!("words-{}", kind.word())
    };
    let (title, button) = form_messages(kind);
    let key = own.get(KEY).to_owned();
    view! {
        <details class="card" open=is_own>
            <summary>{words.text(title)}</summary>
            <form method="post" action=format!("{address}/review")>
                <Hidden name=KIND value=kind.word() />
                <Hidden name=STATEMENT value=statement />
                <Hidden name=KEY value=key />
                <NoteFields kind=kind form=&own id=&id />
                <div class="buttons">
                    <button class="main">{words.text(button)}</button>
                </div>
            </form>
        </details>
    }
}

/// What is filled in to say something of a kind; `id` is that of its words.
#[component]
fn NoteFields<'a>(kind: NoteKind, form: &'a Form, id: &'a str) -> impl IntoView + use<> {
    let words_field = match kind {
        NoteKind::Visit => NoteVisit::FIELDS.words,
        NoteKind::Suggestion => SuggestAction::FIELDS.words,
        NoteKind::Finished => FinishReview::FIELDS.words,
        _ => AskGroup::FIELDS.words,
    };
    let visit = (kind == NoteKind::Visit).then(|| {
        let NoteVisit {
            verdict, on_day, ..
        } = NoteVisit::FIELDS;
        let verdicts = Verdict::ALL
            .map(|verdict| (verdict.word().to_owned(), translator().term(verdict)))
            .to_vec();
        view! {
            <Choices field=verdict form=form options=verdicts />
            <TextField field=on_day form=form />
        }
    });
    let next_on = (kind == NoteKind::Finished)
        .then(|| view! { <TextField field=FinishReview::FIELDS.next_on form=form /> });
    view! {
        {visit}
        <TextField field=words_field form=form id=id />
        {next_on}
    }
}

/// What is wrong with one of the forms of a review, by the labels of that form.
#[component]
pub fn NoteProblems<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    let kind = NoteKind::read(form.get(KIND)).unwrap_or(NoteKind::Visit);
    let fields = [fields(kind)];
    view! { <Problems form=form fields=&fields /> }
}

/// What was said of one statement, in short, beside it on the page of the whole audit.
#[component]
pub fn NotesBeside<'a>(
    /// The statement.
    statement: &'a Statement,
    /// All notes of the audit.
    notes: &'a [Note],
    /// The address of the audit.
    address: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    let own: Vec<_> = notes
        .iter()
        .filter(|note| note.statement_id == statement.id)
        .map(|note| view! { <li><NoteText note=note /></li> })
        .collect();
    let story = (!own.is_empty()).then(|| view! { <ul class="story">{own}</ul> });
    let href = format!("{address}/statements/{}", statement.id);
    let label = words.labelled(&words.text(msg::REVIEW_SPEAK), &statement.text);
    view! {
        {story}
        <p class="no-print"><a class="button" href=href aria-label=label>{words.text(msg::REVIEW_SPEAK)}</a></p>
    }
}

/// What was said of an audit or a plan as a whole, and the forms that say more.
#[component]
pub fn ReviewOfWhole<'a>(
    /// What was said of it as a whole.
    notes: &'a [&'a Note],
    /// The address of what is reviewed.
    address: &'a str,
    /// What was typed into one of the forms of the page, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    view! {
        <NoteStory notes=notes address=address />
        <NoteForm kind=NoteKind::Question address=address form=form />
        <NoteForm kind=NoteKind::Suggestion address=address form=form />
        <NoteForm kind=NoteKind::Finished address=address form=form />
    }
}

/// Where a review is, with who and when, and when it is looked at again.
pub fn review_line(words: Translator, review: &Review) -> String {
    let line = words.with(
        msg::REVIEW_LINE,
        [
            ("state", words.term(review.state).into()),
            ("name", review.changed_by.as_str().into()),
            ("date", words.date(day(review.changed_at)).into()),
        ],
    );
    let next = review
        .next_on
        .map(|day| words.with(msg::REVIEW_NEXT, [("date", words.date(day).into())]));
    match next {
        Some(next) => format!("{line} {next}."),
        None => line,
    }
}
