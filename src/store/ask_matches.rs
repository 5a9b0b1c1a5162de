//! Asks and who can meet them, put together; and all that was said of each.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ask::{AskKind, Party},
        ask_match::{AskMatch, MatchSaid, MatchSide, MatchState, WordsOut},
        ids::{AskId, EventId, MatchId, NetworkId, OrganisationId, PersonId},
    },
    store::{Result, Store, StoreError, on, roll_back, sql, transaction},
};

/// Most of one ask, offer or group that are read.
const MOST: i64 = 100;

#[derive(sqlx::FromRow)]
struct MatchRow {
    network_id: NetworkId,
    id: MatchId,
    kind: String,
    ask_id: Option<AskId>,
    offer_id: Option<AskId>,
    asker: String,
    asker_id: Option<OrganisationId>,
    asker_name: Option<String>,
    ask_what: Option<String>,
    ask_reach: Option<String>,
    giver: String,
    giver_id: Option<OrganisationId>,
    giver_name: Option<String>,
    offer_what: Option<String>,
    offer_reach: Option<String>,
    state: String,
    in_touch: bool,
    proposer_id: Option<OrganisationId>,
    changed_at: DateTime<Utc>,
}

impl MatchRow {
    fn read(self) -> Result<AskMatch> {
        Ok(AskMatch {
            network: self.network_id,
            id: self.id,
            kind: AskKind::read(&self.kind).ok_or(StoreError::Unreadable("kind"))?,
            asker: MatchSide {
                party: Party::read(&self.asker, self.asker_id, self.asker_name),
                ask: self.ask_id,
                what: self.ask_what.unwrap_or_default(),
                reach: self.ask_reach.unwrap_or_default(),
            },
            giver: MatchSide {
                party: Party::read(&self.giver, self.giver_id, self.giver_name),
                ask: self.offer_id,
                what: self.offer_what.unwrap_or_default(),
                reach: self.offer_reach.unwrap_or_default(),
            },
            state: MatchState::read(&self.state).ok_or(StoreError::Unreadable("state"))?,
            in_touch: self.in_touch,
            proposer: self.proposer_id,
            changed_at: self.changed_at,
        })
    }
}

/// The columns of a match `x` with both sides; `$rest` says which.
macro_rules! pairs {
    ($rest:literal) => {
        concat!(
            "select x.network_id, x.id, x.kind, x.ask_id, x.offer_id, x.asker, x.asker_id, s.name as asker_name,
                 a.what as ask_what, a.reach as ask_reach, x.giver, x.giver_id, g.name as giver_name,
                 f.what as offer_what, f.reach as offer_reach, x.state, x.in_touch, x.proposer_id,
                 x.changed_at
             from ask_match x
             left join organisation s on s.id = x.asker_id
             left join organisation g on g.id = x.giver_id
             left join ask a on a.network_id = x.network_id and a.id = x.ask_id and a.removed_at is null
             left join ask f on f.network_id = x.network_id and f.id = x.offer_id and f.removed_at is null
             ",
            $rest
        )
    };
}

/// Reads the matches that a text chooses, with what it asks for.
macro_rules! read_matches {
    ($store:ident, $rest:literal, $($value:expr),+) => {{
        let rows: Vec<MatchRow> = on!($store, connection, {
            sqlx::query_as(sql(pairs!($rest)))
                $(.bind($value))+
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(MatchRow::read).collect::<Result<Vec<_>>>()
    }};
}

/// The matches of an ask, the newest first.
pub async fn of_ask(store: &Store, network: NetworkId, ask: AskId) -> Result<Vec<AskMatch>> {
    read_matches!(
        store,
        "where x.network_id = $1
               and x.ask_id = $2
             order by x.id desc
             limit $3",
        network,
        ask,
        MOST
    )
}

/// The matches of an offer, the newest first.
pub async fn of_offer(store: &Store, network: NetworkId, offer: AskId) -> Result<Vec<AskMatch>> {
    read_matches!(
        store,
        "where x.network_id = $1
               and x.offer_id = $2
             order by x.id desc
             limit $3",
        network,
        offer,
        MOST
    )
}

/// A page of the matches of a network that are in a state, the newest first, those before a key.
pub async fn in_state(
    store: &Store,
    network: NetworkId,
    state: MatchState,
    before: MatchId,
    limit: i64,
) -> Result<Vec<AskMatch>> {
    read_matches!(
        store,
        "where x.network_id = $1
               and x.state = $2
               and x.id < $3
             order by x.id desc
             limit $4",
        network,
        state.word(),
        before,
        limit
    )
}

/// The matches in which a group asks, the newest first; of those that wait for a facilitator only what it said itself.
pub async fn asked_by(store: &Store, group: OrganisationId) -> Result<Vec<AskMatch>> {
    read_matches!(
        store,
        "where x.asker_id = $1
               and (x.in_touch or x.proposer_id = $1)
             order by x.id desc
             limit $2",
        group,
        MOST
    )
}

/// The same for those in which it gives.
pub async fn given_by(store: &Store, group: OrganisationId) -> Result<Vec<AskMatch>> {
    read_matches!(
        store,
        "where x.giver_id = $1
               and (x.in_touch or x.proposer_id = $1)
             order by x.id desc
             limit $2",
        group,
        MOST
    )
}

/// One match of a network.
pub async fn find(store: &Store, network: NetworkId, id: MatchId) -> Result<Option<AskMatch>> {
    let found = read_matches!(
        store,
        "where x.network_id = $1
               and x.id = $2",
        network,
        id
    )?;
    Ok(found.into_iter().next())
}

/// One match that a group is in; one that waits for a facilitator is seen by the group alone that would like it.
pub async fn find_of_group(
    store: &Store,
    group: OrganisationId,
    id: MatchId,
) -> Result<Option<AskMatch>> {
    let found = read_matches!(
        store,
        "join membership ours on ours.network_id = x.network_id and ours.organisation_id = $1
             where x.id = $2
               and (x.asker_id = $1 or x.giver_id = $1)
               and (x.in_touch or x.proposer_id = $1)",
        group,
        id
    )?;
    Ok(found.into_iter().next())
}

#[derive(sqlx::FromRow)]
struct SaidRow {
    id: EventId,
    state: String,
    words: String,
    said_by: String,
    organisation_id: Option<OrganisationId>,
    group_name: Option<String>,
    said_at: DateTime<Utc>,
    removed_by: Option<String>,
    removed_at: Option<DateTime<Utc>>,
    removed_why: String,
}

/// All that was said of a match, the oldest first.
pub async fn said(store: &Store, network: NetworkId, id: MatchId) -> Result<Vec<MatchSaid>> {
    let rows: Vec<SaidRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select d.id, d.state, d.words, p.name as said_by, d.organisation_id, o.name as group_name, d.said_at,
                 r.name as removed_by, d.removed_at, d.removed_why
             from ask_match_said d
             join person p on p.id = d.said_by
             left join organisation o on o.id = d.organisation_id
             left join person r on r.id = d.removed_by
             where d.network_id = $1
               and d.match_id = $2
             order by d.id
             limit $3",
        ))
        .bind(network)
        .bind(id)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    let read = |row: SaidRow| {
        Ok(MatchSaid {
            id: row.id,
            state: MatchState::read(&row.state).ok_or(StoreError::Unreadable("state"))?,
            words: row.words,
            said_by: row.said_by,
            of_group: row.organisation_id,
            group: row.group_name,
            said_at: row.said_at,
            out: row.removed_at.map(|at| WordsOut {
                why: row.removed_why,
                by: row.removed_by.unwrap_or_default(),
                at,
            }),
        })
    };
    rows.into_iter().map(read).collect()
}

/// How many matches of a network wait for a facilitator, and how many are made of which nobody said what came of them since a
/// moment.
pub async fn waiting(
    store: &Store,
    network: NetworkId,
    since: DateTime<Utc>,
) -> Result<(i64, i64)> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select count(*) filter (where state = 'proposed'),
                 count(*) filter (where state = 'made' and changed_at < $2)
             from ask_match
             where network_id = $1
               and state in ('proposed', 'made')"))
        .bind(network)
        .bind(since)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Something to be said of a match, for whom, by whom and when.
#[derive(Clone, Debug)]
pub struct Saying<'a> {
    /// Key; the same form sent twice carries the same.
    pub id: EventId,
    /// Where the match is from then on.
    pub state: MatchState,
    /// In a few words.
    pub words: &'a str,
    /// The group for which it is said.
    pub group: Option<OrganisationId>,
    /// Who says it.
    pub by: PersonId,
    /// When.
    pub now: DateTime<Utc>,
}

/// Writes what is said of a match, inside a transaction; gives how many rows it made.
macro_rules! write_said {
    ($connection:ident, $network:expr, $id:expr, $saying:ident) => {
        sqlx::query(sql("insert into ask_match_said
                 (network_id, match_id, id, organisation_id, state, words, said_by, said_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (network_id, match_id, id) do nothing"))
        .bind($network)
        .bind($id)
        .bind($saying.id)
        .bind($saying.group)
        .bind($saying.state.word())
        .bind($saying.words)
        .bind($saying.by)
        .bind($saying.now)
        .execute(&mut *$connection)
        .await?
        .rows_affected()
    };
}

/// Puts two together, and gives the key of that; of what is on its way between the two already, where something is, and nothing
/// is written. None where an ask or an offer of it is gone.
pub async fn add(store: &Store, new: &AskMatch, saying: &Saying<'_>) -> Result<Option<MatchId>> {
    transaction!(store, connection, {
        // Takes the row of what is answered, so that of two who put the same together at once the second finds the first.
        for ask in [new.asker.ask, new.giver.ask].into_iter().flatten() {
            let there = sqlx::query(sql("update ask
                 set said_at = said_at
                 where network_id = $1
                   and id = $2
                   and removed_at is null"))
            .bind(new.network)
            .bind(ask)
            .execute(&mut *connection)
            .await?;
            if there.rows_affected() == 0 {
                return roll_back(None);
            }
        }
        let known: Option<MatchId> = match (new.asker.ask, new.giver.ask) {
            (Some(ask), offer) => {
                sqlx::query_scalar(sql("select id
                     from ask_match
                     where network_id = $1
                       and ask_id = $2
                       and state in ('proposed', 'made')
                       and (offer_id = $3 or giver_id = $4)
                     limit 1"))
                .bind(new.network)
                .bind(ask)
                .bind(offer)
                .bind(new.giver.party.group())
                .fetch_optional(&mut *connection)
                .await?
            }
            (None, offer) => {
                sqlx::query_scalar(sql("select id
                     from ask_match
                     where network_id = $1
                       and offer_id = $2
                       and state in ('proposed', 'made')
                       and asker_id = $3
                     limit 1"))
                .bind(new.network)
                .bind(offer)
                .bind(new.asker.party.group())
                .fetch_optional(&mut *connection)
                .await?
            }
        };
        if known.is_some() {
            return roll_back(known);
        }
        let added = sqlx::query(sql("insert into ask_match
                 (network_id, id, kind, ask_id, offer_id, asker, asker_id, giver, giver_id, state, in_touch, proposer_id,
                  changed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             on conflict (network_id, id) do nothing"))
        .bind(new.network)
        .bind(new.id)
        .bind(new.kind.word())
        .bind(new.asker.ask)
        .bind(new.giver.ask)
        .bind(new.asker.party.word())
        .bind(new.asker.party.group())
        .bind(new.giver.party.word())
        .bind(new.giver.party.group())
        .bind(saying.state.word())
        .bind(new.in_touch)
        .bind(new.proposer)
        .bind(saying.now)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 1 {
            write_said!(connection, new.network, new.id, saying);
        }
        Result::Ok(Some(new.id))
    })
}

/// An ask is met where a match says so, and stands again where none does any more. One that is over stays over.
const SETTLE: [&str; 2] = [
    "update ask
     set state = 'met'
     where network_id = $1
       and id = (select x.ask_id from ask_match x where x.network_id = $1 and x.id = $2)
       and state = 'open'
       and exists (
           select 1
           from ask_match y
           where y.network_id = $1 and y.ask_id = ask.id and y.state = 'met'
       )",
    "update ask
     set state = 'open'
     where network_id = $1
       and id = (select x.ask_id from ask_match x where x.network_id = $1 and x.id = $2)
       and state = 'met'
       and not exists (
           select 1
           from ask_match y
           where y.network_id = $1 and y.ask_id = ask.id and y.state = 'met'
       )",
];

/// Says something of a match; said twice with the same key it is said once.
pub async fn say(
    store: &Store,
    network: NetworkId,
    id: MatchId,
    saying: &Saying<'_>,
) -> Result<()> {
    transaction!(store, connection, {
        let there = sqlx::query(sql("update ask_match
             set changed_at = changed_at
             where network_id = $1
               and id = $2"))
        .bind(network)
        .bind(id)
        .execute(&mut *connection)
        .await?;
        if there.rows_affected() == 0 || write_said!(connection, network, id, saying) == 0 {
            return roll_back(());
        }
        sqlx::query(sql("update ask_match
             set state = $3, changed_at = $4, in_touch = in_touch or $5
             where network_id = $1
               and id = $2"))
        .bind(network)
        .bind(id)
        .bind(saying.state.word())
        .bind(saying.now)
        .bind(saying.state == MatchState::Made)
        .execute(&mut *connection)
        .await?;
        for text in SETTLE {
            sqlx::query(sql(text))
                .bind(network)
                .bind(id)
                .execute(&mut *connection)
                .await?;
        }
        Result::Ok(())
    })
}
