//! Reports that a group writes of a period, for those who give it money. One report is shown as a network's is.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::Problems,
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, organisation::Organisation, report::Report, round::Owner},
    error::AppError,
    forms::network::NewReport,
    language::msg,
    pages::{
        network::{
            reports::{NewReportForm, ReportRows, waiting},
            revisions::TakenOut,
        },
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, report::TakenOutReport},
    visitor::{Coordinator, Keeper},
    wording::to,
};

/// `GET /groups/{group}/reports`: the reports written so far, and a form for a new one.
pub async fn list(State(app): State<App>, who: Coordinator) -> PageResult {
    let form = commands::report::blank(&Keeper::OfGroup(who.clone()));
    render(&app, &who, &form, StatusCode::OK).await
}

async fn render(app: &App, who: &Coordinator, form: &Form, status: StatusCode) -> PageResult {
    let owner = Owner::Group(who.organisation.id);
    let reports = queries::report::list(app, owner).await?;
    let taken_out = queries::report::taken_out(app, owner).await?;
    let questionnaires = queries::group_report::questionnaires(app, who).await?;
    let group = &who.organisation;
    Ok(PageContext::of(app, who).render_as(status, || {
        view! {
            <ReportsPage
                group=group
                reports=&reports
                taken_out=&taken_out
                questionnaires=&questionnaires
                form=form
            />
        }
    }))
}

#[component]
fn ReportsPage<'a>(
    group: &'a Organisation,
    reports: &'a [Report],
    taken_out: &'a [TakenOutReport],
    questionnaires: &'a [(String, String)],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::GROUP_REPORTS_TITLE);
    let owner = Owner::Group(group.id);
    let none = reports.is_empty();
    let body = view! {
        <div class="where"><a class="stop" href=to::group(group.id) dir="auto">{group.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::GROUP_REPORTS_TEXT)}</p>
        <JustDone />
        <Problems form=form fields=&[NewReport::ALL] />
        {none.then(|| view! { <p>{words.text(msg::GROUP_REPORTS_NONE)}</p> })}
        <ReportRows owner=owner reports=reports />
        <NewReportForm owner=owner questionnaires=questionnaires all=msg::GROUP_REPORT_LAST_USED form=form />
        <TakenOut waiting=waiting(owner, taken_out) />
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /groups/{group}/reports`: begins a report.
pub async fn write(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let keeper = Keeper::OfGroup(who.clone());
    match commands::report::write(&app, &keeper, form).await {
        Ok(report) => Ok(redirect(&to::report(keeper.owner(), report))),
        Err(AppError::Invalid(form)) => {
            render(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}
