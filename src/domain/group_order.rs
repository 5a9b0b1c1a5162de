//! In what order the groups of a network stand. Never in that of their levels: nobody is set before another.

use crate::domain::word::words;

words! {
    /// What groups are sorted by, as addresses write it. Groups of one place or day stand by name.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum GroupOrder {
        /// By name.
        #[default]
        Name = "name",
        /// By neighbourhood; those in none come last.
        Place = "place",
        /// By the day of the audit that is shown, the newest first; those that show none come last.
        Newest = "newest",
        /// The same, the oldest first.
        Oldest = "oldest",
    }
}
