//! What ends by itself: sessions, links that were used or are too old, lists that were uploaded.

use chrono::{DateTime, Utc};

use crate::store::{Result, Store, sql, transaction};

/// Before which moments things end.
#[derive(Clone, Copy, Debug)]
pub struct Ends {
    /// Sessions that were last used before it.
    pub idle: DateTime<Utc>,
    /// Sessions that began before it.
    pub began: DateTime<Utc>,
    /// Links that were used, stopped or too old before it.
    pub links: DateTime<Utc>,
    /// Lists that were read before it.
    pub lists: DateTime<Utc>,
    /// News of groups that were erased before it.
    pub news: DateTime<Utc>,
}

/// Takes away what has ended.
///
/// # Errors
/// When the database cannot write.
pub async fn end(store: &Store, ends: Ends) -> Result<()> {
    let texts = [
        ("delete from session where seen_at < $1", ends.idle),
        ("delete from session where created_at < $1", ends.began),
        (
            "delete from invitation where coalesce(accepted_at, expires_at) < $1",
            ends.links,
        ),
        (
            "delete from network_invitation where coalesce(accepted_at, expires_at) < $1",
            ends.links,
        ),
        (
            "delete from calendar_link where stopped_at < $1",
            ends.links,
        ),
        // What somebody was not told yet waits for them.
        (
            "delete from password_link
             where coalesce(used_at, expires_at) < $1
               and (used_at is null or read_at is not null)",
            ends.links,
        ),
        (
            "delete from password_request where asked_at < $1",
            ends.links,
        ),
        (
            "delete from list_import_group
             where exists (
                 select 1
                 from list_import i
                 where i.network_id = list_import_group.network_id
                   and i.id = list_import_group.import_id
                   and i.read_at < $1
             )",
            ends.lists,
        ),
        ("delete from list_import where read_at < $1", ends.lists),
        ("delete from erased_group where erased_at < $1", ends.news),
    ];
    transaction!(store, connection, {
        for (text, before) in texts {
            sqlx::query(sql(text))
                .bind(before)
                .execute(&mut *connection)
                .await?;
        }
        Result::Ok(())
    })
}
