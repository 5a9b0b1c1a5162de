//! Reviews of a group, and what waits in them.

use chrono::TimeDelta;

use crate::{
    app::App,
    domain::{
        error::Error,
        ids::NetworkId,
        review::{Note, NoteKind},
        share::Subject,
    },
    error::AppError,
    store::reviews,
    visitor::Coordinator,
};

/// A visit or the end of a review within this time is news.
const LATELY: TimeDelta = TimeDelta::days(30);

/// A review of the group, for the group, with all that was said in it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn of(
    app: &App,
    who: &Coordinator,
    network: NetworkId,
    subject: Subject,
) -> Result<(reviews::Review, Vec<Note>), AppError> {
    let group = who.organisation.id;
    let review = reviews::find(&app.store, group, network, subject)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    let notes = reviews::notes(&app.store, group, network, subject).await?;
    Ok((review, notes))
}

/// What waits for a group in the reviews of its networks, and what was finished lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReviewNews {
    /// Questions without an answer.
    pub questions: usize,
    /// Suggestions nobody has decided on.
    pub suggestions: usize,
    /// What facilitators noted of visits lately.
    pub visits: usize,
    /// Reviews finished lately.
    pub finished: usize,
    /// Whether any review was ever begun.
    pub any: bool,
}

/// What waits for a group.
///
/// # Errors
/// When the database cannot answer.
pub async fn news(app: &App, who: &Coordinator) -> Result<ReviewNews, AppError> {
    let group = who.organisation.id;
    let waiting = reviews::waiting(&app.store, group).await?;
    let count = |kind| waiting.iter().filter(|waits| **waits == kind).count();
    let said = reviews::said_since(&app.store, group, who.visitor.now - LATELY).await?;
    let lately = |kind| {
        said.iter()
            .find(|(said, _)| *said == kind)
            .map_or(0, |(_, count)| *count)
    };
    Ok(ReviewNews {
        questions: count(NoteKind::Question),
        suggestions: count(NoteKind::Suggestion),
        visits: lately(NoteKind::Visit),
        finished: lately(NoteKind::Finished),
        any: !reviews::of_group(&app.store, group).await?.is_empty(),
    })
}
