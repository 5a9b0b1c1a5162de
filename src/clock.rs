//! The only place that asks what time it is, and what day that is here: in the zone that the settings name, or else in the
//! one of the machine.

use std::sync::OnceLock;

use chrono::{
    DateTime, DurationRound, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta,
    TimeZone, Utc,
};
use chrono_tz::Tz;

/// The zone that the settings name. It holds for the whole program, as a machine's zone does.
static ZONE: OnceLock<Tz> = OnceLock::new();

/// Sets the zone that says what day it is; the first call counts.
pub fn set_zone(zone: Tz) {
    let _ = ZONE.set(zone);
}

/// The name of the zone that was set, as in Europe/London; none where days are the machine's.
pub fn zone_name() -> Option<&'static str> {
    ZONE.get().map(|zone| zone.name())
}

/// Now, as databases keep it: cut to microseconds.
#[expect(clippy::disallowed_methods, reason = "the one clock")]
pub fn now() -> DateTime<Utc> {
    let now = Utc::now();
    now.duration_trunc(TimeDelta::microseconds(1))
        .unwrap_or(now)
}

/// A moment by the clock on the wall here.
pub fn local(at: DateTime<Utc>) -> DateTime<FixedOffset> {
    match ZONE.get() {
        Some(zone) => at.with_timezone(zone).fixed_offset(),
        None => at.with_timezone(&Local).fixed_offset(),
    }
}

/// The day of a moment here.
pub fn day(at: DateTime<Utc>) -> NaiveDate {
    local(at).date_naive()
}

/// The moment at which a day begins here.
pub fn start_of(day: NaiveDate) -> DateTime<Utc> {
    moment(day, 0)
}

/// The moment at which the clock on the wall here shows so many minutes after midnight.
pub fn moment(day: NaiveDate, minutes: u16) -> DateTime<Utc> {
    let shown = day.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minutes));
    match ZONE.get() {
        Some(zone) => moment_in(zone, shown),
        None => moment_in(&Local, shown),
    }
}

/// The last moment of a day here.
pub fn end_of(day: NaiveDate) -> DateTime<Utc> {
    start_of(day.succ_opt().unwrap_or(day)) - TimeDelta::microseconds(1)
}

fn moment_in(zone: &impl TimeZone, shown: NaiveDateTime) -> DateTime<Utc> {
    // A clock that is put forward never shows some times; an hour later it is then.
    let moment = zone.from_local_datetime(&shown).earliest().or_else(|| {
        zone.from_local_datetime(&(shown + TimeDelta::hours(1)))
            .earliest()
    });
    moment.map_or(shown.and_utc(), |moment| moment.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_or_where_the_clock_is_put_forward_then() {
        let start = |zone: Tz, year, month, day| {
            let day = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
            moment_in(&zone, day.and_time(NaiveTime::MIN)).to_rfc3339()
        };
        assert_eq!(
            start(chrono_tz::Europe::London, 2026, 7, 1),
            "2026-06-30T23:00:00+00:00"
        );
        assert_eq!(
            start(chrono_tz::Pacific::Kiritimati, 2026, 11, 26),
            "2026-11-25T10:00:00+00:00"
        );
        // In Beirut the clock goes from 0:00 to 1:00 on that night.
        assert_eq!(
            start(chrono_tz::Asia::Beirut, 2026, 3, 29),
            "2026-03-28T22:00:00+00:00"
        );
    }
}
