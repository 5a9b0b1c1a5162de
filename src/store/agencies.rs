//! Agencies of networks and their departments, and what they share. Nothing else in the store reads the table `agency` but to
//! let an agency in and out, so that groups are counted without them (`tests/it/store/agencies.rs`).

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        agency::{Agency, in_order},
        audit::Audit,
        ids::{NetworkId, OrganisationId, PersonId},
        organisation::Organisation,
        share::Extent,
    },
    store::{
        Result, Store, network_changes, on,
        organisations::{insert_coordinator, take},
        registers::WAS_RUN,
        sql, transaction,
    },
};

/// Most agencies and departments of a network that are read.
const MOST: i64 = 400;

/// Most audits that they share with it: five years of a listening check a year.
const AUDITS: i64 = 2000;

pub(crate) const TAKE_AGENCY: &str = "update agency
     set since = since
     where network_id = $1
       and organisation_id = $2";

/// Takes the row by which an organisation is in a network, as a group or as an agency, inside a transaction, so that nobody
/// else changes that before it ends. Gives the number of rows, which is none where it is not in it.
macro_rules! take_place {
    ($connection:ident, $network:expr, $organisation:expr) => {{
        let mut rows = 0;
        for text in [
            $crate::store::registers::MEMBER,
            $crate::store::agencies::TAKE_AGENCY,
        ] {
            rows += sqlx::query($crate::store::sql(text))
                .bind($network)
                .bind($organisation)
                .execute(&mut *$connection)
                .await?
                .rows_affected();
        }
        rows
    }};
}

pub(crate) use take_place;

/// The agencies of a network, by name, each followed by its departments.
pub async fn of_network(
    store: &Store,
    network: NetworkId,
    now: DateTime<Utc>,
) -> Result<Vec<Agency>> {
    let mut found: Vec<Agency> = on!(store, connection, {
        sqlx::query_as(sql("select o.id, o.name, g.part_of,
                 exists (select 1 from coordinator c where c.organisation_id = o.id) as is_run, (
                     select max(i.expires_at)
                     from invitation i
                     where i.organisation_id = o.id and i.accepted_at is null and i.expires_at > $2
                 ) as links_until
             from agency g
             join organisation o on o.id = g.organisation_id
             where g.network_id = $1
             limit $3"))
        .bind(network)
        .bind(now)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    in_order(&mut found);
    Ok(found)
}

/// The agency, if it is in this network.
pub async fn find(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Option<Organisation>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select o.id, o.name, o.is_made_up, o.created_at
             from agency g
             join organisation o on o.id = g.organisation_id
             where g.network_id = $1
               and g.organisation_id = $2"))
        .bind(network)
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Whether an organisation is an agency.
pub async fn is_agency(store: &Store, organisation: OrganisationId) -> Result<bool> {
    let known: Option<bool> = on!(store, connection, {
        sqlx::query_scalar(sql("select is_agency from organisation where id = $1"))
            .bind(organisation)
            .fetch_optional(&mut *connection)
            .await?
    });
    Ok(known.unwrap_or_default())
}

/// What became of adding an agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is there.
    Yes,
    /// There is something of this key.
    Known,
    /// The agency of which it is to be a department is not in the network, or is a department itself.
    NoWhole,
}

/// Adds an agency to a network, or a department of one; with a coordinator where one is given.
///
/// # Errors
/// When the database cannot write.
pub async fn add(
    store: &Store,
    organisation: &Organisation,
    network: NetworkId,
    part_of: Option<OrganisationId>,
    coordinator: Option<PersonId>,
) -> Result<Added> {
    transaction!(store, connection, {
        if let Some(whole) = part_of {
            // Held, so that it does not leave before its department is there.
            let held = sqlx::query(sql("update agency
                 set since = since
                 where network_id = $1
                   and organisation_id = $2
                   and part_of is null"))
            .bind(network)
            .bind(whole)
            .execute(&mut *connection)
            .await?;
            if held.rows_affected() == 0 {
                return Ok(Added::NoWhole);
            }
        }
        let added = sqlx::query(sql(
            "insert into organisation (id, name, is_made_up, created_at, is_agency)
             values ($1, $2, $3, $4, true)
             on conflict (id) do nothing",
        ))
        .bind(organisation.id)
        .bind(&organisation.name)
        .bind(organisation.is_made_up)
        .bind(organisation.created_at)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return Ok(Added::Known);
        }
        sqlx::query(sql(
            "insert into agency (network_id, organisation_id, since, part_of)
             values ($1, $2, $3, $4)",
        ))
        .bind(network)
        .bind(organisation.id)
        .bind(organisation.created_at)
        .bind(part_of)
        .execute(&mut *connection)
        .await?;
        if let Some(person) = coordinator {
            insert_coordinator!(connection, organisation.id, person, organisation.created_at);
        }
        Result::Ok(Added::Yes)
    })
}

/// Gives an agency of a network that nobody ever ran another name; the one it had is kept. False, and nothing is changed, where
/// somebody did: its name is its own then.
///
/// # Errors
/// When the database cannot write.
pub async fn rename(
    store: &Store,
    (network, organisation): (NetworkId, OrganisationId),
    name: &str,
    by: (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        take!(connection, organisation);
        let was_run: bool = sqlx::query_scalar(sql(WAS_RUN))
            .bind(organisation)
            .fetch_one(&mut *connection)
            .await?;
        if !was_run {
            let before: String =
                sqlx::query_scalar(sql("select name from organisation where id = $1"))
                    .bind(organisation)
                    .fetch_one(&mut *connection)
                    .await?;
            sqlx::query(sql("update organisation set name = $2 where id = $1"))
                .bind(organisation)
                .bind(name)
                .execute(&mut *connection)
                .await?;
            if before != name {
                network_changes::note!(connection, network, organisation, &before, by);
            }
        }
        Result::Ok(!was_run)
    })
}

/// A closed audit that an agency shows a network.
#[derive(Clone, Debug)]
pub struct ShownAudit {
    /// The audit.
    pub audit: Audit,
    /// How much of it is shown.
    pub extent: Extent,
    /// What it answered, in short.
    pub choices: String,
}

#[derive(sqlx::FromRow)]
struct ShownRow {
    #[sqlx(flatten)]
    audit: Audit,
    extent: String,
    choices: String,
}

/// The closed audits that the agencies of a network show it, newest day first.
pub async fn shown(store: &Store, network: NetworkId) -> Result<Vec<ShownAudit>> {
    let rows: Vec<ShownRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select a.organisation_id, a.id, a.questionnaire_id, a.questionnaire_version, a.held_on, a.started_at,
                 a.closed_at, s.extent, a.choices
             from agency g
             join audit_share s on s.network_id = g.network_id and s.organisation_id = g.organisation_id
             join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
             where g.network_id = $1
               and s.extent <> 'nothing'
               and a.closed_at is not null
               and a.choices is not null
               and a.removed_at is null
             order by a.held_on desc, a.started_at desc
             limit $2",
        ))
        .bind(network)
        .bind(AUDITS)
        .fetch_all(&mut *connection)
        .await?
    });
    let read = |row: ShownRow| {
        Some(ShownAudit {
            extent: Extent::read(&row.extent)?,
            audit: row.audit,
            choices: row.choices,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}
