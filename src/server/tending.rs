//! What the server does by itself: at its start, and each hour.

use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};

use crate::{
    app::App,
    clock,
    commands::erasure::{Keeping, tend},
};

/// How often it looks.
const EACH: Duration = Duration::from_secs(60 * 60);

/// Carries out what is due and takes away what has ended, at once and each hour, as long as it is polled. What goes wrong
/// is written to the log and tried again the next time.
pub async fn keep_tending(app: App, keeping: Keeping) {
    let mut hours = interval(EACH);
    hours.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        hours.tick().await;
        if let Err(stop) = tend(&app, keeping, clock::now()).await {
            tracing::error!(?stop, "what was due could not be carried out");
        }
    }
}
