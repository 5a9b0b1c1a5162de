//! Whether this server can keep what people send.

use std::time::Duration;

use tokio::time::{Instant, timeout};

use crate::{app::App, clock, error::AppError, store};

/// A probe's result stands for this long, so that asking often costs no more than asking once.
const STANDS: Duration = Duration::from_secs(1);

/// A database that takes longer keeps people waiting too.
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether the database takes writes now. Probes are made one at a time; who asks meanwhile is told the same.
pub async fn takes_writes(app: &App) -> bool {
    let mut last = app.last_probe.lock().await;
    if let Some((at, took)) = *last
        && at.elapsed() < STANDS
    {
        return took;
    }
    let stop = match timeout(PATIENCE, store::probe::write(&app.store, clock::now())).await {
        Ok(Ok(())) => None,
        Ok(Err(error)) => Some(AppError::from(error)),
        Err(_) => Some(AppError::Internal("no answer in time".into())),
    };
    if let Some(stop) = &stop {
        tracing::error!(?stop, "the database takes no writes");
    }
    *last = Some((Instant::now(), stop.is_none()));
    stop.is_none()
}
