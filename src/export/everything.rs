//! All that a group owns in one file: JSON with a documented schema.

use schemars::{JsonSchema, schema_for};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::{
    app::App,
    domain::ids::AuditId,
    error::AppError,
    queries::{self, closeness::PrincipleCloseness},
    questionnaires::schema::written,
    store::everything::Tables,
    visitor::Coordinator,
};

/// The version of the format; a change that old readers could not follow raises it.
const VERSION: u32 = 1;

/// Everything of a group, as the file holds it.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(title = "Everything of a group in Good Measure")]
pub struct Everything {
    /// Always `good-measure`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// When it was taken, in UTC.
    pub taken_at: chrono::DateTime<chrono::Utc>,
    /// The group's name.
    pub group: String,
    /// Whether the group is made up for a demonstration.
    pub is_made_up: bool,
    /// The definitions of every questionnaire version that the audits used, complete.
    pub questionnaires: Vec<serde_json::Value>,
    /// What each closed audit found beyond its answers.
    pub findings: Vec<Findings>,
    /// The rest, a list for each kind of thing.
    #[serde(flatten)]
    pub tables: Tables,
}

/// What a closed audit found beyond its answers.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Findings {
    /// The audit.
    #[schemars(with = "uuid::Uuid")]
    pub audit_id: AuditId,
    /// How close its team stood, principle by principle; empty where it answered together.
    pub closeness: Vec<PrincipleCount>,
    /// Ids of statements with a high level that is only a hunch: to be checked.
    pub to_check: Vec<String>,
}

/// On how many statements of a principle a team stood close together.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PrincipleCount {
    /// The principle's id in the questionnaire.
    pub principle_id: String,
    /// Statements that were asked.
    pub statements: usize,
    /// Statements on which the lowest and the highest stand one level apart or none.
    pub within_one_level: usize,
    /// Statements on which they stand two levels apart or more.
    pub two_levels_apart_or_more: usize,
}

/// What the group's closed audits found.
async fn findings(app: &App, who: &Coordinator) -> Result<Vec<Findings>, AppError> {
    let all = queries::closeness::of_group(app, who.organisation.id).await?;
    let findings = all.into_iter().map(|found| Findings {
        audit_id: found.audit.id,
        closeness: found.principles.iter().filter_map(counted).collect(),
        to_check: found
            .principles
            .into_iter()
            .flat_map(|one| one.to_check)
            .collect(),
    });
    Ok(findings.collect())
}

fn counted(found: &PrincipleCloseness) -> Option<PrincipleCount> {
    let now = found.team?.now;
    Some(PrincipleCount {
        principle_id: found.standing.principle_id.clone(),
        statements: now.statements,
        within_one_level: now.within,
        two_levels_apart_or_more: now.apart,
    })
}

/// The schema of the file, as text.
pub fn schema() -> String {
    written(schema_for!(Everything))
}

/// Everything of a group as JSON.
pub async fn json(app: &App, who: &Coordinator) -> Result<Vec<u8>, AppError> {
    let group = &who.organisation;
    let definitions = queries::everything::definitions(app, group.id).await?;
    let definitions: Vec<_> = definitions.iter().map(AsRef::as_ref).collect();
    let head = json!({
        "format": "good-measure",
        "version": VERSION,
        "taken_at": who.visitor.now,
        "group": group.name,
        "is_made_up": group.is_made_up,
        "questionnaires": definitions,
        "findings": findings(app, who).await?,
    });
    let mut out =
        serde_json::to_vec(&head).map_err(|error| AppError::Internal(error.to_string()))?;
    // The tables follow inside the same object.
    out.pop();
    out.push(b',');
    queries::everything::write_tables(app, group.id, &mut out).await?;
    out.extend_from_slice(b"\n}\n");
    Ok(out)
}
