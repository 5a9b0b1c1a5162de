//! A round for whoever runs it: how people get in, what is told so far, what waits for a word.

use std::collections::BTreeMap;

use axum::extract::State;
use leptos::prelude::*;

use super::list::state;
use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, OnlyIn},
        card::Card,
        cup::accent,
        field::{Problems, TextField},
        link_to_share::{LinkBox, code},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        told::ToldQuestion,
    },
    domain::{
        form::Form,
        questionnaire::{Questionnaire, Voices},
        release::Release,
        round::{Round, Split},
        team::JoinCode,
    },
    error::AppError,
    forms::voices::{ChangeRound, SAY},
    language::msg,
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries::{
        self,
        reading::OwnTexts,
        round::{Burst, ToldOn},
    },
    visitor::Keeper,
    wording::{notice::Notice, to},
};

/// A round with all that its page shows.
struct Shown {
    round: Round,
    definition: Questionnaire,
    told: BTreeMap<String, ToldOn>,
    bursts: Vec<Burst>,
    texts: OwnTexts,
    server: String,
}

impl Shown {
    async fn addressed(app: &App, who: &Keeper) -> Result<Self, AppError> {
        let round = queries::round::addressed(app, who).await?;
        let definition = queries::round::definition(app, &round).await?;
        Ok(Self {
            told: queries::round::told(app, &round).await?,
            bursts: queries::round::bursts(app, &round).await?,
            texts: queries::reading::of_own(app, &round).await?,
            definition: definition.in_language(who.visitor().words.0.tag()),
            server: app.context.address.clone(),
            round,
        })
    }

    fn at(&self, rest: &str) -> String {
        to::in_round(self.round.owner, self.round.id, rest)
    }
}

/// `GET …/voices/{round}`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round of somebody else.
pub async fn show(State(app): State<App>, who: Keeper) -> PageResult {
    let shown = Shown::addressed(&app, &who).await?;
    let mut form = Form::default();
    let fields = ChangeRound::FIELDS;
    form.add(fields.name.name, shown.round.name.clone());
    form.add(
        fields.until.name,
        who.visitor().words.date(shown.round.until),
    );
    let voices = queries::round::voices(&shown.definition)?;
    Ok(PageContext::of_keeper(&app, &who)
        .render(|| view! { <RoundPage shown=&shown voices=voices form=&form /> }))
}

/// `POST …/voices/{round}`: its name, and how long it takes replies.
pub async fn change(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let shown = Shown::addressed(&app, &who).await?;
    let voices = queries::round::voices(&shown.definition)?;
    let changed = commands::round::change(&app, &who, &shown.round, form).await;
    let here = to::round(shown.round.owner, shown.round.id);
    let done = |()| redirect(&Notice::RoundChanged.at(&here));
    let again = |form| {
        PageContext::of_keeper(&app, &who)
            .render_again(|| view! { <RoundPage shown=&shown voices=voices form=&form /> })
    };
    or_again(changed, done, again)
}

/// `POST …/voices/{round}/bursts/{burst}`: keeps a burst, or sets it aside.
pub async fn settle(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let round = queries::round::addressed(&app, &who).await?;
    let keeps = form.get(SAY) == KEEP;
    commands::round::settle(&app, &round, who.part("burst")?, keeps).await?;
    Ok(redirect(
        &Notice::BurstSettled.at(&to::round(round.owner, round.id)),
    ))
}

const KEEP: &str = "keep";

#[component]
fn RoundPage<'a>(shown: &'a Shown, voices: &'a Voices, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let round = &shown.round;
    let is_open = round.takes_replies(visitor().today());
    let text = if is_open {
        msg::ROUND_TEXT
    } else {
        msg::ROUND_TEXT_OVER
    };
    let ways = is_open.then(|| view! { <Ways shown=shown /> });
    let change = (!round.is_over).then(|| view! { <Change shown=shown form=form /> });
    let title = round.name.clone();
    let body = view! {
        <p class="where"><a href=to::voices(round.owner)>{words.text(msg::ROUNDS_TITLE)}</a></p>
        <h1 dir="auto">{title.clone()}</h1>
        <p>{words.text(text)}</p>
        <p><b>{state(words, round)}</b></p>
        <JustDone />
        <Problems form=form fields=&[ChangeRound::ALL] />
        <Waits shown=shown />
        {ways}
        <Heard shown=shown voices=voices />
        {change}
    };
    view! { <Page title=title>{body}</Page> }
}

/// What waits for a word: bursts, and what people wrote.
#[component]
fn Waits<'a>(shown: &'a Shown) -> impl IntoView + use<> {
    let words = translator();
    let bursts: Vec<_> = shown
        .bursts
        .iter()
        .map(|burst| {
            let text = words.with(
                msg::BURST_TEXT,
                [
                    ("n", burst.many.into()),
                    ("day", words.date(burst.came_on).into()),
                ],
            );
            let address = shown.at(&format!("bursts/{}", burst.id));
            view! {
                <Card title=words.text(msg::BURST_TITLE)>
                    <p>{text}</p>
                    <form method="post" action=address>
                        <div class="buttons">
                            <button name=SAY value=KEEP>{words.text(msg::BURST_KEEP)}</button>
                            <button name=SAY value="aside">{words.text(msg::BURST_ASIDE)}</button>
                        </div>
                    </form>
                </Card>
            }
        })
        .collect();
    let texts = &shown.texts;
    let link = if texts.must_choose() {
        Some(words.text(msg::READER_LINK))
    } else if !texts.written.waiting.is_empty() {
        Some(words.count(msg::TEXTS_WAIT, texts.written.left))
    } else {
        let has_page = texts.may_choose || !texts.written.is_empty();
        has_page.then(|| words.text(msg::TEXTS_TITLE))
    };
    let texts = link.map(|link| view! { <p><a href=shown.at("texts")>{link}</a></p> });
    view! { {bursts} {texts} }
}

/// How people get in.
#[component]
fn Ways<'a>(shown: &'a Shown) -> impl IntoView + use<> {
    let words = translator();
    let round = &shown.round;
    let places: Vec<_> = if round.sites.is_empty() {
        vec![
            view! { <WayIn server=&shown.server code=&round.code id="way".to_owned() /> }
                .into_any(),
        ]
    } else {
        let place = |site: &crate::domain::round::Site| {
            view! {
                <h3 dir="auto">{site.name.clone()}</h3>
                <WayIn server=&shown.server code=&site.code id=format!("way-{}", site.place) />
            }
            .into_any()
        };
        round.sites.iter().map(place).collect()
    };
    view! {
        <section class="card">
            <h2>{words.text(msg::WAYS_TITLE)}</h2>
            <p>{words.text(msg::WAYS_TEXT)}</p>
            {places}
            <ul>
                <li><a href=shown.at("poster-a4.pdf")>{words.text(msg::WAYS_POSTER_A4)}</a></li>
                <li><a href=shown.at("poster-a5.pdf")>{words.text(msg::WAYS_POSTER_A5)}</a></li>
                <li><a href=shown.at("slips.pdf")>{words.text(msg::WAYS_SLIPS)}</a></li>
                <li><a href=shown.at("questions.pdf")>{words.text(msg::WAYS_QUESTIONS)}</a></li>
                <li><a href=shown.at("type-in")>{words.text(msg::SLIP_IN_TITLE)}</a></li>
                <li><a href=shown.at("tablet")>{words.text(msg::TABLET_TITLE)}</a></li>
            </ul>
        </section>
    }
}

#[component]
fn WayIn<'a>(server: &'a str, code: &'a JoinCode, id: String) -> impl IntoView + use<> {
    let words = translator();
    let link = to::reply(server, code);
    let picture = self::code(&link).map(|picture| {
        let alt = words.text(msg::INVITATION_CODE);
        view! { <img class="code" src=picture alt=alt width="180" height="180" /> }
    });
    view! {
        <LinkBox id=id link=link />
        <p>{words.text(msg::WAYS_CODE)} " " <b class="spaced" dir="ltr">{code.spaced()}</b></p>
        {picture}
    }
}

/// What is told so far, by principle.
#[component]
fn Heard<'a>(shown: &'a Shown, voices: &'a Voices) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &shown.definition;
    let language = questionnaire.language.as_str();
    let parts: Vec<_> = questionnaire
        .principles
        .iter()
        .enumerate()
        .map(|(index, principle)| {
            let questions: Vec<_> = voices
                .questions
                .iter()
                .filter(|question| question.principle == principle.id)
                .map(|question| {
                    let told: Option<&Release> =
                        shown.told.get(&question.id).map(|told| &told.release);
                    if shown.told.is_empty() {
                        view! { <p><Asked language=language text=&question.text /></p> }.into_any()
                    } else {
                        view! { <ToldQuestion question=question language=language told=told /> }
                            .into_any()
                    }
                })
                .collect();
            (!questions.is_empty()).then(|| {
                view! {
                    <section class=format!("chapter {}", accent(index))>
                        <h2><Asked language=language text=&principle.title /></h2>
                        {questions}
                    </section>
                }
            })
        })
        .collect();
    let nothing = shown
        .told
        .is_empty()
        .then(|| view! { <p><b>{words.text(msg::TOLD_NOTHING)}</b></p> });
    let day = shown.told.values().map(|told| told.day).max();
    let day = day.map(|day| {
        view! { <p class="soft">{words.with(msg::TOLD_ON, [("day", words.date(day).into())])}</p> }
    });
    let aside = (shown.round.set_aside > 0).then(|| {
        view! { <p>{words.with(msg::TOLD_SET_ASIDE, [("n", shown.round.set_aside.into())])}</p> }
    });
    let rule = match shown.round.split {
        Split::Nothing => msg::TOLD_RULE,
        Split::Site | Split::Language => msg::TOLD_RULE_SPLIT,
    };
    view! {
        <h2>{words.text(msg::TOLD_TITLE)}</h2>
        <p class="soft">{words.text(rule)}</p>
        {day}
        {aside}
        {nothing}
        <OnlyIn language=language />
        {parts}
    }
}

#[component]
fn Change<'a>(shown: &'a Shown, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let has_problem = !form.is_good();
    let fields = ChangeRound::FIELDS;
    view! {
        <details class="more" open=has_problem>
            <summary>{words.text(msg::ROUND_CHANGE)}</summary>
            <form method="post" action=to::round(shown.round.owner, shown.round.id)>
                <TextField field=fields.name form=form />
                <TextField field=fields.until form=form />
                <div class="buttons"><button>{words.text(msg::ACTION_SAVE)}</button></div>
            </form>
        </details>
    }
}
