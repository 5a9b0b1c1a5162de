//! Days as people type them.

use chrono::{Datelike as _, NaiveDate};

use good_measure::domain::dates::{read, write};

use proptest::prelude::*;

use super::holds;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Any day that is read.
fn day() -> impl Strategy<Value = NaiveDate> {
    let (first, last) = (ymd(1900, 1, 1), ymd(2199, 12, 31));
    (first.num_days_from_ce()..=last.num_days_from_ce())
        .prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).expect("a day"))
}

fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

/// A text in the digits that another keyboard types, from its zero on.
fn in_digits(text: &str, zero: char) -> String {
    let digit = |c: char| {
        let value = c.to_digit(10)?;
        char::from_u32(u32::from(zero) + value)
    };
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// A day in every form in which people write it.
fn forms(date: NaiveDate) -> Vec<String> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let name = MONTHS[month as usize - 1];
    let short = &name[..3];
    let mut forms = vec![
        format!("{year}-{month:02}-{day:02}"),
        format!("{year}-{month}-{day}"),
    ];
    for separator in ['/', '.', '-'] {
        forms.push(format!("{day}{separator}{month}{separator}{year}"));
        forms.push(format!("{day:02}{separator}{month:02}{separator}{year}"));
    }
    for name in [name, short] {
        forms.push(format!("{day} {name} {year}"));
        forms.push(format!("{day:02} {} {year}", name.to_lowercase()));
        forms.push(format!("{day} {} {year}", name.to_uppercase()));
    }
    forms
}

#[test]
fn a_day_in_any_form_and_any_digits_reads_back_as_that_day() {
    let around = prop::sample::select(vec!["", " ", "\t", "\n", "\u{a0}"]);
    holds(
        128,
        (day(), around.clone(), around),
        |(date, before, after)| {
            for form in forms(date) {
                for zero in ['0', '٠', '۰'] {
                    let text = format!("{before}{}{after}", in_digits(&form, zero));
                    prop_assert_eq!(read(&text), Some(date), "{:?}", text);
                }
            }
            Ok(())
        },
    );
}

#[test]
fn a_day_that_we_write_reads_back_as_that_day() {
    holds(512, day(), |date| {
        prop_assert_eq!(read(&write(date)), Some(date));
        Ok(())
    });
}

#[test]
fn a_day_that_is_in_no_calendar_is_refused_in_every_form() {
    let numbers = (1850..2250_i32, 0..=14_u32, 0..=40_u32);
    holds(512, numbers, |(year, month, day)| {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => 0,
        };
        let exists = (1900..2200).contains(&year) && (1..=length).contains(&day);
        let mut forms = vec![
            format!("{year}-{month}-{day}"),
            format!("{year}-{month:02}-{day:02}"),
        ];
        for separator in ['/', '.', '-'] {
            forms.push(format!("{day}{separator}{month}{separator}{year}"));
        }
        if let Some(name) = (month as usize)
            .checked_sub(1)
            .and_then(|at| MONTHS.get(at))
        {
            forms.push(format!("{day} {name} {year}"));
        }
        for form in forms {
            let found = read(&form);
            prop_assert_eq!(found.is_some(), exists, "{:?}", form);
            let parts = found.map(|date| (date.year(), date.month(), date.day()));
            prop_assert!(
                parts.is_none_or(|parts| parts == (year, month, day)),
                "{:?}",
                form
            );
        }
        Ok(())
    });
}

#[test]
fn any_text_is_a_day_of_these_centuries_or_none() {
    let text = prop_oneof![
        any::<String>(),
        "[0-9٠-٩۰-۹/. +:%-]{0,14}",
        "[0-9]{1,3}[ /.-](Feb|february|May|Sept|mayo|[0-9]{1,3})[ /.-][+-]?[0-9]{1,6}",
        "[0-9]{20,40}(/[0-9]{1,40}){0,3}",
    ];
    holds(768, text, |text| {
        if let Some(date) = read(&text) {
            prop_assert!((1900..2200).contains(&date.year()), "{:?}", date);
            prop_assert_eq!(read(&write(date)), Some(date));
        }
        Ok(())
    });
}
