//! The site: the browser part, the style and the fonts, each with its compressed copies beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use brotli::CompressorWriter;
use flate2::Compression;
use flate2::write::GzEncoder;
use wasm_bindgen_cli_support::Bindgen;

use crate::place::Place;
use crate::steps::{Outcome, output, run, step};

const WASM: &str = "wasm32-unknown-unknown";

/// What the browser part is built for.
#[derive(Clone, Copy, PartialEq)]
pub enum Profile {
    /// As small as it gets, for people.
    Small,
    /// As soon as it gets, for `watch`; nothing is compressed.
    Quick,
}

impl Profile {
    /// The name in Cargo.toml, and of cargo's folder.
    fn name(self) -> &'static str {
        match self {
            Profile::Small => "wasm-release",
            Profile::Quick => "wasm-dev",
        }
    }
}

/// Builds the browser part and brings the site folder up to date.
pub fn build(place: &Place, profile: Profile) -> Outcome {
    step(
        "Building the browser part",
        "3 to 5 minutes the first time, then seconds",
        || {
            add_target()?;
            compile(place, profile)
        },
    )?;
    step("Laying out the site", "seconds", || {
        let glue = bind(place, profile)?;
        let changed = lay_out(place, &glue, profile)
            .map_err(|error| told("The site could not be laid out", &error))?;
        println!("   files changed: {changed}");
        Ok(())
    })
}

/// Adds the browser as a target where rustup looks after Rust; elsewhere cargo says what it misses.
fn add_target() -> Outcome {
    let installed = output(Command::new("rustup").args(["target", "list", "--installed"]));
    match installed {
        Some(targets) if !targets.lines().any(|target| target == WASM) => run(
            Command::new("rustup").args(["target", "add", WASM]),
            "Connect to the internet and run `rustup target add wasm32-unknown-unknown`.",
        ),
        _ => Ok(()),
    }
}

fn compile(place: &Place, profile: Profile) -> Outcome {
    let mut cargo = place.cargo(&["rustc", "--lib", "--crate-type", "cdylib", "--target", WASM]);
    cargo.args([
        "--no-default-features",
        "--features",
        "hydrate",
        "--profile",
        profile.name(),
    ]);
    run(
        &mut cargo,
        "The browser part does not build: mend what cargo names above.",
    )
}

/// Makes app.js and app_bg.wasm from what cargo built, unless they are made already.
fn bind(place: &Place, profile: Profile) -> Outcome<PathBuf> {
    let built = place
        .target
        .join(WASM)
        .join(profile.name())
        .join("good_measure.wasm");
    let glue = place.target.join("bindgen").join(profile.name());
    if made_since(&glue.join("app_bg.wasm"), &built) {
        return Ok(glue);
    }
    emptied(&glue).map_err(|error| told("The build folder could not be written", &error))?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&built).typescript(false).out_name("app");
    // The names of functions are a third of the file, and nobody reads them on the way to a phone.
    let small = profile == Profile::Small;
    bindgen
        .remove_name_section(small)
        .remove_producers_section(small);
    bindgen
        .web(true)
        .and_then(|bindgen| bindgen.generate(&glue))
        .map_err(|error| {
            format!(
                "wasm-bindgen stopped ({error:#}): see that wasm-bindgen in Cargo.toml and \
             wasm-bindgen-cli-support in xtask/Cargo.toml are the same version."
            )
        })?;
    Ok(glue)
}

fn made_since(made: &Path, from: &Path) -> bool {
    let changed = |path: &Path| -> io::Result<SystemTime> { fs::metadata(path)?.modified() };
    matches!((changed(made), changed(from)), (Ok(made), Ok(from)) if made >= from)
}

fn emptied(folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)
}

/// Writes what changed and removes what is no longer wanted; answers how many files that were.
fn lay_out(place: &Place, glue: &Path, profile: Profile) -> io::Result<usize> {
    let mut wanted = BTreeMap::new();
    gather(glue, Path::new(""), &mut wanted)?;
    gather(&place.root.join("style"), Path::new(""), &mut wanted)?;
    let site = place.site();
    let mut keep = BTreeSet::new();
    let mut changed = 0;
    for (name, bytes) in &wanted {
        let compressed = profile == Profile::Small && name.extension().is_none_or(|e| e != "woff2");
        changed += put(&site.join(name), bytes, compressed, &mut keep)?;
    }
    Ok(changed + remove_others(&site, &keep)?)
}

/// Reads every file under a folder, by its name within it.
fn gather(folder: &Path, within: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = within.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &name, files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Brings one file and its compressed copies up to date.
///
/// Files that stay as they are stay untouched: a new time on one would build the server again.
fn put(
    file: &Path,
    bytes: &[u8],
    compressed: bool,
    keep: &mut BTreeSet<PathBuf>,
) -> io::Result<usize> {
    let brotli = beside(file, ".br");
    let gzip = beside(file, ".gz");
    keep.insert(file.to_owned());
    let mut done = fs::read(file).is_ok_and(|there| there == bytes);
    if compressed {
        keep.extend([brotli.clone(), gzip.clone()]);
        done = done && brotli.is_file() && gzip.is_file();
    }
    if done {
        return Ok(0);
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    if compressed {
        fs::write(&brotli, as_brotli(bytes)?)?;
        fs::write(&gzip, as_gzip(bytes)?)?;
    }
    // Last, so that a build broken off half way does this file again.
    fs::write(file, bytes)?;
    Ok(1)
}

/// The name of a file's compressed copy.
pub fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn as_brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut small = Vec::new();
    {
        // Dropping the writer is what ends the stream.
        let mut writer = CompressorWriter::new(&mut small, 64 * 1024, 11, 22);
        writer.write_all(bytes)?;
    }
    Ok(small)
}

fn as_gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

fn remove_others(folder: &Path, keep: &BTreeSet<PathBuf>) -> io::Result<usize> {
    let mut removed = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            removed += remove_others(&path, keep)?;
            if fs::read_dir(&path)?.next().is_none() {
                fs::remove_dir(&path)?;
            }
        } else if !keep.contains(&path) {
            fs::remove_file(&path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

fn told(what: &str, error: &io::Error) -> String {
    format!("{what} ({error}): see that there is room on the disk and that you may write there.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_stays_as_it_is_is_not_written_again() -> io::Result<()> {
        let folder = std::env::temp_dir().join(format!("gm-site-{}", std::process::id()));
        let file = folder.join("fonts").join("a.css");
        let mut keep = BTreeSet::new();
        assert_eq!(put(&file, b"a{}", true, &mut keep)?, 1);
        assert_eq!(put(&file, b"a{}", true, &mut keep)?, 0);
        assert_eq!(put(&file, b"b{}", true, &mut keep)?, 1);
        assert_eq!(keep.len(), 3);
        fs::write(folder.join("old.css"), "")?;
        assert_eq!(remove_others(&folder, &keep)?, 1);
        assert!(beside(&file, ".br").is_file() && beside(&file, ".gz").is_file());
        fs::remove_dir_all(&folder)
    }

    #[test]
    fn compressed_copies_are_whole() -> io::Result<()> {
        let text = "In good measure. ".repeat(500);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut as_brotli(text.as_bytes())?.as_slice(), &mut back)?;
        assert_eq!(back, text.as_bytes());
        let mut back = String::new();
        let small = as_gzip(text.as_bytes())?;
        io::Read::read_to_string(
            &mut flate2::read::GzDecoder::new(small.as_slice()),
            &mut back,
        )?;
        assert_eq!(back, text);
        Ok(())
    }
}
