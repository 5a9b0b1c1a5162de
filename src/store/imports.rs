//! Lists of groups on their way into a network's register.

pub mod adding;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{ImportId, NeighbourhoodId, NetworkId, PersonId},
        listing::{Listing, Matching, key},
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
    /// The same as it is stored. A form sends it back, so that it is noticed when somebody changed it meanwhile.
    pub columns: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    told: ImportSummary,
    cells: String,
    columns: String,
}

/// A matching as it is stored: JSON.
///
/// # Errors
/// When it cannot be written.
pub fn written(matching: &Matching) -> Result<String> {
    serde_json::to_string(matching).map_err(|_| StoreError::Unreadable("matching"))
}

/// Keeps a list; a newer one of the same key takes its place as long as its groups were never added. False where the
/// key is that of another list.
pub async fn keep(
    store: &Store,
    network: NetworkId,
    import: ImportId,
    file_name: &str,
    listing: &Listing,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let cells = serde_json::to_string(listing).map_err(|_| StoreError::Unreadable("list"))?;
    let columns = written(&Matching::guess(listing))?;
    transaction!(store, connection, {
        sqlx::query(sql(
            "insert into list_import (network_id, id, file_name, cells, columns, read_by, read_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (network_id, id) do update
             set file_name = excluded.file_name, cells = excluded.cells, columns = excluded.columns,
                 read_by = excluded.read_by, read_at = excluded.read_at
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
                 u.name as undone_by, i.undone_at, i.cells, i.columns,
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
    }))
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

/// The names of a network's groups, as [`key`] gives them.
pub async fn names(store: &Store, network: NetworkId) -> Result<BTreeSet<String>> {
    Ok(on!(store, connection, read_names!(connection, network)))
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
