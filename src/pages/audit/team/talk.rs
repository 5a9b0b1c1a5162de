//! The talk of a team that has seen how far apart it stands: what to talk about and why, and each statement until the team
//! agrees, does not agree yet, or leaves it for another day.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, Chip, ChoiceWord, OnlyIn},
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
        spread::{SpreadLine, WhatPeopleWrote},
        told::ToldQuestion,
    },
    domain::{
        audit::AnswerSheet,
        error::Error,
        form::Form,
        ids::SaveId,
        questionnaire::{Principle, Statement},
        spread::Spread,
        talk::{self, Outcome, Reason},
    },
    error::AppError,
    forms::{
        audit::{AnswerForm, BASE, SAVE},
        team::{DISSENT, OUTCOME},
    },
    keys::Fresh as _,
    language::{Message, msg},
    pages::{
        audit::statement::{Question, Reasons},
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries::{self, team::Told},
    visitor::Coordinator,
    wording::{self, notice::Notice, to},
};

/// An audit with what its team was told.
pub(super) struct Talked {
    /// The audit with what was agreed.
    pub sheet: AnswerSheet,
    /// What the team was told, and what it said.
    pub told: Told,
}

impl Talked {
    /// # Errors
    /// [`Error::NotFound`] before the team has looked.
    pub async fn addressed(app: &App, who: &Coordinator) -> Result<Self, AppError> {
        let sheet = queries::audit::addressed(app, who).await?;
        let told = queries::team::told(app, who.words(), &sheet).await?;
        if told.spreads.is_empty() {
            return Err(Error::NotFound.into());
        }
        Ok(Self { sheet, told })
    }

    /// An address in the audit.
    pub fn at(&self, rest: &str) -> String {
        to::in_audit(self.sheet.audit.organisation_id, self.sheet.audit.id, rest)
    }

    /// Why to talk about a statement.
    pub fn reasons(&self, statement: &str) -> Vec<Reason> {
        let beside = self.told.beside(statement);
        talk::reasons(self.told.spreads.get(statement), beside)
    }

    /// The statements to talk about, the weightiest first, and the minutes that takes.
    pub fn agenda(&self) -> (Vec<talk::ToTalkAbout<'_>>, u32) {
        let statements = self.sheet.statements();
        talk::agenda(
            statements.map(|(_, statement)| (statement.id.as_str(), self.reasons(&statement.id))),
        )
    }

    /// The first statement to talk about of which nothing was said yet; after `statement` where it is on the list.
    pub fn next(&self, statement: Option<&str>) -> Option<&str> {
        let (agenda, _) = self.agenda();
        let ids: Vec<&str> = agenda.into_iter().map(|(id, _)| id).collect();
        let at = statement.and_then(|id| ids.iter().position(|other| *other == id));
        let (before, after) = ids.split_at(at.map_or(0, |at| at + 1));
        let is_open = |id: &&&str| !self.told.talks.contains_key(**id) && Some(**id) != statement;
        after.iter().chain(before).find(is_open).copied()
    }

    /// A statement with its principle.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the audit does not ask it.
    pub fn statement(&self, id: &str) -> Result<(&Principle, &Statement), AppError> {
        self.sheet
            .statements()
            .find(|(_, statement)| statement.id == id)
            .ok_or(AppError::Refused(Error::NotFound))
    }
}

/// `GET /groups/{group}/audits/{audit}/talk`: what to talk about.
///
/// # Errors
/// [`Error::NotFound`] before the team has looked.
pub async fn list(State(app): State<App>, who: Coordinator) -> PageResult {
    let talked = Talked::addressed(&app, &who).await?;
    Ok(PageContext::of(&app, &who).render(|| view! { <TalkPage talked=&talked /> }))
}

/// `POST /groups/{group}/audits/{audit}/talk`: takes what more than half chose, where nothing speaks for a talk.
pub async fn take_most(State(app): State<App>, who: Coordinator) -> PageResult {
    let talked = Talked::addressed(&app, &who).await?;
    if !talked.sheet.audit.is_open() {
        return Err(Error::AuditClosed.into());
    }
    commands::talk::take_most(&app, &who, &talked.sheet, &talked.told).await?;
    Ok(redirect(&Notice::MostTaken.at(&talked.at("talk"))))
}

/// `GET /groups/{group}/audits/{audit}/talk/{statement}`
///
/// # Errors
/// [`Error::NotFound`] before the team has looked, or when the audit does not ask the statement.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let talked = Talked::addressed(&app, &who).await?;
    let id: String = who.part("statement")?;
    let saved = talked.sheet.answers.get(&id);
    let mut form = AnswerForm::write(&saved.map(|saved| saved.answer.clone()).unwrap_or_default());
    form.add(SAVE, SaveId::fresh().to_string());
    form.add(BASE, saved.map_or(0, |saved| saved.version).to_string());
    if let Some(talk) = talked.told.talks.get(&id) {
        form.add(DISSENT.name, talk.dissent.as_str());
    }
    let (principle, statement) = talked.statement(&id)?;
    Ok(PageContext::of(&app, &who).render(
        || view! { <TalkStatementPage talked=&talked principle=principle statement=statement form=&form /> },
    ))
}

/// `POST /groups/{group}/audits/{audit}/talk/{statement}`: keeps what the team said, and leads to what comes next.
pub async fn say(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let talked = Talked::addressed(&app, &who).await?;
    let id: String = who.part("statement")?;
    let (principle, statement) = talked.statement(&id)?;
    let outcome = Outcome::read(form.get(OUTCOME)).unwrap_or(Outcome::NotToday);
    let said = commands::talk::say(&app, &who, &talked.sheet, &id, outcome, form).await;
    let next = talked.next(Some(&id)).map_or_else(
        || Notice::TalkSaid.at(&talked.at("talk")),
        |next| talked.at(&format!("talk/{next}")),
    );
    let again = |form| {
        PageContext::of(&app, &who).render_again(
            || view! { <TalkStatementPage talked=&talked principle=principle statement=statement form=&form /> },
        )
    };
    or_again(said, |()| redirect(&next), again)
}

#[component]
fn TalkPage<'a>(talked: &'a Talked) -> impl IntoView + use<> {
    let words = translator();
    let (agenda, minutes) = talked.agenda();
    let all = talked.sheet.statements().count();
    let numbers = [
        ("n", agenda.len()),
        ("all", all),
        ("minutes", usize::try_from(minutes).unwrap_or_default()),
    ];
    let title = if agenda.is_empty() {
        words.text(msg::TALK_NOTHING)
    } else {
        words.with(
            msg::TALK_TITLE,
            numbers.map(|(name, number)| (name, number.into())),
        )
    };
    let rows = agenda
        .iter()
        .map(|(id, reasons)| view! { <ToTalk talked=talked id=id reasons=reasons /> })
        .collect_view();
    let start = talked
        .sheet
        .audit
        .is_open()
        .then(|| talked.next(None))
        .flatten();
    let start = start.map(|next| {
        view! {
            <p class="buttons">
                <a class="button main" href=talked.at(&format!("talk/{next}"))>{words.text(msg::TALK_START)}</a>
            </p>
        }
    });
    let mut told = talked.told.spreads.values();
    let is_nothing_shown = told.all(|told| told.spread == Spread::TooFew);
    let of_two =
        is_nothing_shown.then(|| view! { <p class="notice">{words.text(msg::TALK_OF_TWO)}</p> });
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{words.text(msg::TALK_TEXT)}</p>
        {of_two}
        <JustDone />
        {start}
        <ol class="tasks">{rows}</ol>
        <OnlyIn language=&talked.sheet.questionnaire.language />
        <Rest talked=talked />
        <p class="no-print"><a href=talked.at("team")>{words.text(msg::TALK_BACK)}</a></p>
    };
    view! { <Page title=title>{body}</Page> }
}

/// A statement to talk about: why, and what became of it.
#[component]
fn ToTalk<'a>(talked: &'a Talked, id: &'a str, reasons: &'a [Reason]) -> impl IntoView + use<> {
    let words = translator();
    let text = talked
        .statement(id)
        .map(|(_, statement)| statement.text.clone());
    let why: Vec<String> = reasons
        .iter()
        .map(|reason| wording::team::reason(words, *reason))
        .collect();
    let became =
        talked.told.talks.get(id).map(
            |talk| view! { <span class="state done">{words.text(outcome(talk.outcome))}</span> },
        );
    view! {
        <li>
            <a href=talked.at(&format!("talk/{id}"))><Asked language=&talked.sheet.questionnaire.language text=text.unwrap_or_default() /></a>
            <span class="soft">{why.join(" ")}</span>
            {became}
        </li>
    }
}

/// What became of a statement.
fn outcome(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Agreed => msg::TALK_AGREED,
        Outcome::Most => msg::TALK_TOOK_MOST,
        Outcome::NotAgreed => msg::TALK_NOT_AGREED,
        Outcome::NotToday => msg::TALK_NOT_TODAY,
    }
}

/// The statements that need no talk: with one press each takes the level that more than half chose.
#[component]
fn Rest<'a>(talked: &'a Talked) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &talked.sheet;
    let rest: Vec<&Statement> = sheet
        .statements()
        .map(|(_, statement)| statement)
        .filter(|statement| talked.reasons(&statement.id).is_empty())
        .collect();
    if rest.is_empty() {
        return ().into_any();
    }
    let waits = rest
        .iter()
        .filter(|statement| talked.told.waits(sheet, &statement.id));
    let waits = waits.count();
    let press = (waits > 0 && sheet.audit.is_open()).then(|| {
        view! {
            <form method="post" action=talked.at("talk")>
                <button>{words.count(msg::TALK_TAKE_MOST, waits)}</button>
            </form>
        }
    });
    let rows = rest
        .iter()
        .map(|statement| {
            let most = talked.told.spreads.get(&statement.id);
            let most = most.and_then(|told| told.spread.most());
            let most = most.map(crate::domain::answer::Choice::Level);
            let became = talked.told.talks.get(&statement.id);
            let became = became.map(|talk| words.text(outcome(talk.outcome)));
            view! {
                <li>
                    <a href=talked.at(&format!("talk/{}", statement.id))><Asked language=&sheet.questionnaire.language text=statement.text.clone() /></a>
                    <span class="state"><ChoiceWord questionnaire=&sheet.questionnaire choice=most /></span>
                    <span class="soft">{became}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <h2>{words.text(msg::TALK_REST_TITLE)}</h2>
        <p>{words.text(msg::TALK_REST_TEXT)}</p>
        {press}
        <ol class="tasks">{rows}</ol>
    }
    .into_any()
}

#[component]
fn TalkStatementPage<'a>(
    talked: &'a Talked,
    principle: &'a Principle,
    statement: &'a Statement,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &talked.sheet.questionnaire;
    let is_open = talked.sheet.audit.is_open();
    let told = talked.told.spreads.get(&statement.id);
    let told = told.map(|told| {
        view! {
            <SpreadLine questionnaire=questionnaire told=told />
            <WhatPeopleWrote told=told />
        }
    });
    let wall = talked.at(&format!("talk/{}/wall", statement.id));
    // The sentence above says already who does not know and for whom it is not.
    let is_said = |reason: &Reason| matches!(reason, Reason::Unknown | Reason::NotForUs);
    let why: Vec<String> = talked
        .reasons(&statement.id)
        .into_iter()
        .filter(|reason| told.is_none() || !is_said(reason))
        .map(|reason| wording::team::reason(words, reason))
        .collect();
    let button = |outcome: Outcome, label, is_main: bool| {
        let class = is_main.then_some("main");
        view! { <button class=class name=OUTCOME value=outcome.word()>{words.text(label)}</button> }
    };
    let buttons = is_open.then(|| {
        view! {
            <div class="buttons">
                {button(Outcome::Agreed, msg::TALK_AGREE_BUTTON, true)}
                {button(Outcome::NotAgreed, msg::TALK_NOT_AGREED_BUTTON, false)}
                {button(Outcome::NotToday, msg::TALK_NOT_TODAY_BUTTON, false)}
            </div>
        }
    });
    let body = view! {
        <div class="where slim">
            <a class="stop" href=talked.at("talk")>{words.text(msg::TALK_LIST)}</a>
            <Chip title=principle.title.clone() index=questionnaire.place_of(&principle.id) language=&questionnaire.language />
        </div>
        <Problems form=form fields=&[AnswerForm::ALL, &[DISSENT]] />
        {told}
        <p class="soft">{why.join(" ")} " " <a class="no-print" href=wall>{words.text(msg::TALK_WALL)}</a></p>
        <PeopleSay talked=talked statement=&statement.id />
        <form class="statement" method="post" action=talked.at(&format!("talk/{}", statement.id))>
            <Hidden name=BASE value=form.get(BASE) />
            <Hidden name=SAVE value=form.get(SAVE) />
            <fieldset class="all" disabled=!is_open>
                <Question questionnaire=questionnaire principle=principle statement=statement form=form />
                <Reasons questionnaire=questionnaire statement=statement form=form />
                <TextField field=DISSENT form=form />
            </fieldset>
            {buttons}
        </form>
        <OnlyIn language=&questionnaire.language />
    };
    view! { <Page title=statement.text.clone()>{body}</Page> }
}

/// What people who use the service said about a statement; nothing where nothing is told of it.
#[component]
fn PeopleSay<'a>(talked: &'a Talked, statement: &'a str) -> impl IntoView + use<> {
    let words = translator();
    let round = &talked.told.people.as_ref()?.told;
    let told: Vec<_> = round
        .questions_about(statement)
        .filter_map(|question| {
            let release = round.release(question)?;
            let language = round.asked.language.as_str();
            Some(view! { <ToldQuestion question=question language=language told=Some(release) /> })
        })
        .collect();
    let address = to::round(round.round.owner, round.round.id);
    (!told.is_empty()).then(|| {
        view! {
            <section class="no-print">
                <h2>{words.text(msg::SIDES_PEOPLE)}</h2>
                <p class="soft"><a href=address dir="auto">{round.round.name.clone()}</a></p>
                {told}
            </section>
        }
    })
}
