//! Reports of a network: written ones, and one with its preview, its words and its files.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    charts::Medium,
    clock::day,
    commands,
    components::{
        chart::drawn,
        field::{Field, choose, hidden, problems},
        notice::notice,
        page::PageContext,
    },
    domain::{
        error::Error,
        form::Form,
        report::{Report, ReportSection},
    },
    error::AppError,
    export::{
        document::{Block, Document},
        network_report,
    },
    language::{Translator, msg},
    pages::{
        network::views::{files, plain_links},
        shell::{
            ask::ask_facilitator,
            request::{PageResult, PostedForm, or_again, redirect},
        },
    },
    queries::{self, network_query::NetworkQuery},
    store::reports as kept,
    visitor::Facilitator,
    wording::{network::View, notice::Notice, to},
};

/// The reports written so far, and a form for a new one.
///
/// # Errors
/// When the database cannot answer.
pub async fn list(State(app): State<App>, who: Facilitator) -> PageResult {
    draw_list(&app, &who, &commands::report::blank(&who), StatusCode::OK).await
}

async fn draw_list(app: &App, who: &Facilitator, form: &Form, status: StatusCode) -> PageResult {
    let reports = kept::list(&app.store, who.network.id).await?;
    let asked = queries::network_query::network_query(app, who, form.clone()).await?;
    let words = who.words();
    let title = words.text(msg::REPORTS_TITLE);
    Ok(
        PageContext::of_network(app, who).show_as(status, &title.clone(), || {
            let rows: Vec<_> = reports
                .iter()
                .map(|report| row(words, who, report))
                .collect();
            let none = rows.is_empty();
            view! {
                <div class="where"><span dir="auto">{who.network.name.clone()}</span></div>
                <h1>{title}</h1>
                <p>{words.text(msg::REPORTS_TEXT)}</p>
                {notice(&who.visitor)}
                {plain_links(words, who.network.id, View::Reports)}
                {problems(words, form)}
                {none.then(|| view! { <p>{words.text(msg::REPORTS_NONE)}</p> })}
                <ul class="rows">{rows}</ul>
                {(!none).then(|| files(words, &asked, View::Reports))}
                {new_form(words, who, form, &asked)}
            }
            .into_any()
        }),
    )
}

fn row(words: Translator, who: &Facilitator, report: &Report) -> AnyView {
    let href = to::in_network(who.network.id, &format!("reports/{}", report.id));
    let by = words.with(
        msg::REVIEW_BY,
        [
            ("name", report.written_by.as_str().into()),
            ("date", words.date(day(report.written_at)).into()),
        ],
    );
    view! {
        <li>
            <a href=href dir="auto">{report.title.clone()}</a>
            <span class="soft">{words.date(report.from)} " – " {words.date(report.to)}</span>
            <span class="soft">{by}</span>
        </li>
    }
    .into_any()
}

fn new_form(words: Translator, who: &Facilitator, form: &Form, asked: &NetworkQuery) -> AnyView {
    let questionnaire = (asked.questionnaires.len() > 1).then(|| {
        choose(
            "questionnaire",
            words.text(msg::FILTER_QUESTIONNAIRE),
            &words.text(msg::FILTER_MOST_USED),
            asked.questionnaires.clone(),
            form.get("questionnaire"),
        )
    });
    view! {
        <section class="card">
            <h2>{words.text(msg::REPORTS_NEW)}</h2>
            <form method="post" action=to::in_network(who.network.id, "reports")>
                {hidden("report", form.get("report").to_owned())}
                {Field::line("title", msg::REPORTS_NAME).hint(msg::REPORT_TITLE_HINT).input(words, form)}
                {questionnaire}
                {period(words, form)}
                <div class="buttons"><button class="main">{words.text(msg::REPORTS_WRITE)}</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn period(words: Translator, form: &Form) -> AnyView {
    view! {
        {Field::line("from", msg::REPORT_FROM).hint(msg::DATE_HINT).input(words, form)}
        {Field::line("to", msg::REPORT_TO).input(words, form)}
    }
    .into_any()
}

/// Begins a report.
///
/// # Errors
/// As [`commands::report::write`].
pub async fn write(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::report::write(&app, &who, form).await {
        Ok(id) => Ok(redirect(&to::in_network(
            who.network.id,
            &format!("reports/{id}"),
        ))),
        Err(AppError::Invalid(form)) => {
            draw_list(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(stop) => Err(stop),
    }
}

/// One report: what it says, its words to change, its files.
///
/// # Errors
/// As [`queries::report::find`].
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    draw(
        &app,
        &who,
        &report,
        &commands::report::to_form(&report),
        StatusCode::OK,
    )
    .await
}

async fn draw(
    app: &App,
    who: &Facilitator,
    report: &Report,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let words = who.words();
    let counted = queries::report::count(app, who, report).await?;
    let document = network_report::document(who, report, &counted, Medium::Page)?;
    let at = to::in_network(who.network.id, &format!("reports/{}", report.id));
    // Somebody else saved it meanwhile: what stands below is theirs.
    let theirs = form.problem("title") == Some(Error::ChangedMeanwhile);
    Ok(PageContext::of_network(app, who).wide().show_as(status, &report.title.clone(), || {
        view! {
            <div class="where">
                <a href=to::in_network(who.network.id, "reports")>{words.text(msg::REPORTS_TITLE)}</a>
            </div>
            <h1 dir="auto">{document.title.clone()}</h1>
            <p class="lead" dir="auto">{document.subtitle.clone()}</p>
            {notice(&who.visitor)}
            {problems(words, form)}
            {change(words, &at, form)}
            <p class="buttons no-print">
                <a class="button main" href=format!("{at}/report.pdf")>{words.text(msg::REPORT_PDF)}</a>
                <a class="button" href=format!("{at}/report.pdf?size=large")>{words.text(msg::REPORT_PDF_LARGE)}</a>
                <a class="button" href=format!("{at}/report.docx")>{words.text(msg::REPORT_DOCX)}</a>
                <a class="button" href=format!("{at}/report.xlsx")>{words.text(msg::PLAN_XLSX)}</a>
            </p>
            {theirs.then(|| {
                let text = words.with(msg::REPORT_THEIRS, [("name", report.written_by.as_str().into())]);
                view! { <h2 dir="auto">{text}</h2> }
            })}
            {preview(&document)}
            <p class="no-print"><a href=format!("{at}/remove")>{words.text(msg::REMOVE_REPORT_LINK)}</a></p>
        }
        .into_any()
    }))
}

fn change(words: Translator, at: &str, form: &Form) -> AnyView {
    let facts: Vec<_> = ReportSection::ALL
        .map(|fact| {
            view! {
                <label class="dot">
                    <input type="checkbox" name="fact" value=fact.word() checked=form.has("fact", fact.word()) />
                    {words.term(fact)}
                </label>
            }
        })
        .into_iter()
        .collect();
    view! {
        <details class="card no-print" open=!form.is_good()>
            <summary>{words.text(msg::REPORT_CHANGE)}</summary>
            <form method="post" action=at.to_owned()>
                {hidden("base", form.get("base").to_owned())}
                {Field::line("title", msg::REPORTS_NAME).input(words, form)}
                {period(words, form)}
                <fieldset class="dots">
                    <legend>{words.text(msg::REPORT_FACTS)}</legend>
                    {facts}
                </fieldset>
                {Field::line("opening", msg::REPORT_OPENING).area(words, form, 4)}
                {Field::line("learned", msg::REPORT_LEARNED).area(words, form, 5)}
                {Field::line("closing", msg::REPORT_CLOSING).area(words, form, 3)}
                <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
            </form>
        </details>
    }
    .into_any()
}

/// What the files say, as a page.
fn preview(document: &Document) -> AnyView {
    let blocks: Vec<_> = document.blocks.iter().map(block).collect();
    view! { <article class="paper">{blocks}</article> }.into_any()
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Heading { text, .. } => view! { <h2>{text.clone()}</h2> }.into_any(),
        Block::Paragraph { text } => crate::components::text::typed(text),
        Block::Soft { text } | Block::Notice { text } => {
            view! { <p class="soft">{text.clone()}</p> }.into_any()
        }
        Block::List { items } => {
            let items: Vec<_> = items
                .iter()
                .map(|item| view! { <li>{item.clone()}</li> })
                .collect();
            view! { <ul>{items}</ul> }.into_any()
        }
        Block::Table {
            caption,
            head,
            rows,
        } => table(caption, head, rows),
        Block::Chart { svg, reading } => {
            view! { <p>{reading.clone()}</p> <div class="charts">{drawn(svg.clone())}</div> }
                .into_any()
        }
        _ => ().into_any(),
    }
}

fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> AnyView {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            let cells: Vec<_> = row
                .iter()
                .zip(head)
                .map(|(cell, head)| view! { <td data-label=head.clone()>{cell.clone()}</td> })
                .collect();
            view! { <tr>{cells}</tr> }
        })
        .collect();
    let heads: Vec<_> = head
        .iter()
        .map(|head| view! { <th scope="col">{head.clone()}</th> })
        .collect();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=caption.to_owned()>
            <table class="stacked">
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Asks before a report is taken away.
///
/// # Errors
/// As [`queries::report::find`].
pub async fn remove_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    let words = who.words();
    let asked = [
        words.with(
            msg::REMOVE_REPORT_TITLE,
            [("name", report.title.as_str().into())],
        ),
        words.text(msg::REMOVE_REPORT_TEXT),
        words.text(msg::REMOVE_REPORT_BUTTON),
    ];
    let at = to::in_network(who.network.id, &format!("reports/{}", report.id));
    ask_facilitator(&app, &who, asked, format!("{at}/remove"), at)
}

/// Takes it away.
///
/// # Errors
/// As [`queries::report::find`].
pub async fn remove(State(app): State<App>, who: Facilitator) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    kept::remove(&app.store, who.network.id, report.id).await?;
    let reports = to::in_network(who.network.id, "reports");
    Ok(redirect(&Notice::ReportRemoved.at(&reports)))
}

/// Saves the words of a report.
///
/// # Errors
/// As [`commands::report::save`].
pub async fn save(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    let at = to::in_network(who.network.id, &format!("reports/{}", report.id));
    match commands::report::save(&app, &who, &report, form).await {
        Err(AppError::Invalid(mut form)) => {
            // Saved once more it stands over what the other wrote, which is shown below it.
            if form.problem("title") == Some(Error::ChangedMeanwhile) {
                form.forget("base");
                form.add("base", report.version.to_string());
            }
            draw(&app, &who, &report, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        result => or_again(result, |()| saved(&at), |_| saved(&at)),
    }
}

fn saved(at: &str) -> Response {
    redirect(&Notice::ReportSaved.at(&at))
}
