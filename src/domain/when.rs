//! On which days, at what time and where something is.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate};

use crate::domain::word::words;

words! {
    /// A day of the week. In the order they are shown.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum WeekDay {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

impl WeekDay {
    /// That of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self::ALL[day.weekday().num_days_from_monday() as usize]
    }
}

/// On which days, at what time and where something is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// On these days of every week.
    pub days: BTreeSet<WeekDay>,
    /// From when to when, as people write it.
    pub hours: String,
    /// Where.
    pub place: String,
    /// The day of something that is on once, or the first day of what is on every week.
    pub on_day: Option<NaiveDate>,
}

impl When {
    /// Whether it is on once, on a day or some days in a row, and not every week.
    pub fn is_once(&self) -> bool {
        self.days.is_empty() && self.on_day.is_some()
    }

    /// Whether it is on that day, where it holds `until` then.
    pub fn is_on(&self, day: NaiveDate, until: NaiveDate) -> bool {
        let has_begun = self.on_day.is_none_or(|first| first <= day);
        let is_its_day = self.is_once() || self.days.contains(&WeekDay::of(day));
        has_begun && is_its_day && day <= until
    }

    /// Whether it is on some day from `today` to that day; every day of the week comes within a week.
    pub fn is_ever_on(&self, today: NaiveDate, until: NaiveDate) -> bool {
        let first = self.on_day.map_or(today, |first| first.max(today));
        first
            .iter_days()
            .take(WeekDay::ALL.len())
            .any(|day| self.is_on(day, until))
    }

    /// The days of the week as they are stored.
    pub fn days_word(&self) -> String {
        let words: Vec<&str> = self.days.iter().map(|day| day.word()).collect();
        words.join(" ")
    }

    /// Reads [`Self::days_word`].
    pub fn read_days(words: &str) -> BTreeSet<WeekDay> {
        words.split(' ').filter_map(WeekDay::read).collect()
    }
}
