//! Who may read what the program writes: whoever runs it.

use std::{
    collections::BTreeMap,
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::Stdio,
};

use tempfile::TempDir;

use super::program::{Program, good_measure};

/// As most machines have it: what does not ask for less can be read by everyone.
const LOOSE: &str = "umask 022";

fn mode(path: &Path) -> u32 {
    let metadata = fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    metadata.permissions().mode() & 0o777
}

/// The files of a folder with their modes.
fn modes(folder: &Path) -> BTreeMap<String, u32> {
    fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(|entry| {
            (
                entry.file_name().to_string_lossy().into_owned(),
                entry.path(),
            )
        })
        .map(|(name, path)| (name, mode(&path)))
        .collect()
}

#[test]
fn only_who_runs_the_program_can_read_its_files_also_those_of_before() {
    let folder = TempDir::new().expect("a folder");
    let data = folder.path().join("data");
    let all_private = [
        "good-measure.sqlite",
        "good-measure.sqlite-shm",
        "good-measure.sqlite-wal",
    ]
    .map(|name| (name.to_owned(), 0o600));
    let server = Program::serve(LOOSE, &data, Stdio::inherit());
    assert_eq!(mode(&data), 0o700);
    assert_eq!(modes(&data), BTreeMap::from(all_private.clone()));

    let copy = folder.path().join("copies").join("copy.sqlite");
    fs::create_dir(folder.path().join("copies")).expect("a folder");
    let words = ["backup", copy.to_str().expect("a path"), "--data"];
    let words = [&words[..], &[data.to_str().expect("a path")]].concat();
    let done = good_measure(LOOSE, &words).status().expect("it runs");
    assert!(done.success());
    assert_eq!(mode(&copy), 0o600);
    drop(server);

    // What an earlier version, or a copy that was put in its place, left open.
    for (name, _) in &all_private {
        let path = data.join(name);
        fs::set_permissions(path, Permissions::from_mode(0o644)).expect("opened");
    }
    let _server = Program::serve(LOOSE, &data, Stdio::inherit());
    assert_eq!(modes(&data), BTreeMap::from(all_private));
}
