//! Tests and pictures in a real browser: Node.js drives the machine's own Chromium.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::place::{Place, is_root, program};
use crate::run::server;
use crate::site::{self, Profile};
use crate::steps::{Outcome, output, run, step};

/// What playwright-core needs.
const OLDEST_NODE: u32 = 20;

const CHROMIUM: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// All that is needed to drive a browser.
pub struct Tools {
    chromium: PathBuf,
    folder: PathBuf,
}

impl Tools {
    /// Finds the tools, and fetches those that can be fetched.
    pub fn find(place: &Place) -> Outcome<Tools> {
        enough_node()?;
        let folder = place.root.join("tests").join("browser");
        let chromium = chromium()?;
        packages(&folder)?;
        Ok(Tools { chromium, folder })
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
        let mut node = Command::new("node");
        node.current_dir(&place.root)
            .env("GOOD_MEASURE_BIN", server);
        node.env("CHROMIUM", &self.chromium).stdin(Stdio::null());
        node
    }
}

/// Builds everything and takes pictures of the pages.
pub fn screenshots(place: &Place) -> Outcome {
    let tools = step(
        "Finding a browser",
        "seconds, or a minute to install one",
        || Tools::find(place),
    )?;
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

/// Node.js and npm, new enough.
fn enough_node() -> Outcome {
    let hint =
        format!("install Node.js {OLDEST_NODE} or newer with npm, or add `--without browser`");
    for name in ["node", "npm"] {
        if program(&[name]).is_none() {
            return Err(format!("`{name}` is missing: {hint}."));
        }
    }
    let version = output(Command::new("node").arg("--version")).unwrap_or_default();
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|n| n.parse().ok());
    if major.is_some_and(|major: u32| major >= OLDEST_NODE) {
        return Ok(());
    }
    Err(format!("Node.js here is {version}: {hint}."))
}

/// The browser to drive: the one asked for, the machine's own, or one installed now where we may.
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
    if let Some(found) = program(&CHROMIUM) {
        return Ok(found);
    }
    if is_root() && program(&["apt-get"]).is_some() {
        println!("   Installing Chromium with apt-get (a minute or two)");
        install_chromium();
    }
    program(&CHROMIUM).ok_or_else(|| {
        "Chromium is missing: install it (on Debian `apt-get install chromium`), \
         set CHROMIUM to where it is, or add `--without browser`."
            .to_owned()
    })
}

/// Tries with the package lists that are there, and with fresh ones when they are too old or none.
fn install_chromium() {
    let apt_get = |words: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .args(words)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdin(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    let install = ["install", "-y", "--no-install-recommends", "chromium"];
    if !apt_get(&install) && apt_get(&["update"]) {
        apt_get(&install);
    }
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
