//! What lets people in beside their own sign-in, and how all of it is shut when somebody leaves. A new kind of link or key
//! gets its line in the lists here; whatever ends a way in runs them in its own transaction.
//!
//! Whoever asks or makes a link takes the same row first, so what is found here came before; what it says of its moment may be later
//! all the same, as it is read before one waits for the row, and on another server's clock.
//!
//! A session carries nothing of a group: each request asks anew whether the person runs it.

/// Shuts what a person made who runs a group no longer, and every link into a group that nobody runs.
/// `$1` the group, `$2` the person, `$3` now.
pub(crate) const OF_COORDINATOR: &[&str] = &[
    "update invitation
     set expires_at = $3
     where organisation_id = $1
       and accepted_at is null
       and expires_at > $3
       and (invited_by = $2 or not exists (
           select 1 from coordinator c where c.organisation_id = $1
       ))",
    "update calendar_link
     set stopped_at = $3
     where organisation_id = $1
       and made_by = $2
       and stopped_at is null",
    // For them, and by them for others.
    "update password_link
     set expires_at = $3
     where organisation_id = $1
       and (person_id = $2 or made_by = $2)
       and used_at is null
       and expires_at > $3",
    "delete from password_request
     where organisation_id = $1
       and person_id = $2",
    // What they answered on their own stays among the others, and is nobody's.
    "update contributor
     set person_id = null, name = ''
     where organisation_id = $1
       and person_id = $2",
];

/// Shuts what a person made who facilitates a network no longer. `$1` the network, `$2` the person, `$3` now.
pub(crate) const OF_FACILITATOR: &[&str] = &[
    // Whoever promised is given another link by those who stay.
    "update promiser
     set token_hash = null
     where network_id = $1
       and asked_by = $2",
    "update network_invitation
     set expires_at = $3
     where network_id = $1
       and invited_by = $2
       and accepted_at is null
       and expires_at > $3",
    // Not those of a group they run themselves.
    "update invitation
     set expires_at = $3
     where organisation_id in (select m.organisation_id from network_organisation m where m.network_id = $1)
       and invited_by = $2
       and accepted_at is null
       and expires_at > $3
       and not exists (
           select 1
           from coordinator c
           where c.organisation_id = invitation.organisation_id and c.person_id = $2
       )",
    // No way in, but a word that is theirs no more to say.
    "delete from password_request
     where organisation_id in (select m.organisation_id from network_organisation m where m.network_id = $1)
       and asked_by = $2",
];

/// Shuts what the facilitators of a network made for a group that left it. `$1` the group, `$2` the network, `$3` now.
pub(crate) const OF_MEMBER: &[&str] = &[
    "update invitation
     set expires_at = $3
     where organisation_id = $1
       and accepted_at is null
       and expires_at > $3
       and exists (
           select 1
           from facilitator f
           where f.network_id = $2 and f.person_id = invitation.invited_by
       )
       and not exists (
           select 1
           from coordinator c
           where c.organisation_id = $1 and c.person_id = invitation.invited_by
       )",
    "delete from password_request
     where organisation_id = $1
       and asked_by in (select f.person_id from facilitator f where f.network_id = $2)",
];

/// Runs one of the lists inside the transaction in which somebody leaves. Those that end nothing at a moment have no `$3`, and
/// PostgreSQL takes no value that nobody reads.
macro_rules! shut {
    ($connection:ident, $list:ident, $of:expr, $whose:expr, $now:expr) => {
        for text in $crate::store::ways_in::$list {
            let mut query = sqlx::query($crate::store::sql(text)).bind($of).bind($whose);
            if text.contains("$3") {
                query = query.bind($now);
            }
            query.execute(&mut *$connection).await?;
        }
    };
}

pub(crate) use shut;
