//! One test for each kind of mistake in the files of one version.

use super::{KIND, Library, MAIN, Shelf, VOICES, WARM, WELSH};

const MAIN_FILE: &str = "v1/questionnaire.toml";
const WARM_FILE: &str = "v1/warm.toml";
const KIND_FILE: &str = "v1/kind.toml";
const VOICES_FILE: &str = "v1/voices.toml";
const WELSH_FILE: &str = "v1/translations/cy.toml";

#[test]
fn an_unknown_field_is_found_and_the_known_one_offered() {
    let shelf = Shelf::plain().replace(WARM_FILE, "tags = [\"tea\"]", "tags = [\"tea\"]\ntag = 1");
    let message = "there is no field called `tag` here";
    shelf.has_only(WARM_FILE, (13, 1), "tag", message, "Did you mean `tags`?");
}

#[test]
fn a_field_in_the_wrong_table_is_told_what_belongs_there() {
    let shelf = Shelf::plain().replace(MAIN_FILE, "[scale]", "[scale]\ncolour = 1");
    let message = "there is no field called `colour` here";
    let hint = "Fields here are `levels`, `unscored`.";
    shelf.has_only(MAIN_FILE, (13, 1), "colour", message, hint);
}

#[test]
fn a_missing_field_is_found() {
    let shelf = Shelf::plain().replace(WARM_FILE, "prompt = \"Think of the last cup.\"\n", "");
    let hint = "Add `prompt = \"...\"`.";
    shelf.has_only(
        WARM_FILE,
        (5, 1),
        "[[statement]]",
        "`prompt` is missing",
        hint,
    );
}

#[test]
fn a_value_of_the_wrong_kind_is_found() {
    let shelf = Shelf::plain().replace(MAIN_FILE, "minutes = 10", "minutes = \"ten\"");
    let hint = "Write it as `minutes = 1`.";
    shelf.has_only(
        MAIN_FILE,
        (6, 11),
        "\"ten\"",
        "`minutes` has text here",
        hint,
    );
}

#[test]
fn what_is_not_toml_is_found_on_its_line() {
    let shelf = Shelf::plain().replace(WARM_FILE, "title = \"Warm\"", "title = \"Warm");
    let problems = shelf.problems();
    assert!(!problems.is_empty());
    assert_eq!(problems[0].line, 2, "{problems:#?}");
    assert!(
        problems[0]
            .message
            .starts_with("this cannot be read as TOML: "),
        "{problems:#?}"
    );
    assert!(
        problems
            .iter()
            .all(|problem| problem.file.ends_with("warm.toml")),
        "{problems:#?}"
    );
}

#[test]
fn a_field_written_twice_is_found() {
    let shelf = Shelf::plain().replace(MAIN_FILE, "minutes = 10", "minutes = 10\nminutes = 11");
    let (message, hint) = ("`minutes` is written twice", "Keep one of the two.");
    shelf.has_only(MAIN_FILE, (7, 1), "minutes", message, hint);
}

#[test]
fn an_id_used_twice_is_found() {
    let shelf = Shelf::plain().replace(KIND_FILE, "\"kind.ask\"", "\"warm.pot\"");
    let first = shelf.path(WARM_FILE).display().to_string();
    let hint = format!("It is also at {first}:6; give each an id of its own.");
    shelf.has_only(
        KIND_FILE,
        (6, 6),
        "warm.pot",
        "the id `warm.pot` is used twice",
        &hint,
    );
}

#[test]
fn an_id_of_the_wrong_shape_is_found() {
    let shelf = Shelf::plain().replace(KIND_FILE, "\"kind.ask\"", "\"Kind ask\"");
    let hint = "Use lower-case letters and digits, with single hyphens or full stops between.";
    shelf.has_only(
        KIND_FILE,
        (6, 6),
        "Kind ask",
        "`Kind ask` cannot be an id",
        hint,
    );
}

#[test]
fn a_principle_without_a_file_and_a_file_without_a_principle_are_found() {
    let shelf = Shelf::plain().replace(MAIN_FILE, "\"kind\"", "\"kynd\"");
    let message = "there is no file `kynd.toml` for this principle";
    shelf.has(MAIN_FILE, (10, 23), "kynd", message, "Did you mean `kind`?");
    let message = "`principles` in questionnaire.toml does not list `kind`";
    let count = shelf.has(KIND_FILE, (1, 1), "kind", message, "Did you mean `kynd`?");
    assert_eq!(count, 2);
}

#[test]
fn a_file_with_another_id_than_its_name_is_found() {
    let shelf = Shelf::plain().replace(KIND_FILE, "\"kind\"", "\"kindly\"");
    let message = "`id` is `kindly` but the file is called `kind.toml`";
    shelf.has_only(
        KIND_FILE,
        (1, 6),
        "kindly",
        message,
        "Make the two the same.",
    );
}

#[test]
fn a_scale_of_one_level_is_found() {
    let shelf = Shelf::plain().replace(MAIN_FILE, "[\"No\", \"Yes\"]", "[\"Yes\"]");
    shelf.has(
        MAIN_FILE,
        (13, 10),
        "",
        "the scale has 1 level",
        "Give it 2 to 7 levels.",
    );
}

#[test]
fn a_level_too_many_is_found() {
    let shelf = Shelf::plain().replace(
        WARM_FILE,
        "\"It is hot.\"]",
        "\"It is hot.\", \"It boils.\"]",
    );
    let message = "`levels` has 3 descriptions but the scale has 2 levels";
    let hint = "Add one description for each level, lowest first.";
    shelf.has_only(WARM_FILE, (8, 10), "", message, hint);
}

#[test]
fn an_empty_level_is_found() {
    let shelf = Shelf::plain().replace(WARM_FILE, "\"It is cold.\"", "\" \"");
    let message = "an entry of `levels` is empty";
    shelf.has_only(
        WARM_FILE,
        (8, 11),
        "",
        message,
        "Fill it in, or take it out.",
    );
}

#[test]
fn two_levels_that_say_the_same_are_found() {
    let shelf = Shelf::plain().replace(WARM_FILE, "\"It is cold.\"", "\"It is hot.\"");
    let message = "two entries of `levels` are the same";
    shelf.has_only(
        WARM_FILE,
        (8, 25),
        "It is hot.",
        message,
        "Make each one different.",
    );
}

#[test]
fn an_empty_text_or_list_is_found() {
    let shelf = Shelf::plain()
        .replace(WARM_FILE, "\"Think of the last cup.\"", "\"\"")
        .replace(WARM_FILE, "[\"A pot\"]", "[]");
    let hint = "Write something between the quotes.";
    shelf.has(WARM_FILE, (9, 10), "", "`prompt` is empty", hint);
    let hint = "Add at least one entry.";
    let count = shelf.has(WARM_FILE, (10, 12), "", "`evidence` is empty", hint);
    assert_eq!(count, 2);
}

#[test]
fn an_unscored_answer_that_is_unknown_or_there_twice_is_found() {
    let shelf = Shelf::plain().replace(MAIN_FILE, "\"not-for-us\"", "\"unknown\"");
    let message = "two entries of `unscored` are the same";
    shelf.has_only(
        MAIN_FILE,
        (14, 24),
        "unknown",
        message,
        "Make each one different.",
    );
    let shelf = Shelf::plain().replace(MAIN_FILE, "\"unknown\"", "\"unkown\"");
    let message = "there is no unscored answer called `unkown`";
    shelf.has_only(
        MAIN_FILE,
        (14, 13),
        "unkown",
        message,
        "Did you mean `unknown`?",
    );
}

#[test]
fn minutes_out_of_range_are_found() {
    let shelf = Shelf::plain().replace(MAIN_FILE, "minutes = 10", "minutes = 1001");
    let (message, hint) = ("`minutes` is out of range", "Use a number from 1 to 1000.");
    shelf.has_only(MAIN_FILE, (6, 11), "1001", message, hint);
}

#[test]
fn html_is_found_on_its_own_line() {
    let intro = "\"\"\"\nSit down.\n\nAnd <b>talk</b>.\n\"\"\"";
    let shelf = Shelf::plain().replace(MAIN_FILE, "\"Sit down and talk.\"", intro);
    let hint = "Use plain text or Markdown: **bold**, *italic*, lists and links.";
    shelf.has_only(MAIN_FILE, (10, 5), "<b>", "`intro` has HTML in it", hint);
}

#[test]
fn a_statement_of_more_than_twenty_words_is_found() {
    let text = "So ".repeat(20) + "on.";
    let shelf = Shelf::plain().replace(WARM_FILE, "The pot is hot.", &text);
    let message = "this statement has 21 words; 20 is the most";
    let shown = format!("{}…", &text[..59]);
    let hint = "Say one thing only; move the rest to the prompt.";
    shelf.has_only(WARM_FILE, (7, 8), &shown, message, hint);
}

#[test]
fn a_reading_age_over_the_limit_is_found_in_english_only() {
    let hard = "Institutional accountability necessitates documentation.";
    let shelf = Shelf::plain().replace(WARM_FILE, "The pot is hot.", hard);
    let hint = "Use shorter words and sentences in the text, levels, prompt and actions.";
    let message = "the reading age is 13.2; the limit is 11";
    shelf.has_only(WARM_FILE, (7, 8), hard, message, hint);
    let shelf = shelf.replace(MAIN_FILE, "minutes = 10", "minutes = 10\nreading_age = 16");
    shelf.is_sound();
    let shelf = shelf.replace(MAIN_FILE, "reading_age = 16\n", "");
    let shelf = shelf.replace(MAIN_FILE, "language = \"en\"", "language = \"cy\"");
    shelf.is_sound();
}

#[test]
fn more_than_five_hundred_statements_are_found() {
    let (head, statement) = WARM.split_at(WARM.find("[[statement]]").unwrap());
    let mut text = head.to_owned();
    for number in 0..500 {
        text += &statement.replace("warm.pot", &format!("warm.{number}"));
    }
    let shelf = Shelf::plain();
    shelf.put(WARM_FILE, text);
    let message = "there are more than 500 statements";
    shelf.has_only(
        KIND_FILE,
        (6, 6),
        "kind.ask",
        message,
        "Make two questionnaires of it.",
    );
}

#[test]
fn a_file_over_one_mebibyte_is_not_read() {
    let shelf = Shelf::plain();
    shelf.put(WARM_FILE, format!("{WARM}# {}\n", "x".repeat(1024 * 1024)));
    let message = "this file is over 1 MiB, so it was not read";
    let hint = "Questionnaires are far smaller; is it the right file?";
    shelf.has_only(WARM_FILE, (1, 1), "", message, hint);
}

#[test]
fn bytes_that_are_not_utf_8_are_found() {
    let shelf = Shelf::plain();
    shelf.put(WARM_FILE, b"id = \"warm\"\ntitle = \"W\xff\"\n");
    let message = "this file is not UTF-8 text from here on";
    let hint = "Save it again with the encoding set to UTF-8.";
    shelf.has_only(WARM_FILE, (2, 11), "", message, hint);
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    let (shelf, elsewhere) = (Shelf::plain(), Shelf::plain());
    std::os::unix::fs::symlink(elsewhere.path("v1"), shelf.path("copy")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(WARM_FILE), shelf.path("v1/other.toml")).unwrap();
    shelf.is_sound();
}

#[test]
fn a_folder_that_is_not_there_is_a_problem() {
    let shelf = Shelf::plain();
    let problems = Library::read(Some(&shelf.path("nowhere"))).unwrap_err().0;
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0]
            .message
            .starts_with("this folder cannot be opened: "),
        "{problems:#?}"
    );
}

#[test]
fn all_problems_of_all_files_are_reported_at_once_in_order() {
    let shelf = Shelf::translated()
        .replace(MAIN_FILE, "minutes = 10", "minutes = 0\nlevles = 1")
        .replace(KIND_FILE, "\"kind.ask\"", "\"Kind.ask\"")
        .replace(KIND_FILE, "We are kind.", "We are <i>kind</i>.")
        .replace(WARM_FILE, "title = \"Warm\"", "title = Warm");
    let found: Vec<_> = shelf
        .problems()
        .into_iter()
        .map(|problem| {
            (
                problem
                    .file
                    .rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                problem.line,
            )
        })
        .collect();
    let wanted = [
        ("kind.toml", 3),
        ("kind.toml", 6),
        ("questionnaire.toml", 6),
        ("questionnaire.toml", 7),
    ];
    let wanted: Vec<_> = wanted.map(|(file, line)| (file.to_owned(), line)).into();
    assert_eq!(found[..4], wanted);
    assert!(
        found[4..]
            .iter()
            .all(|(file, line)| file == "warm.toml" && *line == 2),
        "{found:?}"
    );
    assert!(found.len() > 4, "{found:?}");
}

#[test]
fn a_file_cut_short_anywhere_never_stops_the_check() {
    let seed = 0x5eed_u64;
    let mut state = seed;
    let files = [
        (MAIN_FILE, MAIN),
        (WARM_FILE, WARM),
        (KIND_FILE, KIND),
        (VOICES_FILE, VOICES),
        (WELSH_FILE, WELSH),
    ];
    let shelf = Shelf::translated();
    for round in 0..200 {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let (name, text) = files[round % files.len()];
        let cut = (state >> 33) as usize % text.len();
        shelf.put(name, &text.as_bytes()[..cut]);
        let folder = shelf.path("");
        let read =
            std::panic::catch_unwind(|| Library::read(Some(&folder)).map_err(|p| p.to_string()));
        assert!(
            read.is_ok(),
            "seed {seed:#x}, round {round}: {name} cut to {cut} bytes"
        );
        shelf.put(name, text);
    }
}
