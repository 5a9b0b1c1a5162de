//! What every request shares: the database, the questionnaires, how this server is run, and the queue for hashing.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use tokio::{
    sync::{Mutex, Semaphore},
    task::JoinHandle,
    time::Instant,
};

use crate::{
    catalogue::Catalogue,
    charts::fonts::Fonts,
    error::AppError,
    hashing::Hashing,
    pace::Paces,
    store::{self, Store, founding},
    under_way::UnderWay,
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
    /// What files are set with.
    pub fonts: Arc<Fonts>,
    /// Hashes passwords and compares them, a few at once.
    pub hashing: Hashing,
    /// How far the files are that are made document by document.
    pub under_way: UnderWay,
    /// How fast replies to voices come.
    pub paces: Paces,
    /// Turns at reading the files of lists.
    pub readers: Arc<Semaphore>,
    has_demo_sign_ins: Arc<AtomicBool>,
    /// Whether the database takes writes, as far as that is known.
    pub(crate) probes: Arc<Mutex<Probes>>,
}

/// What this server knows of whether its database takes writes.
#[derive(Default)]
pub(crate) struct Probes {
    /// When it was last asked, and whether it did.
    pub(crate) last: Option<(Instant, bool)>,
    /// The probe that nobody has heard of yet.
    pub(crate) under_way: Option<JoinHandle<store::Result<()>>>,
}

/// Files of lists that are read at once; each may take some tens of megabytes while it is read.
const READERS: usize = 2;

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

/// Name of the session cookie over plain HTTP on one's own machine; over HTTPS it carries the `__Host-` prefix.
const COOKIE: &str = "good-measure";

impl App {
    /// A server's shared parts, with the fonts that the program carries.
    pub fn new(store: Store, catalogue: Catalogue, context: ServerContext) -> Self {
        Self {
            store,
            catalogue: Arc::new(catalogue),
            context: Arc::new(context),
            fonts: Fonts::shipped(),
            hashing: Hashing::for_this_machine(),
            under_way: UnderWay::default(),
            paces: Paces::default(),
            readers: Arc::new(Semaphore::new(READERS)),
            has_demo_sign_ins: Arc::default(),
            probes: Arc::default(),
        }
    }

    /// The same with other fonts.
    pub fn with_fonts(self, fonts: Arc<Fonts>) -> Self {
        Self { fonts, ..self }
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

    /// Name of the cookie by which a device answers for a contributor; it is kept apart for each audit by its path.
    pub fn contributor_cookie_name(&self) -> String {
        let prefix = if self.is_secure() { "__Secure-" } else { "" };
        format!("{prefix}{COOKIE}-own")
    }

    /// Name of the cookie by which a device is known on which somebody signed in before.
    pub fn device_cookie_name(&self) -> String {
        format!("{}-device", self.cookie_name())
    }
}
