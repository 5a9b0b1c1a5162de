//! The only place that asks what time it is, and what day that is where the server stands.

use chrono::{DateTime, DurationRound, Local, NaiveDate, NaiveTime, TimeDelta, Utc};

/// Now, as databases keep it: cut to microseconds.
#[expect(clippy::disallowed_methods, reason = "the one clock")]
pub fn now() -> DateTime<Utc> {
    let now = Utc::now();
    now.duration_trunc(TimeDelta::microseconds(1))
        .unwrap_or(now)
}

/// The day of a moment where the server stands.
pub fn day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Local).date_naive()
}

/// The moment at which a day begins where the server stands.
pub fn start_of(day: NaiveDate) -> DateTime<Utc> {
    let midnight = day.and_time(NaiveTime::MIN);
    // A clock that is put forward at midnight has none; then an hour later is the day's beginning.
    let begins = midnight.and_local_timezone(Local).earliest().or_else(|| {
        (midnight + TimeDelta::hours(1))
            .and_local_timezone(Local)
            .earliest()
    });
    begins.map_or(midnight.and_utc(), |begins| begins.with_timezone(&Utc))
}
