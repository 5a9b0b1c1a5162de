//! What a group of a network may need a facilitator for.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{ids::OrganisationId, word::words};

words! {
    /// What a group may need someone for, as addresses write it. In the order in which a facilitator is told of them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Need {
        /// Any of the others.
        Any = "any",
        /// A review of it waits for a facilitator.
        Review = "review",
        /// The day has come on which a facilitator said they would look again.
        Again = "again",
        /// The day has come from which on somebody said they would be in touch again.
        Contact = "contact",
        /// Nobody runs it.
        Coordinator = "nobody",
        /// Its plan has open actions, and nobody has touched them for long.
        Stuck = "stuck",
        /// An open action is past its day.
        Overdue = "overdue",
        /// A check-in is due.
        CheckIn = "check-in",
    }
}

impl Need {
    /// The reasons by themselves, first things first: those who wait for the facilitator's own word, by a question or by a
    /// promise; then what nobody else can mend; then plans, the longest silent before the late, and what is only near.
    pub const REASONS: [Self; 7] = [
        Self::Review,
        Self::Again,
        Self::Contact,
        Self::Coordinator,
        Self::Stuck,
        Self::Overdue,
        Self::CheckIn,
    ];
}

/// A reason of a group, to be set aside.
#[derive(Clone, Copy, Debug)]
pub struct Aside {
    /// The group.
    pub organisation_id: OrganisationId,
    /// The reason.
    pub need: Need,
    /// The newest that was known of the reason when it was set aside.
    pub seen_at: DateTime<Utc>,
    /// The day on which it comes back; none for "done for now".
    pub until: Option<NaiveDate>,
}

impl Aside {
    /// Whether it holds today for a reason of which the newest arose at this moment.
    pub fn holds(&self, newest: DateTime<Utc>, today: NaiveDate) -> bool {
        newest <= self.seen_at && self.until.is_none_or(|until| today < until)
    }
}
