//! Reports of a network, and one of a network or a group with its preview, its words and its files.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    charts::Medium,
    clock::day,
    commands,
    components::{
        field::{Hidden, Problems, Select, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        form::Form,
        organisation::Network,
        report::{PublicReport, Report, ReportSection},
        revision::Revision,
        round::Owner,
    },
    error::AppError,
    export::{self, written_report},
    forms::{
        network::{NewReport, ReportWords},
        representative::{TakeOut, is_wrong},
    },
    language::{Message, msg},
    pages::{
        network::{
            dashboard::{NetworkPage, ViewFiles, ViewTabs},
            report_pieces::ReportPieces,
            revisions::{History, TakeOutForm, TakenOut, Waiting},
        },
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, network_query::NetworkQuery, report::TakenOutReport},
    visitor::{Facilitator, Keeper},
    wording::{self, network::View, notice::Notice, to},
};

/// `GET /networks/{network}/reports`: the reports written so far, and a form for a new one.
pub async fn list(State(app): State<App>, who: Facilitator) -> PageResult {
    let form = commands::report::blank(&Keeper::OfNetwork(who.clone()));
    render_list(&app, &who, &form, StatusCode::OK).await
}

async fn render_list(app: &App, who: &Facilitator, form: &Form, status: StatusCode) -> PageResult {
    let owner = Owner::Network(who.network.id);
    let reports = queries::report::list(app, owner).await?;
    let taken_out = queries::report::taken_out(app, owner).await?;
    let query = queries::network_query::network_query(app, who, form.clone()).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        let network = &who.network;
        view! {
            <ReportsPage
                network=network
                query=&query
                reports=&reports
                taken_out=&taken_out
                form=form
            />
        }
    }))
}

#[component]
fn ReportsPage<'a>(
    network: &'a Network,
    query: &'a NetworkQuery,
    reports: &'a [Report],
    taken_out: &'a [TakenOutReport],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let owner = Owner::Network(network.id);
    let none = reports.is_empty();
    let body = view! {
        <p>{words.text(msg::REPORTS_TEXT)}</p>
        <JustDone />
        <ViewTabs network=network.id view=View::Reports />
        <Problems form=form fields=&[NewReport::ALL] />
        {none.then(|| view! { <p>{words.text(msg::REPORTS_NONE)}</p> })}
        <ReportRows owner=owner reports=reports />
        <p class="no-print">
            <a href=to::in_network(network.id, "targets")>{words.text(msg::TARGETS_TITLE)}</a>
        </p>
        {(!none).then(|| view! { <ViewFiles query=query view=View::Reports /> })}
        <NewReportForm owner=owner questionnaires=&query.questionnaires all=msg::FILTER_MOST_USED form=form />
        <TakenOut waiting=waiting(owner, taken_out) />
    };
    view! { <NetworkPage network=network title=words.text(msg::REPORTS_TITLE)>{body}</NetworkPage> }
}

/// Reports that were written, each with its period and who wrote it.
#[component]
pub fn ReportRows<'a>(
    /// Whose they are.
    owner: Owner,
    /// The reports.
    reports: &'a [Report],
) -> impl IntoView + use<> {
    let words = translator();
    let rows = reports
        .iter()
        .map(|report| {
            let about = [
                ("name", report.written_by.as_str().into()),
                ("date", words.date(day(report.written_at)).into()),
            ];
            view! {
                <li>
                    <a href=to::report(owner, report.id) dir="auto">{report.title.clone()}</a>
                    <span class="soft">{words.date(report.from)} " – " {words.date(report.to)}</span>
                    <span class="soft">{words.with(msg::REVIEW_BY, about)}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }
}

/// Reports that were taken out and wait.
pub fn waiting(owner: Owner, taken_out: &[TakenOutReport]) -> Vec<Waiting> {
    let waiting = taken_out.iter().map(|report| Waiting {
        at: to::report(owner, report.id),
        id: report.id.into(),
        version: report.version,
        name: report.title.clone(),
        beside: report.removed_why.clone(),
    });
    waiting.collect()
}

/// Begins a report.
#[component]
pub fn NewReportForm<'a>(
    /// Whose it will be.
    owner: Owner,
    /// What it can be about: id and title.
    questionnaires: &'a [(String, String)],
    /// What is said of the one that it is about where none is chosen.
    all: Message,
    /// What was typed.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: NewReport = NewReport::FIELDS;
    let words = translator();
    let questionnaire = (questionnaires.len() > 1).then(|| {
        let all = words.text(all);
        let options = questionnaires.to_vec();
        view! { <Select field=FIELDS.questionnaire form=form all=all options=options /> }
    });
    view! {
        <section class="card">
            <h2>{words.text(msg::REPORTS_NEW)}</h2>
            <form method="post" action=to::reports(owner)>
                <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
                <TextField field=FIELDS.title form=form />
                {questionnaire}
                <TextField field=FIELDS.from form=form />
                <TextField field=FIELDS.to form=form />
                <div class="buttons"><button class="main">{words.text(msg::REPORTS_WRITE)}</button></div>
            </form>
        </section>
    }
}

/// `POST /networks/{network}/reports`: begins a report.
pub async fn write(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let keeper = Keeper::OfNetwork(who.clone());
    match commands::report::write(&app, &keeper, form).await {
        Ok(report) => Ok(redirect(&to::report(keeper.owner(), report))),
        Err(AppError::Invalid(form)) => {
            render_list(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `GET …/reports/{report}`: what it says, its words to change, its files.
pub async fn show(State(app): State<App>, who: Keeper) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    let form = ReportWords::filled(who.words(), &report);
    render_report(&app, &who, &report, &form, StatusCode::OK).await
}

async fn render_report(
    app: &App,
    who: &Keeper,
    report: &Report,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let document = written_report::document(app, who, report, Medium::Page).await?;
    let history = queries::report::history(app, who, report).await?;
    let owner = who.owner();
    let boxes = export::boxes::in_document(app, &document);
    let public = written_report::public(document, who.visitor().now);
    Ok(PageContext::of_keeper(app, who).render_as(status, || {
        view! {
            <ReportPage
                owner=owner
                report=report
                public=&public
                boxes=boxes
                history=history
                form=form
            />
        }
    }))
}

#[component]
fn ReportPage<'a>(
    owner: Owner,
    report: &'a Report,
    public: &'a PublicReport,
    /// Whether some letters are boxes in its files.
    boxes: bool,
    history: Vec<(Revision, Option<Report>)>,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let at = to::report(owner, report.id);
    // Somebody else saved it meanwhile: what stands below is theirs.
    let theirs = ReportWords::is_outdated(form).then(|| {
        let about = [("name", report.written_by.as_str().into())];
        view! { <h2 dir="auto">{words.with(msg::REPORT_THEIRS, about)}</h2> }
    });
    let told = wording::report::told(words, owner, history);
    let undo = format!("{at}/undo");
    let history = (!told.is_empty()).then(|| view! { <History told=told action=&undo /> });
    let body = view! {
        <div class="where">
            <a class="stop" href=to::reports(owner)>{words.text(msg::REPORTS_TITLE)}</a>
        </div>
        <h1 dir="auto">{public.title.clone()}</h1>
        <p class="lead" dir="auto">{public.subtitle.clone()}</p>
        <JustDone />
        <Problems form=form fields=&[ReportWords::ALL, TakeOut::ALL] />
        <ReportWordsForm owner=owner action=&at form=form />
        {boxes.then(|| view! { <p class="no-print">{words.text(msg::PDF_BOXES)}</p> })}
        <p class="buttons no-print">
            <a class="button main" href=format!("{at}/report.pdf")>{words.text(msg::REPORT_PDF)}</a>
            <a class="button" href=format!("{at}/report.pdf?size=large")>{words.text(msg::REPORT_PDF_LARGE)}</a>
            <a class="button" href=format!("{at}/report.docx")>{words.text(msg::REPORT_DOCX)}</a>
            <a class="button" href=format!("{at}/report.xlsx")>{words.text(msg::PLAN_XLSX)}</a>
            <a class="button" href=format!("{at}/pages")>{words.text(msg::PUBLIC_REPORT_TITLE)}</a>
        </p>
        {theirs}
        <ReportPieces public=public />
        {history}
        <TakeOutForm action=format!("{at}/out") form=form />
    };
    view! { <Page title=&report.title wide=true>{body}</Page> }
}

#[component]
fn ReportWordsForm<'a>(
    owner: Owner,
    #[prop(into)] action: String,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: ReportWords = ReportWords::FIELDS;
    let words = translator();
    let sections = ReportSection::of(owner)
        .iter()
        .map(|section| {
            let checked = FIELDS.sections.has(form, section.word());
            view! {
                <label class="dot">
                    <input type="checkbox" name=FIELDS.sections.name value=section.word() checked=checked />
                    {wording::report::section(words, owner, *section)}
                </label>
            }
        })
        .collect_view();
    // A network keeps its targets on a page of their own.
    let is_group = matches!(owner, Owner::Group(_));
    let targets = is_group.then(|| view! { <TextField field=FIELDS.targets form=form /> });
    view! {
        <details class="card no-print" open=is_wrong(form, ReportWords::ALL)>
            <summary>{words.text(msg::REPORT_CHANGE)}</summary>
            <form method="post" action=action>
                <Hidden name=FIELDS.base.name value=FIELDS.base.typed(form) />
                <TextField field=FIELDS.title form=form />
                <TextField field=FIELDS.from form=form />
                <TextField field=FIELDS.to form=form />
                <fieldset class="dots">
                    <legend>{words.text(FIELDS.sections.label)}</legend>
                    {sections}
                </fieldset>
                {targets}
                <TextField field=FIELDS.opening form=form />
                <TextField field=FIELDS.learned form=form />
                <TextField field=FIELDS.closing form=form />
                <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
            </form>
        </details>
    }
}

/// `POST …/reports/{report}/out`: takes it out for a day.
pub async fn take_out(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    match commands::report::take_out(&app, &who, &report, form).await {
        Ok(()) => {
            let reports = to::reports(who.owner());
            Ok(redirect(&Notice::ReportTakenOut.at(&reports)))
        }
        Err(AppError::Invalid(form)) => {
            let form = TakeOut::beside(ReportWords::filled(who.words(), &report), &form);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_report(&app, &who, &report, &form, status).await
        }
        Err(error) => Err(error),
    }
}

/// `POST …/reports/{report}/undo`: takes back what was done last, and so brings back what was taken out.
pub async fn undo(State(app): State<App>, who: Keeper, PostedForm(form): PostedForm) -> PageResult {
    let (report, was_out) = commands::report::take_back(&app, &who, &form).await?;
    let notice = if was_out {
        Notice::ReportBack
    } else {
        Notice::RevisionTakenBack
    };
    Ok(redirect(&notice.at(&to::report(who.owner(), report))))
}

/// `POST …/reports/{report}`: saves its words.
pub async fn save(State(app): State<App>, who: Keeper, PostedForm(form): PostedForm) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    match commands::report::save(&app, &who, &report, form).await {
        Ok(()) => {
            let at = to::report(who.owner(), report.id);
            Ok(redirect(&Notice::ReportSaved.at(&at)))
        }
        Err(AppError::Invalid(mut form)) => {
            // Saved once more it stands over what the other wrote, which is shown below it.
            if ReportWords::is_outdated(&form) {
                ReportWords::set_base(&mut form, report.version);
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_report(&app, &who, &report, &form, status).await
        }
        Err(error) => Err(error),
    }
}
