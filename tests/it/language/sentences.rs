//! What people read, held to what a tired volunteer can follow: labels, hints, counts, verbs.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use good_measure::{
    domain::dates::{self, Leaning},
    forms,
    language::{FILES, Language, Translator},
    server::routes,
};
use scraper::{ElementRef, Html, Selector};
use tempfile::TempDir;

use crate::{
    language::message,
    queries::{
        every_page::{addresses, pages},
        full::Full,
    },
};

/// The English messages: id, and all it says with its counts.
fn english() -> Vec<(&'static str, String)> {
    let mut messages: Vec<(&str, String)> = Vec::new();
    for line in FILES[0].1.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((id, text)) if !line.starts_with(' ') => messages.push((id, text.to_owned())),
            _ => {
                if let Some((_, text)) = messages.last_mut() {
                    text.push('\n');
                    text.push_str(line.trim());
                }
            }
        }
    }
    assert!(messages.len() > 250);
    messages
}

/// What is put into messages as a number.
const COUNTS: &[&str] = &[
    "n", "all", "count", "done", "down", "learned", "letgo", "low", "minutes", "open", "other",
    "part", "planned", "plans", "same", "scored", "shown", "single", "strong", "unsure", "up",
];

/// A text with a sign for each thing that is put into it: # for a number, ~ for words.
fn bare(text: &str) -> String {
    let mut bare = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{ $") {
        let (name, after) = after.split_once(" }").unwrap_or((after, ""));
        bare.push_str(before);
        bare.push(if COUNTS.contains(&name) { '#' } else { '~' });
        rest = after;
    }
    bare.push_str(rest);
    bare
}

/// Each sentence or choice that a message can say.
fn sentences(text: &str) -> Vec<String> {
    text.split(['\n', '.', '?', '!'])
        .map(|line| bare(line.split_once("] ").map_or(line, |(_, said)| said)))
        .collect()
}

#[test]
fn a_label_before_what_it_names_has_one_sign_between_them() {
    let fields = forms::ALL.iter().copied().flatten();
    let mut count = 0;
    for (field, language) in fields.flat_map(|field| Language::ALL.map(|known| (field, known))) {
        let words = Translator(language);
        let label = words.text(field.label);
        assert!(
            !label.ends_with(['.', ':', '…']),
            "\"{label}\" ends as a sentence; say the rest of it in the hint"
        );
        let line = words.labelled(&label, "x");
        let signs = line.chars().filter(|c| matches!(c, '?' | '؟' | ':'));
        assert_eq!(signs.count(), 1, "{line}");
        count += 1;
    }
    assert!(count > 300, "{count}");
}

#[test]
fn english_says_nothing_that_can_be_taken_two_ways() {
    for (id, text) in english() {
        for said in sentences(&text) {
            let words: Vec<String> = said
                .to_lowercase()
                .split(|c: char| !c.is_alphanumeric() && c != '\'')
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect();
            let has = |word: &str| words.iter().any(|other| other == word);
            let takes = ["take", "takes", "took", "taken"]
                .iter()
                .any(|verb| has(verb));
            assert!(
                !(takes && has("away")),
                "{id}: to download, or to delete? {said}"
            );
            for riddle in ["anew", "whilst", "hence", "thereof", "upon", "shall"] {
                assert!(!has(riddle), "{id} says \"{riddle}\": {said}");
            }
            for riddle in ["no more", "your word", "put by", "note it"] {
                let is_last = words.join(" ").ends_with(riddle);
                assert!(!is_last, "{id} says \"{riddle}\": {said}");
            }
        }
    }
}

#[test]
fn a_sentence_in_english_has_twenty_eight_words_at_most() {
    for (id, text) in english() {
        for said in sentences(&text) {
            let words = said.split_whitespace().count();
            assert!(words <= 28, "{id} has {words} words: {said}");
        }
    }
}

/// Messages whose count is never one, and why.
const NEVER_ONE: &[(&str, &str)] = &[
    ("error-date-missing", "days of a month"),
    ("error-too-long", "the room of a field"),
    ("error-password-short", "the shortest password"),
    ("error-list-too-long", "the most groups of a list"),
    ("import-long-name", "the room of a name"),
    ("import-cut", "the room of a field"),
    ("import-long-tag", "the room of a tag"),
    ("import-many-tags", "the most tags of a group"),
    ("report-few-audits", "the fewest groups that are told of"),
    ("report-few-compared", "the fewest groups that are told of"),
    ("report-few-plans", "the fewest groups that are told of"),
    ("report-few-voices", "the fewest groups that are told of"),
    ("report-how-few", "the fewest groups that are told of"),
    ("report-plans", "told only of as many groups as are told of"),
    ("week-theme", "told only of three groups or more"),
    ("themes-most", "told only where there are too many"),
    ("places-more", "told only where there are too many"),
    ("courses-more", "told only where there are too many"),
    ("everything-broken", "the files of everything"),
    ("everything-under-way", "the files of everything"),
    ("everything-whole", "the files of everything"),
];

#[test]
fn what_is_counted_is_said_of_one_too() {
    let many = |text: &str| {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once('#') {
            let next = after.split_whitespace().next().unwrap_or_default();
            let word = next.trim_matches(|c: char| !c.is_alphabetic());
            let is_beside = after.starts_with(' ');
            if is_beside && word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") {
                return Some(word.to_owned());
            }
            rest = after;
        }
        None
    };
    assert_eq!(many("# groups").as_deref(), Some("groups"));
    let mut excused = BTreeSet::new();
    for (id, text) in english() {
        // What stands after a count in the sentence for many has its own for one.
        let is_counted = text.contains("[one]");
        for said in sentences(&text).iter().filter(|_| !is_counted) {
            if let Some(word) = many(said) {
                let excuse = NEVER_ONE.iter().find(|(known, _)| *known == id);
                assert!(excuse.is_some(), "{id} would say \"1 {word}\"");
                excused.insert(id);
            }
        }
    }
    let unneeded = NEVER_ONE.iter().filter(|(id, _)| !excused.contains(id));
    assert_eq!(unneeded.count(), 0, "{excused:?} need their excuse");
}

/// The days that a hint gives as examples.
fn examples(hint: &str) -> Vec<String> {
    let (_, days) = hint
        .split_once("or example")
        .or_else(|| hint.split_once("or ejemplo"))
        .or_else(|| hint.split_once("مثلًا"))
        .unwrap_or_else(|| panic!("no examples in {hint}"));
    let mut days = days.trim_matches([' ', ',', '.']).to_owned();
    for or in [", or ", " o ", "، أو ", " أو ", "، "] {
        days = days.replace(or, ", ");
    }
    days.split(", ").map(str::to_owned).collect()
}

#[test]
fn every_day_that_a_hint_gives_as_an_example_is_read_and_fits_its_field() {
    let today: NaiveDate = "2026-11-26".parse().expect("a day");
    for language in Language::ALL {
        for (hint, leaning) in [
            ("date-hint", None),
            ("date-hint-past", Some(Leaning::Back)),
            ("review-finished-next-hint", Some(Leaning::Ahead)),
            ("schedule-check-in-hint", Some(Leaning::Ahead)),
            ("schedule-audit-hint", Some(Leaning::Ahead)),
            ("charter-again-on-hint", Some(Leaning::Ahead)),
        ] {
            let hint = Translator(language).text(message(hint));
            let examples = examples(&hint);
            for example in &examples {
                let day = dates::read(example, today, leaning.unwrap_or(Leaning::Ahead));
                let day = day.unwrap_or_else(|why| panic!("{example}: {why:?}"));
                match leaning {
                    Some(Leaning::Back) => assert!(day <= today, "{example} is {day}"),
                    Some(Leaning::Ahead) => assert!(day >= today, "{example} is {day}"),
                    None => {}
                }
            }
        }
    }
}

/// What a button does: where its form goes, without keys, and what it says there.
fn verb(button: ElementRef<'_>) -> String {
    let form = button
        .ancestors()
        .filter_map(ElementRef::wrap)
        .find(|element| element.value().name() == "form");
    let address = button
        .attr("formaction")
        .or_else(|| form.and_then(|form| form.attr("action")))
        .unwrap_or_default();
    let address: Vec<&str> = address.split('/').filter(|part| part.len() < 32).collect();
    let said = [button.attr("name"), button.attr("value")].map(Option::unwrap_or_default);
    format!("{} {}", address.join("/"), said.join(" "))
}

#[tokio::test]
async fn on_no_page_do_two_buttons_say_the_same_and_do_different_things() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("verbs.sqlite").display());
    let mut full = Full::build(&url, 1).await;
    let files: Vec<&str> = routes::table()
        .iter()
        .filter(|route| route.is_file)
        .map(|route| route.path)
        .collect();
    let buttons = Selector::parse("main button:not([aria-label]):not([aria-describedby])");
    let buttons = buttons.expect("a selector");
    let mut seen = 0;
    for route in pages().filter(|route| !files.contains(route)) {
        for path in addresses(&full, route) {
            let browser = if route.starts_with("/networks/") {
                &mut full.fay
            } else {
                &mut full.mill.browser
            };
            let page = browser.get(&path).await;
            let mut verbs: BTreeMap<String, String> = BTreeMap::new();
            for button in Html::parse_document(&page.body).select(&buttons) {
                let text: String = button.text().collect();
                let does = verb(button);
                let first = verbs.entry(text.clone()).or_insert_with(|| does.clone());
                assert_eq!(*first, does, "\"{text}\" on {path}");
                seen += 1;
            }
        }
    }
    assert!(seen > 60, "{seen} buttons");
}
