//! A network's reports, and what each counts.

use std::sync::Arc;

use crate::{
    app::App,
    domain::{
        distribution::Distribution,
        error::Error,
        ids::NetworkId,
        questionnaire::Questionnaire,
        report::{ActionTotals, Report},
        review::Verdict,
        theme::Theme,
    },
    error::AppError,
    queries::dashboard::AnswersByVersion,
    store::reports,
    visitor::Facilitator,
};

/// Themes told at most.
const THEMES: usize = 8;

/// The reports of a network, newest first.
pub async fn list(app: &App, who: &Facilitator) -> Result<Vec<Report>, AppError> {
    Ok(reports::list(&app.store, who.network.id).await?)
}

/// One report of the network.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(app: &App, who: &Facilitator) -> Result<Report, AppError> {
    let id = who.part("report")?;
    reports::find(&app.store, who.network.id, id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// What a report counts.
#[derive(Clone, Debug)]
pub struct ReportFigures {
    /// The questionnaire, in the reader's language.
    pub questionnaire: Option<Arc<Questionnaire>>,
    /// Groups in the network.
    pub groups: usize,
    /// Groups that show an audit of the period.
    pub taking_part: usize,
    /// Audits of the period that are shown.
    pub audits: usize,
    /// Groups by principle.
    pub spreads: Vec<Distribution>,
    /// Groups that show one audit and no more.
    pub single: usize,
    /// Groups whose audit before was of another version.
    pub other_version: usize,
    /// What was planned and done.
    pub done: ActionTotals,
    /// What comes up most often.
    pub themes: Vec<Theme>,
    /// Statements that were looked at on a visit, by what was seen.
    pub visits: Vec<(Verdict, usize)>,
}

/// Counts what a report tells.
pub async fn count(
    app: &App,
    who: &Facilitator,
    report: &Report,
) -> Result<ReportFigures, AppError> {
    let (network, from, to) = (who.network.id, report.from, report.to);
    let n = |count: i64| usize::try_from(count).unwrap_or(0);
    let store = &app.store;
    let newest = match report.questionnaire_id.as_str() {
        "" => None,
        id => app.catalogue.newest_known(&app.store, id).await?,
    };
    let questionnaire = newest.map(|own| Arc::new(own.in_language(who.words().0.tag())));
    let (groups, audits) =
        reports::audits(store, network, &report.questionnaire_id, from, to).await?;
    let periods = reports::period(store, network, &report.questionnaire_id, from, to).await?;
    let sum = |of: fn(&reports::Period) -> i64| n(periods.iter().map(of).sum());
    let (taking_part, single, other_version) = (
        sum(|period| period.groups),
        sum(|period| period.single),
        sum(|period| period.other_version),
    );
    let (mut themes, spreads) = match &questionnaire {
        Some(own) => {
            let packed = periods.into_iter().map(|period| period.answers).collect();
            let answers = AnswersByVersion::unpack(app, &own.id, packed).await?;
            (answers.themes(own), answers.spreads(own))
        }
        None => (Vec::new(), Vec::new()),
    };
    themes.retain(Theme::is_common);
    themes.sort_by_key(|theme| std::cmp::Reverse(theme.low + theme.unsure));
    themes.truncate(THEMES);
    let visits = reports::visits(store, network, from, to).await?;
    let seen = |verdict: Verdict| {
        let found = visits.iter().find(|(word, _)| word == verdict.word());
        (verdict, n(found.map_or(0, |(_, count)| *count)))
    };
    Ok(ReportFigures {
        questionnaire,
        groups: n(groups),
        taking_part,
        audits: n(audits),
        spreads,
        single,
        other_version,
        done: reports::action_totals(store, network, from, to).await?,
        themes,
        visits: Verdict::ALL.map(seen).to_vec(),
    })
}

/// The reports of a network, newest first.
pub async fn of_network(app: &App, network: NetworkId) -> Result<Vec<Report>, AppError> {
    Ok(reports::list(&app.store, network).await?)
}
