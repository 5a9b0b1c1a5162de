//! One test for each kind of mistake in what the people a group serves are asked.

use super::{Shelf, VOICES};

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
