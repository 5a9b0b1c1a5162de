//! Rules about the source itself that a reader could miss.

use std::{fs, path::Path};

fn files(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push((
                path.display().to_string().replace('\\', "/"),
                fs::read_to_string(&path).expect("text"),
            ));
        }
    }
}

fn source() -> Vec<(String, String)> {
    let mut found = Vec::new();
    files(Path::new("src"), &mut found);
    assert!(found.len() > 40);
    found
}

#[test]
fn markup_is_written_in_one_place_and_text_areas_in_another() {
    for (path, text) in source() {
        if text.contains("<textarea") {
            assert_eq!(path, "src/pages/parts.rs", "a text area of its own");
        }
        if text.contains("inner_html") {
            assert_eq!(path, "src/pages/results.rs", "finished markup of its own");
        }
    }
}

#[test]
fn sql_is_in_the_store_and_nowhere_else() {
    for (path, text) in source() {
        if text.contains("sqlx::query") {
            assert!(path.starts_with("src/store/"), "SQL in {path}");
        }
        assert!(!text.contains("AssertSqlSafe"), "unchecked SQL in {path}");
    }
}

#[test]
fn the_domain_asks_no_clock_database_or_network() {
    for (path, text) in source() {
        if path.starts_with("src/domain/") {
            for word in [
                "Utc::now",
                "Local::now",
                "SystemTime",
                "std::fs",
                "std::net",
                "tokio",
                "axum",
                "leptos",
            ] {
                assert!(!text.contains(word), "{word} in {path}");
            }
        }
    }
}
