//! What a network's views can be narrowed to: its questionnaires, tags and neighbourhoods.

use crate::{
    domain::ids::{NeighbourhoodId, NetworkId},
    store::{Result, Store, dashboard::KINDS, on, sql},
};

/// The questionnaires of which a network is shown audits, with how many groups show one.
pub async fn questionnaires(store: &Store, network: NetworkId) -> Result<Vec<(String, i64)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select questionnaire_id, count(*)
             from shown_audit
             where network_id = $1
             group by questionnaire_id
             order by questionnaire_id
             limit $2"))
        .bind(network)
        .bind(KINDS)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Tags that groups of a network have, in order.
pub async fn tags(store: &Store, network: NetworkId) -> Result<Vec<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select tag
             from membership_tag
             where network_id = $1
             group by tag
             order by tag
             limit 200"))
        .bind(network)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// The neighbourhoods of a network.
pub async fn neighbourhoods(
    store: &Store,
    network: NetworkId,
) -> Result<Vec<(NeighbourhoodId, String)>> {
    let mut found: Vec<(NeighbourhoodId, String)> = on!(store, connection, {
        sqlx::query_as(sql("select id, name
             from neighbourhood
             where network_id = $1
             limit 500"))
        .bind(network)
        .fetch_all(&mut *connection)
        .await?
    });
    found.sort_by_key(|(_, name)| name.to_lowercase());
    Ok(found)
}
