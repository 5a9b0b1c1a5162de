//! Whether the database takes writes.

use chrono::{DateTime, Utc};

use crate::store::{Result, Store, execute};

/// Writes the row that is there for this, all the way to the disk: reading goes on long after a disk is full, and so does
/// beginning to write.
///
/// # Errors
/// When the database cannot write.
pub async fn write(store: &Store, now: DateTime<Utc>) -> Result<()> {
    execute!(
        store,
        "insert into probe (name, written_at) values ('write', $1)
             on conflict (name) do update set written_at = excluded.written_at",
        [now]
    )
}
