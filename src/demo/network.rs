//! A made-up network: groups with three years of audits, plans and reviews. All of it follows from a seed, so that the same
//! seed makes the same network each time; only keys are new, and days count from today.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use fastrand::Rng;

use super::words::{
    ANSWERS, CHANGES, COORDINATORS, EVIDENCE, FACILITATOR_WORDS, GROUPS, KINDS, NEIGHBOURHOODS,
    PLACES, QUESTIONS, REFLECTIONS, TAGS, VISITS,
};
use crate::{
    commands::{App, Stop, audit::add_up},
    domain::{
        action::{Action, Closure, Link, Outcome, Plan, State},
        answer::{Answer, Choice, Strength},
        audit::{Answers, Audit, Saved},
        ids::{ActionId, AuditId, EventId, NeighbourhoodId, NetworkId, OrganisationId, PersonId},
        organisation::Organisation,
        person::{MADE_UP, Person},
        progress::{Progress, Verb},
        questionnaire::{Questionnaire, Unscored},
        review::{Kind, Note, Verdict},
        share::{Extent, Subject},
    },
    store::{
        made_up::{self, Closed, Group, Reviewed},
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
) -> Result<(), Stop> {
    /// Groups held in memory at once.
    const TOGETHER: usize = 200;
    let mut editions = Vec::new();
    for id in [super::QUESTIONNAIRE, COMMUNITY] {
        let edition = app
            .shelf
            .newest(id)
            .ok_or_else(|| Stop::Fault(format!("{id} is not here")))?;
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

fn version(questionnaire: &Questionnaire) -> i32 {
    i32::try_from(questionnaire.version).unwrap_or(1)
}

struct Maker<'a> {
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
        let audits: Vec<Closed> = (0..manner.audits)
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
    ) -> Closed {
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
        Closed {
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

    /// What a group planned after an audit: from what the questionnaire suggests for its weakest statements.
    fn plan(&self, closed: &Closed, newest: bool, lively: bool, rng: &mut Rng) -> Vec<Planned> {
        let mut weak: Vec<(u8, &str)> = closed
            .answers
            .iter()
            .filter_map(|(id, answer)| Some((answer.choice?.level()?, id.as_str())))
            .collect();
        weak.sort_by_key(|(level, _)| *level);
        let count = rng.usize(1..=3);
        weak.truncate(count);
        weak.into_iter()
            .filter_map(|(_, id)| self.action(closed, id, newest, lively, rng))
            .collect()
    }

    /// One action. Of older audits all have ended; of the newest some go on, and are spoken of where a group is lively.
    fn action(
        &self,
        closed: &Closed,
        statement: &str,
        newest: bool,
        lively: bool,
        rng: &mut Rng,
    ) -> Option<Planned> {
        let (_, own) = self.questionnaire.statement(statement)?;
        let what = own.actions.get(rng.usize(0..own.actions.len().max(1)))?;
        let now = self.recipe.now;
        let planned_at = closed.audit.started_at + TimeDelta::hours(3);
        let age = (now - planned_at).num_days().max(2);
        let ends = !newest || rng.u8(0..3) == 0;
        let ended_at = planned_at + TimeDelta::days(rng.i64(1..age.min(170)));
        let due = if ends {
            ended_at + TimeDelta::days(rng.i64(-20..30))
        } else {
            now + TimeDelta::days(if rng.u8(0..6) == 0 {
                rng.i64(-30..-1)
            } else {
                rng.i64(3..90)
            })
        };
        let mut action = Action {
            organisation_id: closed.audit.organisation_id,
            id: ActionId::fresh(),
            version: 1,
            plan: Plan {
                what: what.clone(),
                why: "We found this at our audit.".into(),
                first_step: "Talk about it at the next team meeting.".into(),
                lead: any(&COORDINATORS, rng).into(),
                due_on: Some(due.date_naive()),
                ..Plan::default()
            },
            audit_id: Some(closed.audit.id),
            links: vec![Link {
                questionnaire_id: self.questionnaire.id.clone(),
                questionnaire_version: version(self.questionnaire),
                statement_id: statement.to_owned(),
            }],
            split_from: None,
            state: State::Planned,
            waiting_on: String::new(),
            planned_at,
            touched_at: planned_at,
            closure: None,
        };
        let mut said = Vec::new();
        let lately = now - TimeDelta::days(rng.i64(1..25));
        if lively && !ends && lately > planned_at {
            action.state = State::Started;
            said.push(Progress {
                action_id: action.id,
                id: EventId::fresh(),
                verb: Verb::Started,
                note: String::new(),
                before: String::new(),
                after: String::new(),
                said_by: PersonId::fresh(),
                name: String::new(),
                said_at: lately,
            });
        }
        let closure = ends.then(|| Closure {
            id: EventId::fresh(),
            outcome: if rng.u8(0..7) == 0 {
                Outcome::LetGo
            } else {
                Outcome::Done
            },
            note: any(&CHANGES, rng).into(),
            closed_by: String::new(),
            closed_at: ended_at,
        });
        Some((action, said, closure))
    }

    /// Most shared plans were looked at once; a few wait.
    fn plan_review(&self, plan: Extent, number: usize, rng: &mut Rng) -> Option<Reviewed> {
        if plan < Extent::All || (number % 8 == 3 && !self.recipe.whole) {
            return None;
        }
        let at = self.recipe.now - TimeDelta::days(rng.i64(20..200));
        let note = |kind, words: &str| Note {
            id: EventId::fresh(),
            kind,
            statement_id: String::new(),
            verdict: None,
            words: words.into(),
            about: None,
            action_id: None,
            on_day: None,
            said_by: self.facilitator.into(),
            said_at: at,
        };
        let finished = note(Kind::Finished, any(&FACILITATOR_WORDS, rng));
        Some(Reviewed {
            subject: Subject::Plan,
            notes: vec![(true, note(Kind::Begun, "")), (true, finished)],
            next_on: None,
        })
    }

    /// A review of a shared audit: older ones are finished, the newest may be anywhere.
    fn review(
        &self,
        closed: &Closed,
        newest: bool,
        number: usize,
        rng: &mut Rng,
    ) -> Option<Reviewed> {
        let at = closed.audit.closed_at? + TimeDelta::days(rng.i64(6..20));
        let how_far = if newest && !self.recipe.whole {
            number % 5
        } else {
            4
        };
        if how_far == 0 || at > self.recipe.now - TimeDelta::days(3) {
            // It waits, as the share alone says.
            return None;
        }
        let statement =
            |rng: &mut Rng| closed.answers[rng.usize(0..closed.answers.len())].0.clone();
        let mut notes = Vec::new();
        let mut say =
            |facilitator: bool, days: i64, kind: Kind, statement_id: String, words: &str, about| {
                let note = Note {
                    id: EventId::fresh(),
                    kind,
                    statement_id,
                    verdict: None,
                    words: words.into(),
                    about,
                    action_id: None,
                    on_day: None,
                    said_by: self.facilitator.into(),
                    said_at: at + TimeDelta::days(days),
                };
                let id = note.id;
                notes.push((facilitator, note));
                id
            };
        say(true, 0, Kind::Begun, String::new(), "", None);
        let about = statement(rng);
        let question = say(
            true,
            0,
            Kind::Question,
            about.clone(),
            any(&QUESTIONS, rng),
            None,
        );
        if how_far >= 2 {
            say(
                false,
                1,
                Kind::Answer,
                about,
                any(&ANSWERS, rng),
                Some(question),
            );
        }
        if how_far >= 3 {
            for _ in 0..3 {
                let words = any(&VISITS, rng);
                say(true, 2, Kind::Visit, statement(rng), words, None);
            }
        }
        if how_far >= 4 {
            say(
                true,
                2,
                Kind::Finished,
                String::new(),
                any(&FACILITATOR_WORDS, rng),
                None,
            );
        }
        for (_, note) in &mut notes {
            if note.kind == Kind::Visit {
                note.verdict = Some(Verdict::ALL[rng.usize(0..3)]);
                note.on_day = Some(note.said_at.date_naive());
            }
        }
        Some(Reviewed {
            subject: Subject::Audit(closed.audit.id),
            notes,
            next_on: (how_far >= 4 && newest)
                .then(|| (self.recipe.now + TimeDelta::days(rng.i64(5..120))).date_naive()),
        })
    }
}

/// An action with what was said of it and how it ended.
type Planned = (Action, Vec<Progress>, Option<Closure>);

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

fn any(from: &[&'static str], rng: &mut Rng) -> &'static str {
    from[rng.usize(0..from.len())]
}

fn saved(answer: &Answer, at: DateTime<Utc>) -> Saved {
    Saved {
        version: 1,
        answer: answer.clone(),
        saved_by: String::new(),
        saved_at: at,
        clash: None,
        paper: None,
    }
}
