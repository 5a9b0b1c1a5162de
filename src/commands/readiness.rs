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
    let mut probes = app.probes.lock().await;
    if let Some((at, took)) = probes.last
        && at.elapsed() < STANDS
    {
        return took;
    }
    // What it found tells nothing of now.
    probes.under_way.take_if(|probe| probe.is_finished());
    // A probe that takes too long goes on, and the next who asks waits for the same one. Broken off while it opens a
    // connection, it would open none, and on a slow machine neither would any that comes after it.
    let probe = probes.under_way.get_or_insert_with(|| {
        let store = app.store.clone();
        tokio::spawn(async move { store::probe::write(&store, clock::now()).await })
    });
    let stop = match timeout(PATIENCE, probe).await {
        Ok(Ok(Ok(()))) => None,
        Ok(Ok(Err(error))) => Some(AppError::from(error)),
        Ok(Err(broken)) => Some(AppError::from(broken)),
        Err(_) => Some(AppError::Internal("no answer in time".into())),
    };
    if let Some(stop) = &stop {
        tracing::error!(?stop, "the database takes no writes");
    }
    probes.under_way.take_if(|probe| probe.is_finished());
    probes.last = Some((Instant::now(), stop.is_none()));
    stop.is_none()
}
