//! Who speaks for the made-up network: nineteen people on two bodies, named or elected, one of them of the network itself,
//! with what they asked and what they told the groups.

use chrono::{Days, NaiveDate};
use fastrand::Rng;

use super::Recipe;
use crate::{
    app::App,
    clock::day,
    demo::words::COORDINATORS,
    domain::{
        ids::{
            BodyId, NetworkId, OrganisationId, PersonId, RepresentativeEntryId, RepresentativeId,
        },
        representative::{Body, Candidate, Entry, EntryKind, EntryWords, Mandate},
    },
    error::AppError,
    keys::Fresh as _,
    store::{
        representative_entries,
        representatives::{self, NewTerm},
    },
};

/// The bodies, each with how many speak there.
const BODIES: [(&str, usize); 2] = [
    ("Partnership board (made up)", 11),
    ("Health and care forum (made up)", 8),
];

/// What was asked on the first body, and what was answered.
const QUESTIONS: [(&str, &str); 2] = [
    (
        "Can groups use the school hall in the holidays without paying?",
        "Yes, from Easter, where a caretaker is there anyway.",
    ),
    ("Who keeps the bus to the market running after June?", ""),
];

/// What groups were told of it.
const REPORT: &str = "The board talked about holidays and buses. The hall is open to us from Easter. The bus is not settled: \
    tell us how many people need it.";

/// Writes who speaks for the network.
///
/// # Errors
/// When the database cannot write.
pub async fn fill(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    groups: &[OrganisationId],
    recipe: Recipe,
) -> Result<(), AppError> {
    let mut rng = Rng::with_seed(recipe.seed ^ 0x5245_5052);
    let today = day(recipe.now);
    let by = (facilitator, recipe.now);
    let mut number = 0;
    for (name, people) in BODIES {
        let body = Body {
            id: BodyId::fresh(),
            version: 1,
            name: name.to_owned(),
        };
        for nth in 0..people {
            let group = groups.get(number % groups.len().max(1)).copied();
            let is_of_network = number == 7 || group.is_none();
            let mandate = mandate(&mut rng, today, number, group.filter(|_| !is_of_network));
            let new = NewTerm {
                id: RepresentativeId::fresh(),
                mandate,
                body: Some(body.clone()),
                after: None,
            };
            representatives::add(&app.store, network, &new, by).await?;
            if nth == 0 {
                tell(app, network, new.id, today, by).await?;
            }
            number += 1;
        }
    }
    Ok(())
}

/// One of them: the first is elected, and the term of the second ends soon.
fn mandate(
    rng: &mut Rng,
    today: NaiveDate,
    number: usize,
    group: Option<OrganisationId>,
) -> Mandate {
    let called = |number: usize| format!("{} (made up)", COORDINATORS[number % COORDINATORS.len()]);
    let is_elected = number.is_multiple_of(3);
    let since = rng.u64(60..500);
    let lasts = if number == 1 { 20 } else { rng.u64(200..600) };
    let candidates = (0..3).map(|other| Candidate {
        name: called(number + other * 5),
        votes: Some(rng.u32(4..12) + if other == 0 { 12 } else { 0 }),
    });
    let from_on = today - Days::new(since);
    Mandate {
        // Found by its name.
        body_id: BodyId::fresh(),
        name: called(number),
        deputy: if number.is_multiple_of(4) {
            called(number + 1)
        } else {
            String::new()
        },
        is_of_network: group.is_none(),
        group,
        is_elected,
        chosen_on: Some(from_on - Days::new(10)),
        candidates: if is_elected {
            candidates.collect()
        } else {
            Vec::new()
        },
        from_on,
        until_on: Some(today + Days::new(lasts)),
        ended_on: None,
        is_removed: false,
    }
}

/// What the first on a body asked, and what groups were told.
async fn tell(
    app: &App,
    network: NetworkId,
    of: RepresentativeId,
    today: NaiveDate,
    by: (PersonId, chrono::DateTime<chrono::Utc>),
) -> Result<(), AppError> {
    let entry = |kind, ago, words: &str, answer: &str| Entry {
        id: RepresentativeEntryId::fresh(),
        representative_id: of,
        version: 1,
        kind,
        said: EntryWords {
            on_day: today - Days::new(ago),
            words: words.to_owned(),
            answer: answer.to_owned(),
            is_removed: false,
        },
    };
    let [first, second] = QUESTIONS;
    for entry in [
        entry(EntryKind::Question, 40, first.0, first.1),
        entry(EntryKind::Question, 12, second.0, second.1),
        entry(EntryKind::Report, 9, REPORT, ""),
    ] {
        representative_entries::add(&app.store, network, &entry, by).await?;
    }
    Ok(())
}
