//! People and their sessions.

use chrono::{DateTime, Utc};

use crate::{
    domain::{ids::PersonId, person::Person},
    store::{Result, Store, execute, on, sql, transaction},
};

/// Inserts a person inside a transaction; gives the number of rows, 0 when the sign-in name is taken.
macro_rules! insert_person {
    ($connection:ident, $person:expr, $password_hash:expr, $at:expr) => {
        sqlx::query(sql(
            "insert into person (id, name, sign_in_name, password_hash, language, created_at)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (sign_in_name) do nothing",
        ))
        .bind($person.id)
        .bind(&$person.name)
        .bind(&$person.sign_in_name)
        .bind($password_hash)
        .bind(&$person.language)
        .bind($at)
        .execute(&mut *$connection)
        .await?
        .rows_affected()
    };
}

pub(crate) use insert_person;

/// Adds a person. False when the sign-in name is taken.
///
/// # Errors
/// When the database cannot write.
pub async fn add(
    store: &Store,
    person: &Person,
    password_hash: &str,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        Result::Ok(insert_person!(connection, person, password_hash, now) == 1)
    })
}

#[derive(sqlx::FromRow)]
struct WithHash {
    #[sqlx(flatten)]
    person: Person,
    password_hash: String,
}

/// The person with this sign-in name, and the hash of the password.
///
/// # Errors
/// When the database cannot answer.
pub async fn by_sign_in_name(store: &Store, name: &str) -> Result<Option<(Person, String)>> {
    let found: Option<WithHash> = on!(store, connection, {
        sqlx::query_as(sql("select id, name, sign_in_name, language, password_hash
             from person
             where sign_in_name = $1"))
        .bind(name)
        .fetch_optional(&mut *connection)
        .await?
    });
    Ok(found.map(|found| (found.person, found.password_hash)))
}

/// Replaces a password inside a transaction, ends every session of the person and the trust in every device of theirs, and
/// every link that would set another; gives the number of people.
macro_rules! replace_password {
    ($connection:ident, $person:expr, $password_hash:expr) => {{
        let changed = sqlx::query(sql("update person set password_hash = $2 where id = $1"))
            .bind($person)
            .bind($password_hash)
            .execute(&mut *$connection)
            .await?;
        for text in [
            "delete from session where person_id = $1",
            "delete from trusted_device where person_id = $1",
            // Whoever knows the password needs no link.
            "delete from password_link where person_id = $1 and used_at is null",
            "delete from password_request where person_id = $1",
        ] {
            sqlx::query(sql(text))
                .bind($person)
                .execute(&mut *$connection)
                .await?;
        }
        changed.rows_affected()
    }};
}

pub(crate) use replace_password;

/// Replaces a password, ends every session of the person and the trust in every device of theirs. False when there is no such person.
///
/// # Errors
/// When the database cannot write.
pub async fn set_password(store: &Store, person: PersonId, password_hash: &str) -> Result<bool> {
    transaction!(store, connection, {
        Result::Ok(replace_password!(connection, person, password_hash) == 1)
    })
}

/// Notes the language a person chose.
///
/// # Errors
/// When the database cannot write.
pub async fn set_language(store: &Store, person: PersonId, language: &str) -> Result<()> {
    execute!(
        store,
        "update person set language = $2 where id = $1",
        [person, language]
    )
}

/// A session as stored.
#[derive(sqlx::FromRow)]
pub struct Session {
    /// Who.
    #[sqlx(flatten)]
    pub person: Person,
    /// When the person signed in.
    pub created_at: DateTime<Utc>,
    /// When it was last used, give or take ten minutes.
    pub seen_at: DateTime<Utc>,
}

/// `$1` the token's hash, `$2` the person, `$3` now.
pub(crate) const BEGIN_SESSION: &str =
    "insert into session (token_hash, person_id, created_at, seen_at) values ($1, $2, $3, $3)";

/// Starts a session, and clears away those of the person that nobody used since `stale`.
///
/// # Errors
/// When the database cannot write.
pub async fn begin_session(
    store: &Store,
    token_hash: &str,
    person: PersonId,
    now: DateTime<Utc>,
    stale: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        sqlx::query(sql(
            "delete from session where person_id = $1 and seen_at < $2",
        ))
        .bind(person)
        .bind(stale)
        .execute(&mut *connection)
        .await?;
        sqlx::query(sql(BEGIN_SESSION))
            .bind(token_hash)
            .bind(person)
            .bind(now)
            .execute(&mut *connection)
            .await
            .map(|_| ())
    })
}

/// The session with this token hash, and its person.
///
/// # Errors
/// When the database cannot answer.
pub async fn session(store: &Store, token_hash: &str) -> Result<Option<Session>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select p.id, p.name, p.sign_in_name, p.language, s.created_at, s.seen_at
             from session s
             join person p on p.id = s.person_id
             where s.token_hash = $1",
        ))
        .bind(token_hash)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Notes that a session is in use.
///
/// # Errors
/// When the database cannot write.
pub async fn touch_session(store: &Store, token_hash: &str, now: DateTime<Utc>) -> Result<()> {
    execute!(
        store,
        "update session set seen_at = $2 where token_hash = $1",
        [token_hash, now]
    )
}

/// Ends a session.
///
/// # Errors
/// When the database cannot write.
pub async fn end_session(store: &Store, token_hash: &str) -> Result<()> {
    execute!(
        store,
        "delete from session where token_hash = $1",
        [token_hash]
    )
}
