//! Rounds of voices: opened, changed, looked at each day, and what becomes of bursts and tablets.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    app::App,
    clock,
    commands::{form_key, link_secret},
    domain::{
        error::Error,
        form::{Form, NAME},
        ids::{BurstId, RoundId},
        round::{LONGEST, MOST_SITES, Round, SHORTEST, Site, Split},
        team::JoinCode,
    },
    error::AppError,
    forms::voices::{ChangeRound, HelpLines, OpenRound, PutUpTablet, ROUND, TakeDownTablet},
    keys::Fresh as _,
    queries,
    questionnaires::PublishedVersion,
    store::{releases, replies, rounds},
    visitor::{Keeper, hashed, random_bytes, secret, secret_for},
};

/// Opens a round.
///
/// # Errors
/// The form with what is wrong.
pub async fn open(app: &App, who: &Keeper, mut form: Form) -> Result<RoundId, AppError> {
    let fields = OpenRound::FIELDS;
    let today = who.visitor().today();
    let name = fields.name.read(&mut form);
    let published = asked(app, &mut form);
    let languages = languages(published.as_deref(), &mut form);
    let until = until(&mut form, today);
    let sites = sites(&mut form)?;
    let split = OpenRound::split(&form);
    match split {
        None => fields.split.refuse(&mut form, Error::ChooseOne),
        Some(Split::Site) if sites.is_empty() => fields.sites.refuse(&mut form, Error::Needed),
        Some(_) => {}
    }
    let (true, Some(published), Some(until), Some(split)) =
        (form.is_good(), published, until, split)
    else {
        return Err(form.into());
    };
    let round = Round {
        id: form_key(&form, ROUND, RoundId::random),
        owner: who.owner(),
        questionnaire: published.questionnaire.id.clone(),
        definition: published.words_hash(),
        name,
        languages,
        split,
        code: JoinCode::from_random(random_bytes()?),
        sites,
        opened_on: today,
        until,
        is_over: false,
        set_aside: 0,
    };
    let page_key = secret()?;
    rounds::open(
        &app.store,
        &round,
        &published.questionnaire,
        &page_key,
        who.person().id,
    )
    .await?;
    Ok(round.id)
}

/// The questionnaire that was chosen.
fn asked(app: &App, form: &mut Form) -> Option<Arc<PublishedVersion>> {
    let field = OpenRound::FIELDS.questionnaire;
    let chosen = field.typed(form).to_owned();
    let found = queries::round::offered(app)
        .into_iter()
        .find(|published| published.questionnaire.id == chosen);
    if found.is_none() {
        field.refuse(form, Error::ChooseOne);
    }
    found
}

/// The languages that were chosen, of those it asks in.
fn languages(published: Option<&PublishedVersion>, form: &mut Form) -> Vec<String> {
    let field = OpenRound::FIELDS.languages;
    let offered = published.map(|published| queries::round::languages(&published.questionnaire));
    let chosen = offered
        .unwrap_or_default()
        .into_iter()
        .map(|language| language.tag());
    let chosen: Vec<String> = chosen
        .filter(|tag| field.has(form, tag))
        .map(str::to_owned)
        .collect();
    if published.is_some() && chosen.is_empty() {
        field.refuse(form, Error::ChooseOne);
    }
    chosen
}

/// The last day on which replies are taken.
fn until(form: &mut Form, today: NaiveDate) -> Option<NaiveDate> {
    let field = OpenRound::FIELDS.until;
    let until = field.read_day(form, today)?;
    if until < today + SHORTEST {
        field.refuse(form, Error::RoundShort);
    } else if until > today + LONGEST {
        field.refuse(form, Error::RoundLong);
    }
    Some(until)
}

/// The places that were typed, a line each, with codes of their own.
fn sites(form: &mut Form) -> Result<Vec<Site>, AppError> {
    let field = OpenRound::FIELDS.sites;
    let typed = field.read(form);
    let mut names: Vec<&str> = Vec::new();
    for name in typed.lines().map(str::trim).filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() > MOST_SITES {
        field.refuse(form, Error::TooMany(MOST_SITES as u32));
    } else if names
        .iter()
        .any(|name| name.chars().count() > NAME as usize)
    {
        field.refuse(form, Error::TooLong(NAME));
    }
    let site = |(place, name): (usize, &str)| {
        Ok(Site {
            place,
            name: name.to_owned(),
            code: JoinCode::from_random(random_bytes()?),
        })
    };
    names.into_iter().enumerate().map(site).collect()
}

/// Changes the name of a round and how long it takes replies.
///
/// # Errors
/// The form with what is wrong. A round that is over stays as it is.
pub async fn change(
    app: &App,
    who: &Keeper,
    round: &Round,
    mut form: Form,
) -> Result<(), AppError> {
    let name = ChangeRound::FIELDS.name.read(&mut form);
    let field = ChangeRound::FIELDS.until;
    let today = who.visitor().today();
    let until = field.read_day(&mut form, today);
    if until.is_some_and(|until| until < today || until < round.opened_on + SHORTEST) {
        field.refuse(&mut form, Error::RoundShort);
    } else if until.is_some_and(|until| until > round.opened_on + LONGEST) {
        field.refuse(&mut form, Error::RoundLong);
    }
    let (true, Some(until)) = (form.is_good(), until) else {
        return Err(form.into());
    };
    Ok(rounds::change(&app.store, round.id, &name, until).await?)
}

/// Writes where to find help.
///
/// # Errors
/// The form where it is too long.
pub async fn set_help(app: &App, who: &Keeper, mut form: Form) -> Result<(), AppError> {
    let lines = HelpLines::FIELDS.lines.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    Ok(rounds::set_help(&app.store, who.owner(), &lines).await?)
}

/// Keeps a burst or sets it aside. One that somebody decided on before stays so.
pub async fn settle(app: &App, round: &Round, burst: BurstId, keeps: bool) -> Result<(), AppError> {
    replies::settle(&app.store, round.id, burst, keeps).await?;
    Ok(())
}

/// Puts up a tablet for today; gives the token of its address.
///
/// # Errors
/// The form with what is wrong.
pub async fn put_up(
    app: &App,
    who: &Keeper,
    round: &Round,
    mut form: Form,
) -> Result<String, AppError> {
    let fields = PutUpTablet::FIELDS;
    let site = fields.site.typed(&form).parse().ok();
    let site = site.filter(|place: &i32| {
        round
            .sites
            .iter()
            .any(|site| i32::try_from(site.place) == Ok(*place))
    });
    if !round.sites.is_empty() && site.is_none() {
        fields.site.refuse(&mut form, Error::ChooseOne);
    }
    let word = fields.word.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let token = link_secret(&form)?;
    let kiosk = rounds::Kiosk {
        round_id: round.id,
        site,
        day: who.visitor().today(),
        word_hash: word_hash(&token, &word),
    };
    rounds::put_up(&app.store, &hashed(&token), &kiosk).await?;
    Ok(token)
}

/// The hash of a tablet's word. Capitals and blanks at its ends do not matter.
fn word_hash(token: &str, word: &str) -> String {
    secret_for(token, &word.trim().to_lowercase())
}

/// Takes a tablet down, for whoever knows its word.
///
/// # Errors
/// The form with [`Error::WordDiffers`].
pub async fn take_down(
    app: &App,
    token: &str,
    kiosk: &rounds::Kiosk,
    mut form: Form,
) -> Result<(), AppError> {
    let field = TakeDownTablet::FIELDS.word;
    let word = field.read(&mut form);
    if form.is_good() && word_hash(token, &word) != kiosk.word_hash {
        field.refuse(&mut form, Error::WordDiffers);
    }
    if !form.is_good() {
        return Err(form.into());
    }
    Ok(rounds::take_down(&app.store, &hashed(token)).await?)
}

/// Looks at every round at which nobody has looked since the day before, and takes away texts that were kept long enough: those
/// of rounds that ended before `texts`. Where one round cannot be looked at, the others are.
///
/// # Errors
/// The last of those that stopped a round.
pub async fn look(app: &App, texts: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), AppError> {
    let today = clock::day(now);
    let mut stopped = Ok(());
    for (round, definition) in releases::due(&app.store, today).await? {
        if let Err(stop) = look_at(app, round, &definition, today).await {
            tracing::error!(?stop, "a round could not be looked at");
            stopped = Err(stop);
        }
    }
    releases::forget_texts(&app.store, clock::day(texts)).await?;
    stopped
}

async fn look_at(
    app: &App,
    round: RoundId,
    definition: &str,
    today: NaiveDate,
) -> Result<(), AppError> {
    let definition = rounds::definition(&app.store, definition).await?;
    let definition =
        definition.ok_or_else(|| AppError::Internal("what a round asks is nowhere".into()))?;
    Ok(releases::look(&app.store, round, &definition, today).await?)
}
