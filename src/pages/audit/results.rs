//! What an audit found: where the group stands, its strengths, where to look next, what is not known yet, what moved.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    charts::Medium,
    components::{
        chart::chart_view,
        cup::{accent, cup},
        notice::notice,
        page::PageContext,
    },
    domain::{
        comparison::Moves,
        ids::{AuditId, OrganisationId},
    },
    language::{Message, Translator, msg},
    pages::{
        audit::tasks::sheet,
        group::reviews::AuditReviews,
        shell::request::{PageResult, redirect},
    },
    queries::{self, results::Results, review::Review},
    visitor::Coordinator,
    wording::{
        answer::choice_word,
        comparison::{rest, summary},
        results::{Charts, charts, counts, headline, level_name},
        to,
    },
};

/// The results of a closed audit; an open one leads to the page that closes it.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`].
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let address = to::in_audit(who.organisation.id, sheet.audit.id, "check");
    if sheet.audit.is_open() {
        return Ok(redirect(&address));
    }
    let results = queries::results::of(&app, who.words(), sheet).await?;
    let words = who.words();
    let charts = charts(words, &results, Medium::Page)?;
    let reviewed = queries::review::of_audit(&app, &who, results.sheet.audit.id).await?;
    let title = words.text(msg::RESULTS_TITLE);
    Ok(PageContext::of(&app, &who)
        .wide()
        .show(&title, || page(&who, &results, charts, &reviewed)))
}

fn page(who: &Coordinator, results: &Results, charts: Charts, reviewed: &[Review]) -> AnyView {
    let words = who.words();
    let sheet = &results.sheet;
    let (group, audit) = (who.organisation.id, sheet.audit.id);
    let tally = sheet.tally_all();
    let extent = words.with(
        msg::RESULTS_EXTENT,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    view! {
        <div class="where">
            <span>{sheet.questionnaire.title.clone()}</span>
            <span>{words.date(sheet.audit.held_on)}</span>
            <span>{extent}</span>
        </div>
        <h1>{headline(words, results)}</h1>
        <p class="lead">{words.text(msg::RESULTS_TEXT)}</p>
        {notice(&who.visitor)}
        <AuditReviews group=group reviews=reviewed />
        {principle_cards(words, results)}
        <p class="buttons">
            <a class="button main" href=to::in_audit(group, audit, "suggestions")>{words.text(msg::RESULTS_PLAN)}</a>
            <a class="button" href=to::in_audit(group, audit, "check")>{words.text(msg::RESULTS_ANSWERS)}</a>
        </p>
        {chart_view(words, results, charts)}
        {list(words, results, msg::RESULTS_STRENGTHS, msg::RESULTS_STRENGTHS_NONE, &results.strengths)}
        {list(words, results, msg::RESULTS_LOOK, msg::RESULTS_LOOK_NONE, &results.look_next)}
        {list(words, results, msg::RESULTS_UNKNOWN, msg::RESULTS_UNKNOWN_NONE, &results.unknown)}
        {changes(words, results)}
        {take(words, group, audit)}
    }
    .into_any()
}

/// The report to take away.
fn take(words: Translator, group: OrganisationId, audit: AuditId) -> AnyView {
    let at = |rest: &str| to::in_audit(group, audit, rest);
    view! {
        <section class="no-print">
            <h2>{words.text(msg::REPORT_TAKE)}</h2>
            <p>{words.text(msg::REPORT_TAKE_TEXT)}</p>
            <p class="buttons">
                <a class="button" href=at("report.pdf")>{words.text(msg::REPORT_PDF)}</a>
                <a class="button" href=at("report.pdf?size=large")>{words.text(msg::REPORT_PDF_LARGE)}</a>
                <a class="button" href=at("report.docx")>{words.text(msg::REPORT_DOCX)}</a>
            </p>
        </section>
    }
    .into_any()
}

fn principle_cards(words: Translator, results: &Results) -> AnyView {
    let of = results.sheet.questionnaire.scale.levels.len();
    let cards: Vec<_> = results
        .principles
        .iter()
        .map(|found| {
            let name = level_name(results, found).unwrap_or_else(|| words.text(msg::STANDING_NONE));
            view! {
                <section class=format!("card standing {}", accent(found.index))>
                    <div class="jug">{cup(found.standing.mean(), of)}</div>
                    <h2>{found.title.clone()}</h2>
                    <p class="level-name">{name}</p>
                    <p>{counts(words, found)}</p>
                    {found.moves.map(|moves| view! { <p>{moved(words, results, moves)}</p> })}
                </section>
            }
        })
        .collect();
    view! { <div class="cards">{cards}</div> }.into_any()
}

fn moved(words: Translator, results: &Results, moves: Moves) -> String {
    let since = results
        .before()
        .map(|before| words.date(before.held_on))
        .unwrap_or_default();
    words.with(
        msg::STANDING_MOVED,
        [
            ("since", since.into()),
            ("up", moves.up.into()),
            ("down", moves.down.into()),
            ("n", moves.compared.into()),
        ],
    )
}

fn list(
    words: Translator,
    results: &Results,
    title: Message,
    none: Message,
    ids: &[String],
) -> AnyView {
    let sheet = &results.sheet;
    let of = sheet.questionnaire.scale.levels.len();
    let rows: Vec<_> = ids
        .iter()
        .filter_map(|id| sheet.questionnaire.statement(id))
        .map(|(principle, statement)| {
            let index = sheet
                .questionnaire
                .principles
                .iter()
                .position(|other| other.id == principle.id)
                .unwrap_or(0);
            let choice = sheet.answers.get(&statement.id).and_then(|saved| saved.answer.choice);
            let level = choice.and_then(crate::domain::answer::Choice::level);
            let said = level.and_then(|level| statement.levels.get(usize::from(level) - 1).cloned());
            view! {
                <li class=accent(index)>
                    <b>{statement.text.clone()}</b>
                    <span class="measure">
                        {cup(level.map(f64::from), of)} {choice_word(words, &sheet.questionnaire, choice)}
                    </span>
                    {said.map(|said| view! { <span class="soft">{said}</span> })}
                </li>
            }
        })
        .collect();
    let empty = rows.is_empty();
    view! {
        <section>
            <h2>{words.text(title)}</h2>
            {empty.then(|| view! { <p>{words.text(none)}</p> })}
            <ul class="found">{rows}</ul>
        </section>
    }
    .into_any()
}

/// How much moved, in short, and the way to what moved and why.
fn changes(words: Translator, results: &Results) -> AnyView {
    let Some(comparison) = &results.comparison else {
        return view! { <p class="soft">{words.text(msg::RESULTS_FIRST)}</p> }.into_any();
    };
    let since = words.date(comparison.before.audit.held_on);
    let audit = &results.sheet.audit;
    let href = to::in_audit(audit.organisation_id, audit.id, "changes");
    view! {
        <section>
            <h2>{words.with(msg::RESULTS_SINCE, [("date", since.into())])}</h2>
            <p><b>{summary(words, comparison)}</b></p>
            <p>{rest(words, comparison)}</p>
            <p>{words.text(msg::RESULTS_SINCE_TEXT)}</p>
            <p><a class="button" href=href>{words.text(msg::COMPARISON_LINK)}</a></p>
        </section>
    }
    .into_any()
}
