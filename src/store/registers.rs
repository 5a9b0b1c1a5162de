//! The register of a network: its groups by name, with the network's own facts on them, and who runs each.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        farewell::LastCoordinator,
        ids::{NeighbourhoodId, NetworkId, OrganisationId, PersonId},
        listing::key,
        profile::StatedFact,
        register_fact::{FactChange, RegisterFact},
    },
    keys::Fresh as _,
    store::{
        Result, Store, farewells::LastRow, on, organisations::take_network, profiles::say,
        register_facts, roll_back, sql, transaction,
    },
};

/// What a network keeps of a group.
#[derive(Clone, Debug, Default)]
pub struct RegisterEntry {
    /// Its neighbourhood.
    pub neighbourhood: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// What the network knows of it for itself.
    pub known: BTreeMap<RegisterFact, String>,
}

/// What a network keeps of one of its groups.
pub async fn entry(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<RegisterEntry> {
    let neighbourhood: Option<String> = on!(store, connection, {
        sqlx::query_scalar(sql("select n.name
             from membership m
             join neighbourhood n on n.network_id = m.network_id and n.id = m.neighbourhood_id
             where m.network_id = $1
               and m.organisation_id = $2"))
        .bind(network)
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    });
    let tags = on!(store, connection, {
        sqlx::query_scalar(sql("select tag
             from membership_tag
             where network_id = $1
               and organisation_id = $2
             order by tag
             limit 50"))
        .bind(network)
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(RegisterEntry {
        neighbourhood,
        tags,
        known: register_facts::of(store, network, organisation).await?,
    })
}

pub(crate) const WAS_RUN: &str = "select exists (select 1 from coordinator c where c.organisation_id = $1)
     or exists (select 1 from departure d where d.organisation_id = $1 and d.person_id is not null)";

/// Whether anybody runs a group or ever did: then what it says of itself is its own.
pub async fn was_run(store: &Store, organisation: OrganisationId) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql(WAS_RUN))
            .bind(organisation)
            .fetch_one(&mut *connection)
            .await?
    }))
}

/// Finds the neighbourhood of this name, in whatever letters, or makes it; none for an empty name. Inside a transaction
/// that holds the network's row, so that two who name the same new neighbourhood make one.
macro_rules! find_or_add_neighbourhood {
    ($connection:ident, $network:expr, $name:expr) => {{
        let known: Vec<(NeighbourhoodId, String)> = sqlx::query_as(sql("select id, name
             from neighbourhood
             where network_id = $1
             limit 5000"))
        .bind($network)
        .fetch_all(&mut *$connection)
        .await?;
        match known.iter().find(|(_, name)| key(name) == key($name)) {
            _ if $name.is_empty() => None,
            Some((id, _)) => Some(*id),
            None => {
                let id = NeighbourhoodId::fresh();
                sqlx::query(sql(
                    "insert into neighbourhood (network_id, id, name) values ($1, $2, $3)",
                ))
                .bind($network)
                .bind(id)
                .bind($name)
                .execute(&mut *$connection)
                .await?;
                Some(id)
            }
        }
    }};
}

/// Writes a group's tags anew, each as the network writes it already, in whatever letters it was typed. Inside a
/// transaction.
macro_rules! replace_tags {
    ($connection:ident, $network:expr, $organisation:expr, $tags:expr) => {
        let known: Vec<String> = sqlx::query_scalar(sql("select tag
             from membership_tag
             where network_id = $1
             group by tag
             limit 5000"))
        .bind($network)
        .fetch_all(&mut *$connection)
        .await?;
        sqlx::query(sql("delete from membership_tag
             where network_id = $1
               and organisation_id = $2"))
        .bind($network)
        .bind($organisation)
        .execute(&mut *$connection)
        .await?;
        for tag in $tags {
            let same = known
                .iter()
                .find(|known| key(known) == key(tag))
                .unwrap_or(tag);
            sqlx::query(sql(
                "insert into membership_tag (network_id, organisation_id, tag)
                 values ($1, $2, $3)
                 on conflict (network_id, organisation_id, tag) do nothing",
            ))
            .bind($network)
            .bind($organisation)
            .bind(same)
            .execute(&mut *$connection)
            .await?;
        }
    };
}

/// What is written of a group into the register.
#[derive(Clone, Copy, Debug)]
pub struct NewEntry<'a> {
    /// Name of its neighbourhood; empty for none.
    pub neighbourhood: &'a str,
    /// Its tags.
    pub tags: &'a [String],
    /// What the network knows of it for itself, as far as that was changed.
    pub known: &'a [FactChange],
    /// What is known of it as a start, until somebody runs it.
    pub start: &'a [StatedFact],
}

/// What became of writing an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryOutcome {
    /// It is kept.
    Kept,
    /// Somebody else changed some of what the network knows meanwhile; nothing is kept. Each of it as it stands now.
    ChangedMeanwhile(Vec<(RegisterFact, String)>),
    /// The group is not in the network.
    Gone,
}

/// Writes the network's own facts on a group and, where nobody ever ran it, what is known of it as a start. A
/// neighbourhood or tag of the same name in other letters is the same.
pub async fn write_entry(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
    entry: NewEntry<'_>,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<EntryOutcome> {
    transaction!(store, connection, {
        take_network!(connection, network);
        // Takes the membership's row: a group on its way out is gone before or after, and never half.
        let member = sqlx::query(sql(MEMBER))
            .bind(network)
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
        if member.rows_affected() == 0 {
            return Ok(EntryOutcome::Gone);
        }
        let met = register_facts::change_facts!(connection, network, organisation, entry.known);
        if !met.is_empty() {
            return roll_back(EntryOutcome::ChangedMeanwhile(met));
        }
        let neighbourhood = find_or_add_neighbourhood!(connection, network, entry.neighbourhood);
        sqlx::query(sql("update membership
             set neighbourhood_id = $3
             where network_id = $1
               and organisation_id = $2"))
        .bind(network)
        .bind(organisation)
        .bind(neighbourhood)
        .execute(&mut *connection)
        .await?;
        replace_tags!(connection, network, organisation, entry.tags);
        let was_run: bool = sqlx::query_scalar(sql(WAS_RUN))
            .bind(organisation)
            .fetch_one(&mut *connection)
            .await?;
        if !was_run {
            say!(connection, organisation, entry.start, by, now);
        }
        Result::Ok(EntryOutcome::Kept)
    })
}

/// A person of a group or of a network.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Person {
    /// Key.
    pub id: PersonId,
    /// Name that people read.
    pub name: String,
}

/// Who runs a group, in order of name.
pub async fn coordinators(store: &Store, organisation: OrganisationId) -> Result<Vec<Person>> {
    let mut people: Vec<Person> = on!(store, connection, {
        sqlx::query_as(sql("select p.id, p.name
             from coordinator c
             join person p on p.id = c.person_id
             where c.organisation_id = $1
             limit 50"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    people.sort_by_key(|person| person.name.to_lowercase());
    Ok(people)
}

/// Takes the row by which a group is in a network, so that nobody else changes that before the transaction ends.
pub(crate) const MEMBER: &str = "update membership
     set since = since
     where network_id = $1
       and organisation_id = $2";

/// A group that nobody runs.
#[derive(Clone, Debug)]
pub struct GroupNobodyRuns {
    /// Key.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Until when a link for it can be used, where one is out.
    pub links_until: Option<DateTime<Utc>>,
    /// The last who ran it; none where nobody ever did.
    pub last: Option<LastCoordinator>,
}

#[derive(sqlx::FromRow)]
struct NobodyRow {
    id: OrganisationId,
    group_name: String,
    links_until: Option<DateTime<Utc>>,
    name: Option<String>,
    left_at: Option<DateTime<Utc>>,
    hand_on: Option<String>,
}

impl NobodyRow {
    fn read(self) -> Result<GroupNobodyRuns> {
        let last = self.name.zip(self.left_at).map(|(name, left_at)| LastRow {
            name,
            left_at,
            hand_on: self.hand_on,
        });
        Ok(GroupNobodyRuns {
            id: self.id,
            name: self.group_name,
            links_until: self.links_until,
            last: last.map(LastRow::read).transpose()?,
        })
    }
}

/// Groups of a network that nobody runs, by name; those for which no link is out before the others, as of many groups only
/// the first are shown.
pub async fn without_anyone(
    store: &Store,
    network: NetworkId,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<GroupNobodyRuns>> {
    let rows: Vec<NobodyRow> = on!(store, connection, {
        sqlx::query_as(sql("select o.id, o.name as group_name, (
                 select max(i.expires_at)
                 from invitation i
                 where i.organisation_id = o.id and i.accepted_at is null and i.expires_at > $3
             ) as links_until, p.name, d.left_at, d.hand_on
             from membership m
             join organisation o on o.id = m.organisation_id
             left join departure d on d.organisation_id = m.organisation_id
                 and d.person_id is not null
                 and not exists (
                     select 1
                     from departure l
                     where l.organisation_id = d.organisation_id
                       and l.person_id is not null
                       and (l.left_at > d.left_at or l.left_at = d.left_at and l.id > d.id)
                 )
             left join person p on p.id = d.person_id
             where m.network_id = $1
               and not exists (
                   select 1 from coordinator c where c.organisation_id = m.organisation_id
               )
             order by exists (
                 select 1
                 from invitation e
                 where e.organisation_id = o.id and e.accepted_at is null and e.expires_at > $3
             ), m.sort_name, m.organisation_id
             limit $2"))
        .bind(network)
        .bind(limit)
        .bind(now)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(NobodyRow::read).collect()
}
