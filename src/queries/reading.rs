//! What people wrote to a round: as whoever decides on it reads it, and as all others who run the round see it. Whom a group asked
//! to read first, and what somebody was asked to read.

use crate::{
    app::App,
    domain::{
        error::Error,
        ids::{OrganisationId, PersonId},
        reader::ReaderState,
        round::{Owner, Round, TextState},
    },
    error::AppError,
    store::{readers, replies},
    visitor::Keeper,
};

pub use crate::store::{
    readers::{AskedToRead, FirstReader, ReaderNetwork},
    replies::Text,
};

/// What people wrote to a round, as far as somebody may see it.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The texts on which nobody has decided, in no order; for those who do not decide there are none.
    pub waiting: Vec<Text>,
    /// How many these are, whoever decides.
    pub left: usize,
    /// The texts that are shown.
    pub shown: Vec<Text>,
    /// How many are held back.
    pub held: usize,
}

impl Written {
    fn new(texts: Vec<Text>, decides: bool) -> Self {
        let mut written = Self::default();
        for text in texts {
            match text.state {
                TextState::Waiting => {
                    written.left += 1;
                    written.waiting.extend(decides.then_some(text));
                }
                TextState::Shown => written.shown.push(text),
                TextState::Held => written.held += 1,
            }
        }
        written
    }

    /// Whether there is nothing, decided on or not.
    pub fn is_empty(&self) -> bool {
        self.left + self.shown.len() + self.held == 0
    }
}

/// What people wrote to a round, for whoever runs it.
#[derive(Clone, Debug)]
pub struct OwnTexts {
    /// The texts.
    pub written: Written,
    /// Whom a group chose to read first; none where it has not chosen, and for a network's round, which its facilitators read.
    pub reader: Option<FirstReader>,
    /// Whether it can choose: as long as the round is open, or texts wait.
    pub may_choose: bool,
}

impl OwnTexts {
    /// What became of the choice.
    pub fn state(&self) -> Option<ReaderState> {
        self.reader.as_ref().map(|reader| reader.state)
    }

    /// Whether somebody has to be chosen before anybody reads.
    pub fn must_choose(&self) -> bool {
        let is_chosen = matches!(self.state(), Some(ReaderState::Own | ReaderState::Asked));
        self.may_choose && !is_chosen
    }
}

/// What people wrote to a round, for whoever runs it, once it is over: until then nothing, and nothing where fewer than five wrote.
pub async fn of_own(app: &App, round: &Round) -> Result<OwnTexts, AppError> {
    let of_group = round.owner.group().is_some();
    let reader = readers::of_round(&app.store, round.id).await?;
    let is_own = |reader: &FirstReader| reader.state == ReaderState::Own;
    let decides = !of_group || reader.as_ref().is_some_and(is_own);
    let written = if round.is_over {
        Written::new(replies::texts(&app.store, round.id).await?, decides)
    } else {
        Written::default()
    };
    Ok(OwnTexts {
        may_choose: of_group && (!round.is_over || written.left > 0),
        written,
        reader,
    })
}

/// The networks that a group is in, of which it may ask somebody.
pub async fn networks(app: &App, group: OrganisationId) -> Result<Vec<ReaderNetwork>, AppError> {
    Ok(readers::networks(&app.store, group).await?)
}

/// All that a person is asked to read, as one who runs a group or facilitates a network, and that still asks something of them:
/// rounds that are open, and texts that wait. Nothing of a group that the person runs.
pub async fn asked(
    app: &App,
    reader: Owner,
    person: PersonId,
) -> Result<Vec<AskedToRead>, AppError> {
    Ok(readers::asked(&app.store, reader, person).await?)
}

/// The round in the address, which a group asked that person to read.
///
/// # Errors
/// [`Error::NotFound`] for any other, and once the group asked somebody else or left the network.
pub async fn addressed(app: &App, who: &Keeper) -> Result<AskedToRead, AppError> {
    let round = who.part("round")?;
    let asked = readers::asked_one(&app.store, who.owner(), who.person().id, round).await?;
    asked.ok_or(AppError::Refused(Error::NotFound))
}

/// What people wrote to a round that somebody is asked to read, once it is over.
pub async fn of_asked(app: &App, asked: &AskedToRead) -> Result<Written, AppError> {
    if !asked.is_over {
        return Ok(Written::default());
    }
    Ok(Written::new(
        replies::texts(&app.store, asked.round_id).await?,
        true,
    ))
}
