//! A time axis: days to places, and the labels under it.

use chrono::{Datelike, Months, NaiveDate};

use crate::{
    charts::{
        SOFT,
        canvas::{Canvas, Painted, QUIET, px},
    },
    language::{Translator, msg},
};

/// Room between two labels.
const APART: i32 = 10;

/// A stretch of time on a stretch of the picture.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Where the first day is.
    pub start: i32,
    /// Where the last day is.
    pub end: i32,
}

impl Span {
    /// Where a day is; a single day is at the end.
    pub fn x(&self, day: NaiveDate) -> i32 {
        let all = (self.to - self.from).num_days();
        if all <= 0 {
            return self.end;
        }
        let share = (day - self.from).num_days() as f64 / all as f64;
        self.start + px(share * f64::from(self.end - self.start))
    }

    /// A day at an end of the axis. Within a season the day matters, over years the month does.
    fn name(&self, words: Translator, day: NaiveDate, today: NaiveDate) -> String {
        if day == today {
            words.text(msg::CHART_TODAY)
        } else if (self.to - self.from).num_days() <= 92 {
            words.day(day)
        } else {
            words.month(day)
        }
    }

    /// The axis under a plot: its line, both ends by name, and as many years or months between as have room.
    pub fn axis(
        &self,
        canvas: &Canvas<'_, '_>,
        words: Translator,
        y: i32,
        today: NaiveDate,
    ) -> Painted {
        canvas.line(&[(self.start, y), (self.end, y)], SOFT)?;
        let (first, last) = (
            self.name(words, self.from, today),
            self.name(words, self.to, today),
        );
        let top = y + 8;
        // A lone day's name may be wider than what is before it.
        let from = (self.start, self.start + QUIET.width(&first));
        let to = (self.end - QUIET.width(&last), self.end);
        canvas.text(&last, (self.end, top), QUIET.end())?;
        let mut taken = vec![to];
        if self.from < self.to && from.1 + APART <= to.0 {
            canvas.text(&first, (self.start, top), QUIET)?;
            taken.push(from);
        }
        for day in self.between() {
            let x = self.x(day);
            canvas.line(&[(x, y), (x, y + 5)], SOFT)?;
            let name = if day.month() == 1 {
                day.year().to_string()
            } else {
                words.month_short(day.month())
            };
            let half = QUIET.width(&name) / 2;
            let room = (x - half, x + half);
            let free = |other: &(i32, i32)| room.1 + APART <= other.0 || other.1 + APART <= room.0;
            if taken.iter().all(free) {
                canvas.text(&name, (x, top), QUIET.middle())?;
                taken.push(room);
            }
        }
        Ok(())
    }

    /// At most six days between the ends at which a month, a quarter or a year begins; years first, so that they have
    /// the first pick of the room.
    fn between(&self) -> Vec<NaiveDate> {
        for months in [1, 3, 6, 12, 24, 60, 120, 600] {
            let days = self.every(months);
            if days.len() <= 6 {
                let (mut years, rest): (Vec<_>, Vec<_>) =
                    days.into_iter().partition(|day| day.month() == 1);
                years.extend(rest);
                return years;
            }
        }
        Vec::new()
    }

    /// The days strictly within at which every so many months begin, counted from the year 0.
    fn every(&self, months: u32) -> Vec<NaiveDate> {
        let count = self.from.year() * 12 + self.from.month0().cast_signed();
        let first = count - count.rem_euclid(months.cast_signed());
        let first = NaiveDate::from_ymd_opt(
            first.div_euclid(12),
            first.rem_euclid(12).unsigned_abs() + 1,
            1,
        );
        std::iter::successors(first, |day| day.checked_add_months(Months::new(months)))
            .take_while(|day| *day < self.to)
            .filter(|day| *day > self.from)
            .take(100)
            .collect()
    }
}

/// Places wanted on a line of `room` pixels moved as little as it takes to stand `apart`, in the same order. Where there
/// is no room for all, the last ones go beyond.
pub fn spread(wanted: &[i32], room: (i32, i32), apart: i32) -> Vec<i32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|at| wanted[*at]);
    let mut places = wanted.to_vec();
    let mut least = room.0;
    for &at in &order {
        places[at] = places[at].max(least);
        least = places[at] + apart;
    }
    let mut most = room.1;
    for &at in order.iter().rev() {
        places[at] = places[at].min(most);
        most = places[at] - apart;
    }
    places
}

/// Numbers for the lines of a scale from 0 to `most`: at most five, round, and whole.
pub fn steps(most: usize) -> Vec<usize> {
    let mut unit = 1;
    loop {
        for step in [unit, unit * 2, unit * 5] {
            if most.div_ceil(step) <= 4 {
                return (0..=most.div_ceil(step).max(1))
                    .map(|line| line * step)
                    .collect();
            }
        }
        unit *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn span(from: &str, to: &str) -> Span {
        Span {
            from: day(from),
            to: day(to),
            start: 10,
            end: 110,
        }
    }

    #[test]
    fn days_have_places_and_a_lone_day_is_at_the_end() {
        let year = span("2025-01-01", "2025-04-11");
        assert_eq!(year.x(day("2025-01-01")), 10);
        assert_eq!(year.x(day("2025-04-11")), 110);
        assert_eq!(year.x(day("2025-02-20")), 60);
        assert_eq!(span("2025-01-01", "2025-01-01").x(day("2025-01-01")), 110);
    }

    #[test]
    fn there_are_few_ticks_over_weeks_years_and_a_century() {
        for (from, to, count) in [
            ("2025-01-01", "2025-01-01", 0),
            ("2025-01-05", "2025-01-20", 0),
            ("2025-01-05", "2025-03-20", 2),
            ("2025-01-05", "2026-03-20", 4),
            ("2025-01-05", "2029-03-20", 4),
            ("1925-01-05", "2026-03-20", 2),
        ] {
            let between = span(from, to).between();
            assert_eq!(between.len(), count, "{from} {to} {between:?}");
        }
    }

    #[test]
    fn labels_are_spread_within_their_room() {
        assert_eq!(spread(&[50, 50, 10], (0, 100), 20), [50, 70, 10]);
        assert_eq!(spread(&[100, 100, 100], (0, 100), 20), [60, 80, 100]);
        assert_eq!(spread(&[], (0, 100), 20), [0; 0]);
    }

    #[test]
    fn scales_are_round() {
        assert_eq!(steps(0), [0, 1]);
        assert_eq!(steps(1), [0, 1]);
        assert_eq!(steps(4), [0, 1, 2, 3, 4]);
        assert_eq!(steps(9), [0, 5, 10]);
        assert_eq!(steps(200), [0, 50, 100, 150, 200]);
        assert_eq!(steps(5000), [0, 2000, 4000, 6000]);
    }
}
