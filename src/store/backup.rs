//! A complete copy of the embedded database, checked before it gets its name.

use std::{
    fmt::{self, Display, Formatter},
    fs::{self, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};

use crate::store::{
    opening::{CannotOpen, Location},
    sql,
};

/// What a copy holds, counted in the copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    /// People with an account.
    pub people: i64,
    /// Groups.
    pub groups: i64,
    /// Audits, open and closed.
    pub audits: i64,
    /// Answers.
    pub answers: i64,
    /// Actions, open and closed.
    pub actions: i64,
    /// Its size.
    pub bytes: u64,
}

impl Display for Copied {
    /// `3 people, 1 group, 2 audits, 90 answers and 4 actions, in 1.2 MB`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let count =
            |n: i64, one: &str, more: &str| format!("{n} {}", if n == 1 { one } else { more });
        write!(
            f,
            "{}, {}, {}, {} and {}, in {:.1} MB",
            count(self.people, "person", "people"),
            count(self.groups, "group", "groups"),
            count(self.audits, "audit", "audits"),
            count(self.answers, "answer", "answers"),
            count(self.actions, "action", "actions"),
            self.bytes as f64 / 1e6
        )
    }
}

/// Why there is no copy: a sentence for the person who runs the server.
#[derive(Debug, thiserror::Error)]
pub enum CannotCopy {
    /// The database cannot be read.
    #[error(transparent)]
    Open(#[from] CannotOpen),
    /// It is no file.
    #[error(
        "The database at {0} is a PostgreSQL, which has its own tool for copies: \
         pg_dump --format=custom --file=FILE \"$DATABASE_URL\". pg_restore brings one back."
    )]
    Postgres(String),
    /// Nothing is ever written over.
    #[error("{} is there already, and was left as it is. Choose another name.", .0.display())]
    IsThere(PathBuf),
    /// Where the copy should go is no folder.
    #[error("There is no folder {}. Make it first, or choose another.", .0.display())]
    NoFolder(PathBuf),
    /// The copy cannot be written.
    #[error("The copy {} cannot be written: {}.", .0.display(), .1)]
    Unwritable(PathBuf, String),
    /// The copy was read again, and something in it does not hang together.
    #[error(
        "The copy would not have been whole, so there is none: the database at {0} is damaged. Keep it as it is, and put \
         an earlier copy in its place."
    )]
    NotWhole(String),
}

/// Writes a copy of the SQLite database at `url` to `file`, which must not be there yet. The database may be in use
/// meanwhile, and of an older or a newer version of the program: nothing in it changes.
///
/// # Errors
/// A sentence that says why not; then no copy is left, whole or half.
pub async fn copy(url: &str, file: &Path) -> Result<Copied, CannotCopy> {
    let location = Location::read(url)?;
    let Location::File(options) = &location else {
        return Err(CannotCopy::Postgres(location.shown()));
    };
    location.is_ours().await?;
    if file.symlink_metadata().is_ok() {
        return Err(CannotCopy::IsThere(file.into()));
    }
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(CannotCopy::NoFolder(folder.into()));
    }
    let unfinished = unfinished(file);
    claim(&unfinished)?;
    let copied = write(&location, options, &unfinished).await;
    let named = copied.and_then(|copied| name(&unfinished, file).map(|()| copied));
    if named.is_err() {
        // Of no use to anybody; that it cannot be removed says no more than the error does.
        let _ = fs::remove_file(&unfinished);
    }
    named
}

/// What the copy is called until it is known to be whole.
fn unfinished(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".unfinished");
    name.into()
}

/// Makes an empty file that only its owner reads, for the copy to be written into.
fn claim(unfinished: &Path) -> Result<(), CannotCopy> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(unfinished)
        .map(|_| ())
        .map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => CannotCopy::IsThere(unfinished.into()),
            _ => unwritable(unfinished, &error),
        })
}

/// Writes the copy, then reads it from end to end and counts what it holds.
async fn write(
    location: &Location,
    options: &SqliteConnectOptions,
    unfinished: &Path,
) -> Result<Copied, CannotCopy> {
    let cannot_read = |error: sqlx::Error| match location.explain(&error) {
        CannotOpen::Full(_) => CannotCopy::Unwritable(unfinished.into(), "the disk is full".into()),
        error => CannotCopy::Open(error),
    };
    let mut original = SqliteConnection::connect_with(options)
        .await
        .map_err(cannot_read)?;
    sqlx::query(sql("vacuum into $1"))
        .bind(unfinished.to_string_lossy().as_ref())
        .execute(&mut original)
        .await
        .map_err(cannot_read)?;
    original.close().await.map_err(cannot_read)?;
    let not_whole = |_| CannotCopy::NotWhole(location.shown());
    let read_only = SqliteConnectOptions::new()
        .filename(unfinished)
        .read_only(true);
    let mut copy = SqliteConnection::connect_with(&read_only)
        .await
        .map_err(not_whole)?;
    let check: String = sqlx::query_scalar(sql("pragma integrity_check"))
        .fetch_one(&mut copy)
        .await
        .map_err(not_whole)?;
    if check != "ok" {
        return Err(CannotCopy::NotWhole(location.shown()));
    }
    let (people, groups, audits, actions, has_agreements) = sqlx::query_as(sql("select
             (select count(*) from person),
             (select count(*) from organisation),
             (select count(*) from audit),
             (select count(*) from action),
             exists (select 1 from sqlite_schema where name = 'agreement')"))
    .fetch_one(&mut copy)
    .await
    .map_err(not_whole)?;
    // A database that an older program made has them elsewhere, and its owner may copy it before it changes.
    let answers = if has_agreements {
        "select count(*) from agreement"
    } else {
        "select count(*) from answer"
    };
    let answers = sqlx::query_scalar(sql(answers))
        .fetch_one(&mut copy)
        .await
        .map_err(not_whole)?;
    copy.close().await.map_err(not_whole)?;
    let bytes = fs::metadata(unfinished)
        .map_err(|error| unwritable(unfinished, &error))?
        .len();
    Ok(Copied {
        people,
        groups,
        audits,
        answers,
        actions,
        bytes,
    })
}

/// Gives a whole copy its name, once it is on the disk.
fn name(unfinished: &Path, file: &Path) -> Result<(), CannotCopy> {
    let done = fs::File::open(unfinished).and_then(|copy| copy.sync_all());
    done.map_err(|error| unwritable(file, &error))?;
    if file.symlink_metadata().is_ok() {
        return Err(CannotCopy::IsThere(file.into()));
    }
    fs::rename(unfinished, file).map_err(|error| unwritable(file, &error))
}

fn unwritable(file: &Path, error: &io::Error) -> CannotCopy {
    CannotCopy::Unwritable(file.into(), why(error))
}

/// Why a file or a folder cannot be made or written, in plain words.
pub fn why(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "you may not write there".into(),
        io::ErrorKind::ReadOnlyFilesystem => "that disk can only be read".into(),
        io::ErrorKind::StorageFull => "the disk is full".into(),
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            "there is a file of that name".into()
        }
        _ => error.to_string(),
    }
}
