//! What was changed in a meeting, what was taken out of meetings, and what of one can be.

use uuid::Uuid;

use crate::{
    app::App,
    domain::{
        form::Form,
        ids::EventId,
        meeting::MeetingPlan,
        mending::{MeetingChange, MeetingRemoval, Mended, RemovalState},
        removal::WAITS,
    },
    error::AppError,
    forms::mending::TakeOut,
    store::{meeting_changes, meeting_removals, network_changes, taken_out},
    visitor::Facilitator,
};

pub use crate::store::network_changes::NetworkChange;

/// What stood before in a line that the network keeps of itself, the latest change first.
pub async fn once(
    app: &App,
    who: &Facilitator,
    about: impl Into<Uuid>,
) -> Result<Vec<NetworkChange>, AppError> {
    Ok(network_changes::list(&app.store, who.network.id, about).await?)
}

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

/// What stood in the notes of a meeting before a change of this key; of what was learned, all that went with the same change.
pub async fn once_noted(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    id: EventId,
) -> Result<Vec<Mended>, AppError> {
    let changes = meeting_changes::list(&app.store, who.network.id, plan.meeting.id).await?;
    let Some(change) = changes.iter().find(|change| change.id == id) else {
        return Ok(Vec::new());
    };
    let goes_with = |other: &&MeetingChange| {
        let fields = [change, other].map(|change| change.mended.field);
        let is_lesson = fields.iter().all(|field| field.is_of_lesson());
        other.id == id || is_lesson && (&other.by, other.at) == (&change.by, change.at)
    };
    let once = changes.iter().filter(goes_with);
    Ok(once.map(|change| change.mended.clone()).collect())
}

/// Files of a meeting that were taken out and can be put back, the newest first.
pub async fn waiting_files(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
) -> Result<Vec<MeetingRemoval>, AppError> {
    let mut removals = taken_out::of_meeting(&app.store, who.network.id, plan.meeting.id).await?;
    removals.retain(|removal| removal.has_file() && may_be_put_back(who, removal));
    Ok(removals)
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
