//! Lays out in OUT_DIR/site what the server carries inside itself: the site that `cargo xtask` built, or else the style
//! folder alone, with which every page works and islands are absent.

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
    let from = source();
    watch(&from);
    let out = env::var_os("OUT_DIR").map(PathBuf::from);
    let site = out
        .ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?
        .join("site");
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    copy(&from, &site)
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
