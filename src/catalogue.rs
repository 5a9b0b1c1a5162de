//! The questionnaires at hand: those on file, and those that audits still need after their files are gone.

use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
};

use crate::{
    domain::questionnaire::Questionnaire,
    error::AppError,
    questionnaires::{Library, PublishedVersion},
    store::{Store, questionnaires},
};

/// Questionnaires by id and version. A definition never changes, so what was read once is kept in memory.
pub struct Catalogue {
    library: Library,
    kept: RwLock<HashMap<(String, i32), Arc<Questionnaire>>>,
}

/// A file was changed although audits use that version.
#[derive(Debug, thiserror::Error)]
#[error(
    "The questionnaire \"{id}\" version {version} was changed, but audits use it as it was. \
     Put the old files back, and make the change as version {next} in a folder beside it."
)]
pub struct ChangedInUse {
    id: String,
    version: i32,
    next: i32,
}

impl Catalogue {
    /// The questionnaires on file, with nothing kept in memory yet.
    pub fn new(library: Library) -> Self {
        Self {
            library,
            kept: RwLock::default(),
        }
    }

    /// Refuses a changed file of a version already in use.
    ///
    /// # Errors
    /// [`ChangedInUse`] names the first one; [`AppError`] when the database cannot answer.
    pub async fn check_in_use(&self, store: &Store) -> Result<Option<ChangedInUse>, AppError> {
        for used in questionnaires::in_use(store).await? {
            let version = u32::try_from(used.version).unwrap_or_default();
            if self
                .library
                .get(&used.id, version)
                .is_some_and(|edition| edition.hash != used.content_hash)
            {
                return Ok(Some(ChangedInUse {
                    id: used.id,
                    version: used.version,
                    next: used.version + 1,
                }));
            }
        }
        Ok(None)
    }

    /// The newest version of each questionnaire on file.
    pub fn latest(&self) -> Vec<Arc<PublishedVersion>> {
        self.library.latest().cloned().collect()
    }

    /// The newest version on file of one questionnaire.
    pub fn newest(&self, id: &str) -> Option<Arc<PublishedVersion>> {
        self.library
            .latest()
            .find(|edition| edition.questionnaire.id == id)
            .cloned()
    }

    /// The newest version of a questionnaire, on file or, when the file is gone, the newest that was used.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn newest_known(
        &self,
        store: &Store,
        id: &str,
    ) -> Result<Option<Arc<Questionnaire>>, AppError> {
        if let Some(edition) = self.newest(id) {
            return Ok(Some(Arc::new(edition.questionnaire.clone())));
        }
        let used = questionnaires::in_use(store).await?;
        let version = used
            .iter()
            .filter(|used| used.id == id)
            .map(|used| used.version)
            .max();
        Ok(match version {
            Some(version) => Some(self.definition(store, id, version).await?),
            None => None,
        })
    }

    /// A definition, from file or as it was kept.
    ///
    /// # Errors
    /// When it is nowhere, which only a damaged database can bring about.
    pub async fn definition(
        &self,
        store: &Store,
        id: &str,
        version: i32,
    ) -> Result<Arc<Questionnaire>, AppError> {
        self.find(store, id, version).await?.ok_or_else(|| {
            AppError::Internal(format!("questionnaire {id} version {version} is nowhere"))
        })
    }

    /// The versions after `from` up to `to`, oldest first; none when one of them is neither on file nor kept.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn versions_after(
        &self,
        store: &Store,
        id: &str,
        from: i32,
        to: i32,
    ) -> Result<Option<Vec<Arc<Questionnaire>>>, AppError> {
        let mut versions = Vec::new();
        for version in from + 1..=to {
            match self.find(store, id, version).await? {
                Some(definition) => versions.push(definition),
                None => return Ok(None),
            }
        }
        Ok(Some(versions))
    }

    async fn find(
        &self,
        store: &Store,
        id: &str,
        version: i32,
    ) -> Result<Option<Arc<Questionnaire>>, AppError> {
        let key = (id.to_owned(), version);
        if let Some(known) = self
            .kept
            .read()
            .ok()
            .and_then(|kept| kept.get(&key).cloned())
        {
            return Ok(Some(known));
        }
        let on_file = u32::try_from(version)
            .ok()
            .and_then(|version| self.library.get(id, version));
        let definition = match on_file {
            Some(edition) => Some(Arc::new(edition.questionnaire.clone())),
            None => questionnaires::kept(store, id, version)
                .await?
                .map(Arc::new),
        };
        if let (Some(definition), Ok(mut kept)) = (&definition, self.kept.write()) {
            kept.insert(key, Arc::clone(definition));
        }
        Ok(definition)
    }
}
