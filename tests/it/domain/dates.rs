//! Days as people type them.

use chrono::{Datelike as _, Days, NaiveDate, TimeDelta};

use good_measure::{
    clock,
    domain::dates::{self, Leaning, Unread, days_in, write},
    language::{Language, Translator},
};

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

/// Reads a day seen from one of this century.
fn read(text: &str) -> Option<NaiveDate> {
    dates::read(text, ymd(2026, 11, 26), Leaning::Ahead).ok()
}

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
        forms.push(format!("{day}th of {name}, {year}"));
        forms.push(format!("{name} {day} {year}"));
        forms.push(format!("{} {day} {name}. {year}", date.format("%A")));
    }
    if (2000..2100).contains(&year) {
        forms.push(format!("{day}/{month}/{:02}", year - 2000));
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
fn each_day_that_a_page_shows_in_any_language_reads_back_as_that_day() {
    let marks = prop::sample::select(vec!["", "\u{200f}", "\u{200e}", "\u{2068}", "\u{61c}"]);
    holds(256, (day(), marks), |(date, mark)| {
        // Noon, which no clock is put past.
        let moment = clock::start_of(date) + TimeDelta::hours(12);
        for language in Language::ALL {
            let words = Translator(language);
            let shown = [words.date(date), words.moment(moment), date.to_string()];
            for shown in shown {
                for zero in ['0', '٠', '۰'] {
                    let text = format!("{mark}{}{mark}", in_digits(&shown, zero));
                    prop_assert_eq!(read(&text), Some(date), "{:?}", text);
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_day_without_its_year_reads_back_as_the_next_or_the_last_of_that_name() {
    let near = (day(), 0..365_u64).prop_filter("of these centuries", |(today, _)| {
        (1902..2198).contains(&today.year())
    });
    holds(256, near, |(today, away)| {
        let ahead = today + Days::new(away);
        let back = today - Days::new(away);
        for language in Language::ALL {
            let words = Translator(language);
            for (date, leaning) in [(ahead, Leaning::Ahead), (back, Leaning::Back)] {
                let text = words.day(date);
                prop_assert_eq!(dates::read(&text, today, leaning), Ok(date), "{:?}", text);
            }
        }
        Ok(())
    });
}

#[test]
fn a_day_that_is_in_no_calendar_is_refused_in_every_form() {
    let numbers = (1850..2250_u16, 0..=14_u8, 0..=40_u8);
    holds(512, numbers, |(year, month, day)| {
        let is_known = (1900..2200).contains(&year);
        let exists = |month: u8, day: u8| {
            is_known && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day)
        };
        let mut forms = vec![
            format!("{year}-{month}-{day}"),
            format!("{year}-{month:02}-{day:02}"),
        ];
        if let Some(name) = usize::from(month)
            .checked_sub(1)
            .and_then(|at| MONTHS.get(at))
        {
            forms.push(format!("{day} {name} {year}"));
        }
        // Where the second number can be no month, the first is.
        let (turned_day, turned_month) = if month > 12 && (1..=12).contains(&day) {
            (month, day)
        } else {
            (day, month)
        };
        let turned = ['/', '.', '-'].map(|sign| format!("{day}{sign}{month}{sign}{year}"));
        let all = forms
            .into_iter()
            .map(|form| (form, month, day))
            .chain(turned.map(|form| (form, turned_month, turned_day)));
        for (form, month, day) in all {
            let found = dates::read(&form, ymd(2026, 11, 26), Leaning::Ahead);
            let wanted = if exists(month, day) {
                Ok(ymd(year.into(), month.into(), day.into()))
            } else if is_known && (1..=12).contains(&month) {
                Err(Unread::Missing { year, month, day })
            } else {
                Err(Unread::Unknown)
            };
            prop_assert_eq!(found, wanted, "{:?}", form);
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
        "(in|next|last|بعد|hace|end)? ?[0-9]{0,5} (weeks|months|years|meses|أسابيع|friday)( ago| que viene)?",
    ];
    holds(768, text, |text| {
        if let Some(date) = read(&text) {
            prop_assert!((1900..2200).contains(&date.year()), "{:?}", date);
            prop_assert_eq!(read(&write(date)), Some(date));
        }
        Ok(())
    });
}
