//! A round for whoever runs it: how people get in, what is told so far, what waits for a word.

use axum::extract::State;
use leptos::prelude::*;

use super::list::state;
use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::{Problems, TextField},
        link_to_share::{LinkBox, code},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        told::WhatIsTold,
    },
    domain::{form::Form, team::JoinCode},
    error::AppError,
    forms::voices::{ChangeRound, LANGUAGE, SAY},
    language::{Language, msg},
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries::{self, reading::OwnTexts, round::Burst, told::ToldRound},
    visitor::Keeper,
    wording::{notice::Notice, to},
};

/// A round with all that its page shows.
struct Shown {
    told: ToldRound,
    bursts: Vec<Burst>,
    texts: OwnTexts,
    server: String,
}

impl Shown {
    async fn addressed(app: &App, who: &Keeper) -> Result<Self, AppError> {
        let round = queries::round::addressed(app, who).await?;
        Ok(Self {
            bursts: queries::round::bursts(app, &round).await?,
            texts: queries::reading::of_own(app, &round).await?,
            server: app.context.address.clone(),
            told: queries::told::of_round(app, who.visitor().words, round).await?,
        })
    }

    fn at(&self, rest: &str) -> String {
        to::in_round(self.told.round.owner, self.told.round.id, rest)
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
    form.add(fields.name.name, shown.told.round.name.clone());
    form.add(
        fields.until.name,
        who.visitor().words.date(shown.told.round.until),
    );
    Ok(PageContext::of_keeper(&app, &who)
        .render(|| view! { <RoundPage shown=&shown form=&form /> }))
}

/// `POST …/voices/{round}`: its name, and how long it takes replies.
pub async fn change(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let shown = Shown::addressed(&app, &who).await?;
    let changed = commands::round::change(&app, &who, &shown.told.round, form).await;
    let here = to::round(shown.told.round.owner, shown.told.round.id);
    let done = |()| redirect(&Notice::RoundChanged.at(&here));
    let again = |form| {
        PageContext::of_keeper(&app, &who)
            .render_again(|| view! { <RoundPage shown=&shown form=&form /> })
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
fn RoundPage<'a>(shown: &'a Shown, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let round = &shown.told.round;
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
        <WhatIsTold told=&shown.told />
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
    let round = &shown.told.round;
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
    // On paper people answer in one language, so there is a sheet for each.
    let tongues = round.languages.iter().filter_map(|tag| Language::read(tag));
    let sheets: Vec<_> = tongues
        .map(|language| {
            let title = words.text(msg::WAYS_QUESTIONS);
            let title = match round.languages.len() {
                1 => title,
                _ => words.labelled(&title, language.name()),
            };
            let sheet = shown.at(&format!("questions.pdf?{LANGUAGE}={}", language.tag()));
            view! { <li><a href=sheet>{title}</a></li> }
        })
        .collect();
    view! {
        <section class="card">
            <h2>{words.text(msg::WAYS_TITLE)}</h2>
            <p>{words.text(msg::WAYS_TEXT)}</p>
            {places}
            <ul class="ways">
                <li><a href=shown.at("poster-a4.pdf")>{words.text(msg::WAYS_POSTER_A4)}</a></li>
                <li><a href=shown.at("poster-a5.pdf")>{words.text(msg::WAYS_POSTER_A5)}</a></li>
                <li><a href=shown.at("slips.pdf")>{words.text(msg::WAYS_SLIPS)}</a></li>
                {sheets}
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

#[component]
fn Change<'a>(shown: &'a Shown, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let has_problem = !form.is_good();
    let fields = ChangeRound::FIELDS;
    view! {
        <details class="more" open=has_problem>
            <summary>{words.text(msg::ROUND_CHANGE)}</summary>
            <form method="post" action=to::round(shown.told.round.owner, shown.told.round.id)>
                <TextField field=fields.name form=form />
                <TextField field=fields.until form=form />
                <div class="buttons"><button>{words.text(msg::ACTION_SAVE)}</button></div>
            </form>
        </details>
    }
}
