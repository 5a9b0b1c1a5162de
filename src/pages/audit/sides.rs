//! Three sides of an audit: what the team agreed on, where the team differs, and what people who come say, principle by principle.
//! They stand side by side and are never turned into one number.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::{Asked, OnlyIn},
        cup::{Cup, accent},
        page::{Page, PageContext, translator},
        told::ToldQuestion,
    },
    domain::sides::Verdict,
    language::msg,
    pages::shell::request::{PageResult, redirect},
    queries::{
        self,
        results::{PrincipleResult, Results},
        sides::People,
    },
    visitor::Coordinator,
    wording::{
        results::level_name,
        sides::{headline, sentence},
        to,
    },
};

/// `GET /groups/{group}/audits/{audit}/sides`: of a closed audit of which people said something; another leads to its results.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the group has no such audit.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let people = if sheet.audit.is_open() {
        None
    } else {
        queries::sides::people(&app, who.words(), &sheet.audit).await?
    };
    let Some(people) = people else {
        let results = to::in_audit(who.organisation.id, sheet.audit.id, "results");
        return Ok(redirect(&results));
    };
    let results = queries::results::of(&app, who.words(), sheet).await?;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <SidesPage results=&results people=&people /> }))
}

#[component]
fn SidesPage<'a>(results: &'a Results, people: &'a People) -> impl IntoView + use<> {
    let words = translator();
    let audit = &results.sheet.audit;
    let language = results.sheet.questionnaire.language.as_str();
    let title = headline(words, results, people);
    let back = to::in_audit(audit.organisation_id, audit.id, "results");
    let round = to::round(people.told.round.owner, people.told.round.id);
    let parts: Vec<_> = results
        .principles
        .iter()
        .map(|found| view! { <Part results=results people=people found=found /> })
        .collect();
    let late = (!people.is_of_one_time).then(|| {
        view! { <p class="said">{words.text(msg::SIDES_FAR)}</p> }
    });
    let body = view! {
        <div class="where">
            <a href=back><Asked language=language text=&results.sheet.questionnaire.title /></a>
            <span>{words.date(audit.held_on)}</span>
            <a href=round dir="auto">{people.told.round.name.clone()}</a>
        </div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::SIDES_TEXT)}</p>
        <OnlyIn language=language />
        {late}
        {parts}
        <p class="soft">{words.text(msg::SIDES_HOW)}</p>
    };
    view! { <Page title=title wide=true>{body}</Page> }
}

#[component]
fn Part<'a>(
    results: &'a Results,
    people: &'a People,
    found: &'a PrincipleResult,
) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &results.sheet;
    let language = sheet.questionnaire.language.as_str();
    let principle = found.standing.principle_id.as_str();
    let level = match level_name(results, found) {
        Some(level) => view! { <Asked language=language text=level /> }.into_any(),
        None => words.text(msg::STANDING_NONE).into_any(),
    };
    let verdict = people.of_principle(sheet, principle).map(|verdict| {
        let same = (verdict != Verdict::Fits).then(|| words.text(msg::SIDES_SAME_THING));
        view! { <p class="verdict"><b>{words.text(sentence(verdict))}</b> " " {same}</p> }
    });
    let questions: Vec<_> = people
        .told
        .questions(principle)
        .map(|question| {
            let told = people.told.release(question);
            let language = people.told.asked.language.as_str();
            view! { <ToldQuestion question=question language=language told=told /> }
        })
        .collect();
    let said = if questions.is_empty() {
        view! { <p class="soft">{words.text(msg::SIDES_NOT_ASKED)}</p> }.into_any()
    } else {
        questions.into_any()
    };
    view! {
        <section class=format!("card side {}", accent(found.index))>
            <h2>
                <Cup level=found.standing.mean() of=sheet.questionnaire.scale.levels.len() />
                " " <Asked language=language text=&found.title /> " "
                <span class="level-name">{level}</span>
            </h2>
            {verdict}
            <div class="pairs">
                <div><p class="soft">{words.text(msg::SIDES_TEAM)}</p><Differences results=results found=found /></div>
                <div><p class="soft">{words.text(msg::SIDES_PEOPLE)}</p>{said}</div>
            </div>
        </section>
    }
}

/// On how many statements of a principle the team stands two levels or more apart, where it answered each on their own.
#[component]
fn Differences<'a>(results: &'a Results, found: &'a PrincipleResult) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &results.sheet;
    let audit = &sheet.audit;
    let principle = sheet.questionnaire.principle(&found.standing.principle_id);
    let statements = principle.map_or(&[][..], |principle| &principle.statements);
    let answers = to::in_audit(audit.organisation_id, audit.id, "check");
    let Some(team) = &results.team else {
        return view! {
            <p>{words.text(msg::SIDES_TOGETHER)} " " <a href=answers>{words.text(msg::RESULTS_ANSWERS)}</a></p>
        }
        .into_any();
    };
    let told = statements
        .iter()
        .filter_map(|statement| team.spreads.get(&statement.id));
    let (mut all, mut apart) = (0, 0);
    for told in told {
        all += 1;
        apart += usize::from(told.spread.apart().is_some_and(|levels| levels >= 2));
    }
    let boxes: Vec<_> = (0..all)
        .map(|nth| view! { <span class=if nth < apart { "box full" } else { "box" }></span> })
        .collect();
    let text = words.with(msg::SIDES_APART, [("n", apart.into()), ("all", all.into())]);
    let talk = to::in_audit(audit.organisation_id, audit.id, "talk");
    view! {
        <p>{text}</p>
        <p class="boxes" aria-hidden="true">{boxes}</p>
        <p><a href=talk>{words.text(msg::RESULTS_TALK_LINK)}</a></p>
    }
    .into_any()
}
