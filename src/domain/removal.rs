//! Audits and actions that were made by mistake and removed: they wait for a day, in which they can be brought back.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::domain::{
    action_log::Verb,
    ids::{ActionId, AuditId},
};

/// How long something that was removed can be brought back.
pub const WAITS: TimeDelta = TimeDelta::days(1);

/// What can be removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removable {
    /// An audit that was never closed.
    Audit(AuditId),
    /// An action of which nobody said yet how it goes.
    Action(ActionId),
}

/// Something that was removed and waits.
#[derive(Clone, Debug)]
pub struct Removal {
    /// What.
    pub what: Removable,
    /// The title of an audit's questionnaire in the reader's language; what an action would do.
    pub title: String,
    /// The day of an audit.
    pub held_on: Option<NaiveDate>,
    /// Name of the person who removed it.
    pub removed_by: String,
    /// When.
    pub removed_at: DateTime<Utc>,
}

/// Whether an entry of its log says only how an action is put, as one does while one finds the right words: such an action
/// may still be a mistake.
pub fn is_only_put_right(verb: Verb) -> bool {
    matches!(verb, Verb::Redated | Verb::HandedOver | Verb::Linked)
}
