//! What is on day by day, and who takes whom by place and day, with postings made up at random.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike as _, Days, NaiveDate, Weekday};
use good_measure::domain::{
    ask::{AskKind, AskState, AskWords, Audience, Party, Posting, Side},
    ids::{AskId, NetworkId},
    referral::{by_place, columns, places},
    whats_on::{SHOWN_DAYS, by_day},
    when::{WeekDay, When},
};
use proptest::{collection::vec, prelude::*};
use uuid::Uuid;

use super::holds;

/// As people write places, and how these are compared.
const PLACES: [(&str, &[&str]); 5] = [
    ("", &[]),
    ("Hillfoot", &["hillfoot"]),
    (" hillfoot, Riverside", &["hillfoot", "riverside"]),
    ("RIVERSIDE; Old Market", &["riverside", "old market"]),
    ("Nowhere", &["nowhere"]),
];

fn today() -> NaiveDate {
    "2026-11-27".parse().expect("a day")
}

fn on(days: u64) -> NaiveDate {
    today() + Days::new(days)
}

/// Days of the week, the day, days left, place.
type Made = (BTreeSet<usize>, Option<u64>, u64, usize);

fn made(side: Side, key: u128, (days, first, left, place): Made) -> Posting {
    Posting {
        network: NetworkId::from(Uuid::from_u128(9)),
        id: AskId::from(Uuid::from_u128(key)),
        version: 1,
        side,
        whose: Party::Network,
        neighbourhood: String::new(),
        said: AskWords {
            kind: AskKind::Other,
            what: format!("Tea {key}"),
            many: String::new(),
            conditions: String::new(),
            age: String::new(),
            area: PLACES[place].0.to_owned(),
            until: on(left),
            when: When {
                days: days.into_iter().map(|day| WeekDay::ALL[day]).collect(),
                on_day: first.map(on),
                ..When::default()
            },
        },
        audience: Audience::Network,
        named: Default::default(),
        may_contact: false,
        reach: String::new(),
        state: AskState::Open,
        meeting: None,
        action: None,
        said_by: String::new(),
        said_at: DateTime::UNIX_EPOCH,
    }
}

fn many(side: Side) -> impl Strategy<Value = Vec<Posting>> {
    let one = (
        proptest::collection::btree_set(0_usize..7, 0..4),
        proptest::option::of(0_u64..40),
        0_u64..60,
        0_usize..PLACES.len(),
    );
    vec(one, 0..20).prop_map(move |all| {
        let all = all.into_iter().zip(1..);
        all.map(|(one, key)| made(side, key, one)).collect()
    })
}

/// Whether something is on, said in other words than the domain does.
fn is_on(event: &Posting, day: NaiveDate) -> bool {
    let when = &event.said.when;
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let name = names[day.weekday().num_days_from_monday() as usize];
    let has_begun = when.on_day.is_none_or(|first| day >= first);
    let is_over = day > event.said.until;
    let of_week = when.days.iter().any(|known| known.word() == name);
    let is_once = when.days.is_empty() && when.on_day.is_some();
    has_begun && !is_over && (of_week || is_once)
}

#[test]
fn what_is_on_stands_under_each_of_its_days_and_under_no_other() {
    holds(300, (many(Side::Event), 0_u64..30), |(events, from)| {
        let told = by_day(&events, on(from));
        prop_assert!(told.windows(2).all(|pair| pair[0].0 < pair[1].0));
        prop_assert!(told.iter().all(|(_, on)| !on.is_empty()));
        for day in on(from).iter_days().take(SHOWN_DAYS + 3) {
            let shown = told.iter().find(|(known, _)| *known == day);
            let shown: Vec<AskId> = shown
                .map(|(_, on)| on.iter().map(|event| event.id).collect())
                .unwrap_or_default();
            let is_past = day > on(from) + Days::new(SHOWN_DAYS as u64 - 1);
            for event in &events {
                let is_there = shown.contains(&event.id);
                prop_assert_eq!(is_there, !is_past && is_on(event, day));
            }
        }
        Ok(())
    });
}

#[test]
fn the_days_of_the_week_are_read_as_they_were_written() {
    let days = proptest::collection::btree_set(0_usize..7, 0..8);
    holds(100, days, |days| {
        let days: BTreeSet<WeekDay> = days.into_iter().map(|day| WeekDay::ALL[day]).collect();
        let when = When {
            days: days.clone(),
            ..When::default()
        };
        prop_assert_eq!(When::read_days(&when.days_word()), days);
        Ok(())
    });
    assert_eq!(today().weekday(), Weekday::Fri);
    assert_eq!(WeekDay::of(today()), WeekDay::Friday);
}

#[test]
fn something_over_some_days_in_a_row_is_on_each_of_them() {
    let fair = made(Side::Event, 1, (BTreeSet::new(), Some(2), 4, 0));
    let events = [fair];
    let days: Vec<NaiveDate> = by_day(&events, today())
        .into_iter()
        .map(|(day, _)| day)
        .collect();
    assert_eq!(days, [on(2), on(3), on(4)]);
}

#[test]
fn each_who_takes_people_stands_under_its_places_and_days_and_those_without_under_all() {
    let chosen = (0_usize..PLACES.len(), proptest::option::of(0_usize..7));
    holds(
        300,
        (many(Side::Referral), chosen),
        |(all, (place, day))| {
            let place = PLACES[place].1.first().copied().unwrap_or_default();
            let day = day.map(|day| WeekDay::ALL[day]);
            let rows = by_place(&all, &place.to_uppercase(), day);
            for referral in &all {
                let days = &referral.said.when.days;
                let written = PLACES
                    .iter()
                    .find(|(written, _)| *written == referral.said.area)
                    .expect("a place")
                    .1;
                let is_of_day = days.is_empty() || day.is_none_or(|day| days.contains(&day));
                let of_place = written
                    .iter()
                    .filter(|known| place.is_empty() || **known == place)
                    .count();
                let rows_with = rows
                    .iter()
                    .filter(|row| {
                        row.on
                            .values()
                            .flatten()
                            .any(|known| known.id == referral.id)
                    })
                    .collect::<Vec<_>>();
                let expected = match (is_of_day, written.is_empty()) {
                    (false, _) => 0,
                    (true, true) => 1,
                    (true, false) => of_place,
                };
                prop_assert_eq!(rows_with.len(), expected);
                for row in rows_with {
                    prop_assert_eq!(row.place.is_none(), written.is_empty());
                    for column in columns() {
                        let on = row.on.get(&column).into_iter().flatten();
                        let is_there = on.filter(|known| known.id == referral.id).count();
                        let stands = match column {
                            Some(known) => {
                                days.contains(&known) && day.is_none_or(|day| day == known)
                            }
                            None => days.is_empty(),
                        };
                        prop_assert_eq!(is_there, usize::from(stands));
                    }
                }
            }
            let named = places(&all);
            let folded: BTreeSet<String> = named.iter().map(|place| place.to_lowercase()).collect();
            prop_assert_eq!(folded.len(), named.len());
            // Those for all places stand last.
            let open = rows.iter().position(|row| row.place.is_none());
            prop_assert!(open.is_none_or(|at| at + 1 == rows.len()));
            Ok(())
        },
    );
}

#[test]
fn what_never_comes_before_it_ends_is_told_and_a_place_is_called_as_most_write_it() {
    // Today is a Friday.
    let when = |days: &str, first: Option<u64>| When {
        days: When::read_days(days),
        on_day: first.map(on),
        ..When::default()
    };
    for (when, until, comes) in [
        (when("mon", None), 1, false),
        (when("mon", None), 3, true),
        (when("wed", Some(8)), 10, false),
        (when("wed", Some(8)), 12, true),
        (when("", Some(2)), 2, true),
    ] {
        assert_eq!(when.is_ever_on(today(), on(until)), comes, "{when:?}");
    }
    let named = |ways: &[&str]| -> Vec<Posting> {
        let ways = (1..).zip(ways);
        ways.map(|(key, area)| {
            let mut referral = made(Side::Referral, key, (BTreeSet::new(), None, 9, 0));
            referral.said.area = (*area).to_owned();
            referral
        })
        .collect()
    };
    assert_eq!(places(&named(&["hillfoot", "Hillfoot"])), ["Hillfoot"]);
    let most = named(&["hillfoot", "HILLFOOT", "hillfoot"]);
    assert_eq!(places(&most), ["hillfoot"]);
}
