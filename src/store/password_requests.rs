//! Requests of facilitators for a link that sets a new password: they ask for one, and make none.

use chrono::{DateTime, Utc};

use crate::{
    domain::ids::{NetworkId, OrganisationId, PersonId},
    store::{
        Result, Store, agencies::take_place, on, organisations::take, password_links::RUNS, sql,
        transaction,
    },
};

/// Most requests that a page tells.
const MOST: i64 = 50;

/// A link that a facilitator asks for.
#[derive(Clone, Copy, Debug)]
pub struct NewRequest {
    /// The network that both are in.
    pub network: NetworkId,
    /// The group or agency that the person runs.
    pub organisation: OrganisationId,
    /// For whom.
    pub person: PersonId,
    /// Who asks.
    pub by: PersonId,
}

/// Notes that a facilitator asks for a link for one who runs a group or an agency of the network; asked again, the first
/// moment stands. False where that person does not run it, or it is in the network no more.
pub async fn ask(store: &Store, new: NewRequest, now: DateTime<Utc>) -> Result<bool> {
    transaction!(store, connection, {
        take!(connection, new.organisation);
        let is_there = take_place!(connection, new.network, new.organisation) == 1;
        let runs: bool = sqlx::query_scalar(sql(RUNS))
            .bind(new.organisation)
            .bind(new.person)
            .fetch_one(&mut *connection)
            .await?;
        let may_ask = is_there && runs;
        if may_ask {
            sqlx::query(sql(
                "insert into password_request (organisation_id, person_id, asked_by, asked_at)
                 values ($1, $2, $3, $4)
                 on conflict (organisation_id, person_id) do nothing",
            ))
            .bind(new.organisation)
            .bind(new.person)
            .bind(new.by)
            .bind(now)
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(may_ask)
    })
}

/// That a facilitator asks for a link.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PasswordRequest {
    /// For whom.
    pub person_id: PersonId,
    /// Their name.
    pub person: String,
    /// What they sign in with, for whoever runs the server.
    pub sign_in_name: String,
    /// Who asks.
    pub asked_by: String,
    /// When.
    pub asked_at: DateTime<Utc>,
}

/// The requests for those who run a group, the newest first.
pub async fn requests(store: &Store, organisation: OrganisationId) -> Result<Vec<PasswordRequest>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select r.person_id, p.name as person, p.sign_in_name, q.name as asked_by, r.asked_at
             from password_request r
             join coordinator c on c.organisation_id = r.organisation_id and c.person_id = r.person_id
             join person p on p.id = r.person_id
             join person q on q.id = r.asked_by
             where r.organisation_id = $1
             order by r.asked_at desc
             limit $2",
        ))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// All requests, the newest first, for whoever runs the server.
pub async fn all_requests(store: &Store) -> Result<Vec<PasswordRequest>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select r.person_id, p.name as person, p.sign_in_name, q.name as asked_by, r.asked_at
             from password_request r
             join person p on p.id = r.person_id
             join person q on q.id = r.asked_by
             order by r.asked_at desc
             limit $1",
        ))
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}
