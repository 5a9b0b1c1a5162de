//! The statements that a group's actions answer, with where they stood when it last looked.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::{
    app::App,
    domain::{questionnaire::Questionnaire, spread::StatementSpread},
    error::AppError,
    export::table::{Column, Table},
    language::{Message, Translator, msg},
    queries::{self, plan::PlanEntry, results::TeamResult},
    visitor::Coordinator,
    wording::{self, answer::choice_word},
};

/// A statement with where it stood at the group's last closed audit of its questionnaire.
#[derive(Clone, Debug)]
pub struct StatementStanding {
    /// Name of its principle.
    pub principle: String,
    /// Its words.
    pub statement: String,
    /// Day of that audit; none before the first is closed.
    pub held_on: Option<NaiveDate>,
    /// The level, or the answer without one, in words.
    pub level: String,
    /// What the group wrote.
    pub reflection: String,
    /// What it can point at.
    pub evidence: String,
    /// Whether the level is high and only a hunch.
    pub to_check: bool,
    /// How far apart its team stood; empty where it answered together.
    pub team: String,
    /// The same by role, a line each; empty where that may not be told.
    pub by_role: String,
    /// What came of the talk; empty where there was none.
    pub talk: String,
}

/// The statements these actions answer, each once, in the order of their questionnaires.
pub async fn gather(
    app: &App,
    who: &Coordinator,
    entries: &[PlanEntry],
) -> Result<Vec<StatementStanding>, AppError> {
    let mut asked: BTreeMap<(String, i32), BTreeSet<&str>> = BTreeMap::new();
    for link in entries.iter().flat_map(|entry| &entry.action.links) {
        asked
            .entry((link.questionnaire_id.clone(), link.questionnaire_version))
            .or_default()
            .insert(&link.statement_id);
    }
    let group = who.organisation.id;
    let closed = queries::audit::list(app, group).await?;
    let words = who.words();
    let mut stood = Vec::new();
    for ((id, version), statements) in asked {
        let definition = app.catalogue.definition(&app.store, &id, version).await?;
        let definition = definition.in_language(words.0.tag());
        let audit = closed
            .iter()
            .find(|audit| !audit.is_open() && audit.questionnaire_id == id);
        let given = match audit {
            Some(audit) => queries::audit::answers(app, audit).await?,
            None => BTreeMap::default(),
        };
        let team = match audit {
            Some(audit) => TeamResult::of(app, audit, None).await?,
            None => None,
        };
        let team = team.unwrap_or_default();
        for (principle, statement) in definition.statements() {
            if !statements.contains(statement.id.as_str()) {
                continue;
            }
            let told = team.spreads.get(&statement.id);
            let said = team.talks.get(&statement.id);
            let answer = given.get(&statement.id).map(|saved| &saved.answer);
            stood.push(StatementStanding {
                principle: principle.title.clone(),
                statement: statement.text.clone(),
                held_on: audit.map(|audit| audit.held_on),
                level: answer
                    .map(|answer| choice_word(words, &definition, answer.choice))
                    .unwrap_or_default(),
                reflection: answer
                    .map(|answer| answer.reflection.clone())
                    .unwrap_or_default(),
                evidence: answer
                    .map(|answer| answer.evidence.clone())
                    .unwrap_or_default(),
                to_check: answer.is_some_and(|answer| answer.is_to_check(&definition.scale)),
                team: told
                    .map(|told| wording::team::spread(words, &definition, told).join(" "))
                    .unwrap_or_default(),
                by_role: told
                    .map(|told| by_role(words, &definition, told))
                    .unwrap_or_default(),
                talk: said
                    .map(|talk| wording::team::talk(words, talk).join(" "))
                    .unwrap_or_default(),
            });
        }
    }
    Ok(stood)
}

fn by_role(words: Translator, questionnaire: &Questionnaire, told: &StatementSpread) -> String {
    let roles = wording::team::by_role(words, questionnaire, told);
    let lines = roles
        .into_iter()
        .map(|(role, counts)| words.labelled(&role, &counts));
    lines.collect::<Vec<_>>().join("\n")
}

/// The statements as a table.
pub fn table(words: Translator, statements: Vec<StatementStanding>) -> Table {
    let column = |message: Message, width, says: fn(&StatementStanding) -> String| {
        Column::new(words.text(message), width, says)
    };
    let columns = vec![
        column(msg::CSV_PRINCIPLE, 16.0, |stood| stood.principle.clone()),
        column(msg::CSV_STATEMENT, 36.0, |stood| stood.statement.clone()),
        Column::new(
            words.text(msg::FILE_AUDIT_DAY),
            12.0,
            |stood: &StatementStanding| stood.held_on,
        ),
        column(msg::TABLE_LEVEL, 14.0, |stood| stood.level.clone()),
        column(msg::FILE_REFLECTION, 36.0, |stood| stood.reflection.clone()),
        column(msg::FILE_EVIDENCE, 30.0, |stood| stood.evidence.clone()),
        Column::new(
            words.text(msg::FILE_CHECK),
            18.0,
            move |stood: &StatementStanding| stood.to_check.then(|| words.text(msg::CHECK_THIS)),
        ),
        column(msg::FILE_TEAM, 22.0, |stood| stood.team.clone()),
        column(msg::FILE_TALK, 20.0, |stood| stood.talk.clone()),
        column(msg::FILE_BY_ROLE, 30.0, |stood| stood.by_role.clone()),
    ];
    Table::new(words.text(msg::SHEET_STATEMENTS), columns, statements)
}
