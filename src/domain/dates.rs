//! Days as people write them: `21/11/2026`, `5th November`, `21 de noviembre de 2026`, `٢١ نوفمبر ٢٠٢٦`, `next friday`,
//! `in 2 weeks`. Words of English, Spanish and Arabic are read whatever the language of the page, as people mix them.
//!
//! Of `12/11` the day stands first, as in the three languages the product speaks; only where that makes no month
//! (`11/21/2026`) the month does. Pages show the day back in words.

#[cfg(test)]
mod tests;
mod words;

use chrono::{Datelike as _, Days, Months, NaiveDate, Weekday};

use words::{Unit, Word};

/// Which way a day lies that names no year, or no week: the next 12 December, or the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// A day to come: by when something is done, when people meet.
    Ahead,
    /// A day that was, or today: when something happened.
    Back,
}

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Nothing empty, and nothing we know how to read.
    Unknown,
    /// A day that its month does not have, such as 31 February.
    Missing {
        /// 1900 to 2199.
        year: u16,
        /// 1 to 12.
        month: u8,
        /// 0 to 99.
        day: u8,
    },
}

/// Reads a day from 1900 to 2199, seen from `today`.
///
/// # Errors
/// Why it is none.
pub fn read(text: &str, today: NaiveDate, leaning: Leaning) -> Result<NaiveDate, Unread> {
    let said = words::of(text).ok_or(Unread::Unknown)?;
    let seen = Seen { today, leaning };
    let day = match seen.relative(&said) {
        Some(day) => day,
        None => seen.named(&said)?,
    };
    if (1900..2200).contains(&day.year()) {
        Ok(day)
    } else {
        Err(Unread::Unknown)
    }
}

/// A date as [`read`] reads it in any language: `21/11/2026`.
pub fn write(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

/// How many days a month has.
pub fn days_in(year: u16, month: u8) -> u8 {
    (28..=31)
        .rev()
        .find(|day| NaiveDate::from_ymd_opt(year.into(), month.into(), u32::from(*day)).is_some())
        .unwrap_or(0)
}

/// From where a text is read.
struct Seen {
    today: NaiveDate,
    leaning: Leaning,
}

impl Seen {
    /// A day told by its distance: "tomorrow", "in 2 weeks", "next friday", "end of march".
    fn relative(&self, said: &[Word]) -> Option<NaiveDate> {
        use Word::{
            After, Ago, End, Last, Month, Next, Number, This, Today, Tomorrow, Weekday, Yesterday,
        };
        let after = said.contains(&After);
        let said: Vec<Word> = said.iter().copied().filter(|word| *word != After).collect();
        match said[..] {
            // "يوم الجمعة": the day Friday.
            [Word::Unit(Unit::Day), Weekday(_), ..] => self.relative(&said[1..]),
            [Today] => Some(self.today),
            [Tomorrow] if after => self.moved(2, Unit::Day),
            [Tomorrow] => self.moved(1, Unit::Day),
            [Word::Unit(Unit::Day) | Last, Tomorrow] => self.moved(2, Unit::Day),
            [Yesterday] => self.moved(-1, Unit::Day),
            [Number(value, _), Word::Unit(unit)] | [Number(value, _), Word::Unit(unit), Today] => {
                self.moved(i64::from(value), unit)
            }
            [Number(value, _), Word::Unit(unit), Ago]
            | [Ago, Number(value, _), Word::Unit(unit)] => self.moved(-i64::from(value), unit),
            [Word::Unit(unit)] if after => self.moved(1, unit),
            [Ago, Word::Unit(unit)] | [Word::Unit(unit), Ago | Last] | [Last, Word::Unit(unit)] => {
                self.moved(-1, unit)
            }
            [Next, Word::Unit(unit)] | [Word::Unit(unit), Next] => self.moved(1, unit),
            [Weekday(day)] | [This, Weekday(day)] => Some(self.nearest(day)),
            [Next, Weekday(day)] | [Weekday(day), Next] => self.weekday_ahead(day, 1),
            [Last, Weekday(day)] | [Weekday(day), Last] => self.weekday_back(day, 1),
            [End, Word::Unit(unit)] | [End, This, Word::Unit(unit)] => end_of(self.today, unit),
            [End, Next, Word::Unit(unit)] | [End, Word::Unit(unit), Next] => {
                end_of(self.moved(1, unit)?, unit)
            }
            [End, Month(month)] => (-1..=1)
                .filter_map(|more| self.end_of_month(month, self.today.year() + more))
                .find(|day| self.fits(*day)),
            [End, Month(month), Number(value, 4)] => self.end_of_month(month, i32::from(value)),
            _ => None,
        }
    }

    /// A day told by its number and month, with or without a year and a day of the week.
    fn named(&self, said: &[Word]) -> Result<NaiveDate, Unread> {
        use Word::{Month, Number};
        let mut parts: Vec<Word> = said
            .iter()
            .copied()
            .filter(|word| !matches!(word, Word::Weekday(_) | Word::After))
            .collect();
        // "el día 5", "عام ٢٠٢٧"
        if parts.first() == Some(&Word::Unit(Unit::Day)) {
            parts.remove(0);
        }
        if let [.., Word::Unit(Unit::Year), Number(_, 4)] = parts[..] {
            parts.remove(parts.len() - 2);
        }
        match parts[..] {
            [Number(year, 4), Number(month, 1 | 2), Number(day, 1 | 2)] => {
                in_year(year, month, day)
            }
            [Number(year, 4), Month(month), Number(day, 1 | 2)] => in_year(year, month.into(), day),
            [Number(day, 1 | 2), Month(month)] | [Month(month), Number(day, 1 | 2)] => {
                self.in_some_year(month.into(), day)
            }
            [Number(day, 1 | 2), Month(month), Number(year, digits)]
            | [Month(month), Number(day, 1 | 2), Number(year, digits)] => {
                in_year(full(year, digits)?, month.into(), day)
            }
            [Number(first, 1 | 2), Number(second, 1 | 2)] => {
                let (day, month) = day_first(first, second);
                self.in_some_year(month, day)
            }
            [
                Number(first, 1 | 2),
                Number(second, 1 | 2),
                Number(year, digits),
            ] => {
                let (day, month) = day_first(first, second);
                in_year(full(year, digits)?, month, day)
            }
            _ => Err(Unread::Unknown),
        }
    }

    fn moved(&self, many: i64, unit: Unit) -> Option<NaiveDate> {
        let back = many < 0;
        let many = many.unsigned_abs();
        let days = match unit {
            Unit::Day => many,
            Unit::Week => many * 7,
            Unit::Fortnight => many * 14,
            Unit::Month | Unit::Year => {
                let months = if unit == Unit::Year { many * 12 } else { many };
                let months = Months::new(u32::try_from(months).ok()?);
                return if back {
                    self.today.checked_sub_months(months)
                } else {
                    self.today.checked_add_months(months)
                };
            }
        };
        if back {
            self.today.checked_sub_days(Days::new(days))
        } else {
            self.today.checked_add_days(Days::new(days))
        }
    }

    fn fits(&self, day: NaiveDate) -> bool {
        match self.leaning {
            Leaning::Ahead => day >= self.today,
            Leaning::Back => day <= self.today,
        }
    }

    /// A day of the week, today among them.
    fn nearest(&self, day: Weekday) -> NaiveDate {
        let found = match self.leaning {
            Leaning::Ahead => self.weekday_ahead(day, 0),
            Leaning::Back => self.weekday_back(day, 0),
        };
        found.unwrap_or(self.today)
    }

    /// The first such day that is at least so many days away.
    fn weekday_ahead(&self, day: Weekday, least: u64) -> Option<NaiveDate> {
        (least..least + 7)
            .filter_map(|days| self.today.checked_add_days(Days::new(days)))
            .find(|date| date.weekday() == day)
    }

    fn weekday_back(&self, day: Weekday, least: u64) -> Option<NaiveDate> {
        (least..least + 7)
            .filter_map(|days| self.today.checked_sub_days(Days::new(days)))
            .find(|date| date.weekday() == day)
    }

    fn end_of_month(&self, month: u8, year: i32) -> Option<NaiveDate> {
        end_of(NaiveDate::from_ymd_opt(year, month.into(), 1)?, Unit::Month)
    }

    /// The next or the last such day of any year; a leap day may be eight years away.
    fn in_some_year(&self, month: u16, day: u16) -> Result<NaiveDate, Unread> {
        let this = self.today.year();
        let mut years: Vec<i32> = (this - 8..=this + 8).collect();
        if self.leaning == Leaning::Back {
            years.reverse();
        }
        let mut days = years
            .into_iter()
            .filter_map(|year| NaiveDate::from_ymd_opt(year, month.into(), day.into()));
        match days.find(|day| self.fits(*day)) {
            Some(day) => Ok(day),
            None => in_year(u16::try_from(this).unwrap_or_default(), month, day),
        }
    }
}

/// The last day of the month or year that a day is in; of its week, the Sunday.
fn end_of(day: NaiveDate, unit: Unit) -> Option<NaiveDate> {
    match unit {
        Unit::Week => day.checked_add_days(Days::new(
            6 - u64::from(day.weekday().num_days_from_monday()),
        )),
        Unit::Month => day
            .with_day(1)?
            .checked_add_months(Months::new(1))?
            .pred_opt(),
        Unit::Year => NaiveDate::from_ymd_opt(day.year(), 12, 31),
        Unit::Day | Unit::Fortnight => None,
    }
}

/// Day and month of two numbers: the day first, unless the second cannot be a month and the first can.
fn day_first(first: u16, second: u16) -> (u16, u16) {
    if second > 12 && (1..=12).contains(&first) {
        (second, first)
    } else {
        (first, second)
    }
}

/// A year of two digits is one of this century.
fn full(year: u16, digits: u8) -> Result<u16, Unread> {
    match digits {
        2 => Ok(2000 + year),
        4 => Ok(year),
        _ => Err(Unread::Unknown),
    }
}

fn in_year(year: u16, month: u16, day: u16) -> Result<NaiveDate, Unread> {
    if let Some(found) = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) {
        return Ok(found);
    }
    match (u8::try_from(month), u8::try_from(day)) {
        (Ok(month @ 1..=12), Ok(day @ 0..=99)) if (1900..2200).contains(&year) => {
            Err(Unread::Missing { year, month, day })
        }
        _ => Err(Unread::Unknown),
    }
}
