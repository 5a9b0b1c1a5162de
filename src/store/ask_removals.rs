//! Asks, offers, what is on and referrals that were taken out by mistake: they wait for a day, and only what is here sees them.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ask::Side,
        ids::{AskId, NetworkId, OrganisationId, PersonId},
    },
    store::{Result, Store, execute, on, roll_back, sql, transaction},
};

/// Most that are told in "this week" or as taken out.
const TOLD: i64 = 50;

/// Most that are taken away for good at once.
const AT_ONCE: i64 = 200;

/// Takes one out, with the reason; it waits for a day. Said again, the first word stands.
pub async fn remove(
    store: &Store,
    (network, ask): (NetworkId, AskId),
    why: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "update ask
             set removed_at = $4, removed_by = $5, removed_why = $3
             where network_id = $1
               and id = $2
               and removed_at is null",
        [network, ask, why, now, by]
    )
}

/// One that was taken out and waits.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RemovedAsk {
    /// Its network.
    pub network_id: NetworkId,
    /// Key.
    pub id: AskId,
    /// Which side it is of, as it is stored.
    side: String,
    /// What it says.
    pub what: String,
    /// Why it was taken out.
    pub removed_why: String,
    /// Who did.
    pub removed_by: String,
    /// When.
    pub removed_at: DateTime<Utc>,
}

impl RemovedAsk {
    /// Whether it is of one of these sides.
    pub fn is_of(&self, sides: &[Side]) -> bool {
        sides.iter().any(|side| side.word() == self.side)
    }
}

/// Those of a network that were taken out since a moment, the newest first.
pub async fn list(
    store: &Store,
    network: NetworkId,
    since: DateTime<Utc>,
) -> Result<Vec<RemovedAsk>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select a.network_id, a.id, a.side, a.what, a.removed_why, p.name as removed_by, a.removed_at
             from ask a
             join person p on p.id = a.removed_by
             where a.network_id = $1
               and a.removed_at > $2
             order by a.removed_at desc
             limit $3",
        ))
        .bind(network)
        .bind(since)
        .bind(TOLD)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Those of a group that were taken out and wait, the newest first.
pub async fn of_group(store: &Store, group: OrganisationId) -> Result<Vec<RemovedAsk>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select a.network_id, a.id, a.side, a.what, a.removed_why, p.name as removed_by, a.removed_at
             from ask a
             join person p on p.id = a.removed_by
             where a.organisation_id = $1
               and a.removed_at is not null
             order by a.removed_at desc
             limit $2",
        ))
        .bind(group)
        .bind(TOLD)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Brings one of a network back. False where its day is over.
pub async fn bring_back(store: &Store, network: NetworkId, ask: AskId) -> Result<bool> {
    transaction!(store, connection, {
        sqlx::query(sql("update ask
             set removed_at = null, removed_by = null, removed_why = ''
             where network_id = $1
               and id = $2"))
        .bind(network)
        .bind(ask)
        .execute(connection)
        .await
        .map(|found| found.rows_affected() == 1)
    })
}

/// What goes with one that is taken away for good; a match keeps who was put together.
const OF_ASK: [&str; 5] = [
    "update ask_match set ask_id = null where network_id = $1 and ask_id = $2",
    "update ask_match set offer_id = null where network_id = $1 and offer_id = $2",
    "delete from ask_group where network_id = $1 and ask_id = $2",
    "delete from ask_wording where network_id = $1 and ask_id = $2",
    "delete from ask where network_id = $1 and id = $2",
];

/// Takes away for good what was taken out before a moment; a bounded number.
///
/// # Errors
/// When the database cannot write.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    let due: Vec<(NetworkId, AskId)> = on!(store, connection, {
        sqlx::query_as(sql("select network_id, id
             from ask
             where removed_at < $1
             order by removed_at
             limit $2"))
        .bind(before)
        .bind(AT_ONCE)
        .fetch_all(&mut *connection)
        .await?
    });
    for (network, ask) in due {
        transaction!(store, connection, {
            // Unless somebody brought it back meanwhile.
            let taken = sqlx::query(sql("update ask
                 set removed_at = removed_at
                 where network_id = $1
                   and id = $2
                   and removed_at < $3"))
            .bind(network)
            .bind(ask)
            .bind(before)
            .execute(&mut *connection)
            .await?;
            if taken.rows_affected() == 0 {
                return roll_back(());
            }
            for text in OF_ASK {
                sqlx::query(sql(text))
                    .bind(network)
                    .bind(ask)
                    .execute(&mut *connection)
                    .await?;
            }
            Result::Ok(())
        })?;
    }
    Ok(())
}
