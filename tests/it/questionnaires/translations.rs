//! One test for each kind of mistake in voices and translations.

use super::{Shelf, VOICES, WELSH};

const VOICES_FILE: &str = "v1/voices.toml";
const WELSH_FILE: &str = "v1/translations/cy.toml";

#[test]
fn a_voices_question_needs_a_principle_and_answers() {
    let shelf = Shelf::translated()
        .replace(VOICES_FILE, "principle = \"warm\"", "principle = \"wram\"")
        .replace(VOICES_FILE, "[\"Yes\", \"No\"]", "[\"Yes\", \"Yes\"]");
    let (message, hint) = ("there is no principle `wram`", "Did you mean `warm`?");
    shelf.has(VOICES_FILE, (8, 13), "wram", message, hint);
    let message = "two entries of `answers` are the same";
    let count = shelf.has(
        VOICES_FILE,
        (10, 19),
        "Yes",
        message,
        "Make each one different.",
    );
    assert_eq!(count, 2);
    let shelf = Shelf::plain();
    shelf.put(
        VOICES_FILE,
        VOICES.replace("[\"Yes\", \"No\"]", "[\"Yes\"]"),
    );
    let message = "this question has 1 answer";
    shelf.has_only(
        VOICES_FILE,
        (10, 11),
        "",
        message,
        "Give it 2 to 5 answers.",
    );
}

#[test]
fn a_translation_in_the_wrong_file_is_found() {
    let shelf = Shelf::translated().replace(WELSH_FILE, "language = \"cy\"", "language = \"es\"");
    let message = "`language` is `es` but the file is called `cy.toml`";
    shelf.has_only(WELSH_FILE, (1, 12), "es", message, "Make the two the same.");
}

#[test]
fn a_missing_and_an_unknown_id_in_a_translation_are_found() {
    let shelf = Shelf::translated()
        .replace(
            WELSH_FILE,
            "statements.\"warm.pot\"",
            "statements.\"warm.pt\"",
        )
        .replace(WELSH_FILE, "principles.kind", "principles.kynd")
        .replace(WELSH_FILE, "questions.v1", "questions.v12");
    let message = "the statement `warm.pot` is not translated here";
    shelf.has(
        WELSH_FILE,
        (1, 1),
        "warm.pot",
        message,
        "Add `[statements.\"warm.pot\"]`.",
    );
    let (message, hint) = (
        "there is no statement `warm.pt`",
        "Did you mean `warm.pot`?",
    );
    shelf.has(WELSH_FILE, (16, 13), "warm.pt", message, hint);
    let message = "the principle `kind` is not translated here";
    shelf.has(
        WELSH_FILE,
        (1, 1),
        "kind",
        message,
        "Add `[principles.kind]`.",
    );
    let (message, hint) = ("there is no principle `kynd`", "Did you mean `kind`?");
    shelf.has(WELSH_FILE, (12, 13), "kynd", message, hint);
    let message = "the question `v1` is not translated here";
    shelf.has(
        WELSH_FILE,
        (1, 1),
        "v1",
        message,
        "Add `[voices.questions.v1]`.",
    );
    let (message, hint) = ("there is no question `v12`", "Did you mean `v1`?");
    let count = shelf.has(WELSH_FILE, (36, 19), "v12", message, hint);
    assert_eq!(count, 6);
}

#[test]
fn a_translation_with_too_few_entries_is_found() {
    let hint = "Translate each entry, in the same order.";
    let cases = [
        (
            "[\"Na\", \"Ie\"]",
            "[\"Na\"]",
            (6, 10),
            "`levels` has 1 entry but the original has 2",
        ),
        (
            "[\"Oer.\", \"Poeth.\"]",
            "[\"Oer.\"]",
            (18, 10),
            "`levels` has 1 entry but the original has 2",
        ),
        (
            "[\"Tebot\"]",
            "[\"Te\", \"Pot\"]",
            (20, 12),
            "`evidence` has 2 entries but the original has 1",
        ),
        (
            "[\"Gofynnwch.\"]",
            "[\"Ie\", \"Na\"]",
            (28, 11),
            "`actions` has 2 entries but the original has 1",
        ),
        (
            "[\"Ydy\", \"Na\"]",
            "[\"Ydy\"]",
            (38, 11),
            "`answers` has 1 entry but the original has 2",
        ),
    ];
    for (from, to, at, message) in cases {
        let shelf = Shelf::translated().replace(WELSH_FILE, from, to);
        shelf.has_only(WELSH_FILE, at, "", message, hint);
    }
}

#[test]
fn a_translation_has_voices_just_where_the_questionnaire_has() {
    let shelf = Shelf::plain();
    shelf.put(WELSH_FILE, WELSH);
    let message = "this questionnaire has no voices survey to translate";
    let hint = "Take `[voices]` out, or add a `voices.toml`.";
    shelf.has_only(WELSH_FILE, (30, 1), "[voices]", message, hint);
    let shelf = Shelf::translated();
    shelf.put(
        WELSH_FILE,
        WELSH.split_at(WELSH.find("[voices]").unwrap()).0,
    );
    let message = "the voices survey is not translated here";
    shelf.has_only(
        WELSH_FILE,
        (1, 1),
        "",
        message,
        "Add `[voices]` with its questions.",
    );
}
