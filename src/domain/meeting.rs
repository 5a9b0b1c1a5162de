//! Meetings of a network: series that go on, what is planned for a meeting, and what came of it.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{
    digits::western,
    enclosure::Enclosure,
    ids::{AgendaItemId, MeetingId, OrganisationId, SeriesId},
    lesson::Lesson,
    team::JoinCode,
    word::words,
};

/// Most items of an agenda.
pub const MOST_ITEMS: usize = 30;

/// Most updates of groups, and most points seen on the way, of one meeting.
pub const MOST_LINES: usize = 60;

/// Longest that an item may take, in minutes.
pub const LONGEST_ITEM: u16 = 600;

words! {
    /// What kind of meetings a series has. In the order they are offered.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SeriesKind {
        /// Where all groups meet.
        MainForum = "main-forum",
        /// Where groups of one part of the town, or of one theme, meet.
        SubForum = "sub-forum",
        /// Where partners and agencies meet to change something together.
        Partners = "partners",
        /// Where people learn something.
        Seminar = "seminar",
        /// A walk on which people look at places.
        Walkabout = "walkabout",
    }

    /// What became of a meeting.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MeetingState {
        /// It is planned.
        Planned = "planned",
        /// It was held.
        Held = "held",
        /// It was not held.
        NotHeld = "not-held",
    }
}

/// Meetings of a network that belong together. It may change its name and go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Key.
    pub id: SeriesId,
    /// Counts its changes.
    pub version: i32,
    /// What kind of meetings it has.
    pub kind: SeriesKind,
    /// What it is called now.
    pub name: String,
    /// Whether it has ended.
    pub is_over: bool,
}

/// How many meetings of a series were planned for a time, and what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlannedAndHeld {
    /// All that were planned.
    pub planned: usize,
    /// Of these, held.
    pub held: usize,
    /// Of these, not held.
    pub not_held: usize,
}

/// One meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Key.
    pub id: MeetingId,
    /// Its series.
    pub series_id: SeriesId,
    /// What the series is called.
    pub series: String,
    /// What kind of meetings the series has.
    pub kind: SeriesKind,
    /// Counts the changes of its plan.
    pub version: i32,
    /// Its day.
    pub held_on: NaiveDate,
    /// When it begins.
    pub from: Option<TimeOfDay>,
    /// When it ends.
    pub to: Option<TimeOfDay>,
    /// Where it is.
    pub place: String,
    /// What it is about, where that was said.
    pub theme: String,
    /// What became of it.
    pub state: MeetingState,
    /// What the link at its door holds.
    pub door: JoinCode,
    /// Who changed its plan last.
    pub planned_by: String,
    /// When.
    pub planned_at: DateTime<Utc>,
}

/// Something a meeting talks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// Key, which stays when the agenda is put in another order.
    pub id: AgendaItemId,
    /// What is talked about.
    pub what: String,
    /// How many minutes it takes; none is not said.
    pub minutes: u16,
    /// The theme of the network's strategy that it belongs to; may be empty.
    pub theme: String,
    /// What was noted.
    pub notes: String,
    /// What was decided.
    pub decision: String,
}

/// What a group told a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupUpdate {
    /// The group, where it is one of the network.
    pub group: Option<OrganisationId>,
    /// Who told it, as typed; empty once the group has left.
    pub who: String,
    /// What they told.
    pub words: String,
    /// Where more of it is found.
    pub link: String,
    /// A file that goes with it.
    pub enclosure: Option<Enclosure>,
}

/// Something that was seen on a walkabout.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenPoint {
    /// Where.
    pub spot: String,
    /// What.
    pub seen: String,
}

/// A lesson with the meeting it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLesson {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// What its series is called.
    pub series: String,
    /// Its day.
    pub held_on: NaiveDate,
    /// What it was about.
    pub theme: String,
    /// What was learned.
    pub lesson: Lesson,
}

/// What was noted of a meeting beside its agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Counts their changes.
    pub version: i32,
    /// Who changed them last, and when; none before anybody did.
    pub by: Option<(String, DateTime<Utc>)>,
    /// What groups told.
    pub updates: Vec<GroupUpdate>,
    /// What was seen.
    pub points: Vec<SeenPoint>,
    /// What was learned.
    pub lesson: Lesson,
}

/// A meeting with its agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingPlan {
    /// The meeting.
    pub meeting: Meeting,
    /// What it talks about, in order.
    pub agenda: Vec<AgendaItem>,
}

impl MeetingPlan {
    /// Whether another plan says the same, whoever wrote it and whatever was noted meanwhile.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let facts = |plan: &Self| {
            let meeting = plan.meeting.clone();
            let items: Vec<_> = plan
                .agenda
                .iter()
                .map(|item| (item.what.clone(), item.minutes, item.theme.clone()))
                .collect();
            (
                meeting.held_on,
                meeting.from,
                meeting.to,
                meeting.place,
                meeting.theme,
                items,
            )
        };
        facts(self) == facts(other)
    }

    /// How many minutes the agenda takes.
    pub fn minutes(&self) -> u32 {
        self.agenda.iter().map(|item| u32::from(item.minutes)).sum()
    }

    /// How many minutes the meeting lasts; none where it is not said from when to when.
    pub fn lasts(&self) -> Option<u32> {
        let (from, to) = (self.meeting.from?, self.meeting.to?);
        let minutes = to.minutes().checked_sub(from.minutes())?;
        Some(u32::from(minutes))
    }

    /// When each item begins; none where the meeting does not say when it begins, or an item before does not say how long it
    /// takes.
    pub fn starts(&self) -> Vec<Option<TimeOfDay>> {
        let mut at = self.meeting.from;
        self.agenda
            .iter()
            .map(|item| {
                let starts = at;
                at = at
                    .filter(|_| item.minutes > 0)
                    .and_then(|at| TimeOfDay::new(at.minutes().checked_add(item.minutes)?));
                starts
            })
            .collect()
    }
}

/// A time by the clock on the wall, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// The time so many minutes after midnight; none where that is another day.
    pub fn new(minutes: u16) -> Option<Self> {
        (minutes < 24 * 60).then_some(Self(minutes))
    }

    /// Minutes after midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// Reads a time as people write it: 18:30, 6.30 pm, 18h30, 1830, 7pm; in the digits of their script.
    pub fn read(typed: &str) -> Option<Self> {
        let plain: String = typed
            .chars()
            .map(western)
            .filter(|c| !c.is_whitespace())
            .flat_map(char::to_lowercase)
            .collect();
        let after_noon = ["p.m.", "pm", "م"]
            .iter()
            .find_map(|end| plain.strip_suffix(end));
        let before_noon = ["a.m.", "am", "ص"]
            .iter()
            .find_map(|end| plain.strip_suffix(end));
        let digits = after_noon.or(before_noon).unwrap_or(&plain);
        let (hours, minutes) = match digits.split_once([':', '.', 'h', '٫']) {
            Some((hours, "")) => (hours, "0"),
            Some(parts) => parts,
            None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
            None => (digits, "0"),
        };
        let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
        let hours = match (hours, after_noon, before_noon) {
            (1..=11, Some(_), _) => hours + 12,
            (12, _, Some(_)) => 0,
            (0..=12, _, Some(_)) | (12, Some(_), _) | (0..=23, None, None) => hours,
            _ => return None,
        };
        (minutes < 60).then(|| Self(hours * 60 + minutes))
    }
}

impl fmt::Display for TimeOfDay {
    /// As read again by [`Self::read`]: 18:30.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (typed, read) in [
            ("18:30", "18:30"),
            ("6.30 pm", "18:30"),
            ("6:30 P.M.", "18:30"),
            ("18h30", "18:30"),
            ("19h", "19:00"),
            ("1830", "18:30"),
            ("7pm", "19:00"),
            ("12 pm", "12:00"),
            ("12am", "0:00"),
            ("9", "9:00"),
            ("٧:٣٠", "7:30"),
        ] {
            let time = TimeOfDay::read(typed).map(|time| time.to_string());
            assert_eq!(time.as_deref(), Some(read), "{typed}");
        }
        for typed in ["", "soon", "25:00", "18:60", "13 pm", "1:2:3", "-1", "é1"] {
            assert_eq!(TimeOfDay::read(typed), None, "{typed}");
        }
        for minutes in 0..24 * 60 {
            let time = TimeOfDay::new(minutes).expect("a time");
            assert_eq!(TimeOfDay::read(&time.to_string()), Some(time));
        }
    }
}
