//! What a network promised for a period: its targets, each with what came so far.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        data_table::{DataTable, Head},
        field::{Choices, Hidden, Problems, Select, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        form::Form,
        ids::{NetworkId, TargetId},
        meeting::Series,
        organisation::Network,
        target::TargetKind,
    },
    error::AppError,
    forms::{representative::TakeOut, target::TargetForm},
    language::msg,
    pages::{
        network::{
            dashboard::{NetworkPage, ViewTabs},
            revisions::{History, TakeOutForm, TakenOut, Waiting},
        },
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{
        self,
        target::{TargetDetails, TargetsHome},
    },
    visitor::Facilitator,
    wording::{network::View, notice::Notice, target as said, to},
};

/// The address of a target.
fn address(network: NetworkId, target: TargetId) -> String {
    to::in_network(network, &format!("targets/{target}"))
}

/// `GET /networks/{network}/targets`: the targets with what came so far, and a form for a new one.
pub async fn list(State(app): State<App>, who: Facilitator) -> PageResult {
    render_list(&app, &who, &commands::target::blank(&who), StatusCode::OK).await
}

async fn render_list(app: &App, who: &Facilitator, form: &Form, status: StatusCode) -> PageResult {
    let home = queries::target::list(app, who).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <TargetsPage network=&who.network home=&home form=form /> }
    }))
}

#[component]
fn TargetsPage<'a>(
    network: &'a Network,
    home: &'a TargetsHome,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let rows: Vec<_> = home
        .targets
        .iter()
        .map(|counted| {
            let href = address(network.id, counted.target.id);
            let [what, cells @ ..] = said::cells(words, counted);
            let head = view! { <a href=href dir="auto">{what}</a> }.into_any();
            (head, cells.into_iter().map(IntoAny::into_any).collect())
        })
        .collect();
    let title = words.text(msg::TARGETS_TITLE);
    let found = if rows.is_empty() {
        view! { <p>{words.text(msg::TARGETS_NONE)}</p> }.into_any()
    } else {
        let heads = said::COLUMNS.map(|head| Head::from(words.text(head)));
        view! { <DataTable title=title.clone() heads=heads.into() rows=rows stacked=true /> }
            .into_any()
    };
    let waiting = home.taken_out.iter().map(|target| Waiting {
        at: address(network.id, target.id),
        id: target.id.into(),
        version: target.version,
        name: said::promised(words, target),
        beside: said::period(words, target),
    });
    let waiting = waiting.collect();
    let body = view! {
        <p class="lead">{words.text(msg::TARGETS_TEXT)}</p>
        <JustDone />
        <ViewTabs network=network.id view=View::Reports />
        <Problems form=form fields=&[TargetForm::ALL] />
        {found}
        <p class="no-print">
            <a href=to::in_network(network.id, "reports")>{words.text(msg::REPORTS_TITLE)}</a>
        </p>
        <section class="card">
            <h2>{words.text(msg::TARGETS_NEW)}</h2>
            <form method="post" action=to::in_network(network.id, "targets")>
                <Hidden name=TargetForm::FIELDS.key.name value=TargetForm::FIELDS.key.typed(form) />
                <TargetFields series=&home.series form=form />
                <div class="buttons"><button class="main">{words.text(msg::TARGETS_ADD)}</button></div>
            </form>
        </section>
        <TakenOut waiting=waiting />
    };
    view! { <NetworkPage network=network title=title>{body}</NetworkPage> }
}

/// What a target asks, but for its key.
#[component]
fn TargetFields<'a>(series: &'a [Series], form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: TargetForm = TargetForm::FIELDS;
    let words = translator();
    let kinds = TargetKind::ALL.map(|kind| (kind.word().to_owned(), words.term(kind)));
    let options: Vec<_> = series
        .iter()
        .map(|series| (series.id.to_string(), series.name.clone()))
        .collect();
    let of_series = (!options.is_empty()).then(|| {
        let all = words.text(msg::TARGET_ALL_SERIES);
        view! { <Select field=FIELDS.series form=form all=all options=options /> }
    });
    view! {
        <Choices field=FIELDS.kind form=form options=kinds.to_vec() />
        <TextField field=FIELDS.what form=form />
        {of_series}
        <TextField field=FIELDS.wanted form=form />
        <TextField field=FIELDS.from form=form />
        <TextField field=FIELDS.to form=form />
        <TextField field=FIELDS.came form=form />
    }
}

/// `POST /networks/{network}/targets`: adds a target.
pub async fn add(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::target::add(&app, &who, form).await {
        Ok(()) => Ok(saved(&who)),
        Err(AppError::Invalid(form)) => {
            render_list(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

fn saved(who: &Facilitator) -> Response {
    let targets = to::in_network(who.network.id, "targets");
    redirect(&Notice::TargetSaved.at(&targets))
}

/// `GET /networks/{network}/targets/{target}`: a form to change it, and what was done to it.
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let found = queries::target::find(&app, &who).await?;
    let form = TargetForm::filled(who.words(), &found.target);
    Ok(render(&app, &who, &found, &form, StatusCode::OK))
}

fn render(
    app: &App,
    who: &Facilitator,
    found: &TargetDetails,
    form: &Form,
    status: StatusCode,
) -> Response {
    PageContext::of_network(app, who).render_as(status, || {
        view! { <TargetPage network=who.network.id found=found form=form /> }
    })
}

#[component]
fn TargetPage<'a>(
    network: NetworkId,
    found: &'a TargetDetails,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: TargetForm = TargetForm::FIELDS;
    let words = translator();
    let target = &found.target;
    let at = address(network, target.id);
    let title = words.text(msg::TARGET_CHANGE);
    // Somebody else saved it meanwhile: what stands here is theirs.
    let theirs = TargetForm::is_outdated(form).then(|| {
        let about = [("name", target.written_by.as_str().into())];
        view! {
            <h2 dir="auto">{words.with(msg::REPORT_THEIRS, about)}</h2>
            <p dir="auto">{said::promised(words, target)}</p>
            <p>{said::period(words, target)}</p>
        }
    });
    let told = found.history.iter().map(|(revision, stood)| {
        let stood = stood.as_ref().map(|stood| {
            let period = said::period(words, stood);
            words.labelled(&said::promised(words, stood), &period)
        });
        (revision.clone(), stood)
    });
    let told = told.collect();
    let undo = format!("{at}/undo");
    let body = view! {
        <div class="where">
            <a class="stop" href=to::in_network(network, "targets")>{words.text(msg::TARGETS_TITLE)}</a>
        </div>
        <h1>{title.clone()}</h1>
        <JustDone />
        <Problems form=form fields=&[TargetForm::ALL, TakeOut::ALL] />
        {theirs}
        <form method="post" action=at.clone()>
            <Hidden name=FIELDS.base.name value=FIELDS.base.typed(form) />
            <TargetFields series=&found.series form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
        <History told=told action=&undo />
        <TakeOutForm action=format!("{at}/out") form=form />
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/targets/{target}`: changes it.
pub async fn save(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::target::find(&app, &who).await?;
    match commands::target::save(&app, &who, &found.target, form).await {
        Ok(()) => Ok(saved(&who)),
        Err(AppError::Invalid(mut form)) => {
            // Saved once more it stands over what the other wrote, which is shown beside it.
            if TargetForm::is_outdated(&form) {
                TargetForm::set_base(&mut form, found.target.version);
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render(&app, &who, &found, &form, status))
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/targets/{target}/out`: takes it out for a day.
pub async fn take_out(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::target::find(&app, &who).await?;
    match commands::target::take_out(&app, &who, &found.target, form).await {
        Ok(()) => {
            let targets = to::in_network(who.network.id, "targets");
            Ok(redirect(&Notice::TakenOutForADay.at(&targets)))
        }
        Err(AppError::Invalid(form)) => {
            let filled = TargetForm::filled(who.words(), &found.target);
            let form = TakeOut::beside(filled, &form);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render(&app, &who, &found, &form, status))
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/targets/{target}/undo`: takes back what was done last.
pub async fn undo(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let target = queries::target::addressed(&app, &who).await?;
    commands::target::take_back(&app, &who, &target, &form).await?;
    let at = address(who.network.id, target.id);
    Ok(redirect(&Notice::RevisionTakenBack.at(&at)))
}
