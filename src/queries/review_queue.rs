//! The queue of reviews of a network: what waits for a facilitator, what for groups, and what is to be looked at again.

use chrono::{DateTime, Utc};

use crate::{
    app::App,
    domain::{form::Form, ids::SubjectKey, review::ReviewState},
    error::AppError,
    language::{Translator, msg},
    queries::{
        dashboard,
        network_query::{AFTER, NetworkQuery, SOON},
        review::Titles,
    },
    store::queue::{self, After},
    visitor::Facilitator,
};

pub use crate::store::queue::Queued;

/// Reviews on one page.
const PAGE: usize = 50;

/// Most reviews whose day has come: on one page, as each leaves it once it is looked at.
const MOST_DUE: i64 = 500;

/// In the address, the part of the queue that is asked for.
pub const STATE: &str = "state";

/// The word in the address for reviews whose day has come.
const AGAIN: &str = "again";

/// A part of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueuePart {
    /// Reviews in one state, the longest waiting first.
    In(ReviewState),
    /// Reviews whose day to be looked at again has come.
    Due,
}

impl QueuePart {
    /// As written in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::In(state) => state.word(),
            Self::Due => AGAIN,
        }
    }
}

/// A page of the queue.
#[derive(Clone, Debug)]
pub struct ReviewQueue {
    /// Which part it shows.
    pub part: QueuePart,
    /// How many reviews are in each state in which some are.
    pub counts: Vec<(ReviewState, usize)>,
    /// The reviews of this page, each with what it looks at, in words.
    pub reviews: Vec<(Queued, String)>,
    /// Where the next page begins.
    pub next: Option<String>,
}

impl ReviewQueue {
    /// How many reviews are in a state.
    pub fn count(&self, state: ReviewState) -> usize {
        count(&self.counts, state)
    }
}

fn count(counts: &[(ReviewState, usize)], state: ReviewState) -> usize {
    let found = counts.iter().find(|(other, _)| *other == state);
    found.map_or(0, |(_, count)| *count)
}

/// The part of the queue that an address asks for; without a word of it, the first state in which something is.
pub async fn review_queue(
    app: &App,
    who: &Facilitator,
    form: &Form,
) -> Result<ReviewQueue, AppError> {
    let counts = queue::counts(&app.store, who.network.id).await?;
    let word = form.get(STATE);
    let (part, (found, next)) = if word == AGAIN {
        (QueuePart::Due, (due(app, who).await?, None))
    } else {
        let mut all = ReviewState::ALL.into_iter();
        let first = all.find(|state| count(&counts, *state) > 0);
        let state = ReviewState::read(word)
            .or(first)
            .filter(|state| *state != ReviewState::Withdrawn)
            .unwrap_or(ReviewState::Waiting);
        let page = in_state(app, who, state, form.get(AFTER)).await?;
        (QueuePart::In(state), page)
    };
    let titles = titles(app, who.words(), &found).await?;
    Ok(ReviewQueue {
        part,
        counts,
        reviews: found.into_iter().zip(titles).collect(),
        next,
    })
}

async fn due(app: &App, who: &Facilitator) -> Result<Vec<Queued>, AppError> {
    let soon = who.visitor.today() + SOON;
    Ok(queue::to_look_at_again(&app.store, who.network.id, soon, MOST_DUE).await?)
}

async fn in_state(
    app: &App,
    who: &Facilitator,
    state: ReviewState,
    after: &str,
) -> Result<(Vec<Queued>, Option<String>), AppError> {
    // One more than is shown tells whether there is a next page.
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX - 1) + 1;
    let after = read_after(after);
    let mut found = queue::in_state(&app.store, who.network.id, state, after, limit).await?;
    let has_more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found
        .last()
        .filter(|_| has_more)
        .map(|last| format!("{}.{}", last.changed_at.timestamp_micros(), last.key));
    Ok((found, next))
}

/// A place in the queue as it stands in an address.
fn read_after(text: &str) -> After {
    let (micros, key) = text.split_once('.').unwrap_or_default();
    let at = micros
        .parse()
        .ok()
        .and_then(DateTime::<Utc>::from_timestamp_micros);
    (
        at.unwrap_or(DateTime::UNIX_EPOCH),
        key.parse::<SubjectKey>().ok(),
    )
}

/// What each review looks at, in words: an audit with its day, or the plan.
async fn titles(app: &App, words: Translator, queued: &[Queued]) -> Result<Vec<String>, AppError> {
    let mut known = Titles::default();
    let mut titles = Vec::new();
    for review in queued {
        let audit = review
            .questionnaire_id
            .as_deref()
            .zip(review.questionnaire_version);
        titles.push(match audit.zip(review.held_on) {
            Some((version, day)) => known.of_audit(app, words, version, day).await?,
            None => words.text(msg::SUPPORTED_PLAN),
        });
    }
    Ok(titles)
}

/// The title of the questionnaire that each review's audit asks; none for those of a plan.
pub async fn questionnaires(
    app: &App,
    words: Translator,
    queued: &[Queued],
) -> Result<Vec<Option<String>>, AppError> {
    let mut known = Titles::default();
    let mut titles = Vec::new();
    for review in queued {
        let id = review.questionnaire_id.as_deref();
        titles.push(match id.zip(review.questionnaire_version) {
            Some(version) => Some(known.of_questionnaire(app, words, version).await?),
            None => None,
        });
    }
    Ok(titles)
}

/// All reviews of a network in a state, for a file.
pub async fn all_in_state(
    app: &App,
    query: &NetworkQuery,
    state: ReviewState,
) -> Result<Vec<Queued>, AppError> {
    let from_the_first = (DateTime::<Utc>::UNIX_EPOCH, None);
    let network = query.which.network;
    Ok(queue::in_state(&app.store, network, state, from_the_first, dashboard::MOST).await?)
}
