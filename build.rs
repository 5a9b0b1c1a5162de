//! Prepares what the server carries inside itself. OUT_DIR/site: the site that `cargo xtask` built, or else the style
//! folder alone, with which every page works and islands are absent. OUT_DIR/messages.rs: a constant for each sentence in
//! `messages/`, so that one which is not there, or which nothing says, is told by the compiler.
#![expect(
    clippy::disallowed_methods,
    reason = "cargo speaks to a build script through the environment"
)]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    // The browser part carries nothing.
    if env::var_os("CARGO_FEATURE_SSR").is_none() {
        return Ok(());
    }
    println!("cargo::rerun-if-env-changed=GOOD_MEASURE_SITE");
    // Read into the server by macros, which do not see that a file is new.
    for folder in ["migrations", "questionnaires", "messages"] {
        watch(Path::new(folder));
    }
    let out = env::var_os("OUT_DIR").map(PathBuf::from);
    let out = out.ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(out.join("messages.rs"), messages()?)?;
    let from = source();
    watch(&from);
    let site = out.join("site");
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    copy(&from, &site)
}

/// The language whose messages are complete.
const ENGLISH: &str = "en";

/// The languages that have a folder of messages, English first.
fn languages() -> io::Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir("messages")? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort_by_key(|tag| (tag != ENGLISH, tag.clone()));
    Ok(tags)
}

/// The files of every language as one text each, and a constant for each message: its id, and what it speaks of.
fn messages() -> io::Result<String> {
    let mut code = "pub(super) const FILES: &[(&str, &str)] = &[\n".to_owned();
    for tag in languages()? {
        code += &format!("    ({tag:?}, {:?}),\n", text(&tag)?);
    }
    code += "];\n";
    let english = text(ENGLISH)?;
    let ids: Vec<&str> = english.lines().filter_map(id).collect();
    code += &format!("pub(super) const IDS: &[&str] = &{ids:?};\n");
    code += "pub(crate) mod msg {\n    use super::Message;\n";
    let mut message = "";
    let mut speaks_of: Vec<&str> = Vec::new();
    let mut constants = Vec::new();
    for line in english.lines() {
        if let Some(next) = id(line) {
            constants.push((message, std::mem::take(&mut speaks_of)));
            message = next;
        }
        for part in line.split("{ $").skip(1) {
            let name = part.split([' ', '}']).next().unwrap_or_default();
            if !speaks_of.contains(&name) {
                speaks_of.push(name);
            }
        }
    }
    constants.push((message, speaks_of));
    for (id, speaks_of) in constants.iter().filter(|(id, _)| !id.is_empty()) {
        let name = id.replace('-', "_").to_uppercase();
        code += &format!(
            "    pub(crate) const {name}: Message = Message {{ id: {id:?}, speaks_of: &{speaks_of:?} }};\n"
        );
    }
    Ok(code + "}\n")
}

/// The id of a message, on the line where it begins.
fn id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once(" =")?;
    let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (!id.is_empty() && id.chars().all(is_id)).then_some(id)
}

/// All message files of a language, in the order of their names.
fn text(tag: &str) -> io::Result<String> {
    let folder = fs::read_dir(Path::new("messages").join(tag))?;
    let mut paths = folder
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    paths.iter().map(fs::read_to_string).collect()
}

/// The folder to carry.
fn source() -> PathBuf {
    match env::var_os("GOOD_MEASURE_SITE").map(PathBuf::from) {
        Some(site) if site.is_dir() => site,
        Some(site) => {
            // Runs again each time until the folder is there.
            println!("cargo::rerun-if-changed={}", site.display());
            println!(
                "cargo::warning=Islands are absent until `cargo xtask run` has built the site."
            );
            PathBuf::from("style")
        }
        None => PathBuf::from("style"),
    }
}

/// A folder that is not there would make cargo run this every time.
fn watch(folder: &Path) {
    if folder.is_dir() {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    if !from.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let there = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &there)?;
        } else {
            fs::copy(entry.path(), there)?;
        }
    }
    Ok(())
}
