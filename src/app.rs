//! What every request shares: the database, the questionnaires, how this server is run, and the queue for hashing.

use std::sync::Arc;

use crate::{catalogue::Catalogue, hashing::Hashing, store::Store};

/// What every request shares.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub store: Store,
    /// The questionnaires.
    pub catalogue: Arc<Catalogue>,
    /// How this server is run.
    pub context: Arc<ServerContext>,
    /// Hashes passwords and compares them, a few at once.
    pub hashing: Hashing,
}

/// How this server is run, as far as commands and pages need to know.
#[derive(Clone, Debug, Default)]
pub struct ServerContext {
    /// Address people use, without a slash at the end, for links that are handed on: `https://…`.
    pub address: String,
    /// Secret of the one-time set-up link; only its holder makes the first account.
    pub set_up_key: String,
    /// Whether pages reload when the server starts anew (while developing).
    pub reload: bool,
    /// Seconds since 1970 when this server started; tells a reloading page that it is a new one.
    pub started: i64,
}

/// Name of the session cookie over plain HTTP on one's own machine; over HTTPS it carries the `__Host-` prefix.
const COOKIE: &str = "good-measure";

impl App {
    /// A server's shared parts.
    pub fn new(store: Store, catalogue: Catalogue, context: ServerContext) -> Self {
        Self {
            store,
            catalogue: Arc::new(catalogue),
            context: Arc::new(context),
            hashing: Hashing::for_this_machine(),
        }
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

    /// Name of the cookie by which a device is known on which somebody signed in before.
    pub fn device_cookie_name(&self) -> String {
        format!("{}-device", self.cookie_name())
    }
}
