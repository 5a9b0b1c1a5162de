//! What this week asks of a facilitator: who needs someone and why, what comes up most, what has moved.

use crate::{
    app::App,
    domain::{distribution::Distribution, need::Need, review::ReviewState, theme::Theme},
    error::AppError,
    queries::{
        dashboard::{AnswersByVersion, Counts, GroupRow, MOST},
        network_query::NetworkQuery,
    },
    store::{
        dashboard::{self as stored, GroupFilter, PageCursor},
        queue,
    },
};

/// What this week asks of a facilitator.
#[derive(Clone, Debug)]
pub struct Week {
    /// How many groups there are, and how many need someone.
    pub counts: Counts,
    /// Reviews that wait for a facilitator: shared and not looked at, or answered.
    pub reviews: usize,
    /// Reviews whose day to be looked at again has come.
    pub again: usize,
    /// The first groups that need someone this week, by name.
    pub all: Vec<GroupRow>,
    /// The first groups that nobody runs, by name.
    pub nobody: Vec<GroupRow>,
    /// The statement that comes up most often, where one is a theme.
    pub theme: Option<(Theme, String)>,
    /// How many groups moved, on each principle.
    pub spreads: Vec<Distribution>,
}

/// Groups that are told of this week; the link below them leads to all.
const TOLD: i64 = 25;

/// Groups that are named beside a count.
const FEW: i64 = 5;

/// The first of the groups asked for, by name, that need someone for this.
async fn first(
    app: &App,
    query: &NetworkQuery,
    need: Need,
    most: i64,
) -> Result<Vec<GroupRow>, AppError> {
    let which = GroupFilter {
        need: Some(need),
        ..query.which.clone()
    };
    Ok(stored::rows(&app.store, &which, &PageCursor::default(), most).await?)
}

/// All groups that need someone this week, for a file.
pub async fn this_week(app: &App, query: &NetworkQuery) -> Result<Vec<GroupRow>, AppError> {
    first(app, query, Need::Any, MOST).await
}

/// What this week asks of a facilitator.
pub async fn week(app: &App, query: &NetworkQuery) -> Result<Week, AppError> {
    let counts = async { Ok(stored::counts(&app.store, &query.which).await?) };
    let reviews = async { Ok(queue::counts(&app.store, query.which.network).await?) };
    let again = async {
        let (network, soon) = (query.which.network, query.which.soon);
        Ok(queue::due(&app.store, network, soon).await?)
    };
    let all = first(app, query, Need::Any, TOLD);
    let nobody = first(app, query, Need::Coordinator, FEW);
    let answers = AnswersByVersion::read(app, query);
    let (counts, answers, reviews, again, all, nobody) =
        tokio::try_join!(counts, answers, reviews, again, all, nobody)?;
    let newest = query.questionnaire.as_deref();
    let themes = newest
        .map(|newest| answers.themes(newest))
        .unwrap_or_default();
    let spreads = newest
        .map(|newest| answers.spreads(newest))
        .unwrap_or_default();
    let most = themes
        .into_iter()
        .filter(Theme::is_common)
        .max_by_key(|theme| theme.low + theme.unsure);
    let theme = most
        .zip(query.questionnaire.as_ref())
        .and_then(|(theme, questionnaire)| {
            let (_, statement) = questionnaire.statement(&theme.statement_id)?;
            let text = statement.text.clone();
            Some((theme, text))
        });
    let waits = |state| matches!(state, ReviewState::Waiting | ReviewState::Answered);
    let reviews = reviews.iter().filter(|(state, _)| waits(*state));
    Ok(Week {
        again,
        reviews: reviews.map(|(_, count)| count).sum(),
        counts,
        all,
        nobody,
        theme,
        spreads,
    })
}
