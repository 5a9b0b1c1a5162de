//! What a network's own record says of a period: targets, meetings, who came; and what groups let it read of themselves.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};

use crate::{
    app::App,
    domain::{
        attendance::{Change, Turnout, average},
        digits::western,
        ids::{BodyId, NetworkId},
        meeting::PlannedAndHeld,
        profile::Fact,
        promise::{Promise, PromiseState},
        representative::Representative,
        round::Owner,
        target::CountedTarget,
    },
    error::AppError,
    queries,
    store::{ask_counts, profiles, promises, reports::Days, representatives, series, turnouts},
};

pub use crate::store::ask_counts::AskCount;

/// What groups say of themselves that can be added up.
const ADDED_UP: [Fact; 3] = [Fact::Reached, Fact::Volunteers, Fact::Hours];

/// The record of a period.
#[derive(Clone, Debug)]
pub struct PeriodRecord {
    /// Targets of which some of the period lies in it, as they stood on its last day.
    pub targets: Vec<CountedTarget>,
    /// Series of which a meeting was planned in it.
    pub series: Vec<SeriesPeriod>,
    /// Groups that came to any meeting of it, each counted once.
    pub reached: usize,
    /// The same of groups that left the network since.
    pub left: usize,
    /// Bodies on which somebody spoke for the network in it, by name, each with how many did.
    pub bodies: Vec<(String, usize)>,
    /// What was promised or due in it, the first due first, each with how it stands today as others read it.
    pub promises: Vec<(Promise, PromiseState)>,
    /// What was asked for in it, by kind.
    pub asks: Vec<AskCount>,
    /// What groups say of themselves, added up as it stands today.
    pub people: Vec<FactTotal>,
}

/// What became of a series in a period.
#[derive(Clone, Debug)]
pub struct SeriesPeriod {
    /// What it is called.
    pub name: String,
    /// How many meetings were planned, and what became of them.
    pub planned: PlannedAndHeld,
    /// Groups that came to any of them, each counted once.
    pub reached: usize,
    /// How many came to each that was held, the first day first.
    pub turnouts: Vec<Turnout>,
    /// Groups on average a year before and now, and how the two compare; none where either had no meeting, or where the
    /// period is longer than a year.
    pub change: Option<(f64, f64, Change)>,
}

/// One fact of groups, added up.
#[derive(Clone, Debug)]
pub struct FactTotal {
    /// Which.
    pub fact: Fact,
    /// Groups that let the network read it.
    pub told: usize,
    /// The sum of what they say.
    pub sum: u64,
}

/// The same days a year before; none where they would be some of the same days.
fn year_before((from, to): Days) -> Option<Days> {
    let back = |day: NaiveDate| day.checked_sub_months(Months::new(12));
    let before = (back(from)?, back(to)?);
    (before.1 < from).then_some(before)
}

/// Adds up what groups say of a fact; what is no whole number is not counted as told.
fn added_up(fact: Fact, said: &[String]) -> FactTotal {
    let number = |text: &String| -> Option<u64> {
        let digits: String = text.trim().chars().map(western).collect();
        digits.parse::<u32>().ok().map(u64::from)
    };
    let numbers: Vec<u64> = said.iter().filter_map(number).collect();
    FactTotal {
        fact,
        told: numbers.len(),
        sum: numbers.iter().sum(),
    }
}

/// How many spoke on each body within some days, by the body's name; whoever spoke there for two terms is one.
fn by_body(all: Vec<Representative>, (from, to): Days) -> Vec<(String, usize)> {
    let mut bodies: BTreeMap<(String, BodyId), BTreeSet<_>> = BTreeMap::new();
    for of in all.into_iter().filter(|of| of.mandate.touches(from, to)) {
        // Of a group that left nobody knows who it was.
        let nameless = of.mandate.has_left().then_some(of.id);
        let who = (of.mandate.name, of.mandate.group, nameless);
        let body = bodies.entry((of.body, of.mandate.body_id)).or_default();
        body.insert(who);
    }
    let counted = bodies.into_iter();
    counted.map(|((body, _), who)| (body, who.len())).collect()
}

/// What was promised or due within some days, as others read it on a day.
fn promised(all: Vec<Promise>, (from, to): Days, today: NaiveDate) -> Vec<(Promise, PromiseState)> {
    let within = |day: NaiveDate| from <= day && day <= to;
    all.into_iter()
        .filter(|of| within(of.words.said_on) || of.words.due_on.is_some_and(within))
        .map(|of| {
            let state = of.told_to_others(today);
            (of, state)
        })
        .collect()
}

/// The record of a network of a period.
pub(super) async fn of_period(
    app: &App,
    network: NetworkId,
    days: Days,
    today: NaiveDate,
) -> Result<PeriodRecord, AppError> {
    let store = &app.store;
    let mut targets = queries::target::counted(app, network, (days.1, today)).await?;
    targets.retain(|counted| counted.target.words.touches(days.0, days.1));
    let planned = series::planned_and_held(store, network, days.0, days.1).await?;
    let year_before = year_before(days);
    let from = year_before.map_or(days.0, |(from, _)| from);
    let turnouts = turnouts::between(store, network, (from, days.1)).await?;
    let by_series = turnouts::reached_by_series(store, network, days).await?;
    let (reached, left) = turnouts::reached_between(store, network, days).await?;
    let series = series::list(store, network).await?.into_iter();
    let series = series.filter_map(|series| {
        let (_, planned) = planned.iter().find(|(id, _)| *id == series.id)?;
        let within = |(from, to): Days| -> Vec<Turnout> {
            let of_series = turnouts.iter().filter(|(_, id, _)| *id == series.id);
            of_series
                .map(|(_, _, turnout)| *turnout)
                .filter(|turnout| turnout.on >= from && turnout.on <= to)
                .collect()
        };
        let now = within(days);
        let before = year_before.map(within);
        let change = before.and_then(|before| {
            let (before, now) = (average(&before)?, average(&now)?);
            Some((before, now, Change::between(before, now)?))
        });
        Some(SeriesPeriod {
            name: series.name,
            planned: *planned,
            reached: by_series.get(&series.id).copied().unwrap_or(0),
            turnouts: now,
            change,
        })
    });
    let series = series.collect();
    let representatives = representatives::of_network(store, network).await?;
    let promises = promises::of_network(store, network).await?;
    let mut people = Vec::new();
    for fact in ADDED_UP {
        let said = profiles::of_network(store, network, fact).await?;
        people.push(added_up(fact, &said));
    }
    Ok(PeriodRecord {
        targets,
        series,
        reached,
        left,
        bodies: by_body(representatives, days),
        promises: promised(promises, days, today),
        asks: ask_counts::counted(store, Owner::Network(network), days).await?,
        people,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_numbers_are_added_up_and_only_those_who_gave_one_are_counted() {
        let said = ["120", " ٣٠ ", "about 40", "", "-5"].map(str::to_owned);
        let total = added_up(Fact::Reached, &said);
        assert_eq!((total.told, total.sum), (2, 150));
    }

    #[test]
    fn a_period_is_set_beside_a_year_before_unless_they_would_share_days() {
        let day = |text: &str| -> NaiveDate { text.parse().expect("a day") };
        let year = (day("2026-01-01"), day("2026-12-31"));
        assert_eq!(
            year_before(year),
            Some((day("2025-01-01"), day("2025-12-31")))
        );
        assert_eq!(year_before((day("2025-01-01"), day("2026-01-01"))), None);
    }
}
