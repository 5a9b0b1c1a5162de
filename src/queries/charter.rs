//! A group's charter with the names of its principles, and what the group may promise.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    app::App,
    domain::{
        action::Action,
        audit::{Answers, Audit},
        charter::{Charter, CharterLook, CharterPromise, Follows},
        error::Error,
        ids::OrganisationId,
        questionnaire::Questionnaire,
    },
    error::AppError,
    language::Translator,
    queries::plan::Definitions,
    store::{actions, agreements, audits, charter as kept},
    visitor::Coordinator,
};

/// The promises of a charter that follow from one principle.
#[derive(Clone, Debug)]
pub struct CharterPart {
    /// The principle's name, in the reader's language where there is one.
    pub title: String,
    /// The language of its name.
    pub language: String,
    /// Its place in the questionnaire, which gives its accent.
    pub index: usize,
    /// The promises.
    pub promises: Vec<CharterPromise>,
}

/// A charter as pages and files show it.
#[derive(Clone, Debug)]
pub struct CharterDetails {
    /// The charter.
    pub charter: Charter,
    /// The same promises, part by part.
    pub parts: Vec<CharterPart>,
}

/// The group's charter; none before it has made one.
pub async fn find(app: &App, who: &Coordinator) -> Result<Option<CharterDetails>, AppError> {
    let Some(charter) = kept::find(&app.store, who.organisation.id).await? else {
        return Ok(None);
    };
    let follows = charter.promises.iter().map(|promise| &promise.follows);
    let definitions = definitions(app, who.words(), follows).await?;
    let mut parts: Vec<CharterPart> = Vec::new();
    for promise in &charter.promises {
        let before = parts.last_mut().filter(|part| {
            let last = part.promises.last();
            last.is_some_and(|last| last.follows.is_beside(&promise.follows))
        });
        if let Some(part) = before {
            part.promises.push(promise.clone());
        } else {
            let mut part = heading(&definitions, &promise.follows);
            part.promises.push(promise.clone());
            parts.push(part);
        }
    }
    Ok(Some(CharterDetails { charter, parts }))
}

/// The group's charter, which it must have made.
///
/// # Errors
/// [`Error::NotFound`] before it has made one.
pub async fn made(app: &App, who: &Coordinator) -> Result<CharterDetails, AppError> {
    let found = find(app, who).await?;
    found.ok_or(AppError::Refused(Error::NotFound))
}

/// What was said when the group looked at its charter again, newest first.
pub async fn looks(app: &App, who: &Coordinator) -> Result<Vec<CharterLook>, AppError> {
    Ok(kept::looks(&app.store, who.organisation.id).await?)
}

/// The day on which a group's charter is looked at again, and when it was last saved; none before it has made one.
pub async fn again_on(
    app: &App,
    group: OrganisationId,
) -> Result<Option<(NaiveDate, DateTime<Utc>)>, AppError> {
    Ok(kept::again_on(&app.store, group).await?)
}

/// The questionnaires that promises follow from, in the reader's language; those that are nowhere are left out.
async fn definitions<'a>(
    app: &App,
    words: Translator,
    follows: impl Iterator<Item = &'a Follows>,
) -> Result<Definitions, AppError> {
    let named: BTreeSet<(&str, i32)> = follows
        .map(|follows| {
            let version = follows.questionnaire_version;
            (follows.questionnaire_id.as_str(), version)
        })
        .collect();
    let mut definitions = Definitions::new();
    for (id, version) in named {
        if let Some(definition) = app.catalogue.find(&app.store, id, version).await? {
            let own = definition.in_language(words.0.tag());
            definitions.insert((id.to_owned(), version), own);
        }
    }
    Ok(definitions)
}

/// The name of the principle that a promise follows from, before its promises; without words where nobody knows it.
fn heading(definitions: &Definitions, follows: &Follows) -> CharterPart {
    let key = (
        follows.questionnaire_id.clone(),
        follows.questionnaire_version,
    );
    let definition = definitions.get(&key);
    let principle = definition.and_then(|known| known.principle(&follows.principle_id));
    let title = principle.map(|principle| principle.title.clone());
    CharterPart {
        title: title.unwrap_or_default(),
        language: definition.map_or_else(String::new, |known| known.language.clone()),
        index: definition.map_or(0, |known| known.place_of(&follows.principle_id)),
        promises: Vec::new(),
    }
}

/// A questionnaire that promises may follow from.
#[derive(Clone, Debug)]
pub struct CharterSource {
    /// The questionnaire, in the reader's language.
    pub questionnaire: Questionnaire,
    /// The audit by it whose answers stand beside what is offered: the newest closed one, or else the newest.
    pub audit: Option<Audit>,
}

/// All that is needed to word a charter.
#[derive(Clone, Debug)]
pub struct CharterDesk {
    /// The questionnaires to choose from; those that the group has closed an audit by first.
    pub sources: Vec<CharterSource>,
    /// The one that promises are offered from, by its place.
    pub shown: usize,
    /// What the group answered in its audit.
    pub answers: Answers,
    /// The group's actions.
    pub actions: Vec<Action>,
    definitions: Definitions,
}

impl CharterDesk {
    /// The questionnaire that promises are offered from, with its audit.
    pub fn source(&self) -> &CharterSource {
        &self.sources[self.shown]
    }

    /// The name of the principle that a promise follows from.
    pub fn heading(&self, follows: &Follows) -> CharterPart {
        heading(&self.definitions, follows)
    }
}

/// What is needed to word a charter, with promises offered from the questionnaire of this id; where the group cannot choose
/// that one, from the first that it promised from, or else the first there is. `follows` is what the form's promises follow
/// from.
///
/// # Errors
/// [`Error::NotFound`] where there is no questionnaire at all.
pub async fn desk(
    app: &App,
    who: &Coordinator,
    shown: &str,
    follows: &[Follows],
) -> Result<CharterDesk, AppError> {
    let (group, words) = (who.organisation.id, who.words());
    let sources = sources(app, who).await?;
    let first = follows.first().map(|follows| &*follows.questionnaire_id);
    let place = |id: &str| {
        let mut sources = sources.iter();
        sources.position(|source| source.questionnaire.id == id)
    };
    let shown = place(shown).or_else(|| place(first?)).unwrap_or_default();
    let source = sources
        .get(shown)
        .ok_or(AppError::Refused(Error::NotFound))?;
    let answers = match &source.audit {
        Some(audit) => agreements::all(&app.store, group, audit.id).await?,
        None => Answers::new(),
    };
    // What the group promises of its own follows from what is shown.
    let own = Follows::from(&source.questionnaire, "", "");
    let follows = follows.iter().chain([&own]);
    Ok(CharterDesk {
        answers,
        actions: actions::list(&app.store, group).await?,
        definitions: definitions(app, words, follows).await?,
        sources,
        shown,
    })
}

/// The questionnaires that the group has an audit of; where it has none, all there are.
async fn sources(app: &App, who: &Coordinator) -> Result<Vec<CharterSource>, AppError> {
    let language = who.words().0.tag();
    let mut audits = audits::list(&app.store, who.organisation.id).await?;
    audits.sort_by_key(Audit::is_open);
    let mut seen = BTreeSet::new();
    audits.retain(|audit| seen.insert(audit.questionnaire_id.clone()));
    let mut sources = Vec::new();
    for audit in audits {
        let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
        let definition = app.catalogue.definition(&app.store, id, version).await?;
        sources.push(CharterSource {
            questionnaire: definition.in_language(language),
            audit: Some(audit),
        });
    }
    if sources.is_empty() {
        let latest = app.catalogue.latest();
        sources.extend(latest.iter().map(|published| CharterSource {
            questionnaire: published.questionnaire.in_language(language),
            audit: None,
        }));
    }
    Ok(sources)
}
