//! The days of a plan as a calendar (RFC 5545): an all-day event for each open action that has a day, and for the next
//! check-in and audit. Events and not to-dos: most calendars leave those out.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike};

use crate::{
    app::App,
    domain::{
        action::Action,
        ids::OrganisationId,
        organisation::Organisation,
        schedule::{NextOccasion, Occasion},
    },
    error::AppError,
    language::{Translator, msg},
    queries,
    wording::to,
};

/// What a calendar is made from.
pub struct Days<'a> {
    /// Speaks the reader's language.
    pub words: Translator,
    /// Whose days they are.
    pub group: &'a Organisation,
    /// Address of this server, for the way back from an event; empty where it is not known.
    pub address: &'a str,
    /// The moment it is made.
    pub now: DateTime<Utc>,
}

/// All days of a group as a calendar.
pub async fn of_group(app: &App, days: &Days<'_>) -> Result<String, AppError> {
    let group = days.group.id;
    let actions = queries::action::of_group(app, group).await?;
    let next = queries::schedule::upcoming(app, group).await?;
    Ok(calendar(days, &actions, &next))
}

/// These actions and occasions as a calendar.
pub fn calendar(days: &Days<'_>, actions: &[Action], next: &[NextOccasion]) -> String {
    let mut calendar = Calendar::new();
    let name = days.words.with(
        msg::CALENDAR_NAME,
        [("group", days.group.name.as_str().into())],
    );
    // Not `Calendar::name`: it writes a second property without escaping, into which a name with a line break could put
    // lines of its own.
    calendar.append_property(("X-WR-CALNAME", printable(&name).as_str()));
    for action in actions.iter().filter(|action| action.is_open()) {
        if let Some(event) = action_event(days, action) {
            calendar.push(event);
        }
    }
    for next in next {
        if let Some(event) = occasion_event(days, *next) {
            calendar.push(event);
        }
    }
    calendar.done().to_string()
}

fn action_event(days: &Days<'_>, action: &Action) -> Option<Event> {
    let words = days.words;
    let plan = &action.plan;
    let mut about = String::new();
    for (label, text) in [
        (msg::ACTION_LEAD, &plan.lead),
        (msg::ACTION_FIRST_STEP, &plan.first_step),
        (msg::ACTION_MEASURE, &plan.measure),
    ] {
        if !text.is_empty() {
            // Writing to a string cannot go wrong.
            let _ = writeln!(about, "{} {text}", words.text(label));
        }
    }
    let address = to::action(action.organisation_id, action.id);
    let mut event = Event::new();
    event
        .uid(&format!("action-{}@good-measure", action.id))
        .timestamp(action.touched_at)
        .sequence(u32::try_from(action.version).unwrap_or_default())
        .summary(&printable(&plan.what))
        .description(&printable(about.trim_end()))
        .url(&format!("{}{address}", days.address))
        .starts(plan.due_on?)
        .ends(plan.due_on?.succ_opt()?);
    Some(event.done())
}

fn occasion_event(days: &Days<'_>, next: NextOccasion) -> Option<Event> {
    let (message, page) = match next.occasion {
        Occasion::CheckIn => (msg::SCHEDULE_CHECK_IN, "check-ins/new"),
        Occasion::Audit => (msg::SCHEDULE_AUDIT, "audits/new"),
    };
    let how = if next.agreed {
        msg::SCHEDULE_AGREED
    } else {
        msg::SCHEDULE_PROPOSED
    };
    let group: OrganisationId = days.group.id;
    let summary = format!(
        "{} ({}), {}",
        days.words.text(message),
        days.words.text(how),
        days.group.name
    );
    let event = Event::new()
        .uid(&format!("{}-{group}@good-measure", next.occasion.word()))
        .timestamp(days.now)
        .summary(&printable(&summary))
        .url(&format!("{}{}", days.address, to::in_group(group, page)))
        .starts(next.on)
        // The day after, as an end is not part of an event (RFC 5545, 3.6.1).
        .ends(next.on.succ_opt()?)
        .done();
    Some(event)
}

/// Text without signs that nobody can see and some calendars trip over.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| {
            if matches!(c, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                c
            }
        })
        .collect()
}
