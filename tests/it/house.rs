//! Rules of the house that a reader could miss: what stands on what, and what is done in one room alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The floors, lowest first. A file uses files of its own floor and of those below.
const FLOORS: &[&[&str]] = &[
    &["domain"],
    &["clock", "keys", "questionnaires", "spreadsheet"],
    &["language"],
    &["store"],
    &["charts", "forms", "islands"],
    &["error"],
    &["catalogue", "hashing", "pace", "under_way"],
    &["app"],
    &["visitor"],
    &["assets", "queries"],
    &["commands"],
    &["wording"],
    &["components"],
    &["demo", "export"],
    &["pages"],
    &["server"],
];

/// What may stand in some files alone, and why.
const ROOMS: &[(&[&str], &[&str], &str)] = &[
    (
        &["sqlx::query", "sqlx::QueryBuilder"],
        &["src/store/"],
        "SQL stands in the store, where one text serves both databases",
    ),
    (
        &["AssertSqlSafe"],
        &["src/store/transactions/tests.rs"],
        "SQL put together from what people typed is never safe",
    ),
    (
        &["Utc::now", "Local::now", "chrono::Local", "SystemTime"],
        &["src/clock.rs"],
        "what time it is, and what day that is here, is asked in one place",
    ),
    (
        &["Uuid::now_v7", "Uuid::new_v4"],
        &["src/keys.rs"],
        "a key has a type of its own, and its caller makes it",
    ),
    (
        &["<textarea"],
        &["src/components/field.rs"],
        "Leptos 0.8 does not escape what stands in a text area",
    ),
    (
        &["inner_html"],
        &["src/components/chart.rs", "src/components/page.rs"],
        "finished markup enters a page where it is known to be escaped",
    ),
];

/// What the domain never asks.
const NOT_IN_DOMAIN: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "tokio",
    "axum",
    "http::",
    "StatusCode",
    "getrandom",
    "fastrand",
    "rand::",
    "::fresh()",
    "leptos",
];

/// A file of `src`: its modules from the crate's root, its path, and its code without comments.
struct File {
    module: Vec<String>,
    path: String,
    code: String,
}

fn files(folder: &Path, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("text");
            let path = path.display().to_string().replace('\\', "/");
            let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
            let mut module: Vec<String> = inside.split('/').map(str::to_owned).collect();
            if matches!(module.last().map(String::as_str), Some("mod" | "lib")) {
                module.pop();
            }
            let lines = text.lines().map(|line| match line.find("//") {
                // An address in a text is no comment.
                Some(at) if !line[..at].ends_with(':') => &line[..at],
                _ => line,
            });
            let code = lines.collect::<Vec<_>>().join("\n");
            found.push(File { module, path, code });
        }
    }
}

fn source() -> Vec<File> {
    let mut found = Vec::new();
    files(Path::new("src"), &mut found);
    found.retain(|file| file.path != "src/main.rs");
    assert!(found.len() > 150, "only {} files were found", found.len());
    found
}

/// All paths that code names after `crate::` or `super::`, from the crate's root; groups in braces are taken apart.
fn named(file: &File) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in file.code.match_indices(start) {
            // The end of a longer name, or the second of `super::super::`.
            let before = file.code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let mut base = Vec::new();
            let mut rest = &file.code[at..];
            if let Some(below) = rest.strip_prefix("crate::") {
                rest = below;
            } else {
                base.clone_from(&file.module);
                while let Some(below) = rest.strip_prefix("super::") {
                    base.pop();
                    rest = below;
                }
            }
            tree(&mut rest.chars().peekable(), &base, &mut paths);
        }
    }
    paths
}

/// Reads `a::b`, `a::{b, c::d}` and the like.
fn tree(
    code: &mut std::iter::Peekable<std::str::Chars<'_>>,
    base: &[String],
    paths: &mut Vec<Vec<String>>,
) {
    let mut path = base.to_vec();
    loop {
        while code.next_if(|c| c.is_whitespace()).is_some() {}
        if code.next_if_eq(&'{').is_some() {
            loop {
                tree(code, &path, paths);
                while code.next_if(|c| c.is_whitespace()).is_some() {}
                if code.next_if_eq(&',').is_none() {
                    break;
                }
            }
            code.next_if_eq(&'}');
            return;
        }
        let mut name = String::new();
        while let Some(c) = code.next_if(|c| c.is_alphanumeric() || *c == '_') {
            name.push(c);
        }
        if name.is_empty() {
            break;
        }
        path.push(name);
        if code.next_if_eq(&':').is_none() || code.next_if_eq(&':').is_none() {
            break;
        }
    }
    // `as another`
    while code
        .next_if(|c| c.is_alphanumeric() || *c == ' ' || *c == '_' || *c == '*')
        .is_some()
    {}
    if path.len() > base.len() {
        paths.push(path);
    }
}

/// For each file the files it uses.
fn arrows(files: &[File]) -> BTreeMap<&str, BTreeSet<&str>> {
    let by_module: BTreeMap<&[String], &str> = files
        .iter()
        .map(|file| (file.module.as_slice(), file.path.as_str()))
        .collect();
    files
        .iter()
        .map(|file| {
            let used = named(file).into_iter().filter_map(|path| {
                let known = (1..=path.len())
                    .rev()
                    .find_map(|end| by_module.get(&path[..end]));
                known.copied().filter(|used| *used != file.path)
            });
            (file.path.as_str(), used.collect())
        })
        .collect()
}

fn floor(path: &str) -> usize {
    let room = path.trim_start_matches("src/").split(['/', '.']).next();
    let room = room.unwrap_or_default();
    FLOORS
        .iter()
        .position(|rooms| rooms.contains(&room))
        .unwrap_or_else(|| panic!("{path} stands on no floor: name its room in FLOORS"))
}

#[test]
fn each_file_stands_on_its_own_floor_and_those_below() {
    let files = source();
    let mut climbing = Vec::new();
    for (path, used) in arrows(&files) {
        if path == "src/lib.rs" {
            continue;
        }
        for used in used {
            if used != "src/lib.rs" && floor(used) > floor(path) {
                climbing.push(format!("{path} uses {used}, which stands above it"));
            }
        }
    }
    assert!(climbing.is_empty(), "{}", climbing.join("\n"));
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let files = source();
    // What a module hands on of its children, and what children take of their module, is one thought.
    let is_family = |a: &str, b: &str| {
        let stem = |path: &str| {
            path.trim_end_matches(".rs")
                .trim_end_matches("/mod")
                .to_owned()
        };
        let (a, b) = (stem(a), stem(b));
        a.starts_with(&format!("{b}/")) || b.starts_with(&format!("{a}/"))
    };
    let mut arrows = arrows(&files);
    arrows.remove("src/lib.rs");
    for (path, used) in &mut arrows {
        used.retain(|used| *used != "src/lib.rs" && !is_family(path, used));
    }
    // Files that use none which is left are taken away, again and again; what stays stands in a circle.
    loop {
        let left: BTreeSet<&str> = arrows.keys().copied().collect();
        let before = arrows.len();
        arrows.retain(|_, used| used.iter().any(|used| left.contains(used)));
        if arrows.len() == before {
            break;
        }
    }
    let left: BTreeSet<&str> = arrows.keys().copied().collect();
    for used in arrows.values_mut() {
        used.retain(|used| left.contains(used));
    }
    assert!(
        arrows.is_empty(),
        "these use each other, or what does: {arrows:#?}"
    );
}

#[test]
fn what_is_done_in_one_room_is_done_nowhere_else() {
    for file in source() {
        for (words, rooms, why) in ROOMS {
            let is_at_home = rooms.iter().any(|room| file.path.starts_with(room));
            for word in words.iter().filter(|_| !is_at_home) {
                assert!(!file.code.contains(word), "{word} in {}: {why}", file.path);
            }
        }
    }
}

#[test]
fn the_domain_asks_no_clock_database_or_network() {
    for file in source() {
        if file.path.starts_with("src/domain/") {
            for word in NOT_IN_DOMAIN {
                assert!(!file.code.contains(word), "{word} in {}", file.path);
            }
        }
    }
}

#[test]
fn pages_and_files_ask_commands_and_queries_and_never_the_store() {
    for file in source() {
        let drawn = [
            "src/pages/",
            "src/export/",
            "src/components/",
            "src/wording/",
        ];
        if drawn.iter().any(|room| file.path.starts_with(room)) {
            for path in named(&file) {
                // Types of what queries give may be named; nothing is run.
                let runs = path.first().is_some_and(|room| room == "store")
                    && path
                        .last()
                        .is_some_and(|name| name.starts_with(char::is_lowercase));
                assert!(!runs, "{} reads {} by itself", file.path, path.join("::"));
            }
        }
    }
}

#[test]
fn each_word_of_the_glossary_has_its_type_where_the_page_says() {
    let glossary = fs::read_to_string("docs/glossary.md").expect("the glossary");
    let source = source();
    let mut types = 0;
    for word in glossary.split('`').filter(|word| word.contains("::")) {
        let (module, name) = word.rsplit_once("::").expect("a path");
        let module: Vec<String> = module.split("::").map(str::to_owned).collect();
        let file = source.iter().find(|file| file.module == module);
        let file = file.unwrap_or_else(|| panic!("{word} of the glossary: no such file"));
        let is_here = ["struct", "enum", "type"]
            .iter()
            .any(|kind| file.code.contains(&format!("{kind} {name}")));
        assert!(is_here, "{word} of the glossary is not in {}", file.path);
        types += 1;
    }
    assert!(types > 50, "only {types} types are named");
    let migrations: String = fs::read_dir("migrations")
        .expect("a folder")
        .flatten()
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|ending| ending == "sql")
        })
        .map(|entry| fs::read_to_string(entry.path()).expect("text"))
        .collect();
    for row in glossary
        .lines()
        .filter(|line| line.matches(" | ").count() >= 4)
    {
        let cells: Vec<&str> = row.split('|').collect();
        for table in cells[4].split('`').skip(1).step_by(2) {
            let made = format!("create table {table}");
            assert!(migrations.contains(&made), "there is no table {table}");
        }
        for page in cells[5].split('`').skip(1).step_by(2) {
            let path = format!("src/pages/{page}.rs");
            assert!(Path::new(&path).exists(), "there is no page {path}");
        }
    }
}

#[test]
fn words_that_are_kept_for_what_comes_next_are_taken_by_nothing() {
    let glossary = fs::read_to_string("docs/glossary.md").expect("the glossary");
    let (_, kept) = glossary
        .split_once("## Kept for what comes next")
        .expect("its part");
    let kept = ["Voice", "Place"].map(|word| {
        assert!(kept.contains(word), "{word} is not kept");
        word
    });
    for file in source() {
        for word in kept {
            for kind in ["struct", "enum", "type"] {
                let taken = format!("{kind} {word}");
                let mut taken = file
                    .code
                    .match_indices(&taken)
                    .map(|(at, taken)| at + taken.len());
                let is_taken = taken.any(|end| {
                    !file.code[end..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
                });
                assert!(!is_taken, "{word} is taken by {}", file.path);
            }
        }
    }
}

/// `docs/security.md` names a test for each promise; each of them is there, and none stands under another's name.
#[test]
fn every_promise_has_its_test() {
    let text = fs::read_to_string("docs/security.md").expect("promises");
    let mut named = 0;
    for row in text.lines().filter(|line| line.starts_with("| ")) {
        let tests = row.rsplit('|').nth(1).unwrap_or_default();
        for name in tests.split('`').skip(1).step_by(2) {
            let (rooms, test) = name.rsplit_once("::").unwrap_or_else(|| panic!("{row}"));
            let path = format!("tests/it/{}", rooms.replace("::", "/"));
            let code = [format!("{path}.rs"), format!("{path}/mod.rs")]
                .iter()
                .find_map(|path| fs::read_to_string(path).ok())
                .unwrap_or_else(|| panic!("no file of tests for {name}"));
            assert!(code.contains(&format!("fn {test}()")), "no test {name}");
            named += 1;
        }
    }
    assert!(named > 10, "only {named} tests are named");
}
