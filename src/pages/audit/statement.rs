//! How one statement is drawn: the scene, the levels, what makes us say so, the buttons.

use leptos::prelude::*;

use crate::{
    components::{
        asked::{Asked, Chip, ChoiceWord, OnlyIn, marks},
        card::Card,
        cup::{ChoiceCup, accent},
        field::{Choice as Dot, Hidden, Problem, Problems, TextField},
        page::{Page, translator},
        spread::SpreadLine,
    },
    domain::{
        answer::{Choice, Strength},
        audit::{AnswerSheet, SavedAnswer},
        form::Form,
        questionnaire::{Principle, Questionnaire, Statement, Unscored},
    },
    forms::audit::{AnswerForm, BASE, GO, GoOn, SAVE, TYPED_BY},
    islands::autosave::{Autosave, REMARKS, Said},
    language::msg,
    pages::audit::saved_answer::AnswerText,
    queries::team::StatementSpread,
    wording::{self, to},
};

/// Id of the answer form.
const FORM: &str = "answer";

/// Where a statement is answered, and by whom.
pub struct AnswerPlace<'a> {
    /// The audit that asks it, with the answers given here.
    pub sheet: &'a AnswerSheet,
    /// Where they are given.
    pub answers: to::Answers,
    /// The key of whoever types here.
    pub typed_by: String,
    /// Whether drafts of theirs may be kept on the device.
    pub keeps_drafts: bool,
    /// Whether answers are taken.
    pub takes_answers: bool,
}

impl AnswerPlace<'_> {
    fn is_own(&self) -> bool {
        matches!(self.answers, to::Answers::OnOnesOwn(_))
    }
}

/// The page of a statement; with the other answer, where two were given at the same moment.
#[component]
pub fn StatementPage<'a>(
    /// Where it is answered.
    place: &'a AnswerPlace<'a>,
    /// Its principle.
    principle: &'a Principle,
    /// The statement.
    statement: &'a Statement,
    /// The answer as it is typed.
    form: &'a Form,
    /// The answer that the one that stands did not know of.
    other: Option<&'a SavedAnswer>,
    /// How far apart the team stands, where it was told.
    told: Option<&'a StatementSpread>,
) -> impl IntoView + use<> {
    let sheet = place.sheet;
    let address = place.answers.statement(&statement.id);
    let saved = sheet.answers.get(&statement.id);
    // Closed and nothing just typed: there is only something to read.
    let is_to_read = !place.takes_answers && form.is_good();
    let closed = (!place.takes_answers).then(|| view! { <ClosedNotice place=place /> });
    let told = told.map(|told| {
        view! { <SpreadLine questionnaire=&sheet.questionnaire told=told /> }
    });
    let clash = other.map(|other| {
        view! { <Clash questionnaire=&sheet.questionnaire other=other saved=saved address=&address /> }
    });
    let buttons =
        (!is_to_read).then(|| view! { <Buttons place=place statement=statement saved=saved /> });
    let last_saved = saved
        .filter(|_| !place.is_own())
        .map(|saved| view! { <LastSaved saved=saved address=&address /> });
    let body = view! {
        <Where place=place principle=principle statement=statement />
        <p class="remarks" id=REMARKS role="status"></p>
        <Problems form=form fields=&[] />
        {closed}
        {clash}
        {told}
        <form id=FORM class="statement" method="post" action=address.clone()>
            <Hidden name=TYPED_BY value=place.typed_by.as_str() />
            <Hidden name=BASE value=form.get(BASE) />
            <Hidden name=SAVE value=form.get(SAVE) />
            <fieldset class="all" disabled=is_to_read>
                <Question questionnaire=&sheet.questionnaire principle=principle statement=statement form=form />
                <Reasons questionnaire=&sheet.questionnaire statement=statement form=form />
            </fieldset>
            {buttons}
        </form>
        {last_saved}
        <OnlyIn language=&sheet.questionnaire.language />
    };
    view! { <Page title=statement.text.clone() form=Some(FORM)>{body}</Page> }
}

/// The way back to the list, and where the statement stands: in its principle, and in all that is asked.
#[component]
fn Where<'a>(
    place: &'a AnswerPlace<'a>,
    principle: &'a Principle,
    statement: &'a Statement,
) -> impl IntoView + use<> {
    let words = translator();
    let sheet = place.sheet;
    let list = place.answers.list();
    let (at, n) = place_of(statement, principle.statements.iter());
    let (place, all) = place_of(statement, sheet.statements().map(|(_, asked)| asked));
    let where_text = if n == all {
        words.with(msg::STATEMENT_WHERE, [("at", at.into()), ("n", n.into())])
    } else {
        let numbers = [("at", at), ("n", n), ("place", place), ("all", all)];
        words.with(
            msg::STATEMENT_WHERE_IN_ALL,
            numbers.map(|(name, number)| (name, number.into())),
        )
    };
    let index = sheet.questionnaire.place_of(&principle.id);
    view! {
        <div class="where slim">
            <a class="stop" href=list aria-label=words.text(msg::STATEMENT_LIST)>
                {words.text(msg::STATEMENT_LEAVE)}
            </a>
            <Chip title=principle.title.clone() index=index language=&sheet.questionnaire.language />
            <span>{where_text}</span>
        </div>
    }
}

/// Place of a statement among others, from 1, and how many they are.
fn place_of<'a>(
    statement: &Statement,
    among: impl Iterator<Item = &'a Statement>,
) -> (usize, usize) {
    let ids: Vec<&str> = among.map(|other| other.id.as_str()).collect();
    let before = ids.iter().position(|id| *id == statement.id);
    (before.unwrap_or_default() + 1, ids.len())
}

#[component]
fn ClosedNotice<'a>(place: &'a AnswerPlace<'a>) -> impl IntoView + use<> {
    let words = translator();
    let (note, reopen) = match place.answers {
        to::Answers::OfGroup(group, audit) => {
            let href = to::in_audit(group, audit, "check");
            let way = view! {
                <p>
                    <a class="button" href=href>{words.text(msg::REOPEN_TITLE)}</a>
                </p>
            };
            (msg::CLOSED_NOTE, Some(way))
        }
        to::Answers::OnOnesOwn(_) => (msg::OWN_OVER, None),
    };
    view! { <Card><p>{words.text(note)}</p>{reopen}</Card> }
}

/// Two answers given at the same moment, and the way to say that they were talked over.
#[component]
fn Clash<'a>(
    questionnaire: &'a Questionnaire,
    other: &'a SavedAnswer,
    saved: Option<&'a SavedAnswer>,
    address: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    let answer = |saved: &SavedAnswer| {
        let when = ("when", words.moment(saved.saved_at).into());
        let by = if saved.saved_by.is_empty() {
            words.with(msg::CLASH_OWN, [when])
        } else {
            words.with(
                msg::CLASH_BY,
                [("name", saved.saved_by.as_str().into()), when],
            )
        };
        view! {
            <li>
                <strong>{by}</strong>
                <p><ChoiceWord questionnaire=questionnaire choice=saved.answer.choice /></p>
                <AnswerText saved=saved />
            </li>
        }
    };
    let version = saved.map_or(0, |saved| saved.version);
    view! {
        <section class="card clash" role="alert">
            <h2>{words.text(msg::CLASH_TITLE)}</h2>
            <p>{words.text(msg::CLASH_TEXT)}</p>
            <ul>{answer(other)} {saved.map(answer)}</ul>
            <form method="post" action=format!("{address}/settle")>
                <Hidden name="version" value=version.to_string() />
                <button>{words.text(msg::CLASH_SETTLE)}</button>
            </form>
        </section>
    }
}

/// What makes whoever answers say so, and what shows it.
#[component]
pub fn Reasons<'a>(
    /// Whose words the examples are.
    questionnaire: &'a Questionnaire,
    /// The statement.
    statement: &'a Statement,
    /// The answer as it is typed.
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = AnswerForm::FIELDS;
    let has_evidence = [fields.evidence, fields.strength]
        .iter()
        .any(|field| !field.typed(form).is_empty());
    view! {
        <TextField field=fields.reflection form=form />
        <details class="more" open=has_evidence>
            <summary>{words.text(msg::ANSWER_EVIDENCE_OPEN)}</summary>
            <Examples questionnaire=questionnaire statement=statement />
            <TextField field=fields.evidence form=form />
            <Strengths form=form />
        </details>
    }
}

/// The scene, and all that can be chosen.
#[component]
pub fn Question<'a>(
    /// Whose scale it is.
    questionnaire: &'a Questionnaire,
    /// The principle of the statement.
    principle: &'a Principle,
    /// The statement.
    statement: &'a Statement,
    /// The answer as it is typed.
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = AnswerForm::FIELDS;
    let scale = &questionnaire.scale;
    let language = questionnaire.language.as_str();
    let levels = statement
        .levels
        .iter()
        .zip(&scale.levels)
        .zip(1..)
        .map(|((description, name), level)| {
            let choice = Choice::Level(level);
            let level = view! {
                <ChoiceCup questionnaire=questionnaire choice=Some(choice) />
                <b><Asked language=language text=name /></b>
                <span><Asked language=language text=description /></span>
            };
            view! { <Level choice=choice form=form>{level}</Level> }
        })
        .collect_view();
    let unscored = scale
        .unscored
        .iter()
        .map(|unscored| {
            let label = words.text(match unscored {
                Unscored::Unknown => msg::CHOICE_UNKNOWN,
                Unscored::NotForUs => msg::CHOICE_NOT_FOR_US,
            });
            view! { <Level choice=Choice::Unscored(*unscored) form=form><b>{label}</b></Level> }
        })
        .collect_view();
    view! {
        <div class=accent(questionnaire.place_of(&principle.id))>
            <p class="scene"><b>{words.text(msg::STATEMENT_SCENE)}</b> " " <Asked language=language text=&statement.prompt /></p>
            <fieldset id=fields.choice.name>
                <legend>
                    <h1><Asked language=language text=&statement.text /></h1>
                    {words.text(fields.choice.label)}
                </legend>
                <Problem form=form name=fields.choice.name />
                <div class="levels">{levels}</div>
                <div class="levels other">{unscored}</div>
                <div class="why"><TextField field=fields.why form=form /></div>
            </fieldset>
        </div>
    }
}

/// One thing to choose, with what is drawn and written beside it.
#[component]
fn Level<'a>(choice: Choice, form: &'a Form, children: Children) -> impl IntoView + use<> {
    let field = AnswerForm::FIELDS.choice;
    let word = choice.word();
    let checked = field.typed(form) == word;
    view! {
        <label class="level">
            <input type="radio" name=field.name value=word checked=checked />
            {children()}
        </label>
    }
}

/// What others point at.
#[component]
fn Examples<'a>(
    questionnaire: &'a Questionnaire,
    statement: &'a Statement,
) -> impl IntoView + use<> {
    let (lang, dir) = marks(&questionnaire.language);
    let examples = statement
        .evidence
        .iter()
        .map(|example| view! { <li>{example.clone()}</li> })
        .collect_view();
    view! {
        <p class="hint">{translator().text(msg::ANSWER_EXAMPLES)}</p>
        <ul class="hint" lang=lang dir=dir>{examples}</ul>
    }
}

/// How sure the group is.
#[component]
fn Strengths<'a>(form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let field = AnswerForm::FIELDS.strength;
    let strengths = Strength::ALL.map(|strength| {
        view! { <Dot name=field.name value=strength.word() label=words.term(strength) form=form /> }
    });
    view! {
        <fieldset class="dots">
            <legend>{words.text(field.label)}</legend>
            {strengths.collect_view()}
        </fieldset>
    }
}

#[component]
fn Buttons<'a>(
    place: &'a AnswerPlace<'a>,
    statement: &'a Statement,
    saved: Option<&'a SavedAnswer>,
) -> impl IntoView + use<> {
    let words = translator();
    let sheet = place.sheet;
    let (before, _) = sheet.neighbours(&statement.id);
    let next = if sheet.next_in_part(&statement.id).is_some() {
        msg::STATEMENT_NEXT
    } else {
        msg::STATEMENT_LAST
    };
    let said = Said {
        saved: words.text(msg::SAVE_SAVED),
        saving: words.text(msg::SAVE_SAVING),
        kept: words.text(msg::SAVE_KEPT),
        signed_out: words.text(msg::SAVE_SIGNED_OUT),
        restored: words.text(msg::SAVE_RESTORED),
        of_another: words.text(msg::SAVE_OF_ANOTHER),
        too_much: words.text(msg::SAVE_TOO_MUCH),
        look: words.text(msg::SAVE_LOOK),
        sign_in: words.text(msg::SIGN_IN_TITLE),
    };
    let last = saved
        .map(|saved| words.time(saved.saved_at))
        .unwrap_or_default();
    let owner = if place.keeps_drafts {
        place.typed_by.clone()
    } else {
        String::new()
    };
    let button =
        |go: GoOn, label| view! { <button name=GO value=go.word()>{words.text(label)}</button> };
    view! {
        <div class="buttons sticky">
            <button class="main" name=GO value=GoOn::Next.word()>{words.text(next)}</button>
            <Autosave form=FORM.to_owned() owner=owner said=said last=last />
        </div>
        <div class="buttons">
            {before.map(|_| button(GoOn::Back, msg::STATEMENT_BACK))}
            {button(GoOn::Skip, msg::STATEMENT_SKIP)}
            <button class="link" name=GO value=GoOn::Stop.word()>{words.text(msg::STATEMENT_STOP)}</button>
        </div>
    }
}

/// Who saved it last and when, and the way to all earlier saves.
#[component]
fn LastSaved<'a>(saved: &'a SavedAnswer, address: &'a str) -> impl IntoView + use<> {
    let words = translator();
    let by = wording::answer::saved_by(words, saved);
    view! {
        <p class="soft aside">{by} " " <a href=format!("{address}/saves")>{words.text(msg::ANSWER_SAVES)}</a></p>
    }
}
