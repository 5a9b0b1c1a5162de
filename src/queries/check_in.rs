//! Check-ins that are going on.

use crate::{
    app::App,
    domain::{error::Error, ids::CheckInId},
    error::AppError,
    store::check_ins::{self, CheckIn, Turn},
    visitor::Coordinator,
};

/// How long a check-in that was not finished is offered to be gone on with.
const GOES_ON: chrono::TimeDelta = chrono::TimeDelta::hours(24);

/// A check-in with the actions it goes through.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The check-in.
    pub check_in: CheckIn,
    /// Its actions in order.
    pub turns: Vec<Turn>,
}

impl Meeting {
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
///
/// # Errors
/// When the database cannot answer.
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
pub async fn find(app: &App, who: &Coordinator, check_in: CheckInId) -> Result<Meeting, AppError> {
    let organisation = who.organisation.id;
    let check_in = check_ins::find(&app.store, organisation, check_in)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    Ok(Meeting {
        turns: check_ins::turns(&app.store, organisation, check_in.id).await?,
        check_in,
    })
}
