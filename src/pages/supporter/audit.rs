//! An audit and a plan as the facilitators of a group's network see them: what is shared and nothing else, and nothing here
//! changes it.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    charts::Medium,
    components::{
        chart::chart_view,
        cup::{accent, cup},
        notice::notice,
        page::PageContext,
        review_notes::{beside, finish, notes, problems_in, question, suggestion, told},
        text::typed,
    },
    domain::{
        answer::Choice,
        audit::{AnswerSheet, SavedAnswer},
        error::Error,
        form::Form,
        ids::AuditId,
        questionnaire::Statement,
        review::Note,
        share::{Extent, Subject},
    },
    error::AppError,
    language::{Message, Translator, msg},
    pages::{shell::request::PageResult, supporter::group::review_state},
    queries::{self, results::Results},
    store::audits,
    visitor::Supporter,
    wording::{
        answer::choice_word,
        results::{charts, counts, headline, level_name},
        to,
    },
};

/// An audit of the group that it shows this network, and how much of it.
pub(crate) async fn shown_audit(
    app: &App,
    who: &Supporter,
) -> Result<(AnswerSheet, Extent), AppError> {
    let id: AuditId = who.facilitator.part("audit")?;
    let extent = who.sees(app, Subject::Audit(id), Extent::Summary).await?;
    let found = audits::find(&app.store, who.organisation.id, id).await?;
    // An audit that was opened again is a draft until it is closed once more.
    let audit = found
        .filter(|audit| !audit.is_open())
        .ok_or(AppError::Refused(Error::NotShown))?;
    let mut sheet = queries::audit::sheet_of(app, who.words(), audit).await?;
    if extent < Extent::All {
        // What stands in a summary is written when the audit closes; no answer is needed to show it.
        sheet.answers.clear();
    }
    Ok((sheet, extent))
}

/// An audit the group shares: the summary, or all of it.
///
/// # Errors
/// [`Error::NotShown`] where the group does not share it.
pub async fn audit(State(app): State<App>, who: Supporter) -> PageResult {
    show_audit(&app, &who, &Form::default(), StatusCode::OK).await
}

/// The same with a form that was not right.
pub(crate) async fn show_audit(
    app: &App,
    who: &Supporter,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let (sheet, extent) = shown_audit(app, who).await?;
    let subject = Subject::Audit(sheet.audit.id);
    let results = queries::results::without_comparison(app, sheet).await?;
    let whole = extent == Extent::All;
    let notes = if whole {
        notes(app, who, subject).await?
    } else {
        Vec::new()
    };
    let words = who.words();
    let charts = charts(words, &results, Medium::Page)?;
    let state = review_state(app, who, subject).await?;
    let title = format!(
        "{}: {}, {}",
        who.organisation.name,
        results.sheet.questionnaire.title,
        words.date(results.sheet.audit.held_on)
    );
    let frame = PageContext::of_network(app, &who.facilitator).wide();
    Ok(frame.show_as(status, &title, || {
        let seen = if whole {
            msg::SUPPORTED_SEES_ALL
        } else {
            msg::SUPPORTED_SEES_SUMMARY
        };
        let review = whole.then(|| {
            let own: Vec<&Note> = notes
                .iter()
                .filter(|note| note.statement_id.is_empty())
                .collect();
            view! {
                {chapters(who, &results.sheet, &notes)}
                <h2 id="whole">{words.text(msg::REVIEW_WHOLE)}</h2>
                {told(words, &own, None, Some((who, subject)))}
                {question(who, subject, "", form)}
                {suggestion(who, subject, "", form)}
                {finish(who, subject, form)}
            }
        });
        view! {
            {where_am_i(who, &results)}
            <h1>{headline(words, &results)}</h1>
            <p class="lead">{words.text(seen)}</p>
            {state.map(|state| view! { <p>{state}</p> })}
            {notice(&who.facilitator.visitor)}
            {problems_in(words, form)}
            {whole.then(|| jumps(words, &results.sheet))}
            {standings(words, &results)}
            {chart_view(words, &results, charts)}
            {review}
        }
        .into_any()
    }))
}

fn where_am_i(who: &Supporter, results: &Results) -> AnyView {
    let words = who.words();
    let group = &who.organisation;
    view! {
        <div class="where">
            <a href=to::member(who.network().id, group.id) dir="auto">{group.name.clone()}</a>
            <span>{results.sheet.questionnaire.title.clone()}</span>
            <span>{words.date(results.sheet.audit.held_on)}</span>
        </div>
    }
    .into_any()
}

fn standings(words: Translator, results: &Results) -> AnyView {
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
                </section>
            }
        })
        .collect();
    view! { <div class="cards">{cards}</div> }.into_any()
}

/// The ways to the parts of a long page.
fn jumps(words: Translator, sheet: &AnswerSheet) -> AnyView {
    let links: Vec<_> = sheet
        .questionnaire
        .principles
        .iter()
        .filter(|principle| sheet.chosen.contains(&principle.id))
        .map(|principle| {
            view! { <a href=format!("#{}", principle.id)>{principle.title.clone()}</a> }
        })
        .collect();
    view! {
        <nav class="views no-print" aria-label=words.text(msg::SUPPORTED_JUMPS)>
            {links}
            <a href="#whole">{words.text(msg::REVIEW_WHOLE)}</a>
        </nav>
    }
    .into_any()
}

/// Every statement with the group's answer in its own words, by principle.
fn chapters(who: &Supporter, sheet: &AnswerSheet, notes: &[Note]) -> AnyView {
    let sections: Vec<_> = sheet
        .questionnaire
        .principles
        .iter()
        .enumerate()
        .filter(|(_, principle)| sheet.chosen.contains(&principle.id))
        .map(|(index, principle)| {
            let rows: Vec<_> = principle
                .statements
                .iter()
                .map(|statement| statement_row(who, sheet, statement, notes))
                .collect();
            view! {
                <section class=format!("chapter {}", accent(index)) id=principle.id.clone()>
                    <h2>{principle.title.clone()}</h2>
                    <div class="answers">{rows}</div>
                </section>
            }
        })
        .collect();
    view! { {sections} }.into_any()
}

fn statement_row(
    who: &Supporter,
    sheet: &AnswerSheet,
    statement: &Statement,
    notes: &[Note],
) -> AnyView {
    let words = who.words();
    view! {
        <div id=statement.id.clone()>
            <h3>{statement.text.clone()}</h3>
            {answer_view(words, sheet, statement)}
            {beside(words, sheet, who, statement, notes)}
        </div>
    }
    .into_any()
}

/// What a group answered to a statement, in its own words.
pub(crate) fn answer_view(
    words: Translator,
    sheet: &AnswerSheet,
    statement: &Statement,
) -> AnyView {
    let saved = sheet.answers.get(&statement.id);
    let choice = saved.and_then(|saved| saved.answer.choice);
    let level = choice.and_then(Choice::level);
    let of = sheet.questionnaire.scale.levels.len();
    let described = level.and_then(|level| statement.levels.get(usize::from(level) - 1).cloned());
    let text = |words_of: fn(&SavedAnswer) -> &String, label: Message| {
        let text = saved.map(words_of).filter(|text| !text.is_empty())?;
        Some(
            view! { <div class="said-of"><b>{words.text(label)}</b>{typed(text)}</div> }.into_any(),
        )
    };
    view! {
        <span class="measure">
            {cup(level.map(f64::from), of)} {choice_word(words, &sheet.questionnaire, choice)}
        </span>
        {described.map(|described| view! { <p class="soft">{described}</p> })}
        {text(|saved| &saved.answer.why, msg::SUPPORTED_WHY)}
        {text(|saved| &saved.answer.reflection, msg::SUPPORTED_REFLECTION)}
        {text(|saved| &saved.answer.evidence, msg::SUPPORTED_EVIDENCE)}
    }
    .into_any()
}
