//! All SQL, and nothing else. One text serves SQLite and PostgreSQL; the [`on!`] macro runs it on whichever is in use.
//!
//! Every query carries the organisation and goes by key or index, so a page costs the same with ten groups or ten
//! thousand. Writes go through [`transaction!`], tried again where the database asks for it.

pub mod action_lessons;
pub mod action_log;
pub mod actions;
pub mod agencies;
pub mod agencies_waiting;
pub mod agency_attendance;
pub mod agency_turnouts;
pub mod agreements;
pub mod answers;
pub mod ask_counts;
pub mod ask_match_words;
pub mod ask_matches;
pub mod ask_removals;
pub mod ask_wordings;
pub mod asks;
pub mod attendance;
pub mod audit_events;
pub mod audits;
pub mod backup;
pub mod bodies;
pub mod burn_up;
pub mod calendar;
pub mod charter;
pub mod check_ins;
pub mod closures;
pub mod comparisons;
pub mod contacts;
pub mod contributors;
mod counting;
pub mod dashboard;
pub mod document_comments;
pub mod enclosures;
pub mod ending;
pub mod erasure;
pub mod everything;
pub mod farewells;
#[cfg(unix)]
mod files;
pub mod filters;
pub mod founding;
pub mod imports;
pub mod leaving;
pub mod links;
pub mod made_up;
pub mod meeting_changes;
pub mod meeting_endings;
pub mod meeting_notes;
pub mod meeting_removals;
pub mod meetings;
mod names;
pub mod network_changes;
mod open_audits;
pub mod opening;
pub mod organisations;
pub mod password_links;
pub mod password_requests;
pub mod password_told;
pub mod people;
pub mod plan_summary;
pub mod presence;
pub mod probe;
pub mod profiles;
pub mod promise_documents;
pub mod promise_names;
pub mod promise_records;
pub mod promisers;
pub mod promises;
pub mod questionnaires;
pub mod queue;
pub mod readers;
pub mod register_facts;
pub mod registers;
pub mod releases;
pub mod removals;
pub mod replies;
pub mod report_pages;
pub mod reports;
pub mod representative_entries;
pub mod representatives;
pub(crate) mod review_notes;
pub mod reviews;
pub(crate) mod revisions;
pub mod rounds;
mod saving;
pub mod schedule;
pub mod series;
pub mod set_aside;
pub mod shares;
pub mod sign_in;
pub mod spreads;
pub mod taken_out;
mod taking_out;
pub mod targets;
pub mod teams;
mod transactions;
pub mod turnouts;
mod ways_in;
pub mod written_reports;
pub mod you_said;

use std::{cell::RefCell, fmt, str::FromStr, time::Duration};

use sqlx::{
    Connection as _, PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

pub(crate) use crate::store::transactions::{execute, roll_back, transaction};

/// Oldest SQLite that is safe here: 3.51.3 mended a corruption of write-ahead logs.
const SQLITE_OLDEST: (u32, u32, u32) = (3, 51, 3);

/// What each reader of an SQLite file keeps of it in memory, at most: 32 MiB, in KiB with a minus.
const CACHED: &str = "-32768";

/// Rows of an SQLite file that are read ahead of whoever takes them.
const ROWS_AT_ONCE: usize = 1_000;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// The database, whichever it is.
#[derive(Clone)]
pub struct Store {
    backend: Backend,
}

#[derive(Clone)]
enum Backend {
    Sqlite {
        writer: SqlitePool,
        reader: SqlitePool,
    },
    Postgres {
        writer: PgPool,
        reader: PgPool,
    },
}

/// The database could not do it. Never shown to people; goes to the log with a reference.
#[derive(thiserror::Error)]
pub enum StoreError {
    /// What the driver said.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// A migration could not be applied.
    #[error(transparent)]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A stored value is not what this program writes.
    #[error("stored {0} cannot be read")]
    Unreadable(&'static str),
    /// The bundled SQLite is too old.
    #[error("SQLite {0} is older than 3.51.3, which mended a corruption of its log")]
    SqliteTooOld(String),
}

impl fmt::Debug for StoreError {
    /// For the log: without what PostgreSQL quotes of the row or the value that it refused, which a person typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Database(sqlx::Error::Database(error)) = self {
            let code = error.code();
            // "Data exceptions" (class 22) quote the value.
            let quotes = code.as_deref().is_some_and(|code| code.starts_with("22"));
            return f
                .debug_struct("Database")
                .field("code", &code)
                .field("said", &(!quotes).then(|| error.message()))
                .field("table", &error.table())
                .field("constraint", &error.constraint())
                .finish();
        }
        write!(f, "{self}")
    }
}

impl StoreError {
    /// Whether the database asks to try the same again: a serialisation conflict, a deadlock, a lock held too long, or
    /// two who inserted the same key at the same moment.
    fn asks_to_try_again(&self) -> bool {
        let Self::Database(sqlx::Error::Database(error)) = self else {
            return false;
        };
        error.is_unique_violation()
            || matches!(
                error.code().as_deref(),
                Some("40001" | "40P01" | "5" | "6" | "517" | "261")
            )
    }
}

/// What store functions return.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Runs one body on whichever database is in use, with `$connection` bound to a connection of the right type.
macro_rules! on {
    ($store:expr, $connection:ident, $body:expr) => {
        match &$store.backend {
            $crate::store::Backend::Sqlite { reader, .. } => {
                let mut $connection = reader.acquire().await?;
                $body
            }
            $crate::store::Backend::Postgres { reader, .. } => {
                let mut $connection = reader.acquire().await?;
                $body
            }
        }
    };
}

pub(crate) use on;

tokio::task_local! {
    static HEARD: RefCell<Vec<&'static str>>;
}

/// Every SQL text passes through here, so that tests can hear which ones a page runs.
pub(crate) fn sql(text: &'static str) -> &'static str {
    // Nobody listens in production; then there is nothing to note.
    let _ = HEARD.try_with(|heard| heard.borrow_mut().push(text));
    text
}

/// Runs a future and returns with its value the SQL texts it ran, in order.
pub async fn listen<T>(future: impl Future<Output = T>) -> (T, Vec<&'static str>) {
    HEARD
        .scope(RefCell::default(), async {
            let value = future.await;
            (value, HEARD.with(|heard| heard.borrow().clone()))
        })
        .await
}

impl Store {
    /// Opens the database at `url` (`sqlite:FILE` or `postgres://…`), makes the file where it is missing, and brings the
    /// tables up to date.
    ///
    /// # Errors
    /// When it cannot be opened, or holds what this version cannot read.
    pub async fn open(url: &str) -> Result<Self> {
        let backend = if url.starts_with("postgres") {
            Self::open_postgres(url).await?
        } else {
            Self::open_sqlite(url).await?
        };
        let store = Self { backend };
        names::write_missing(&store).await?;
        Ok(store)
    }

    async fn open_postgres(url: &str) -> Result<Backend> {
        // Compiling a query takes longer than any query here. And many of them have choices that may be empty (a place, a
        // tag, days): a plan made once for every value cannot leave those out, and read whole tables for each group of a
        // network.
        let options = PgConnectOptions::from_str(url)?
            .options([("jit", "off"), ("plan_cache_mode", "force_custom_plan")]);
        // Two pools, so that many who wait to write the same thing leave a way for all who read.
        let pool = || {
            PgPoolOptions::new()
                .max_connections(8)
                .acquire_timeout(Duration::from_secs(10))
        };
        let writer = pool().connect_with(options.clone()).await?;
        MIGRATIONS.run(&writer).await?;
        let reader = pool().connect_lazy_with(options);
        Ok(Backend::Postgres { writer, reader })
    }

    async fn open_sqlite(url: &str) -> Result<Backend> {
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            // What is erased does not stay in the file as bytes that nothing points to.
            .pragma("secure_delete", "on")
            // Rows come from a thread of their own: with few at a time a list of thousands is mostly the two waiting for each other.
            .row_buffer_size(ROWS_AT_ONCE)
            .busy_timeout(Duration::from_secs(5));
        #[cfg(unix)]
        files::tighten(options.get_filename());
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            // Where a write broke off for want of room, SQLite has ended its transaction and the driver believes that it
            // goes on: the connection would refuse every write from then on, and is left for a new one.
            .before_acquire(|connection, _| {
                let is_free = !connection.is_in_transaction();
                Box::pin(async move { Ok(is_free) })
            })
            .connect_with(options.clone())
            .await?;
        let version: String = sqlx::query_scalar("select sqlite_version()")
            .fetch_one(&writer)
            .await?;
        let parts: Vec<u32> = version
            .split('.')
            .filter_map(|part| part.parse().ok())
            .collect();
        if parts.as_slice() < [SQLITE_OLDEST.0, SQLITE_OLDEST.1, SQLITE_OLDEST.2].as_slice() {
            return Err(StoreError::SqliteTooOld(version));
        }
        MIGRATIONS.run(&writer).await?;
        let reader = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(
                options
                    .read_only(true)
                    .create_if_missing(false)
                    // What a dashboard of ten thousand groups reads fits in.
                    .pragma("cache_size", CACHED),
            )
            .await?;
        Ok(Backend::Sqlite { writer, reader })
    }

    /// Whether this is the embedded database.
    pub fn is_sqlite(&self) -> bool {
        matches!(self.backend, Backend::Sqlite { .. })
    }

    /// Closes all connections, so that the log is folded into the file.
    pub async fn close(&self) {
        match &self.backend {
            Backend::Sqlite { writer, reader } => {
                reader.close().await;
                writer.close().await;
            }
            Backend::Postgres { writer, reader } => {
                reader.close().await;
                writer.close().await;
            }
        }
    }
}
