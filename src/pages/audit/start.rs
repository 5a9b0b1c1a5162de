//! Starts an audit: which questionnaire, which principles, for which day.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, OnlyIn, marks},
        field::{Choices, Hidden, Problems, TextField},
        markdown::markdown,
        page::{Page, PageContext, translator},
    },
    domain::{
        error::Error,
        form::Form,
        ids::{AuditId, OrganisationId},
        questionnaire::Questionnaire,
        team::Answering,
    },
    error::AppError,
    forms::{
        audit::{AUDIT, QUESTIONNAIRE, StartAudit},
        presence::InTheRoom,
    },
    keys::Fresh as _,
    language::msg,
    pages::{
        audit::{blank_paper::BlankPaper, principle_picks::PrinciplePicks, room::RoomFields},
        shell::request::{PageResult, PostedForm, Query, or_again, redirect},
    },
    visitor::Coordinator,
    wording::to,
};

/// `GET /groups/{group}/audits/new`: first the questionnaires; with `questionnaire`, its principles and the day.
///
/// # Errors
/// [`Error::NotFound`] for a questionnaire that is not there.
pub async fn new_page(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    let group = who.organisation.id;
    let context = PageContext::of(&app, &who);
    if asked.get(QUESTIONNAIRE).is_empty() {
        let questionnaires = offered(&app, &who);
        return Ok(context.render(
            || view! { <QuestionnairesPage group=group questionnaires=questionnaires /> },
        ));
    }
    let questionnaire = chosen(&app, &who, asked.get(QUESTIONNAIRE))?;
    let fields = StartAudit::FIELDS;
    let mut form = Form::default();
    form.add(AUDIT, AuditId::fresh().to_string());
    form.add(fields.held_on.name, who.words().date(who.visitor.today()));
    form.add(fields.answering.name, Answering::default().word());
    for principle in &questionnaire.principles {
        form.add(fields.principle.name, principle.id.clone());
    }
    Ok(context
        .render(|| view! { <StartPage group=group questionnaire=&questionnaire form=&form /> }))
}

/// `POST /groups/{group}/audits`: starts an audit.
pub async fn start(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let group = who.organisation.id;
    let questionnaire = chosen(&app, &who, form.get(QUESTIONNAIRE))?;
    let answering = Answering::read(StartAudit::FIELDS.answering.typed(&form)).unwrap_or_default();
    let started = commands::audit::start(&app, &who, form).await;
    if let (Ok(audit), Answering::Apart) = (&started, answering) {
        commands::team::set_answering(&app, &who, *audit, answering).await?;
    }
    let done = |audit| {
        redirect(&match answering {
            Answering::Together => to::audit(group, audit),
            Answering::Apart => to::in_audit(group, audit, "team"),
        })
    };
    let again = |form| {
        PageContext::of(&app, &who).render_again(
            || view! { <StartPage group=group questionnaire=&questionnaire form=&form /> },
        )
    };
    or_again(started, done, again)
}

/// The newest version of each questionnaire, in the visitor's language.
fn offered(app: &App, who: &Coordinator) -> Vec<Questionnaire> {
    let language = who.words().0.tag();
    let latest = app.catalogue.latest().into_iter();
    latest
        .map(|edition| edition.questionnaire.in_language(language))
        .collect()
}

/// The newest version of a questionnaire, in the visitor's language.
fn chosen(app: &App, who: &Coordinator, id: &str) -> Result<Questionnaire, AppError> {
    let edition = app
        .catalogue
        .newest(id)
        .ok_or(AppError::Refused(Error::NotFound))?;
    Ok(edition.questionnaire.in_language(who.words().0.tag()))
}

#[component]
fn QuestionnairesPage(group: OrganisationId, questionnaires: Vec<Questionnaire>) -> impl IntoView {
    let words = translator();
    let cards = questionnaires
        .into_iter()
        .map(|questionnaire| {
            let href = to::in_group(
                group,
                &format!("audits/new?{QUESTIONNAIRE}={}", questionnaire.id),
            );
            let time = words.with(
                msg::QUESTIONNAIRE_TIME,
                [
                    ("n", questionnaire.statements().count().into()),
                    ("minutes", questionnaire.minutes.into()),
                ],
            );
            let language = questionnaire.language.as_str();
            view! {
                <li class="card">
                    <h2><a href=href><Asked language=language text=&questionnaire.title /></a></h2>
                    <p><Asked language=language text=&questionnaire.purpose /></p>
                    <OnlyIn language=language />
                    <p class="soft">{time}</p>
                </li>
            }
        })
        .collect_view();
    let body = view! {
        <h1>{words.text(msg::AUDIT_NEW_TITLE)}</h1>
        <p>{words.text(msg::AUDIT_NEW_TEXT)}</p>
        <ul class="cards plain">{cards}</ul>
    };
    view! { <Page title=words.text(msg::AUDIT_START)>{body}</Page> }
}

#[component]
fn StartPage<'a>(
    group: OrganisationId,
    questionnaire: &'a Questionnaire,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = StartAudit::FIELDS;
    let title = questionnaire.title.clone();
    let ways = Answering::ALL
        .map(|way| {
            let label = match way {
                Answering::Together => msg::TEAM_WAY_TOGETHER,
                Answering::Apart => msg::TEAM_WAY_APART,
            };
            (way.word().to_owned(), words.text(label))
        })
        .to_vec();
    let language = questionnaire.language.as_str();
    let (lang, dir) = marks(language);
    let blank = format!("questionnaires/{}/blank", questionnaire.id);
    let principles = questionnaire.principles.iter().enumerate().collect();
    let body = view! {
        <h1><Asked language=language text=&title /></h1>
        <p><Asked language=language text=&questionnaire.purpose /></p>
        <OnlyIn language=language />
        <Problems form=form fields=&[&[StartAudit::FIELDS.held_on], InTheRoom::ALL] />
        <details class="intro" open=form.is_good()>
            <summary>{words.text(msg::AUDIT_BEFORE)}</summary>
            <div lang=lang dir=dir>{markdown(&questionnaire.intro)}</div>
        </details>
        <form method="post" action=to::in_group(group, "audits")>
            <Hidden name=AUDIT value=form.get(AUDIT) />
            <Hidden name=QUESTIONNAIRE value=questionnaire.id.as_str() />
            <PrinciplePicks field=fields.principle language=language principles=principles form=form />
            <TextField field=fields.held_on form=form />
            <Choices field=fields.answering options=ways form=form />
            <RoomFields form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::AUDIT_START_BUTTON)}</button>
            </div>
        </form>
        <BlankPaper blank=to::in_group(group, &blank) />
    };
    view! { <Page title=title>{body}</Page> }
}
