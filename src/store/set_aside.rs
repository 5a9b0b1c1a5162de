//! What facilitators set aside of this week: a reason for which a group needs somebody, until a day or until it arises anew.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId},
        need::{Aside, Need},
    },
    store::{Result, Store, execute, on, sql},
};

/// A reason that is set aside.
#[derive(Clone, Debug)]
pub struct SetAside {
    /// Which, and until when.
    pub aside: Aside,
    /// Who set it aside.
    pub set_by: String,
    /// When.
    pub set_at: DateTime<Utc>,
}

/// Sets a reason aside, unless the group has left the network; said again, the later word stands.
pub async fn set(
    store: &Store,
    network: NetworkId,
    aside: &Aside,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    let group = aside.organisation_id;
    let (need, seen_at, until) = (aside.need.word(), aside.seen_at, aside.until);
    execute!(
        store,
        "insert into set_aside (organisation_id, network_id, need, seen_at, until_day, set_by, set_at)
             select m.organisation_id, m.network_id, $3, $4, $5, $6, $7
             from membership m
             where m.organisation_id = $1
               and m.network_id = $2
             on conflict (organisation_id, network_id, need) do update
             set seen_at = excluded.seen_at, until_day = excluded.until_day, set_by = excluded.set_by,
                 set_at = excluded.set_at",
        [group, network, need, seen_at, until, by, now]
    )
}

/// Puts a reason back in its place.
pub async fn take_back(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
    need: Need,
) -> Result<()> {
    execute!(
        store,
        "delete from set_aside
             where organisation_id = $1
               and network_id = $2
               and need = $3",
        [organisation, network, need.word()]
    )
}

/// A row as it stands.
type Row = (
    OrganisationId,
    String,
    DateTime<Utc>,
    Option<NaiveDate>,
    String,
    DateTime<Utc>,
);

/// What is set aside in a network, also what does not hold any more.
pub async fn of_network(store: &Store, network: NetworkId, limit: i64) -> Result<Vec<SetAside>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select s.organisation_id, s.need, s.seen_at, s.until_day, p.name, s.set_at
             from set_aside s
             join person p on p.id = s.set_by
             where s.network_id = $1
             limit $2",
        ))
        .bind(network)
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    });
    let read = |(organisation_id, need, seen_at, until, set_by, set_at): Row| {
        let need = Need::read(&need)?;
        Some(SetAside {
            aside: Aside {
                organisation_id,
                need,
                seen_at,
                until,
            },
            set_by,
            set_at,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}
