//! The log in which a network keeps when it was in touch with its groups.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        contact::{Contact, ContactWay},
        ids::{ContactId, NetworkId, OrganisationId, PersonId},
    },
    store::{Result, Store, StoreError, on, registers::MEMBER, sql, transaction},
};

/// Most entries that are read of one group, newest first.
const MOST: i64 = 50;

#[derive(sqlx::FromRow)]
struct Row {
    id: ContactId,
    version: i32,
    way: String,
    words: String,
    on_day: NaiveDate,
    next_on: Option<NaiveDate>,
    said_by: String,
    said_at: DateTime<Utc>,
}

impl Row {
    fn contact(self) -> Result<Contact> {
        Ok(Contact {
            id: self.id,
            version: self.version,
            way: ContactWay::read(&self.way).ok_or(StoreError::Unreadable("way"))?,
            words: self.words,
            on_day: self.on_day,
            next_on: self.next_on,
            said_by: self.said_by,
            said_at: self.said_at,
        })
    }
}

/// An entry with its group.
#[derive(sqlx::FromRow)]
pub(crate) struct RowOfGroup {
    organisation_id: OrganisationId,
    #[sqlx(flatten)]
    row: Row,
}

impl RowOfGroup {
    pub(crate) fn read(self) -> Result<(OrganisationId, Contact)> {
        Ok((self.organisation_id, self.row.contact()?))
    }
}

/// When a network was in touch with a group, newest day first.
pub async fn of_group(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Vec<Contact>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select k.id, k.version, k.way, k.words, k.on_day, k.next_on, p.name as said_by, k.said_at
             from contact_log k
             join person p on p.id = k.said_by
             where k.network_id = $1
               and k.organisation_id = $2
             order by k.on_day desc, k.said_at desc, k.id desc
             limit $3",
        ))
        .bind(network)
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(Row::contact).collect()
}

/// One entry of a group.
pub async fn find(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
    contact: ContactId,
) -> Result<Option<Contact>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(
            "select k.id, k.version, k.way, k.words, k.on_day, k.next_on, p.name as said_by, k.said_at
             from contact_log k
             join person p on p.id = k.said_by
             where k.network_id = $1
               and k.organisation_id = $2
               and k.id = $3",
        ))
        .bind(network)
        .bind(organisation)
        .bind(contact)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(Row::contact).transpose()
}

/// The groups of a network with which somebody is to be in touch again up to a day, each with what was written last.
pub async fn due(
    store: &Store,
    network: NetworkId,
    until: NaiveDate,
    limit: i64,
) -> Result<Vec<(OrganisationId, Contact)>> {
    let rows: Vec<RowOfGroup> = on!(store, connection, {
        sqlx::query_as(sql(
            "select k.organisation_id, k.id, k.version, k.way, k.words, k.on_day, k.next_on, p.name as said_by,
                 k.said_at
             from contact_log k
             join person p on p.id = k.said_by
             where k.network_id = $1
               and k.due_on <= $2
             order by k.due_on, k.id
             limit $3",
        ))
        .bind(network)
        .bind(until)
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(RowOfGroup::read).collect()
}

/// Takes the membership's row, inside a transaction, so that of several who write of one group each sees the one before;
/// ends the transaction with `$gone` where the group has left.
macro_rules! take_membership {
    ($connection:ident, $network:expr, $organisation:expr, $gone:expr) => {
        let member = sqlx::query(sql(MEMBER))
            .bind($network)
            .bind($organisation)
            .execute(&mut *$connection)
            .await?;
        if member.rows_affected() == 0 {
            return Ok($gone);
        }
    };
}

/// The newest entry of a group says when somebody is in touch next; what older ones said of it counts no more.
const SETTLE: &str = "update contact_log
     set due_on = case
         when id = (
             select k.id
             from contact_log k
             where k.network_id = $1
               and k.organisation_id = $2
             order by k.on_day desc, k.said_at desc, k.id desc
             limit 1
         ) then next_on
         else null
     end
     where network_id = $1
       and organisation_id = $2";

/// Writes anew which day of a group counts, inside a transaction.
macro_rules! settle {
    ($connection:ident, $network:expr, $organisation:expr) => {
        sqlx::query(sql(SETTLE))
            .bind($network)
            .bind($organisation)
            .execute(&mut *$connection)
            .await?
    };
}

/// What became of writing an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// It is kept.
    Kept,
    /// One of its key is there already, or not there any more where it was to be changed; or it says something else by now.
    Met,
    /// The group is in the network no more.
    Gone,
}

/// Adds an entry.
pub async fn add(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
    contact: &Contact,
    by: PersonId,
) -> Result<Writing> {
    transaction!(store, connection, {
        take_membership!(connection, network, organisation, Writing::Gone);
        let added = sqlx::query(sql("insert into contact_log
                 (network_id, organisation_id, id, version, way, words, on_day, next_on, said_by, said_at)
             values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9)
             on conflict (network_id, organisation_id, id) do nothing"))
        .bind(network)
        .bind(organisation)
        .bind(contact.id)
        .bind(contact.way.word())
        .bind(&contact.words)
        .bind(contact.on_day)
        .bind(contact.next_on)
        .bind(by)
        .bind(contact.said_at)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return Ok(Writing::Met);
        }
        settle!(connection, network, organisation);
        Result::Ok(Writing::Kept)
    })
}

/// Writes an entry over the version it names.
pub async fn change(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
    contact: &Contact,
    by: PersonId,
) -> Result<Writing> {
    transaction!(store, connection, {
        take_membership!(connection, network, organisation, Writing::Gone);
        let changed = sqlx::query(sql("update contact_log
             set version = version + 1, way = $5, words = $6, on_day = $7, next_on = $8, said_by = $9
             where network_id = $1
               and organisation_id = $2
               and id = $3
               and version = $4"))
        .bind(network)
        .bind(organisation)
        .bind(contact.id)
        .bind(contact.version)
        .bind(contact.way.word())
        .bind(&contact.words)
        .bind(contact.on_day)
        .bind(contact.next_on)
        .bind(by)
        .execute(&mut *connection)
        .await?;
        if changed.rows_affected() == 0 {
            return Ok(Writing::Met);
        }
        settle!(connection, network, organisation);
        Result::Ok(Writing::Kept)
    })
}

/// Takes an entry out for good; what was written before it counts again.
pub async fn remove(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
    contact: ContactId,
) -> Result<()> {
    transaction!(store, connection, {
        take_membership!(connection, network, organisation, ());
        sqlx::query(sql("delete from contact_log
             where network_id = $1
               and organisation_id = $2
               and id = $3"))
        .bind(network)
        .bind(organisation)
        .bind(contact)
        .execute(&mut *connection)
        .await?;
        settle!(connection, network, organisation);
        Result::Ok(())
    })
}
