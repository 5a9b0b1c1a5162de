//! Writing a posting, with every wording that stood.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ask::{AskKind, AskWords, Posting},
        ids::PersonId,
        when::When,
    },
    store::{Result, Store, StoreError, on, registers::MEMBER, roll_back, sql, transaction},
};

/// Most wordings of one that are read.
const WORDINGS: i64 = 100;

#[derive(sqlx::FromRow)]
struct WordingRow {
    version: i32,
    kind: String,
    what: String,
    many: String,
    conditions: String,
    age: String,
    area: String,
    until: NaiveDate,
    days: String,
    hours: String,
    place: String,
    on_day: Option<NaiveDate>,
    said_by: String,
    said_at: DateTime<Utc>,
}

/// What one said once.
#[derive(Clone, Debug)]
pub struct Wording {
    /// Counts its wordings, from 1.
    pub version: i32,
    /// What it said.
    pub said: AskWords,
    /// Who said so.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
}

/// Every wording of one but the one that stands, the newest first.
pub async fn list(store: &Store, ask: &Posting) -> Result<Vec<Wording>> {
    let rows: Vec<WordingRow> = on!(store, connection, {
        sqlx::query_as(sql("select w.version, w.kind, w.what, w.many, w.conditions, w.age, w.area, w.until, w.days, w.hours, w.place,
                 w.on_day, p.name as said_by, w.said_at
             from ask_wording w
             join person p on p.id = w.said_by
             where w.network_id = $1
               and w.ask_id = $2
               and w.version < $3
             order by w.version desc
             limit $4"))
        .bind(ask.network)
        .bind(ask.id)
        .bind(ask.version)
        .bind(WORDINGS)
        .fetch_all(&mut *connection)
        .await?
    });
    let read = |row: WordingRow| {
        let said = AskWords {
            kind: AskKind::read(&row.kind).ok_or(StoreError::Unreadable("kind"))?,
            what: row.what,
            many: row.many,
            conditions: row.conditions,
            age: row.age,
            area: row.area,
            until: row.until,
            when: When {
                days: When::read_days(&row.days),
                hours: row.hours,
                place: row.place,
                on_day: row.on_day,
            },
        };
        Ok(Wording {
            version: row.version,
            said,
            said_by: row.said_by,
            said_at: row.said_at,
        })
    };
    rows.into_iter().map(read).collect()
}

/// Writes the wording that stands, and who sees it, inside a transaction.
macro_rules! keep_wording {
    ($connection:ident, $ask:ident, $version:expr, $by:ident) => {
        sqlx::query(sql("insert into ask_wording
                 (network_id, ask_id, version, organisation_id, kind, what, many, conditions, age, area, until, said_by,
                  said_at, days, hours, place, on_day)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"))
        .bind($ask.network)
        .bind($ask.id)
        .bind($version)
        .bind($ask.whose.group())
        .bind($ask.said.kind.word())
        .bind(&$ask.said.what)
        .bind(&$ask.said.many)
        .bind(&$ask.said.conditions)
        .bind(&$ask.said.age)
        .bind(&$ask.said.area)
        .bind($ask.said.until)
        .bind($by)
        .bind($ask.said_at)
        .bind($ask.said.when.days_word())
        .bind(&$ask.said.when.hours)
        .bind(&$ask.said.when.place)
        .bind($ask.said.when.on_day)
        .execute(&mut *$connection)
        .await?;
        for group in $ask.named.keys() {
            // A group that left while this was typed sees it no more than before.
            sqlx::query(sql("insert into ask_group (network_id, ask_id, organisation_id)
                 select m.network_id, $2, m.organisation_id
                 from membership m
                 where m.network_id = $1
                   and m.organisation_id = $3"))
            .bind($ask.network)
            .bind($ask.id)
            .bind(*group)
            .execute(&mut *$connection)
            .await?;
        }
    };
}

/// What became of writing one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// It is kept.
    Kept,
    /// One of its key is there already; or it says something else by now, or is gone.
    Met,
    /// The group is in the network no more.
    Gone,
}

/// Adds one.
pub async fn add(store: &Store, ask: &Posting, by: PersonId) -> Result<Writing> {
    transaction!(store, connection, {
        if let Some(group) = ask.whose.group() {
            // Takes the membership's row: a group on its way out takes this with it, or is gone before.
            let member = sqlx::query(sql(MEMBER))
                .bind(ask.network)
                .bind(group)
                .execute(&mut *connection)
                .await?;
            if member.rows_affected() == 0 {
                return roll_back(Writing::Gone);
            }
        }
        let added = sqlx::query(sql("insert into ask
                 (network_id, id, organisation_id, version, side, kind, what, many, conditions, age, area, until, audience,
                  may_contact, reach, state, meeting_id, action_id, said_by, said_at, days, hours, place, on_day)
             values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
                 $20, $21, $22, $23)
             on conflict (network_id, id) do nothing"))
        .bind(ask.network)
        .bind(ask.id)
        .bind(ask.whose.group())
        .bind(ask.side.word())
        .bind(ask.said.kind.word())
        .bind(&ask.said.what)
        .bind(&ask.said.many)
        .bind(&ask.said.conditions)
        .bind(&ask.said.age)
        .bind(&ask.said.area)
        .bind(ask.said.until)
        .bind(ask.audience.word())
        .bind(ask.may_contact)
        .bind(&ask.reach)
        .bind(ask.state.word())
        .bind(ask.meeting)
        .bind(ask.action)
        .bind(by)
        .bind(ask.said_at)
        .bind(ask.said.when.days_word())
        .bind(&ask.said.when.hours)
        .bind(&ask.said.when.place)
        .bind(ask.said.when.on_day)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return roll_back(Writing::Met);
        }
        keep_wording!(connection, ask, 1_i32, by);
        Result::Ok(Writing::Kept)
    })
}

/// Writes one over the version it names, and keeps what it said before.
pub async fn save(store: &Store, ask: &Posting, by: PersonId) -> Result<Writing> {
    transaction!(store, connection, {
        let saved = sqlx::query(sql("update ask
             set version = version + 1, kind = $4, what = $5, many = $6, conditions = $7, age = $8, area = $9, until = $10,
                 audience = $11, may_contact = $12, reach = $13, said_by = $14, said_at = $15, days = $16, hours = $17,
                 place = $18, on_day = $19
             where network_id = $1
               and id = $2
               and version = $3
               and removed_at is null"))
        .bind(ask.network)
        .bind(ask.id)
        .bind(ask.version)
        .bind(ask.said.kind.word())
        .bind(&ask.said.what)
        .bind(&ask.said.many)
        .bind(&ask.said.conditions)
        .bind(&ask.said.age)
        .bind(&ask.said.area)
        .bind(ask.said.until)
        .bind(ask.audience.word())
        .bind(ask.may_contact)
        .bind(&ask.reach)
        .bind(by)
        .bind(ask.said_at)
        .bind(ask.said.when.days_word())
        .bind(&ask.said.when.hours)
        .bind(&ask.said.when.place)
        .bind(ask.said.when.on_day)
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(Writing::Met);
        }
        sqlx::query(sql(
            "delete from ask_group where network_id = $1 and ask_id = $2",
        ))
        .bind(ask.network)
        .bind(ask.id)
        .execute(&mut *connection)
        .await?;
        keep_wording!(connection, ask, ask.version + 1, by);
        Result::Ok(Writing::Kept)
    })
}
