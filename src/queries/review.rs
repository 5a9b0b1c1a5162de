//! Reviews of a group, and what waits in them.

use std::collections::{BTreeMap, btree_map::Entry};

use chrono::{NaiveDate, TimeDelta};

use crate::{
    app::App,
    domain::{
        error::Error,
        ids::NetworkId,
        review::{Note, NoteKind},
        share::Subject,
    },
    error::AppError,
    language::Translator,
    store::reviews,
    visitor::Coordinator,
};

/// A visit or the end of a review within this time is news.
const LATELY: TimeDelta = TimeDelta::days(30);

/// A review of the group, for the group, with all that was said in it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn of(
    app: &App,
    who: &Coordinator,
    network: NetworkId,
    subject: Subject,
) -> Result<(reviews::Review, Vec<Note>), AppError> {
    let group = who.organisation.id;
    let review = reviews::find(&app.store, group, network, subject)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    let notes = reviews::notes(&app.store, group, network, subject).await?;
    Ok((review, notes))
}

/// What waits for a group in the reviews of its networks, and what was finished lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReviewNews {
    /// Questions without an answer.
    pub questions: usize,
    /// Suggestions nobody has decided on.
    pub suggestions: usize,
    /// What facilitators noted of visits lately.
    pub visits: usize,
    /// Reviews finished lately.
    pub finished: usize,
    /// Whether any review was ever begun.
    pub any: bool,
}

/// What waits for a group.
///
/// # Errors
/// When the database cannot answer.
pub async fn news(app: &App, who: &Coordinator) -> Result<ReviewNews, AppError> {
    let group = who.organisation.id;
    let waiting = reviews::waiting(&app.store, group).await?;
    let count = |kind| waiting.iter().filter(|waits| **waits == kind).count();
    let said = reviews::said_since(&app.store, group, who.visitor.now - LATELY).await?;
    let lately = |kind| {
        said.iter()
            .find(|(said, _)| *said == kind)
            .map_or(0, |(_, count)| *count)
    };
    Ok(ReviewNews {
        questions: count(NoteKind::Question),
        suggestions: count(NoteKind::Suggestion),
        visits: lately(NoteKind::Visit),
        finished: lately(NoteKind::Finished),
        any: !reviews::of_group(&app.store, group).await?.is_empty(),
    })
}

/// Titles of audits: few questionnaires stand behind many, and each is looked up once.
#[derive(Default)]
pub struct Titles(BTreeMap<(String, i32), String>);

impl Titles {
    /// The title of an audit by its questionnaire's version, with its day.
    pub async fn of_audit(
        &mut self,
        app: &App,
        words: Translator,
        (id, version): (&str, i32),
        day: NaiveDate,
    ) -> Result<String, AppError> {
        let title = match self.0.entry((id.to_owned(), version)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let definition = app.catalogue.definition(&app.store, id, version).await?;
                new.insert(definition.in_language(words.0.tag()).title)
            }
        };
        Ok(format!("{title}, {}", words.date(day)))
    }
}
