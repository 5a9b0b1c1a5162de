//! What was changed in a meeting, what was taken out of meetings, and what of one can be.

use crate::{
    app::App,
    domain::{
        form::Form,
        ids::EventId,
        meeting::MeetingPlan,
        mending::{MeetingChange, MeetingRemoval, RemovalState},
        removal::WAITS,
    },
    error::AppError,
    forms::mending::TakeOut,
    store::{meeting_changes, meeting_removals, taken_out},
    visitor::Facilitator,
};

/// What became of a meeting's words.
#[derive(Clone, Debug)]
pub struct MeetingHistory {
    /// What was changed, the newest first.
    pub changes: Vec<MeetingChange>,
    /// What was taken out, the newest first.
    pub removals: Vec<MeetingRemoval>,
}

/// What was changed in a meeting and what was taken out of it.
pub async fn history(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
) -> Result<MeetingHistory, AppError> {
    let (network, meeting) = (who.network.id, plan.meeting.id);
    Ok(MeetingHistory {
        changes: meeting_changes::list(&app.store, network, meeting).await?,
        removals: taken_out::of_meeting(&app.store, network, meeting).await?,
    })
}

/// All that was taken out of the meetings of a network, the newest first.
pub async fn removed(app: &App, who: &Facilitator) -> Result<Vec<MeetingRemoval>, AppError> {
    Ok(taken_out::of_network(&app.store, who.network.id).await?)
}

/// Whether something waits and can be put back.
pub fn may_be_put_back(who: &Facilitator, removal: &MeetingRemoval) -> bool {
    removal.state == RemovalState::Waits && removal.removed_at > who.visitor.now - WAITS
}

/// An update of a meeting that can be taken out: its place, who told it, what.
pub type PlacedUpdate = (i32, String, String);

/// The updates of a meeting with their places.
pub async fn updates(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
) -> Result<Vec<PlacedUpdate>, AppError> {
    Ok(taken_out::updates(&app.store, who.network.id, plan.meeting.id).await?)
}

/// Whether what a form takes out was taken out by an earlier press of the same button.
pub async fn is_done(app: &App, who: &Facilitator, form: &Form) -> Result<bool, AppError> {
    let Ok(id) = TakeOut::FIELDS.key.typed(form).parse::<EventId>() else {
        return Ok(false);
    };
    let state = meeting_removals::state(&app.store, who.network.id, id).await?;
    Ok(state == Some(RemovalState::Waits))
}
