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

#[test]
fn what_is_typed_into_any_field_is_shown_again_on_pages_for_what_went_wrong() {
    let source = source();
    let (_, errors) = source
        .iter()
        .find(|(path, _)| path == "src/pages/errors.rs")
        .expect("the pages for what went wrong");
    // Secrets are never sent back, a name to sign in with is not shown to whoever comes next, what chooses among groups
    // changes nothing, and `audit` is a key in other forms.
    let others = [
        "audit",
        "sign_in_name",
        "password",
        "present",
        "q",
        "since",
        "until",
        "mentor",
    ];
    let mut fields = 0;
    for (path, text) in &source {
        for field in text.split("Field::line(").skip(1) {
            let Some(name) = field.trim_start().strip_prefix('"') else {
                continue;
            };
            let name = name.split('"').next().expect("its end");
            // Asked many times under names of their own.
            if name.is_empty() {
                continue;
            }
            fields += 1;
            assert!(
                others.contains(&name) || errors.contains(&format!("    \"{name}\",\n")),
                "{name} of {path} would be lost"
            );
        }
    }
    assert!(fields > 20, "only {fields} fields were found");
}
