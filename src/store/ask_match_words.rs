//! Words that were said of a match and are taken out: they wait for a day, then nothing but why is left of them.

use chrono::{DateTime, Utc};

use crate::{
    domain::ids::{EventId, MatchId, NetworkId, PersonId},
    store::{Result, Store, execute, sql, transaction},
};

/// Where words of a match stand.
pub type WordsAt = (NetworkId, MatchId, EventId);

/// Takes words out, with why. Said again, the first reason stands.
///
/// # Errors
/// When the database cannot write.
pub async fn take_out(
    store: &Store,
    (network, matched, said): WordsAt,
    why: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "update ask_match_said
         set removed_at = $4, removed_by = $5, removed_why = $6
         where network_id = $1
           and match_id = $2
           and id = $3
           and words <> ''
           and removed_at is null",
        [network, matched, said, now, by, why]
    )
}

/// Brings words back that were taken out since a moment. False where there is nothing left of them.
///
/// # Errors
/// When the database cannot write.
pub async fn bring_back(
    store: &Store,
    (network, matched, said): WordsAt,
    since: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        sqlx::query(sql("update ask_match_said
             set removed_at = null, removed_by = null, removed_why = ''
             where network_id = $1
               and match_id = $2
               and id = $3
               and words <> ''
               and (removed_at is null or removed_at > $4)"))
        .bind(network)
        .bind(matched)
        .bind(said)
        .bind(since)
        .execute(connection)
        .await
        .map(|back| back.rows_affected() == 1)
    })
}

/// Takes words away for good that were taken out before a moment.
///
/// # Errors
/// When the database cannot write.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    execute!(
        store,
        "update ask_match_said
         set words = ''
         where removed_at < $1
           and words <> ''",
        [before]
    )
}
