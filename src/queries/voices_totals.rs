//! What people say in many groups of a network: added up from what each group was told and lets its network read, never from
//! what came in.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    app::App,
    domain::{
        questionnaire::{Questionnaire, VoiceQuestion},
        release::{Table, Told},
    },
    error::AppError,
    store::{releases, rounds},
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
