//! Agencies that nobody ever ran and that were taken out of their network: each waits for a day, in which it comes back as it was.

use chrono::{DateTime, Utc};

use crate::{
    domain::ids::{NetworkId, OrganisationId, PersonId},
    store::{
        Result, Store, StoreError, on,
        organisations::{take, take_network},
        registers::WAS_RUN,
        roll_back, sql, transaction,
    },
};

/// Most that are read at once.
const MOST: i64 = 400;

/// An agency that was taken out and waits.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct WaitingAgency {
    /// The agency.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Why it was taken out.
    pub why: String,
}

/// Takes an agency that nobody ever ran out of a network for a day, with why, and stops its links. Its departments are agencies
/// of their own meanwhile. False, and nothing is changed, where somebody ran it.
///
/// # Errors
/// When the database cannot write.
pub async fn take_out(
    store: &Store,
    (network, agency): (NetworkId, OrganisationId),
    why: &str,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        // Whoever opens a link at the same moment runs it before this, or finds the link stopped.
        take_network!(connection, network);
        take!(connection, agency);
        let was_run: bool = sqlx::query_scalar(sql(WAS_RUN))
            .bind(agency)
            .fetch_one(&mut *connection)
            .await?;
        if was_run {
            return roll_back(false);
        }
        let departments: Vec<OrganisationId> = sqlx::query_scalar(sql("update agency
             set part_of = null
             where network_id = $1
               and part_of = $2
             returning organisation_id"))
        .bind(network)
        .bind(agency)
        .fetch_all(&mut *connection)
        .await?;
        let departments = serde_json::to_string(&departments)
            .map_err(|_| StoreError::Unreadable("departments"))?;
        sqlx::query(sql("insert into agency_waiting
                 (network_id, organisation_id, since, part_of, departments, why, taken_out_by, taken_out_at)
             select g.network_id, g.organisation_id, g.since, g.part_of, $3, $4, $5, $6
             from agency g
             where g.network_id = $1
               and g.organisation_id = $2"))
        .bind(network)
        .bind(agency)
        .bind(departments)
        .bind(why)
        .bind(by)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        sqlx::query(sql(
            "delete from agency where network_id = $1 and organisation_id = $2",
        ))
        .bind(network)
        .bind(agency)
        .execute(&mut *connection)
        .await?;
        sqlx::query(sql("delete from invitation where organisation_id = $1"))
            .bind(agency)
            .execute(&mut *connection)
            .await?;
        Result::Ok(true)
    })
}

/// The agencies of a network that wait, the one that was taken out last first.
pub async fn of_network(store: &Store, network: NetworkId) -> Result<Vec<WaitingAgency>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select w.organisation_id, o.name, w.why
             from agency_waiting w
             join organisation o on o.id = w.organisation_id
             where w.network_id = $1
             order by w.taken_out_at desc
             limit $2"))
        .bind(network)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Brings an agency back that waits, with those of its departments that are agencies of their own now. False where none waits.
///
/// # Errors
/// When the database cannot write.
pub async fn bring_back(store: &Store, network: NetworkId, agency: OrganisationId) -> Result<bool> {
    transaction!(store, connection, {
        take_network!(connection, network);
        let departments: Option<String> = sqlx::query_scalar(sql("select departments
             from agency_waiting
             where network_id = $1
               and organisation_id = $2"))
        .bind(network)
        .bind(agency)
        .fetch_optional(&mut *connection)
        .await?;
        let Some(departments) = departments else {
            return roll_back(false);
        };
        let departments: Vec<OrganisationId> = serde_json::from_str(&departments)
            .map_err(|_| StoreError::Unreadable("departments"))?;
        for text in [
            "insert into agency (network_id, organisation_id, since, part_of)
             select w.network_id, w.organisation_id, w.since, g.organisation_id
             from agency_waiting w
             left join agency g on g.network_id = w.network_id and g.organisation_id = w.part_of and g.part_of is null
             where w.network_id = $1
               and w.organisation_id = $2",
            "delete from agency_waiting where network_id = $1 and organisation_id = $2",
        ] {
            sqlx::query(sql(text))
                .bind(network)
                .bind(agency)
                .execute(&mut *connection)
                .await?;
        }
        for department in departments {
            // One that got departments of its own meanwhile stays whole.
            sqlx::query(sql("update agency
                 set part_of = $2
                 where network_id = $1
                   and organisation_id = $3
                   and part_of is null
                   and not exists (select 1 from agency d where d.network_id = $1 and d.part_of = $3)"))
            .bind(network)
            .bind(agency)
            .bind(department)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(true)
    })
}

/// Agencies that were taken out before a moment and wait no more, a bounded number of them.
pub async fn ended(
    store: &Store,
    before: DateTime<Utc>,
) -> Result<Vec<(NetworkId, OrganisationId)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select network_id, organisation_id
             from agency_waiting
             where taken_out_at < $1
             order by taken_out_at
             limit $2"))
        .bind(before)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}
