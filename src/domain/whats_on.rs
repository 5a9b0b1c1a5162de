//! What is on in a network, day by day.

use chrono::NaiveDate;

use crate::domain::{ask::Posting, folded::folded};

/// So many days are shown at once.
pub const SHOWN_DAYS: usize = 14;

/// A day, and what is on.
pub type DayOn<'a> = (NaiveDate, Vec<&'a Posting>);

/// What is on in so many days as are shown at once, from a day on: day by day, by name. Days on which nothing is are left out.
pub fn by_day(events: &[Posting], from: NaiveDate) -> Vec<DayOn<'_>> {
    let mut events: Vec<&Posting> = events.iter().collect();
    events.sort_by_cached_key(|event| (folded(&event.said.what), event.id));
    from.iter_days()
        .take(SHOWN_DAYS)
        .map(|day| {
            let on = events.iter().copied();
            let on = on.filter(|event| event.said.when.is_on(day, event.said.until));
            (day, on.collect::<Vec<_>>())
        })
        .filter(|(_, on)| !on.is_empty())
        .collect()
}
