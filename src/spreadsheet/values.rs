//! What the cells of a workbook say, as people see it.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::domain::dates;

/// What the number of a cell is, by the pattern it is shown with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Number {
    /// A number.
    #[default]
    Plain,
    /// A day, or a time of it.
    Day,
    /// How long something lasts.
    Length,
}

impl Number {
    /// By the number of a pattern that every program knows ([ECMA-376] 18.8.30).
    pub fn of_known(pattern: u32) -> Self {
        match pattern {
            14..=22 | 27..=36 | 45 | 47 | 50..=58 => Self::Day,
            46 => Self::Length,
            _ => Self::Plain,
        }
    }

    /// By a pattern: `dd/mm/yyyy`. What stands in quotation marks or behind `\`, `_` and `*` is shown as it is.
    pub fn of_pattern(pattern: &str) -> Self {
        let mut signs = pattern.chars();
        while let Some(sign) = signs.next() {
            match sign.to_ascii_lowercase() {
                '\\' | '_' | '*' => drop(signs.next()),
                '"' => drop(signs.find(|end| *end == '"')),
                '[' => {
                    let held: String = signs.by_ref().take_while(|end| *end != ']').collect();
                    let mut held = held.bytes().map(|unit| unit.to_ascii_lowercase());
                    let unit = held.next();
                    if unit.is_some_and(|unit| {
                        b"hms".contains(&unit) && held.all(|other| other == unit)
                    }) {
                        return Self::Length;
                    }
                }
                // How numbers above nothing are shown says it.
                ';' => break,
                'd' | 'm' | 'y' | 'h' | 's' => return Self::Day,
                // "General" in the words of one program.
                'g' if signs.as_str().to_ascii_lowercase().starts_with("eneral") => break,
                _ => {}
            }
        }
        Self::Plain
    }
}

/// A number as people see it in its cell.
pub fn shown(number: f64, kind: Number, is_1904: bool) -> String {
    match kind {
        Number::Plain => number_shown(number),
        Number::Length => {
            let minutes = (number * 24.0 * 60.0).round();
            format!("{}:{:02}", (minutes / 60.0).trunc(), (minutes % 60.0).abs())
        }
        Number::Day => moment_shown(number, is_1904).unwrap_or_else(|| number_shown(number)),
    }
}

/// A number as spreadsheets show it: with fifteen digits, behind which numbers of this kind are not exact.
pub fn number_shown(number: f64) -> String {
    // Most are whole.
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return (number as i64).to_string();
    }
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

/// A day or a moment that is written as programs write it; another text as it is.
pub fn iso_shown(text: &str) -> String {
    let moment = text.trim_end_matches('Z').parse::<NaiveDateTime>();
    let day = || {
        text.parse::<NaiveDate>()
            .map(|day| day.and_time(NaiveTime::MIN))
    };
    moment
        .or_else(|_| day())
        .map_or_else(|_| text.to_owned(), day_and_time)
}

/// Days since the last of 1899, as the first of 1900 is 1; or since the first of 1904. None for what is no day of theirs.
fn moment_shown(days: f64, is_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&days) {
        return None;
    }
    let first = match is_1904 {
        true => NaiveDate::from_ymd_opt(1904, 1, 1)?,
        // Spreadsheets believe that 1900 had a leap day.
        false if days < 60.0 => NaiveDate::from_ymd_opt(1899, 12, 31)?,
        false => NaiveDate::from_ymd_opt(1899, 12, 30)?,
    };
    let passed = TimeDelta::milliseconds((days * 86_400_000.0).round() as i64);
    let moment = first.and_time(NaiveTime::MIN).checked_add_signed(passed)?;
    // The first day stands for no day: a time alone.
    if days < 1.0 {
        return Some(to_the_minute(moment).format("%H:%M").to_string());
    }
    Some(day_and_time(moment))
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

/// What a formula came to that cannot be worked out, by its number.
pub fn fault(number: u8) -> &'static str {
    match number {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    }
}

/// A number that is kept in four bytes: as it is or a hundred times larger, whole or the first half of a longer one.
pub fn short_number(bytes: [u8; 4]) -> f64 {
    let bits = u32::from_le_bytes(bytes);
    let number = if bits & 2 == 0 {
        f64::from_bits(u64::from(bits & !3) << 32)
    } else {
        f64::from((bits as i32) >> 2)
    };
    if bits & 1 == 0 {
        number
    } else {
        number / 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_in_their_cells() {
        for (number, text) in [
            (12.0, "12"),
            (-0.0, "0"),
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
        for (bytes, number) in [
            ([0x00, 0x00, 0xf0, 0x3f], 1.0),
            ([0x01, 0x00, 0xf0, 0x3f], 0.01),
            ([(12 << 2) | 2, 0, 0, 0], 12.0),
            ([(125_u8 << 2) | 3, 1, 0, 0], 1.25),
            ([0xfe, 0xff, 0xff, 0xff], -1.0),
        ] {
            assert_eq!(short_number(bytes), number, "{bytes:x?}");
        }
    }

    #[test]
    fn patterns_say_what_a_number_is() {
        for (pattern, kind) in [
            ("General", Number::Plain),
            ("#,##0.00", Number::Plain),
            ("\"$\"#,##0_);[Red](\"$\"#,##0)", Number::Plain),
            ("\\Y000000", Number::Plain),
            ("#,##0*y", Number::Plain),
            ("0\" days\"", Number::Plain),
            ("#,##0\\ [$€-40D]", Number::Plain),
            ("DD/MM/YY", Number::Day),
            ("[$-404]e\"x\"m\"x\"d", Number::Day),
            ("h:mm AM/PM", Number::Day),
            ("[h]:mm:ss", Number::Length),
            ("[Blue]\\+[hh]:mm", Number::Length),
            ("0;dd", Number::Plain),
        ] {
            assert_eq!(Number::of_pattern(pattern), kind, "{pattern}");
        }
    }

    #[test]
    fn days_are_shown_as_days() {
        assert_eq!(iso_shown("2026-11-21"), "21/11/2026");
        assert_eq!(iso_shown("2026-11-21T18:30:00"), "21/11/2026 18:30");
        assert_eq!(iso_shown("Tuesdays"), "Tuesdays");
        for (days, is_1904, text) in [
            (46_347.0, false, "21/11/2026"),
            (44_885.0, true, "21/11/2026"),
            (46_347.75, false, "21/11/2026 18:00"),
            (1.0, false, "01/01/1900"),
            (61.0, false, "01/03/1900"),
            (0.999_999_99, false, "00:00"),
            (0.75, false, "18:00"),
            (-3.0, false, "-3"),
            (3e6, false, "3000000"),
        ] {
            assert_eq!(shown(days, Number::Day, is_1904), text, "{days}");
        }
        assert_eq!(shown(1.5, Number::Length, false), "36:00");
    }
}
