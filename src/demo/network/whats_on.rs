//! What is on in the made-up network, and which groups take people whom others send. A network of many groups has one for every
//! tenth of them.

use chrono::{Days, NaiveDate, TimeDelta};
use fastrand::Rng;

use super::Recipe;
use crate::{
    clock::day,
    demo::words::NEIGHBOURHOODS,
    domain::{
        ask::{AskKind, AskState, AskWords, Audience, Party, Posting, Side},
        ids::{AskId, NetworkId, OrganisationId},
        when::{WeekDay, When},
    },
    keys::Fresh as _,
};

/// Most of them.
const MOST: usize = 500;

/// What is said: side, kind, what, conditions, of what age, days of the week, hours. What is on on no day of the week is on
/// once.
type Told = (
    Side,
    AskKind,
    &'static str,
    &'static str,
    &'static str,
    &'static [WeekDay],
    &'static str,
);

const TOLD: [Told; 12] = [
    (
        Side::Event,
        AskKind::Other,
        "Lunch for everybody",
        "Pay what you can",
        "",
        &[WeekDay::Thursday],
        "12 to 2",
    ),
    (
        Side::Referral,
        AskKind::Food,
        "Families who need food this week",
        "No letter needed",
        "",
        &[WeekDay::Tuesday, WeekDay::Friday],
        "10 to 12",
    ),
    (
        Side::Event,
        AskKind::Other,
        "Mending bicycles together",
        "",
        "10 and older",
        &[WeekDay::Saturday],
        "10 to 1",
    ),
    (
        Side::Referral,
        AskKind::Skills,
        "People who need help with a letter or a form",
        "Bring the letter",
        "18 and older",
        &[WeekDay::Wednesday],
        "2 to 4",
    ),
    (
        Side::Event,
        AskKind::Other,
        "Winter market",
        "",
        "",
        &[],
        "2 to 7",
    ),
    (
        Side::Referral,
        AskKind::Space,
        "Children after school",
        "A parent comes along the first time",
        "6 to 11",
        &[
            WeekDay::Monday,
            WeekDay::Tuesday,
            WeekDay::Wednesday,
            WeekDay::Thursday,
        ],
        "3 to 6",
    ),
    (
        Side::Event,
        AskKind::Other,
        "Tea and talk",
        "",
        "",
        &[WeekDay::Monday, WeekDay::Friday],
        "3 to 5",
    ),
    (
        Side::Referral,
        AskKind::Equipment,
        "People without a bed or a cooker",
        "With a letter from a support worker",
        "",
        &[],
        "",
    ),
    (
        Side::Event,
        AskKind::Other,
        "Learning to cook for a week on little",
        "Ring before you come",
        "",
        &[],
        "10 to 3",
    ),
    (
        Side::Referral,
        AskKind::Food,
        "Older people who cannot come out: we bring it",
        "",
        "65 and older",
        &[WeekDay::Thursday],
        "11 to 1",
    ),
    (
        Side::Event,
        AskKind::Other,
        "Singing for people who say they cannot",
        "",
        "",
        &[WeekDay::Wednesday],
        "7 in the evening",
    ),
    (
        Side::Referral,
        AskKind::People,
        "Anybody who would like company",
        "",
        "",
        &[WeekDay::Saturday, WeekDay::Sunday],
        "2 to 5",
    ),
];

/// What is on, and whom groups take.
pub fn all(
    network: NetworkId,
    groups: &[OrganisationId],
    recipe: Recipe,
    rng: &mut Rng,
) -> Vec<Posting> {
    let many = (groups.len() / 10).clamp(TOLD.len(), MOST);
    (0..many)
        .map(|nth| one(network, groups, nth, recipe, rng))
        .collect()
}

fn one(
    network: NetworkId,
    groups: &[OrganisationId],
    nth: usize,
    recipe: Recipe,
    rng: &mut Rng,
) -> Posting {
    let (side, kind, what, conditions, age, days, hours) = TOLD[nth % TOLD.len()];
    let whose = match groups.get(rng.usize(0..groups.len().max(1))) {
        Some(group) => Party::Group(*group, String::new()),
        None => Party::Network,
    };
    let today = day(recipe.now);
    let on_day: Option<NaiveDate> =
        (side == Side::Event && days.is_empty()).then(|| today + Days::new(rng.u64(2..20)));
    // Some take people of several neighbourhoods.
    let first = rng.usize(0..NEIGHBOURHOODS.len());
    let area = match (side, nth % 3) {
        (Side::Referral, 0) => NEIGHBOURHOODS[first].to_owned(),
        (Side::Referral, 1) => {
            let second = NEIGHBOURHOODS[(first + 1) % NEIGHBOURHOODS.len()];
            format!("{}, {second}", NEIGHBOURHOODS[first])
        }
        _ => String::new(),
    };
    let place = match side {
        Side::Event => "The old school hall",
        _ => "",
    };
    Posting {
        network,
        id: AskId::fresh(),
        version: 1,
        side,
        whose,
        neighbourhood: String::new(),
        said: AskWords {
            kind,
            what: what.to_owned(),
            many: String::new(),
            conditions: conditions.to_owned(),
            age: age.to_owned(),
            area,
            until: on_day.unwrap_or_else(|| today + Days::new(rng.u64(10..120))),
            when: When {
                days: days.iter().copied().collect(),
                hours: hours.to_owned(),
                place: place.to_owned(),
                on_day,
            },
        },
        audience: Audience::Network,
        named: Default::default(),
        may_contact: rng.bool(),
        reach: format!("Ask for Jo (made up), 01632 961{:03}", nth % 1000),
        state: AskState::Open,
        meeting: None,
        action: None,
        said_by: String::new(),
        said_at: recipe.now - TimeDelta::days(rng.i64(1..60)),
    }
}
