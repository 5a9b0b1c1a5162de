//! The questionnaires at hand: those on file, and those that audits still need after their files are gone.

use std::{
    collections::HashMap,
    fmt,
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

/// Says that the files of a version in use were changed, and that the words kept of it go on being used.
#[derive(Debug, PartialEq, Eq)]
pub struct WordsKept {
    title: String,
    id: String,
    version: i32,
}

impl fmt::Display for WordsKept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { title, id, version } = self;
        let next = version + 1;
        write!(
            f,
            "The files of \"{title}\" ({id}, version {version}) have other words than people here have used. Nothing is \
             lost, and you need not do anything: the words in use are kept, and go on being used. If you would like the \
             new words, make them version {next}: see \"A new version\" in docs/questionnaires.md."
        )
    }
}

impl Catalogue {
    /// The questionnaires on file, with nothing kept in memory yet.
    pub fn new(library: Library) -> Self {
        Self {
            library,
            kept: RwLock::default(),
        }
    }

    /// The questionnaires on file, for a database that may have used some of them already: where the files of a version in
    /// use were changed since, the version stays as the database keeps it. Gives a sentence for each of those, for the owner.
    pub async fn beside(
        mut library: Library,
        store: &Store,
    ) -> Result<(Self, Vec<WordsKept>), AppError> {
        let mut changed = Vec::new();
        for used in questionnaires::in_use(store).await? {
            let number = u32::try_from(used.version).unwrap_or_default();
            let published = library.get(&used.id, number).cloned();
            let changed_to = published.filter(|published| published.hash != used.content_hash);
            if let Some(published) = changed_to
                && let Some(questionnaire) =
                    questionnaires::kept(store, &used.id, used.version).await?
                // A hash of before may have been of more than what a group is asked.
                && questionnaire.asked() != published.questionnaire.asked()
            {
                changed.push(WordsKept {
                    title: questionnaire.title.clone(),
                    id: used.id,
                    version: used.version,
                });
                library.put(PublishedVersion::new(questionnaire));
            }
        }
        Ok((Self::new(library), changed))
    }

    /// The newest version of each questionnaire on file.
    pub fn latest(&self) -> Vec<Arc<PublishedVersion>> {
        self.library.latest().cloned().collect()
    }

    /// The newest version on file of one questionnaire.
    pub fn newest(&self, id: &str) -> Option<Arc<PublishedVersion>> {
        self.library
            .latest()
            .find(|published| published.questionnaire.id == id)
            .cloned()
    }

    /// The newest version of a questionnaire, on file or, when the file is gone, the newest that was used.
    pub async fn newest_known(
        &self,
        store: &Store,
        id: &str,
    ) -> Result<Option<Arc<Questionnaire>>, AppError> {
        if let Some(published) = self.newest(id) {
            return Ok(Some(Arc::new(published.questionnaire.clone())));
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

    /// A definition, from file or as it was kept; none where it is neither.
    pub async fn find(
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
            Some(published) => Some(Arc::new(published.questionnaire.clone())),
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
