//! Questionnaire files: what ships is sound, and what is wrong is found, all of it, where it stands.

mod evenness;

mod mistakes;

mod translations;

mod versions;
mod voices;

use std::fs;

use std::path::{Path, PathBuf};

use good_measure::questionnaires::{Library, Problem, schema::schemas};
use tempfile::TempDir;

const MAIN: &str = r#"id = "tea"
version = 1
language = "en"
title = "Tea"
purpose = "To have good tea."
minutes = 10
intro = "Sit down and talk."
licence = "CC BY 4.0"
credits = "Us"
principles = ["warm", "kind"]

[scale]
levels = ["No", "Yes"]
unscored = ["unknown", "not-for-us"]
"#;

const WARM: &str = r#"id = "warm"
title = "Warm"
summary = "The tea is warm."

[[statement]]
id = "warm.pot"
text = "The pot is hot."
levels = ["It is cold.", "It is hot."]
prompt = "Think of the last cup."
evidence = ["A pot"]
actions = ["Heat the pot."]
tags = ["tea"]
"#;

const KIND: &str = r#"id = "kind"
title = "Kind"
summary = "We are kind."

[[statement]]
id = "kind.ask"
text = "We ask who wants milk."
levels = ["We do not ask.", "We ask."]
prompt = "Who had milk?"
evidence = ["A jug"]
actions = ["Ask each time."]
tags = ["milk"]
"#;

const VOICES: &str = r#"intro = "This is not a test."
thanks = "Thank you."
improve = "One thing"
help = ["A friend"]

[[question]]
id = "v1"
principle = "warm"
text = "Is the tea warm?"
answers = ["Yes", "No"]
statements = ["warm.pot"]
"#;

const WELSH: &str = r#"language = "cy"
draft = true
title = "Te"
purpose = "Te da."
intro = "Eisteddwch."
levels = ["Na", "Ie"]

[principles.warm]
title = "Cynnes"
summary = "Te cynnes."

[principles.kind]
title = "Caredig"
summary = "Pobl garedig."

[statements."warm.pot"]
text = "Mae'r tebot yn boeth."
levels = ["Oer.", "Poeth."]
prompt = "Y cwpan olaf?"
evidence = ["Tebot"]
actions = ["Twymwch y tebot."]

[statements."kind.ask"]
text = "Pwy sydd am laeth?"
levels = ["Dim gofyn.", "Gofyn."]
prompt = "Pwy gafodd laeth?"
evidence = ["Jwg"]
actions = ["Gofynnwch."]

[voices]
intro = "Nid prawf."
thanks = "Diolch."
improve = "Un peth"
help = ["Ffrind"]

[voices.questions.v1]
text = "Ydy'r te yn gynnes?"
answers = ["Ydy", "Na"]
"#;

const CHANGES: &str = r#"
[[change]]
kind = "same"
from = ["warm.pot"]
to = ["warm.pot"]

[[change]]
kind = "same"
from = ["kind.ask"]
to = ["kind.ask"]
"#;

/// A folder of small questionnaires that can be broken one line at a time.
struct Shelf(TempDir);

impl Shelf {
    /// One sound version of two principles, in English.
    fn plain() -> Self {
        let shelf = Self(TempDir::new().unwrap());
        shelf.put("v1/questionnaire.toml", MAIN);
        shelf.put("v1/warm.toml", WARM);
        shelf.put("v1/kind.toml", KIND);
        shelf
    }

    /// The same with voices and a translation.
    fn translated() -> Self {
        let shelf = Self::plain();
        shelf.put("v1/voices.toml", VOICES);
        shelf.put("v1/translations/cy.toml", WELSH);
        shelf
    }

    /// Two versions, in which all is the same.
    fn changed() -> Self {
        let shelf = Self::plain();
        shelf.put("v2/questionnaire.toml", format!("{MAIN}{CHANGES}"));
        shelf.put("v2/warm.toml", WARM);
        shelf.put("v2/kind.toml", KIND);
        shelf.replace("v2/questionnaire.toml", "version = 1", "version = 2")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn replace(self, name: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(name)).unwrap();
        assert_eq!(
            text.matches(from).count(),
            1,
            "{from} is not in {name} just once"
        );
        self.put(name, text.replace(from, to));
        self
    }

    fn problems(&self) -> Vec<Problem> {
        Library::read(Some(self.0.path())).map_or_else(|problems| problems.0, |_| Vec::new())
    }

    #[track_caller]
    fn is_sound(&self) {
        let problems = self.problems();
        assert!(problems.is_empty(), "{problems:#?}");
    }

    /// Asserts that this is among the problems; returns how many there are.
    #[track_caller]
    fn has(&self, name: &str, at: (usize, usize), text: &str, message: &str, hint: &str) -> usize {
        let problems = self.problems();
        let wanted = Problem {
            file: self.path(name).display().to_string(),
            line: at.0,
            column: at.1,
            text: text.to_owned(),
            message: message.to_owned(),
            hint: (!hint.is_empty()).then(|| hint.to_owned()),
        };
        assert!(
            problems.contains(&wanted),
            "no {wanted:#?} in {problems:#?}"
        );
        problems.len()
    }

    /// Asserts that this is the only problem.
    #[track_caller]
    fn has_only(&self, name: &str, at: (usize, usize), text: &str, message: &str, hint: &str) {
        let count = self.has(name, at, text, message, hint);
        assert_eq!(count, 1, "{:#?}", self.problems());
    }
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn shipped_questionnaires_load_without_a_problem() {
    let library = Library::shipped().unwrap_or_else(|problems| panic!("{problems}"));
    let count = |id: &str| {
        library
            .get(id, 1)
            .unwrap()
            .questionnaire
            .statements()
            .count()
    };
    assert_eq!(count("dignity-in-food"), 35);
    assert_eq!(count("community-empowerment"), 35);
    assert_eq!(count("food-and-advice-network"), 25);
    assert_eq!(count("listening-check"), 8);
    assert_eq!(library.all().count(), 4);
    let titles: Vec<_> = library
        .latest()
        .map(|edition| &edition.questionnaire.title)
        .collect();
    assert!(titles.is_sorted(), "{titles:?}");
}

#[test]
fn the_small_questionnaires_of_these_tests_are_sound() {
    Shelf::plain().is_sound();
    Shelf::translated().is_sound();
    Shelf::changed().is_sound();
}

#[test]
fn the_worked_example_loads_and_is_what_the_guide_shows() {
    let folder = repository("docs/example-questionnaire");
    let library = Library::read(Some(&folder)).unwrap_or_else(|problems| panic!("{problems}"));
    let example = &library.get("good-meetings", 1).unwrap().questionnaire;
    assert_eq!(example.principles.len(), 2);
    assert_eq!(example.statements().count(), 4);
    assert!(example.is_draft_in("cy"));
    let guide = fs::read_to_string(repository("docs/questionnaires.md")).unwrap();
    for name in [
        "questionnaire.toml",
        "warm.toml",
        "useful.toml",
        "voices.toml",
    ] {
        let text = fs::read_to_string(folder.join("good-meetings/v1").join(name)).unwrap();
        assert!(
            guide.contains(&text),
            "docs/questionnaires.md does not show {name} as it is"
        );
    }
}

#[test]
fn editor_schemas_are_current() {
    let update = std::env::var_os("UPDATE_SCHEMAS").is_some();
    for (name, schema) in schemas() {
        let path = repository("docs/schemas").join(name);
        if update {
            fs::create_dir_all(repository("docs/schemas")).unwrap();
            fs::write(&path, &schema).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == schema,
            "{name} is out of date; run the tests with UPDATE_SCHEMAS=1"
        );
    }
}

#[test]
fn versions_live_side_by_side_and_the_latest_is_offered() {
    let shelf = Shelf::changed();
    let library = Library::read(Some(shelf.0.path())).unwrap();
    assert!(
        library
            .get("tea", 1)
            .unwrap()
            .questionnaire
            .changes
            .is_empty()
    );
    assert_eq!(
        library.get("tea", 2).unwrap().questionnaire.changes.len(),
        2
    );
    let latest: Vec<_> = library
        .latest()
        .filter(|it| it.questionnaire.id == "tea")
        .collect();
    assert_eq!(latest.len(), 1);
    assert_eq!(latest[0].questionnaire.version, 2);
}

#[test]
fn the_hash_names_what_is_asked_and_not_its_translations() {
    let hash = |shelf: Shelf| {
        let library = Library::read(Some(shelf.0.path())).unwrap();
        library.get("tea", 1).unwrap().hash.clone()
    };
    let draft = hash(Shelf::translated());
    let better = Shelf::translated().replace("v1/translations/cy.toml", "Cynnes", "Twym");
    let other = Shelf::translated().replace("v1/warm.toml", "The pot is hot.", "The pot is red.");
    assert_eq!(draft.len(), 64);
    assert!(
        draft
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    );
    assert_eq!(hash(better), draft);
    assert_ne!(hash(other), draft);
}

#[test]
fn what_ships_is_what_was_looked_at() {
    let library = Library::shipped().expect("sound");
    let mut text = String::new();
    for edition in library.all() {
        let questionnaire = &edition.questionnaire;
        let languages: Vec<&str> = questionnaire
            .translations
            .keys()
            .map(String::as_str)
            .collect();
        text.push_str(&format!(
            "{} {} {} {languages:?}\n",
            questionnaire.id, questionnaire.version, edition.hash
        ));
        for (principle, statement) in questionnaire.statements() {
            text.push_str(&format!(
                "  {} {}: {}\n",
                principle.id, statement.id, statement.text
            ));
        }
    }
    insta::assert_snapshot!(text);
}
