//! What people wrote, for whoever runs the round: in no order, only once the round is over, and only where five or more wrote
//! something. Those of a group see what somebody else read first, or choose who does.

use axum::extract::State;
use leptos::prelude::*;

use super::reader::{Chosen, WhoReads};
use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::Problems,
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, reader::ReaderState, round::Round},
    error::AppError,
    forms::voices::{BLACK, ChooseReader, SAY, SHOW},
    language::msg,
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries::{
        self,
        reading::{OwnTexts, ReaderNetwork, Text, Written},
    },
    visitor::Keeper,
    wording::{notice::Notice, to},
};

/// A round with what people wrote.
struct Shown {
    round: Round,
    texts: OwnTexts,
    /// The networks in which the group may ask somebody to read; none for a network's round.
    networks: Vec<ReaderNetwork>,
}

impl Shown {
    async fn addressed(app: &App, who: &Keeper) -> Result<Self, AppError> {
        let round = queries::round::addressed(app, who).await?;
        let texts = queries::reading::of_own(app, &round).await?;
        let networks = match round.owner.group() {
            Some(group) if texts.may_choose => queries::reading::networks(app, group).await?,
            _ => Vec::new(),
        };
        Ok(Self {
            round,
            texts,
            networks,
        })
    }

    fn at(&self, rest: &str) -> String {
        to::in_round(self.round.owner, self.round.id, rest)
    }
}

/// `GET …/voices/{round}/texts`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round of somebody else.
pub async fn show(State(app): State<App>, who: Keeper) -> PageResult {
    let shown = Shown::addressed(&app, &who).await?;
    let form = Form::default();
    Ok(PageContext::of_keeper(&app, &who)
        .render(|| view! { <TextsPage shown=&shown form=&form /> }))
}

/// `POST …/voices/{round}/texts/{text}`: shows a text, or holds it back.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round of somebody else.
pub async fn say(State(app): State<App>, who: Keeper, PostedForm(form): PostedForm) -> PageResult {
    let shown = Shown::addressed(&app, &who).await?;
    let (by, waiting) = (who.person().id, &shown.texts.written.waiting);
    let text = who.part("text")?;
    commands::reading::decide(&app, by, shown.round.id, waiting, text, &form).await?;
    Ok(redirect(&Notice::TextRead.at(&shown.at("texts"))))
}

/// `POST /groups/{group}/voices/{round}/texts`: who reads first what people wrote.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round of somebody else.
pub async fn choose(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let shown = Shown::addressed(&app, &who).await?;
    let chosen = commands::reading::choose(&app, &who, &shown.round, form).await;
    let done = |()| redirect(&Notice::ReaderChosen.at(&shown.at("texts")));
    let again = |form| {
        PageContext::of_keeper(&app, &who)
            .render_again(|| view! { <TextsPage shown=&shown form=&form /> })
    };
    or_again(chosen, done, again)
}

#[component]
fn TextsPage<'a>(shown: &'a Shown, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let Shown {
        round,
        texts,
        networks,
    } = shown;
    let is_group = round.owner.group().is_some();
    let is_own = texts.state() == Some(ReaderState::Own);
    let text = if is_group && !is_own {
        msg::TEXTS_TEXT_GROUP
    } else {
        msg::TEXTS_TEXT
    };
    let when = if !round.is_over {
        Some(msg::TEXTS_LATER)
    } else {
        texts.written.is_empty().then_some(msg::TEXTS_FEW)
    };
    let when = when.map(|when| view! { <p>{words.text(when)}</p> });
    let chosen = texts
        .reader
        .as_ref()
        .map(|reader| view! { <Chosen reader=reader left=texts.written.left /> });
    let choice = texts.may_choose.then(|| {
        view! { <WhoReads action=shown.at("texts") texts=texts networks=networks form=form /> }
    });
    let body = view! {
        <p class="where"><a href=to::round(round.owner, round.id) dir="auto">{round.name.clone()}</a></p>
        <h1>{words.text(msg::TEXTS_TITLE)}</h1>
        <p>{words.text(text)}</p>
        <JustDone />
        <Problems form=form fields=&[ChooseReader::ALL] />
        {when}
        {chosen}
        {choice}
        <Texts written=&texts.written at=shown.at("texts") />
    };
    view! { <Page title=words.text(msg::TEXTS_TITLE)>{body}</Page> }
}

/// The texts: those that wait, each with its boxes; those that are shown; how many are held back.
#[component]
pub fn Texts<'a>(
    /// As far as they may be seen.
    written: &'a Written,
    /// The address below which each of those that wait is decided on.
    at: String,
) -> impl IntoView + use<> {
    let words = translator();
    let waiting: Vec<_> = written
        .waiting
        .iter()
        .map(|text| view! { <Waiting text=text action=format!("{at}/{}", text.id) /> })
        .collect();
    let shown: Vec<_> = written
        .shown
        .iter()
        .map(|text| {
            let (language, text) = (text.language.clone(), text.shown.clone());
            view! { <li><bdi dir="auto" lang=language>{text}</bdi></li> }
        })
        .collect();
    let shown = (!shown.is_empty()).then(|| {
        view! { <h2>{words.text(msg::TEXTS_SHOWN)}</h2><ul>{shown}</ul> }
    });
    let held = (written.held > 0)
        .then(|| view! { <p class="soft">{words.count(msg::TEXTS_HELD, written.held)}</p> });
    view! { {waiting} {shown} {held} }
}

/// A text nobody has decided on, word by word with boxes.
#[component]
fn Waiting<'a>(text: &'a Text, action: String) -> impl IntoView + use<> {
    let words = translator();
    let boxes: Vec<_> = text
        .written
        .split_whitespace()
        .enumerate()
        .map(|(place, word)| {
            view! {
                <label><input type="checkbox" name=BLACK value=place.to_string() /><span>{word.to_owned()}</span></label>
            }
        })
        .collect();
    let language = text.language.clone();
    view! {
        <Card>
            <form method="post" action=action>
                <fieldset class="blacken" lang=language dir="auto">
                    <legend class="hint">{words.text(msg::TEXTS_TICK)}</legend>
                    {boxes}
                </fieldset>
                <div class="buttons">
                    <button class="main" name=SAY value=SHOW>{words.text(msg::TEXTS_SHOW)}</button>
                    <button name=SAY value="hold">{words.text(msg::TEXTS_HOLD)}</button>
                </div>
            </form>
        </Card>
    }
}
