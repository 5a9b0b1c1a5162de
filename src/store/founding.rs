//! Whether a server was founded by its owner, what lets the owner do that, and whether anything in it is real yet.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::PersonId,
        person::{MADE_UP, NO_PASSWORD},
    },
    store::{Result, Store, on, sql, transaction},
};

/// Whether the owner has founded the server: has made the first account with its group or network.
pub async fn is_founded(store: &Store) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select exists (select 1 from founding where id = 1)"))
            .fetch_one(&mut *connection)
            .await?
    }))
}

/// Keeps the hash of a set-up link's key, beside those of earlier starts. False, and nothing is kept, once the server is
/// founded.
pub async fn add_set_up_key(store: &Store, key_hash: &str, now: DateTime<Utc>) -> Result<bool> {
    transaction!(store, connection, {
        sqlx::query(sql("insert into set_up_key (key_hash, made_at)
             select $1, $2
             where not exists (select 1 from founding)
             on conflict (key_hash) do nothing"))
        .bind(key_hash)
        .bind(now)
        .execute(connection)
        .await
        .map(|added| added.rows_affected() == 1)
    })
}

/// Whether a key with this hash opens the set-up page: it was made here, and nobody has founded the server yet.
pub async fn opens(store: &Store, key_hash: &str) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select exists (
                 select 1
                 from set_up_key
                 where key_hash = $1
                   and not exists (select 1 from founding)
             )"))
        .bind(key_hash)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Ends what was open until the founding, inside its transaction: the set-up links, and every session of somebody who
/// looks around.
macro_rules! end_setting_up {
    ($connection:ident) => {
        sqlx::query(sql("delete from set_up_key"))
            .execute(&mut *$connection)
            .await?;
        $crate::store::founding::take_made_up!($connection);
        sqlx::query(sql(
            "delete from session
             where person_id = (select p.id from person p where p.sign_in_name = $1)",
        ))
        .bind($crate::domain::person::MADE_UP)
        .execute(&mut *$connection)
        .await?
    };
}

pub(crate) use end_setting_up;

/// Takes the row of the made-up person, inside a transaction: a look around begins before the founding, which then ends
/// it, or not at all.
macro_rules! take_made_up {
    ($connection:ident) => {
        sqlx::query($crate::store::sql(
            "update person set name = name where sign_in_name = $1",
        ))
        .bind($crate::domain::person::MADE_UP)
        .execute(&mut *$connection)
        .await?
    };
}

pub(crate) use take_made_up;

/// Starts a session of somebody who looks around. False, and none is started, once the server is founded.
pub async fn begin_look_around(
    store: &Store,
    token_hash: &str,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        take_made_up!(connection);
        sqlx::query(sql(
            "insert into session (token_hash, person_id, created_at, seen_at)
             select $1, $2, $3, $3
             where not exists (select 1 from founding)",
        ))
        .bind(token_hash)
        .bind(person)
        .bind(now)
        .execute(connection)
        .await
        .map(|begun| begun.rows_affected() == 1)
    })
}

/// Whether there is a group or network that nobody made up; a founded server has one, or had.
pub async fn has_real_groups(store: &Store) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select exists (select 1 from founding)
                 or exists (select 1 from organisation where is_made_up = false)
                 or exists (select 1 from network where is_made_up = false)"))
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Whether anybody has an account who was not made up.
pub async fn has_real_people(store: &Store) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select exists (
                 select 1
                 from person
                 where sign_in_name <> $1
                   and sign_in_name not like $1 || '-%'
             )"))
        .bind(MADE_UP)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Whether somebody who was made up can sign in with a password: who runs the demonstration's group, or supports a
/// made-up network.
pub async fn has_demo_sign_ins(store: &Store) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select exists (
                 select 1
                 from person
                 where sign_in_name = $1
                   and password_hash <> $2
             ) or exists (
                 select 1
                 from network n
                 join facilitator f on f.network_id = n.id
                 join person p on p.id = f.person_id
                 where n.is_made_up = true
                   and p.sign_in_name like $1 || '-%'
                   and p.password_hash <> $2
             )"))
        .bind(MADE_UP)
        .bind(NO_PASSWORD)
        .fetch_one(&mut *connection)
        .await?
    }))
}
