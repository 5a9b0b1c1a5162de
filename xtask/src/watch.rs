//! Serving while working: a changed file is built in, the server starts again and open pages reload.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use crate::place::Place;
use crate::run;
use crate::site::{self, Profile};
use crate::steps::Outcome;

const WATCHED: [&str; 7] = [
    "src",
    "style",
    "questionnaires",
    "migrations",
    "messages",
    "build.rs",
    "Cargo.toml",
];

/// What the browser part is made of; everything else is the server's alone.
const BROWSER: [&str; 6] = [
    "src/islands",
    "src/domain",
    "src/commands",
    "src/lib.rs",
    "style",
    "Cargo.toml",
];

const PAUSE: Duration = Duration::from_millis(500);

/// Every watched file with the time it last changed.
type Files = BTreeMap<PathBuf, SystemTime>;

/// Builds, serves, and does so again after each change, until Ctrl-C.
pub fn watch(place: &Place, arguments: &[String]) -> Outcome {
    let mut seen = files(&place.root);
    let mut server = Server { child: None };
    let mut site_is_due = true;
    loop {
        match rebuild(place, &mut site_is_due) {
            Ok(binary) => server.start_again(place, &binary, arguments),
            Err(why) => eprintln!("\n{why} What ran before still runs."),
        }
        let changed = next_change(&place.root, &mut seen);
        println!(
            "\n{} changed",
            changed.first().map(String::as_str).unwrap_or("Something")
        );
        // Stays due when a build does not end well, whatever is changed next.
        site_is_due |= changed.iter().any(|name| is_in_browser(name));
    }
}

fn rebuild(place: &Place, site_is_due: &mut bool) -> Outcome<PathBuf> {
    if *site_is_due {
        site::build(place, Profile::Quick)?;
        *site_is_due = false;
    }
    run::server(place)
}

fn is_in_browser(name: &str) -> bool {
    BROWSER.iter().any(|part| Path::new(name).starts_with(part))
}

/// Waits for a change, and then for quiet, since editors and git write several files in a row.
fn next_change(root: &Path, seen: &mut Files) -> Vec<String> {
    loop {
        sleep(PAUSE);
        let mut now = files(root);
        if now == *seen {
            continue;
        }
        loop {
            sleep(PAUSE);
            let later = files(root);
            if later == now {
                break;
            }
            now = later;
        }
        let changed = differences(root, seen, &now);
        *seen = now;
        return changed;
    }
}

/// The names, from the repository's root, of files that came, went or changed.
fn differences(root: &Path, before: &Files, now: &Files) -> Vec<String> {
    let came_or_changed = now
        .iter()
        .filter(|(path, time)| before.get(*path) != Some(*time));
    let went = before.iter().filter(|(path, _)| !now.contains_key(*path));
    came_or_changed
        .chain(went)
        .map(|(path, _)| {
            path.strip_prefix(root)
                .unwrap_or(path)
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

fn files(root: &Path) -> Files {
    let mut found = Files::new();
    for name in WATCHED {
        note(&root.join(name), &mut found);
    }
    found
}

/// A file that goes while it is being looked at is simply not there any more.
fn note(path: &Path, found: &mut Files) {
    if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            note(&entry.path(), found);
        }
    } else if let Ok(time) = fs::metadata(path).and_then(|about| about.modified()) {
        found.insert(path.to_owned(), time);
    }
}

/// The server that runs at the moment, if one does.
struct Server {
    child: Option<Child>,
}

impl Server {
    fn start_again(&mut self, place: &Place, binary: &Path, arguments: &[String]) {
        self.stop();
        let mut command = Command::new(binary);
        command
            .arg("serve")
            .args(arguments)
            .current_dir(&place.root);
        match command.env("GOOD_MEASURE_RELOAD", "1").spawn() {
            Ok(child) => self.child = Some(child),
            Err(error) => {
                eprintln!("\nThe server did not start ({error}): save a file to try again.")
            }
        }
    }

    /// Asks the server to end, so that it finishes what it is writing, and insists after five seconds.
    fn stop(&mut self) {
        let Some(mut child) = self.child.take() else {
            return;
        };
        let asked = Command::new("kill").arg(child.id().to_string()).status();
        if asked.is_ok_and(|status| status.success()) {
            for _ in 0..50 {
                if matches!(child.try_wait(), Ok(Some(_))) {
                    return;
                }
                sleep(Duration::from_millis(100));
            }
        }
        if child.kill().is_err() || child.wait().is_err() {
            eprintln!("The server that ran before may still be there: stop it by hand.");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_browser_part_is_made_of_builds_it_again() {
        assert!(is_in_browser("src/islands/save.rs"));
        assert!(is_in_browser("style/main.css"));
        assert!(is_in_browser("src/lib.rs"));
        assert!(!is_in_browser("src/pages/audits.rs"));
        assert!(!is_in_browser("src/domain_of_another_name.rs"));
        assert!(!is_in_browser("questionnaires/a/about.toml"));
    }
}
