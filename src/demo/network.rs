//! A made-up network: groups with three years of audits, plans and reviews, a forum with who came, who speaks for it, what it
//! was promised, asks and offers, what is on and who takes whom. All of it follows from a seed, so that the same seed makes the same
//! network each time; only keys are new, and days count from today.

mod asks;
mod meetings;
mod plans;
mod promises;
mod representatives;
mod reviews;
mod whats_on;

pub(super) use meetings::forum_since;

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
        register_fact::RegisterFact,
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
pub async fn fill(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    recipe: Recipe,
) -> Result<(), AppError> {
    /// Groups held in memory at once.
    const TOGETHER: usize = 200;
    let mut editions = Vec::new();
    for id in [crate::demo::maker::QUESTIONNAIRE, COMMUNITY] {
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
    let mut groups = Vec::new();
    while numbers.peek().is_some() {
        let some: Vec<Group> = numbers
            .by_ref()
            .take(TOGETHER)
            .map(|number| maker.group(number))
            .collect();
        made_up::write(&app.store, network, facilitator, &some).await?;
        groups.extend(some.iter().map(|group| group.organisation.id));
    }
    meetings::fill(app, network, facilitator, &groups, recipe).await?;
    representatives::fill(app, network, facilitator, &groups, recipe).await?;
    promises::fill(app, network, facilitator, &groups, recipe).await?;
    asks::fill(app, network, facilitator, &groups, recipe).await
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
    /// A group, which follows from the seed and its number alone. Each part draws from the same random numbers, so that
    /// the order of the parts matters.
    fn group(&self, number: usize) -> Group {
        let seed = self.recipe.seed ^ (number as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let rng = &mut Rng::with_seed(seed);
        let id = OrganisationId::fresh();
        let name = name(number, rng);
        let neighbourhood = number % self.neighbourhoods.len();
        let writer = Person {
            id: PersonId::fresh(),
            name: format!("{} (made up)", COORDINATORS[number % COORDINATORS.len()]),
            sign_in_name: format!("{MADE_UP}-{}", id),
            language: None,
        };
        let situation = self.situation(number, rng);
        let strengths = self.strengths(rng);
        let mut audits = self.audits(id, &situation, &strengths, rng);
        let actions = audits
            .iter()
            .enumerate()
            .flat_map(|(nth, closed)| {
                self.plan(closed, nth + 1 == audits.len(), situation.is_lively, rng)
            })
            .collect();
        let reviews = self.reviews(&audits, situation.plan, number, rng);
        // Residents' groups and their like look at themselves as a community too.
        if number % 3 == 1 && !audits.is_empty() && !self.recipe.whole {
            audits.extend(self.community_audits(id, situation.extent, &strengths, rng));
        }
        let last = audits.last().and_then(|closed| closed.audit.closed_at);
        Group {
            organisation: Organisation {
                id,
                name,
                is_made_up: true,
                created_at: self.recipe.now - TimeDelta::days(3 * 366),
            },
            neighbourhood: self.neighbourhoods[neighbourhood].0,
            tags: tags(rng),
            facts: facts(number, rng),
            known: self.known(number),
            writer,
            is_run: situation.is_run,
            audits,
            actions,
            checked: situation
                .is_lively
                .then(|| self.recipe.now - TimeDelta::days(rng.i64(3..100))),
            plan: situation.plan,
            shared_at: last.unwrap_or(self.recipe.now - TimeDelta::days(9)),
            reviews,
        }
    }

    /// What the network knows of some groups for itself. The numbers are of those that are kept for stories.
    fn known(&self, number: usize) -> Vec<(RegisterFact, String)> {
        if number % 4 != 2 || self.recipe.whole {
            return Vec::new();
        }
        let person = COORDINATORS[number % COORDINATORS.len()];
        vec![
            (RegisterFact::ContactPerson, format!("{person} (made up)")),
            (
                RegisterFact::Phone,
                format!("01632 960{:03}", number % 1000),
            ),
            (RegisterFact::Reference, format!("RF-{number:04}")),
        ]
    }

    fn strengths(&self, rng: &mut Rng) -> Strengths {
        Strengths {
            ability: rng.f64() * 1.3 + 1.9,
            leanings: self
                .questionnaire
                .principles
                .iter()
                .map(|_| rng.f64() - 0.5)
                .collect(),
        }
    }

    /// The audits that all groups do, the oldest first; each finds the group a little better than the one before.
    fn audits(
        &self,
        group: OrganisationId,
        situation: &Situation,
        strengths: &Strengths,
        rng: &mut Rng,
    ) -> Vec<ClosedAudit> {
        (0..situation.audits)
            .map(|nth| {
                let before = (situation.audits - nth) as i64 * BETWEEN - rng.i64(40..170);
                let at = self.recipe.now - TimeDelta::days(before);
                let is_newest = nth + 1 == situation.audits;
                let extent = if !is_newest && rng.u8(0..5) == 0 && !self.recipe.whole {
                    Extent::Summary
                } else {
                    situation.extent
                };
                let strengths = strengths.raised(nth as f64 * 0.16);
                self.audit(self.questionnaire, group, at, &strengths, extent, rng)
            })
            .collect()
    }

    /// Two audits with the other questionnaire, about a year apart.
    fn community_audits(
        &self,
        group: OrganisationId,
        extent: Extent,
        strengths: &Strengths,
        rng: &mut Rng,
    ) -> [ClosedAudit; 2] {
        [(400, 0.0), (60, 0.3)].map(|(before, more)| {
            let at = self.recipe.now - TimeDelta::days(before + rng.i64(0..50));
            let strengths = strengths.raised(more);
            self.audit(self.community, group, at, &strengths, extent, rng)
        })
    }

    /// How far a group has come and what it shares. Some have not begun, and some share little: these are ordinary too.
    fn situation(&self, number: usize, rng: &mut Rng) -> Situation {
        let audits = rng.usize(2..=AUDITS);
        let is_lively = rng.u8(0..10) < 8;
        let (extent, plan) = match rng.u8(0..10) {
            0 => (Extent::Nothing, Extent::Nothing),
            1 => (Extent::Nothing, Extent::Summary),
            2 | 3 => (Extent::Summary, Extent::Summary),
            4 => (Extent::All, Extent::Nothing),
            _ => (Extent::All, Extent::All),
        };
        if self.recipe.whole {
            return Situation {
                audits: AUDITS,
                extent: Extent::All,
                plan: Extent::All,
                is_run: true,
                is_lively,
            };
        }
        match number % 24 {
            // Nobody has opened the link yet; and one that has, and has not begun.
            11 => Situation {
                audits: 0,
                extent,
                plan: Extent::Nothing,
                is_run: false,
                is_lively: false,
            },
            19 => Situation {
                audits: 0,
                extent,
                plan,
                is_run: true,
                is_lively: false,
            },
            _ => Situation {
                audits,
                extent,
                plan,
                is_run: true,
                is_lively,
            },
        }
    }

    fn audit(
        &self,
        questionnaire: &Questionnaire,
        organisation: OrganisationId,
        at: DateTime<Utc>,
        strengths: &Strengths,
        extent: Extent,
        rng: &mut Rng,
    ) -> ClosedAudit {
        let top = questionnaire.scale.levels.len() as f64;
        let Strengths { ability, leanings } = strengths;
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
struct Situation {
    /// How many audits it has done.
    audits: usize,
    /// How much of them it shares.
    extent: Extent,
    /// How much of its plan it shares.
    plan: Extent,
    is_run: bool,
    /// Whether it meets and speaks of its plan.
    is_lively: bool,
}

/// How good a group is at what the statements ask.
struct Strengths {
    /// Its usual level, counted from 1.
    ability: f64,
    /// What is added to it on each principle; negative where the group is weaker.
    leanings: Vec<f64>,
}

impl Strengths {
    /// The same, with a higher usual level.
    fn raised(&self, more: f64) -> Self {
        Self {
            ability: self.ability + more,
            leanings: self.leanings.clone(),
        }
    }
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

/// What a group says of itself: fact, words, and whether it shares them.
fn facts(number: usize, rng: &mut Rng) -> Vec<(&'static str, String, bool)> {
    let kind = KINDS[number % KINDS.len()];
    vec![
        ("does", kind.to_owned(), true),
        ("place", PLACES[number % PLACES.len()].to_owned(), true),
        ("reached", (rng.u32(3..30) * 10).to_string(), rng.bool()),
        ("volunteers", rng.u32(4..40).to_string(), rng.bool()),
        ("mentor", "yes".to_owned(), rng.u8(0..3) == 0),
    ]
}

/// One of these, by chance.
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
