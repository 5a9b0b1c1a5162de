//! Rounds of voices: those of a group or a network, the one that a code opens, and what is told of them. Pages read what was
//! told and nothing that came in.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;

use crate::{
    app::App,
    domain::{
        error::Error,
        questionnaire::{Questionnaire, Voices},
        round::{Owner, Round},
        team::JoinCode,
    },
    error::AppError,
    language::Language,
    questionnaires::PublishedVersion,
    store::{organisations, releases, replies, rounds},
    visitor::{Keeper, hashed},
};

pub use crate::store::{releases::ToldOn, replies::Burst, rounds::Kiosk};

/// The questionnaires on file that ask the people a group serves.
pub fn offered(app: &App) -> Vec<Arc<PublishedVersion>> {
    let mut latest = app.catalogue.latest();
    latest.retain(|published| published.questionnaire.voices.is_some());
    latest
}

/// The languages of the product in which a questionnaire asks them, its own first.
pub fn languages(questionnaire: &Questionnaire) -> Vec<Language> {
    let own = Language::read(&questionnaire.language);
    let translated = Language::ALL.into_iter().filter(|language| {
        questionnaire
            .translations
            .get(language.tag())
            .is_some_and(|words| words.voices.is_some())
    });
    let translated = translated.filter(|language| Some(*language) != own);
    own.into_iter().chain(translated).collect()
}

/// The rounds of a group or a network, newest first.
pub async fn all(app: &App, owner: Owner) -> Result<Vec<Round>, AppError> {
    Ok(rounds::of(&app.store, owner).await?)
}

/// The round in the address, which is one of whoever asks.
///
/// # Errors
/// [`Error::NotFound`] for any other.
pub async fn addressed(app: &App, who: &Keeper) -> Result<Round, AppError> {
    let round = rounds::one(&app.store, who.part("round")?).await?;
    round
        .filter(|round| round.owner == who.owner())
        .ok_or(AppError::Refused(Error::NotFound))
}

/// The round that a code opens, over or not; none for a code that opens none.
pub async fn by_code(app: &App, code: &JoinCode) -> Result<Option<Round>, AppError> {
    Ok(rounds::by_code(&app.store, code).await?)
}

/// What a round asks, in the language it was written in, with its translations.
///
/// # Errors
/// When it is not kept, which only a damaged database can bring about.
pub async fn definition(app: &App, round: &Round) -> Result<Questionnaire, AppError> {
    rounds::definition(&app.store, &round.definition)
        .await?
        .ok_or_else(|| AppError::Internal("what a round asks is nowhere".into()))
}

/// What people are asked.
///
/// # Errors
/// When they are asked nothing, which no round is opened with.
pub fn voices(questionnaire: &Questionnaire) -> Result<&Voices, AppError> {
    questionnaire
        .voices
        .as_ref()
        .ok_or_else(|| AppError::Internal("a round asks nothing".into()))
}

/// The name of the group or the network whose round it is.
///
/// # Errors
/// [`Error::NotFound`] when it is gone.
pub async fn owner_name(app: &App, owner: Owner) -> Result<String, AppError> {
    organisations::owner_name(&app.store, owner)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Where to find help, for people who reply to a round: as the group wrote it, or its network, or the questionnaire.
pub async fn help(app: &App, round: &Round, voices: &Voices) -> Result<Vec<String>, AppError> {
    let own = rounds::help_lines(&app.store, round.owner).await?;
    Ok(if own.is_empty() {
        voices.help.clone()
    } else {
        own
    })
}

/// What a group or a network itself wrote of where to find help.
pub async fn own_help(app: &App, owner: Owner) -> Result<String, AppError> {
    Ok(rounds::own_help(&app.store, owner).await?)
}

/// What is told of a round, by the ids of its questions.
pub async fn told(app: &App, round: &Round) -> Result<BTreeMap<String, ToldOn>, AppError> {
    Ok(releases::told(&app.store, round.id).await?)
}

/// The bursts that wait for somebody's word.
pub async fn bursts(app: &App, round: &Round) -> Result<Vec<Burst>, AppError> {
    Ok(replies::bursts(&app.store, round.id).await?)
}

/// The tablet of a token, which was put up on this day, and its round.
///
/// # Errors
/// [`Error::LinkSpent`] on another day, and once it was taken down.
pub async fn tablet(app: &App, token: &str, today: NaiveDate) -> Result<(Kiosk, Round), AppError> {
    let spent = || AppError::Refused(Error::LinkSpent);
    let kiosk = rounds::kiosk(&app.store, &hashed(token)).await?;
    let kiosk = kiosk.filter(|kiosk| kiosk.day == today).ok_or_else(spent)?;
    let round = rounds::one(&app.store, kiosk.round_id).await?;
    Ok((kiosk, round.ok_or_else(spent)?))
}
