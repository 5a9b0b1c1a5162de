//! Texts that count who is at a meeting. Each adds to what is there or takes from it, so that two who count at the same
//! moment lose nothing of each other.

/// The texts of one table: `$1` and `$2` are the meeting, `$3` is whom they count, `$4` how many people.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counting {
    /// Counts whoever is not there yet.
    pub tick: &'static str,
    /// Adds some.
    pub add: &'static str,
    /// Takes some away where more are there.
    pub take_some: &'static str,
    /// Takes all away, and gives how many they were.
    pub take_all: &'static str,
}

/// The texts of a table in which this column says whom a row counts.
macro_rules! counting {
    ($table:literal, $whom:literal) => {
        $crate::store::counting::Counting {
            tick: concat!(
                "insert into ",
                $table,
                " (network_id, meeting_id, ",
                $whom,
                ", people)
                 values ($1, $2, $3, $4)
                 on conflict (network_id, meeting_id, ",
                $whom,
                ") do nothing"
            ),
            add: concat!(
                "insert into ",
                $table,
                " (network_id, meeting_id, ",
                $whom,
                ", people)
                 values ($1, $2, $3, $4)
                 on conflict (network_id, meeting_id, ",
                $whom,
                ") do update
                 set people = ",
                $table,
                ".people + excluded.people"
            ),
            take_some: concat!(
                "update ",
                $table,
                " set people = people - $4
                 where network_id = $1
                   and meeting_id = $2
                   and ",
                $whom,
                " = $3
                   and people > $4"
            ),
            take_all: concat!(
                "delete from ",
                $table,
                " where network_id = $1
                   and meeting_id = $2
                   and ",
                $whom,
                " = $3
                 returning people"
            ),
        }
    };
}

/// The key by which meetings count an organisation, inside a transaction; it gets one where it had none. None where it has no
/// row in `$places`, the table of those that are in the network.
macro_rules! attendee {
    ($connection:ident, $network:expr, $organisation:expr, $places:literal, $attendees:literal) => {{
        let found: Option<$crate::domain::ids::OrganisationId> =
            sqlx::query_scalar($crate::store::sql(concat!(
                "select organisation_id from ",
                $places,
                " where network_id = $1
                   and organisation_id = $2"
            )))
            .bind($network)
            .bind($organisation)
            .fetch_optional(&mut *$connection)
            .await?;
        match found {
            None => None,
            Some(found) => {
                sqlx::query($crate::store::sql(concat!(
                    "insert into ",
                    $attendees,
                    " (network_id, id, organisation_id)
                     values ($1, $2, $3)
                     on conflict (network_id, organisation_id) do nothing"
                )))
                .bind($network)
                .bind(<$crate::domain::ids::AttendeeId as $crate::keys::Fresh>::fresh())
                .bind(found)
                .execute(&mut *$connection)
                .await?;
                let attendee: $crate::domain::ids::AttendeeId =
                    sqlx::query_scalar($crate::store::sql(concat!(
                        "select id from ",
                        $attendees,
                        " where network_id = $1
                           and organisation_id = $2"
                    )))
                    .bind($network)
                    .bind(found)
                    .fetch_one(&mut *$connection)
                    .await?;
                Some(attendee)
            }
        }
    }};
}

/// Runs one of the texts that add or take some, inside a transaction; gives how many rows it met.
macro_rules! run {
    ($connection:ident, $text:expr, $at:expr, $whom:expr, $people:expr) => {
        sqlx::query($crate::store::sql($text))
            .bind($at.0)
            .bind($at.1)
            .bind($whom)
            .bind($people)
            .execute(&mut *$connection)
            .await?
            .rows_affected()
    };
}

/// Runs one of the texts that take all, inside a transaction; gives how many people it took.
macro_rules! take_all {
    ($connection:ident, $text:expr, $at:expr, $whom:expr) => {{
        let people: Option<i32> = sqlx::query_scalar($crate::store::sql($text))
            .bind($at.0)
            .bind($at.1)
            .bind($whom)
            .fetch_optional(&mut *$connection)
            .await?;
        people.unwrap_or(0)
    }};
}

/// Takes some away, and where no more were there all of it, inside a transaction; gives how many it took.
macro_rules! take_some {
    ($connection:ident, $counting:expr, $at:expr, $whom:expr, $people:expr) => {
        if $crate::store::counting::run!($connection, $counting.take_some, $at, $whom, $people) == 1
        {
            $people
        } else {
            $crate::store::counting::take_all!($connection, $counting.take_all, $at, $whom)
        }
    };
}

pub(super) use {attendee, counting, run, take_all, take_some};
