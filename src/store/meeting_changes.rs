//! What stood in a meeting before it was changed, with who changed it and when.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{EventId, MeetingId, NetworkId, OrganisationId},
        mending::{MeetingChange, Mended, MendedField},
    },
    store::{Result, Store, StoreError, on, sql},
};

/// Most changes that are shown of one meeting.
const MOST: i64 = 200;

/// Notes what was mended, inside the transaction that mends it.
macro_rules! note {
    ($connection:ident, $at:expr, $mended:expr, $changed:expr) => {
        for mended in $mended {
            use $crate::{domain::ids::EventId, keys::Fresh as _, store::sql};
            sqlx::query(sql("insert into meeting_change
                     (network_id, meeting_id, id, field, about, organisation_id, who, was, changed_by, changed_at)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"))
            .bind($at.0)
            .bind($at.1)
            .bind(EventId::fresh())
            .bind(mended.field.word())
            .bind(&mended.about)
            .bind(mended.group)
            .bind(&mended.who)
            .bind(&mended.was)
            .bind($changed.0)
            .bind($changed.1)
            .execute(&mut *$connection)
            .await?;
        }
    };
}

pub(super) use note;

#[derive(sqlx::FromRow)]
struct ChangeRow {
    id: EventId,
    field: String,
    about: String,
    organisation_id: Option<OrganisationId>,
    who: String,
    was: String,
    changed_by: String,
    changed_at: DateTime<Utc>,
}

/// What was changed in a meeting, the newest change first.
pub async fn list(
    store: &Store,
    network: NetworkId,
    meeting: MeetingId,
) -> Result<Vec<MeetingChange>> {
    let rows: Vec<ChangeRow> = on!(store, connection, {
        sqlx::query_as(sql("select c.id, c.field, c.about, c.organisation_id, c.who, coalesce(e.name, c.was) as was,
                 p.name as changed_by, c.changed_at
             from meeting_change c
             join person p on p.id = c.changed_by
             left join enclosure e on e.network_id = c.network_id and e.meeting_id = c.meeting_id and e.id = c.enclosure_id
             where c.network_id = $1
               and c.meeting_id = $2
             order by c.id desc
             limit $3"))
        .bind(network)
        .bind(meeting)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    let change = |row: ChangeRow| {
        Ok(MeetingChange {
            id: row.id,
            mended: Mended {
                field: MendedField::read(&row.field)
                    .ok_or(StoreError::Unreadable("field of a meeting"))?,
                about: row.about,
                group: row.organisation_id,
                who: row.who,
                was: row.was,
            },
            by: row.changed_by,
            at: row.changed_at,
        })
    };
    rows.into_iter().map(change).collect()
}
