//! Who may read the files of an SQLite database: whoever runs the program, and nobody else.

use std::{
    ffi::OsString,
    fs::{self, Permissions},
    io,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

/// Only the owner reads and writes.
const PRIVATE: u32 = 0o600;

/// Takes a database that is there already, and what SQLite keeps beside it, from everyone but its owner. New files are
/// made like that by the umask of the program, and what SQLite makes beside a database has its mode.
pub(super) fn tighten(database: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut path = OsString::from(database);
        path.push(ending);
        let path = PathBuf::from(path);
        if let Err(error) = tighten_file(&path) {
            // Somebody else's file that we may use: theirs to say who else may.
            tracing::warn!(%error, path = %path.display(), "the file can be read by others");
        }
    }
}

fn tighten_file(path: &Path) -> io::Result<()> {
    let mode = match fs::metadata(path) {
        Ok(metadata) => metadata.permissions().mode(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    if mode & 0o077 == 0 {
        return Ok(());
    }
    fs::set_permissions(path, Permissions::from_mode(PRIVATE))
}
