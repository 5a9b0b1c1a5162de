//! Reports of a network: written ones, and one with its preview, its words and its files.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    charts::Medium,
    clock::day,
    commands,
    components::{
        chart::Drawing,
        field::{Hidden, Problems, Select, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        form::Form,
        ids::{NetworkId, ReportId},
        organisation::Network,
        report::{Report, ReportSection},
    },
    error::AppError,
    export::{
        self,
        document::{Block, Document},
        network_report,
    },
    forms::network::{NewReport, ReportWords},
    language::msg,
    pages::{
        network::dashboard::{NetworkPage, ViewFiles, ViewTabs},
        shell::{
            ask::ask_facilitator,
            request::{PageResult, PostedForm, redirect},
        },
    },
    queries::{self, network_query::NetworkQuery},
    visitor::Facilitator,
    wording::{network::View, notice::Notice, to},
};

/// `GET /networks/{network}/reports`: the reports written so far, and a form for a new one.
pub async fn list(State(app): State<App>, who: Facilitator) -> PageResult {
    render_list(&app, &who, &commands::report::blank(&who), StatusCode::OK).await
}

async fn render_list(app: &App, who: &Facilitator, form: &Form, status: StatusCode) -> PageResult {
    let reports = queries::report::list(app, who).await?;
    let query = queries::network_query::network_query(app, who, form.clone()).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        let network = &who.network;
        view! { <ReportsPage network=network query=&query reports=&reports form=form /> }
    }))
}

#[component]
fn ReportsPage<'a>(
    network: &'a Network,
    query: &'a NetworkQuery,
    reports: &'a [Report],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let rows = reports
        .iter()
        .map(|report| view! { <ReportRow network=network.id report=report /> })
        .collect_view();
    let none = reports.is_empty();
    let body = view! {
        <p>{words.text(msg::REPORTS_TEXT)}</p>
        <JustDone />
        <ViewTabs network=network.id view=View::Reports />
        <Problems form=form fields=&[NewReport::ALL] />
        {none.then(|| view! { <p>{words.text(msg::REPORTS_NONE)}</p> })}
        <ul class="rows">{rows}</ul>
        <p class="no-print">
            <a href=to::in_network(network.id, "targets")>{words.text(msg::TARGETS_TITLE)}</a>
        </p>
        {(!none).then(|| view! { <ViewFiles query=query view=View::Reports /> })}
        <NewReportForm query=query form=form />
    };
    view! { <NetworkPage network=network title=words.text(msg::REPORTS_TITLE)>{body}</NetworkPage> }
}

/// The address of a report.
fn address(network: NetworkId, report: ReportId) -> String {
    to::in_network(network, &format!("reports/{report}"))
}

#[component]
fn ReportRow<'a>(network: NetworkId, report: &'a Report) -> impl IntoView + use<> {
    let words = translator();
    let about = [
        ("name", report.written_by.as_str().into()),
        ("date", words.date(day(report.written_at)).into()),
    ];
    view! {
        <li>
            <a href=address(network, report.id) dir="auto">{report.title.clone()}</a>
            <span class="soft">{words.date(report.from)} " – " {words.date(report.to)}</span>
            <span class="soft">{words.with(msg::REVIEW_BY, about)}</span>
        </li>
    }
}

#[component]
fn NewReportForm<'a>(query: &'a NetworkQuery, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: NewReport = NewReport::FIELDS;
    let words = translator();
    let questionnaire = (query.questionnaires.len() > 1).then(|| {
        let all = words.text(msg::FILTER_MOST_USED);
        let options = query.questionnaires.clone();
        view! { <Select field=FIELDS.questionnaire form=form all=all options=options /> }
    });
    view! {
        <section class="card">
            <h2>{words.text(msg::REPORTS_NEW)}</h2>
            <form method="post" action=to::in_network(query.which.network, "reports")>
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
    match commands::report::write(&app, &who, form).await {
        Ok(report) => Ok(redirect(&address(who.network.id, report))),
        Err(AppError::Invalid(form)) => {
            render_list(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/reports/{report}`: what it says, its words to change, its files.
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    let form = ReportWords::filled(who.words(), &report);
    render_report(&app, &who, &report, &form, StatusCode::OK).await
}

async fn render_report(
    app: &App,
    who: &Facilitator,
    report: &Report,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let figures = queries::report::count(app, who, report).await?;
    let document = network_report::document(who, report, &figures, Medium::Page)?;
    let network = who.network.id;
    let boxes = export::boxes::in_document(app, &document);
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <ReportPage network=network report=report document=&document boxes=boxes form=form /> }
    }))
}

#[component]
fn ReportPage<'a>(
    network: NetworkId,
    report: &'a Report,
    document: &'a Document,
    /// Whether some letters are boxes in its files.
    boxes: bool,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let at = address(network, report.id);
    // Somebody else saved it meanwhile: what stands below is theirs.
    let theirs = ReportWords::is_outdated(form).then(|| {
        let about = [("name", report.written_by.as_str().into())];
        view! { <h2 dir="auto">{words.with(msg::REPORT_THEIRS, about)}</h2> }
    });
    let body = view! {
        <div class="where">
            <a href=to::in_network(network, "reports")>{words.text(msg::REPORTS_TITLE)}</a>
        </div>
        <h1 dir="auto">{document.title.clone()}</h1>
        <p class="lead" dir="auto">{document.subtitle.clone()}</p>
        <JustDone />
        <Problems form=form fields=&[ReportWords::ALL] />
        <ReportWordsForm action=&at form=form />
        {boxes.then(|| view! { <p class="no-print">{words.text(msg::PDF_BOXES)}</p> })}
        <p class="buttons no-print">
            <a class="button main" href=format!("{at}/report.pdf")>{words.text(msg::REPORT_PDF)}</a>
            <a class="button" href=format!("{at}/report.pdf?size=large")>{words.text(msg::REPORT_PDF_LARGE)}</a>
            <a class="button" href=format!("{at}/report.docx")>{words.text(msg::REPORT_DOCX)}</a>
            <a class="button" href=format!("{at}/report.xlsx")>{words.text(msg::PLAN_XLSX)}</a>
        </p>
        {theirs}
        <Preview document=document />
        <p class="no-print"><a href=format!("{at}/remove")>{words.text(msg::REMOVE_REPORT_LINK)}</a></p>
    };
    view! { <Page title=&report.title wide=true>{body}</Page> }
}

#[component]
fn ReportWordsForm<'a>(#[prop(into)] action: String, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: ReportWords = ReportWords::FIELDS;
    let words = translator();
    let sections = ReportSection::ALL
        .into_iter()
        .map(|section| {
            let checked = FIELDS.sections.has(form, section.word());
            view! {
                <label class="dot">
                    <input type="checkbox" name=FIELDS.sections.name value=section.word() checked=checked />
                    {words.term(section)}
                </label>
            }
        })
        .collect_view();
    view! {
        <details class="card no-print" open=!form.is_good()>
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
                <TextField field=FIELDS.opening form=form />
                <TextField field=FIELDS.learned form=form />
                <TextField field=FIELDS.closing form=form />
                <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
            </form>
        </details>
    }
}

/// What the files say, as a page.
#[component]
fn Preview<'a>(document: &'a Document) -> impl IntoView + use<> {
    let blocks = document
        .blocks
        .iter()
        .map(|block| view! { <BlockView block=block /> })
        .collect_view();
    view! { <article class="paper">{blocks}</article> }
}

#[component]
fn BlockView<'a>(block: &'a Block) -> impl IntoView + use<> {
    match block {
        Block::Heading { text, .. } => view! { <h2>{text.clone()}</h2> }.into_any(),
        Block::Paragraph { text } => view! { <Typed text=text /> }.into_any(),
        Block::Soft { text } | Block::Notice { text } => {
            view! { <p class="soft">{text.clone()}</p> }.into_any()
        }
        Block::List { items } => {
            let items = items
                .iter()
                .map(|item| view! { <li>{item.clone()}</li> })
                .collect_view();
            view! { <ul>{items}</ul> }.into_any()
        }
        Block::Table {
            caption,
            head,
            rows,
        } => view! { <TableView caption=caption head=head rows=rows /> }.into_any(),
        Block::Chart { svg, reading } => {
            view! { <p>{reading.clone()}</p> <div class="charts"><Drawing svg=svg.clone() /></div> }
                .into_any()
        }
        // A network report has no other blocks.
        _ => ().into_any(),
    }
}

/// A table of a document, whose rows have no heads.
#[component]
fn TableView<'a>(
    caption: &'a str,
    head: &'a [String],
    rows: &'a [Vec<String>],
) -> impl IntoView + use<> {
    let rows = rows
        .iter()
        .map(|row| {
            let cells = row
                .iter()
                .zip(head)
                .map(|(cell, head)| {
                    // A name that people typed runs by its own letters, and its cell stands as the others do.
                    view! { <td data-label=head.clone()><span dir="auto">{cell.clone()}</span></td> }
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    let heads = head
        .iter()
        .map(|head| view! { <th scope="col">{head.clone()}</th> })
        .collect_view();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=caption.to_owned()>
            <table class="stacked">
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// `GET /networks/{network}/reports/{report}/remove`: asks before a report is taken away.
pub async fn remove_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    let words = who.words();
    let name = [("name", report.title.as_str().into())];
    let question = [
        words.with(msg::REMOVE_REPORT_TITLE, name),
        words.text(msg::REMOVE_REPORT_TEXT),
        words.text(msg::REMOVE_REPORT_BUTTON),
    ];
    let at = address(who.network.id, report.id);
    ask_facilitator(&app, &who, question, format!("{at}/remove"), at)
}

/// `POST /networks/{network}/reports/{report}/remove`
pub async fn remove(State(app): State<App>, who: Facilitator) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    commands::report::remove(&app, &who, &report).await?;
    let reports = to::in_network(who.network.id, "reports");
    Ok(redirect(&Notice::ReportRemoved.at(&reports)))
}

/// `POST /networks/{network}/reports/{report}`: saves its words.
pub async fn save(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    match commands::report::save(&app, &who, &report, form).await {
        Ok(()) => {
            let at = address(who.network.id, report.id);
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
