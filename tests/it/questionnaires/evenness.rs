//! What ships is written evenly, in each language: no level is given away by its length, and all speak of the same time.

use good_measure::{
    domain::questionnaire::Questionnaire,
    language::{Language, Translator},
    questionnaires::{Library, evenness},
};

use super::{Shelf, WELSH, repository};
use crate::language::message;

/// The time that audits are about, as each language says it.
const TIME: [(Language, &str); 3] = [
    (Language::English, "the last three months"),
    (Language::Spanish, "los últimos tres meses"),
    (Language::Arabic, "الأشهر الثلاثة الأخيرة"),
];

/// English words for other times, which a prompt may not ask about.
const OTHER_TIMES: [&str; 6] = [
    "this year",
    "last year",
    "last week",
    "last month",
    "tonight",
    "today",
];

fn shipped() -> Vec<Questionnaire> {
    let library = Library::shipped().unwrap_or_else(|problems| panic!("{problems}"));
    let all = library.all();
    all.map(|edition| edition.questionnaire.clone()).collect()
}

#[test]
fn levels_of_what_ships_are_of_even_length_in_each_language() {
    for questionnaire in shipped() {
        assert_eq!(evenness::advice(&questionnaire), [""; 0]);
    }
}

#[test]
fn what_ships_asks_of_one_time_in_intro_question_and_prompts() {
    for (language, time) in TIME {
        let question = Translator(language).text(message("statement-which"));
        let named = time.split_once(' ').map_or(time, |(_, rest)| rest);
        assert!(question.contains(named), "{question}");
        for questionnaire in &shipped() {
            let read = questionnaire.in_language(language.tag());
            assert!(read.intro.contains(time), "{}: {}", read.id, read.intro);
            if let Some(voices) = &read.voices {
                assert!(voices.intro.contains(time), "{}: {}", read.id, voices.intro);
            }
        }
    }
    for questionnaire in &shipped() {
        for (_, statement) in questionnaire.statements() {
            let prompt = statement.prompt.to_lowercase();
            let other = OTHER_TIMES.iter().find(|time| prompt.contains(*time));
            assert_eq!(other, None, "{}: {prompt}", statement.id);
        }
    }
}

#[test]
fn advice_names_the_level_the_statement_and_the_language() {
    let advice = |shelf: &Shelf| {
        let library = Library::read(Some(shelf.0.path())).unwrap_or_else(|slip| panic!("{slip}"));
        evenness::advice(&library.get("tea", 1).expect("there").questionnaire)
    };
    assert_eq!(advice(&Shelf::translated()), [""; 0]);
    let long = "\"It is hot, and those who drink it like it so.\"";
    let shelf = Shelf::translated().replace("v1/warm.toml", "\"It is hot.\"", long);
    assert_eq!(
        advice(&shelf),
        [
            "tea (en): \"Yes\" has 6.5 words a statement and \"No\" 3.5, so its length gives it away; \
             2.5 between them are enough.",
            "tea (en), warm.pot: the top level has 11 words and the shortest 3; 6 more are enough."
        ]
    );
    let shelf = Shelf::translated();
    let welsh = WELSH.replace("Mae'r tebot yn boeth.", &"poeth ".repeat(21));
    shelf.put("v1/translations/cy.toml", welsh);
    assert_eq!(
        advice(&shelf),
        ["tea (cy), warm.pot: the statement has 21 words; 20 is the most."]
    );
}

#[test]
fn the_worked_example_needs_no_advice() {
    let folder = repository("docs/example-questionnaire");
    let library = Library::read(Some(&folder)).unwrap_or_else(|problems| panic!("{problems}"));
    let example = &library
        .get("good-meetings", 1)
        .expect("there")
        .questionnaire;
    assert_eq!(evenness::advice(example), [""; 0]);
}
