//! Leaving, for good: a person a group or a network, a group a network, and a group that nobody ever ran the register.

use chrono::{DateTime, Utc};

use crate::{
    domain::ids::{EventId, NeighbourhoodId, NetworkId, OrganisationId, PersonId},
    keys::Fresh as _,
    store::{
        Result, Store,
        organisations::{take, take_network},
        registers::{MEMBER, WAS_RUN},
        shares, sql, transaction,
    },
};

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
        take_network!(connection, network);
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
        take_network!(connection, network);
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
