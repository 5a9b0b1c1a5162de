//! What a group of a network may need a facilitator for.

use crate::domain::word::words;

words! {
    /// What a group may need someone for, as addresses write it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Need {
        /// Any of the others but [`Need::Coordinator`].
        Any = "any",
        /// Its plan has open actions, and nobody has touched them for long.
        Stuck = "stuck",
        /// An open action is past its day.
        Overdue = "overdue",
        /// A check-in is due.
        CheckIn = "check-in",
        /// A review of it waits for a facilitator.
        Review = "review",
        /// Nobody runs it.
        Coordinator = "nobody",
    }
}
