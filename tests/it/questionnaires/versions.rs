//! One test for each kind of mistake between versions.

use super::{CHANGES, KIND, MAIN, Shelf, WARM};

const MAIN_FILE: &str = "v2/questionnaire.toml";
const WARM_FILE: &str = "v2/warm.toml";
const KIND_FILE: &str = "v2/kind.toml";

const SECOND: &str = "\n[[change]]\nkind = \"same\"\nfrom = [\"kind.ask\"]\nto = [\"kind.ask\"]\n";

#[test]
fn a_statement_that_no_change_names_is_found() {
    let shelf = Shelf::changed().replace(MAIN_FILE, SECOND, "");
    let message = "no change says how `kind.ask` came about since version 1";
    let hint = "Add a `[[change]]` to questionnaire.toml; `same`, perhaps.";
    shelf.has_only(KIND_FILE, (6, 6), "kind.ask", message, hint);
}

#[test]
fn a_new_and_a_lost_statement_that_no_change_names_are_found() {
    let shelf = Shelf::changed().replace(MAIN_FILE, SECOND, "").replace(
        KIND_FILE,
        "\"kind.ask\"",
        "\"kind.sugar\"",
    );
    let message = "no change says how `kind.sugar` came about since version 1";
    let hint = "Add a `[[change]]` to questionnaire.toml; `new`, perhaps.";
    shelf.has(KIND_FILE, (6, 6), "kind.sugar", message, hint);
    let message = "no change says what became of `kind.ask` of version 1";
    let hint = "Add a `[[change]]`; `retired`, if it is not asked any more.";
    assert_eq!(shelf.has(MAIN_FILE, (2, 11), "kind.ask", message, hint), 2);
}

#[test]
fn a_version_without_the_one_before_is_found() {
    let shelf = Shelf::changed().replace(MAIN_FILE, "version = 2", "version = 3");
    let message = "version 2 of `tea` is not here";
    let hint = "Keep the folders of all versions; old answers need them.";
    shelf.has_only(MAIN_FILE, (2, 11), "3", message, hint);
}

#[test]
fn a_first_version_has_nothing_to_change() {
    let shelf = Shelf::plain();
    shelf.put("v1/questionnaire.toml", format!("{MAIN}{CHANGES}"));
    let message = "version 1 has no version before it to change";
    let hint = "Take every `[[change]]` out.";
    shelf.has_only("v1/questionnaire.toml", (17, 8), "same", message, hint);
}

#[test]
fn the_same_version_in_two_folders_is_found() {
    let shelf = Shelf::plain();
    shelf.put("v1-copy/questionnaire.toml", MAIN);
    shelf.put("v1-copy/warm.toml", WARM);
    shelf.put("v1-copy/kind.toml", KIND);
    let message = format!(
        "version 1 of `tea` is also in {}",
        shelf.path("v1").display()
    );
    let hint = "Raise `version` here, or take one of the two away.";
    shelf.has_only("v1-copy/questionnaire.toml", (2, 11), "tea", &message, hint);
}

#[test]
fn the_same_means_word_for_word() {
    let shelf = Shelf::changed().replace(WARM_FILE, "The pot is hot.", "The pot is warm.");
    let message = "the words of `warm.pot` are not the same";
    let hint = "Call it `reworded`, or put the old words back.";
    shelf.has_only(MAIN_FILE, (19, 7), "warm.pot", message, hint);
    let reworded = CHANGES.replacen("same", "reworded", 1);
    shelf.put(
        MAIN_FILE,
        format!("{MAIN}{reworded}").replace("version = 1", "version = 2"),
    );
    shelf.is_sound();
}

#[test]
fn an_unknown_id_in_a_change_is_found() {
    let shelf =
        Shelf::changed().replace(MAIN_FILE, "from = [\"warm.pot\"]", "from = [\"warm.pat\"]");
    let (message, hint) = (
        "version 1 has no statement `warm.pat`",
        "Did you mean `warm.pot`?",
    );
    shelf.has(MAIN_FILE, (18, 9), "warm.pat", message, hint);
}

#[test]
fn an_id_in_two_changes_is_found() {
    let again = "\n[[change]]\nkind = \"retired\"\nfrom = [\"kind.ask\"]\n";
    let shelf = Shelf::changed();
    let main = format!("{MAIN}{CHANGES}{again}").replace("version = 1", "version = 2");
    shelf.put(MAIN_FILE, main);
    let message = "more than one change names `kind.ask`";
    let hint = "Each statement is in one change only.";
    shelf.has_only(MAIN_FILE, (28, 9), "kind.ask", message, hint);
}

#[test]
fn a_change_of_the_wrong_shape_or_of_no_known_kind_is_found() {
    let shelf = Shelf::changed();
    let main = format!("{MAIN}{CHANGES}").replace("version = 1", "version = 2");
    shelf.put(MAIN_FILE, main.replacen("same", "split", 1));
    let message = "a change of kind `split` does not look like this";
    let hint = "Give it one id in `from` and two or more in `to`.";
    shelf.has_only(MAIN_FILE, (17, 8), "split", message, hint);
    shelf.put(MAIN_FILE, main.replacen("same", "rewordd", 1));
    let message = "there is no kind of change called `rewordd`";
    shelf.has_only(
        MAIN_FILE,
        (17, 8),
        "rewordd",
        message,
        "Did you mean `reworded`?",
    );
}

#[test]
fn a_retired_id_is_never_used_again() {
    let changes = |kind_before: &str, kind_after: &str| {
        let first = CHANGES.replace(SECOND, "");
        let retired = format!("\n[[change]]\nkind = \"retired\"\nfrom = [\"{kind_before}\"]\n");
        format!("{first}{retired}\n[[change]]\nkind = \"new\"\nto = [\"{kind_after}\"]\n")
    };
    let shelf = Shelf::plain();
    let versions = [(2, "kind.ask", "kind.sugar"), (3, "kind.sugar", "kind.ask")];
    for (number, before, after) in versions {
        let main = format!("{MAIN}{}", changes(before, after));
        let main = main.replace("version = 1", &format!("version = {number}"));
        shelf.put(&format!("v{number}/questionnaire.toml"), main);
        shelf.put(&format!("v{number}/warm.toml"), WARM);
        shelf.put(
            &format!("v{number}/kind.toml"),
            KIND.replace("kind.ask", after),
        );
    }
    let message = "the id `kind.ask` was used in version 1";
    let hint = "Ids are never reused; choose one that was never used.";
    shelf.has_only("v3/questionnaire.toml", (27, 7), "kind.ask", message, hint);
}
