//! What was said of actions, and their stories.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        action::{ActionState, Closure, Outcome, Plan},
        action_log::{ActionLogEntry, Event, StoryEntry, StoryEvent, Verb},
        ids::{ActionId, EventId, OrganisationId, PersonId},
    },
    store::{Result, Store, StoreError, on, plan_summary, sql, transaction},
};

/// Most pieces of each kind in one action's story.
const MOST: i64 = 500;

/// Most notes of a whole group that a file holds.
const MOST_OF_GROUP: i64 = 50_000;

/// Inserts an entry of the log inside a transaction, and writes the action's state with it. An entry that is there
/// already changes nothing.
macro_rules! insert {
    ($connection:ident, $organisation:expr, $entry:expr) => {{
        let (before, after) = $crate::store::action_log::texts(&$entry.event);
        let inserted = sqlx::query($crate::store::sql(
            "insert into progress
                 (organisation_id, action_id, id, verb, note, before_text, after_text, said_by, said_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (organisation_id, action_id, id) do nothing",
        ))
        .bind($organisation)
        .bind($entry.action_id)
        .bind($entry.id)
        .bind($entry.event.verb().word())
        .bind(&$entry.note)
        .bind(before)
        .bind(after)
        .bind($entry.said_by)
        .bind($entry.said_at)
        .execute(&mut *$connection)
        .await?;
        let (state, waiting_on) = $crate::store::action_log::state_after($entry);
        if inserted.rows_affected() == 1 {
            sqlx::query($crate::store::sql(
                "update action
                 set touched_at = $3, state = coalesce($4, state), waiting_on = coalesce($5, waiting_on)
                 where organisation_id = $1
                   and id = $2
                   and removed_at is null",
            ))
            .bind($organisation)
            .bind($entry.action_id)
            .bind($entry.said_at)
            .bind(state)
            .bind(waiting_on)
            .execute(&mut *$connection)
            .await?;
        }
    }};
}

pub(crate) use insert;

/// The state an action is in after an entry, and what it waits on; none where that stays as it was.
pub(crate) fn state_after(entry: &ActionLogEntry) -> (Option<&'static str>, Option<&str>) {
    match entry.event {
        Event::Started => (Some(ActionState::Started.word()), Some("")),
        Event::Waiting => (Some(ActionState::Waiting.word()), Some(&entry.note)),
        _ => (None, None),
    }
}

/// What an event carries, as the columns `before_text` and `after_text` hold it; [`event`] reads it.
pub(crate) fn texts(event: &Event) -> (String, String) {
    let day = |day: &Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    match event {
        Event::Redated { before, after } => (day(before), day(after)),
        Event::HandedOver { before, after } => (before.clone(), after.clone()),
        Event::Split { part } => (String::new(), part.to_string()),
        Event::Started | Event::Noted | Event::Waiting | Event::Linked | Event::Met => {
            Default::default()
        }
    }
}

/// The event of a row.
fn event(verb: &str, before: String, after: String) -> Result<Event> {
    let day = |text: &str, column| match text {
        "" => Ok(None),
        day => day
            .parse()
            .map(Some)
            .map_err(|_| StoreError::Unreadable(column)),
    };
    let verb = Verb::read(verb).ok_or(StoreError::Unreadable("verb"))?;
    Ok(match verb {
        Verb::Started => Event::Started,
        Verb::Noted => Event::Noted,
        Verb::Waiting => Event::Waiting,
        Verb::Redated => Event::Redated {
            before: day(&before, "before_text")?,
            after: day(&after, "after_text")?,
        },
        Verb::HandedOver => Event::HandedOver { before, after },
        Verb::Split => Event::Split {
            part: after
                .parse()
                .map_err(|_| StoreError::Unreadable("after_text"))?,
        },
        Verb::Linked => Event::Linked,
        Verb::Met => Event::Met,
    })
}

/// Adds an entry to the log of its action. Nothing is changed when it is there already.
pub async fn add(
    store: &Store,
    organisation: OrganisationId,
    entry: &ActionLogEntry,
) -> Result<()> {
    transaction!(store, connection, {
        insert!(connection, organisation, entry);
        plan_summary::refresh!(connection, organisation);
        Result::Ok(())
    })
}

#[derive(sqlx::FromRow)]
struct Row {
    action_id: ActionId,
    id: EventId,
    verb: String,
    note: String,
    before_text: String,
    after_text: String,
    said_by: PersonId,
    name: String,
    said_at: DateTime<Utc>,
}

impl Row {
    fn entry(self) -> Result<ActionLogEntry> {
        Ok(ActionLogEntry {
            action_id: self.action_id,
            id: self.id,
            event: event(&self.verb, self.before_text, self.after_text)?,
            note: self.note,
            said_by: self.said_by,
            name: self.name,
            said_at: self.said_at,
        })
    }
}

/// The log entries of a group that fit a condition; `$1` is the group.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select g.action_id, g.id, g.verb, g.note, g.before_text, g.after_text, g.said_by, p.name, g.said_at
             from progress g
             join action a on a.organisation_id = g.organisation_id and a.id = g.action_id and a.removed_at is null
             join person p on p.id = g.said_by
             where g.organisation_id = $1 ",
            $rest
        )
    };
}

/// Everything said of a group's actions, oldest first for each action.
pub async fn list(store: &Store, organisation: OrganisationId) -> Result<Vec<ActionLogEntry>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(select!(
            "order by g.action_id, g.id
             limit $2"
        )))
        .bind(organisation)
        .bind(MOST_OF_GROUP)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(Row::entry).collect()
}

#[derive(sqlx::FromRow)]
struct ClosureRow {
    id: EventId,
    outcome: String,
    note: String,
    closed_by: String,
    closed_at: DateTime<Utc>,
    reopened_by: Option<String>,
    reopened_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct WordingRow {
    version: i32,
    #[sqlx(flatten)]
    plan: Plan,
    name: String,
    saved_at: DateTime<Utc>,
}

/// The story of one action, oldest first.
pub async fn story(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
) -> Result<Vec<StoryEntry>> {
    let mut story = wordings(store, organisation, action).await?;
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(select!(
            "and g.action_id = $2
             order by g.id desc
             limit $3"
        )))
        .bind(organisation)
        .bind(action)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    for row in rows {
        let entry = row.entry()?;
        story.push(StoryEntry {
            name: entry.name.clone(),
            at: entry.said_at,
            chapter: StoryEvent::Said(entry),
        });
    }
    story.extend(closures(store, organisation, action).await?);
    story.sort_by_key(|entry| entry.at);
    Ok(story)
}

async fn closures(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
) -> Result<Vec<StoryEntry>> {
    let rows: Vec<ClosureRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select c.id, c.outcome, c.note, p.name as closed_by, c.closed_at, r.name as reopened_by, c.reopened_at
             from closure c
             join person p on p.id = c.closed_by
             left join person r on r.id = c.reopened_by
             where c.organisation_id = $1
               and c.action_id = $2
             order by c.closed_at desc
             limit $3",
        ))
        .bind(organisation)
        .bind(action)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut entries = Vec::new();
    for row in rows {
        entries.push(StoryEntry {
            name: row.closed_by.clone(),
            at: row.closed_at,
            chapter: StoryEvent::Closed(Closure {
                id: row.id,
                outcome: Outcome::read(&row.outcome).ok_or(StoreError::Unreadable("outcome"))?,
                note: row.note,
                closed_by: row.closed_by,
                closed_at: row.closed_at,
            }),
        });
        if let (Some(name), Some(at)) = (row.reopened_by, row.reopened_at) {
            entries.push(StoryEntry {
                name,
                at,
                chapter: StoryEvent::Reopened,
            });
        }
    }
    Ok(entries)
}

/// That the action was planned, and each rewording with the words it had before.
async fn wordings(
    store: &Store,
    organisation: OrganisationId,
    action: ActionId,
) -> Result<Vec<StoryEntry>> {
    let rows: Vec<WordingRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select h.version, h.what, h.why, h.first_step, h.lead, h.helpers, h.due_on, h.needed, h.measure, p.name,
                h.saved_at
             from action_history h
             join person p on p.id = h.saved_by
             where h.organisation_id = $1
               and h.action_id = $2
             order by h.version
             limit $3",
        ))
        .bind(organisation)
        .bind(action)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut entries = Vec::new();
    let mut before = Plan::default();
    for row in rows {
        let before = std::mem::replace(&mut before, row.plan);
        let chapter = if row.version == 1 {
            StoryEvent::Planned
        } else {
            StoryEvent::Reworded(Box::new(before))
        };
        entries.push(StoryEntry {
            chapter,
            name: row.name,
            at: row.saved_at,
        });
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use crate::keys::Fresh as _;

    use super::*;

    #[test]
    fn what_an_event_carries_comes_back_from_its_columns() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21);
        let (before, after) = ("Jo".to_owned(), String::new());
        let part = ActionId::fresh();
        let events = [
            (Event::Started, "started", String::new(), String::new()),
            (Event::Noted, "noted", String::new(), String::new()),
            (Event::Waiting, "waiting", String::new(), String::new()),
            (
                Event::Redated {
                    before: day,
                    after: None,
                },
                "redated",
                "2026-11-21".to_owned(),
                String::new(),
            ),
            (
                Event::HandedOver { before, after },
                "handed-over",
                "Jo".to_owned(),
                String::new(),
            ),
            (
                Event::Split { part },
                "split",
                String::new(),
                part.to_string(),
            ),
            (Event::Linked, "linked", String::new(), String::new()),
            (Event::Met, "met", String::new(), String::new()),
        ];
        assert_eq!(events.len(), Verb::ALL.len());
        for (told, verb, before, after) in events {
            assert_eq!(told.verb().word(), verb);
            assert_eq!(texts(&told), (before.clone(), after.clone()));
            assert_eq!(event(verb, before, after).expect("an event"), told);
        }
        assert!(event("redated", "soon".to_owned(), String::new()).is_err());
        assert!(event("split", String::new(), String::new()).is_err());
    }
}
