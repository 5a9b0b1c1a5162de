//! What people who left are told, and what the last who ran a group says to its being handed on.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        farewell::{Departed, Farewell, HandOn, LastCoordinator},
        ids::{NetworkId, OrganisationId, PersonId},
    },
    store::{
        Result, Store, StoreError, execute, on, organisations::take, sql, transaction, ways_in,
    },
};

/// Most farewells of one person that are told, of groups and of networks.
const MOST: i64 = 50;

/// The last who ran a group, as rows tell it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct LastRow {
    pub name: String,
    pub left_at: DateTime<Utc>,
    pub hand_on: Option<String>,
}

impl LastRow {
    pub(crate) fn read(self) -> Result<LastCoordinator> {
        Ok(LastCoordinator {
            hand_on: read_hand_on(self.hand_on.as_deref())?,
            name: self.name,
            left_at: self.left_at,
        })
    }
}

fn read_hand_on(word: Option<&str>) -> Result<Option<HandOn>> {
    word.map(|word| HandOn::read(word).ok_or(StoreError::Unreadable("hand_on")))
        .transpose()
}

/// The newest of those who left a group: the last who ran it, where nobody does now.
pub(crate) const LAST: &str = "select p.name, d.left_at, d.hand_on
     from departure d
     join person p on p.id = d.person_id
     where d.organisation_id = $1
     order by d.left_at desc, d.id desc
     limit 1";

/// The last who ran a group, for one that nobody runs now; none where nobody ever did.
///
/// # Errors
/// When the database cannot answer.
pub async fn last(store: &Store, organisation: OrganisationId) -> Result<Option<LastCoordinator>> {
    let row: Option<LastRow> = on!(store, connection, {
        sqlx::query_as(sql(LAST))
            .bind(organisation)
            .fetch_optional(&mut *connection)
            .await?
    });
    row.map(LastRow::read).transpose()
}

#[derive(sqlx::FromRow)]
struct GroupRow {
    organisation_id: OrganisationId,
    name: String,
    left_at: DateTime<Utc>,
    by_own_word: bool,
    said_by: String,
    put_away_at: Option<DateTime<Utc>>,
    hand_on: Option<String>,
    is_asked: bool,
    person: String,
}

impl GroupRow {
    fn read(self) -> Result<Farewell> {
        let hand_on = read_hand_on(self.hand_on.as_deref())?;
        let last = self.is_asked.then_some(LastCoordinator {
            name: self.person,
            left_at: self.left_at,
            hand_on,
        });
        Ok(Farewell {
            departed: Departed::Group {
                id: self.organisation_id,
                taken_out_by: (!self.by_own_word).then_some(self.said_by),
                last,
            },
            name: self.name,
            left_at: self.left_at,
            is_put_away: self.put_away_at.is_some(),
        })
    }
}

/// Groups a person ran and runs no more, each once: those not put away, and those that could be theirs to say "yes" to.
const GROUPS: &str = "select d.organisation_id, o.name, d.left_at, d.said_by = d.person_id as by_own_word,
         s.name as said_by, d.put_away_at, d.hand_on, p.name as person,
         exists (select 1 from network_organisation m where m.organisation_id = d.organisation_id)
             and not exists (select 1 from coordinator c where c.organisation_id = d.organisation_id)
             and not exists (
                 select 1
                 from departure l
                 where l.organisation_id = d.organisation_id
                   and l.person_id is not null
                   and (l.left_at > d.left_at or l.left_at = d.left_at and l.id > d.id)
             ) as is_asked
     from departure d
     join organisation o on o.id = d.organisation_id
     join person p on p.id = d.person_id
     join person s on s.id = d.said_by
     where d.person_id = $1
       and (d.put_away_at is null or d.hand_on is null or d.hand_on = 'no')
       and not exists (
           select 1
           from coordinator c
           where c.organisation_id = d.organisation_id and c.person_id = $1
       )
       and not exists (
           select 1
           from departure l
           where l.organisation_id = d.organisation_id
             and l.person_id = $1
             and (l.left_at > d.left_at or l.left_at = d.left_at and l.id > d.id)
       )
     order by d.left_at desc
     limit $2";

/// Networks a person facilitated and facilitates no more, each once, as long as they did not put it away.
const NETWORKS: &str = "select d.network_id, n.name, max(d.left_at)
     from network_departure d
     join network n on n.id = d.network_id
     where d.person_id = $1
       and d.put_away_at is null
       and not exists (
           select 1
           from facilitator f
           where f.network_id = d.network_id and f.person_id = $1
       )
     group by d.network_id, n.name
     order by max(d.left_at) desc
     limit $2";

/// What a person who left groups or networks is told, the newest of each first: what they did not put away, and the
/// groups whose handing on is theirs to say as long as they did not say yes.
///
/// # Errors
/// When the database cannot answer.
pub async fn of(store: &Store, person: PersonId) -> Result<Vec<Farewell>> {
    let groups: Vec<GroupRow> = on!(store, connection, {
        sqlx::query_as(sql(GROUPS))
            .bind(person)
            .bind(MOST)
            .fetch_all(&mut *connection)
            .await?
    });
    let networks: Vec<(NetworkId, String, DateTime<Utc>)> = on!(store, connection, {
        sqlx::query_as(sql(NETWORKS))
            .bind(person)
            .bind(MOST)
            .fetch_all(&mut *connection)
            .await?
    });
    let groups: Result<Vec<Farewell>> = groups.into_iter().map(GroupRow::read).collect();
    let networks = networks.into_iter().map(|(id, name, left_at)| Farewell {
        departed: Departed::Network(id),
        name,
        left_at,
        is_put_away: false,
    });
    let mut farewells: Vec<Farewell> = groups?.into_iter().chain(networks).collect();
    farewells.retain(|farewell| !farewell.is_put_away || farewell.last().is_some());
    Ok(farewells)
}

/// Notes that a person has read that they left a group.
///
/// # Errors
/// When the database cannot write.
pub async fn put_away_group(
    store: &Store,
    organisation: OrganisationId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "update departure
             set put_away_at = $3
             where organisation_id = $1
               and person_id = $2
               and put_away_at is null",
        [organisation, person, now]
    )
}

/// Notes that a person has read that they left a network.
///
/// # Errors
/// When the database cannot write.
pub async fn put_away_network(
    store: &Store,
    network: NetworkId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "update network_departure
             set put_away_at = $3
             where network_id = $1
               and person_id = $2
               and put_away_at is null",
        [network, person, now]
    )
}

/// Keeps what the last who ran a group says to its being handed on, and puts the farewell away; a "no" also shuts the
/// links that are out. False, and nothing is changed, where somebody runs it by now or another was the last.
///
/// # Errors
/// When the database cannot write.
pub async fn answer(
    store: &Store,
    organisation: OrganisationId,
    person: PersonId,
    hand_on: HandOn,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        // Whoever opens a link at the same moment runs the group before this, or finds the link shut.
        take!(connection, organisation);
        let answered = sqlx::query(sql("update departure
             set hand_on = $3, put_away_at = coalesce(put_away_at, $4)
             where organisation_id = $1
               and person_id = $2
               and not exists (select 1 from coordinator c where c.organisation_id = $1)
               and not exists (
                   select 1
                   from departure l
                   where l.organisation_id = $1
                     and l.person_id is not null
                     and (l.left_at > departure.left_at or l.left_at = departure.left_at and l.id > departure.id)
               )"))
        .bind(organisation)
        .bind(person)
        .bind(hand_on.word())
        .bind(now)
        .execute(&mut *connection)
        .await?;
        let is_theirs = answered.rows_affected() == 1;
        if is_theirs && hand_on == HandOn::No {
            // As nobody runs the group, this list shuts every link into it.
            ways_in::shut!(connection, OF_COORDINATOR, organisation, person, now);
        }
        Result::Ok(is_theirs)
    })
}
