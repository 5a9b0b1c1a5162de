//! Meetings and who came, in words.

use std::collections::BTreeMap;

use crate::{
    charts::{self, Caption, Medium},
    domain::{
        attendance::{Change, GuestKind, average},
        enclosure::Enclosure,
        meeting::{Meeting, MeetingPlan, PlannedAndHeld},
    },
    error::AppError,
    language::{Translator, msg},
    queries::attendance::{NetworkAttendance, SeriesAttendance, Totals},
};

/// What a meeting is called: its series and its day.
pub fn title(words: Translator, meeting: &Meeting) -> String {
    words.dated(&meeting.series, meeting.held_on)
}

/// When a meeting is: "12 November 2026, 18:30 to 20:00".
pub fn when(words: Translator, meeting: &Meeting) -> String {
    let date = words.date(meeting.held_on);
    match (meeting.from, meeting.to) {
        (Some(from), Some(to)) => words.with(
            msg::MEETING_WHEN_FROM_TO,
            [
                ("date", date.into()),
                ("from", from.to_string().into()),
                ("to", to.to_string().into()),
            ],
        ),
        (Some(from), None) => words.with(
            msg::MEETING_WHEN_FROM,
            [("date", date.into()), ("from", from.to_string().into())],
        ),
        _ => date,
    }
}

/// When and where a meeting is.
pub fn when_and_where(words: Translator, meeting: &Meeting) -> String {
    let parts = [when(words, meeting), meeting.place.clone()];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}

/// How long the agenda takes beside how long the meeting lasts; none where no item says how long it takes.
pub fn sums(words: Translator, plan: &MeetingPlan) -> Option<String> {
    let minutes = plan.minutes();
    let count = |message, minutes: u32| words.count(message, usize::try_from(minutes).unwrap_or(0));
    if minutes == 0 {
        return None;
    }
    let takes = count(msg::AGENDA_TAKES, minutes);
    let beside = plan.lasts().map(|lasts| match minutes.checked_sub(lasts) {
        Some(0) => words.text(msg::AGENDA_FITS),
        Some(over) => count(msg::AGENDA_OVER, over),
        None => count(msg::AGENDA_LEFT, lasts - minutes),
    });
    Some(match beside {
        Some(beside) => format!("{takes} {beside}"),
        None => takes,
    })
}

/// Who told something at a meeting; a group that left has no name.
pub fn told_by(words: Translator, who: &str) -> String {
    if who.is_empty() {
        words.text(msg::UPDATE_BY_NOBODY)
    } else {
        who.to_owned()
    }
}

/// How large a file is.
pub fn kilobytes(words: Translator, file: &Enclosure) -> String {
    let size = file.kilobytes().to_string();
    words.with(msg::ENCLOSURE_SIZE, [("size", size.into())])
}

/// What was planned this year and what became of it.
pub fn planned_and_held(words: Translator, counted: PlannedAndHeld) -> String {
    if counted.planned == 0 {
        return words.text(msg::PLANNED_NONE);
    }
    words.with(
        msg::PLANNED_AND_HELD,
        [
            ("planned", counted.planned.into()),
            ("done", counted.held.into()),
            ("down", counted.not_held.into()),
        ],
    )
}

/// How many are at a meeting: "14 groups are here, 22 people".
pub fn here(words: Translator, totals: &Totals) -> String {
    let guests: usize = totals.guests.values().sum();
    let people = totals.people + guests + totals.of_named_agencies();
    words.with(
        msg::ATTENDANCE_HERE,
        [
            (
                "groups",
                words
                    .count(msg::ATTENDANCE_GROUPS_HERE, totals.groups)
                    .into(),
            ),
            ("people", words.count(msg::ATTENDANCE_PEOPLE, people).into()),
        ],
    )
}

/// How many were at a meeting, with guests: "14 groups, 22 people. Guests: 3. People of agencies: 2."
pub fn came(words: Translator, totals: &Totals) -> String {
    let counted = words.with(
        msg::ATTENDANCE_CAME,
        [
            (
                "groups",
                words.count(msg::ATTENDANCE_GROUPS, totals.groups).into(),
            ),
            (
                "people",
                words.count(msg::ATTENDANCE_PEOPLE, totals.people).into(),
            ),
        ],
    );
    let guests = GuestKind::ALL.into_iter().map(|kind| match kind {
        GuestKind::Guest => (kind, totals.guests.get(&kind).copied().unwrap_or(0)),
        GuestKind::Agency => (kind, totals.of_agencies()),
    });
    let guests = guests
        .filter(|(_, people)| *people > 0)
        .map(|(kind, people)| words.labelled(&words.term(kind), &people.to_string()));
    std::iter::once(counted)
        .chain(guests.map(|line| format!("{line}.")))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Which agencies were at a meeting: "Agencies that came: Housing team and Repairs (City council)." None where no agency was.
pub fn agencies_came(words: Translator, names: &[String]) -> Option<String> {
    if names.is_empty() {
        return None;
    }
    let line = words.labelled(&words.text(msg::AGENCIES_CAME), &words.list(names));
    Some(format!("{line}."))
}

/// A mean for people to read: a whole number.
fn whole(mean: f64) -> String {
    format!("{mean:.0}")
}

/// A mean in a table: with a digit behind the point where it has one.
pub fn mean(mean: f64) -> String {
    let text = format!("{mean:.1}");
    text.trim_end_matches(".0").to_owned()
}

/// How the last twelve months compare with those before: "From 28 to 35 groups on average: a quarter more than the year
/// before."
pub fn change(words: Translator, (before, now, change): (f64, f64, Change)) -> String {
    words.with(
        msg::ATTENDANCE_CHANGE,
        [
            ("from", whole(before).into()),
            ("to", whole(now).into()),
            ("change", words.term(change).into()),
        ],
    )
}

/// The sentence that reads how many came to a series over time.
pub fn reading(words: Translator, attendance: &SeriesAttendance) -> String {
    let plain = attendance.plain();
    match (attendance.change, average(&plain)) {
        (Some(compared), _) => change(words, compared),
        (None, Some(mean)) => {
            let about = [("n", plain.len().into()), ("average", whole(mean).into())];
            words.with(msg::ATTENDANCE_AVERAGE, about)
        }
        (None, None) => words.text(msg::ATTENDANCE_NOTHING),
    }
}

/// How many groups of a network came to anything, each counted once.
pub fn reached(words: Translator, attendance: &NetworkAttendance) -> String {
    let about = [
        ("reached", attendance.reached.into()),
        ("n", attendance.groups.into()),
    ];
    words.with(msg::ATTENDANCE_REACHED, about)
}

/// How many came to a series, drawn meeting by meeting with the average of each year.
///
/// # Errors
/// When it cannot be drawn.
pub fn drawing(
    words: Translator,
    attendance: &SeriesAttendance,
    medium: Medium,
) -> Result<String, AppError> {
    let reading = reading(words, attendance);
    let caption = Caption {
        title: &words.text(msg::ATTENDANCE_CHART),
        reading: &reading,
        nothing: &reading,
    };
    let years: BTreeMap<i32, f64> = attendance
        .years
        .iter()
        .map(|year| (year.year, year.groups))
        .collect();
    charts::attendance::bars(words, &attendance.plain(), &years, caption, medium)
        .map_err(|error| AppError::Internal(error.to_string()))
}
