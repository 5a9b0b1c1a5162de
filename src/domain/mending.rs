//! What was mended in a meeting, so that nothing that stood there is lost; and what was taken out of it for a day.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{
    ids::{AgendaItemId, EnclosureId, EventId, MeetingId, OrganisationId, SeriesId},
    meeting::{AgendaItem, Meeting, MeetingPlan, MeetingState, Notes, TimeOfDay},
    word::words,
};

words! {
    /// What of a meeting was changed.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MendedField {
        /// Its day.
        Day = "day",
        /// When it begins and ends.
        Times = "times",
        /// Where it is.
        Place = "place",
        /// What it is about.
        Theme = "theme",
        /// Whether it was held.
        State = "state",
        /// The words of an item of the agenda.
        Item = "item",
        /// How long an item takes.
        Minutes = "minutes",
        /// The theme of the strategy an item belongs to.
        ItemTheme = "item-theme",
        /// What was noted of an item.
        Notes = "notes",
        /// What was decided.
        Decision = "decision",
        /// What a group told.
        Update = "update",
        /// What was seen.
        Point = "point",
        /// What was tried.
        Tried = "tried",
        /// What happened.
        Happened = "happened",
        /// What was learned.
        Learned = "learned",
        /// A file that was added to what a group told.
        File = "file",
    }

    /// What kind of thing was taken out.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RemovedKind {
        /// A series that has no meetings.
        Series = "series",
        /// A meeting with all of it.
        Meeting = "meeting",
        /// An item of an agenda, with what was noted of it.
        Item = "item",
        /// What a group told.
        Update = "update",
        /// A file that goes with what a group told.
        File = "file",
    }

    /// What became of something that was taken out.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RemovalState {
        /// It waits, and can be put back.
        Waits = "waits",
        /// It was put back.
        Back = "back",
        /// It is gone for good.
        Gone = "gone",
    }
}

/// What stood somewhere before it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Where.
    pub field: MendedField,
    /// The words of the item it belongs to; may be empty.
    pub about: String,
    /// The group that told it, where it is one of the network.
    pub group: Option<OrganisationId>,
    /// Who told it; empty where nobody did, or the group has left.
    pub who: String,
    /// What stood there: a day and times as the store writes them, a state by its word, the name of a file as long as it is
    /// kept, all else as typed.
    pub was: String,
}

impl Mended {
    fn new(field: MendedField, about: &str, was: &str) -> Option<Self> {
        // What is filled in for the first time mends nothing.
        (!was.is_empty()).then(|| Self {
            field,
            about: about.to_owned(),
            group: None,
            who: String::new(),
            was: was.to_owned(),
        })
    }
}

/// What a change of a meeting mended, who made it and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingChange {
    /// Key.
    pub id: EventId,
    /// What stood there before.
    pub mended: Mended,
    /// Who changed it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl MendedField {
    /// Whether it is one of the lines of what was learned.
    pub fn is_of_lesson(self) -> bool {
        matches!(self, Self::Tried | Self::Happened | Self::Learned)
    }

    /// Whether its words stand in the notes of a meeting, where they can be used again.
    pub fn is_of_notes(self) -> bool {
        let is_noted = matches!(
            self,
            Self::Notes | Self::Decision | Self::Update | Self::Point
        );
        is_noted || self.is_of_lesson()
    }
}

/// Times as they stand in a change: "18:30–20:00".
fn times(meeting: &Meeting) -> String {
    let text = |time: Option<TimeOfDay>| time.map(|time| time.to_string()).unwrap_or_default();
    match (meeting.from, meeting.to) {
        (None, None) => String::new(),
        (from, None) => text(from),
        (from, to) => format!("{}–{}", text(from), text(to)),
    }
}

/// What a new plan mends of the one before. An agenda in another order is no mending.
pub fn of_plan(before: &MeetingPlan, after: &MeetingPlan) -> Vec<Mended> {
    let (was, is) = (&before.meeting, &after.meeting);
    let mut mended = Vec::new();
    if was.held_on != is.held_on {
        mended.extend(Mended::new(MendedField::Day, "", &was.held_on.to_string()));
    }
    for (field, was, is) in [
        (MendedField::Times, times(was), times(is)),
        (MendedField::Place, was.place.clone(), is.place.clone()),
        (MendedField::Theme, was.theme.clone(), is.theme.clone()),
    ] {
        if was != is {
            mended.extend(Mended::new(field, "", &was));
        }
    }
    for was in &before.agenda {
        let is = after.agenda.iter().find(|item| item.id == was.id);
        // What was noted of an item stays with it, so it stays itself.
        let is_kept = is.is_none() && !(was.notes.is_empty() && was.decision.is_empty());
        if is_kept {
            continue;
        }
        if is.is_none_or(|is| is.what != was.what) {
            mended.extend(Mended::new(MendedField::Item, "", &was.what));
        }
        if is.is_some_and(|is| is.minutes != was.minutes) && was.minutes > 0 {
            let minutes = was.minutes.to_string();
            mended.extend(Mended::new(MendedField::Minutes, &was.what, &minutes));
        }
        if is.is_some_and(|is| is.theme != was.theme) {
            mended.extend(Mended::new(MendedField::ItemTheme, &was.what, &was.theme));
        }
    }
    mended
}

/// What new notes mend of those before.
pub fn of_notes(before: (&[AgendaItem], &Notes), after: (&[AgendaItem], &Notes)) -> Vec<Mended> {
    let mut mended = Vec::new();
    for was in before.0 {
        let Some(is) = after.0.iter().find(|item| item.id == was.id) else {
            continue;
        };
        for (field, was_there, is_there) in [
            (MendedField::Notes, &was.notes, &is.notes),
            (MendedField::Decision, &was.decision, &is.decision),
        ] {
            if was_there != is_there {
                mended.extend(Mended::new(field, &was.what, was_there));
            }
        }
    }
    let (was, is) = (before.1, after.1);
    for update in was.updates.iter().filter(|was| !is.updates.contains(was)) {
        let said = [update.words.as_str(), update.link.as_str()];
        let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
        let told = Mended::new(MendedField::Update, "", &said.join(" "));
        mended.extend(told.map(|told| Mended {
            group: update.group,
            who: update.who.clone(),
            ..told
        }));
    }
    for point in was.points.iter().filter(|was| !is.points.contains(was)) {
        mended.extend(Mended::new(MendedField::Point, &point.spot, &point.seen));
    }
    for (field, was, is) in [
        (MendedField::Tried, &was.lesson.tried, &is.lesson.tried),
        (
            MendedField::Happened,
            &was.lesson.happened,
            &is.lesson.happened,
        ),
        (
            MendedField::Learned,
            &was.lesson.learned,
            &is.lesson.learned,
        ),
    ] {
        if was != is {
            mended.extend(Mended::new(field, "", was));
        }
    }
    mended
}

/// What is mended where somebody says anew whether a meeting was held.
pub fn of_state(before: MeetingState, after: MeetingState) -> Vec<Mended> {
    let is_mended = before != after && before != MeetingState::Planned;
    is_mended
        .then(|| Mended::new(MendedField::State, "", before.word()))
        .flatten()
        .into_iter()
        .collect()
}

/// What can be taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingPart {
    /// A series that has no meetings.
    Series(SeriesId),
    /// A meeting.
    Meeting(MeetingId),
    /// An item of its agenda.
    Item(MeetingId, AgendaItemId),
    /// What a group told, by its place among the updates.
    Update(MeetingId, i32),
    /// A file that goes with what a group told.
    File(MeetingId, EnclosureId),
}

/// Something that was taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingRemoval {
    /// Key.
    pub id: EventId,
    /// What kind of thing it was.
    pub kind: RemovedKind,
    /// The meeting it was, or was of; none for a series.
    pub meeting: Option<MeetingId>,
    /// What the series is called; empty once that is gone for good.
    pub series: String,
    /// The day of the meeting.
    pub held_on: Option<NaiveDate>,
    /// Who told it, of an update or of a file, as long as it waits; empty where nobody of the network did.
    pub who: String,
    /// The words of an item or an update, as long as it waits.
    pub words: String,
    /// The file it is, or that went with it; none where there was none or it is gone.
    pub file: Option<String>,
    /// Why it was taken out; empty where a file went because another was put in its place, or its words were emptied.
    pub reason: String,
    /// What became of it.
    pub state: RemovalState,
    /// Who took it out.
    pub removed_by: String,
    /// When.
    pub removed_at: DateTime<Utc>,
    /// Who put it back and when, where that is known.
    pub back: Option<(String, DateTime<Utc>)>,
}

impl MeetingRemoval {
    /// Whether it is a file, or had one beside it.
    pub fn has_file(&self) -> bool {
        self.kind == RemovedKind::File || self.file.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::meeting::{GroupUpdate, SeenPoint};

    fn update(who: &str, words: &str) -> GroupUpdate {
        GroupUpdate {
            who: who.to_owned(),
            words: words.to_owned(),
            ..GroupUpdate::default()
        }
    }

    #[test]
    fn what_stood_there_is_kept_and_what_is_new_mends_nothing() {
        let point = SeenPoint {
            spot: "Canal".into(),
            seen: "No light".into(),
        };
        let before = Notes {
            updates: vec![update("Elm", "Open on Sundays"), update("Canal", "Soup")],
            points: vec![point],
            ..Notes::default()
        };
        let after = Notes {
            updates: vec![update("Canal", "Soup"), update("Elm", "Open on Mondays")],
            ..Notes::default()
        };
        let mended = of_notes((&[], &before), (&[], &after));
        let told: Vec<_> = mended
            .iter()
            .map(|mended| (mended.field, mended.who.as_str(), mended.was.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (MendedField::Update, "Elm", "Open on Sundays"),
                (MendedField::Point, "", "No light"),
            ]
        );
        assert!(of_notes((&[], &Notes::default()), (&[], &before)).is_empty());
        assert!(of_state(MeetingState::Planned, MeetingState::Held).is_empty());
        assert_eq!(of_state(MeetingState::Held, MeetingState::NotHeld).len(), 1);
    }
}
