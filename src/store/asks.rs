//! Asks, offers, what is on and referrals of a network, and which groups see them.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ask::{AskKind, AskState, AskWords, Audience, Party, Posting, Side, asked_about},
        ids::{ActionId, AskId, MeetingId, NetworkId, OrganisationId},
        round::Owner,
        when::When,
    },
    store::{Result, Store, StoreError, execute, on, sql},
};

/// Most of a group's own that are listed.
const OWN: i64 = 200;

/// Most that are looked through for what fits one.
const CANDIDATES: i64 = 1_000;

/// Most that are told in "this week" or as taken out.
const TOLD: i64 = 50;

/// Most that a file holds.
const ALL: i64 = 20_000;

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
    days: String,
    hours: String,
    place: String,
    on_day: Option<NaiveDate>,
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
    fn read(self) -> Result<Posting> {
        let unreadable = StoreError::Unreadable;
        let whose = match (self.organisation_id, self.group_name) {
            (Some(group), name) => Party::Group(group, name.unwrap_or_default()),
            (None, _) => Party::Network,
        };
        Ok(Posting {
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
                when: When {
                    days: When::read_days(&self.days),
                    hours: self.hours,
                    place: self.place,
                    on_day: self.on_day,
                },
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

/// The columns of a posting `a`; `$rest` says which, and what else it is joined with.
macro_rules! asks {
    ($($rest:literal),+) => {
        concat!(
            "select a.network_id, a.id, a.organisation_id, o.name as group_name, b.name as neighbourhood, a.version, a.side,
                 a.kind, a.what, a.many, a.conditions, a.age, a.area, a.until, a.days, a.hours, a.place, a.on_day,
                 a.audience, a.may_contact, a.reach, a.state, a.meeting_id, a.action_id, p.name as said_by, a.said_at
             from ask a
             join person p on p.id = a.said_by
             left join organisation o on o.id = a.organisation_id
             left join membership m on m.network_id = a.network_id and m.organisation_id = a.organisation_id
             left join neighbourhood b on b.network_id = m.network_id and b.id = m.neighbourhood_id
             ",
            $($rest),+
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
) -> Result<Vec<Posting>> {
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
pub async fn all(store: &Store, network: NetworkId, page: AskPage) -> Result<Vec<Posting>> {
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
) -> Result<Vec<Posting>> {
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

/// All of one side that stand today in a network and that a group sees, its own among them; so many, the newest first.
pub async fn standing(
    store: &Store,
    (network, group): (NetworkId, OrganisationId),
    side: Side,
    today: NaiveDate,
    limit: i64,
) -> Result<Vec<Posting>> {
    read_asks!(
        store,
        "where a.network_id = $1
               and a.side = $2
               and a.state = 'open'
               and a.until >= $3
               and a.removed_at is null
               and (a.organisation_id = $4 or a.audience = 'network' or exists (
                   select 1
                   from ask_group g
                   where g.network_id = a.network_id and g.ask_id = a.id and g.organisation_id = $4
               ))
             order by a.id desc
             limit $5",
        network,
        side.word(),
        today,
        group,
        limit
    )
}

/// The asks and offers of a group, in all of its networks, the newest first.
pub async fn of_group(store: &Store, group: OrganisationId) -> Result<Vec<Posting>> {
    read_asks!(
        store,
        "where a.organisation_id = $1
               and a.side in ('ask', 'offer')
               and a.removed_at is null
             order by a.id desc
             limit $2",
        group,
        OWN
    )
}

/// Those of a group and of one side, in all of its networks, the newest first.
pub async fn of_group_and_side(
    store: &Store,
    group: OrganisationId,
    side: Side,
) -> Result<Vec<Posting>> {
    read_asks!(
        store,
        "where a.organisation_id = $1
               and a.side = $2
               and a.removed_at is null
             order by a.id desc
             limit $3",
        group,
        side.word(),
        OWN
    )
}

/// Those of a group that were said for an action, the newest first.
pub async fn of_action(
    store: &Store,
    group: OrganisationId,
    action: ActionId,
) -> Result<Vec<Posting>> {
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

/// Those of a network, or of a group, of which it is asked today whether they still hold, what runs out first before the others.
pub async fn running_out(store: &Store, owner: Owner, today: NaiveDate) -> Result<Vec<Posting>> {
    macro_rules! of {
        ($owner:literal) => {
            asks!(
                "where a.",
                $owner,
                " = $1
                   and a.side <> 'event'
                   and a.state = 'open'
                   and a.until >= $2
                   and a.until <= $3
                   and a.removed_at is null
                 order by a.until, a.id
                 limit $4"
            )
        };
    }
    let text = match owner {
        Owner::Network(_) => sql(of!("network_id")),
        Owner::Group(_) => sql(of!("organisation_id")),
    };
    let (first, last) = asked_about(today);
    let rows: Vec<AskRow> = on!(store, connection, {
        sqlx::query_as(text)
            .bind(owner.key())
            .bind(first)
            .bind(last)
            .bind(TOLD)
            .fetch_all(&mut *connection)
            .await?
    });
    rows.into_iter().map(AskRow::read).collect()
}

/// Every ask and offer of a network, the newest first.
pub async fn every(store: &Store, network: NetworkId) -> Result<Vec<Posting>> {
    read_asks!(
        store,
        "where a.network_id = $1
               and a.side in ('ask', 'offer')
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
) -> Result<Vec<Posting>> {
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
pub async fn find(store: &Store, network: NetworkId, ask: AskId) -> Result<Option<Posting>> {
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
) -> Result<Option<Posting>> {
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

async fn with_named(store: &Store, found: Vec<Posting>) -> Result<Option<Posting>> {
    let Some(mut ask) = found.into_iter().next() else {
        return Ok(None);
    };
    ask.named = named(store, ask.network, ask.id).await?;
    Ok(Some(ask))
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
