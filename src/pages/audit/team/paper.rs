//! A fast screen for the paper of one person who answered alone: all statements under each other, made for the keyboard.
//! Once it is saved nobody reads it again, like what others answer on their phones.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, OnlyIn},
        cup::accent,
        field::{Choices, Hidden, Problems, TextField},
        page::{Page, PageContext, translator},
    },
    domain::{audit::AnswerSheet, error::Error, form::Form, ids::ContributorId},
    error::AppError,
    forms::team::{CONTRIBUTOR, TypeInPaper},
    keys::Fresh as _,
    language::msg,
    pages::{
        audit::paper::Row,
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries,
    visitor::Coordinator,
    wording::{self, notice::Notice, to},
};

/// The audit in the address, while its people answer each on their own.
///
/// # Errors
/// [`Error::AnsweringOver`] where its team takes no answers.
async fn addressed(app: &App, who: &Coordinator) -> Result<AnswerSheet, AppError> {
    let sheet = queries::audit::addressed(app, who).await?;
    let team = queries::team::team(app, &sheet.audit).await?;
    let today = who.visitor.today();
    if !team.is_some_and(|team| team.takes_answers(today)) || !sheet.audit.is_open() {
        return Err(Error::AnsweringOver.into());
    }
    Ok(sheet)
}

/// `GET /groups/{group}/audits/{audit}/team/paper`
///
/// # Errors
/// [`Error::AnsweringOver`] where the team takes no answers.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = addressed(&app, &who).await?;
    let mut form = Form::default();
    form.add(CONTRIBUTOR, ContributorId::random().to_string());
    Ok(PageContext::of(&app, &who).render(|| view! { <PaperPage sheet=&sheet form=&form /> }))
}

/// `POST /groups/{group}/audits/{audit}/team/paper`: types in the paper of one person.
///
/// # Errors
/// [`Error::AnsweringOver`] where the team takes no answers.
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let typed = commands::team::type_in_paper(&app, &who, &sheet, form).await;
    let team = to::in_audit(sheet.audit.organisation_id, sheet.audit.id, "team");
    let again = |form| {
        PageContext::of(&app, &who).render_again(|| view! { <PaperPage sheet=&sheet form=&form /> })
    };
    or_again(typed, |()| redirect(&Notice::PaperTyped.at(&team)), again)
}

#[component]
fn PaperPage<'a>(sheet: &'a AnswerSheet, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = TypeInPaper::FIELDS;
    let questionnaire = &sheet.questionnaire;
    let language = questionnaire.language.as_str();
    let team = to::in_audit(sheet.audit.organisation_id, sheet.audit.id, "team");
    let roles = wording::team::roles(words);
    let mut number = 0;
    let parts: Vec<_> = sheet
        .placed_principles()
        .map(|(index, principle)| {
            let rows = principle.statements.iter().map(|statement| {
                number += 1;
                view! { <Row questionnaire=questionnaire number=number statement=statement form=form /> }
            });
            let rows = rows.collect_view();
            view! {
                <section class=accent(index)>
                    <h2><Asked language=language text=&principle.title /></h2>
                    {rows}
                </section>
            }
        })
        .collect();
    let body = view! {
        <p class="where"><a href=team.clone()>{words.text(msg::TALK_BACK)}</a></p>
        <h1>{words.text(msg::TEAM_PAPER_TITLE)}</h1>
        <p>{words.text(msg::TEAM_PAPER_TEXT)}</p>
        <OnlyIn language=language />
        <Problems form=form fields=&[TypeInPaper::ALL] />
        <form method="post" action=format!("{team}/paper")>
            <Hidden name=CONTRIBUTOR value=form.get(CONTRIBUTOR) />
            <TextField field=fields.name form=form />
            <Choices field=fields.role options=roles form=form />
            {parts}
            <div class="buttons"><button class="main">{words.text(msg::TEAM_PAPER_BUTTON)}</button></div>
        </form>
    };
    view! { <Page title=words.text(msg::TEAM_PAPER_TITLE)>{body}</Page> }
}
