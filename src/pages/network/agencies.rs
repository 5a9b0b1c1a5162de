//! The agencies of a network: services that work beside its groups and are counted in no number of them.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::Asked,
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        agency::Agency,
        form::Form,
        ids::{NetworkId, OrganisationId},
        organisation::Network,
    },
    error::AppError,
    forms::agency::NewAgency,
    keys::Fresh as _,
    language::msg,
    pages::{
        network::{
            dashboard::{NetworkPage, ViewTabs},
            revisions::{TakenOut, Waiting},
        },
        shell::request::{PageResult, PostedForm, Query, redirect, shown_again},
    },
    queries::{
        self,
        agencies::{AgencyCourse, AgencyEntry, WaitingAgency},
    },
    visitor::Facilitator,
    wording::{self, network::View, notice::Notice, to},
};

/// `GET /networks/{network}/agencies`: the agencies with their departments, and what each shares.
pub async fn list(State(app): State<App>, who: Facilitator) -> PageResult {
    let entries = queries::agencies::of_network(&app, &who).await?;
    let waiting = queries::agencies::waiting(&app, &who).await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <AgenciesPage network=&who.network entries=&entries waiting=&waiting /> }
    }))
}

#[component]
fn AgenciesPage<'a>(
    network: &'a Network,
    entries: &'a [AgencyEntry],
    /// Those that were taken out and wait.
    waiting: &'a [WaitingAgency],
) -> impl IntoView + use<> {
    let words = translator();
    let none = entries
        .is_empty()
        .then(|| view! { <p>{words.text(msg::AGENCIES_NONE)}</p> });
    let agencies = entries
        .iter()
        .filter(|entry| entry.agency.part_of.is_none())
        .map(|entry| {
            let departments: Vec<&AgencyEntry> = entries
                .iter()
                .filter(|other| other.agency.part_of == Some(entry.agency.id))
                .collect();
            view! { <AgencySection network=network.id entry=entry departments=&departments /> }
        })
        .collect_view();
    let waiting = waiting.iter().map(|agency| Waiting {
        at: to::agency(network.id, agency.organisation_id),
        id: agency.organisation_id.into(),
        version: 1,
        name: agency.name.clone(),
        beside: agency.why.clone(),
    });
    let waiting = waiting.collect();
    let body = view! {
        <p class="lead">{words.text(msg::AGENCIES_TEXT)}</p>
        <JustDone />
        <ViewTabs network=network.id view=View::Register />
        {none}
        {agencies}
        <p class="buttons">
            <a class="button main" href=to::in_network(network.id, "agencies/new")>{words.text(msg::AGENCY_ADD)}</a>
            <a class="button" href=to::in_network(network.id, "groups")>{words.text(msg::REGISTER_TITLE)}</a>
        </p>
        <TakenOut waiting=waiting />
    };
    view! { <NetworkPage network=network title=words.text(msg::AGENCIES_TITLE)>{body}</NetworkPage> }
}

/// An agency with what it shares, and its departments with what they share.
#[component]
fn AgencySection<'a>(
    network: NetworkId,
    entry: &'a AgencyEntry,
    departments: &'a [&'a AgencyEntry],
) -> impl IntoView + use<> {
    let agency = &entry.agency;
    view! {
        <section class="card">
            <h2><a href=to::agency(network, agency.id) dir="auto">{agency.name.clone()}</a></h2>
            <InShort entry=entry />
            <Departments network=network departments=departments />
        </section>
    }
}

/// Departments, each with what it shares in short.
#[component]
pub fn Departments<'a>(
    /// The network.
    network: NetworkId,
    /// The departments.
    departments: &'a [&'a AgencyEntry],
) -> impl IntoView + use<> {
    let rows = departments
        .iter()
        .map(|entry| {
            let href = to::agency(network, entry.agency.id);
            view! {
                <li>
                    <a href=href dir="auto">{entry.agency.name.clone()}</a>
                    <div><InShort entry=entry /></div>
                </li>
            }
        })
        .collect_view();
    (!departments.is_empty()).then(|| view! { <ul class="rows">{rows}</ul> })
}

/// What an agency shares: how it went on each principle, or that it shares nothing, or that nobody runs it.
#[component]
fn InShort<'a>(entry: &'a AgencyEntry) -> impl IntoView + use<> {
    let words = translator();
    let message = if entry.agency.is_run {
        msg::AGENCIES_NOTHING
    } else {
        msg::AGENCIES_NOBODY
    };
    let nothing = entry
        .audits
        .is_empty()
        .then(|| view! { <p class="soft">{words.text(message)}</p> });
    let courses = entry
        .courses
        .iter()
        .map(|course| view! { <CourseInShort course=course /> })
        .collect_view();
    view! { {nothing} {courses} }
}

/// How it went on each principle of a questionnaire, a line each.
#[component]
fn CourseInShort<'a>(course: &'a AgencyCourse) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &course.questionnaire;
    let language = questionnaire.language.as_str();
    let lines = course
        .principles
        .iter()
        .map(|(title, history)| {
            let went = wording::network::course(words, questionnaire, history);
            view! { <p><b><Asked language=language text=title /></b> " " <span>{went}</span></p> }
        })
        .collect_view();
    view! {
        <p class="soft"><Asked language=language text=&questionnaire.title /></p>
        {lines}
    }
}

/// `GET /networks/{network}/agencies/new`; `part_of` names the agency of which a department is added.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) where that agency is not in the network.
pub async fn new_page(State(app): State<App>, who: Facilitator, Query(query): Query) -> PageResult {
    const FIELDS: NewAgency = NewAgency::FIELDS;
    let part_of = FIELDS.part_of.typed(&query);
    let whole = queries::agencies::whole(&app, &who, part_of).await?;
    let mut form = Form::default();
    form.add(FIELDS.key.name, OrganisationId::fresh().to_string());
    form.add(FIELDS.part_of.name, part_of);
    let network = who.network.id;
    Ok(PageContext::of_network(&app, &who)
        .render(|| view! { <AddAgencyPage network=network whole=whole.as_ref() form=&form /> }))
}

/// `POST /networks/{network}/agencies`: adds an agency, or a department of one.
pub async fn add(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let network = who.network.id;
    match commands::agencies::add(&app, &who, form).await {
        Ok(agency) => Ok(redirect(
            &Notice::AgencyAdded.at(&to::agency(network, agency)),
        )),
        Err(AppError::Invalid(form)) => {
            let part_of = NewAgency::FIELDS.part_of.typed(&form);
            let whole = queries::agencies::whole(&app, &who, part_of).await?;
            Ok(shown_again(*form, |form| {
                PageContext::of_network(&app, &who).render_again(|| {
                    view! { <AddAgencyPage network=network whole=whole.as_ref() form=&form /> }
                })
            }))
        }
        Err(error) => Err(error),
    }
}

#[component]
fn AddAgencyPage<'a>(
    network: NetworkId,
    /// The agency of which a department is added.
    whole: Option<&'a Agency>,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: NewAgency = NewAgency::FIELDS;
    let words = translator();
    let (title, button) = match whole {
        None => (words.text(msg::AGENCY_ADD), msg::AGENCY_ADD),
        Some(whole) => {
            let about = [("agency", whole.name.as_str().into())];
            (
                words.with(msg::DEPARTMENT_ADD_TITLE, about),
                msg::DEPARTMENT_ADD,
            )
        }
    };
    let body = view! {
        <div class="where">
            <a href=to::in_network(network, "agencies")>{words.text(msg::AGENCIES_TITLE)}</a>
        </div>
        <h1>{title.clone()}</h1>
        <p>{words.text(msg::AGENCY_ADD_TEXT)}</p>
        <Problems form=form fields=&[NewAgency::ALL] />
        <form method="post" action=to::in_network(network, "agencies")>
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            <Hidden name=FIELDS.part_of.name value=FIELDS.part_of.typed(form) />
            <TextField field=FIELDS.name form=form />
            <div class="buttons">
                <button class="main">{words.text(button)}</button>
            </div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}
