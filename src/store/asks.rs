//! Asks and offers of a network, with every wording, and which groups see them. What was taken out waits for a day with
//! `removed_at`, and only what says so here sees it.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ask::{AskKind, AskOrOffer, AskState, AskWords, Audience, Party, Side, asked_about},
        ids::{ActionId, AskId, MeetingId, NetworkId, OrganisationId, PersonId},
    },
    store::{
        Result, Store, StoreError, execute, on, registers::MEMBER, roll_back, sql, transaction,
    },
};

/// Most of a group's own that are listed.
const OWN: i64 = 200;

/// Most that are looked through for what fits one.
const CANDIDATES: i64 = 1_000;

/// Most that are told in "this week" or as taken out.
const TOLD: i64 = 50;

/// Most that a file holds.
const ALL: i64 = 20_000;

/// Most wordings of one that are read.
const WORDINGS: i64 = 100;

/// Most that are taken away for good at once.
const AT_ONCE: i64 = 200;

#[derive(sqlx::FromRow)]
struct AskRow {
    network_id: NetworkId,
    id: AskId,
    organisation_id: Option<OrganisationId>,
    group_name: Option<String>,
    neighbourhood: Option<String>,
    version: i32,
    side: String,
    kind: String,
    what: String,
    many: String,
    conditions: String,
    age: String,
    area: String,
    until: NaiveDate,
    audience: String,
    may_contact: bool,
    reach: String,
    state: String,
    meeting_id: Option<MeetingId>,
    action_id: Option<ActionId>,
    said_by: String,
    said_at: DateTime<Utc>,
}

impl AskRow {
    fn read(self) -> Result<AskOrOffer> {
        let unreadable = StoreError::Unreadable;
        let whose = match (self.organisation_id, self.group_name) {
            (Some(group), name) => Party::Group(group, name.unwrap_or_default()),
            (None, _) => Party::Network,
        };
        Ok(AskOrOffer {
            network: self.network_id,
            id: self.id,
            version: self.version,
            side: Side::read(&self.side).ok_or(unreadable("side"))?,
            whose,
            neighbourhood: self.neighbourhood.unwrap_or_default(),
            said: AskWords {
                kind: AskKind::read(&self.kind).ok_or(unreadable("kind"))?,
                what: self.what,
                many: self.many,
                conditions: self.conditions,
                age: self.age,
                area: self.area,
                until: self.until,
            },
            audience: Audience::read(&self.audience).ok_or(unreadable("audience"))?,
            named: BTreeMap::new(),
            may_contact: self.may_contact,
            reach: self.reach,
            state: AskState::read(&self.state).ok_or(unreadable("state"))?,
            meeting: self.meeting_id,
            action: self.action_id,
            said_by: self.said_by,
            said_at: self.said_at,
        })
    }
}

/// The columns of an ask or an offer `a`; `$rest` says which, and what else it is joined with.
macro_rules! asks {
    ($rest:literal) => {
        concat!(
            "select a.network_id, a.id, a.organisation_id, o.name as group_name, b.name as neighbourhood, a.version, a.side,
                 a.kind, a.what, a.many, a.conditions, a.age, a.area, a.until, a.audience, a.may_contact, a.reach, a.state,
                 a.meeting_id, a.action_id, p.name as said_by, a.said_at
             from ask a
             join person p on p.id = a.said_by
             left join organisation o on o.id = a.organisation_id
             left join membership m on m.network_id = a.network_id and m.organisation_id = a.organisation_id
             left join neighbourhood b on b.network_id = m.network_id and b.id = m.neighbourhood_id
             ",
            $rest
        )
    };
}

/// Reads those that a text chooses, with what it asks for.
macro_rules! read_asks {
    ($store:ident, $rest:literal, $($value:expr),+) => {{
        let rows: Vec<AskRow> = on!($store, connection, {
            sqlx::query_as(sql(asks!($rest)))
                $(.bind($value))+
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(AskRow::read).collect::<Result<Vec<_>>>()
    }};
}

/// A page of a list: newest first, those before a key, so many.
#[derive(Clone, Copy, Debug)]
pub struct AskPage {
    /// Which side.
    pub side: Side,
    /// Of this kind alone.
    pub kind: Option<AskKind>,
    /// Those before this one; the largest key for the first page.
    pub before: AskId,
    /// At most so many.
    pub limit: i64,
}

impl AskPage {
    fn kind(&self) -> &'static str {
        self.kind.map_or("", AskKind::word)
    }
}

/// A page of those of a network that stand today.
pub async fn open(
    store: &Store,
    network: NetworkId,
    page: AskPage,
    today: NaiveDate,
) -> Result<Vec<AskOrOffer>> {
    read_asks!(
        store,
        "where a.network_id = $1
               and a.side = $2
               and a.state = 'open'
               and a.id < $3
               and a.until >= $4
               and ($5 = '' or a.kind = $5)
               and a.removed_at is null
             order by a.id desc
             limit $6",
        network,
        page.side.word(),
        page.before,
        today,
        page.kind(),
        page.limit
    )
}

/// A page of all of a network, also those that are met, over or run out.
pub async fn all(store: &Store, network: NetworkId, page: AskPage) -> Result<Vec<AskOrOffer>> {
    read_asks!(
        store,
        "where a.network_id = $1
               and a.side = $2
               and a.id < $3
               and ($4 = '' or a.kind = $4)
               and a.removed_at is null
             order by a.id desc
             limit $5",
        network,
        page.side.word(),
        page.before,
        page.kind(),
        page.limit
    )
}

/// A page of those of others in a network that stand today and that a group sees.
pub async fn seen_by(
    store: &Store,
    network: NetworkId,
    group: OrganisationId,
    page: AskPage,
    today: NaiveDate,
) -> Result<Vec<AskOrOffer>> {
    read_asks!(
        store,
        "where a.network_id = $1
               and a.side = $2
               and a.state = 'open'
               and a.id < $3
               and a.until >= $4
               and ($5 = '' or a.kind = $5)
               and a.removed_at is null
               and (a.organisation_id is null or a.organisation_id <> $7)
               and (a.audience = 'network' or exists (
                   select 1
                   from ask_group g
                   where g.network_id = a.network_id and g.ask_id = a.id and g.organisation_id = $7
               ))
             order by a.id desc
             limit $6",
        network,
        page.side.word(),
        page.before,
        today,
        page.kind(),
        page.limit,
        group
    )
}

/// Those of a group, in all of its networks, the newest first.
pub async fn of_group(store: &Store, group: OrganisationId) -> Result<Vec<AskOrOffer>> {
    read_asks!(
        store,
        "where a.organisation_id = $1
               and a.removed_at is null
             order by a.id desc
             limit $2",
        group,
        OWN
    )
}

/// Those of a group that were said for an action, the newest first.
pub async fn of_action(
    store: &Store,
    group: OrganisationId,
    action: ActionId,
) -> Result<Vec<AskOrOffer>> {
    read_asks!(
        store,
        "where a.organisation_id = $1
               and a.action_id = $2
               and a.removed_at is null
             order by a.id desc
             limit $3",
        group,
        action,
        OWN
    )
}

/// Those of a network of which it is asked today whether they still hold, what runs out first before the others.
pub async fn running_out(
    store: &Store,
    network: NetworkId,
    today: NaiveDate,
) -> Result<Vec<AskOrOffer>> {
    let (first, last) = asked_about(today);
    read_asks!(
        store,
        "where a.network_id = $1
               and a.state = 'open'
               and a.until >= $2
               and a.until <= $3
               and a.removed_at is null
             order by a.until, a.id
             limit $4",
        network,
        first,
        last,
        TOLD
    )
}

/// Every one of a network, the newest first.
pub async fn every(store: &Store, network: NetworkId) -> Result<Vec<AskOrOffer>> {
    read_asks!(
        store,
        "where a.network_id = $1
               and a.removed_at is null
             order by a.id desc
             limit $2",
        network,
        ALL
    )
}

/// Those of one side and kind that stand today, each with the groups that see it, the newest first.
pub async fn candidates(
    store: &Store,
    network: NetworkId,
    side: Side,
    kind: AskKind,
    today: NaiveDate,
) -> Result<Vec<AskOrOffer>> {
    let mut found = read_asks!(
        store,
        "where a.network_id = $1
               and a.side = $2
               and a.kind = $3
               and a.state = 'open'
               and a.until >= $4
               and a.removed_at is null
             order by a.id desc
             limit $5",
        network,
        side.word(),
        kind.word(),
        today,
        CANDIDATES
    )?;
    let named: Vec<(AskId, OrganisationId)> = on!(store, connection, {
        sqlx::query_as(sql("select g.ask_id, g.organisation_id
             from ask a
             join ask_group g on g.network_id = a.network_id and g.ask_id = a.id
             where a.network_id = $1
               and a.side = $2
               and a.kind = $3
               and a.state = 'open'
               and a.until >= $4
               and a.removed_at is null
             order by a.id desc
             limit $5"))
        .bind(network)
        .bind(side.word())
        .bind(kind.word())
        .bind(today)
        .bind(CANDIDATES * 10)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut of: BTreeMap<AskId, BTreeMap<OrganisationId, String>> = BTreeMap::new();
    for (ask, group) in named {
        of.entry(ask).or_default().insert(group, String::new());
    }
    for ask in &mut found {
        ask.named = of.remove(&ask.id).unwrap_or_default();
    }
    Ok(found)
}

/// The groups that are named to see one, with what they are called.
async fn named(
    store: &Store,
    network: NetworkId,
    ask: AskId,
) -> Result<BTreeMap<OrganisationId, String>> {
    let rows: Vec<(OrganisationId, String)> = on!(store, connection, {
        sqlx::query_as(sql("select g.organisation_id, o.name
             from ask_group g
             join organisation o on o.id = g.organisation_id
             where g.network_id = $1
               and g.ask_id = $2"))
        .bind(network)
        .bind(ask)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().collect())
}

/// One of a network.
pub async fn find(store: &Store, network: NetworkId, ask: AskId) -> Result<Option<AskOrOffer>> {
    let found = read_asks!(
        store,
        "where a.network_id = $1
               and a.id = $2
               and a.removed_at is null",
        network,
        ask
    )?;
    with_named(store, found).await
}

/// One that a group sees: its own, or another's in one of its networks that is for all, or that names it.
pub async fn find_seen(
    store: &Store,
    group: OrganisationId,
    ask: AskId,
) -> Result<Option<AskOrOffer>> {
    let found = read_asks!(
        store,
        "join membership ours on ours.network_id = a.network_id and ours.organisation_id = $1
             where a.id = $2
               and a.removed_at is null
               and (a.organisation_id = $1 or a.audience = 'network' or exists (
                   select 1
                   from ask_group g
                   where g.network_id = a.network_id and g.ask_id = a.id and g.organisation_id = $1
               ))",
        group,
        ask
    )?;
    with_named(store, found).await
}

async fn with_named(store: &Store, found: Vec<AskOrOffer>) -> Result<Option<AskOrOffer>> {
    let Some(mut ask) = found.into_iter().next() else {
        return Ok(None);
    };
    ask.named = named(store, ask.network, ask.id).await?;
    Ok(Some(ask))
}

#[derive(sqlx::FromRow)]
struct WordingRow {
    kind: String,
    what: String,
    many: String,
    conditions: String,
    age: String,
    area: String,
    until: NaiveDate,
    said_by: String,
    said_at: DateTime<Utc>,
}

/// One wording, with who said it and when.
pub type Wording = (AskWords, String, DateTime<Utc>);

/// Every wording of one but the one that stands, the newest first.
pub async fn wordings(store: &Store, ask: &AskOrOffer) -> Result<Vec<Wording>> {
    let rows: Vec<WordingRow> = on!(store, connection, {
        sqlx::query_as(sql("select w.kind, w.what, w.many, w.conditions, w.age, w.area, w.until, p.name as said_by, w.said_at
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
        };
        Ok((said, row.said_by, row.said_at))
    };
    rows.into_iter().map(read).collect()
}

/// Writes the wording that stands, and who sees it, inside a transaction.
macro_rules! keep_wording {
    ($connection:ident, $ask:ident, $version:expr, $by:ident) => {
        sqlx::query(sql("insert into ask_wording
                 (network_id, ask_id, version, organisation_id, kind, what, many, conditions, age, area, until, said_by,
                  said_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"))
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
pub async fn add(store: &Store, ask: &AskOrOffer, by: PersonId) -> Result<Writing> {
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
                  may_contact, reach, state, meeting_id, action_id, said_by, said_at)
             values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
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
pub async fn save(store: &Store, ask: &AskOrOffer, by: PersonId) -> Result<Writing> {
    transaction!(store, connection, {
        let saved = sqlx::query(sql("update ask
             set version = version + 1, kind = $4, what = $5, many = $6, conditions = $7, age = $8, area = $9, until = $10,
                 audience = $11, may_contact = $12, reach = $13, said_by = $14, said_at = $15
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

/// Says that one is over, or stands again.
pub async fn set_state(
    store: &Store,
    network: NetworkId,
    ask: AskId,
    state: AskState,
) -> Result<()> {
    execute!(
        store,
        "update ask set state = $3 where network_id = $1 and id = $2 and removed_at is null",
        [network, ask, state.word()]
    )
}

/// Takes one out, with the reason; it waits for a day. Said again, the first word stands.
pub async fn remove(
    store: &Store,
    (network, ask): (NetworkId, AskId),
    why: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "update ask
             set removed_at = $4, removed_by = $5, removed_why = $3
             where network_id = $1
               and id = $2
               and removed_at is null",
        [network, ask, why, now, by]
    )
}

/// One that was taken out and waits.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RemovedAsk {
    /// Its network.
    pub network_id: NetworkId,
    /// Key.
    pub id: AskId,
    /// What it says.
    pub what: String,
    /// Why it was taken out.
    pub removed_why: String,
    /// Who did.
    pub removed_by: String,
    /// When.
    pub removed_at: DateTime<Utc>,
}

/// Those of a network that were taken out since a moment, the newest first.
pub async fn removed(
    store: &Store,
    network: NetworkId,
    since: DateTime<Utc>,
) -> Result<Vec<RemovedAsk>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select a.network_id, a.id, a.what, a.removed_why, p.name as removed_by, a.removed_at
             from ask a
             join person p on p.id = a.removed_by
             where a.network_id = $1
               and a.removed_at > $2
             order by a.removed_at desc
             limit $3",
        ))
        .bind(network)
        .bind(since)
        .bind(TOLD)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Those of a group that were taken out and wait, the newest first.
pub async fn removed_of_group(store: &Store, group: OrganisationId) -> Result<Vec<RemovedAsk>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select a.network_id, a.id, a.what, a.removed_why, p.name as removed_by, a.removed_at
             from ask a
             join person p on p.id = a.removed_by
             where a.organisation_id = $1
               and a.removed_at is not null
             order by a.removed_at desc
             limit $2",
        ))
        .bind(group)
        .bind(TOLD)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Brings one of a network back. False where its day is over.
pub async fn bring_back(store: &Store, network: NetworkId, ask: AskId) -> Result<bool> {
    transaction!(store, connection, {
        sqlx::query(sql("update ask
             set removed_at = null, removed_by = null, removed_why = ''
             where network_id = $1
               and id = $2"))
        .bind(network)
        .bind(ask)
        .execute(connection)
        .await
        .map(|found| found.rows_affected() == 1)
    })
}

/// What goes with one that is taken away for good; a match keeps who was put together.
const OF_ASK: [&str; 5] = [
    "update ask_match set ask_id = null where network_id = $1 and ask_id = $2",
    "update ask_match set offer_id = null where network_id = $1 and offer_id = $2",
    "delete from ask_group where network_id = $1 and ask_id = $2",
    "delete from ask_wording where network_id = $1 and ask_id = $2",
    "delete from ask where network_id = $1 and id = $2",
];

/// Takes away for good what was taken out before a moment; a bounded number.
///
/// # Errors
/// When the database cannot write.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    let due: Vec<(NetworkId, AskId)> = on!(store, connection, {
        sqlx::query_as(sql("select network_id, id
             from ask
             where removed_at < $1
             order by removed_at
             limit $2"))
        .bind(before)
        .bind(AT_ONCE)
        .fetch_all(&mut *connection)
        .await?
    });
    for (network, ask) in due {
        transaction!(store, connection, {
            // Unless somebody brought it back meanwhile.
            let taken = sqlx::query(sql("update ask
                 set removed_at = removed_at
                 where network_id = $1
                   and id = $2
                   and removed_at < $3"))
            .bind(network)
            .bind(ask)
            .bind(before)
            .execute(&mut *connection)
            .await?;
            if taken.rows_affected() == 0 {
                return roll_back(());
            }
            for text in OF_ASK {
                sqlx::query(sql(text))
                    .bind(network)
                    .bind(ask)
                    .execute(&mut *connection)
                    .await?;
            }
            Result::Ok(())
        })?;
    }
    Ok(())
}
