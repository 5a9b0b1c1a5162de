//! What a network promised for a period, with what came.

use chrono::NaiveDate;

use crate::{
    app::App,
    domain::{
        error::Error,
        ids::NetworkId,
        meeting::Series,
        revision::Revision,
        target::{CountedTarget, Target, TargetWords},
    },
    error::AppError,
    store::{revisions, series, targets},
    visitor::Facilitator,
};

/// The targets of a network, the latest period first, with what came up to a day.
pub(super) async fn counted(
    app: &App,
    network: NetworkId,
    (on, today): (NaiveDate, NaiveDate),
) -> Result<Vec<CountedTarget>, AppError> {
    let known = targets::list(&app.store, network).await?;
    let counts = targets::counts(&app.store, network, on).await?;
    let counted = known.into_iter().map(|target| {
        let count = counts.get(&target.id).copied().unwrap_or_default();
        CountedTarget::new(target, count, today)
    });
    Ok(counted.collect())
}

/// The targets of a network.
#[derive(Clone, Debug)]
pub struct TargetsHome {
    /// With what came so far, the latest period first.
    pub targets: Vec<CountedTarget>,
    /// Those that were taken out and wait.
    pub taken_out: Vec<Target>,
    /// The series that a target can be for.
    pub series: Vec<Series>,
}

/// The targets of the network.
pub async fn list(app: &App, who: &Facilitator) -> Result<TargetsHome, AppError> {
    let (network, today) = (who.network.id, who.visitor.today());
    Ok(TargetsHome {
        targets: counted(app, network, (today, today)).await?,
        taken_out: targets::taken_out(&app.store, network).await?,
        series: series::list(&app.store, network).await?,
    })
}

/// The target in the address; also one that was taken out.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn addressed(app: &App, who: &Facilitator) -> Result<Target, AppError> {
    let target = targets::find(&app.store, who.network.id, who.part("target")?).await?;
    target.ok_or(AppError::Refused(Error::NotFound))
}

/// One target of the network, with what it can be and was.
#[derive(Clone, Debug)]
pub struct TargetDetails {
    /// The target.
    pub target: Target,
    /// The series that it can be for.
    pub series: Vec<Series>,
    /// What was done to it, the newest first, each with how it stood then where that is known.
    pub history: Vec<(Revision, Option<Target>)>,
}

/// One target of the network.
///
/// # Errors
/// [`Error::NotFound`], also for one that was taken out.
pub async fn find(app: &App, who: &Facilitator) -> Result<TargetDetails, AppError> {
    let network = who.network.id;
    let target = addressed(app, who).await?;
    if target.words.is_removed {
        return Err(Error::NotFound.into());
    }
    let series = series::list(&app.store, network).await?;
    let stood = |revision: &Revision| {
        let words: TargetWords = revisions::read(revision)?;
        let of = series.iter().find(|of| Some(of.id) == words.series_id);
        Some(Target {
            series: of.map(|of| of.name.clone()),
            words,
            ..target.clone()
        })
    };
    let history = revisions::about(&app.store, network, target.id).await?;
    let history = history.into_iter();
    let history = history.map(|revision| {
        let stood = stood(&revision);
        (revision, stood)
    });
    Ok(TargetDetails {
        history: history.collect(),
        series,
        target,
    })
}
