//! Questionnaires: reads their folders, built in or the user's own, checks every file and keeps what is sound.

mod check;
pub mod evenness;
mod files;
mod history;
pub mod markdown;
mod problem;
mod reader;
pub mod reading_age;
pub mod schema;
mod source;
mod translations;
mod version;
mod wording;

use std::{collections::BTreeMap, fmt::Write as _, path::Path, sync::Arc};

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    domain::questionnaire::Questionnaire,
    questionnaires::{problem::Found, version::Version},
};

pub use crate::questionnaires::problem::{Problem, Problems};

/// A questionnaire as it was loaded, with the hash that names its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedVersion {
    /// The definition.
    pub questionnaire: Questionnaire,
    /// SHA-256 of what a group is asked, in lower-case hexadecimal.
    pub hash: String,
    /// The same of what the people it serves are asked, where they are.
    pub voices_hash: Option<String>,
}

impl PublishedVersion {
    /// Hashes what a group is asked, and apart from it what the people it serves are asked.
    pub fn new(questionnaire: Questionnaire) -> Self {
        Self {
            hash: hash(&questionnaire.asked()),
            voices_hash: questionnaire.voices.as_ref().map(hash),
            questionnaire,
        }
    }

    /// SHA-256 of all its words, in every language: what a round of voices keeps.
    pub fn words_hash(&self) -> String {
        hash(&self.questionnaire)
    }
}

/// SHA-256 of something as JSON, in lower-case hexadecimal.
fn hash(content: &impl Serialize) -> String {
    let json = serde_json::to_string(content).expect("text, numbers and lists always have JSON");
    let mut hash = String::new();
    for byte in Sha256::digest(json.as_bytes()).as_slice() {
        // Writing into a String cannot go wrong.
        _ = write!(hash, "{byte:02x}");
    }
    hash
}

/// All questionnaires there are, checked, by id and version.
#[derive(Clone, Debug, Default)]
pub struct Library {
    editions: BTreeMap<String, BTreeMap<u32, Arc<PublishedVersion>>>,
}

impl Library {
    /// The questionnaires that come with the program.
    pub fn shipped() -> Result<Self, Problems> {
        Self::read(None)
    }

    /// Those that come with the program and those in a folder, at any depth; or everything that is wrong with them.
    pub fn read(folder: Option<&Path>) -> Result<Self, Problems> {
        let found = Found::default();
        let mut folders = source::shipped(&found);
        if let Some(folder) = folder {
            let mut own = source::on_disk(folder, &found);
            // An unchanged copy of what comes with the program is no mistake.
            own.retain(|copy| folders.iter().all(|shipped| shipped.files != copy.files));
            folders.extend(own);
        }
        let versions: Vec<Version> = folders
            .into_iter()
            .map(|folder| Version::read(folder, &found))
            .collect();
        for version in &versions {
            check::check(version, &found);
        }
        history::check(&versions, &found);
        let problems = found.into_problems();
        if problems.is_empty() {
            Ok(versions
                .iter()
                .filter_map(Version::questionnaire)
                .map(PublishedVersion::new)
                .collect())
        } else {
            Err(Problems::new(problems))
        }
    }

    /// Adds a version, in the place of the one of that number where there is one.
    pub fn put(&mut self, edition: PublishedVersion) {
        let Questionnaire { id, version, .. } = &edition.questionnaire;
        let (id, version) = (id.clone(), *version);
        self.editions
            .entry(id)
            .or_default()
            .insert(version, Arc::new(edition));
    }

    /// One version of one questionnaire.
    pub fn get(&self, id: &str, version: u32) -> Option<&Arc<PublishedVersion>> {
        self.editions.get(id)?.get(&version)
    }

    /// The highest version of each questionnaire, in the order of their titles.
    pub fn latest(&self) -> impl Iterator<Item = &Arc<PublishedVersion>> {
        let highest = self
            .editions
            .values()
            .filter_map(|versions| versions.values().next_back());
        let mut latest: Vec<_> = highest.collect();
        latest.sort_by_key(|edition| edition.questionnaire.title.to_lowercase());
        latest.into_iter()
    }

    /// Every version of every questionnaire, by id and version.
    pub fn all(&self) -> impl Iterator<Item = &Arc<PublishedVersion>> {
        self.editions.values().flat_map(BTreeMap::values)
    }
}

impl FromIterator<PublishedVersion> for Library {
    fn from_iter<I: IntoIterator<Item = PublishedVersion>>(editions: I) -> Self {
        let mut library = Self::default();
        for edition in editions {
            library.put(edition);
        }
        library
    }
}
