//! An audit and a plan as the facilitators of a group's network see them: what is shared and nothing else, and nothing here
//! changes it.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use super::{
    Answer,
    audits::choice_word,
    frame::Frame,
    groups::said,
    member::review_state,
    parts::{accent, chip, cup, typed},
    plan::{self as plan_page, who_and_when},
    results::{chart_view, charts, counts, headline, level_name},
    reviews::{beside, finish, notes, problems_in, question, suggestion, told},
    story::plan_rows,
    to,
};
use crate::{
    charts::Medium,
    commands::{
        App, Stop, audit,
        plan::{self, Entry},
        results::{self, Results},
    },
    domain::{
        answer::Choice,
        audit::{Saved, Sheet},
        error::Error,
        form::Form,
        ids::AuditId,
        questionnaire::Statement,
        review::Note,
        share::{Extent, Subject},
    },
    language::Words,
    store::{actions, audits},
    visitor::Supporter,
};

/// An audit of the group that it shows this network, and how much of it.
pub(super) async fn shown_audit(app: &App, who: &Supporter) -> Result<(Sheet, Extent), Stop> {
    let id: AuditId = who.facilitator.part("audit")?;
    let extent = who.sees(app, Subject::Audit(id), Extent::Summary).await?;
    let found = audits::find(&app.store, who.organisation.id, id).await?;
    // An audit that was opened again is a draft until it is closed once more.
    let audit = found
        .filter(|audit| !audit.is_open())
        .ok_or(Stop::Refused(Error::NotShown))?;
    let mut sheet = audit::sheet_of(app, who.words(), audit).await?;
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
pub async fn audit(State(app): State<App>, who: Supporter) -> Answer {
    show_audit(&app, &who, &Form::default(), StatusCode::OK).await
}

/// The same with a form that was not right.
pub(super) async fn show_audit(
    app: &App,
    who: &Supporter,
    form: &Form,
    status: StatusCode,
) -> Answer {
    let (sheet, extent) = shown_audit(app, who).await?;
    let subject = Subject::Audit(sheet.audit.id);
    let results = results::without_comparison(app, sheet).await?;
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
    let frame = Frame::of_network(app, &who.facilitator).wide();
    Ok(frame.show_as(status, &title, || {
        let seen = if whole {
            "supported-sees-all"
        } else {
            "supported-sees-summary"
        };
        let review = whole.then(|| {
            let own: Vec<&Note> = notes
                .iter()
                .filter(|note| note.statement_id.is_empty())
                .collect();
            view! {
                {chapters(who, &results.sheet, &notes)}
                <h2 id="whole">{words.t("review-whole")}</h2>
                {told(words, &own, None, Some((who, subject)))}
                {question(who, subject, "", form)}
                {suggestion(who, subject, "", form)}
                {finish(who, subject, form)}
            }
        });
        view! {
            {where_am_i(who, &results)}
            <h1>{headline(words, &results)}</h1>
            <p class="lead">{words.t(seen)}</p>
            {state.map(|state| view! { <p>{state}</p> })}
            {said(&who.facilitator.visitor)}
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

fn standings(words: Words, results: &Results) -> AnyView {
    let of = results.sheet.questionnaire.scale.levels.len();
    let cards: Vec<_> = results
        .principles
        .iter()
        .map(|found| {
            let name = level_name(results, found).unwrap_or_else(|| words.t("standing-none"));
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
fn jumps(words: Words, sheet: &Sheet) -> AnyView {
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
        <nav class="views no-print" aria-label=words.t("supported-jumps")>
            {links}
            <a href="#whole">{words.t("review-whole")}</a>
        </nav>
    }
    .into_any()
}

/// Every statement with the group's answer in its own words, by principle.
fn chapters(who: &Supporter, sheet: &Sheet, notes: &[Note]) -> AnyView {
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

fn statement_row(who: &Supporter, sheet: &Sheet, statement: &Statement, notes: &[Note]) -> AnyView {
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
pub(super) fn answer_view(words: Words, sheet: &Sheet, statement: &Statement) -> AnyView {
    let saved = sheet.answers.get(&statement.id);
    let choice = saved.and_then(|saved| saved.answer.choice);
    let level = choice.and_then(Choice::level);
    let of = sheet.questionnaire.scale.levels.len();
    let described = level.and_then(|level| statement.levels.get(usize::from(level) - 1).cloned());
    let text = |words_of: fn(&Saved) -> &String, label: &str| {
        let text = saved.map(words_of).filter(|text| !text.is_empty())?;
        Some(view! { <div class="said-of"><b>{words.t(label)}</b>{typed(text)}</div> }.into_any())
    };
    view! {
        <span class="measure">
            {cup(level.map(f64::from), of)} {choice_word(words, &sheet.questionnaire, choice)}
        </span>
        {described.map(|described| view! { <p class="soft">{described}</p> })}
        {text(|saved| &saved.answer.why, "supported-why")}
        {text(|saved| &saved.answer.reflection, "supported-reflection")}
        {text(|saved| &saved.answer.evidence, "supported-evidence")}
    }
    .into_any()
}

/// The plan the group shares: how it is in numbers, or all of it.
///
/// # Errors
/// [`Error::NotShown`] where the group does not share it.
pub async fn plan(State(app): State<App>, who: Supporter) -> Answer {
    show_plan(&app, &who, &Form::default(), StatusCode::OK).await
}

/// The same with a form that was not right.
pub(super) async fn show_plan(
    app: &App,
    who: &Supporter,
    form: &Form,
    status: StatusCode,
) -> Answer {
    let extent = who.sees(app, Subject::Plan, Extent::Summary).await?;
    let words = who.words();
    let group = who.organisation.id;
    let actions = actions::list(&app.store, group).await?;
    let (entries, notes) = if extent == Extent::All {
        let entries = plan::entries(app, words, group).await?;
        (entries, notes(app, who, Subject::Plan).await?)
    } else {
        (Vec::new(), Vec::new())
    };
    let state = if extent == Extent::All {
        review_state(app, who, Subject::Plan).await?
    } else {
        None
    };
    let title = words.t("supported-plan");
    let frame = Frame::of_network(app, &who.facilitator);
    let full = format!("{}: {title}", who.organisation.name);
    Ok(frame.show_as(status, &full, || {
        let whole = extent == Extent::All;
        let seen = if whole { "supported-plan-all" } else { "supported-plan-summary" };
        let visitor = &who.facilitator.visitor;
        let (open, closed): (Vec<&Entry>, Vec<&Entry>) =
            entries.iter().partition(|entry| entry.action.is_open());
        let review = whole.then(|| {
            let all: Vec<&Note> = notes.iter().collect();
            view! {
                <h2>{words.t("review-whole-plan")}</h2>
                {told(words, &all, None, Some((who, Subject::Plan)))}
                {question(who, Subject::Plan, "", form)}
                {suggestion(who, Subject::Plan, "", form)}
                {finish(who, Subject::Plan, form)}
            }
        });
        view! {
            <div class="where">
                <a href=to::member(who.network().id, group) dir="auto">{who.organisation.name.clone()}</a>
            </div>
            <h1>{title}</h1>
            <p>{words.t(seen)}</p>
            {state.map(|state| view! { <p>{state}</p> })}
            {said(visitor)}
            {problems_in(words, form)}
            <p class="lead">{plan_page::sentence(visitor, &actions)}</p>
            {cards(who, &open, "supported-plan-open")}
            {cards(who, &closed, "plan-closed")}
            {review}
        }
        .into_any()
    }))
}

fn cards(who: &Supporter, entries: &[&Entry], title: &str) -> Option<AnyView> {
    /// Most actions shown; the group's own page has them all.
    const SHOWN: usize = 100;
    let words = who.words();
    let cards: Vec<_> = entries
        .iter()
        .take(SHOWN)
        .map(|entry| card(who, entry))
        .collect();
    let rest = entries.len().saturating_sub(SHOWN);
    (!cards.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.t(title)}</h2>
                <ul class="actions plain">{cards}</ul>
                {(rest > 0).then(|| view! { <p>{words.n("plan-rest", rest)}</p> })}
            </section>
        }
        .into_any()
    })
}

fn card(who: &Supporter, entry: &Entry) -> AnyView {
    let words = who.words();
    let action = &entry.action;
    let chips: Vec<_> = entry
        .principles
        .iter()
        .map(|spoken| chip(spoken.title.clone(), spoken.index))
        .collect();
    let rows: Vec<_> = plan_rows(words, &action.plan)
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| view! { <div><dt>{label}</dt><dd>{typed(&text)}</dd></div> })
        .collect();
    let today = who.facilitator.visitor.today();
    view! {
        <li class="card action" id=action.id.to_string()>
            <h3 dir="auto">{action.plan.what.clone()}</h3>
            <p class="marks">
                <span class="state">{plan_page::state(words, action, today)}</span>
                {chips}
            </p>
            <p class="soft" dir="auto">{who_and_when(words, action)}</p>
            {(!rows.is_empty()).then(|| view! {
                <details>
                    <summary>{words.t("supported-more")}</summary>
                    <dl>{rows}</dl>
                </details>
            })}
        </li>
    }
    .into_any()
}
