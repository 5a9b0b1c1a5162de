//! Paper for a round of voices, as answers to plain requests.

use axum::{extract::State, response::Response};

use crate::{
    app::App,
    domain::{questionnaire::Voices, round::Round},
    error::AppError,
    export::{
        document::{Document, Paper, Size},
        voices::{self, Printed},
    },
    forms::voices::LANGUAGE,
    language::{Language, Message, Translator, msg},
    pages::shell::request::{PageResult, Query},
    queries,
    server::downloads::{Kind, download, named, set},
    visitor::Keeper,
};

/// A round in the address with the name of whose it is.
async fn addressed(app: &App, who: &Keeper) -> Result<(Round, String), AppError> {
    let round = queries::round::addressed(app, who).await?;
    let owner = queries::round::owner_name(app, round.owner).await?;
    Ok((round, owner))
}

fn made_up(who: &Keeper) -> Option<Message> {
    match who {
        Keeper::OfGroup(who) => who.organisation.is_made_up.then_some(msg::MADE_UP_NOTICE),
        Keeper::OfNetwork(who) => who
            .network
            .is_made_up
            .then_some(msg::MADE_UP_NETWORK_NOTICE),
    }
}

fn printed<'a>(app: &'a App, who: &Keeper, round: &'a Round, owner: &'a str) -> Printed<'a> {
    Printed {
        round,
        owner,
        server: &app.context.address,
        made_up: made_up(who),
    }
}

async fn taken(
    app: &App,
    who: &Keeper,
    document: Document,
    owner: &str,
    title: &str,
) -> Result<Response, AppError> {
    let file = set(app, document, Kind::Pdf, Size::Normal).await?;
    let name = named(title, owner, who.visitor().today(), Kind::Pdf.ending());
    Ok(download(file, Kind::Pdf.media_type(), &name))
}

async fn poster(app: &App, who: &Keeper, paper: Paper) -> PageResult {
    let (round, owner) = addressed(app, who).await?;
    let words = who.visitor().words;
    let document = voices::poster(words, &printed(app, who, &round, &owner), paper);
    taken(app, who, document, &owner, &words.text(msg::POSTER_FILE)).await
}

/// A poster with the code, on A4.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) for a round of somebody else; when it cannot be made.
pub async fn poster_a4(State(app): State<App>, who: Keeper) -> PageResult {
    poster(&app, &who, Paper::A4).await
}

/// The same on A5.
///
/// # Errors
/// As [`poster_a4`].
pub async fn poster_a5(State(app): State<App>, who: Keeper) -> PageResult {
    poster(&app, &who, Paper::A5).await
}

/// Slips with the code, six on a sheet.
///
/// # Errors
/// As [`poster_a4`].
pub async fn slips(State(app): State<App>, who: Keeper) -> PageResult {
    let (round, owner) = addressed(&app, &who).await?;
    let words = who.visitor().words;
    let document = voices::slips(words, &printed(&app, &who, &round, &owner));
    taken(&app, &who, document, &owner, &words.text(msg::SLIP_FILE)).await
}

/// The questions on paper, for one person, in the language of the round that is asked for; else in the reader's.
///
/// # Errors
/// As [`poster_a4`].
pub async fn questions(State(app): State<App>, who: Keeper, Query(asked): Query) -> PageResult {
    let (round, owner) = addressed(&app, &who).await?;
    let tag = asked.get(LANGUAGE);
    let is_of_round = round.languages.iter().any(|language| language == tag);
    let language = is_of_round.then(|| Language::read(tag)).flatten();
    let words = language.map_or(who.visitor().words, Translator);
    let definition = queries::round::definition(&app, &round).await?;
    let definition = definition.in_language(words.0.tag());
    let asked = queries::round::voices(&definition)?;
    let help = queries::round::help(&app, &round, asked).await?;
    let asked = Voices {
        help,
        ..asked.clone()
    };
    let printed = printed(&app, &who, &round, &owner);
    let document = voices::questions(words, &printed, &definition, &asked);
    taken(&app, &who, document, &owner, &words.text(msg::PAPER_FILE)).await
}
