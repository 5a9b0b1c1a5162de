//! What may fit together, with asks and offers made up at random.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate};
use good_measure::domain::{
    ask::{
        AskKind, AskState, AskWords, Audience, Party, Posting, Side, asked_about, holds_until,
        suggestions,
    },
    ids::{AskId, NetworkId, OrganisationId},
    when::When,
};
use proptest::{collection::vec, prelude::*};
use uuid::Uuid;

use super::holds;

const PLACES: [&str; 5] = [
    "",
    "Hillfoot",
    " hillfoot, Riverside",
    "RIVERSIDE; Old Market",
    "Nowhere",
];

fn today() -> NaiveDate {
    "2026-11-27".parse().expect("a day")
}

fn party(group: u8) -> Party {
    match group {
        0 => Party::Network,
        group => Party::Group(
            OrganisationId::from(Uuid::from_u128(u128::from(group))),
            format!("Group {group}"),
        ),
    }
}

/// Side, kind, whose, place, days left, who sees it, whether it stands.
type Made = (bool, u8, u8, u8, i64, Option<Vec<u8>>, bool);

fn made(key: u128, (is_ask, kind, whose, place, days, named, stands): Made) -> Posting {
    let day = |days: i64| match u64::try_from(days) {
        Ok(ahead) => today() + Days::new(ahead),
        Err(_) => today() - Days::new(days.unsigned_abs()),
    };
    let is_all = named.is_none();
    let named = named.unwrap_or_default();
    Posting {
        network: NetworkId::from(Uuid::from_u128(9)),
        id: AskId::from(Uuid::from_u128(key)),
        version: 1,
        side: if is_ask { Side::Ask } else { Side::Offer },
        whose: party(whose),
        neighbourhood: PLACES[usize::from(place / 5) % 5].to_owned(),
        said: AskWords {
            kind: AskKind::ALL[usize::from(kind) % 2],
            what: "A fridge".to_owned(),
            many: String::new(),
            conditions: String::new(),
            age: String::new(),
            area: PLACES[usize::from(place) % 5].to_owned(),
            until: day(days),
            when: When::default(),
        },
        audience: if is_all {
            Audience::Network
        } else {
            Audience::Named
        },
        named: named
            .into_iter()
            .filter_map(|group| Some((party(group).group()?, String::new())))
            .collect(),
        may_contact: false,
        reach: String::new(),
        state: if stands {
            AskState::Open
        } else {
            AskState::Over
        },
        meeting: None,
        action: None,
        said_by: String::new(),
        said_at: DateTime::UNIX_EPOCH,
    }
}

fn many() -> impl Strategy<Value = Vec<Posting>> {
    let one = (
        any::<bool>(),
        0_u8..2,
        0_u8..5,
        0_u8..25,
        -40_i64..100,
        proptest::option::of(vec(1_u8..5, 0..3)),
        proptest::bool::weighted(0.8),
    );
    vec(one, 0..40).prop_map(|all| {
        let all = all.into_iter().zip(1..);
        all.map(|(one, key)| made(key, one)).collect()
    })
}

#[test]
fn what_is_suggested_fits_stands_and_is_for_the_eyes_of_both() {
    holds(300, (many(), vec(1_u128..40, 0..5)), |(all, matched)| {
        let matched: BTreeSet<AskId> = matched
            .into_iter()
            .map(|key| AskId::from(Uuid::from_u128(key)))
            .collect();
        for own in &all {
            for fit in suggestions(own, &all, &matched, today()) {
                let other = fit.other;
                prop_assert_eq!(Some(own.side), other.side.other());
                prop_assert_eq!(own.said.kind, other.said.kind);
                prop_assert!(own.whose != other.whose);
                prop_assert!(own.is_current(today()) && other.is_current(today()));
                prop_assert!(own.is_seen_by(&other.whose) && other.is_seen_by(&own.whose));
                prop_assert!(!matched.contains(&other.id));
            }
        }
        Ok(())
    });
}

#[test]
fn one_fits_another_where_the_other_fits_it_and_both_name_the_same_place_or_none() {
    holds(300, many(), |all| {
        let none = BTreeSet::new();
        for own in &all {
            for fit in suggestions(own, &all, &none, today()) {
                let back = suggestions(fit.other, &all, &none, today());
                let back = back.iter().find(|back| back.other.id == own.id);
                let back = back.map(|back| back.place.is_some());
                prop_assert_eq!(back, Some(fit.place.is_some()));
            }
        }
        Ok(())
    });
}

#[test]
fn the_same_place_comes_first_then_what_runs_out_first_and_nothing_that_fits_is_left_out() {
    holds(300, many(), |all| {
        let none = BTreeSet::new();
        for own in &all {
            let found = suggestions(own, &all, &none, today());
            let order: Vec<_> = found
                .iter()
                .map(|fit| (fit.place.is_none(), fit.other.said.until, fit.other.id))
                .collect();
            prop_assert!(order.is_sorted());
            let told: BTreeSet<AskId> = found.iter().map(|fit| fit.other.id).collect();
            prop_assert_eq!(told.len(), found.len());
            for other in all.iter().filter(|other| !told.contains(&other.id)) {
                let fits = own.is_current(today())
                    && other.is_current(today())
                    && Some(own.side) == other.side.other()
                    && own.said.kind == other.said.kind
                    && own.whose != other.whose
                    && own.is_seen_by(&other.whose)
                    && other.is_seen_by(&own.whose);
                prop_assert!(!fits);
            }
        }
        Ok(())
    });
}

#[test]
fn one_that_is_said_to_hold_is_asked_about_again_before_it_runs_out() {
    holds(200, (0_u64..2_000, 0_u64..200), |(first, later)| {
        let said = today() + Days::new(first);
        let until = holds_until(said);
        let day = said + Days::new(later);
        let (from, to) = asked_about(day);
        let is_asked = (from..=to).contains(&until);
        // Not in the first two months, surely on its last day, and no more after a month of silence.
        prop_assert!(later > 60 || !is_asked);
        let (from, to) = asked_about(until);
        prop_assert!((from..=to).contains(&until));
        prop_assert!(day <= until + Days::new(30) || !is_asked);
        Ok(())
    });
}
