//! What a network promised for a period, with what came.

use chrono::NaiveDate;

use crate::{
    app::App,
    domain::{
        error::Error,
        ids::NetworkId,
        meeting::Series,
        target::{CountedTarget, Target},
    },
    error::AppError,
    store::{series, targets},
    visitor::Facilitator,
};

/// The targets of a network, the latest period first, with what came up to a day.
pub(super) async fn counted(
    app: &App,
    network: NetworkId,
    on: NaiveDate,
) -> Result<Vec<CountedTarget>, AppError> {
    let known = targets::list(&app.store, network).await?;
    let counts = targets::counts(&app.store, network, on).await?;
    let counted = known.into_iter().map(|target| {
        let count = counts.get(&target.id).copied().unwrap_or_default();
        CountedTarget::new(target, count, on)
    });
    Ok(counted.collect())
}

/// The targets of the network with what came so far, and the series that a target can be for.
pub async fn list(
    app: &App,
    who: &Facilitator,
) -> Result<(Vec<CountedTarget>, Vec<Series>), AppError> {
    let network = who.network.id;
    Ok((
        counted(app, network, who.visitor.today()).await?,
        series::list(&app.store, network).await?,
    ))
}

/// One target of the network, and the series that it can be for.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(app: &App, who: &Facilitator) -> Result<(Target, Vec<Series>), AppError> {
    let network = who.network.id;
    let target = targets::find(&app.store, network, who.part("target")?).await?;
    let target = target.ok_or(Error::NotFound)?;
    Ok((target, series::list(&app.store, network).await?))
}
