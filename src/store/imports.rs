//! Lists of groups on their way into a network's register.

pub mod adding;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    domain::{
        ids::{ImportId, NeighbourhoodId, NetworkId, OrganisationId, PersonId},
        listing::{
            Listing, Matching,
            check::Known,
            key,
            source::{Found, Wanted},
        },
    },
    store::{Result, Store, StoreError, execute, on, sql, transaction},
};

/// Names that are read at once.
pub const NAMES: i64 = 5_000;

/// Most neighbourhoods of one network that are read.
pub const NEIGHBOURHOODS: i64 = 20_000;

/// How far a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportState {
    /// Read, and nothing added.
    Read,
    /// Its groups are in the register.
    Added,
    /// Its groups were taken away again.
    Undone,
}

/// What became of a list, and who did it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ImportSummary {
    /// Key.
    pub id: ImportId,
    /// Name of the file; empty for a list that was pasted.
    pub file_name: String,
    /// Name of the person who brought it.
    pub read_by: String,
    /// When.
    pub read_at: DateTime<Utc>,
    /// Name of the person who added its groups.
    pub added_by: Option<String>,
    /// When.
    pub added_at: Option<DateTime<Utc>>,
    /// Name of the person who took them away again.
    pub undone_by: Option<String>,
    /// When.
    pub undone_at: Option<DateTime<Utc>>,
    /// Number of its groups in the register.
    pub groups: i64,
}

impl ImportSummary {
    /// How far it is.
    pub fn state(&self) -> ImportState {
        match (self.added_at, self.undone_at) {
            (_, Some(_)) => ImportState::Undone,
            (Some(_), None) => ImportState::Added,
            (None, None) => ImportState::Read,
        }
    }
}

/// A list with its cells.
#[derive(Clone, Debug)]
pub struct Import {
    /// What became of it.
    pub told: ImportSummary,
    /// Its cells.
    pub listing: Listing,
    /// What its columns mean.
    pub matching: Matching,
    /// The same as it is stored, by which it is noticed when somebody changed it meanwhile.
    pub columns: String,
    /// How a person wants the file to be read.
    pub wanted: Wanted,
    /// How it was read.
    pub found: Found,
    /// Whether the file is there, so that it can be read another way.
    pub has_file: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    told: ImportSummary,
    cells: String,
    columns: String,
    wanted: String,
    found: String,
    has_file: bool,
}

/// What was read of a file, with the file itself.
#[derive(Clone, Debug)]
pub struct ReadFile {
    /// The file; of a list that was pasted, its text.
    pub bytes: Vec<u8>,
    /// How a person wants it to be read.
    pub wanted: Wanted,
    /// Its cells.
    pub listing: Listing,
    /// How it was read.
    pub found: Found,
}

/// A matching as it is stored: JSON.
///
/// # Errors
/// When it cannot be written.
pub fn written(matching: &Matching) -> Result<String> {
    json(matching)
}

fn json<T: serde::Serialize>(of_list: &T) -> Result<String> {
    serde_json::to_string(of_list).map_err(|_| StoreError::Unreadable("list"))
}

/// Keeps a list; a newer one of the same key takes its place as long as its groups were never added. False where the
/// key is that of another list.
pub async fn keep(
    store: &Store,
    network: NetworkId,
    import: ImportId,
    file_name: &str,
    file: &ReadFile,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let (cells, found, wanted) = (
        json(&file.listing)?,
        json(&file.found)?,
        json(&file.wanted)?,
    );
    let columns = written(&Matching::guess(&file.listing))?;
    transaction!(store, connection, {
        sqlx::query(sql(
            "insert into list_import (network_id, id, file_name, cells, columns, read_by, read_at, wanted, found, file_bytes)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             on conflict (network_id, id) do update
             set file_name = excluded.file_name, cells = excluded.cells, columns = excluded.columns,
                 read_by = excluded.read_by, read_at = excluded.read_at, wanted = excluded.wanted,
                 found = excluded.found, file_bytes = excluded.file_bytes
             where list_import.added_at is null
               and list_import.cells <> excluded.cells",
        ))
        .bind(network)
        .bind(import)
        .bind(file_name)
        .bind(&cells)
        .bind(&columns)
        .bind(by)
        .bind(now)
        .bind(&wanted)
        .bind(&found)
        .bind(&file.bytes)
        .execute(&mut *connection)
        .await?;
        let same: i64 = sqlx::query_scalar(sql("select count(*)
             from list_import
             where network_id = $1
               and id = $2
               and cells = $3"))
        .bind(network)
        .bind(import)
        .bind(&cells)
        .fetch_one(&mut *connection)
        .await?;
        Result::Ok(same == 1)
    })
}

/// A list of a network.
pub async fn find(store: &Store, network: NetworkId, import: ImportId) -> Result<Option<Import>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select i.id, i.file_name, r.name as read_by, i.read_at, a.name as added_by, i.added_at,
                 u.name as undone_by, i.undone_at, i.cells, i.columns, i.wanted, i.found,
                 i.file_bytes is not null as has_file,
                 (select count(*) from list_import_group g
                     where g.network_id = i.network_id and g.import_id = i.id) as groups
             from list_import i
             join person r on r.id = i.read_by
             left join person a on a.id = i.added_by
             left join person u on u.id = i.undone_by
             where i.network_id = $1
               and i.id = $2",
        ))
        .bind(network)
        .bind(import)
        .fetch_optional(&mut *connection)
        .await?
    });
    let Some(Row {
        told,
        cells,
        columns,
        wanted,
        found,
        has_file,
    }) = row
    else {
        return Ok(None);
    };
    let unreadable = |_| StoreError::Unreadable("list");
    Ok(Some(Import {
        told,
        listing: serde_json::from_str(&cells).map_err(unreadable)?,
        matching: serde_json::from_str(&columns).map_err(unreadable)?,
        columns,
        wanted: serde_json::from_str(&wanted).map_err(unreadable)?,
        found: serde_json::from_str(&found).map_err(unreadable)?,
        has_file,
    }))
}

/// The file of a list as it was sent; none for lists of earlier versions.
pub async fn file_bytes(
    store: &Store,
    network: NetworkId,
    import: ImportId,
) -> Result<Option<Vec<u8>>> {
    let found: Option<Option<Vec<u8>>> = on!(store, connection, {
        sqlx::query_scalar(sql(
            "select file_bytes from list_import where network_id = $1 and id = $2",
        ))
        .bind(network)
        .bind(import)
        .fetch_optional(&mut *connection)
        .await?
    });
    Ok(found.flatten())
}

/// Keeps what another reading of a list's file gave, unless its groups are in the register.
pub async fn keep_reading(
    store: &Store,
    network: NetworkId,
    import: ImportId,
    file: &ReadFile,
    matching: &Matching,
) -> Result<()> {
    let (cells, columns) = (json(&file.listing)?, written(matching)?);
    let (wanted, found) = (json(&file.wanted)?, json(&file.found)?);
    execute!(
        store,
        "update list_import
             set cells = $3, columns = $4, wanted = $5, found = $6
             where network_id = $1
               and id = $2
               and (added_at is null or undone_at is not null)",
        [network, import, &cells, &columns, &wanted, &found]
    )
}

/// The newest lists of a network, without their cells.
pub async fn newest(store: &Store, network: NetworkId, limit: i64) -> Result<Vec<ImportSummary>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select i.id, i.file_name, r.name as read_by, i.read_at, a.name as added_by, i.added_at,
                 u.name as undone_by, i.undone_at,
                 (select count(*) from list_import_group g
                     where g.network_id = i.network_id and g.import_id = i.id) as groups
             from list_import i
             join person r on r.id = i.read_by
             left join person a on a.id = i.added_by
             left join person u on u.id = i.undone_by
             where i.network_id = $1
             order by i.id desc
             limit $2",
        ))
        .bind(network)
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Keeps what the columns of a list mean, unless its groups are in the register.
pub async fn match_columns(
    store: &Store,
    network: NetworkId,
    import: ImportId,
    matching: &Matching,
) -> Result<()> {
    let columns = written(matching)?;
    execute!(
        store,
        "update list_import
             set columns = $3
             where network_id = $1
               and id = $2
               and (added_at is null or undone_at is not null)",
        [network, import, &columns]
    )
}

/// The names of a network's groups as they are compared, read in pieces in the order of the index.
macro_rules! read_names {
    ($connection:ident, $network:expr) => {{
        let mut names = BTreeSet::new();
        let mut after = String::new();
        loop {
            let piece: Vec<String> = sqlx::query_scalar(sql("select sort_name
                 from membership
                 where network_id = $1
                   and sort_name > $2
                 order by sort_name
                 limit $3"))
            .bind($network)
            .bind(&after)
            .bind(NAMES)
            .fetch_all(&mut *$connection)
            .await?;
            let full = piece.len() as i64 == NAMES;
            names.extend(piece.iter().map(|name| key(name)));
            match piece.into_iter().last() {
                Some(last) if full => after = last,
                _ => break,
            }
        }
        names
    }};
}

pub(crate) use read_names;

/// The names of a network's groups, each with where the group is as far as the network may know: its neighbourhood, and
/// the place that the group shares. Read in pieces, as there may be thousands.
pub async fn known(store: &Store, network: NetworkId) -> Result<Known> {
    #[derive(sqlx::FromRow)]
    struct Row {
        sort_name: String,
        organisation_id: OrganisationId,
        neighbourhood: Option<String>,
        place: Option<String>,
    }
    let mut known = Known::default();
    let mut after = (String::new(), OrganisationId::from(Uuid::nil()));
    loop {
        let piece: Vec<Row> = on!(store, connection, {
            sqlx::query_as(sql(
                "select m.sort_name, m.organisation_id, n.name as neighbourhood, f.value as place
                 from membership m
                 left join neighbourhood n on n.network_id = m.network_id and n.id = m.neighbourhood_id
                 left join profile_fact f on f.organisation_id = m.organisation_id
                     and f.fact = 'place' and f.is_shared
                 where m.network_id = $1
                   and m.sort_name >= $2
                   and (m.sort_name > $2 or m.organisation_id > $3)
                 order by m.sort_name, m.organisation_id
                 limit $4",
            ))
            .bind(network)
            .bind(&after.0)
            .bind(after.1)
            .bind(NAMES)
            .fetch_all(&mut *connection)
            .await?
        });
        let is_full = piece.len() as i64 == NAMES;
        for row in piece {
            known.add(
                &row.sort_name,
                row.neighbourhood.as_deref(),
                row.place.as_deref(),
            );
            after = (row.sort_name, row.organisation_id);
        }
        if !is_full {
            return Ok(known);
        }
    }
}

/// The neighbourhoods of a network, inside a transaction or outside.
macro_rules! read_neighbourhoods {
    ($connection:ident, $network:expr) => {{
        let found: Vec<(NeighbourhoodId, String)> = sqlx::query_as(sql("select id, name
             from neighbourhood
             where network_id = $1
             limit $2"))
        .bind($network)
        .bind(NEIGHBOURHOODS)
        .fetch_all(&mut *$connection)
        .await?;
        found
    }};
}

pub(crate) use read_neighbourhoods;

/// The names of a network's neighbourhoods, as [`key`] gives them.
pub async fn neighbourhoods(store: &Store, network: NetworkId) -> Result<BTreeSet<String>> {
    let found = on!(store, connection, read_neighbourhoods!(connection, network));
    Ok(found.into_iter().map(|(_, name)| key(&name)).collect())
}
