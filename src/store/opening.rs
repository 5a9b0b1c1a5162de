//! Opening a database, for those who may make it and for those who may not; and saying in plain words why that cannot be.

use std::{fs, io::ErrorKind, str::FromStr as _, time::Duration};

use sqlx::{
    Connection as _, PgConnection, SqliteConnection,
    migrate::MigrateError,
    postgres::PgConnectOptions,
    sqlite::{SqliteConnectOptions, SqliteError},
};

use crate::store::{MIGRATIONS, Store, StoreError, sql};

/// Why a database cannot be used: a sentence for the person who runs the server, which says where it is and what to do.
#[derive(Debug, thiserror::Error)]
pub enum CannotOpen {
    /// There is none, and it is not for this command to make one.
    #[error(
        "There is no database at {0} yet. `good-measure serve` makes one when it starts. If yours is elsewhere, \
         say where with --data or --database-url."
    )]
    Missing(String),
    /// It is something else.
    #[error(
        "What is at {0} is no database of Good Measure. Nothing in it was changed. If yours is elsewhere, say where \
         with --data or --database-url."
    )]
    NotOurs(String),
    /// Tables are missing that this version of the program needs.
    #[error(
        "The database at {0} was last used by an older Good Measure. Make a copy with `good-measure backup FILE`; then \
         start `good-measure serve` once, which brings it up to date."
    )]
    Older(String),
    /// It has tables that this version of the program does not know.
    #[error(
        "The database at {0} was last used by a newer Good Measure than this one, which would not understand all of it. \
         Use the newer program, or put back a copy that was made before it."
    )]
    Newer(String),
    /// Its tables were made by a text that is not this program's.
    #[error(
        "The tables of the database at {0} were not made as this Good Measure makes them. Use the program that made \
         them, or put back a copy."
    )]
    Differs(String),
    /// It may not be read or written.
    #[error(
        "The database at {0} cannot be read and written. Whoever runs this program needs to be allowed to write that \
         file, and in its folder."
    )]
    NotAllowed(String),
    /// What it holds does not hang together any more.
    #[error("The database at {0} is damaged. Keep the file as it is, and put a copy in its place.")]
    Damaged(String),
    /// Somebody else held it for too long.
    #[error("The database at {0} is busy. Please try again in a minute.")]
    Busy(String),
    /// The disk is full.
    #[error("The disk is full: there is no room left for the database at {0}.")]
    Full(String),
    /// The PostgreSQL server does not answer, or not to this name and password.
    #[error(
        "The PostgreSQL database at {0} does not let this program in ({1}). Look at --database-url, and whether its \
         server runs."
    )]
    NotLetIn(String, String),
    /// The address is none.
    #[error(
        "The address of the database cannot be understood. Write it like postgres://NAME:PASSWORD@HOST/DATABASE, or \
         sqlite:FILE."
    )]
    Address,
    /// Anything else the database said.
    #[error("The database at {0} cannot be opened: {1}")]
    Other(String, String),
}

/// Longest that a PostgreSQL may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where a database is.
#[derive(Clone, Debug)]
pub(crate) enum Location {
    /// A file of SQLite.
    File(SqliteConnectOptions),
    /// A PostgreSQL.
    Postgres(PgConnectOptions),
}

impl Location {
    /// Reads the address of a database.
    pub(crate) fn read(url: &str) -> Result<Self, CannotOpen> {
        let location = if url.starts_with("sqlite:") {
            SqliteConnectOptions::from_str(url).map(Self::File)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            PgConnectOptions::from_str(url).map(Self::Postgres)
        } else {
            return Err(CannotOpen::Address);
        };
        location.map_err(|_| CannotOpen::Address)
    }

    /// Where it is, as people may read it: without name and password.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::File(options) => options.get_filename().display().to_string(),
            Self::Postgres(options) => format!(
                "{}:{}/{}",
                options.get_host(),
                options.get_port(),
                options.get_database().unwrap_or_default()
            ),
        }
    }

    /// What stands there now. Changes nothing.
    async fn look(&self) -> Result<Found, CannotOpen> {
        let found = match self {
            Self::File(options) => match fs::metadata(options.get_filename()) {
                Ok(about) if about.is_dir() => Ok(Found::Others),
                Ok(about) if about.len() > 0 => look_at_file(options).await,
                Ok(_) => Ok(Found::Nothing),
                Err(error) => match error.kind() {
                    ErrorKind::NotFound | ErrorKind::NotADirectory => Ok(Found::Nothing),
                    _ => return Err(CannotOpen::NotAllowed(self.shown())),
                },
            },
            Self::Postgres(options) => tokio::time::timeout(PATIENCE, look_at_postgres(options))
                .await
                .unwrap_or(Err(sqlx::Error::PoolTimedOut)),
        };
        found.map_err(|error| self.explain(&error))
    }

    /// Refuses where there is no database of ours, of whatever version.
    pub(crate) async fn is_ours(&self) -> Result<(), CannotOpen> {
        match self.look().await? {
            Found::Nothing => Err(CannotOpen::Missing(self.shown())),
            Found::Others => Err(CannotOpen::NotOurs(self.shown())),
            Found::Older | Found::Newer | Found::Differs | Found::Current => Ok(()),
        }
    }

    /// What a driver said, in plain words.
    pub(crate) fn explain(&self, error: &sqlx::Error) -> CannotOpen {
        let shown = self.shown();
        let sqlx::Error::Database(said) = error else {
            return match self {
                Self::Postgres(_) => CannotOpen::NotLetIn(shown, "no answer".into()),
                Self::File(_) => CannotOpen::Other(shown, error.to_string()),
            };
        };
        let code = said.code().unwrap_or_default();
        if said.try_downcast_ref::<SqliteError>().is_none() {
            return match code.as_ref() {
                // A name, a password, a database that is not there.
                "28000" | "28P01" | "3D000" => CannotOpen::NotLetIn(shown, said.message().into()),
                _ => CannotOpen::Other(shown, said.message().into()),
            };
        }
        // The lowest eight bits of SQLite's codes say what kind of trouble it is.
        match code.parse::<u32>().unwrap_or_default() & 0xff {
            3 | 8 | 14 | 23 => CannotOpen::NotAllowed(shown),
            5 | 6 => CannotOpen::Busy(shown),
            11 => CannotOpen::Damaged(shown),
            13 => CannotOpen::Full(shown),
            26 => CannotOpen::NotOurs(shown),
            _ => CannotOpen::Other(shown, said.message().into()),
        }
    }

    fn explain_store(&self, error: &StoreError) -> CannotOpen {
        match error {
            StoreError::Database(error)
            | StoreError::Migration(
                MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _),
            ) => self.explain(error),
            StoreError::Migration(MigrateError::VersionMissing(_)) => {
                CannotOpen::Newer(self.shown())
            }
            StoreError::Migration(MigrateError::VersionMismatch(_)) => {
                CannotOpen::Differs(self.shown())
            }
            other => CannotOpen::Other(self.shown(), other.to_string()),
        }
    }
}

/// What stands where a database should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    /// Nothing yet.
    Nothing,
    /// Something that is not ours.
    Others,
    /// One with fewer tables than this program makes.
    Older,
    /// One with tables that this program does not know.
    Newer,
    /// One whose tables were made by another text.
    Differs,
    /// One as this program makes it.
    Current,
}

/// A migration as the database remembers it: its number, and the hash of its text.
type Applied = (i64, Vec<u8>);

const APPLIED: &str = "select version, checksum from _sqlx_migrations order by version";

async fn look_at_file(options: &SqliteConnectOptions) -> sqlx::Result<Found> {
    let mut connection = SqliteConnection::connect_with(options).await?;
    let (tables, ours): (i64, i64) = sqlx::query_as(sql("select
             count(*),
             count(case when name = '_sqlx_migrations' then 1 end)
         from sqlite_schema"))
    .fetch_one(&mut connection)
    .await?;
    let applied: Vec<Applied> = if ours == 0 {
        Vec::new()
    } else {
        sqlx::query_as(sql(APPLIED))
            .fetch_all(&mut connection)
            .await?
    };
    connection.close().await?;
    Ok(match (tables, ours) {
        (0, _) => Found::Nothing,
        (_, 0) => Found::Others,
        _ => compare(&applied),
    })
}

async fn look_at_postgres(options: &PgConnectOptions) -> sqlx::Result<Found> {
    let mut connection = PgConnection::connect_with(options).await?;
    let is_there: bool =
        sqlx::query_scalar(sql("select to_regclass('_sqlx_migrations') is not null"))
            .fetch_one(&mut connection)
            .await?;
    let applied: Vec<Applied> = if is_there {
        sqlx::query_as(sql(APPLIED))
            .fetch_all(&mut connection)
            .await?
    } else {
        Vec::new()
    };
    connection.close().await?;
    // Others may keep tables of their own beside ours.
    Ok(if is_there {
        compare(&applied)
    } else {
        Found::Nothing
    })
}

/// How the migrations of a database stand to those of this program.
fn compare(applied: &[Applied]) -> Found {
    let known = || MIGRATIONS.iter();
    let is_applied = |version| applied.iter().any(|(applied, _)| *applied == version);
    if applied.is_empty() {
        Found::Nothing
    } else if applied
        .iter()
        .any(|(version, _)| known().all(|migration| migration.version != *version))
    {
        Found::Newer
    } else if applied.iter().any(|(version, checksum)| {
        known().any(|known| known.version == *version && *known.checksum != **checksum)
    }) {
        Found::Differs
    } else if known().all(|migration| is_applied(migration.version)) {
        Found::Current
    } else {
        Found::Older
    }
}

impl Store {
    /// Opens the database at `url` for a command that may make it, or bring it up to date. Touches nothing that is not ours.
    ///
    /// # Errors
    /// A sentence that says why not.
    pub async fn open_or_make(url: &str) -> Result<Self, CannotOpen> {
        let location = Location::read(url)?;
        match location.look().await? {
            Found::Others => Err(CannotOpen::NotOurs(location.shown())),
            Found::Newer => Err(CannotOpen::Newer(location.shown())),
            Found::Differs => Err(CannotOpen::Differs(location.shown())),
            Found::Nothing | Found::Older | Found::Current => Self::open(url)
                .await
                .map_err(|error| location.explain_store(&error)),
        }
    }

    /// Opens the database at `url` for a command that neither makes one nor brings it up to date.
    ///
    /// # Errors
    /// A sentence that says why not.
    pub async fn open_as_it_is(url: &str) -> Result<Self, CannotOpen> {
        let location = Location::read(url)?;
        match location.look().await? {
            Found::Nothing => Err(CannotOpen::Missing(location.shown())),
            Found::Older => Err(CannotOpen::Older(location.shown())),
            Found::Others | Found::Newer | Found::Differs | Found::Current => {
                Self::open_or_make(url).await
            }
        }
    }
}
