//! The days of a plan as a calendar (RFC 5545): an all-day event for each open action that has a day, and for the next
//! check-in and audit. Events and not to-dos: most calendars leave those out.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike};

use crate::{
    app::App,
    clock,
    domain::{
        action::Action,
        ask::Posting,
        meeting::{MeetingPlan, MeetingState},
        organisation::Organisation,
        round::Owner,
        schedule::{NextOccasion, Occasion},
    },
    error::AppError,
    language::{Translator, msg},
    queries::{self, schedule::Changed},
    wording::{self, to},
};

/// From when on a reminder is given, before the beginning of the day: nine o'clock the morning before.
const REMINDER: TimeDelta = TimeDelta::hours(15);

/// The moment from which the revisions of a day are counted, in seconds; [`u32`] then lasts for 136 years.
const FIRST_REVISION: i64 = 1_577_836_800;

/// What a calendar is made from.
pub struct Days<'a> {
    /// Speaks the reader's language.
    pub words: Translator,
    /// Whose days they are.
    pub group: &'a Organisation,
    /// Address of this server, for the way back from an event; empty where it is not known.
    pub address: &'a str,
    /// Whether check-ins are reminded of.
    pub alarm: bool,
    /// Where there is nothing to tell, a calendar says so on this day: programs refuse one without events.
    pub empty_on: NaiveDate,
}

/// All days of a group as a calendar. The same as long as nothing changed.
pub async fn of_group(app: &App, days: &Days<'_>) -> Result<String, AppError> {
    let group = days.group.id;
    let actions = queries::action::of_group(app, group).await?;
    let next = queries::schedule::upcoming_changed(app, days.group).await?;
    let charter = queries::charter::again_on(app, group).await?;
    Ok(calendar(days, &actions, &next, charter))
}

/// These actions and occasions as a calendar, and the day on which a charter is looked at again, with when it was saved.
pub fn calendar(
    days: &Days<'_>,
    actions: &[Action],
    next: &[Changed<NextOccasion>],
    charter: Option<(NaiveDate, DateTime<Utc>)>,
) -> String {
    let mut calendar = Calendar::new();
    let name = days.words.with(
        msg::CALENDAR_NAME,
        [("group", days.group.name.as_str().into())],
    );
    // Not `Calendar::name`: it writes a second property without escaping, into which a name with a line break could put
    // lines of its own.
    calendar.append_property(("X-WR-CALNAME", printable(&name).as_str()));
    let open = actions.iter().filter(|action| action.is_open());
    let events: Vec<Event> = open
        .filter_map(|action| action_event(days, action))
        .chain(next.iter().filter_map(|next| occasion_event(days, next)))
        .chain(charter.and_then(|(on, saved_at)| charter_event(days, on, saved_at)))
        .collect();
    if events.is_empty() {
        calendar.extend(empty_event(days));
    }
    calendar.extend(events);
    calendar.done().to_string()
}

/// An all-day event in time that stays free, as it was last changed. A later change has a greater number.
fn event(uid: &str, on: NaiveDate, changed_at: DateTime<Utc>, number: u32) -> Option<Event> {
    let event = Event::new()
        .uid(&format!("{uid}@good-measure"))
        .timestamp(changed_at)
        .last_modified(changed_at)
        .sequence(number)
        .starts(on)
        // The day after, as an end is not part of an event (RFC 5545, 3.6.1).
        .ends(on.succ_opt()?)
        .add_property("TRANSP", "TRANSPARENT")
        .add_property("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
        .done();
    Some(event)
}

fn action_event(days: &Days<'_>, action: &Action) -> Option<Event> {
    let words = days.words;
    let plan = &action.plan;
    let about = [
        (msg::ACTION_LEAD, &plan.lead),
        (msg::ACTION_FIRST_STEP, &plan.first_step),
        (msg::ACTION_MEASURE, &plan.measure),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| words.labelled(&words.text(label), text))
    .collect::<Vec<_>>()
    .join("\n");
    let address = to::action(action.organisation_id, action.id);
    let number = u32::try_from(action.version).unwrap_or_default();
    let uid = format!("action-{}", action.id);
    let event = event(&uid, plan.due_on?, action.touched_at, number)?
        .summary(&printable(&plan.what))
        .description(&printable(&about))
        .url(&format!("{}{address}", days.address))
        .done();
    Some(event)
}

fn occasion_event(days: &Days<'_>, next: &Changed<NextOccasion>) -> Option<Event> {
    let (changed_at, next) = (next.changed_at, next.what);
    let (message, page) = match next.occasion {
        Occasion::CheckIn => (msg::SCHEDULE_CHECK_IN, "check-ins/new"),
        Occasion::Audit => (msg::SCHEDULE_AUDIT, "audits/new"),
    };
    let how = if next.agreed {
        msg::SCHEDULE_AGREED
    } else {
        msg::SCHEDULE_PROPOSED
    };
    let (group, word) = (days.group.id, next.occasion.word());
    let summary = format!(
        "{} ({}), {}",
        days.words.text(message),
        days.words.text(how),
        days.group.name
    );
    let uid = format!("{word}-{group}");
    let mut event = event(&uid, next.on, changed_at, revision(changed_at))?;
    event.summary(&printable(&summary)).url(&format!(
        "{}{}",
        days.address,
        to::in_group(group, page)
    ));
    if days.alarm && next.occasion == Occasion::CheckIn {
        // With a name and moment of its own, or the library gives it another each time.
        let alarm = Alarm::display(&printable(&summary), -REMINDER)
            .uid(&format!("reminder-{uid}@good-measure"))
            .timestamp(changed_at)
            .done();
        event.alarm(alarm);
    }
    Some(event.done())
}

fn charter_event(days: &Days<'_>, on: NaiveDate, saved_at: DateTime<Utc>) -> Option<Event> {
    let group = days.group.id;
    let summary = format!(
        "{}, {}",
        days.words.text(msg::CHARTER_LOOK),
        days.group.name
    );
    let address = to::in_group(group, "charter/again");
    let event = event(
        &format!("charter-{group}"),
        on,
        saved_at,
        revision(saved_at),
    )?
    .summary(&printable(&summary))
    .url(&format!("{}{address}", days.address))
    .done();
    Some(event)
}

/// A meeting of a network as a calendar: from when to when where that is said, or else the whole day.
pub fn of_meeting(words: Translator, plan: &MeetingPlan) -> String {
    let meeting = &plan.meeting;
    let mut event = Event::new();
    event
        .uid(&format!("meeting-{}@good-measure", meeting.id))
        .timestamp(meeting.planned_at)
        .last_modified(meeting.planned_at)
        .sequence(u32::try_from(meeting.version).unwrap_or_default());
    match meeting.from {
        Some(from) => {
            let to = meeting.to.unwrap_or(from);
            event.starts(clock::moment(meeting.held_on, from.minutes()));
            event.ends(clock::moment(meeting.held_on, to.minutes()));
        }
        None => {
            event.starts(meeting.held_on);
            event.ends(meeting.held_on.succ_opt().unwrap_or(meeting.held_on));
        }
    }
    let agenda = plan.agenda.iter().map(|item| item.what.as_str());
    let about = std::iter::once(meeting.theme.as_str()).chain(agenda);
    let about: Vec<&str> = about.filter(|text| !text.is_empty()).collect();
    event
        .summary(&printable(&meeting.series))
        .description(&printable(&about.join("\n")));
    if !meeting.place.is_empty() {
        event.location(&printable(&meeting.place));
    }
    if meeting.state == MeetingState::NotHeld {
        let summary = format!("{} ({})", meeting.series, words.term(meeting.state));
        event.summary(&printable(&summary));
        event.add_property("STATUS", "CANCELLED");
    }
    let mut calendar = Calendar::new();
    calendar.push(event.done());
    calendar.done().to_string()
}

/// What is on in a network, as a calendar: an all-day event for each, as its hours are words; what is on every week comes again
/// until its last day.
pub struct WhatsOn<'a> {
    /// Speaks the reader's language.
    pub words: Translator,
    /// Whose pages events lead to.
    pub owner: Owner,
    /// The name of the network; empty for a group in none.
    pub network: &'a str,
    /// Address of this server, for the way back from an event; empty where it is not known.
    pub address: &'a str,
}

/// What is on in a network as a calendar. The same as long as nothing changed.
pub fn of_whats_on(about: &WhatsOn<'_>, events: &[Posting]) -> String {
    let mut calendar = Calendar::new();
    let title = about.words.text(msg::WHATS_ON_TITLE);
    let name = [title, about.network.to_owned()];
    let name = about
        .words
        .beside(name.iter().filter(|part| !part.is_empty()));
    calendar.append_property(("X-WR-CALNAME", printable(&name).as_str()));
    calendar.extend(events.iter().filter_map(|event| on_event(about, event)));
    calendar.done().to_string()
}

fn on_event(about: &WhatsOn<'_>, posting: &Posting) -> Option<Event> {
    let (words, said) = (about.words, &posting.said);
    let when = &said.when;
    let first = when.on_day.unwrap_or_else(|| clock::day(posting.said_at));
    let first = first
        .iter_days()
        .take(7)
        .find(|day| when.is_on(*day, said.until))?;
    let uid = format!("whats-on-{}", posting.id);
    let number = u32::try_from(posting.version).unwrap_or_default();
    let mut event = event(&uid, first, posting.said_at, number)?;
    if when.is_once() {
        event.ends(said.until.succ_opt()?);
    } else {
        let days: Vec<String> = when
            .days
            .iter()
            .map(|day| day.word()[..2].to_uppercase())
            .collect();
        let until = said.until.format("%Y%m%d");
        let rule = format!("FREQ=WEEKLY;BYDAY={};UNTIL={until}", days.join(","));
        event.add_property("RRULE", &rule);
    }
    let mut text = vec![
        wording::ask::whose(words, &posting.whose),
        when.hours.clone(),
    ];
    text.extend([
        wording::ask::for_whom(words, posting),
        said.conditions.clone(),
    ]);
    text.retain(|line| !line.is_empty());
    let summary = [said.what.clone(), when.hours.clone()];
    let summary = words.beside(summary.iter().filter(|part| !part.is_empty()));
    let address = to::ask(about.owner, posting.id);
    event
        .summary(&printable(&summary))
        .description(&printable(&text.join("\n")))
        .url(&format!("{}{address}", about.address));
    if !when.place.is_empty() {
        event.location(&printable(&when.place));
    }
    Some(event.done())
}

/// The number of a revision that was made at a moment.
fn revision(changed_at: DateTime<Utc>) -> u32 {
    u32::try_from(changed_at.timestamp() - FIRST_REVISION).unwrap_or_default()
}

/// Says that there is nothing yet.
fn empty_event(days: &Days<'_>) -> Option<Event> {
    let (group, words) = (days.group.id, days.words);
    let event = event(
        &format!("empty-{group}"),
        days.empty_on,
        days.group.created_at,
        0,
    )?
    .summary(&printable(&format!(
        "{}: {}",
        days.group.name,
        words.text(msg::CALENDAR_EMPTY)
    )))
    .description(&printable(&words.text(msg::CALENDAR_EMPTY_TEXT)))
    .url(&format!("{}{}", days.address, to::plan(group)))
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
