//! Who came to the meetings of a network, and how that went over time: each rule is one that a reader can be told.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Months, NaiveDate};

use crate::domain::{digits::western, word::words};

/// How many of the last meetings say whether a group comes regularly.
pub const LAST: usize = 6;

/// A group that came to none of so many last meetings, and was regular before, stopped coming.
pub const STOPPED: usize = 3;

/// Fewest groups with a tag of which an average is told.
pub const FEWEST_OF_TAG: usize = 5;

/// Most people that one list or press may say of one group.
pub const MOST_PEOPLE: u32 = 500;

words! {
    /// People at a meeting who are of no group of the network, nor of an agency that it knows by name. They are counted and
    /// not named.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum GuestKind {
        /// Somebody for themselves.
        Guest = "guest",
        /// Somebody for an agency.
        Agency = "agency",
    }

    /// What is pressed while people come in.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AttendanceVerb {
        /// The group is here.
        Tick = "tick",
        /// It is not.
        Untick = "untick",
        /// One more person.
        More = "more",
        /// One fewer.
        Fewer = "fewer",
    }

    /// How one average is beside that of the year before.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Change {
        /// Half as many, or fewer.
        HalfFewer = "half-fewer",
        /// A third fewer.
        ThirdFewer = "third-fewer",
        /// A quarter fewer.
        QuarterFewer = "quarter-fewer",
        /// A little fewer.
        LittleFewer = "little-fewer",
        /// About as many.
        Same = "same",
        /// A little more.
        LittleMore = "little-more",
        /// A quarter more.
        QuarterMore = "quarter-more",
        /// A third more.
        ThirdMore = "third-more",
        /// Half as many again.
        HalfMore = "half-more",
        /// Twice as many, or more.
        Twice = "twice",
    }
}

impl Change {
    /// How `now` is beside `before`; none where there was nobody before.
    pub fn between(before: f64, now: f64) -> Option<Self> {
        if before <= 0.0 {
            return None;
        }
        let change = now / before - 1.0;
        Some(match change {
            change if change < -0.41 => Self::HalfFewer,
            change if change < -0.29 => Self::ThirdFewer,
            change if change < -0.18 => Self::QuarterFewer,
            change if change < -0.04 => Self::LittleFewer,
            change if change <= 0.04 => Self::Same,
            change if change <= 0.18 => Self::LittleMore,
            change if change <= 0.29 => Self::QuarterMore,
            change if change <= 0.41 => Self::ThirdMore,
            change if change < 0.8 => Self::HalfMore,
            _ => Self::Twice,
        })
    }
}

/// How many came to one meeting that was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turnout {
    /// Its day.
    pub on: NaiveDate,
    /// Groups that were there.
    pub groups: usize,
    /// People of these groups.
    pub people: usize,
}

/// What the meetings of one year came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearAverage {
    /// The year.
    pub year: i32,
    /// Meetings that were held in it.
    pub meetings: usize,
    /// Groups at each, on average.
    pub groups: f64,
    /// People at each, on average.
    pub people: f64,
}

/// The mean of groups over meetings; none where there was no meeting.
pub fn average<'a>(turnouts: impl IntoIterator<Item = &'a Turnout>) -> Option<f64> {
    let (mut meetings, mut groups) = (0_usize, 0_usize);
    for turnout in turnouts {
        meetings += 1;
        groups += turnout.groups;
    }
    (meetings > 0).then(|| groups as f64 / meetings as f64)
}

/// Averages year by year, the first year first; years without a meeting are left out.
pub fn by_year(turnouts: &[Turnout]) -> Vec<YearAverage> {
    let mut years: BTreeMap<i32, Vec<&Turnout>> = BTreeMap::new();
    for turnout in turnouts {
        years.entry(turnout.on.year()).or_default().push(turnout);
    }
    years
        .into_iter()
        .map(|(year, of_year)| {
            let meetings = of_year.len();
            let mean = |count: fn(&Turnout) -> usize| {
                of_year.iter().map(|turnout| count(turnout)).sum::<usize>() as f64 / meetings as f64
            };
            YearAverage {
                year,
                meetings,
                groups: mean(|turnout| turnout.groups),
                people: mean(|turnout| turnout.people),
            }
        })
        .collect()
}

/// The day after which the twelve months lie that end today, and that after which the twelve before lie.
pub fn year_ends(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let back = |months| {
        today
            .checked_sub_months(Months::new(months))
            .unwrap_or(today)
    };
    (back(12), back(24))
}

/// Groups on average in the twelve months before the last twelve and in the last, and how the two compare; none where either
/// had no meeting.
pub fn against_year_before(turnouts: &[Turnout], today: NaiveDate) -> Option<(f64, f64, Change)> {
    let (year, year_before) = year_ends(today);
    let between = |from: NaiveDate, to: NaiveDate| {
        let within = turnouts
            .iter()
            .filter(move |turnout| turnout.on > from && turnout.on <= to);
        average(within)
    };
    let (before, now) = (between(year_before, year)?, between(year, today)?);
    Some((before, now, Change::between(before, now)?))
}

/// Whether coming to so many of so many meetings is coming regularly: to at least half of them.
pub fn is_regular(came: usize, of: usize) -> bool {
    came > 0 && came * 2 >= of
}

/// The groups that come regularly, and those that did and stopped. Of each group, `came` says to which of the last meetings
/// it came, the newest being 0; `held` is how many were held.
pub fn regular_and_stopped<G: Copy + Ord>(
    came: &BTreeMap<G, BTreeSet<usize>>,
    held: usize,
) -> (Vec<G>, Vec<G>) {
    let (mut regular, mut stopped) = (Vec::new(), Vec::new());
    // Of fewer than two meetings before nobody can say that somebody came regularly.
    let before = held.saturating_sub(STOPPED).min(LAST);
    for (group, came) in came {
        let within = |from: usize, count: usize| came.range(from..from + count).count();
        if is_regular(within(0, LAST), held.min(LAST)) {
            regular.push(*group);
        }
        let was_regular = before > 1 && is_regular(within(STOPPED, LAST), before);
        if was_regular && within(0, STOPPED) == 0 {
            stopped.push(*group);
        }
    }
    // Whoever stopped is not told as regular in the same breath.
    regular.retain(|group| !stopped.contains(group));
    (regular, stopped)
}

/// A line of a list of who was there: the name as typed, and how many people where that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedGroup {
    /// The whole line, to be shown again.
    pub line: String,
    /// The name.
    pub name: String,
    /// How many people.
    pub people: u32,
}

/// Reads a list that was pasted in: a name on each line, and behind a tab, a comma or a semicolon how many people. A line
/// whose last part is no number is a name with such a sign in it.
pub fn read_list(text: &str) -> Vec<ListedGroup> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let parts = line.rsplit_once(['\t', ',', ';', '،', '؛']);
            let counted = parts.and_then(|(name, people)| {
                let people: String = people.trim().chars().map(western).collect();
                let people: u32 = people.parse().ok()?;
                let name = name.trim();
                let fits = (1..=MOST_PEOPLE).contains(&people) && !name.is_empty();
                fits.then(|| (name.to_owned(), people))
            });
            let (name, people) = counted.unwrap_or_else(|| (line.to_owned(), 1));
            ListedGroup {
                line: line.to_owned(),
                name,
                people,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn turnout(on: &str, groups: usize) -> Turnout {
        Turnout {
            on: day(on),
            groups,
            people: groups * 2,
        }
    }

    #[test]
    fn from_twenty_eight_to_thirty_five_is_a_quarter_more() {
        let turnouts = [turnout("2025-03-01", 28), turnout("2026-03-01", 35)];
        let today = day("2026-06-01");
        let told = against_year_before(&turnouts, today);
        assert_eq!(told, Some((28.0, 35.0, Change::QuarterMore)));
        assert_eq!(against_year_before(&turnouts[1..], today), None);
        assert_eq!(against_year_before(&[], today), None);
        for (before, now, change) in [
            (30.0, 15.0, Change::HalfFewer),
            (30.0, 20.0, Change::ThirdFewer),
            (40.0, 30.0, Change::QuarterFewer),
            (30.0, 28.0, Change::LittleFewer),
            (30.0, 31.0, Change::Same),
            (30.0, 33.0, Change::LittleMore),
            (30.0, 40.0, Change::ThirdMore),
            (30.0, 45.0, Change::HalfMore),
            (10.0, 20.0, Change::Twice),
        ] {
            assert_eq!(Change::between(before, now), Some(change), "{before} {now}");
        }
        assert_eq!(Change::between(0.0, 3.0), None);
    }

    #[test]
    fn half_of_the_last_six_is_regular_and_three_missed_after_that_is_a_reason_to_ring() {
        let came = |meetings: &[usize]| meetings.iter().copied().collect::<BTreeSet<_>>();
        let groups = BTreeMap::from([
            ("half", came(&[0, 2, 4])),
            ("less", came(&[1, 5])),
            ("stopped", came(&[3, 4, 5, 8])),
            ("long ago", came(&[9, 10, 11])),
        ]);
        let (regular, stopped) = regular_and_stopped(&groups, 12);
        assert_eq!(regular, ["half"]);
        assert_eq!(stopped, ["stopped"]);
        // Of a first meeting everybody who came is regular, and nobody stopped.
        let first = BTreeMap::from([("new", came(&[0]))]);
        assert_eq!(regular_and_stopped(&first, 1), (vec!["new"], vec![]));
        let none: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        assert_eq!(regular_and_stopped(&none, 0), (vec![], vec![]));
    }

    #[test]
    fn a_list_has_a_name_and_a_number_where_there_is_one() {
        let read: Vec<(String, u32)> =
            read_list("Mill Lane\t3\n\n Long table, 2 \nBread, soup\nElm;0")
                .into_iter()
                .map(|listed| (listed.name, listed.people))
                .collect();
        let expected = [
            ("Mill Lane", 3),
            ("Long table", 2),
            ("Bread, soup", 1),
            ("Elm;0", 1),
        ];
        assert_eq!(
            read,
            expected.map(|(name, people)| (name.to_owned(), people))
        );
    }
}
