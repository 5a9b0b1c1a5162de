//! What comes round, and when.

use chrono::{Datelike as _, Days, NaiveDate};

use good_measure::domain::schedule::{AgreedDay, NextOccasion, Occasion, next};

use proptest::prelude::*;

use super::holds;

/// Any day there is, those at the end of time too.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let (first, last) = (NaiveDate::MIN, NaiveDate::MAX);
    let days = first.num_days_from_ce()..=last.num_days_from_ce();
    let ours = day("1990-01-01").num_days_from_ce()..day("2100-01-01").num_days_from_ce();
    prop_oneof![4 => ours, 1 => days]
        .prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).expect("a day"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn occasion() -> impl Strategy<Value = Occasion> {
    prop::sample::select(Occasion::ALL.to_vec())
}

/// A day agreed on some day near another.
fn agreed(last: NaiveDate, on: i64, agreed_on: i64) -> Option<AgreedDay> {
    let shifted = |days: i64| {
        let by = Days::new(days.unsigned_abs());
        if days < 0 {
            last.checked_sub_days(by)
        } else {
            last.checked_add_days(by)
        }
    };
    Some(AgreedDay {
        on: shifted(on)?,
        agreed_on: shifted(agreed_on)?,
    })
}

#[test]
fn what_is_proposed_keeps_the_day_of_the_month_or_takes_its_last() {
    holds(512, (occasion(), any_day()), |(occasion, last)| {
        let Some(proposed) = next(occasion, Some(last), None) else {
            prop_assert!(
                last.year() >= NaiveDate::MAX.year() - 1,
                "{} has none",
                last
            );
            return Ok(());
        };
        prop_assert_eq!((proposed.occasion, proposed.agreed), (occasion, false));
        let months = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
        let wanted = match occasion {
            Occasion::CheckIn => 3,
            Occasion::Audit => 12,
        };
        prop_assert_eq!(months(proposed.on) - months(last), wanted);
        let same_day = proposed.on.day() == last.day();
        let last_of_month = proposed.on.succ_opt().is_none_or(|next| next.day() == 1);
        prop_assert!(same_day || last_of_month && proposed.on.day() < last.day());
        Ok(())
    });
}

#[test]
fn an_agreed_day_counts_only_while_it_is_to_come_and_was_agreed_since() {
    let near = -400..=400_i64;
    let strategy = (occasion(), any_day(), near.clone(), near);
    holds(1024, strategy, |(occasion, last, on, agreed_on)| {
        let Some(agreed) = agreed(last, on, agreed_on) else {
            return Ok(());
        };
        let found = next(occasion, Some(last), Some(agreed));
        if on > 0 && agreed_on >= 0 {
            let wanted = NextOccasion {
                occasion,
                on: agreed.on,
                agreed: true,
            };
            prop_assert_eq!(found, Some(wanted));
        } else {
            prop_assert_eq!(found, next(occasion, Some(last), None));
        }
        prop_assert!(found.is_none_or(|found| found.on > last));
        Ok(())
    });
}

#[test]
fn before_anything_happened_only_what_was_agreed_comes() {
    holds(
        256,
        (occasion(), any_day(), any_day()),
        |(occasion, on, agreed_on)| {
            let found = next(occasion, None, Some(AgreedDay { on, agreed_on }));
            prop_assert_eq!(
                found.map(|found| (found.on, found.agreed)),
                Some((on, true))
            );
            prop_assert_eq!(next(occasion, None, None), None);
            Ok(())
        },
    );
}
