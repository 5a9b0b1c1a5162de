//! What was done to something that a network wrote of its own: each version with who, when and why, so that it can be read
//! again and taken back within a day.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::domain::{removal::WAITS, word::words};

words! {
    /// What was done.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RevisionVerb {
        /// It was first written down.
        Written = "written",
        /// It was put in another way.
        Mended = "mended",
        /// It was ended.
        Ended = "ended",
        /// It was taken out.
        TakenOut = "taken-out",
        /// What was done before was taken back.
        TakenBack = "taken-back",
    }
}

/// One version of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Of what.
    pub subject: Uuid,
    /// Which version it made, from 1.
    pub version: i32,
    /// What was done.
    pub verb: RevisionVerb,
    /// Why, where that was said.
    pub words: String,
    /// How it stood then, as the store writes it; empty once a name in it had to go.
    pub state: String,
    /// Name of who did it.
    pub said_by: String,
    /// Whether a group did it to what is its own; otherwise the network did.
    pub by_group: bool,
    /// When.
    pub said_at: DateTime<Utc>,
}

/// Of several revisions, the newest first, those that can be taken back now: the newest of each thing, less than a day old,
/// where it is known how the thing stood before. What was taken back stays so.
pub fn can_be_taken_back(revisions: &[Revision], now: DateTime<Utc>) -> Vec<&Revision> {
    let stood_before = |of: &Revision| {
        let mut others = revisions.iter();
        others.any(|other| {
            (other.subject, other.version) == (of.subject, of.version - 1)
                && !other.state.is_empty()
        })
    };
    let is_newest = |of: &Revision| {
        let mut others = revisions.iter();
        others.all(|other| other.subject != of.subject || other.version <= of.version)
    };
    revisions
        .iter()
        .filter(|of| of.verb != RevisionVerb::TakenBack && now - of.said_at < WAITS)
        .filter(|of| is_newest(of) && stood_before(of))
        .collect()
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn revision(subject: u128, version: i32, verb: RevisionVerb, hours: i64) -> Revision {
        Revision {
            subject: Uuid::from_u128(subject),
            version,
            verb,
            words: String::new(),
            state: "{}".into(),
            said_by: String::new(),
            by_group: false,
            said_at: DateTime::UNIX_EPOCH + TimeDelta::hours(hours),
        }
    }

    #[test]
    fn the_newest_of_each_is_taken_back_within_a_day_and_once() {
        use RevisionVerb::{Ended, Mended, TakenBack, Written};
        let now = DateTime::UNIX_EPOCH + TimeDelta::hours(48);
        let mut all = vec![
            revision(1, 3, Ended, 40),
            revision(1, 2, Mended, 39),
            revision(1, 1, Written, 1),
            revision(2, 2, Mended, 20),
            revision(2, 1, Written, 1),
            revision(3, 1, Written, 47),
        ];
        let which = |all: &[Revision]| {
            let taken = can_be_taken_back(all, now);
            let keys = taken.iter().map(|of| (of.subject.as_u128(), of.version));
            keys.collect::<Vec<_>>()
        };
        assert_eq!(which(&all), [(1, 3)]);
        // What names somebody of a group that left is not known any more.
        all[1].state.clear();
        assert_eq!(which(&all), []);
        all[1].state = "{}".into();
        all.insert(0, revision(1, 4, TakenBack, 41));
        assert_eq!(which(&all), []);
    }
}
