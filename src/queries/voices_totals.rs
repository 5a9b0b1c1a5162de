//! What people say in many groups of a network: added up from what each group was told and lets its network read, never from
//! what came in.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    app::App,
    domain::{
        fewest::Fewest,
        ids::{NetworkId, RoundId},
        questionnaire::{Questionnaire, VoiceQuestion},
        release::{Table, Told},
        report::{CountedRounds, Report},
    },
    error::AppError,
    queries::report_beside::{Counts, ToldBefore},
    store::{
        releases::{self, ToldInRound},
        reports::Days,
        rounds,
    },
    visitor::Facilitator,
};

/// What people say of one questionnaire.
#[derive(Clone, Debug)]
pub struct VoicesTotals {
    /// What they are asked, in the reader's language where it has that.
    pub asked: Questionnaire,
    /// The questionnaires that can be chosen: id and title.
    pub questionnaires: Vec<(String, String)>,
    /// How many groups let the network read what they were told.
    pub groups: usize,
    /// By question.
    pub totals: BTreeMap<String, VoicesTotal>,
}

/// What people say of one question, of each group the newest that it was told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoicesTotal {
    /// How many gave each answer, in the groups that were told numbers.
    pub table: Table,
    /// How many groups those are.
    pub groups: usize,
    /// In how many more groups all or nearly all gave an answer, by its place.
    pub nearly: BTreeMap<usize, usize>,
}

impl VoicesTotals {
    /// The questions of which something is told, of all or of those that speak to a statement.
    pub fn questions(
        &self,
        statement: Option<&str>,
    ) -> impl Iterator<Item = (&VoiceQuestion, &VoicesTotal)> {
        let voices = self.asked.voices.iter();
        let questions = voices.flat_map(|voices| &voices.questions);
        questions.filter_map(move |question| {
            let speaks = statement.is_none_or(|id| question.statements.iter().any(|own| own == id));
            let total = self.totals.get(&question.id).filter(|_| speaks)?;
            Some((question, total))
        })
    }
}

/// What people say in the groups of a network, of a questionnaire or of the first of which anything is shared; none where no
/// group shares anything.
pub async fn of_network(
    app: &App,
    who: &Facilitator,
    questionnaire: &str,
) -> Result<Option<VoicesTotals>, AppError> {
    let network = who.network.id;
    let tag = who.words().0.tag();
    let mut asked = None;
    let mut questionnaires = Vec::new();
    for id in releases::shared_in_network(&app.store, network).await? {
        let Some(published) = app.catalogue.newest_known(&app.store, &id).await? else {
            continue;
        };
        let own = published.in_language(tag);
        questionnaires.push((id.clone(), own.title.clone()));
        if own.voices.is_some() && (asked.is_none() || id == questionnaire) {
            asked = Some(own);
        }
    }
    let Some(asked) = asked else {
        return Ok(None);
    };
    let told = releases::told_in_network(&app.store, network, &asked.id).await?;
    let groups: BTreeSet<_> = told.iter().map(|told| told.group).collect();
    let mut answers = Answers::default();
    let mut totals: BTreeMap<String, VoicesTotal> = BTreeMap::new();
    for one in told {
        // Of a round that asked with more answers or fewer, places are of other answers.
        let own = answers.of(app, &one.definition, &one.question).await?;
        if own.is_none() || own != of_question(&asked, &one.question) {
            continue;
        }
        let total = totals.entry(one.question).or_default();
        match one.told {
            Told::Numbers(table) => {
                total.table = total.table.and(&table);
                total.groups += 1;
            }
            Told::Nearly(answer) => *total.nearly.entry(answer).or_default() += 1,
        }
    }
    Ok(Some(VoicesTotals {
        groups: groups.len(),
        questionnaires,
        asked,
        totals,
    }))
}

/// What a report tells of what people say: of each group the round that ended last in its period.
#[derive(Clone, Debug, Default)]
pub struct PeriodVoices {
    /// How many groups let the network read what they were told in the period.
    pub groups: usize,
    /// By question, what as many groups stand behind as are told of.
    pub totals: Vec<(VoiceQuestion, VoicesTotal)>,
    /// What was told before and differs from this report by so few groups that some of it is not told.
    pub too_close_to: Option<String>,
    /// The rounds of which it tells something, by question.
    pub counted: BTreeMap<String, CountedRounds>,
}

/// What was told of a question.
#[derive(Default)]
struct Rounds {
    table: Table,
    counted: CountedRounds,
}

/// By question, the rounds of which a period tells: of each group the one that ended last in it.
fn in_days(told: &[ToldInRound], (from, to): Days) -> BTreeMap<&str, Rounds> {
    let mut found: BTreeMap<&str, Rounds> = BTreeMap::new();
    for of_group in told.chunk_by(|a, b| a.told.group == b.told.group) {
        let last = of_group.iter().rfind(|told| told.until <= to);
        let Some(last) = last.filter(|last| last.until >= from) else {
            continue;
        };
        for one in of_group.iter().filter(|one| one.round == last.round) {
            let rounds = found.entry(one.told.question.as_str()).or_default();
            match &one.told.told {
                Told::Numbers(table) => {
                    rounds.table = rounds.table.and(table);
                    rounds.counted.numbers.insert(one.round);
                }
                Told::Nearly(answer) => {
                    let nearly = rounds.counted.nearly.entry(*answer).or_default();
                    nearly.insert(one.round);
                }
            }
        }
    }
    found
}

/// What a report of a network tells of what people say. What fewer than [`Fewest::GROUPS`] stand behind is left out, and so is
/// what could be worked out of so few by subtracting what was told before.
pub(super) async fn in_period(
    app: &App,
    network: NetworkId,
    report: &Report,
    asked: &Questionnaire,
    before: &[ToldBefore],
) -> Result<PeriodVoices, AppError> {
    let all = releases::told_rounds_in_network(&app.store, network, &asked.id).await?;
    let mut told = Vec::new();
    let mut answers = Answers::default();
    for one in all {
        // Of a round that asked with more answers or fewer, places are of other answers.
        let question = &one.told.question;
        let own = answers.of(app, &one.told.definition, question).await?;
        if own.is_some() && own == of_question(asked, question) {
            told.push(one);
        }
    }
    let earlier: Vec<(&str, BTreeMap<String, CountedRounds>)> = before
        .iter()
        .map(|other| {
            let rounds = match &other.counts {
                Counts::Period(days) => in_days(&told, *days)
                    .into_iter()
                    .map(|(question, rounds)| (question.to_owned(), rounds.counted))
                    .collect(),
                Counts::Kept(kept) => kept.rounds.clone(),
            };
            (other.title.as_str(), rounds)
        })
        .collect();
    let none = (Rounds::default(), BTreeSet::new());
    let mut too_close_to = None;
    let mut may_tell =
        |question: &str,
         here: &BTreeSet<RoundId>,
         of: &dyn Fn(&CountedRounds) -> Option<BTreeSet<RoundId>>| {
            if !Fewest::GROUPS.lets_tell(here.len()) {
                return false;
            }
            let close = earlier.iter().find(|(_, other)| {
                let there = other.get(question).and_then(of);
                let there = there.as_ref().unwrap_or(&none.1);
                let apart = (here.difference(there), there.difference(here));
                !Fewest::GROUPS.lets_subtract(apart.0.count(), apart.1.count())
            });
            if let Some((title, _)) = close {
                too_close_to.get_or_insert_with(|| (*title).to_owned());
            }
            close.is_none()
        };
    let days = (report.from, report.to);
    let ours = in_days(&told, days);
    let mut totals = Vec::new();
    let mut counted = BTreeMap::new();
    for question in asked.voices.iter().flat_map(|voices| &voices.questions) {
        let id = question.id.as_str();
        let rounds = ours.get(id).unwrap_or(&none.0);
        let mut total = VoicesTotal::default();
        let numbers = &rounds.counted.numbers;
        let mut told = CountedRounds::default();
        if may_tell(id, numbers, &|other| Some(other.numbers.clone())) {
            total.table = rounds.table.clone();
            total.groups = numbers.len();
            told.numbers = numbers.clone();
        }
        for (answer, nearly) in &rounds.counted.nearly {
            if may_tell(id, nearly, &|other| other.nearly.get(answer).cloned()) {
                total.nearly.insert(*answer, nearly.len());
                told.nearly.insert(*answer, nearly.clone());
            }
        }
        if total.groups > 0 || !total.nearly.is_empty() {
            totals.push((question.clone(), total));
            counted.insert(question.id.clone(), told);
        }
    }
    let groups: BTreeSet<RoundId> = ours
        .values()
        .flat_map(|rounds| {
            let counted = &rounds.counted;
            let nearly = counted.nearly.values().flatten();
            counted.numbers.iter().chain(nearly)
        })
        .copied()
        .collect();
    Ok(PeriodVoices {
        groups: groups.len(),
        totals,
        too_close_to,
        counted,
    })
}

/// How many answers a question has.
fn of_question(asked: &Questionnaire, question: &str) -> Option<usize> {
    let mut questions = asked.voices.iter().flat_map(|voices| &voices.questions);
    let question = questions.find(|own| own.id == question)?;
    Some(question.answers.len())
}

/// How many answers each question of each definition has; rounds of many groups run with few definitions.
#[derive(Default)]
struct Answers(BTreeMap<String, Option<Questionnaire>>);

impl Answers {
    async fn of(
        &mut self,
        app: &App,
        hash: &str,
        question: &str,
    ) -> Result<Option<usize>, AppError> {
        if !self.0.contains_key(hash) {
            let definition = rounds::definition(&app.store, hash).await?;
            self.0.insert(hash.to_owned(), definition);
        }
        let definition = self.0.get(hash).and_then(Option::as_ref);
        Ok(definition.and_then(|asked| of_question(asked, question)))
    }
}
