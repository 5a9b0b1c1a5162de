//! One statement of a team's talk for the wall, or for one phone that is passed round: how far apart the team stands, the
//! levels in full, what to picture and what to ask each other.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::{Asked, Chip, OnlyIn},
        cup::{ChoiceCup, Track, accent},
        page::{Page, PageContext, translator},
        spread::{SpreadDots, WhatPeopleWrote},
    },
    domain::{
        answer::Choice,
        questionnaire::{Principle, Questionnaire, Statement},
        spread::StatementSpread,
        talk::Reason,
    },
    islands::timer::QuietTimer,
    language::msg,
    pages::{audit::team::talk::Talked, shell::request::PageResult},
    visitor::Coordinator,
    wording,
};

/// `GET /groups/{group}/audits/{audit}/talk/{statement}/wall`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) before the team has looked, or when the audit does not ask the
/// statement.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let talked = Talked::addressed(&app, &who).await?;
    let id: String = who.part("statement")?;
    let (principle, statement) = talked.statement(&id)?;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <WallPage talked=&talked principle=principle statement=statement /> }))
}

#[component]
fn WallPage<'a>(
    talked: &'a Talked,
    principle: &'a Principle,
    statement: &'a Statement,
) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &talked.sheet.questionnaire;
    let language = questionnaire.language.as_str();
    let told = talked.told.spreads.get(&statement.id);
    let stands = told.map(|told| wording::team::spread(words, questionnaire, told).join(" "));
    let dots = told.map(|told| view! { <SpreadDots questionnaire=questionnaire told=told /> });
    let wrote = told.map(|told| view! { <WhatPeopleWrote told=told /> });
    let reasons = talked.reasons(&statement.id);
    let index = questionnaire.place_of(&principle.id);
    let body = view! {
        <div class=format!("wall {}", accent(index))>
            <div class="where">
                <Chip title=principle.title.clone() index=index language=language />
                <Place talked=talked statement=statement reasons=&reasons />
            </div>
            <h1><Asked language=language text=&statement.text /></h1>
            <p class="lead">{stands}</p>
            <Levels questionnaire=questionnaire statement=statement told=told />
            <div class="ask">
                <section>
                    <h2>{words.text(msg::STATEMENT_SCENE)}</h2>
                    <p><Asked language=language text=&statement.prompt /></p>
                </section>
                <Ask reasons=&reasons />
            </div>
            {dots}
            {wrote}
            <div class="buttons no-print">
                <Ways talked=talked statement=statement />
                <QuietTimer
                    label=words.text(msg::TIMER_START)
                    going=words.text(msg::TIMER_GOING)
                    over=words.text(msg::TIMER_OVER)
                />
            </div>
        </div>
        <OnlyIn language=language />
    };
    view! { <Page title=statement.text.clone() wide=true>{body}</Page> }
}

/// Which of those to talk about it is, and how long that takes; nothing for one that needs no talk.
#[component]
fn Place<'a>(
    talked: &'a Talked,
    statement: &'a Statement,
    reasons: &'a [Reason],
) -> impl IntoView + use<> {
    let words = translator();
    let (agenda, _) = talked.agenda();
    let at = agenda.iter().position(|(id, _)| *id == statement.id)? + 1;
    let numbers = [("at", at), ("n", agenda.len())];
    let place = words.with(
        msg::WALL_PLACE,
        numbers.map(|(name, number)| (name, number.into())),
    );
    let minutes = reasons.first().map_or(0, |reason| reason.minutes());
    let minutes = words.count(
        msg::WALL_MINUTES,
        usize::try_from(minutes).unwrap_or_default(),
    );
    Some(view! {
        <span>{place.clone()}</span>
        <Track done=at all=agenda.len() label=place />
        <span>{minutes}</span>
    })
}

/// The levels in full, lowest first; those between the lowest and the highest that were chosen are marked.
#[component]
fn Levels<'a>(
    questionnaire: &'a Questionnaire,
    statement: &'a Statement,
    told: Option<&'a StatementSpread>,
) -> impl IntoView + use<> {
    let language = questionnaire.language.as_str();
    let ends = told.and_then(|told| told.spread.ends());
    let levels = statement.levels.iter().zip(&questionnaire.scale.levels);
    let levels = (1..)
        .zip(levels)
        .map(|(level, (description, name))| {
            let is_between = ends.is_some_and(|(low, high)| (low..=high).contains(&level));
            view! {
                <li class=is_between.then_some("between")>
                    <ChoiceCup questionnaire=questionnaire choice=Some(Choice::Level(level)) />
                    <b><Asked language=language text=name /></b>
                    <span><Asked language=language text=description /></span>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="plain wall-levels">{levels}</ol> }
}

/// What to ask each other, by why the statement is worth a talk.
#[component]
fn Ask<'a>(reasons: &'a [Reason]) -> impl IntoView + use<> {
    let words = translator();
    let questions: Vec<String> = reasons
        .iter()
        .map(|reason| wording::team::question(words, *reason))
        .collect();
    let questions = if questions.is_empty() {
        vec![words.text(msg::ASK_ANY)]
    } else {
        questions
    };
    let questions = questions
        .into_iter()
        .map(|question| view! { <li>{question}</li> })
        .collect_view();
    view! {
        <section>
            <h2>{words.text(msg::WALL_ASK)}</h2>
            <ul>{questions}</ul>
        </section>
    }
}

/// To write down what the team agrees on, and to what comes next.
#[component]
fn Ways<'a>(talked: &'a Talked, statement: &'a Statement) -> impl IntoView + use<> {
    let words = translator();
    let at = talked.at(&format!("talk/{}", statement.id));
    let next = talked.next(Some(&statement.id)).map(|next| {
        let href = talked.at(&format!("talk/{next}/wall"));
        view! { <a class="button" href=href>{words.text(msg::WALL_NEXT)}</a> }
    });
    view! {
        <a class="button main" href=at>{words.text(msg::WALL_WRITE)}</a>
        {next}
        <a class="button" href=talked.at("talk")>{words.text(msg::WALL_LIST)}</a>
    }
}
