//! What the cells of a workbook say, as people see it.

use std::borrow::Cow;

use calamine::{DataRef, ExcelDateTime};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::domain::dates;

/// A value as people see it in its cell.
pub fn shown<'a>(value: &DataRef<'a>) -> Cow<'a, str> {
    match value {
        DataRef::Empty => Cow::Borrowed(""),
        DataRef::Int(number) => number.to_string().into(),
        DataRef::Float(number) => number_shown(*number).into(),
        DataRef::String(text) => text.clone().into(),
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.into(),
        DataRef::DateTime(at) => moment_shown(at).into(),
        DataRef::DateTimeIso(text) => iso_shown(text).into(),
        DataRef::DurationIso(text) => text.clone().into(),
        DataRef::Error(error) => error.to_string().into(),
    }
}

/// A day or a moment that is written as programs write it; another text as it is.
pub fn iso_shown(text: &str) -> String {
    let moment = text.parse::<NaiveDateTime>();
    let day = || {
        text.parse::<NaiveDate>()
            .map(|day| day.and_time(NaiveTime::MIN))
    };
    moment
        .or_else(|_| day())
        .map_or_else(|_| text.to_owned(), day_and_time)
}

/// A number as spreadsheets show it: with fifteen digits, behind which numbers of this kind are not exact.
pub fn number_shown(number: f64) -> String {
    let exact: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    // What is beyond any count stays short.
    if exact.abs() >= 1e15 {
        return format!("{exact:e}");
    }
    let mut text = exact.to_string();
    // With three digits behind the point a reader could take them for thousands.
    let behind = text.split_once('.').map_or(0, |(_, behind)| behind.len());
    if behind == 3 {
        text.push('0');
    }
    text
}

fn moment_shown(at: &ExcelDateTime) -> String {
    if at.is_duration() {
        let minutes = (at.as_f64() * 24.0 * 60.0).round();
        return format!("{}:{:02}", (minutes / 60.0).trunc(), (minutes % 60.0).abs());
    }
    match at.as_datetime() {
        // The first day stands for no day: a time alone.
        Some(moment) if at.as_f64() < 1.0 => to_the_minute(moment).format("%H:%M").to_string(),
        Some(moment) => day_and_time(moment),
        None => number_shown(at.as_f64()),
    }
}

fn day_and_time(moment: NaiveDateTime) -> String {
    let moment = to_the_minute(moment);
    let (day, time) = (
        dates::write(moment.date()),
        moment.format("%H:%M").to_string(),
    );
    if time == "00:00" {
        day
    } else {
        format!("{day} {time}")
    }
}

/// A time is kept as a part of a day, and may be a hair short of the full minute.
fn to_the_minute(moment: NaiveDateTime) -> NaiveDateTime {
    let hair = TimeDelta::milliseconds(500);
    moment.checked_add_signed(hair).unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_in_their_cells() {
        for (number, text) in [
            (12.0, "12"),
            (0.1 + 0.2, "0.3"),
            (2.5, "2.5"),
            (0.125, "0.1250"),
            (1.2345, "1.2345"),
            (7_700_900_123.0, "7700900123"),
            (-3.5, "-3.5"),
            (1e300, "1e300"),
        ] {
            assert_eq!(number_shown(number), text);
        }
    }

    #[test]
    fn days_are_shown_as_days() {
        assert_eq!(iso_shown("2026-11-21"), "21/11/2026");
        assert_eq!(iso_shown("2026-11-21T18:30:00"), "21/11/2026 18:30");
        assert_eq!(iso_shown("Tuesdays"), "Tuesdays");
    }
}
