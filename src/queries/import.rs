//! Lists of groups that were brought, and what adding their groups would do.

use crate::{
    app::App,
    domain::{
        error::Error,
        listing::{
            check::{Checked, check as checked},
            key,
        },
    },
    error::AppError,
    store::imports::{self, Import, adding},
    visitor::Facilitator,
};

/// The list in the address.
///
/// # Errors
/// [`Error::NotFound`] for one of another network.
pub async fn of(app: &App, who: &Facilitator) -> Result<Import, AppError> {
    let import = who.part("import")?;
    imports::find(&app.store, who.network.id, import)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// What the dry run of a list found.
#[derive(Clone, Debug)]
pub struct DryRun {
    /// Its rows.
    pub checked: Checked,
    /// Neighbourhoods of its groups that the network does not have yet.
    pub new_neighbourhoods: usize,
}

/// Reads a list as groups, and changes nothing. None as long as its columns do not fit.
///
/// # Errors
/// When the database cannot answer.
pub async fn check(
    app: &App,
    who: &Facilitator,
    import: &Import,
) -> Result<Option<DryRun>, AppError> {
    if !import.matching.mistakes().is_empty() {
        return Ok(None);
    }
    let known = imports::names(&app.store, who.network.id).await?;
    let checked = checked(&import.listing, &import.matching, &known);
    let mut named: Vec<String> = checked
        .groups
        .iter()
        .filter_map(|group| group.neighbourhood.as_deref().map(key))
        .collect();
    named.sort();
    named.dedup();
    let there = imports::neighbourhoods(&app.store, who.network.id).await?;
    named.retain(|name| !there.contains(name));
    Ok(Some(DryRun {
        checked,
        new_neighbourhoods: named.len(),
    }))
}

/// Most groups that are named where some are in use.
pub const NAMED: usize = 20;

/// Names of groups of a list that somebody uses: at most one more than [`NAMED`].
///
/// # Errors
/// When the database cannot answer.
pub async fn in_use(
    app: &App,
    who: &Facilitator,
    import: &Import,
) -> Result<Vec<String>, AppError> {
    let most = NAMED as i64 + 1;
    Ok(adding::in_use(&app.store, who.network.id, import.told.id, most).await?)
}
