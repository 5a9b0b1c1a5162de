//! Everything of a group, to take away.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    app::App,
    domain::{ids::OrganisationId, questionnaire::Questionnaire},
    error::AppError,
    store::{audits, everything},
};

/// The definitions that the group's audits used, each once.
pub async fn definitions(
    app: &App,
    group: OrganisationId,
) -> Result<Vec<Arc<Questionnaire>>, AppError> {
    let mut used = BTreeSet::new();
    for audit in audits::list(&app.store, group).await? {
        used.insert((audit.questionnaire_id, audit.questionnaire_version));
    }
    let mut definitions = Vec::new();
    for (id, version) in used {
        definitions.push(app.catalogue.definition(&app.store, &id, version).await?);
    }
    Ok(definitions)
}

/// Writes what the group owns as the members of a JSON object, a list for each kind of thing.
pub async fn write_tables(
    app: &App,
    group: OrganisationId,
    out: &mut Vec<u8>,
) -> Result<(), AppError> {
    Ok(everything::write(&app.store, group, out).await?)
}
