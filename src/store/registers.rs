//! The register of a network: its groups by name with the network's own facts on them, and who comes and goes.

use chrono::{DateTime, Utc};

use super::{Result, Store, on, organisations::take, profiles::say, shares, sql, transaction};
use crate::domain::{
    ids::{EventId, NeighbourhoodId, NetworkId, OrganisationId, PersonId},
    listing::key,
    profile::Told,
};

/// What a network keeps of a group.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Its neighbourhood.
    pub neighbourhood: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
}

/// What a network keeps of one of its groups.
///
/// # Errors
/// When the database cannot answer.
pub async fn entry(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Entry> {
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
    Ok(Entry {
        neighbourhood,
        tags,
    })
}

const WAS_RUN: &str = "select exists (select 1 from coordinator c where c.organisation_id = $1)
     or exists (select 1 from departure d where d.organisation_id = $1 and d.person_id is not null)";

/// Whether anybody runs a group or ever did: then what it says of itself is its own.
///
/// # Errors
/// When the database cannot answer.
pub async fn was_run(store: &Store, organisation: OrganisationId) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql(WAS_RUN))
            .bind(organisation)
            .fetch_one(&mut *connection)
            .await?
    }))
}

/// Keeps the network's own facts on a group and, where nobody ever ran it, what is known of it as a start. A
/// neighbourhood or tag of the same name in other letters is the same. False when the group is not in the network.
///
/// # Errors
/// When the database cannot write.
#[expect(
    clippy::too_many_arguments,
    reason = "each is a plain fact of one entry"
)]
pub async fn keep(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
    neighbourhood: &str,
    tags: &[String],
    facts: &[Told],
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        // Takes the network's row, so that two who name the same new neighbourhood make one.
        sqlx::query(sql("update network set name = name where id = $1"))
            .bind(network)
            .execute(&mut *connection)
            .await?;
        // Takes the membership's row: a group on its way out is gone before or after, and never half.
        let member = sqlx::query(sql(MEMBER))
            .bind(network)
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
        if member.rows_affected() == 0 {
            return Ok(false);
        }
        let known: Vec<(NeighbourhoodId, String)> = sqlx::query_as(sql("select id, name
             from neighbourhood
             where network_id = $1
             limit 5000"))
        .bind(network)
        .fetch_all(&mut *connection)
        .await?;
        let same = known
            .iter()
            .find(|(_, name)| key(name) == key(neighbourhood));
        let id = match same {
            _ if neighbourhood.is_empty() => None,
            Some((id, _)) => Some(*id),
            None => {
                let id = NeighbourhoodId::fresh();
                sqlx::query(sql(
                    "insert into neighbourhood (network_id, id, name) values ($1, $2, $3)",
                ))
                .bind(network)
                .bind(id)
                .bind(neighbourhood)
                .execute(&mut *connection)
                .await?;
                Some(id)
            }
        };
        sqlx::query(sql("update membership
             set neighbourhood_id = $3
             where network_id = $1
               and organisation_id = $2"))
        .bind(network)
        .bind(organisation)
        .bind(id)
        .execute(&mut *connection)
        .await?;
        let known: Vec<String> = sqlx::query_scalar(sql("select tag
             from membership_tag
             where network_id = $1
             group by tag
             limit 5000"))
        .bind(network)
        .fetch_all(&mut *connection)
        .await?;
        sqlx::query(sql("delete from membership_tag
             where network_id = $1
               and organisation_id = $2"))
        .bind(network)
        .bind(organisation)
        .execute(&mut *connection)
        .await?;
        for tag in tags {
            let same = known
                .iter()
                .find(|known| key(known) == key(tag))
                .unwrap_or(tag);
            sqlx::query(sql(
                "insert into membership_tag (network_id, organisation_id, tag)
                 values ($1, $2, $3)
                 on conflict (network_id, organisation_id, tag) do nothing",
            ))
            .bind(network)
            .bind(organisation)
            .bind(same)
            .execute(&mut *connection)
            .await?;
        }
        let was_run: bool = sqlx::query_scalar(sql(WAS_RUN))
            .bind(organisation)
            .fetch_one(&mut *connection)
            .await?;
        if !was_run {
            say!(connection, organisation, facts, by, now);
        }
        Result::Ok(true)
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
///
/// # Errors
/// When the database cannot answer.
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

const DEPARTED: &str =
    "insert into departure (organisation_id, id, person_id, network_id, said_by, left_at)
     values ($1, $2, $3, $4, $5, $6)";

/// Somebody runs a group no longer: by their own word, or by that of another who runs it. False when that was so already.
///
/// # Errors
/// When the database cannot write.
pub async fn leave_group(
    store: &Store,
    organisation: OrganisationId,
    person: PersonId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let event = EventId::fresh();
    transaction!(store, connection, {
        // Of two who leave at the same moment the second is the last.
        take!(connection, organisation);
        let left = sqlx::query(sql("delete from coordinator
             where organisation_id = $1
               and person_id = $2"))
        .bind(organisation)
        .bind(person)
        .execute(&mut *connection)
        .await?;
        if left.rows_affected() == 1 {
            sqlx::query(sql(DEPARTED))
                .bind(organisation)
                .bind(event)
                .bind(person)
                .bind(None::<NetworkId>)
                .bind(by)
                .bind(now)
                .execute(&mut *connection)
                .await?;
            // A link they made lets nobody in any more; nor does any other once nobody runs the group.
            sqlx::query(sql("update invitation
                 set expires_at = $3
                 where organisation_id = $1
                   and accepted_at is null
                   and expires_at > $3
                   and (invited_by = $2 or not exists (
                       select 1 from coordinator c where c.organisation_id = $1
                   ))"))
            .bind(organisation)
            .bind(person)
            .bind(now)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(left.rows_affected() == 1)
    })
}

/// A group leaves a network with all it owns; nothing of it is shared there any more. False when it was not in it.
///
/// # Errors
/// When the database cannot write.
pub async fn leave_network(
    store: &Store,
    organisation: OrganisationId,
    network: NetworkId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let event = EventId::fresh();
    transaction!(store, connection, {
        take!(connection, organisation);
        sqlx::query(sql(MEMBER))
            .bind(network)
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
        for text in [
            "delete from membership_tag where organisation_id = $1 and network_id = $2",
            "delete from audit_share where organisation_id = $1 and network_id = $2",
            "delete from plan_share where organisation_id = $1 and network_id = $2",
        ] {
            sqlx::query(sql(text))
                .bind(organisation)
                .bind(network)
                .execute(&mut *connection)
                .await?;
        }
        let left = sqlx::query(sql("delete from membership
             where organisation_id = $1
               and network_id = $2"))
        .bind(organisation)
        .bind(network)
        .execute(&mut *connection)
        .await?;
        if left.rows_affected() == 1 {
            sqlx::query(sql(DEPARTED))
                .bind(organisation)
                .bind(event)
                .bind(None::<PersonId>)
                .bind(network)
                .bind(by)
                .bind(now)
                .execute(&mut *connection)
                .await?;
        }
        shares::follow!(connection, organisation, by, now);
        Result::Ok(left.rows_affected() == 1)
    })
}

/// Somebody facilitates a network no longer, and links they made for it let nobody in any more. False when they are the
/// only one: a network is not left alone.
///
/// # Errors
/// When the database cannot write.
pub async fn leave_facilitating(
    store: &Store,
    network: NetworkId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        // Takes the network's row, so that two who leave at the same moment do not leave it alone.
        sqlx::query(sql("update network set name = name where id = $1"))
            .bind(network)
            .execute(&mut *connection)
            .await?;
        let left = sqlx::query(sql("delete from facilitator
             where network_id = $1
               and person_id = $2
               and exists (
                   select 1
                   from facilitator other
                   where other.network_id = $1 and other.person_id <> $2
               )"))
        .bind(network)
        .bind(person)
        .execute(&mut *connection)
        .await?;
        if left.rows_affected() == 1 {
            for text in [
                "update network_invitation
                 set expires_at = $3
                 where network_id = $1
                   and invited_by = $2
                   and accepted_at is null
                   and expires_at > $3",
                // Not those of a group they run themselves.
                "update invitation
                 set expires_at = $3
                 where organisation_id in (select m.organisation_id from membership m where m.network_id = $1)
                   and invited_by = $2
                   and accepted_at is null
                   and expires_at > $3
                   and not exists (
                       select 1
                       from coordinator c
                       where c.organisation_id = invitation.organisation_id and c.person_id = $2
                   )",
            ] {
                sqlx::query(sql(text))
                    .bind(network)
                    .bind(person)
                    .bind(now)
                    .execute(&mut *connection)
                    .await?;
            }
        }
        Result::Ok(left.rows_affected() == 1)
    })
}

/// A group that nobody runs: its id, its name, and until when a link for it can be used.
pub type Alone = (OrganisationId, String, Option<DateTime<Utc>>);

/// Groups of a network that nobody runs, by name.
///
/// # Errors
/// When the database cannot answer.
pub async fn without_anyone(
    store: &Store,
    network: NetworkId,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Alone>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select o.id, o.name, (
                 select max(i.expires_at)
                 from invitation i
                 where i.organisation_id = o.id and i.accepted_at is null and i.expires_at > $3
             )
             from membership m
             join organisation o on o.id = m.organisation_id
             where m.network_id = $1
               and not exists (
                   select 1 from coordinator c where c.organisation_id = m.organisation_id
               )
             order by m.sort_name, m.organisation_id
             limit $2"))
        .bind(network)
        .bind(limit)
        .bind(now)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Takes a group that nobody ever ran out of the network, for good. False, and nothing is changed, where somebody did, or
/// where it is in another network too.
///
/// # Errors
/// When the database cannot write.
pub async fn remove(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<bool> {
    transaction!(store, connection, {
        // Takes the group's row: whoever opens a link at the same moment runs it before this, or finds it gone.
        sqlx::query(sql("update network set name = name where id = $1"))
            .bind(network)
            .execute(&mut *connection)
            .await?;
        take!(connection, organisation);
        let was_run: bool = sqlx::query_scalar(sql(WAS_RUN))
            .bind(organisation)
            .fetch_one(&mut *connection)
            .await?;
        let networks: Vec<NetworkId> = sqlx::query_scalar(sql("select network_id
             from membership
             where organisation_id = $1
             limit 2"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?;
        let goes = !was_run && networks == [network];
        if goes {
            let neighbourhood: Option<NeighbourhoodId> =
                sqlx::query_scalar(sql("select neighbourhood_id
                     from membership
                     where network_id = $1
                       and organisation_id = $2"))
                .bind(network)
                .bind(organisation)
                .fetch_one(&mut *connection)
                .await?;
            for text in [
                "delete from membership_tag where organisation_id = $1",
                "delete from profile_fact where organisation_id = $1",
                "delete from invitation where organisation_id = $1",
                "delete from pulse where organisation_id = $1",
                "delete from list_import_group where network_id = $2 and organisation_id = $1",
                "delete from membership where organisation_id = $1",
                "delete from organisation where id = $1",
            ] {
                let query = sqlx::query(sql(text)).bind(organisation);
                let query = if text.contains("$2") {
                    query.bind(network)
                } else {
                    query
                };
                query.execute(&mut *connection).await?;
            }
            // A part of the town in which no group is left is offered no more.
            sqlx::query(sql("delete from neighbourhood
                 where network_id = $1
                   and id = $2
                   and not exists (
                       select 1
                       from membership m
                       where m.network_id = $1 and m.neighbourhood_id = $2
                   )"))
            .bind(network)
            .bind(neighbourhood)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(goes)
    })
}
