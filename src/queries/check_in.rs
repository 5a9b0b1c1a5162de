//! Check-ins that are going on.

use crate::{
    app::App,
    domain::{error::Error, ids::CheckInId},
    error::AppError,
    queries::{self, action::ActionDetails},
    store::check_ins,
    visitor::Coordinator,
};

pub use crate::store::check_ins::{CheckIn, Turn};

/// How long a check-in that was not finished is offered to be gone on with.
const GOES_ON: chrono::TimeDelta = chrono::TimeDelta::hours(24);

/// A check-in with the actions it goes through.
#[derive(Clone, Debug)]
pub struct CheckInUnderWay {
    /// The check-in.
    pub check_in: CheckIn,
    /// Its actions in order.
    pub turns: Vec<Turn>,
}

/// One action of a check-in.
#[derive(Clone, Debug)]
pub struct TurnDetails {
    /// The check-in.
    pub meeting: CheckInUnderWay,
    /// Which of its turns.
    pub turn: Turn,
    /// The action that is looked at.
    pub action: ActionDetails,
}

impl CheckInUnderWay {
    /// How many of its actions were looked at.
    pub fn looked_at(&self) -> usize {
        let looked = self.turns.iter().filter(|turn| turn.looked_at.is_some());
        looked.count()
    }

    /// How many of its actions come up to this place, which counts from 1. Places have gaps where actions were removed.
    pub fn at(&self, place: i32) -> usize {
        self.turns.iter().filter(|turn| turn.place <= place).count()
    }

    /// The place before this one.
    pub fn before(&self, place: i32) -> Option<i32> {
        let before = self.turns.iter().filter(|turn| turn.place < place);
        before.map(|turn| turn.place).max()
    }

    /// The first place after `place` that was not looked at, or else the first of all such.
    pub fn next_after(&self, place: i32) -> Option<i32> {
        let open = || self.turns.iter().filter(|turn| turn.looked_at.is_none());
        open()
            .find(|turn| turn.place > place)
            .or_else(|| open().next())
            .map(|turn| turn.place)
    }
}

/// The check-in that was begun within a day and not finished, where there is one.
pub async fn unfinished(app: &App, who: &Coordinator) -> Result<Option<CheckIn>, AppError> {
    let newest = check_ins::newest(&app.store, who.organisation.id).await?;
    Ok(newest.into_iter().next().filter(|check_in| {
        check_in.finished_at.is_none() && who.visitor.now - check_in.started_at < GOES_ON
    }))
}

/// A check-in of the group.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such check-in.
pub async fn find(
    app: &App,
    who: &Coordinator,
    check_in: CheckInId,
) -> Result<CheckInUnderWay, AppError> {
    let organisation = who.organisation.id;
    let check_in = check_ins::find(&app.store, organisation, check_in)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    Ok(CheckInUnderWay {
        turns: check_ins::turns(&app.store, organisation, check_in.id).await?,
        check_in,
    })
}

/// One action of a check-in of the group, by its place.
///
/// # Errors
/// [`Error::NotFound`] when the group has no such check-in, or the check-in no such place.
pub async fn turn(
    app: &App,
    who: &Coordinator,
    check_in: CheckInId,
    place: i32,
) -> Result<TurnDetails, AppError> {
    let meeting = find(app, who, check_in).await?;
    let turn = meeting
        .turns
        .iter()
        .find(|turn| turn.place == place)
        .cloned()
        .ok_or(AppError::Refused(Error::NotFound))?;
    Ok(TurnDetails {
        action: queries::action::details(app, who, turn.action_id).await?,
        meeting,
        turn,
    })
}
