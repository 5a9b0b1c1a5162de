//! A fast screen for filled-in paper: the statements of one principle under each other, made for the keyboard.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{self, paper::PaperSaved},
    components::{
        asked::{Asked, OnlyIn},
        cup::accent,
        field::{Choice as Dot, Hidden, Problem, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        answer::{Choice, Strength},
        audit::AnswerSheet,
        error::Error,
        form::Form,
        ids::SaveId,
        questionnaire::{Principle, Questionnaire, Statement},
    },
    error::AppError,
    forms::audit::{BASE, GO, GoOn, Paper, PaperRow, SAVE},
    keys::Fresh as _,
    language::{Translator, msg},
    pages::shell::request::{PageResult, PostedForm, Query, redirect},
    queries,
    visitor::Coordinator,
    wording::{answer::choice_word, notice::Notice, to},
};

/// `GET /groups/{group}/audits/{audit}/type-in`: one principle of an audit, to type in.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such audit.
pub async fn show(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let principle = asked(&sheet, query.get("principle"))?;
    let paper = Paper::FIELDS.paper;
    let mut form = Form::default();
    form.add(paper.name, paper.typed(&query));
    for statement in &principle.statements {
        if let Some(saved) = sheet.answers.get(&statement.id) {
            PaperRow::write(&mut form, &statement.id, &saved.answer);
            let base = PaperRow::name(&statement.id, BASE);
            form.add(&base, saved.version.to_string());
        }
    }
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <PaperPage sheet=&sheet principle=principle form=&form /> }))
}

/// `POST /groups/{group}/audits/{audit}/type-in`: saves what was typed in, and goes on with the next principle.
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let principle = asked(&sheet, form.get("principle"))?;
    let field = Paper::FIELDS.paper;
    let (pressed, paper) = (GoOn::pressed(&form), form.trimmed(field.name).to_owned());
    match commands::paper::type_in(&app, &who, &sheet, principle, form).await {
        Ok(saved) => {
            let stops = pressed == Some(GoOn::Stop);
            Ok(redirect(&way_on(&sheet, principle, &paper, stops, &saved)))
        }
        Err(AppError::Invalid(form)) => {
            let closed = form.problem(field.name) == Some(Error::AuditClosed);
            let status = if closed {
                StatusCode::CONFLICT
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            Ok(PageContext::of(&app, &who).render_as(
                status,
                || view! { <PaperPage sheet=&sheet principle=principle form=&form /> },
            ))
        }
        Err(error) => Err(error),
    }
}

/// The principle asked for, or the first that was chosen.
fn asked<'a>(sheet: &'a AnswerSheet, id: &str) -> Result<&'a Principle, AppError> {
    let named = sheet.principles().find(|principle| principle.id == id);
    named
        .or_else(|| sheet.principles().next())
        .ok_or(AppError::Refused(Error::NotFound))
}

/// To the next principle; to the list after the last, where the person stops, and where answers clash.
fn way_on(
    sheet: &AnswerSheet,
    principle: &Principle,
    paper: &str,
    stops: bool,
    saved: &PaperSaved,
) -> String {
    let (group, audit) = (sheet.audit.organisation_id, sheet.audit.id);
    let clashes = !saved.clashes.is_empty();
    let notice = if clashes {
        Notice::TypedInClash
    } else {
        Notice::TypedIn
    };
    let mut from_here = sheet
        .principles()
        .skip_while(|other| other.id != principle.id);
    match from_here.nth(1) {
        Some(next) if !stops && !clashes => {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("principle", &next.id)
                .append_pair(Paper::FIELDS.paper.name, paper)
                .append_pair("said", notice.word())
                .finish();
            format!("{}?{query}", to::in_audit(group, audit, "type-in"))
        }
        _ => notice.at(&to::audit(group, audit)),
    }
}

#[component]
fn PaperPage<'a>(
    sheet: &'a AnswerSheet,
    principle: &'a Principle,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &sheet.questionnaire;
    let (group, audit) = (sheet.audit.organisation_id, sheet.audit.id);
    let address = to::in_audit(group, audit, "type-in");
    let language = questionnaire.language.as_str();
    let principles = sheet
        .principles()
        .map(|other| {
            let current = (other.id == principle.id).then_some("page");
            let href = format!("{address}?principle={}", other.id);
            view! { <a href=href aria-current=current><Asked language=language text=&other.title /></a> }
        })
        .collect_view();
    let rows = (1..)
        .zip(&principle.statements)
        .map(|(number, statement)| {
            view! { <Row questionnaire=questionnaire number=number statement=statement form=form /> }
        })
        .collect_view();
    let body = view! {
        <p class="where"><a href=to::audit(group, audit)>{words.text(msg::STATEMENT_LIST)}</a> {principles}</p>
        <h1>{words.text(msg::TYPE_IN_TITLE)}</h1>
        <p>{words.text(msg::TYPE_IN_TEXT)}</p>
        <OnlyIn language=language />
        <JustDone />
        <Problems form=form fields=&[Paper::ALL] />
        <form method="post" action=address.clone() class=accent(questionnaire.place_of(&principle.id))>
            <Hidden name="principle" value=principle.id.as_str() />
            <TextField field=Paper::FIELDS.paper form=form />
            <h2><Asked language=language text=&principle.title /></h2>
            {rows}
            <div class="buttons">
                <button class="main">{words.text(msg::TYPE_IN_NEXT)}</button>
                <button name=GO value=GoOn::Stop.word()>{words.text(msg::STATEMENT_STOP)}</button>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::TYPE_IN_TITLE)>{body}</Page> }
}

/// One statement: its choices in a row, and the rest folded until something is in it.
#[component]
pub fn Row<'a>(
    /// Whose scale it is.
    questionnaire: &'a Questionnaire,
    /// Its number on the paper.
    number: usize,
    /// The statement.
    statement: &'a Statement,
    /// What is typed.
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = PaperRow::FIELDS;
    let name = |part: &str| PaperRow::name(&statement.id, part);
    let (choice, strength) = (name(fields.choice.name), name(fields.strength.name));
    let (why, reflection) = (name(fields.why.name), name(fields.reflection.name));
    let evidence = name(fields.evidence.name);
    let (base, save) = (name(BASE), name(SAVE));
    let choices = Choice::offered(&questionnaire.scale)
        .map(|offered| {
            let label = label(words, questionnaire, offered);
            let language = offered.level().map(|_| questionnaire.language.as_str());
            view! { <Dot name=&choice value=offered.word() label=label language=language form=form /> }
        })
        .collect_view();
    let strengths = Strength::ALL.map(|offered| {
        view! { <Dot name=&strength value=offered.word() label=words.term(offered) form=form /> }
    });
    let save_id = match form.get(&save) {
        "" => SaveId::fresh().to_string(),
        known => known.to_owned(),
    };
    view! {
        <fieldset class="typed-in" id=choice.clone()>
            <legend>{number} ". " <Asked language=&questionnaire.language text=&statement.text /></legend>
            <Problem form=form name=&choice />
            <Hidden name=base.clone() value=form.get(&base) />
            <Hidden name=save value=save_id />
            <div class="dots row">{choices}</div>
            <details open=PaperRow::has_more(form, &statement.id)>
                <summary>{words.text(msg::TYPE_IN_MORE)}</summary>
                <TextField field=fields.why form=form name=&why />
                <TextField field=fields.reflection form=form name=&reflection />
                <TextField field=fields.evidence form=form name=&evidence />
                <fieldset class="dots">
                    <legend>{words.text(fields.strength.label)}</legend>
                    {strengths.collect_view()}
                </fieldset>
            </details>
        </fieldset>
    }
}

/// "1 Not yet" for a level, so that a number on paper is found at once; the answer's words for the others.
fn label(words: Translator, questionnaire: &Questionnaire, choice: Choice) -> String {
    let word = choice_word(words, questionnaire, Some(choice));
    match choice.level() {
        Some(level) => format!("{level} {word}"),
        None => word,
    }
}
