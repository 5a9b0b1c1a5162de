//! A reply to a round of voices: sent once, taken apart, counted.

use std::collections::BTreeMap;

use crate::{
    app::App,
    domain::{
        error::Error,
        form::{Form, TEXT},
        questionnaire::{Questionnaire, Voices},
        round::{Given, Reply, Round, Site, Source, sounds_like_danger},
    },
    error::AppError,
    forms::voices::{LANGUAGE, PAGE, ReplyText, answer},
    pace::Pace,
    queries,
    store::{
        replies::{self, Came, Sending},
        rounds,
    },
    visitor::{Visitor, hashed, secret, secret_for},
};

/// The words by which a fresh page of a round is sent once: something random, and what only this server's round makes of it.
///
/// # Errors
/// When the machine has no randomness to give, or the round is gone.
pub async fn page_words(app: &App, round: &Round) -> Result<String, AppError> {
    let random = secret()?;
    let made = secret_for(&page_key(app, round).await?, &random);
    Ok(format!("{random}.{made}"))
}

async fn page_key(app: &App, round: &Round) -> Result<String, AppError> {
    let key = rounds::page_key(&app.store, round.id).await?;
    key.ok_or(AppError::Refused(Error::NotFound))
}

/// Whether words are those of a page that this server made for the round.
async fn is_ours(app: &App, round: &Round, words: &str) -> Result<bool, AppError> {
    let Some((random, made)) = words.split_once('.') else {
        return Ok(false);
    };
    Ok(secret_for(&page_key(app, round).await?, random) == made)
}

/// What came of sending a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// It is counted, now or when the same page was sent before; and whether what was written sounds like danger.
    Counted {
        /// Whether help is shown first.
        in_danger: bool,
    },
    /// The round is over.
    Over,
    /// The page was none of ours, or is too old: a fresh one is needed.
    Stale,
}

/// What a form says to each question; what it does not name was skipped.
pub fn given(voices: &Voices, form: &Form) -> BTreeMap<String, Given> {
    let given = voices.questions.iter().map(|question| {
        let word = form.get(&answer(&question.id));
        let given = Given::read(word, question.answers.len()).unwrap_or(Given::Skipped);
        (question.id.clone(), given)
    });
    given.collect()
}

/// The language of a form, which is one in which the round asks.
fn language(round: &Round, form: &Form) -> String {
    let said = form.get(LANGUAGE);
    let known = round.languages.iter().find(|language| *language == said);
    known
        .or(round.languages.first())
        .cloned()
        .unwrap_or_default()
}

/// Sends the reply of a form. One that says nothing at all is thanked for and not counted.
///
/// # Errors
/// The form where the text is too long, and with [`Error::RoundFull`] where replies come faster than they can be taken.
pub async fn send(
    app: &App,
    visitor: &Visitor,
    round: &Round,
    site: Option<&Site>,
    definition: &Questionnaire,
    mut form: Form,
) -> Result<Sent, AppError> {
    let text = ReplyText::FIELDS.text.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    if !round.takes_replies(visitor.today()) {
        return Ok(Sent::Over);
    }
    let words = form.get(PAGE).to_owned();
    if !is_ours(app, round, &words).await? {
        return Ok(Sent::Stale);
    }
    let reply = Reply {
        given: given(queries::round::voices(definition)?, &form),
        text,
        language: language(round, &form),
    };
    let in_danger = sounds_like_danger(definition, &reply.text);
    if reply.is_empty() {
        return Ok(Sent::Counted { in_danger });
    }
    let came = match app.paces.next(round.id, visitor.now) {
        Pace::Calm => Came::As(Source::Own),
        Pace::Burst(burst) => Came::InBurst(burst),
        Pace::Flood => {
            ReplyText::FIELDS.text.refuse(&mut form, Error::RoundFull);
            return Err(form.into());
        }
    };
    let slice = round.slice(site, &reply.language);
    let page = hashed(&words);
    let sending = replies::send(
        &app.store,
        round.id,
        &page,
        &reply,
        &slice,
        came,
        visitor.today(),
    );
    Ok(match sending.await? {
        Sending::Counted | Sending::Again => Sent::Counted { in_danger },
        Sending::Closed => Sent::Over,
    })
}

/// Types in the paper of one person. Whoever types it in knows it, so it hides nobody.
///
/// # Errors
/// The form where nothing was said ([`Error::PaperEmpty`]) or the text is too long; [`Error::AnsweringOver`] once the round
/// takes no replies.
pub async fn type_in(
    app: &App,
    visitor: &Visitor,
    round: &Round,
    site: Option<&Site>,
    voices: &Voices,
    mut form: Form,
) -> Result<(), AppError> {
    let text = form.optional(ReplyText::FIELDS.text.name, TEXT);
    let reply = Reply {
        given: given(voices, &form),
        text,
        language: language(round, &form),
    };
    if form.is_good() && reply.is_empty() {
        ReplyText::FIELDS.text.refuse(&mut form, Error::PaperEmpty);
    }
    if !form.is_good() {
        return Err(form.into());
    }
    let slice = round.slice(site, &reply.language);
    let page = hashed(form.get(PAGE));
    let came = Came::As(Source::Typed);
    match replies::send(
        &app.store,
        round.id,
        &page,
        &reply,
        &slice,
        came,
        visitor.today(),
    )
    .await?
    {
        Sending::Counted | Sending::Again => Ok(()),
        Sending::Closed => Err(Error::AnsweringOver.into()),
    }
}
