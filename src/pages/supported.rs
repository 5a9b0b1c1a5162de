//! A group as the facilitators of its network see it: what it shares and nothing else, and nothing here changes it.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use super::{
    Answer,
    audits::choice_word,
    frame::Frame,
    groups::said,
    parts::{accent, chip, cup, problems, typed},
    people::{link_view, names_view},
    plan::{self as plan_page, who_and_when},
    profile,
    register::entry_view,
    results::{chart_view, charts, counts, headline, level_name},
    reviews::{beside, finish, notes, question, suggestion, told},
    story::plan_rows,
    to,
};
use crate::{
    charts::Medium,
    commands::{
        App, Stop, audit, person,
        plan::{self, Entry},
        results::{self, Results},
    },
    domain::{
        answer::Choice,
        audit::{Audit, Saved, Sheet},
        error::Error,
        form::Form,
        ids::AuditId,
        questionnaire::Statement,
        review::Note,
        share::{Extent, Subject},
    },
    language::Words,
    store::{actions, audits, organisations, profiles, registers, shares},
    visitor::Supporter,
};

/// A group: who runs it and what it shares.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Supporter) -> Answer {
    show_group(&app, &who, None).await
}

/// Makes an invitation for a group that nobody runs and shows its link and code, this once.
///
/// # Errors
/// [`Error::NotFound`] once somebody runs the group: then it is for the group to invite.
pub async fn invite(State(app): State<App>, who: Supporter) -> Answer {
    let person = &who.facilitator.person;
    let token = person::invite(&app, who.organisation.id, person, false).await?;
    let link = format!("{}/join/{token}", app.manner.address);
    show_group(&app, &who, Some(&link)).await
}

async fn show_group(app: &App, who: &Supporter, link: Option<&str>) -> Answer {
    let words = who.words();
    let (network, group) = (who.network().id, &who.organisation);
    let names = organisations::coordinators_of(&app.store, group.id).await?;
    let shown = shares::shown(&app.store, network, group.id).await?;
    let plan = who.extent(app, Subject::Plan).await?;
    let entry = registers::entry(&app.store, network, group.id).await?;
    let profile = profiles::shared(&app.store, network, group.id).await?;
    let mut audits = Vec::new();
    for (audit, extent) in shown {
        let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
        let definition = app.shelf.definition(&app.store, id, version).await?;
        audits.push((definition.in_language(words.0.tag()).title, audit, extent));
    }
    let nobody = names.is_empty();
    let nothing = audits.is_empty() && plan == Extent::Nothing;
    Ok(Frame::of_network(app, &who.facilitator).show(&group.name.clone(), || {
        let rows: Vec<_> = audits
            .iter()
            .map(|(title, audit, extent)| audit_row(who, title, audit, *extent))
            .collect();
        let plan_row = (plan > Extent::Nothing).then(|| {
            view! {
                <li>
                    <a href=to::in_member(network, group.id, "plan")>{words.t("supported-plan")}</a>
                    <span class="soft">{words.t(&format!("extent-{}", plan.word()))}</span>
                </li>
            }
        });
        view! {
            <h1 dir="auto">{group.name.clone()}</h1>
            <p>{words.t("supported-text")}</p>
            {said(&who.facilitator.visitor)}
            {link.map(|link| link_view(words, link))}
            <h2>{words.t("supported-shares")}</h2>
            {nothing.then(|| view! { <p>{words.t("supported-nothing")}</p> })}
            <ul class="rows">{rows} {plan_row}</ul>
            {profile::shared_view(words, &profile).map(|facts| view! { <h2>{words.t("supported-profile")}</h2> {facts} })}
            {entry_view(who, &entry)}
            <h2>{words.t("people-title")}</h2>
            {nobody.then(|| view! { <p>{words.t("people-none")}</p> })}
            {names_view(&names)}
            {nobody.then(|| view! {
                <form method="post" action=to::in_member(network, group.id, "invitations")>
                    <div class="buttons">
                        <button class=if link.is_none() { "main" } else { "" }>{words.t("people-invite")}</button>
                    </div>
                </form>
            })}
            <p class="aside">{words.t("supported-private")}</p>
        }
        .into_any()
    }))
}

fn audit_row(who: &Supporter, title: &str, audit: &Audit, extent: Extent) -> AnyView {
    let words = who.words();
    let href = to::audit_of_member(who.network().id, who.organisation.id, audit.id);
    view! {
        <li>
            <a href=href>{title.to_owned()}</a>
            <span class="soft">{words.date(audit.held_on)}</span>
            <span class="soft">{words.t(&format!("extent-{}", extent.word()))}</span>
        </li>
    }
    .into_any()
}

/// An audit of the group that it shows this network, and how much of it.
pub(super) async fn shown_audit(app: &App, who: &Supporter) -> Result<(Sheet, Extent), Stop> {
    let id: AuditId = who.facilitator.part("audit")?;
    let extent = who.sees(app, Subject::Audit(id), Extent::Summary).await?;
    let found = audits::find(&app.store, who.organisation.id, id).await?;
    // An audit that was opened again is a draft until it is closed once more.
    let audit = found
        .filter(|audit| !audit.is_open())
        .ok_or(Stop::Refused(Error::NotFound))?;
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
/// [`Error::NotFound`] where the group does not share it.
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
    let title = results.sheet.questionnaire.title.clone();
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
                <h2>{words.t("review-whole")}</h2>
                {told(words, &own, None)}
                {question(who, subject, "", form)}
                {suggestion(who, subject, "", form)}
                {finish(who, subject, form)}
            }
        });
        view! {
            {where_am_i(who, &results)}
            <h1>{headline(words, &results)}</h1>
            <p class="lead">{words.t(seen)}</p>
            {said(&who.facilitator.visitor)}
            {problems(words, form)}
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
                <section class=format!("chapter {}", accent(index))>
                    <h2>{principle.title.clone()}</h2>
                    <dl class="answers">{rows}</dl>
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
            <dt>{statement.text.clone()}</dt>
            <dd>{answer_view(words, sheet, statement)} {beside(words, sheet, who, &statement.id, notes)}</dd>
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
/// [`Error::NotFound`] where the group does not share it.
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
    let title = words.t("supported-plan");
    let frame = Frame::of_network(app, &who.facilitator);
    Ok(frame.show_as(status, &title.clone(), || {
        let whole = extent == Extent::All;
        let seen = if whole { "supported-plan-all" } else { "supported-plan-summary" };
        let visitor = &who.facilitator.visitor;
        let (open, closed): (Vec<&Entry>, Vec<&Entry>) =
            entries.iter().partition(|entry| entry.action.is_open());
        let review = whole.then(|| {
            let all: Vec<&Note> = notes.iter().collect();
            view! {
                <h2>{words.t("review-whole-plan")}</h2>
                {told(words, &all, None)}
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
            {said(visitor)}
            {problems(words, form)}
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
