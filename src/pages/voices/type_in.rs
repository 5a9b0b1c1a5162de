//! A fast screen for paper that people filled in by hand: one after another, made for the keyboard.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, OnlyIn},
        field::{Choice, Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        error::Error,
        form::Form,
        questionnaire::{Questionnaire, VoiceQuestion, Voices},
        round::{Given, Round},
    },
    error::AppError,
    forms::voices::{LANGUAGE, PAGE, ReplyText, SITE, answer},
    language::{Language, msg},
    pages::shell::request::{PageResult, PostedForm, Query, or_again, redirect},
    queries,
    visitor::{Keeper, secret},
    wording::{notice::Notice, to},
};

/// The round in the address, while it takes replies, with what it asks in the reader's language.
async fn open(app: &App, who: &Keeper) -> Result<(Round, Questionnaire), AppError> {
    let round = queries::round::addressed(app, who).await?;
    if !round.takes_replies(who.visitor().today()) {
        return Err(Error::AnsweringOver.into());
    }
    let definition = queries::round::definition(app, &round).await?;
    let definition = definition.in_language(who.visitor().words.0.tag());
    Ok((round, definition))
}

/// `GET …/voices/{round}/type-in`
///
/// # Errors
/// [`Error::NotFound`] for a round of somebody else, [`Error::AnsweringOver`] once it takes no replies.
pub async fn show(State(app): State<App>, who: Keeper, Query(last): Query) -> PageResult {
    let (round, definition) = open(&app, &who).await?;
    let mut form = Form::default();
    form.add(PAGE, secret()?);
    for name in [SITE, LANGUAGE] {
        form.add(name, last.get(name));
    }
    let voices = queries::round::voices(&definition)?;
    Ok(PageContext::of_keeper(&app, &who).render(|| {
        view! { <TypeInPage round=&round definition=&definition voices=voices form=&form /> }
    }))
}

/// `POST …/voices/{round}/type-in`: one paper; then the next, of the same place and language until somebody says otherwise.
pub async fn save(State(app): State<App>, who: Keeper, PostedForm(form): PostedForm) -> PageResult {
    let (round, definition) = open(&app, &who).await?;
    let voices = queries::round::voices(&definition)?;
    let place: Option<usize> = form.get(SITE).parse().ok();
    let site = round.sites.iter().find(|site| Some(site.place) == place);
    let next = to::next_paper(round.owner, round.id, site, form.get(LANGUAGE));
    let typed = commands::reply::type_in(&app, who.visitor(), &round, site, voices, form).await;
    let again = |form| {
        PageContext::of_keeper(&app, &who).render_again(|| {
            view! { <TypeInPage round=&round definition=&definition voices=voices form=&form /> }
        })
    };
    or_again(typed, |()| redirect(&Notice::SlipTyped.at(&next)), again)
}

#[component]
fn TypeInPage<'a>(
    round: &'a Round,
    definition: &'a Questionnaire,
    voices: &'a Voices,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let language = definition.language.as_str();
    let text = ReplyText::FIELDS.text.labelled(msg::SLIP_IN_WORDS);
    let known = [text];
    let known = [known.as_slice()];
    let rows: Vec<_> = voices
        .questions
        .iter()
        .enumerate()
        .map(|(place, question)| view! { <Row number=place + 1 question=question language=language form=form /> })
        .collect();
    let body = view! {
        <p class="where"><a href=to::round(round.owner, round.id) dir="auto">{round.name.clone()}</a></p>
        <h1>{words.text(msg::SLIP_IN_TITLE)}</h1>
        <p>{words.text(msg::SLIP_IN_TEXT)}</p>
        <OnlyIn language=language />
        <Problems form=form fields=&known />
        <form method="post" action=to::in_round(round.owner, round.id, "type-in")>
            <Hidden name=PAGE value=form.get(PAGE) />
            <Which round=round form=form />
            <div id=to::NEXT_PAPER><JustDone /></div>
            {rows}
            <TextField field=text form=form />
            <div class="buttons"><button class="main">{words.text(msg::SLIP_IN_BUTTON)}</button></div>
        </form>
    };
    view! { <Page title=words.text(msg::SLIP_IN_TITLE)>{body}</Page> }
}

/// Where the paper was filled in, and its language, where the round has several.
#[component]
fn Which<'a>(round: &'a Round, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let places = round.sites.iter().map(|site| {
        let value = site.place.to_string();
        view! { <Choice name=SITE value=value label=site.name.clone() typed=true form=form /> }
    });
    let places = (!round.sites.is_empty()).then(|| {
        let places = places.collect_view();
        view! { <fieldset class="dots row"><legend>{words.text(msg::SLIP_IN_SITE)}</legend>{places}</fieldset> }
    });
    let mut spoken = Form::default();
    let first = round.languages.first().map_or("", String::as_str);
    let chosen = if form.get(LANGUAGE).is_empty() {
        first
    } else {
        form.get(LANGUAGE)
    };
    spoken.add(LANGUAGE, chosen);
    let languages = round.languages.iter().filter_map(|tag| Language::read(tag)).map(|language| {
        view! { <Choice name=LANGUAGE value=language.tag() label=language.name() language=Some(language.tag()) form=&spoken /> }
    });
    let languages = languages.collect_view();
    view! {
        {places}
        <fieldset class="dots row"><legend>{words.text(msg::SLIP_IN_LANGUAGE)}</legend>{languages}</fieldset>
    }
}

#[component]
fn Row<'a>(
    number: usize,
    question: &'a VoiceQuestion,
    language: &'a str,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let name = answer(&question.id);
    let answers = question.answers.iter().enumerate().map(|(place, text)| {
        let value = Given::Answer(place).word();
        view! { <Choice name=&name value=value label=text language=Some(language) form=form /> }
    });
    let answers = answers.collect_view();
    let unsure = words.text(msg::VOICES_UNSURE);
    view! {
        <fieldset class="dots row typed-in">
            <legend>{number.to_string()} ". " <Asked language=language text=&question.text /></legend>
            {answers}
            <Choice name=&name value=Given::Unsure.word() label=unsure form=form />
        </fieldset>
    }
}
