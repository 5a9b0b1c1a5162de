//! What people wrote, for whoever decides what is shown: in no order, only once the round is over, and only where five or more
//! wrote something. Words that name somebody are made unreadable; none is changed.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::round::{Round, TextState},
    error::AppError,
    forms::voices::{BLACK, SAY},
    language::msg,
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries::{self, round::Text},
    visitor::Keeper,
    wording::{notice::Notice, to},
};

/// `GET …/voices/{round}/texts`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round of somebody else.
pub async fn show(State(app): State<App>, who: Keeper) -> PageResult {
    let round = queries::round::addressed(&app, &who).await?;
    let texts = queries::round::texts(&app, &round).await?;
    Ok(PageContext::of_keeper(&app, &who)
        .render(|| view! { <TextsPage round=&round texts=&texts /> }))
}

const SHOW: &str = "show";

/// `POST …/voices/{round}/texts/{text}`: shows a text, or holds it back.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round of somebody else.
pub async fn say(State(app): State<App>, who: Keeper, PostedForm(form): PostedForm) -> PageResult {
    let round = queries::round::addressed(&app, &who).await?;
    let shows = form.get(SAY) == SHOW;
    let said: Result<(), AppError> =
        commands::round::moderate(&app, &who, &round, who.part("text")?, shows, &form).await;
    said?;
    Ok(redirect(&Notice::TextRead.at(&to::in_round(
        round.owner,
        round.id,
        "texts",
    ))))
}

#[component]
fn TextsPage<'a>(round: &'a Round, texts: &'a [Text]) -> impl IntoView + use<> {
    let words = translator();
    let of = |state: TextState| texts.iter().filter(move |text| text.state == state);
    let waiting: Vec<_> = of(TextState::Waiting)
        .map(|text| view! { <Waiting round=round text=text /> })
        .collect();
    let shown: Vec<_> = of(TextState::Shown)
        .map(|text| view! { <li dir="auto" lang=text.language.clone()>{text.shown.clone()}</li> })
        .collect();
    let held = of(TextState::Held).count();
    let held = (held > 0)
        .then(|| view! { <p class="soft">{words.with(msg::TEXTS_HELD, [("n", held.into())])}</p> });
    let nothing = texts.is_empty().then(|| {
        let text = if round.is_over {
            msg::TEXTS_FEW
        } else {
            msg::TEXTS_LATER
        };
        view! { <p>{words.text(text)}</p> }
    });
    let shown = (!shown.is_empty()).then(|| {
        view! { <h2>{words.text(msg::TEXTS_SHOWN)}</h2><ul>{shown}</ul> }
    });
    let conflict = round.owner.group().map(|_| {
        view! { <p class="notice-here">{words.text(msg::TEXTS_OWN)}</p> }
    });
    let body = view! {
        <p class="where"><a href=to::round(round.owner, round.id) dir="auto">{round.name.clone()}</a></p>
        <h1>{words.text(msg::TEXTS_TITLE)}</h1>
        <p>{words.text(msg::TEXTS_TEXT)}</p>
        {conflict}
        <JustDone />
        {nothing}
        {waiting}
        {shown}
        {held}
    };
    view! { <Page title=words.text(msg::TEXTS_TITLE)>{body}</Page> }
}

/// A text nobody has decided on, word by word with boxes.
#[component]
fn Waiting<'a>(round: &'a Round, text: &'a Text) -> impl IntoView + use<> {
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
    let address = to::in_round(round.owner, round.id, &format!("texts/{}", text.id));
    let language = text.language.clone();
    view! {
        <Card>
            <form method="post" action=address>
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
