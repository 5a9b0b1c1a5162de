//! Audits, actions and meetings that were removed, and files that were taken out, lie in their tables for a day. Every text of the store that reads them, or what
//! belongs to them, passes them over, or is said here with why it sees them.

use std::{fs, path::Path};

/// Files whose texts see what was removed, and why.
const SEEING: &[(&str, &str)] = &[
    (
        "removals.rs",
        "it removes, brings back and takes away for good",
    ),
    (
        "meeting_removals.rs",
        "it takes out of meetings and puts back",
    ),
    (
        "meeting_endings.rs",
        "it takes away for good what was taken out of meetings",
    ),
    ("taken_out.rs", "it shows what was taken out"),
    (
        "taking_out.rs",
        "it sets aside what a file goes with that is taken out",
    ),
    ("erasure.rs", "a group goes with all it has"),
    (
        "schedule.rs",
        "when something last happened never goes back",
    ),
    ("made_up.rs", "it writes what nobody has removed"),
    ("backup.rs", "it counts what a copy holds"),
    (
        "imports/adding.rs",
        "it asks whether anything was ever written",
    ),
];

/// What belongs to an audit that is not closed, or to an action. Standings, shares, reasons, events and reviews belong to
/// audits that were closed, which stay.
const BELONGING: &[&str] = &[
    "audit_principle",
    "team",
    "contributor",
    "contributor_device",
    "answer",
    "answer_history",
    "spread",
    "talk",
    "agreement",
    "agreement_history",
    "presence",
    "action_history",
    "action_statement",
    "progress",
    "closure",
    "check_in_action",
];

/// A text that goes by such a key was handed it by somebody who found the audit or the action first; by its token a device
/// is forgotten.
const BY_KEY: &[&str] = &[
    "audit_id = $",
    "action_id = $",
    "and place = $",
    "delete from contributor_device where token_hash = $",
];

/// Who leaves goes by name from what was removed too: it may come back.
const FORGETTING: &[&str] = &[
    "update meeting_update set organisation_id = null",
    "update contributor set person_id = null, name = ''",
];

/// The texts between quotes of a file, each with its number among them.
fn texts(path: &Path) -> Vec<String> {
    let source = fs::read_to_string(path).expect("text");
    let code: Vec<&str> = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n").replace("\\\"", "");
    let texts = code.split('"').skip(1).step_by(2);
    texts
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The name by which a text speaks of each row of a table: its alias with a point, or nothing where it has none.
fn aliases(text: &str, table: &str) -> Vec<String> {
    let mut found = Vec::new();
    let words: Vec<&str> = text.split([' ', '(', ')', ',']).collect();
    for at in 1..words.len() {
        let reads = matches!(words[at - 1], "from" | "join" | "update");
        if reads && words[at] == table {
            let next = words.get(at + 1).copied().unwrap_or_default();
            found.push(match next {
                "" | "where" | "set" | "join" | "left" | "order" | "limit" | "group" => {
                    String::new()
                }
                alias => format!("{alias}."),
            });
        }
    }
    found
}

/// What a text forgets, if it does.
fn forgotten(text: &str) -> Option<&'static str> {
    let skips = |alias: &str| text.contains(&format!("{alias}removed_at is null"));
    let is_closed = |alias: &str| text.contains(&format!("{alias}closed_at is not null"));
    if aliases(text, "audit")
        .iter()
        .any(|alias| !skips(alias) && !is_closed(alias))
    {
        return Some("audit");
    }
    if aliases(text, "action").iter().any(|alias| !skips(alias)) {
        return Some("action");
    }
    let forgets_who = FORGETTING.iter().any(|begin| text.starts_with(begin));
    // Of a series, only one without meetings is ever removed, so that whoever finds a meeting may read what it is of.
    let of_meetings = ["meeting", "meeting_item", "meeting_update"];
    for table in of_meetings {
        if !forgets_who && aliases(text, table).iter().any(|alias| !skips(alias)) {
            return Some(table);
        }
    }
    // A file that was taken out goes with no update that is told.
    let is_given = aliases(text, "enclosure").is_empty()
        || ["delete from enclosure", "update enclosure"]
            .iter()
            .any(|write| text.starts_with(write))
        || aliases(text, "meeting_update")
            .iter()
            .any(|alias| skips(alias))
        || text.contains("from meeting_change c");
    if !is_given {
        return Some("enclosure");
    }
    let is_asked_for = forgets_who
        || BY_KEY.iter().any(|key| text.contains(key))
        || text.contains("removed_at is null");
    let mut belonging = BELONGING.iter().copied();
    belonging.find(|table| !is_asked_for && !aliases(text, table).is_empty())
}

#[test]
fn no_query_forgets_that_audits_actions_and_meetings_can_be_removed() {
    let store = Path::new("src/store");
    let (mut paths, mut read, mut forgetful) = (Vec::new(), 0, Vec::new());
    files(store, &mut paths);
    for path in paths {
        let name = path
            .strip_prefix(store)
            .expect("inside")
            .display()
            .to_string();
        if SEEING.iter().any(|(seeing, _)| *seeing == name) {
            continue;
        }
        for text in texts(&path) {
            read += aliases(&text, "audit").len() + aliases(&text, "action").len();
            if let Some(table) = forgotten(&text) {
                forgetful.push(format!("{name}: of {table}\n  {text}"));
            }
        }
    }
    assert!(read > 25, "only {read} texts read an audit or an action");
    assert!(
        forgetful.is_empty(),
        "these show what was removed; say `removed_at is null`:\n{}",
        forgetful.join("\n")
    );
}

#[test]
fn a_query_that_forgets_is_found() {
    for forgetful in [
        "select what from action where organisation_id = $1",
        "select a.id from audit a where a.organisation_id = $1",
        "select x from audit u join action a on a.id = u.id where a.removed_at is null",
        "select note from progress where organisation_id = $1",
        "update action set what = $2 where organisation_id = $1",
        "select m.id from meeting m where m.network_id = $1",
        "update meeting_item set notes = $2 where network_id = $1",
        "select e.name from enclosure e where e.organisation_id = $1",
        "select e.name from enclosure e join meeting_update u on u.enclosure_id = e.id where e.id = $1",
    ] {
        assert!(forgotten(forgetful).is_some(), "{forgetful}");
    }
    for heeding in [
        "select what from action where organisation_id = $1 and removed_at is null",
        "select a.id from audit a where a.organisation_id = $1 and a.closed_at is not null",
        "select note from progress where organisation_id = $1 and action_id = $2",
        "select verb from audit_event where organisation_id = $1",
        "select e.name from enclosure e join meeting_update u on u.enclosure_id = e.id and u.removed_at is null",
    ] {
        assert_eq!(forgotten(heeding), None, "{heeding}");
    }
}
