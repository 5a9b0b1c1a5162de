//! Wrong tries at passwords, counted by all servers together, and the devices that people signed in on before.

use chrono::{DateTime, Utc};

use crate::{
    domain::{ids::PersonId, person::Person},
    store::{Result, Store, execute, on, sql, transaction},
};

/// Counts a try before it is known to be wrong, so that many at once are not more than many in a row. Gives nothing when it
/// may be made; the moment from which tries are taken again when `most` were counted. What a counter holds is forgotten at
/// the `end` that its first try was given.
///
/// # Errors
/// When the database cannot write.
pub async fn count_try(
    store: &Store,
    counter: &str,
    most: i32,
    now: DateTime<Utc>,
    end: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>> {
    transaction!(store, connection, {
        sqlx::query(sql("delete from sign_in_tries where ends_at <= $1"))
            .bind(now)
            .execute(&mut *connection)
            .await?;
        let counted = sqlx::query(sql("insert into sign_in_tries (counter, tries, ends_at)
             values ($1, 1, $2)
             on conflict (counter) do update set tries = sign_in_tries.tries + 1
             where sign_in_tries.tries < $3"))
        .bind(counter)
        .bind(end)
        .bind(most)
        .execute(&mut *connection)
        .await?;
        if counted.rows_affected() == 1 {
            return Ok(None);
        }
        sqlx::query_scalar(sql("select ends_at from sign_in_tries where counter = $1"))
            .bind(counter)
            .fetch_optional(&mut *connection)
            .await
    })
}

/// Takes one try back that was right. Those before it stay counted: they were others', or wrong.
///
/// # Errors
/// When the database cannot write.
pub async fn take_try_back(store: &Store, counter: &str) -> Result<()> {
    execute!(
        store,
        "update sign_in_tries set tries = tries - 1 where counter = $1 and tries > 0",
        [counter]
    )
}

/// The sign-in names of those who trust the device with this token hash; none for a token that was never given out.
///
/// # Errors
/// When the database cannot answer.
pub async fn who_trusts(store: &Store, token_hash: &str) -> Result<Vec<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select p.sign_in_name
             from trusted_device d
             join person p on p.id = d.person_id
             where d.token_hash = $1"))
        .bind(token_hash)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// The people who trust the device with this token hash, whoever signed in there last first.
///
/// # Errors
/// When the database cannot answer.
pub async fn people_of(store: &Store, token_hash: &str) -> Result<Vec<Person>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select p.id, p.name, p.sign_in_name, p.language
             from trusted_device d
             join person p on p.id = d.person_id
             where d.token_hash = $1
             order by d.seen_at desc, p.id"))
        .bind(token_hash)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Most devices that a person trusts; the one not signed in on for longest makes room.
const MOST_DEVICES: i64 = 20;

/// `$1` the token's hash, `$2` the person, `$3` now.
pub(crate) const TRUST: &str = "insert into trusted_device (token_hash, person_id, seen_at)
     values ($1, $2, $3)
     on conflict (token_hash, person_id) do update set seen_at = excluded.seen_at";

/// Notes that a person signed in on a device, and forgets those of theirs that nobody signed in on since `stale`.
///
/// # Errors
/// When the database cannot write.
pub async fn trust(
    store: &Store,
    token_hash: &str,
    person: PersonId,
    now: DateTime<Utc>,
    stale: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        sqlx::query(sql(TRUST))
            .bind(token_hash)
            .bind(person)
            .bind(now)
            .execute(&mut *connection)
            .await?;
        sqlx::query(sql("delete from trusted_device
             where person_id = $1
               and (seen_at < $2 or token_hash in (
                   select token_hash
                   from trusted_device
                   where person_id = $1
                   order by seen_at desc, token_hash
                   limit 100 offset $3
               ))"))
        .bind(person)
        .bind(stale)
        .bind(MOST_DEVICES)
        .execute(&mut *connection)
        .await
        .map(|_| ())
    })
}
