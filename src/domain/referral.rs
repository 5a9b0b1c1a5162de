//! Who takes whom in a network, by place and day of the week.

use std::collections::BTreeMap;

use crate::domain::{ask::Posting, folded::folded, when::WeekDay};

/// The days of the week in their order, and last of all those who name no day and take people on any.
pub fn columns() -> impl Iterator<Item = Option<WeekDay>> {
    WeekDay::ALL.into_iter().map(Some).chain([None])
}

/// Who takes people of one place.
#[derive(Clone, Debug, Default)]
pub struct PlaceReferrals<'a> {
    /// The place; none for those who take people of all places.
    pub place: Option<String>,
    /// Who takes whom on a day of the week, and without a day those who name none.
    pub on: BTreeMap<Option<WeekDay>, Vec<&'a Posting>>,
}

/// Who takes whom, by place in their order, those for all places last; of one `place` and for one `day` where these are
/// chosen. One that names no place is for all, and one that names no day takes people on any.
pub fn by_place<'a>(
    referrals: &'a [Posting],
    place: &str,
    day: Option<WeekDay>,
) -> Vec<PlaceReferrals<'a>> {
    let place = folded(place);
    let mut found: BTreeMap<(bool, String), PlaceReferrals<'a>> = BTreeMap::new();
    for referral in referrals {
        let known = &referral.said.when.days;
        let days: Vec<Option<WeekDay>> = if known.is_empty() {
            vec![None]
        } else {
            let asked = known
                .iter()
                .filter(|known| day.is_none_or(|day| day == **known));
            asked.copied().map(Some).collect()
        };
        if days.is_empty() {
            continue;
        }
        let mut places: Vec<(bool, String, Option<String>)> = referral
            .places()
            .into_iter()
            .map(|(folded, written)| (false, folded, Some(written.to_owned())))
            .collect();
        if places.is_empty() {
            places.push((true, String::new(), None));
        }
        for (is_for_all, name, written) in places {
            if !is_for_all && !place.is_empty() && name != place {
                continue;
            }
            let row = found.entry((is_for_all, name)).or_default();
            row.place = row.place.take().or(written);
            for day in &days {
                row.on.entry(*day).or_default().push(referral);
            }
        }
    }
    found.into_values().collect()
}

/// The places that are named, each once and as most write it, in their order; of several ways that are as common, that which
/// begins with a capital.
pub fn places(referrals: &[Posting]) -> Vec<String> {
    let mut found: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    for (folded, written) in referrals.iter().flat_map(Posting::places) {
        *found.entry(folded).or_default().entry(written).or_default() += 1;
    }
    let most = |ways: BTreeMap<&str, usize>| {
        let mut ways: Vec<(&str, usize)> = ways.into_iter().collect();
        // Capitals stand before small letters.
        ways.sort_by_key(|(written, times)| (std::cmp::Reverse(*times), *written));
        ways.first().map(|(written, _)| (*written).to_owned())
    };
    found.into_values().filter_map(most).collect()
}
