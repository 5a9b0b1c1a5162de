//! Every check there is, in one go.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::browser::Tools;
use crate::needs::{
    self, CADDY, CARGO_DENY, CHROMIUM, CURL, LIBREOFFICE, NGINX, NODE, PDFTOTEXT, QPDF,
};
use crate::place::Place;
use crate::postgres::{self, Cluster};
use crate::site::{self, Profile, beside};
use crate::steps::{Outcome, Summary, run};

/// What the first page may weigh in bytes on its way to a phone, without fonts.
const BUDGET: u64 = 95_000;

/// What a browser fetches for it.
const FIRST_LOAD: [&str; 4] = ["app_bg.wasm", "app.js", "boot.js", "main.css"];

/// A word that the server's pages hold, and that must never reach a browser inside the browser part.
const PAGE_MARKER: &str = "gm-page-marker";

/// What private items say is read here too, and what settings say is printed by `--help` as it stands.
const RUSTDOC: &str = "-D warnings -A rustdoc::private_intra_doc_links -A rustdoc::bare_urls";

const POSTGRES: &str = "A PostgreSQL for the tests";

/// What to leave out.
#[derive(Default)]
pub struct Without {
    browser: bool,
    postgres: bool,
}

impl Without {
    /// Reads `--without browser --without postgres`.
    pub fn read(words: &[String]) -> Outcome<Without> {
        let mut without = Without::default();
        for pair in words.chunks(2) {
            match pair {
                [option, what] if option == "--without" && what == "browser" => {
                    without.browser = true;
                }
                [option, what] if option == "--without" && what == "postgres" => {
                    without.postgres = true;
                }
                _ => {
                    let words = pair.join(" ");
                    return Err(format!(
                        "`{words}` is not known: write `--without browser` or `--without postgres`."
                    ));
                }
            }
        }
        Ok(without)
    }
}

/// Runs every check; one that does not pass does not stop those that can do without it.
pub fn test(place: &Place, without: Without) -> Outcome {
    println!(
        "Everything takes 20 to 30 minutes the first time on two cores, then a minute or two."
    );
    let mut summary = Summary::default();
    set_up(place, &mut summary, &without);
    summary.step("Looking at the layout of the code", "seconds", || {
        let mut cargo = place.cargo(&["fmt", "--all", "--check"]);
        run(&mut cargo, "Lay the code out with `cargo fmt --all`.")
    });
    let site = summary.step("The site", "see its two parts", || {
        site::build(place, Profile::Small)
    });
    weigh(place, &mut summary, site.is_some());
    lints(place, &mut summary);
    documentation(place, &mut summary);
    licences(place, &mut summary);
    look_for_pages(place, &mut summary, site.is_some());
    let built = tests_in_rust(place, &mut summary, &without);
    in_a_browser(place, &mut summary, &without, site.is_some() && built);
    summary.finish()
}

/// Brings what the checks use; what only some of them look with is named and does not stop the others.
fn set_up(place: &Place, summary: &mut Summary, without: &Without) {
    let others = [&PDFTOTEXT, &QPDF, &LIBREOFFICE, &NGINX, &CADDY, &CURL];
    let mut needs = Vec::from(others);
    needs.push(&CARGO_DENY);
    if !without.browser {
        needs.extend([&NODE, &CHROMIUM]);
    }
    if !without.postgres {
        needs.push(&needs::POSTGRES);
    }
    needs::set_up(place, &needs);
    for other in others.into_iter().filter(|other| other.is_missing()) {
        summary.unchecked(other.name, other.what_to_do());
    }
}

/// The first load stays light enough for weak Wi-Fi.
fn weigh(place: &Place, summary: &mut Summary, has_site: bool) {
    let what = "The weight of the first load";
    if !has_site {
        return summary.missing(what, "Mend the site first.");
    }
    summary.step(what, "seconds", || {
        let mut sum = 0;
        for name in FIRST_LOAD {
            let size = fs::metadata(beside(&place.site().join(name), ".br"))
                .map_err(|error| format!("{name} is not in the site ({error}): put it back."))?
                .len();
            println!("   {size:>7} bytes  {name}");
            sum += size;
        }
        println!("   {sum:>7} bytes  of less than {BUDGET}");
        if sum < BUDGET {
            return Ok(());
        }
        Err(format!(
            "Make the first load {} bytes lighter.",
            sum - BUDGET + 1
        ))
    });
}

/// One package at a time: together they share features, and half the dependencies would build twice.
fn lints(place: &Place, summary: &mut Summary) {
    let browser = "--lib --target wasm32-unknown-unknown --no-default-features --features hydrate";
    let calls = [
        (
            "the server",
            "5 to 8 minutes the first time, then seconds",
            "-p good-measure --all-targets",
        ),
        (
            "the browser part",
            "2 to 4 minutes the first time, then seconds",
            browser,
        ),
        (
            "the build",
            "a minute the first time, then seconds",
            "-p xtask --all-targets",
        ),
    ];
    for (what, how_long, words) in calls {
        summary.step(&format!("Lints of {what}"), how_long, || {
            let mut cargo = place.cargo(&["clippy"]);
            cargo.args(words.split(' ')).args(["--", "-D", "warnings"]);
            run(&mut cargo, "Follow what clippy says above.")
        });
    }
}

/// What is written about the code: no link in it leads nowhere.
fn documentation(place: &Place, summary: &mut Summary) {
    for (what, package) in [("the server", "good-measure"), ("the build", "xtask")] {
        let what = format!("The documentation of {what}");
        summary.step(&what, "a minute the first time, then seconds", || {
            let mut cargo = place.cargo(&["doc", "--no-deps", "--document-private-items"]);
            cargo.args(["-p", package]).env("RUSTDOCFLAGS", RUSTDOC);
            run(&mut cargo, "Follow what rustdoc says above.")
        });
    }
}

/// What the product is made of may be passed on, and comes from where it should; deny.toml says what that is.
fn licences(place: &Place, summary: &mut Summary) {
    let what = "Licences, bans and sources";
    if CARGO_DENY.is_missing() {
        return summary.unchecked(what, CARGO_DENY.what_to_do());
    }
    let how_long = "seconds, or a minute the first time";
    summary.step(what, how_long, || {
        let mut cargo = place.cargo(&["deny", "--locked", "check", "licenses", "bans", "sources"]);
        run(&mut cargo, "Follow what cargo-deny says above.")
    });
    let what = "Advisories";
    if !needs::has_advisories() {
        let why = "The list of advisories is not here: `cargo deny fetch db` brings it.";
        return summary.unchecked(what, why.to_owned());
    }
    summary.step(what, "seconds", || {
        let mut cargo = place.cargo(&["deny", "--locked", "--offline", "check", "advisories"]);
        run(
            &mut cargo,
            "Follow what cargo-deny says above. `cargo deny fetch db` brings a newer list.",
        )
    });
}

/// None of the server's pages are in what browsers are sent.
fn look_for_pages(place: &Place, summary: &mut Summary, has_site: bool) {
    let what = "No pages of the server in the browser part";
    if !has_site {
        return summary.missing(what, "Mend the site first.");
    }
    summary.step(what, "seconds", || {
        // Without this, losing the word would make the check pass for ever.
        if !any_file_holds(
            &place.root.join("src").join("components"),
            PAGE_MARKER.as_bytes(),
        ) {
            return Err(format!(
                "Put `{PAGE_MARKER}` back into what src/components prints."
            ));
        }
        let wasm = fs::read(place.site().join("app_bg.wasm"))
            .map_err(|error| format!("app_bg.wasm cannot be read ({error}): run this again."))?;
        if holds(&wasm, PAGE_MARKER.as_bytes()) {
            return Err(
                "Keep src/pages and src/components behind the `ssr` feature: the browser part has them.".into(),
            );
        }
        Ok(())
    });
}

fn any_file_holds(path: &Path, word: &[u8]) -> bool {
    match fs::read_dir(path) {
        Ok(entries) => entries
            .flatten()
            .any(|entry| any_file_holds(&entry.path(), word)),
        Err(_) => fs::read(path).is_ok_and(|bytes| holds(&bytes, word)),
    }
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// The tests of cargo, on SQLite and on PostgreSQL, and the questionnaires that come with it.
///
/// Answers whether the server is built.
fn tests_in_rust(place: &Place, summary: &mut Summary, without: &Without) -> bool {
    let built = build_tests(place, summary).is_some();
    if built {
        let database = Database::find(summary, without);
        summary.step("The tests of the server", "a minute or two", || {
            let mut cargo = place.cargo(&["test", "-p", "good-measure"]);
            match database.url() {
                Some(url) => cargo.env("TEST_DATABASE_URL", url),
                None => cargo.env_remove("TEST_DATABASE_URL"),
            };
            run(
                cargo.stdin(Stdio::null()),
                "A test did not pass: mend what it names above.",
            )
        });
    }
    summary.step(
        "The tests of the build",
        "a minute the first time, then seconds",
        || {
            let mut cargo = place.cargo(&["test", "-p", "xtask"]);
            run(
                cargo.stdin(Stdio::null()),
                "A test did not pass: mend what it names above.",
            )
        },
    );
    if built {
        summary.step("The questionnaires", "seconds", || {
            let mut server = Command::new(place.server("debug"));
            server
                .args(["check", "questionnaires"])
                .current_dir(&place.root);
            run(&mut server, "Mend the questionnaires as told above.")
        });
    }
    built
}

/// Builds the server too, which the steps after this one run.
fn build_tests(place: &Place, summary: &mut Summary) -> Option<()> {
    let how_long = "8 to 10 minutes the first time, then seconds";
    summary.step("Building the server and its tests", how_long, || {
        let mut cargo = place.cargo(&["test", "-p", "good-measure", "--no-run"]);
        run(
            &mut cargo,
            "The tests do not build: mend what cargo names above.",
        )
    })
}

/// The PostgreSQL that the tests run on, beside SQLite.
enum Database {
    Given(String),
    Ours(Cluster),
    None,
}

impl Database {
    fn find(summary: &mut Summary, without: &Without) -> Database {
        if without.postgres {
            summary.left_out(POSTGRES);
            return Database::None;
        }
        if let Ok(url) = env::var("TEST_DATABASE_URL") {
            return Database::Given(url);
        }
        let Some(programs) = postgres::programs() else {
            let why = format!(
                "{} Or set TEST_DATABASE_URL, or add `--without postgres`.",
                needs::POSTGRES.what_to_do()
            );
            summary.missing(POSTGRES, &why);
            return Database::None;
        };
        match summary.step(POSTGRES, "seconds", || Cluster::start(programs)) {
            Some(cluster) => Database::Ours(cluster),
            None => Database::None,
        }
    }

    fn url(&self) -> Option<String> {
        match self {
            Database::Given(url) => Some(url.clone()),
            Database::Ours(cluster) => Some(cluster.url()),
            Database::None => None,
        }
    }
}

/// The tests that need a real browser, on the server that the tests of cargo built.
fn in_a_browser(place: &Place, summary: &mut Summary, without: &Without, built: bool) {
    let what = "The tests in a browser";
    if without.browser {
        return summary.left_out(what);
    }
    if !built {
        return summary.missing(what, "Mend what did not build first.");
    }
    let finding = "Finding a browser";
    let Some(tools) = summary.step(finding, "seconds, or a minute", || Tools::find(place)) else {
        return;
    };
    summary.step(what, "a few minutes", || {
        tools.test(place, &place.server("debug"))
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Outcome<(bool, bool)> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Without::read(&words).map(|without| (without.browser, without.postgres))
    }

    #[test]
    fn what_is_left_out_is_said_word_for_word() {
        assert_eq!(read(""), Ok((false, false)));
        assert_eq!(read("--without browser"), Ok((true, false)));
        assert_eq!(
            read("--without postgres --without browser"),
            Ok((true, true))
        );
        assert!(read("--without").is_err());
        assert!(read("--without everything").is_err());
    }

    #[test]
    fn a_word_is_found_wherever_it_stands() {
        assert!(holds(b"...gm-page-marker", PAGE_MARKER.as_bytes()));
        assert!(!holds(b"gm-page-marke", PAGE_MARKER.as_bytes()));
    }
}
