//! What every request shares: the database, the questionnaires, how this server is run, and the tries at passwords.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{Mutex, OwnedSemaphorePermit, Semaphore},
    time::Instant,
};

use crate::{
    catalogue::Catalogue,
    domain::error::Error,
    error::AppError,
    store::{Store, founding},
};

/// What every request shares.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub store: Store,
    /// The questionnaires.
    pub catalogue: Arc<Catalogue>,
    /// How this server is run.
    pub context: Arc<ServerContext>,
    has_demo_sign_ins: Arc<AtomicBool>,
    tries: Arc<Mutex<HashMap<String, Tries>>>,
    hashing: Arc<Semaphore>,
    /// When the database was last asked whether it takes writes, and whether it did.
    pub(crate) last_probe: Arc<Mutex<Option<(Instant, bool)>>>,
}

/// How this server is run, as far as commands and pages need to know.
#[derive(Clone, Debug, Default)]
pub struct ServerContext {
    /// Address people use, without a slash at the end, for links that are handed on: `https://…`.
    pub address: String,
    /// Whether pages reload when the server starts anew (while developing).
    pub reload: bool,
    /// Seconds since 1970 when this server started; tells a reloading page that it is a new one.
    pub started: i64,
}

/// Tries at one name within a window.
#[derive(Clone, Copy)]
struct Tries {
    since: Instant,
    count: u32,
}

/// Name of the session cookie over plain HTTP on one's own machine; over HTTPS it carries the `__Host-` prefix.
const COOKIE: &str = "good-measure";

/// Tries at one name before a wait.
const TRIES: u32 = 10;

/// The wait.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// Names whose tries are remembered at once; more than that, and the oldest windows are dropped.
const REMEMBERED: usize = 10_000;

/// Passwords hashed at once; each takes 19 MiB and some tens of milliseconds.
const HASHING: usize = 2;

impl App {
    /// A server's shared parts.
    pub fn new(store: Store, catalogue: Catalogue, context: ServerContext) -> Self {
        Self {
            store,
            catalogue: Arc::new(catalogue),
            context: Arc::new(context),
            has_demo_sign_ins: Arc::default(),
            tries: Arc::default(),
            hashing: Arc::new(Semaphore::new(HASHING)),
            last_probe: Arc::default(),
        }
    }

    /// Whether made-up people can sign in here with a password, as of when that was last looked for. Every page says so, and
    /// none asks the database for it.
    pub fn has_demo_sign_ins(&self) -> bool {
        self.has_demo_sign_ins.load(Ordering::Relaxed)
    }

    /// Looks for demonstrations that were made here, by this server or by anybody else who has the database.
    pub async fn look_for_demo_sign_ins(&self) -> Result<(), AppError> {
        let has = founding::has_demo_sign_ins(&self.store).await?;
        self.has_demo_sign_ins.store(has, Ordering::Relaxed);
        Ok(())
    }

    /// Whether people reach this server over HTTPS.
    pub fn is_secure(&self) -> bool {
        self.context.address.starts_with("https://")
    }

    /// Name of the session cookie here.
    pub fn cookie_name(&self) -> String {
        let prefix = if self.is_secure() { "__Host-" } else { "" };
        format!("{prefix}{COOKIE}")
    }

    /// Waits for a turn at hashing a password.
    ///
    /// # Errors
    /// When the server is stopping.
    pub async fn turn(&self) -> Result<OwnedSemaphorePermit, AppError> {
        let turns = Arc::clone(&self.hashing);
        turns
            .acquire_owned()
            .await
            .map_err(|error| AppError::Internal(error.to_string()))
    }

    /// Counts a try at a name; by name and never by network address, because a hall full of phones has one address.
    ///
    /// # Errors
    /// [`Error::TooManyTries`] after ten within a quarter of an hour.
    pub async fn count_try(&self, name: &str) -> Result<(), Error> {
        let mut tries = self.tries.lock().await;
        let now = Instant::now();
        if tries.len() >= REMEMBERED && !tries.contains_key(name) {
            tries.retain(|_, tries| now - tries.since < WINDOW);
            let oldest = tries
                .iter()
                .min_by_key(|(_, tries)| tries.since)
                .map(|(name, _)| name.clone());
            if let (Some(oldest), true) = (oldest, tries.len() >= REMEMBERED) {
                tries.remove(&oldest);
            }
        }
        let entry = tries.entry(name.to_owned()).or_insert(Tries {
            since: now,
            count: 0,
        });
        if now - entry.since >= WINDOW {
            *entry = Tries {
                since: now,
                count: 0,
            };
        }
        entry.count += 1;
        if entry.count > TRIES {
            let left = WINDOW
                .saturating_sub(now - entry.since)
                .as_secs()
                .div_ceil(60);
            return Err(Error::TooManyTries(u32::try_from(left).unwrap_or(15)));
        }
        Ok(())
    }

    /// Forgets the tries at a name, after the right password.
    pub async fn forget_tries(&self, name: &str) {
        self.tries.lock().await.remove(name);
    }
}
