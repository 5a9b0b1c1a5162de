//! All that a group owns in one file: JSON with a documented schema.

use schemars::{JsonSchema, schema_for};
use serde::Deserialize;
use serde_json::json;

use crate::{
    app::App, error::AppError, queries, questionnaires::schema::written, store::everything::Tables,
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
    /// The rest, a list for each kind of thing.
    #[serde(flatten)]
    pub tables: Tables,
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
