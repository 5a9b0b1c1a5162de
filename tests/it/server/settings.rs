//! Settings: each is in the README, and a file fills in what flags leave open.

use std::{fs, path::PathBuf};

use clap::{Args as _, Command};

use good_measure::server::settings::Settings;
use tempfile::TempDir;

#[test]
fn every_setting_is_in_the_readme() {
    let readme = fs::read_to_string("README.md").expect("a README");
    let command = Settings::augment_args(Command::new("serve"));
    let mut seen = 0;
    for argument in command.get_arguments() {
        let flag = argument.get_long().expect("a flag");
        let variable = argument
            .get_env()
            .and_then(|name| name.to_str())
            .expect("a variable");
        assert!(
            readme.contains(&format!("--{flag}")),
            "--{flag} is not in the README"
        );
        assert!(readme.contains(variable), "{variable} is not in the README");
        seen += 1;
    }
    assert!(seen >= 7, "{seen}");
}

#[test]
fn a_file_fills_in_what_flags_leave_open_and_refuses_what_is_no_setting() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("settings.toml");
    fs::write(&file, "listen = \"127.0.0.1:4000\"\ndata = \"elsewhere\"\n").expect("written");
    let flags = Settings {
        data: Some(PathBuf::from("here")),
        settings: Some(file.clone()),
        ..Settings::default()
    };
    let settings = flags.clone().with_file().expect("read");
    assert_eq!(
        (settings.listen().port(), settings.data()),
        (4000, PathBuf::from("here"))
    );
    fs::write(&file, "lisen = \"127.0.0.1:4000\"\n").expect("written");
    let problem = flags.with_file().expect_err("no such setting").to_string();
    assert!(
        problem.contains("lisen") && problem.contains("line 1"),
        "{problem}"
    );
    let missing = Settings {
        settings: Some(folder.path().join("none.toml")),
        ..Settings::default()
    };
    assert!(missing.with_file().is_err());
}
