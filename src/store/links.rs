//! Links that let people in: to run a group, to support a network, to bring a group into one. Only the hash of a link's
//! secret is kept; each works once and for a time.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId},
        organisation::Organisation,
        person::Person,
        word::words,
    },
    store::{
        Result, Store, StoreError,
        agencies::take_place,
        execute,
        farewells::{LAST, LastRow},
        on,
        organisations::{Joined, insert_membership, take, take_network},
        people::insert_person,
        roll_back, sql, transaction,
    },
};

/// An invitation to coordinate a group.
#[derive(sqlx::FromRow)]
pub struct Invitation {
    /// The group.
    #[sqlx(flatten)]
    pub organisation: Organisation,
    /// Name of the person who made the link.
    pub invited_by: String,
    /// Last moment it can be used.
    pub expires_at: DateTime<Utc>,
    /// When it was used.
    pub accepted_at: Option<DateTime<Utc>>,
}

/// What became of a link that somebody asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// It is kept.
    Yes,
    /// The group is gone, or it is not for this person to invite.
    NotTheirs,
    /// The last who ran the group is asked first.
    AskedFirst,
    /// It was kept before, and can be used no more.
    Spent,
}

/// Whether a person runs a group: `$1` the group, `$2` the person.
const RUNS: &str = "select exists (
         select 1 from coordinator c where c.organisation_id = $1 and c.person_id = $2
     )";

/// Whether a person facilitates a network of a group that nobody runs: `$1` the group, `$2` the person.
const SUPPORTS_UNRUN: &str = "select exists (
         select 1
         from network_organisation m
         join facilitator f on f.network_id = m.network_id
         where m.organisation_id = $1 and f.person_id = $2
     ) and not exists (
         select 1 from coordinator c where c.organisation_id = $1
     )";

/// What becomes of a link into a group that a person asks for, inside a transaction that took the group's row.
macro_rules! offered {
    ($connection:ident, $organisation:expr, $by:expr, $now:expr) => {{
        let mut is_so = [false, false];
        for (is_so, text) in is_so.iter_mut().zip([RUNS, SUPPORTS_UNRUN]) {
            *is_so = sqlx::query_scalar(sql(text))
                .bind($organisation)
                .bind($by)
                .fetch_one(&mut *$connection)
                .await?;
        }
        let last: Option<LastRow> = sqlx::query_as(sql(LAST))
            .bind($organisation)
            .fetch_optional(&mut *$connection)
            .await?;
        match (is_so, last.map(LastRow::read).transpose()?) {
            ([true, _], _) | ([_, true], None) => Offered::Yes,
            ([_, true], Some(last)) if last.is_open($now) => Offered::Yes,
            ([_, true], Some(_)) => Offered::AskedFirst,
            _ => Offered::NotTheirs,
        }
    }};
}

/// Keeps an invitation under the hash of its code, once however often it is asked for, until the moment that was asked for last: of a person who runs
/// the group; or, while nobody does, of one who supports a network it is in, once the last who ran it had time to speak
/// ([`LastCoordinator::is_open`]). One that was stopped or used stays so.
///
/// [`LastCoordinator::is_open`]: crate::domain::farewell::LastCoordinator::is_open
///
/// # Errors
/// When the database cannot write.
pub async fn invite(
    store: &Store,
    token_hash: &str,
    organisation: OrganisationId,
    invited_by: PersonId,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<Offered> {
    transaction!(store, connection, {
        // Who leaves, or whom the group leaves, at this moment gets no link.
        take!(connection, organisation);
        let offered = offered!(connection, organisation, invited_by, now);
        if offered == Offered::Yes {
            sqlx::query(sql(
                "insert into invitation (token_hash, organisation_id, invited_by, invited_at, expires_at)
                 values ($1, $2, $3, $4, $5)
                 on conflict (token_hash) do update
                 set expires_at = excluded.expires_at
                 where invitation.organisation_id = excluded.organisation_id
                   and invitation.invited_by = excluded.invited_by
                   and invitation.accepted_at is null
                   and invitation.expires_at > excluded.invited_at",
            ))
            .bind(token_hash)
            .bind(organisation)
            .bind(invited_by)
            .bind(now)
            .bind(expires_at)
            .execute(&mut *connection)
            .await?;
            let works: bool = sqlx::query_scalar(sql("select exists (
                     select 1 from invitation
                     where token_hash = $1 and organisation_id = $2 and invited_by = $3
                       and accepted_at is null and expires_at > $4
                 )"))
            .bind(token_hash)
            .bind(organisation)
            .bind(invited_by)
            .bind(now)
            .fetch_one(&mut *connection)
            .await?;
            if !works {
                return Ok(Offered::Spent);
            }
        }
        Result::Ok(offered)
    })
}

/// Until when the last of a group's links can be used that nobody has used yet; none where no link is out.
///
/// # Errors
/// When the database cannot answer.
pub async fn out(
    store: &Store,
    organisation: OrganisationId,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select max(expires_at)
             from invitation
             where organisation_id = $1
               and accepted_at is null
               and expires_at > $2"))
        .bind(organisation)
        .bind(now)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Stops all links of a group that nobody has used and, as it is for the group to invite then, nobody runs.
///
/// # Errors
/// When the database cannot write.
pub async fn stop(store: &Store, organisation: OrganisationId, now: DateTime<Utc>) -> Result<()> {
    execute!(
        store,
        "update invitation
             set expires_at = $2
             where organisation_id = $1
               and accepted_at is null
               and expires_at > $2
               and not exists (
                   select 1 from coordinator c where c.organisation_id = $1
               )",
        [organisation, now]
    )
}

/// The invitation with this hash.
///
/// # Errors
/// When the database cannot answer.
pub async fn invitation(store: &Store, token_hash: &str) -> Result<Option<Invitation>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select o.id, o.name, o.is_made_up, o.created_at, p.name as invited_by, i.expires_at, i.accepted_at
             from invitation i
             join organisation o on o.id = i.organisation_id
             join person p on p.id = i.invited_by
             where i.token_hash = $1",
        ))
        .bind(token_hash)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Takes an invitation for a person, if it can still be used: not by who made it, and only as long as that person runs the
/// group or, while nobody does, supports a network it is in. What a group writes is its own.
const CLAIM: &str = "update invitation
     set accepted_by = $2, accepted_at = $3
     where token_hash = $1
       and accepted_at is null
       and expires_at > $3
       and invited_by <> $2
       and (exists (
               select 1 from coordinator c
               where c.organisation_id = invitation.organisation_id and c.person_id = invitation.invited_by
           ) or exists (
               select 1
               from network_organisation m
               join facilitator f on f.network_id = m.network_id
               where m.organisation_id = invitation.organisation_id and f.person_id = invitation.invited_by
           ) and not exists (
               select 1 from coordinator c
               where c.organisation_id = invitation.organisation_id
           ))";

const COORDINATE: &str = "insert into coordinator (organisation_id, person_id, since)
     select organisation_id, $2, $3
     from invitation
     where token_hash = $1
     on conflict (organisation_id, person_id) do nothing";

/// Uses an invitation up: the person coordinates the group from now on. With a password hash the person is new, and is
/// added in the same transaction.
///
/// # Errors
/// When the database cannot write.
pub async fn accept(
    store: &Store,
    token_hash: &str,
    person: &Person,
    new: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Joined> {
    transaction!(store, connection, {
        if let Some(password_hash) = new
            && insert_person!(connection, person, password_hash, now) == 0
        {
            return Ok(Joined::NameTaken);
        }
        // Takes the group's row, so that of two links at the same moment the second sees that somebody runs it.
        sqlx::query(sql(
            "update organisation
             set name = name
             where id = (select i.organisation_id from invitation i where i.token_hash = $1)",
        ))
        .bind(token_hash)
        .execute(&mut *connection)
        .await?;
        let claimed = sqlx::query(sql(CLAIM))
            .bind(token_hash)
            .bind(person.id)
            .bind(now)
            .execute(&mut *connection)
            .await?;
        if claimed.rows_affected() == 0 {
            // The new person is not added either.
            return roll_back(Joined::Spent);
        }
        sqlx::query(sql(COORDINATE))
            .bind(token_hash)
            .bind(person.id)
            .bind(now)
            .execute(&mut *connection)
            .await?;
        Result::Ok(Joined::Yes)
    })
}

words! {
    /// What a link into a network is for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Purpose {
        /// To facilitate it.
        Facilitate = "facilitator",
        /// To bring a group into it.
        BringGroup = "group",
    }
}

/// A link into a network.
#[derive(Clone, Debug)]
pub struct IntoNetwork {
    /// The network.
    pub network_id: NetworkId,
    /// Its name.
    pub network: String,
    /// Whether it is made up.
    pub is_made_up: bool,
    /// Name of the person who made the link.
    pub invited_by: String,
    /// Last moment it can be used.
    pub expires_at: DateTime<Utc>,
    /// What it is for.
    pub purpose: Purpose,
}

#[derive(sqlx::FromRow)]
struct NetworkRow {
    network_id: NetworkId,
    network: String,
    is_made_up: bool,
    invited_by: String,
    expires_at: DateTime<Utc>,
    kind: String,
}

/// Keeps a link under the hash of its secret, once however often it is asked for. False where it cannot be used: the person
/// does not facilitate the network, or it was used meanwhile.
///
/// # Errors
/// When the database cannot write.
pub async fn invite_into(
    store: &Store,
    token_hash: &str,
    network: NetworkId,
    purpose: Purpose,
    by: PersonId,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        // Who leaves at this moment gets no link.
        take_network!(connection, network);
        sqlx::query(sql(
            "insert into network_invitation (token_hash, network_id, kind, invited_by, invited_at, expires_at)
             select $1, f.network_id, $3, f.person_id, $5, $6
             from facilitator f
             where f.network_id = $2
               and f.person_id = $4
             on conflict (token_hash) do nothing",
        ))
        .bind(token_hash)
        .bind(network)
        .bind(purpose.word())
        .bind(by)
        .bind(now)
        .bind(expires_at)
        .execute(&mut *connection)
        .await?;
        sqlx::query_scalar(sql("select exists (
                 select 1 from network_invitation
                 where token_hash = $1 and network_id = $2 and invited_by = $3 and kind = $4
                   and accepted_at is null and expires_at > $5
             )"))
        .bind(token_hash)
        .bind(network)
        .bind(by)
        .bind(purpose.word())
        .bind(now)
        .fetch_one(&mut *connection)
        .await
    })
}

/// The link with this hash, while it can be used: not used before, not too old, and made by somebody who still
/// facilitates the network.
///
/// # Errors
/// When the database cannot answer.
pub async fn into_network(
    store: &Store,
    token_hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<IntoNetwork>> {
    let row: Option<NetworkRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select i.network_id, n.name as network, n.is_made_up, p.name as invited_by, i.expires_at, i.kind
             from network_invitation i
             join network n on n.id = i.network_id
             join person p on p.id = i.invited_by
             join facilitator f on f.network_id = i.network_id and f.person_id = i.invited_by
             where i.token_hash = $1
               and i.accepted_at is null
               and i.expires_at > $2",
        ))
        .bind(token_hash)
        .bind(now)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(|row| {
        Ok(IntoNetwork {
            network_id: row.network_id,
            network: row.network,
            is_made_up: row.is_made_up,
            invited_by: row.invited_by,
            expires_at: row.expires_at,
            purpose: Purpose::read(&row.kind).ok_or(StoreError::Unreadable("kind"))?,
        })
    })
    .transpose()
}

const CLAIM_INTO: &str = "update network_invitation
     set accepted_by = $2, accepted_at = $3, organisation_id = $4
     where token_hash = $1
       and accepted_at is null
       and expires_at > $3
       and exists (
           select 1
           from facilitator f
           where f.network_id = network_invitation.network_id and f.person_id = network_invitation.invited_by
       )";

/// Uses a link up: the person facilitates the network from now on; or, with a group, that group is in it. With a password
/// hash the person is new, and is added in the same transaction.
///
/// # Errors
/// When the database cannot write.
pub async fn enter(
    store: &Store,
    token_hash: &str,
    invitation: &IntoNetwork,
    person: &Person,
    new: Option<&str>,
    group: Option<&Organisation>,
    now: DateTime<Utc>,
) -> Result<Joined> {
    transaction!(store, connection, {
        if let Some(password_hash) = new
            && insert_person!(connection, person, password_hash, now) == 0
        {
            return Ok(Joined::NameTaken);
        }
        if let Some(group) = group {
            // It is in the network already; the link is still good for another.
            if take_place!(connection, invitation.network_id, group.id) == 1 {
                return Ok(Joined::Yes);
            }
        }
        let claimed = sqlx::query(sql(CLAIM_INTO))
            .bind(token_hash)
            .bind(person.id)
            .bind(now)
            .bind(group.map(|group| group.id))
            .execute(&mut *connection)
            .await?;
        if claimed.rows_affected() == 0 {
            // The new person is not added either.
            return roll_back(Joined::Spent);
        }
        match group {
            None => {
                sqlx::query(sql("insert into facilitator (network_id, person_id, since)
                     values ($1, $2, $3)
                     on conflict (network_id, person_id) do nothing"))
                .bind(invitation.network_id)
                .bind(person.id)
                .bind(now)
                .execute(&mut *connection)
                .await?;
            }
            Some(group) => {
                let (network, name) = (invitation.network_id, group.sort_name());
                insert_membership!(connection, network, group.id, name, now);
            }
        }
        Result::Ok(Joined::Yes)
    })
}
