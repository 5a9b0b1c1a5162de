//! Finds the folders that hold a questionnaire, built in or on disk, and reads their files within bounds.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use crate::questionnaires::problem::{Found, Page, Problem};

/// The file that makes a folder a version of a questionnaire.
pub(crate) const MAIN_FILE: &str = "questionnaire.toml";

/// Largest file that is read: 1 MiB.
const MOST_BYTES: u64 = 1024 * 1024;

/// Deepest folder that is looked into.
const MOST_DEPTH: usize = 6;

/// Most files looked at under one folder.
const MOST_FILES: usize = 2_000;

/// The questionnaires that come with the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "questionnaires/"]
struct Shipped;

/// One version of a questionnaire: a folder and its TOML files.
#[derive(Debug)]
pub(crate) struct SourceFolder {
    /// Path as shown to people.
    pub(crate) path: String,
    /// Texts by path below the folder; nothing for a file that is there but could not be read.
    pub(crate) files: BTreeMap<String, Option<String>>,
}

/// The folders built into the program.
pub(crate) fn shipped(found: &Found) -> Vec<SourceFolder> {
    let mut files = BTreeMap::new();
    for name in Shipped::iter().filter(|name| is_toml(name)) {
        if let Some(file) = Shipped::get(&name) {
            let path = below("questionnaires", &name);
            files.insert(name.to_string(), text(&path, file.data.into_owned(), found));
        }
    }
    into_folders("questionnaires", files)
}

/// The folders below a folder on disk, itself among them.
pub(crate) fn on_disk(root: &Path, found: &Found) -> Vec<SourceFolder> {
    let mut walk = Walk {
        root,
        found,
        seen: 0,
        files: BTreeMap::new(),
    };
    walk.folder("", 0);
    let shown = root.display().to_string();
    let any_toml = !walk.files.is_empty();
    let folders = into_folders(&shown, walk.files);
    if folders.is_empty() && any_toml {
        let message = format!("there is no `{MAIN_FILE}` in this folder or below it");
        found.add(Problem::of_file(
            shown,
            message,
            "Each version needs one, in its own folder.",
        ));
    }
    folders
}

struct Walk<'a> {
    root: &'a Path,
    found: &'a Found,
    seen: usize,
    files: BTreeMap<String, Option<String>>,
}

impl Walk<'_> {
    fn folder(&mut self, relative: &str, depth: usize) {
        let entries = match entries(&self.root.join(relative)) {
            Ok(entries) => entries,
            Err(error) => {
                let message = format!("this folder cannot be opened: {error}");
                self.note(relative, message, "Check its name and who may read it.");
                return;
            }
        };
        for (name, kind) in entries {
            self.seen += 1;
            if self.seen == MOST_FILES + 1 {
                let message = format!("there are more than {MOST_FILES} files here");
                self.note("", message, "Name a folder that holds questionnaires only.");
            }
            if self.seen > MOST_FILES {
                return;
            }
            let path = below(relative, &name);
            if kind.is_dir() && depth < MOST_DEPTH {
                self.folder(&path, depth + 1);
            } else if kind.is_file() && is_toml(&name) {
                self.file(path);
            }
        }
    }

    fn file(&mut self, relative: String) {
        let read = match read(&self.root.join(&relative)) {
            Ok(bytes) if bytes.len() as u64 > MOST_BYTES => {
                let message = "this file is over 1 MiB, so it was not read".to_owned();
                self.note(
                    &relative,
                    message,
                    "Questionnaires are far smaller; is it the right file?",
                );
                None
            }
            Ok(bytes) => text(&self.shown(&relative), bytes, self.found),
            Err(error) => {
                let message = format!("this file cannot be opened: {error}");
                self.note(&relative, message, "Check who may read it.");
                None
            }
        };
        self.files.insert(relative, read);
    }

    fn note(&self, relative: &str, message: String, hint: &str) {
        self.found
            .add(Problem::of_file(self.shown(relative), message, hint));
    }

    fn shown(&self, relative: &str) -> String {
        if relative.is_empty() {
            self.root.display().to_string()
        } else {
            self.root.join(relative).display().to_string()
        }
    }
}

/// Names and kinds in a folder, sorted; symbolic links and hidden entries are left out, so nothing leads elsewhere.
fn entries(folder: &Path) -> io::Result<BTreeMap<String, fs::FileType>> {
    let mut entries = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !kind.is_symlink() && !name.starts_with('.') {
            entries.insert(name, kind);
        }
    }
    Ok(entries)
}

/// At most one byte more than is allowed, which is enough to know that there is too much.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The bytes as text without a byte order mark, which some editors write.
fn text(path: &str, bytes: Vec<u8>, found: &Found) -> Option<String> {
    match String::from_utf8(bytes) {
        Ok(text) => match text.strip_prefix('\u{feff}') {
            Some(text) => Some(text.to_owned()),
            None => Some(text),
        },
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let source = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let (line, column) = Page {
                path: path.to_owned(),
                source,
            }
            .position(at);
            let message = "this file is not UTF-8 text from here on".to_owned();
            let hint = "Save it again with the encoding set to UTF-8.";
            let problem = Problem::of_file(path.to_owned(), message, hint);
            found.add(Problem {
                line,
                column,
                ..problem
            });
            None
        }
    }
}

/// Gives each file to the nearest folder above it that holds a questionnaire; other files are none of ours.
fn into_folders(root: &str, files: BTreeMap<String, Option<String>>) -> Vec<SourceFolder> {
    let homes: BTreeSet<String> = files
        .keys()
        .filter(|path| name_of(path) == MAIN_FILE)
        .map(|path| folder_of(path).to_owned())
        .collect();
    let mut folders: BTreeMap<String, BTreeMap<String, Option<String>>> = BTreeMap::new();
    for (path, text) in files {
        if let Some(home) = home_of(&path, &homes) {
            let name = path[home.len()..].trim_start_matches('/').to_owned();
            folders
                .entry(home.to_owned())
                .or_default()
                .insert(name, text);
        }
    }
    folders
        .into_iter()
        .map(|(home, files)| SourceFolder {
            path: below(root, &home),
            files,
        })
        .collect()
}

fn home_of<'p>(path: &'p str, homes: &BTreeSet<String>) -> Option<&'p str> {
    let mut folder = folder_of(path);
    loop {
        if homes.contains(folder) {
            return Some(folder);
        }
        if folder.is_empty() {
            return None;
        }
        folder = folder_of(folder);
    }
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn name_of(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

fn is_toml(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "toml")
}

/// A path below another, either of which may be empty.
pub(crate) fn below(folder: &str, name: &str) -> String {
    if folder.is_empty() || name.is_empty() || folder.ends_with('/') {
        format!("{folder}{name}")
    } else {
        format!("{folder}/{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_belongs_to_the_nearest_folder_with_a_questionnaire() {
        let paths = [
            "other.toml",
            "a/v1/questionnaire.toml",
            "a/v1/translations/es.toml",
            "a/v1/v2/questionnaire.toml",
            "a/v1/v2/one.toml",
        ];
        let files = paths
            .iter()
            .map(|path| ((*path).to_owned(), None))
            .collect();
        let folders = into_folders("root", files);
        let names = |i: usize| {
            folders[i]
                .files
                .keys()
                .map(String::as_str)
                .collect::<Vec<_>>()
        };
        assert_eq!(folders.len(), 2);
        assert_eq!(folders[0].path, "root/a/v1");
        assert_eq!(names(0), ["questionnaire.toml", "translations/es.toml"]);
        assert_eq!(folders[1].path, "root/a/v1/v2");
        assert_eq!(names(1), ["one.toml", "questionnaire.toml"]);
    }
}
