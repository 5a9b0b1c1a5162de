//! A made-up network: groups with three years of audits, plans and reviews. All of it follows from a seed, so that the same
//! seed makes the same network each time; only keys are new, and days count from today.

mod plans;
mod reviews;

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use fastrand::Rng;

use crate::{
    app::App,
    commands::audit::add_up,
    demo::words::{
        COORDINATORS, EVIDENCE, GROUPS, KINDS, NEIGHBOURHOODS, PLACES, REFLECTIONS, TAGS,
    },
    domain::{
        answer::{Answer, Choice, Strength},
        audit::{Answers, Audit, SavedAnswer},
        ids::{AuditId, NeighbourhoodId, NetworkId, OrganisationId, PersonId},
        organisation::Organisation,
        person::{MADE_UP, Person},
        questionnaire::{Questionnaire, Unscored},
        share::Extent,
    },
    error::AppError,
    keys::Fresh as _,
    store::{
        made_up::{self, ClosedAudit, Group},
        questionnaires,
    },
};

/// The questionnaire that some groups look at beside the one all have.
const COMMUNITY: &str = "community-empowerment";

/// Half a year, in days: about what lies between two audits of a group.
const BETWEEN: i64 = 182;

/// The longest that a group looks back, in audits: three years.
const AUDITS: usize = 6;

/// What makes a network of made-up groups.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// How many groups.
    pub groups: usize,
    /// What everything follows from.
    pub seed: u64,
    /// Today, as everything is dated from it.
    pub now: DateTime<Utc>,
    /// Whether every group has all its audits and shares all of them, as a benchmark asks.
    pub whole: bool,
}

/// Writes made-up groups into a network.
///
/// # Errors
/// When the database cannot write.
pub async fn fill(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    recipe: Recipe,
) -> Result<(), AppError> {
    /// Groups held in memory at once.
    const TOGETHER: usize = 200;
    let mut editions = Vec::new();
    for id in [crate::demo::QUESTIONNAIRE, COMMUNITY] {
        let edition = app
            .catalogue
            .newest(id)
            .ok_or_else(|| AppError::Internal(format!("{id} is not here")))?;
        let at = recipe.now - TimeDelta::days(3 * 366);
        questionnaires::keep(&app.store, &edition.questionnaire, &edition.hash, at).await?;
        editions.push(edition);
    }
    let neighbourhoods: Vec<(NeighbourhoodId, String)> = NEIGHBOURHOODS
        .map(|name| (NeighbourhoodId::fresh(), name.to_owned()))
        .to_vec();
    made_up::neighbourhoods(&app.store, network, &neighbourhoods).await?;
    let maker = Maker {
        questionnaire: &editions[0].questionnaire,
        community: &editions[1].questionnaire,
        neighbourhoods: &neighbourhoods,
        facilitator: "Robin (made up)",
        recipe,
    };
    let mut numbers = (0..recipe.groups).peekable();
    while numbers.peek().is_some() {
        let some: Vec<Group> = numbers
            .by_ref()
            .take(TOGETHER)
            .map(|number| maker.group(number))
            .collect();
        made_up::write(&app.store, network, facilitator, &some).await?;
    }
    Ok(())
}

pub fn version(questionnaire: &Questionnaire) -> i32 {
    i32::try_from(questionnaire.version).unwrap_or(1)
}

pub struct Maker<'a> {
    questionnaire: &'a Questionnaire,
    /// What some groups look at beside it.
    community: &'a Questionnaire,
    neighbourhoods: &'a [(NeighbourhoodId, String)],
    facilitator: &'static str,
    recipe: Recipe,
}

impl Maker<'_> {
    /// A group, which follows from the seed and its number alone.
    fn group(&self, number: usize) -> Group {
        let seed = self.recipe.seed ^ (number as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let rng = &mut Rng::with_seed(seed);
        let id = OrganisationId::fresh();
        let name = name(number, rng);
        let place = number % self.neighbourhoods.len();
        let writer = Person {
            id: PersonId::fresh(),
            name: format!("{} (made up)", COORDINATORS[number % COORDINATORS.len()]),
            sign_in_name: format!("{MADE_UP}-{}", id),
            language: None,
        };
        let manner = self.manner(number, rng);
        let ability = rng.f64() * 1.3 + 1.9;
        let leanings: Vec<f64> = self
            .questionnaire
            .principles
            .iter()
            .map(|_| rng.f64() - 0.5)
            .collect();
        let audits: Vec<ClosedAudit> = (0..manner.audits)
            .map(|nth| {
                let before = (manner.audits - nth) as i64 * BETWEEN - rng.i64(40..170);
                let at = self.recipe.now - TimeDelta::days(before);
                let extent = if nth + 1 < manner.audits && rng.u8(0..5) == 0 && !self.recipe.whole {
                    Extent::Summary
                } else {
                    manner.extent
                };
                let ability = ability + nth as f64 * 0.16;
                self.audit(self.questionnaire, id, at, ability, &leanings, extent, rng)
            })
            .collect();
        let actions = audits
            .iter()
            .enumerate()
            .flat_map(|(nth, closed)| {
                self.plan(closed, nth + 1 == audits.len(), manner.lively, rng)
            })
            .collect();
        let reviews = audits
            .iter()
            .enumerate()
            .filter(|(_, closed)| closed.extent == Extent::All)
            .filter_map(|(nth, closed)| self.review(closed, nth + 1 == audits.len(), number, rng))
            .collect::<Vec<_>>();
        let reviews = reviews
            .into_iter()
            .chain(self.plan_review(manner.plan, number, rng))
            .collect();
        let kind = KINDS[number % KINDS.len()];
        let mut all = audits;
        // Residents' groups and their like look at themselves as a community too.
        if number % 3 == 1 && !all.is_empty() && !self.recipe.whole {
            for (before, ability) in [(400, ability), (60, ability + 0.3)] {
                let at = self.recipe.now - TimeDelta::days(before + rng.i64(0..50));
                let extent = manner.extent;
                all.push(self.audit(self.community, id, at, ability, &leanings, extent, rng));
            }
        }
        let last = all.last().and_then(|closed| closed.audit.closed_at);
        Group {
            organisation: Organisation {
                id,
                name,
                is_made_up: true,
                created_at: self.recipe.now - TimeDelta::days(3 * 366),
            },
            neighbourhood: self.neighbourhoods[place].0,
            tags: tags(rng),
            facts: vec![
                ("does", kind.to_owned(), true),
                ("place", PLACES[number % PLACES.len()].to_owned(), true),
                ("reached", (rng.u32(3..30) * 10).to_string(), rng.bool()),
                ("volunteers", rng.u32(4..40).to_string(), rng.bool()),
                ("mentor", "yes".to_owned(), rng.u8(0..3) == 0),
            ],
            writer,
            is_run: manner.is_run,
            audits: all,
            actions,
            checked: manner
                .lively
                .then(|| self.recipe.now - TimeDelta::days(rng.i64(3..100))),
            plan: manner.plan,
            shared_at: last.unwrap_or(self.recipe.now - TimeDelta::days(9)),
            reviews,
        }
    }

    /// How far a group has come and what it shares. Some have not begun, and some share little: these are ordinary too.
    fn manner(&self, number: usize, rng: &mut Rng) -> Manner {
        let audits = rng.usize(2..=AUDITS);
        let lively = rng.u8(0..10) < 8;
        let (extent, plan) = match rng.u8(0..10) {
            0 => (Extent::Nothing, Extent::Nothing),
            1 => (Extent::Nothing, Extent::Summary),
            2 | 3 => (Extent::Summary, Extent::Summary),
            4 => (Extent::All, Extent::Nothing),
            _ => (Extent::All, Extent::All),
        };
        if self.recipe.whole {
            return Manner {
                audits: AUDITS,
                extent: Extent::All,
                plan: Extent::All,
                is_run: true,
                lively,
            };
        }
        match number % 24 {
            // Nobody has opened the link yet; and one that has, and has not begun.
            11 => Manner {
                audits: 0,
                extent,
                plan: Extent::Nothing,
                is_run: false,
                lively: false,
            },
            19 => Manner {
                audits: 0,
                extent,
                plan,
                is_run: true,
                lively: false,
            },
            _ => Manner {
                audits,
                extent,
                plan,
                is_run: true,
                lively,
            },
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "each is a plain fact of one audit"
    )]
    fn audit(
        &self,
        questionnaire: &Questionnaire,
        organisation: OrganisationId,
        at: DateTime<Utc>,
        ability: f64,
        leanings: &[f64],
        extent: Extent,
        rng: &mut Rng,
    ) -> ClosedAudit {
        let top = questionnaire.scale.levels.len() as f64;
        let mut answers = Vec::new();
        for (place, (principle, statement)) in questionnaire.statements().enumerate() {
            let leaning = leanings[questionnaire.place_of(&principle.id) % leanings.len()];
            // Some statements are harder for everyone, and on some many do not know: these become themes.
            let hard = Rng::with_seed(self.recipe.seed ^ place as u64).f64() * 1.6 - 0.8;
            let unsure = Rng::with_seed(self.recipe.seed ^ (place as u64 + 1000))
                .f64()
                .powi(3)
                * 0.4;
            let level = (ability + leaning - hard + rng.f64() * 1.6 - 0.8)
                .round()
                .clamp(1.0, top);
            let choice = match rng.f64() {
                chance if chance < unsure => Choice::Unscored(Unscored::Unknown),
                chance if chance > 0.985 => Choice::Unscored(Unscored::NotForUs),
                _ => Choice::Level(level as u8),
            };
            answers.push((statement.id.clone(), self.answer(choice, rng)));
        }
        let started_at = at;
        let audit = Audit {
            organisation_id: organisation,
            id: AuditId::fresh(),
            questionnaire_id: questionnaire.id.clone(),
            questionnaire_version: version(questionnaire),
            held_on: at.date_naive(),
            started_at,
            closed_at: Some(at + TimeDelta::hours(2)),
        };
        let principles: BTreeSet<String> = questionnaire
            .principles
            .iter()
            .map(|principle| principle.id.clone())
            .collect();
        let given: Answers = answers
            .iter()
            .map(|(id, answer)| (id.clone(), saved(answer, at)))
            .collect();
        let (standings, choices) = add_up(questionnaire, &principles, &given);
        ClosedAudit {
            audit,
            principles: principles.into_iter().collect(),
            answers,
            standings,
            choices,
            extent,
        }
    }

    fn answer(&self, choice: Choice, rng: &mut Rng) -> Answer {
        let mut answer = Answer {
            choice: Some(choice),
            ..Answer::default()
        };
        if choice == Choice::Unscored(Unscored::NotForUs) {
            answer.why = "We do not do this here, and nobody has asked for it.".into();
        }
        if rng.u8(0..6) == 0 && !self.recipe.whole {
            answer.reflection = any(&REFLECTIONS, rng).into();
        }
        if rng.u8(0..9) == 0 && !self.recipe.whole {
            answer.evidence = any(&EVIDENCE, rng).into();
            answer.strength = Some(Strength::Talked);
        }
        answer
    }
}

/// How far a group has come and what it shares.
struct Manner {
    audits: usize,
    extent: Extent,
    plan: Extent,
    is_run: bool,
    /// Whether it meets and speaks of its plan.
    lively: bool,
}

/// The groups that were named by hand come first, then names put together; none twice.
fn name(number: usize, rng: &mut Rng) -> String {
    if let Some(name) = GROUPS.get(number) {
        return (*name).to_owned();
    }
    let place = PLACES[rng.usize(0..PLACES.len())];
    let kind = KINDS[rng.usize(0..KINDS.len())].to_lowercase();
    format!("{place} {kind} {}", number + 1)
}

fn tags(rng: &mut Rng) -> Vec<String> {
    let mut tags: Vec<String> = (0..rng.usize(0..3))
        .map(|_| any(&TAGS, rng).to_owned())
        .collect();
    tags.sort();
    tags.dedup();
    tags
}

pub fn any(from: &[&'static str], rng: &mut Rng) -> &'static str {
    from[rng.usize(0..from.len())]
}

fn saved(answer: &Answer, at: DateTime<Utc>) -> SavedAnswer {
    SavedAnswer {
        version: 1,
        answer: answer.clone(),
        saved_by: String::new(),
        saved_at: at,
        clash: None,
        paper: None,
    }
}
