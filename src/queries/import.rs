//! Lists of groups that were brought, and what adding their groups would do.

use crate::{
    app::App,
    domain::{
        error::Error,
        listing::{
            check::{Checked, check},
            count::Decimals,
            key,
        },
    },
    error::AppError,
    language::{Language, Translator},
    store::imports::{self, adding},
    visitor::{Facilitator, hashed},
};

pub use crate::store::imports::{Import, ImportState, ImportSummary};

/// Lists that are shown where a new one is brought.
const SHOWN: i64 = 10;

/// The lists that were brought last, newest first.
pub async fn newest(app: &App, who: &Facilitator) -> Result<Vec<ImportSummary>, AppError> {
    Ok(imports::newest(&app.store, who.network.id, SHOWN).await?)
}

/// The list in the address.
///
/// # Errors
/// [`Error::NotFound`] for one of another network.
pub async fn find(app: &App, who: &Facilitator) -> Result<Import, AppError> {
    let import = who.part("import")?;
    imports::find(&app.store, who.network.id, import)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Which sign parts whole numbers from fractions for somebody who reads this language.
pub fn decimals(words: Translator) -> Decimals {
    match words.0 {
        Language::Spanish => Decimals::Comma,
        Language::English | Language::Arabic => Decimals::Stop,
    }
}

impl Import {
    /// How the file was read and where its headings are, as a form sends it back: a column is another column when its
    /// file was read another way meanwhile.
    pub fn reading(&self) -> String {
        hashed(&format!("{:?} {:?}", self.wanted, self.matching.headings))
    }

    /// What the dry run went by, as a form sends it back: how the list is meant, and how its numbers are read.
    pub fn seen(&self, words: Translator) -> String {
        hashed(&format!("{:?} {}", decimals(words), self.columns))
    }
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
pub async fn dry_run(
    app: &App,
    who: &Facilitator,
    import: &Import,
) -> Result<Option<DryRun>, AppError> {
    if !import.matching.mistakes().is_empty() {
        return Ok(None);
    }
    let known = imports::known(&app.store, who.network.id).await?;
    let decimals = decimals(who.visitor.words);
    let checked = check(&import.listing, &import.matching, &known, decimals);
    let mut named: Vec<String> = checked
        .groups
        .iter()
        .filter_map(|group| group.neighbourhood.as_deref().map(key))
        .collect();
    named.sort();
    named.dedup();
    let known = imports::neighbourhoods(&app.store, who.network.id).await?;
    named.retain(|name| !known.contains(name));
    Ok(Some(DryRun {
        checked,
        new_neighbourhoods: named.len(),
    }))
}

/// Most groups that are named where some are in use.
pub const NAMED: usize = 20;

/// Names of groups of a list that somebody uses: at most one more than [`NAMED`].
pub async fn in_use(
    app: &App,
    who: &Facilitator,
    import: &Import,
) -> Result<Vec<String>, AppError> {
    let most = NAMED as i64 + 1;
    Ok(adding::in_use(&app.store, who.network.id, import.told.id, most).await?)
}
