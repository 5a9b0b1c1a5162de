//! One test for each kind of mistake in what the people a group serves are asked.

use std::fs;

use good_measure::{
    domain::{questionnaire::Questionnaire, scene::Scene},
    questionnaires::{Library, PublishedVersion},
};

use super::{Shelf, VOICES, repository};

const FILE: &str = "v1/voices.toml";

/// A sound version whose question may be set beside levels.
fn beside() -> Shelf {
    let shelf = Shelf::plain();
    shelf.put(
        FILE,
        format!("{VOICES}short = [\"No\"]\nceilings = [100, 30]\n"),
    );
    shelf
}

#[test]
fn a_question_names_the_statements_it_speaks_to() {
    let shelf = beside().replace(FILE, "statements = [\"warm.pot\"]\n", "");
    let hint = "Add `statements = [\"...\", \"...\"]`.";
    shelf.has_only(
        FILE,
        (6, 1),
        "[[question]]",
        "`statements` is missing",
        hint,
    );
    for (wrong, quoted, message, hint) in [
        (
            "warm.pit",
            "warm.pit",
            "`warm` has no statement `warm.pit`",
            "Did you mean `warm.pot`?",
        ),
        (
            "kind.ask",
            "kind.ask",
            "`warm` has no statement `kind.ask`",
            "Name statements of the question's own principle.",
        ),
    ] {
        let shelf = beside().replace(
            FILE,
            "statements = [\"warm.pot\"]",
            &format!("statements = [\"{wrong}\"]"),
        );
        shelf.has_only(FILE, (11, 15), quoted, message, hint);
    }
}

#[test]
fn short_answers_and_ceilings_go_together_and_fit_answers_and_levels() {
    let together = "`short` and `ceilings` go together";
    let neither = "Give both, or neither where the two cannot fairly be set side by side.";
    let rise = "`ceilings` must not rise, and none is over 100";
    let room = "Each is the most of a hundred people; a higher level leaves room for fewer.";
    for (from, to, place, quoted, message, hint) in [
        ("short = [\"No\"]\n", "", (12, 12), "", together, neither),
        ("ceilings = [100, 30]\n", "", (12, 9), "", together, neither),
        (
            "short = [\"No\"]",
            "short = [\"Never\"]",
            (12, 10),
            "Never",
            "`Never` is not among the answers",
            "Write it as it stands in `answers`.",
        ),
        (
            "short = [\"No\"]",
            "short = [\"Yes\", \"No\"]",
            (12, 9),
            "",
            "every answer would say \"not so for me\"",
            "Leave out the best ones.",
        ),
        (
            "[100, 30]",
            "[100, 50, 30]",
            (13, 12),
            "",
            "`ceilings` has 3 numbers but the scale has 2 levels",
            "Give one for each level, lowest first.",
        ),
        ("[100, 30]", "[30, 100]", (13, 12), "", rise, room),
        ("[100, 30]", "[101, 30]", (13, 12), "", rise, room),
    ] {
        let shelf = beside().replace(FILE, from, to);
        shelf.has_only(FILE, place, quoted, message, hint);
    }
    // Neither is right where a question may not be set beside a level.
    let shelf = beside().replace(FILE, "short = [\"No\"]\nceilings = [100, 30]\n", "");
    shelf.is_sound();
}

#[test]
fn drawings_are_those_there_are_and_one_for_each_answer() {
    let scenes = |scenes: &str| {
        let shelf = Shelf::plain();
        shelf.put(FILE, format!("{VOICES}scenes = {scenes}\n"));
        shelf
    };
    scenes("[\"door-open\", \"door-shut\"]").is_sound();
    let all = Scene::ALL.map(Scene::word).join(", ");
    let there_are = format!("There are: {all}.");
    let near = format!("Did you mean `door-open`? {there_are}");
    let count = "Name one for each answer, in the same order, or leave `scenes` out.";
    for (written, column, quoted, message, hint) in [
        (
            "[\"door-opne\", \"door-shut\"]",
            11,
            "door-opne",
            "there is no drawing called `door-opne`",
            near.as_str(),
        ),
        (
            "[\"door-open\", \"smile\"]",
            24,
            "smile",
            "there is no drawing called `smile`",
            &there_are,
        ),
        (
            "[\"door-open\", \"door-open\"]",
            24,
            "door-open",
            "two entries of `scenes` are the same",
            "Make each one different.",
        ),
        (
            "[\"door-open\"]",
            10,
            "",
            "`scenes` has 1 drawing but there are 2 answers",
            count,
        ),
        (
            "[]",
            10,
            "",
            "`scenes` has 0 drawings but there are 2 answers",
            count,
        ),
    ] {
        scenes(written).has_only(FILE, (12, column), quoted, message, hint);
    }
}

#[test]
fn the_guide_shows_every_drawing_there_is() {
    let guide = fs::read_to_string(repository("docs/questionnaires.md")).expect("the guide");
    for scene in Scene::ALL {
        let word = scene.word();
        assert!(guide.contains(&format!("`{word}`")), "{word}");
    }
}

#[test]
fn what_was_kept_before_there_were_drawings_opens_and_has_the_same_hash() {
    let library = Library::shipped().expect("sound");
    let published = library.get("dignity-in-food", 1).expect("it ships");
    let mut kept = serde_json::to_value(&published.questionnaire).expect("JSON");
    let questions = kept["voices"]["questions"].as_array_mut().expect("a list");
    for question in questions.iter_mut() {
        let question = question.as_object_mut().expect("a question");
        question.remove("scenes").expect("each of these has some");
    }
    let opened: Questionnaire = serde_json::from_value(kept.clone()).expect("it opens");
    let voices = opened.voices.as_ref().expect("voices");
    assert!(
        voices
            .questions
            .iter()
            .all(|question| question.scenes.is_empty())
    );
    assert_eq!(serde_json::to_value(&opened).expect("JSON"), kept);
    // What a group is asked is the same, so that no audit is told of other words.
    let opened = PublishedVersion::new(opened);
    assert_eq!(opened.hash, published.hash);
    assert_ne!(opened.words_hash(), published.words_hash());
}
