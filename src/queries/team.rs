//! A team whose people answer each on their own: how far they are, never what they answer.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    app::App,
    clock,
    domain::{
        audit::{AnswerSheet, Audit, SavedAnswer},
        error::Error,
        ids::ContributorId,
        organisation::Organisation,
        questionnaire::Questionnaire,
        talk::Beside,
        team::{Answering, BACK_FOR, Contributor, JoinCode, Team},
    },
    error::AppError,
    language::Translator,
    queries::{self, sides::People},
    store::{
        answers::{self, AnswerKey},
        audits, contributors, organisations, spreads, teams,
    },
    visitor::{Answerer, Visitor},
};

pub use crate::domain::{spread::StatementSpread, talk::Talk};

/// How an audit is answered.
pub async fn answering(app: &App, audit: &Audit) -> Result<Answering, AppError> {
    Ok(teams::answering(&app.store, audit.organisation_id, audit.id).await?)
}

/// The team of an audit; none where the group answers together.
pub async fn team(app: &App, audit: &Audit) -> Result<Option<Team>, AppError> {
    Ok(teams::team(&app.store, audit.organisation_id, audit.id).await?)
}

/// Who is in the team of an audit, by name; those without one last.
pub async fn people(app: &App, audit: &Audit) -> Result<Vec<Contributor>, AppError> {
    let mut people = contributors::all(&app.store, audit.organisation_id, audit.id).await?;
    people.sort_by_key(|one| (one.name.is_empty(), one.name.to_lowercase(), one.id));
    Ok(people)
}

/// One of the team of an audit.
///
/// # Errors
/// [`Error::NotFound`] when nobody of this key is in it.
pub async fn contributor(
    app: &App,
    audit: &Audit,
    contributor: ContributorId,
) -> Result<Contributor, AppError> {
    let (group, audit) = (audit.organisation_id, audit.id);
    let found = contributors::one(&app.store, group, audit, contributor).await?;
    found.ok_or(AppError::Refused(Error::NotFound))
}

/// How many of a team have begun a part, and how many have answered all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartCount {
    /// The principle's id.
    pub principle: String,
    /// Have answered something of it.
    pub begun: usize,
    /// Have answered all of it.
    pub finished: usize,
}

/// How far a team is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TeamCount {
    /// Who joined.
    pub joined: usize,
    /// Who has answered something.
    pub begun: usize,
    /// Who has answered every statement.
    pub finished: usize,
    /// The same by part.
    pub parts: Vec<PartCount>,
}

/// How far the team of an audit is.
pub async fn count(app: &App, sheet: &AnswerSheet) -> Result<TeamCount, AppError> {
    let (group, audit) = (sheet.audit.organisation_id, sheet.audit.id);
    let joined = contributors::all(&app.store, group, audit).await?.len();
    let mut done: BTreeMap<ContributorId, BTreeSet<String>> = BTreeMap::new();
    for (who, statement, is_chosen) in answers::begun(&app.store, group, audit).await? {
        let done = done.entry(who).or_default();
        if is_chosen {
            done.insert(statement);
        }
    }
    let has_all = |done: &BTreeSet<String>, ids: &[&str]| ids.iter().all(|id| done.contains(*id));
    let all: Vec<&str> = sheet
        .statements()
        .map(|(_, statement)| statement.id.as_str())
        .collect();
    let parts = sheet.principles().map(|principle| {
        let ids: Vec<&str> = principle
            .statements
            .iter()
            .map(|one| one.id.as_str())
            .collect();
        let has_some = |done: &&BTreeSet<String>| ids.iter().any(|id| done.contains(*id));
        PartCount {
            principle: principle.id.clone(),
            begun: done.values().filter(has_some).count(),
            finished: done.values().filter(|done| has_all(done, &ids)).count(),
        }
    });
    Ok(TeamCount {
        joined,
        begun: done.values().filter(|done| !done.is_empty()).count(),
        finished: done.values().filter(|done| has_all(done, &all)).count(),
        parts: parts.collect(),
    })
}

/// What whoever opens a code finds: whose audit it is.
#[derive(Clone, Debug)]
pub struct Way {
    /// The group.
    pub organisation: Organisation,
    /// The audit.
    pub audit: Audit,
    /// Its questionnaire in the reader's language.
    pub questionnaire: Questionnaire,
    /// Its team.
    pub team: Team,
    /// Whether it takes answers.
    pub takes_answers: bool,
}

/// Where a code leads; also one of a team that takes no more answers, for whoever comes back to theirs.
///
/// # Errors
/// [`Error::CodeUnknown`] when it opens nothing.
pub async fn way(app: &App, visitor: &Visitor, code: &JoinCode) -> Result<Way, AppError> {
    let unknown = || AppError::Refused(Error::CodeUnknown);
    let found = teams::by_code(&app.store, code, clock::now() - BACK_FOR).await?;
    let (group, audit) = found.ok_or_else(unknown)?;
    let organisation = organisations::find(&app.store, group).await?;
    let audit = audits::find(&app.store, group, audit).await?;
    let (organisation, audit) = organisation.zip(audit).ok_or_else(unknown)?;
    let team = team(app, &audit).await?.ok_or_else(unknown)?;
    Ok(Way {
        organisation,
        takes_answers: audit.is_open() && team.takes_answers(visitor.today()),
        questionnaire: queries::audit::questionnaire(app, visitor.words, &audit).await?,
        audit,
        team,
    })
}

/// How far a team of two is with being shown how far apart it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Two {
    /// This one has not asked for it.
    NotAsked,
    /// This one has asked, the other has not.
    Asked,
    /// Both have: what is told of each statement that both answered.
    Shown(BTreeMap<String, StatementSpread>),
}

/// How far two are, once their team has looked.
async fn two(app: &App, who: &Contributor) -> Result<Option<Two>, AppError> {
    let (group, audit) = (who.organisation, who.audit);
    let asking = contributors::asking_to_show(&app.store, group, audit).await?;
    if asking.len() != 2 {
        return Ok(None);
    }
    Ok(Some(if asking.values().all(|asks| *asks) {
        Two::Shown(spreads::all(&app.store, group, audit).await?)
    } else if asking.get(&who.id).copied().unwrap_or_default() {
        Two::Asked
    } else {
        Two::NotAsked
    }))
}

/// What somebody answers on their own: the group they answer for, their own answers, and whether any are taken.
#[derive(Clone, Debug)]
pub struct OwnSheet {
    /// The group's name.
    pub group: String,
    /// Whether the group is made up for a demonstration.
    pub is_made_up: bool,
    /// How far two are with being shown to each other; none where they are not two, or have not looked.
    pub two: Option<Two>,
    /// The audit with what they answered.
    pub sheet: AnswerSheet,
    /// Whether answers are taken.
    pub takes_answers: bool,
}

/// What the contributor answers.
///
/// # Errors
/// [`Error::NotFound`] when the audit is gone.
pub async fn own_sheet(app: &App, who: &Answerer) -> Result<OwnSheet, AppError> {
    let Contributor {
        organisation,
        audit,
        id,
        ..
    } = who.contributor;
    let gone = || AppError::Refused(Error::NotFound);
    let group = organisations::find(&app.store, organisation).await?;
    let audit = audits::find(&app.store, organisation, audit).await?;
    let (group, audit) = group.zip(audit).ok_or_else(gone)?;
    let team = team(app, &audit).await?;
    let has_looked = team.as_ref().is_some_and(|team| team.shown_at.is_some());
    let two = match has_looked {
        true => two(app, &who.contributor).await?,
        false => None,
    };
    let takes_answers =
        audit.is_open() && team.is_some_and(|team| team.takes_answers(who.visitor.today()));
    Ok(OwnSheet {
        group: group.name,
        is_made_up: group.is_made_up,
        two,
        takes_answers,
        sheet: AnswerSheet {
            questionnaire: queries::audit::questionnaire(app, who.words(), &audit).await?,
            chosen: audits::chosen(&app.store, organisation, audit.id).await?,
            answers: answers::all(&app.store, organisation, audit.id, id).await?,
            audit,
        },
    })
}

/// What a team was told of how far apart it stands, and what became of each statement in the talk.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// By statement.
    pub spreads: BTreeMap<String, StatementSpread>,
    /// By statement.
    pub talks: BTreeMap<String, Talk>,
    /// The level agreed on last time, by statement, where that can fairly be compared.
    pub before: BTreeMap<String, u8>,
    /// What people who use the service said, where they were asked about the same.
    pub people: Option<People>,
}

impl Told {
    /// Whether nothing was said of a statement yet.
    pub fn waits(&self, sheet: &AnswerSheet, statement: &str) -> bool {
        sheet.choice(statement).is_none() && !self.talks.contains_key(statement)
    }

    /// What stands beside where the team stands on a statement.
    pub fn beside(&self, statement: &str) -> Beside {
        let most = || self.spreads.get(statement)?.spread.most();
        Beside {
            before: self.before.get(statement).copied(),
            people: most().and_then(|level| self.people.as_ref()?.of_statement(statement, level)),
        }
    }
}

/// What the team of an audit was told.
pub async fn told(app: &App, words: Translator, sheet: &AnswerSheet) -> Result<Told, AppError> {
    let (group, audit) = (sheet.audit.organisation_id, sheet.audit.id);
    Ok(Told {
        spreads: spreads::all(&app.store, group, audit).await?,
        talks: spreads::talks(&app.store, group, audit).await?,
        before: before(app, words, sheet).await?,
        people: queries::sides::people(app, words, &sheet.audit).await?,
    })
}

/// The levels agreed on in the audit before, of statements that mean the same in both.
async fn before(
    app: &App,
    words: Translator,
    sheet: &AnswerSheet,
) -> Result<BTreeMap<String, u8>, AppError> {
    let comparison = queries::comparison::of(app, words, sheet, None).await?;
    Ok(comparison
        .map(|found| found.levels_before())
        .unwrap_or_default())
}

/// What the team was told of one statement; none before it has looked.
pub async fn told_of(
    app: &App,
    audit: &Audit,
    statement: &str,
) -> Result<Option<StatementSpread>, AppError> {
    Ok(spreads::of(&app.store, audit.organisation_id, audit.id, statement).await?)
}

/// The answer that the contributor's present one did not know of, while they have not settled the two.
pub async fn clashing_answer(
    app: &App,
    who: &Answerer,
    sheet: &AnswerSheet,
    statement: &str,
) -> Result<Option<SavedAnswer>, AppError> {
    let Some(version) = sheet.answers.get(statement).and_then(|saved| saved.clash) else {
        return Ok(None);
    };
    Ok(answers::version(&app.store, answer_key(who, statement), version).await?)
}

/// The key of a contributor's answer.
pub fn answer_key<'a>(who: &Answerer, statement: &'a str) -> AnswerKey<'a> {
    AnswerKey {
        organisation: who.contributor.organisation,
        audit: who.contributor.audit,
        contributor: who.contributor.id,
        statement,
    }
}
