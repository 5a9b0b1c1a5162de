//! A group as the facilitators of its network see it: what it shares and nothing else, and nothing here changes it.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use super::{
    Answer,
    audits::choice_word,
    frame::Frame,
    go,
    groups::said,
    parts::{accent, chip, cup, typed},
    people::{link_view, names_view},
    plan::{self as plan_page, who_and_when},
    profile,
    register::entry_view,
    results::{chart_view, charts, counts, headline, level_name},
    reviews::{beside, finish, notes, problems_in, question, suggestion, told},
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
        audit::{Saved, Sheet},
        error::Error,
        form::Form,
        ids::{AuditId, SubjectId},
        questionnaire::Statement,
        review::{Note, State as Where},
        share::{Extent, Subject},
    },
    language::Words,
    store::{
        actions, audits, day, organisations, profiles, registers,
        reviews::{self, Review},
        shares,
    },
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

/// Stops the links of a group that nobody runs.
///
/// # Errors
/// When the database cannot write.
pub async fn stop_links(State(app): State<App>, who: Supporter) -> Answer {
    let (network, group) = (who.network().id, who.organisation.id);
    organisations::stop_links(&app.store, group, who.facilitator.visitor.now).await?;
    Ok(go(&format!(
        "{}?said=links-stopped",
        to::member(network, group)
    )))
}

async fn show_group(app: &App, who: &Supporter, link: Option<&str>) -> Answer {
    let words = who.words();
    let (network, group) = (who.network().id, &who.organisation);
    let mut reviews = reviews::of_group(&app.store, group.id).await?;
    reviews.retain(|review| review.network_id == network);
    let was_run = registers::was_run(&app.store, group.id).await?;
    let (_, links_until) =
        organisations::links_out(&app.store, group.id, who.facilitator.visitor.now).await?;
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
            .map(|(title, audit, extent)| {
                let title = format!("{title}, {}", words.date(audit.held_on));
                let href = to::audit_of_member(network, group.id, audit.id);
                row(words, href, title, *extent, review_of(&reviews, audit.id.into()))
            })
            .collect();
        let plan_row = (plan > Extent::Nothing).then(|| {
            let href = to::in_member(network, group.id, "plan");
            let review = review_of(&reviews, group.id.into());
            row(words, href, words.t("supported-plan"), plan, review)
        });
        let links = links_until.filter(|_| nobody && link.is_none()).map(|until| {
            let text = words.f("people-links-out", [("date", words.date(day(until)).into())]);
            view! {
                <form method="post" action=to::in_member(network, group.id, "links/stop")>
                    <p>{text}</p>
                    <div class="buttons"><button>{words.t("people-links-stop")}</button></div>
                </form>
            }
        });
        let remove = (!was_run).then(|| {
            let href = to::in_member(network, group.id, "remove");
            view! { <p><a href=href>{words.t("remove-group-link")}</a></p> }
        });
        view! {
            <div class="where"><a href=to::in_network(network, "groups")>{words.t("register-title")}</a></div>
            <h1 dir="auto">{group.name.clone()}</h1>
            <p>{words.t("supported-text")}</p>
            {said(&who.facilitator.visitor)}
            {link.map(|link| link_view(words, link, "invitation"))}
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
            {links}
            <p class="aside">{words.t("supported-private")}</p>
            {remove}
        }
        .into_any()
    }))
}

fn review_of(reviews: &[Review], subject: SubjectId) -> Option<&Review> {
    reviews.iter().find(|review| review.subject == subject)
}

/// Something the group shares: how much of it, and where its review is.
fn row(
    words: Words,
    href: String,
    title: String,
    extent: Extent,
    review: Option<&Review>,
) -> AnyView {
    let review = review.filter(|review| review.state != Where::Withdrawn);
    view! {
        <li>
            <a href=href>{title}</a>
            <span class="soft">{words.t(&format!("extent-{}", extent.word()))}</span>
            {review.map(|review| view! { <span class="soft">{review_line(words, review)}</span> })}
        </li>
    }
    .into_any()
}

/// Where a review is, with who and when, and when it is looked at again.
fn review_line(words: Words, review: &Review) -> String {
    let state = words.t(&format!("review-state-{}", review.state.word()));
    let line = words.f(
        "review-line",
        [
            ("state", state.into()),
            ("name", review.changed_by.as_str().into()),
            ("date", words.date(day(review.changed_at)).into()),
        ],
    );
    let next = review
        .next_on
        .map(|day| words.f("review-next", [("date", words.date(day).into())]));
    match next {
        Some(next) => format!("{line} {next}."),
        None => line,
    }
}

/// The same for what is read, where it is shared in full.
async fn review_state(
    app: &App,
    who: &Supporter,
    subject: Subject,
) -> Result<Option<String>, Stop> {
    let (network, group) = (who.network().id, who.organisation.id);
    let found = reviews::find(&app.store, group, network, subject.key(group)).await?;
    Ok(found
        .filter(|review| review.state != Where::Withdrawn)
        .map(|review| review_line(who.words(), &review)))
}

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
