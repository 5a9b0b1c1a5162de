//! Tests and pictures in a real browser: Node.js drives the machine's own Chromium.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::needs::{self, CHROMIUM, NODE, Need};
use crate::place::{Place, program};
use crate::run::server;
use crate::site::{self, Profile};
use crate::steps::{Outcome, output, run, step};

/// What playwright-core needs.
const OLDEST_NODE: u32 = 20;

/// What npm fetches where the machine's own is older, as on Debian 12.
const NEWER_NODE: &str = "node@22";

/// All that is needed to drive a browser.
pub struct Tools {
    node: PathBuf,
    chromium: PathBuf,
    folder: PathBuf,
}

impl Tools {
    /// Finds the tools, and fetches those that can be fetched.
    pub fn find(place: &Place) -> Outcome<Tools> {
        let node = node(place)?;
        let chromium = chromium()?;
        let folder = place.root.join("tests").join("browser");
        packages(&folder)?;
        Ok(Tools {
            node,
            chromium,
            folder,
        })
    }

    /// Runs every tests/browser/*.test.mjs against a server that is built already.
    pub fn test(&self, place: &Place, server: &Path) -> Outcome {
        let tests = tests_in(&self.folder);
        if tests.is_empty() {
            return Err(
                "tests/browser holds no *.test.mjs: put the browser tests back.".to_owned(),
            );
        }
        let mut node = self.node(place, server);
        node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
            .args(tests);
        run(
            &mut node,
            "A browser test did not pass: mend what it names above.",
        )
    }

    fn node(&self, place: &Place, server: &Path) -> Command {
        let mut node = Command::new(&self.node);
        node.current_dir(&place.root)
            .env("GOOD_MEASURE_BIN", server);
        node.env("CHROMIUM", &self.chromium).stdin(Stdio::null());
        node
    }
}

/// Builds everything and takes pictures of the pages.
pub fn screenshots(place: &Place) -> Outcome {
    needs::set_up(place, &[&NODE, &CHROMIUM]);
    let tools = step("Finding a browser", "seconds, or a minute", || {
        Tools::find(place)
    })?;
    site::build(place, Profile::Small)?;
    let server = server(place)?;
    step("Taking pictures", "a minute or two", || {
        let mut node = tools.node(place, &server);
        node.arg(tools.folder.join("screenshots.mjs"));
        run(
            &mut node,
            "The pictures stopped half way: mend what is named above.",
        )
    })
}

fn tests_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut tests: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    tests.sort();
    tests
}

/// Node.js, new enough: the machine's own, or else one that npm fetches into the build folder.
fn node(place: &Place) -> Outcome<PathBuf> {
    let own = match program(&["node"]) {
        Some(own) if !NODE.is_missing() => own,
        _ => return Err(without_it(&NODE)),
    };
    let folder = place.target.join("node");
    let fetched = folder
        .join("node_modules/node/bin")
        .join(format!("node{}", env::consts::EXE_SUFFIX));
    if let Some(node) = [&own, &fetched].into_iter().find(|node| is_new(node)) {
        return Ok(node.clone());
    }
    println!("   Fetching {NEWER_NODE} with npm, as the machine's own is too old (a minute)");
    let hint = format!(
        "Install Node.js {OLDEST_NODE} or newer, which npm could not fetch, or add `--without browser`."
    );
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", NEWER_NODE, "--prefix"])
        .arg(&folder)
        .stdin(Stdio::null());
    run(&mut npm, &hint)?;
    if is_new(&fetched) {
        Ok(fetched)
    } else {
        Err(hint)
    }
}

fn is_new(node: &Path) -> bool {
    output(Command::new(node).arg("--version"))
        .is_some_and(|version| major(&version) >= OLDEST_NODE)
}

/// The first number of what `node --version` says, as in v20.1.0.
fn major(version: &str) -> u32 {
    let number = version.trim_start_matches('v').split('.').next();
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// The browser to drive: the one asked for, or the machine's own.
fn chromium() -> Outcome<PathBuf> {
    if let Some(asked) = env::var_os("CHROMIUM").map(PathBuf::from) {
        return match asked.is_file() {
            true => Ok(asked),
            false => Err(format!(
                "CHROMIUM is {}, which is not there: correct it.",
                asked.display()
            )),
        };
    }
    needs::chromium()
        .ok_or_else(|| format!("{} Or set CHROMIUM to where it is.", without_it(&CHROMIUM)))
}

fn without_it(need: &Need) -> String {
    format!("{} Or add `--without browser`.", need.what_to_do())
}

/// Fetches what package-lock.json names, unless that was done since it last changed.
fn packages(folder: &Path) -> Outcome {
    let changed = |name: &str| fs::metadata(folder.join(name)).and_then(|about| about.modified());
    let wanted = changed("package-lock.json").map_err(|error| {
        format!("tests/browser/package-lock.json cannot be read ({error}): put it back.")
    })?;
    // npm writes this file last.
    if changed("node_modules/.package-lock.json").is_ok_and(|fetched| fetched >= wanted) {
        return Ok(());
    }
    println!("   Fetching the browser tests' packages with npm (seconds)");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .stdin(Stdio::null());
    run(
        &mut npm,
        "npm could not fetch the packages: connect to the internet and try again.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_of_node_is_read_as_it_is_told() {
        assert_eq!(major("v18.20.4"), 18);
        assert_eq!(major("v20.1.0"), 20);
        assert_eq!(major("nothing of the kind"), 0);
    }
}
