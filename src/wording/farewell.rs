//! What is said of those who left: to themselves, and to the facilitators of a group that nobody runs any more.

use chrono::{DateTime, Utc};

use crate::{
    clock::day,
    domain::farewell::{Departed, Farewell, HandOn, LastCoordinator},
    language::{Translator, msg},
};

/// The sentence that whoever left is told.
pub fn told(words: Translator, farewell: &Farewell) -> String {
    let date = ("date", words.date(day(farewell.left_at)).into());
    let name = farewell.name.as_str();
    match &farewell.departed {
        Departed::Group {
            taken_out_by: Some(by),
            ..
        } => words.with(
            msg::FAREWELL_TAKEN_OUT,
            [("group", name.into()), ("name", by.as_str().into()), date],
        ),
        Departed::Group { .. } => words.with(msg::FAREWELL_LEFT, [("group", name.into()), date]),
        Departed::Network(_) => words.with(msg::FAREWELL_NETWORK, [("network", name.into()), date]),
    }
}

/// What the last who ran a group is asked, or what they said.
pub fn question(words: Translator, last: &LastCoordinator, now: DateTime<Utc>) -> String {
    match (last.hand_on, last.opens_at()) {
        (Some(HandOn::No), _) => words.text(msg::FAREWELL_KEPT),
        (_, Some(opens)) if !last.is_open(now) => {
            let date = words.date(day(opens));
            words.with(msg::FAREWELL_ASK, [("date", date.into())])
        }
        _ => words.text(msg::FAREWELL_ASK_OPEN),
    }
}

/// Why a facilitator cannot invite somebody to a group that nobody runs yet; none where they can.
pub fn asked(
    words: Translator,
    last: Option<&LastCoordinator>,
    now: DateTime<Utc>,
) -> Option<String> {
    let last = last.filter(|last| !last.is_open(now))?;
    let name = ("name", last.name.as_str().into());
    let left = ("left", words.date(day(last.left_at)).into());
    Some(match last.opens_at() {
        Some(opens) => {
            let date = ("date", words.date(day(opens)).into());
            words.with(msg::PEOPLE_ASKED, [name, left, date])
        }
        None => words.with(msg::PEOPLE_KEPT, [name, left]),
    })
}
