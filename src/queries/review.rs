//! Reviews of a group, and what waits in them.

use std::collections::{BTreeMap, btree_map::Entry};

use chrono::{NaiveDate, TimeDelta};

use crate::{
    app::App,
    domain::{
        audit::Audit,
        error::Error,
        ids::{AuditId, NetworkId},
        questionnaire::Questionnaire,
        review::{Note, NoteKind, ReviewState},
        share::{Extent, Subject},
    },
    error::AppError,
    language::Translator,
    queries,
    store::{audits, reviews},
    visitor::{Coordinator, Supporter},
};

pub use crate::store::reviews::Review;

/// A visit or the end of a review within this time is news.
const LATELY: TimeDelta = TimeDelta::days(30);

/// A review of the group, for the group, with all that was said in it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn find(
    app: &App,
    who: &Coordinator,
    network: NetworkId,
    subject: Subject,
) -> Result<(Review, Vec<Note>), AppError> {
    let group = who.organisation.id;
    let review = reviews::find(&app.store, group, network, subject)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    let notes = reviews::notes(&app.store, group, network, subject).await?;
    Ok((review, notes))
}

/// An audit that is reviewed, with the words of its statements.
#[derive(Clone, Debug)]
pub struct ReviewedAudit {
    /// The audit.
    pub audit: Audit,
    /// Its questionnaire in the reader's language.
    pub questionnaire: Questionnaire,
}

/// The audit that a review looks at; none for a plan.
async fn reviewed_audit(
    app: &App,
    who: &Coordinator,
    subject: Subject,
) -> Result<Option<ReviewedAudit>, AppError> {
    let Subject::Audit(id) = subject else {
        return Ok(None);
    };
    let Some(audit) = audits::find(&app.store, who.organisation.id, id).await? else {
        return Ok(None);
    };
    Ok(Some(ReviewedAudit {
        questionnaire: queries::audit::questionnaire(app, who.words(), &audit).await?,
        audit,
    }))
}

/// A review in the list of all reviews of a group.
#[derive(Clone, Debug)]
pub struct ListedReview {
    /// The review.
    pub review: Review,
    /// The title of the audit that it looks at, with its day; none for the plan.
    pub title: Option<String>,
}

/// All reviews of the group, what waits for it first.
pub async fn list(app: &App, who: &Coordinator) -> Result<Vec<ListedReview>, AppError> {
    let mut all = reviews::of_group(&app.store, who.organisation.id).await?;
    all.sort_by_key(|review| review.state != ReviewState::Asked);
    let (mut titles, mut listed) = (Titles::default(), Vec::new());
    for review in all {
        let title = match &review.audit {
            Some(audit) => {
                let version = (audit.questionnaire_id.as_str(), audit.questionnaire_version);
                let title = titles.of_audit(app, who.words(), version, audit.held_on);
                Some(title.await?)
            }
            None => None,
        };
        listed.push(ListedReview { review, title });
    }
    Ok(listed)
}

/// A review as the group sees it.
#[derive(Clone, Debug)]
pub struct GroupReview {
    /// The review.
    pub review: Review,
    /// All that was said in it, oldest first.
    pub notes: Vec<Note>,
    /// The audit that it looks at; none for the plan.
    pub audit: Option<ReviewedAudit>,
}

/// A review of the group, as the group sees it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn of_group(
    app: &App,
    who: &Coordinator,
    network: NetworkId,
    subject: Subject,
) -> Result<GroupReview, AppError> {
    let (review, notes) = find(app, who, network, subject).await?;
    Ok(GroupReview {
        review,
        notes,
        audit: reviewed_audit(app, who, subject).await?,
    })
}

/// The reviews of an audit that somebody looked at.
pub async fn of_audit(
    app: &App,
    who: &Coordinator,
    audit: AuditId,
) -> Result<Vec<Review>, AppError> {
    let mut all = reviews::of_group(&app.store, who.organisation.id).await?;
    all.retain(|review| {
        review.subject == Subject::Audit(audit) && review.state != ReviewState::Waiting
    });
    Ok(all)
}

/// A review as the facilitators see it.
#[derive(Clone, Debug, Default)]
pub struct SupporterReview {
    /// The review; none where the group does not share all.
    pub review: Option<Review>,
    /// All that was said in it, oldest first.
    pub notes: Vec<Note>,
}

/// The review of something that the group shares with the facilitators' network. Only what is shared in full is reviewed.
pub async fn of_supporter(
    app: &App,
    who: &Supporter,
    subject: Subject,
    extent: Extent,
) -> Result<SupporterReview, AppError> {
    if extent < Extent::All {
        return Ok(SupporterReview::default());
    }
    let (network, group) = (who.network().id, who.organisation.id);
    let review = reviews::find(&app.store, group, network, subject).await?;
    Ok(SupporterReview {
        review: review.filter(|review| review.state != ReviewState::Withdrawn),
        notes: reviews::notes(&app.store, group, network, subject).await?,
    })
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
pub async fn news(app: &App, who: &Coordinator) -> Result<ReviewNews, AppError> {
    let group = who.organisation.id;
    let waiting = reviews::waiting(&app.store, group).await?;
    let count = |kind| waiting.iter().filter(|waits| **waits == kind).count();
    let counts = reviews::said_since(&app.store, group, who.visitor.now - LATELY).await?;
    let lately = |kind| {
        counts
            .iter()
            .find(|(other, _)| *other == kind)
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
    /// The title of an audit, with its day.
    pub async fn title_of(
        &mut self,
        app: &App,
        words: Translator,
        audit: &Audit,
    ) -> Result<String, AppError> {
        let version = (audit.questionnaire_id.as_str(), audit.questionnaire_version);
        self.of_audit(app, words, version, audit.held_on).await
    }

    /// The title of an audit by its questionnaire's version, with its day.
    pub async fn of_audit(
        &mut self,
        app: &App,
        words: Translator,
        version: (&str, i32),
        day: NaiveDate,
    ) -> Result<String, AppError> {
        let title = self.of_questionnaire(app, words, version).await?;
        Ok(words.dated(&title, day))
    }

    /// The title of a questionnaire in one of its versions.
    pub async fn of_questionnaire(
        &mut self,
        app: &App,
        words: Translator,
        (id, version): (&str, i32),
    ) -> Result<String, AppError> {
        Ok(match self.0.entry((id.to_owned(), version)) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(new) => {
                let definition = app.catalogue.definition(&app.store, id, version).await?;
                let title = definition.in_language(words.0.tag()).title;
                new.insert(title).clone()
            }
        })
    }
}
