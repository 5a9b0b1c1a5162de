//! Names as they are looked for, of groups that a version before this one wrote.

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId},
        organisation::sort_name,
    },
    store::{Result, Store, on, sql, transaction},
};

/// Names that are written in one go.
const AT_ONCE: usize = 1_000;

/// Writes how groups are looked for where that is not known yet: a migration empties it when names are compared in a new
/// way. Two servers that do so at once write the same.
pub(super) async fn write_missing(store: &Store) -> Result<()> {
    loop {
        let missing: Vec<(NetworkId, OrganisationId, String)> = on!(store, connection, {
            sqlx::query_as(sql("select m.network_id, m.organisation_id, o.name
                 from membership m
                 join organisation o on o.id = m.organisation_id
                 where m.sort_name = ''
                 limit $1"))
            .bind(AT_ONCE as i64)
            .fetch_all(&mut *connection)
            .await?
        });
        transaction!(store, connection, {
            for (network, organisation, name) in &missing {
                sqlx::query(sql("update membership
                     set sort_name = $3
                     where network_id = $1
                       and organisation_id = $2
                       and sort_name = ''"))
                .bind(network)
                .bind(organisation)
                .bind(sort_name(name))
                .execute(&mut *connection)
                .await?;
            }
            Result::Ok(())
        })?;
        if missing.len() < AT_ONCE {
            return Ok(());
        }
    }
}
