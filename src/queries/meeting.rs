//! Meetings of a network: its series, what is planned and what was noted.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use crate::{
    app::App,
    domain::{
        error::Error,
        form::Form,
        ids::{MeetingId, NetworkId},
        meeting::{Meeting, MeetingLesson, MeetingPlan, Notes, PlannedAndHeld, Series},
    },
    error::AppError,
    queries,
    store::{
        meeting_notes, meetings,
        network_changes::{self, NetworkChange},
        series, turnouts,
    },
    visitor::Facilitator,
};

/// Themes from audits that are offered for an agenda at most.
const OFFERED: usize = 5;

/// The meetings of a network: its series, each with what was planned this year, and the meetings to come.
#[derive(Clone, Debug)]
pub struct MeetingsHome {
    /// The series, those that go on first.
    pub series: Vec<(Series, PlannedAndHeld)>,
    /// Meetings that are planned, the next first.
    pub planned: Vec<Meeting>,
}

/// The first and the last day of the year.
fn this_year(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let day = |month, day| NaiveDate::from_ymd_opt(today.year(), month, day).unwrap_or(today);
    (day(1, 1), day(12, 31))
}

/// The series of a network and what is planned.
pub async fn home(app: &App, who: &Facilitator) -> Result<MeetingsHome, AppError> {
    let network = who.network.id;
    let (from, to) = this_year(who.visitor.today());
    let counted = series::planned_and_held(&app.store, network, from, to).await?;
    let counted: BTreeMap<_, _> = counted.into_iter().collect();
    let series = series::list(&app.store, network).await?;
    let with_count = |series: Series| {
        let counted = counted.get(&series.id).copied().unwrap_or_default();
        (series, counted)
    };
    Ok(MeetingsHome {
        series: series.into_iter().map(with_count).collect(),
        planned: meetings::planned(&app.store, network).await?,
    })
}

/// A series with its meetings.
#[derive(Clone, Debug)]
pub struct SeriesDetails {
    /// The series.
    pub series: Series,
    /// What it was called before, the latest change first.
    pub once: Vec<NetworkChange>,
    /// The same, and until which day.
    pub former: Vec<(String, NaiveDate)>,
    /// What was planned this year, and what became of it.
    pub counted: PlannedAndHeld,
    /// Its meetings, the latest day first.
    pub meetings: Vec<Meeting>,
    /// How many groups came to each that was held.
    pub came: BTreeMap<MeetingId, usize>,
}

/// One series of the network.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_series(app: &App, who: &Facilitator) -> Result<Series, AppError> {
    let id = who.part("series")?;
    series::find(&app.store, who.network.id, id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// One series of the network with all its page shows.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn series(app: &App, who: &Facilitator) -> Result<SeriesDetails, AppError> {
    let network = who.network.id;
    let series = find_series(app, who).await?;
    let (from, to) = this_year(who.visitor.today());
    let counted = series::planned_and_held(&app.store, network, from, to).await?;
    let counted = counted.into_iter().find(|(id, _)| *id == series.id);
    let turnouts = turnouts::of_series(&app.store, network, series.id).await?;
    Ok(SeriesDetails {
        former: series::former_names(&app.store, network, series.id).await?,
        once: network_changes::list(&app.store, network, series.id).await?,
        counted: counted.map(|(_, counted)| counted).unwrap_or_default(),
        meetings: meetings::of_series(&app.store, network, series.id).await?,
        came: turnouts
            .into_iter()
            .map(|(meeting, _, turnout)| (meeting, turnout.groups))
            .collect(),
        series,
    })
}

/// The meeting in the address with its agenda.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(app: &App, who: &Facilitator) -> Result<MeetingPlan, AppError> {
    let (network, id) = (who.network.id, who.part("meeting")?);
    let meeting = meetings::find(&app.store, network, id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    let agenda = meetings::agenda(&app.store, network, id).await?;
    Ok(MeetingPlan { meeting, agenda })
}

/// What was noted of a meeting beside its agenda.
pub async fn notes(app: &App, who: &Facilitator, plan: &MeetingPlan) -> Result<Notes, AppError> {
    Ok(meeting_notes::find(&app.store, who.network.id, plan.meeting.id).await?)
}

/// All meetings of a network, the latest day first.
pub async fn of_network(app: &App, network: NetworkId) -> Result<Vec<Meeting>, AppError> {
    Ok(meetings::of_network(&app.store, network).await?)
}

/// The themes of the network's strategy, a line each.
pub async fn strategy_themes(app: &App, who: &Facilitator) -> Result<String, AppError> {
    Ok(series::strategy_themes(&app.store, who.network.id).await?)
}

/// What was learned from the meetings of the network, the latest first: all that has the words somebody typed.
pub async fn lessons(
    app: &App,
    who: &Facilitator,
    typed: &str,
) -> Result<Vec<MeetingLesson>, AppError> {
    let mut lessons = meeting_notes::lessons(&app.store, who.network.id).await?;
    lessons.retain(|learned| {
        let beside = [&learned.series, &learned.theme];
        learned.lesson.has(typed, &beside)
    });
    Ok(lessons)
}

/// What was learned last from meetings of the same series.
pub async fn last_lesson(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
) -> Result<Option<MeetingLesson>, AppError> {
    let (meeting, network) = (&plan.meeting, who.network.id);
    let (series, day) = (meeting.series_id, meeting.held_on);
    Ok(meeting_notes::last_lesson(&app.store, network, series, day).await?)
}

/// What offers itself for the agenda of a meeting, in the words that would stand there.
#[derive(Clone, Debug)]
pub struct Offered {
    /// Statements that come up in many groups, as their audits say, the hardest first.
    pub themes: Vec<String>,
    /// What was promised for a day that is past, the first due first.
    pub late: Vec<String>,
    /// What is asked for and not met; of asks that all groups see, those that run out first.
    pub asks: Vec<String>,
}

/// What offers itself for the agenda of a meeting of the network.
pub async fn offered(app: &App, who: &Facilitator) -> Result<Offered, AppError> {
    let late = queries::promise::late(app, who).await?;
    let asks = queries::ask::unmet(app, who).await?;
    Ok(Offered {
        themes: common_themes(app, who).await?,
        late: late.into_iter().take(OFFERED).collect(),
        asks: asks.into_iter().take(OFFERED).collect(),
    })
}

/// What comes up in many groups, as their audits say: the statements, hardest first.
async fn common_themes(app: &App, who: &Facilitator) -> Result<Vec<String>, AppError> {
    let query = queries::network_query::network_query(app, who, Form::default()).await?;
    let Some(questionnaire) = query.questionnaire.clone() else {
        return Ok(Vec::new());
    };
    let mut themes = queries::dashboard::themes(app, &query).await?;
    themes.retain(|theme| theme.is_common());
    themes.sort_by_key(|theme| std::cmp::Reverse(theme.low + theme.unsure));
    let statement = |id: &str| Some(questionnaire.statement(id)?.1.text.clone());
    let texts = themes
        .iter()
        .filter_map(|theme| statement(&theme.statement_id));
    Ok(texts.take(OFFERED).collect())
}
