//! Messages: complete in English, drafts elsewhere, chosen by the reader.

mod asked;
mod labels;
mod sentences;
mod words;

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;

use good_measure::language::{FILES, Language, Message, Translator};

use crate::{
    audit::{answer, start},
    world::on_each_database,
};

fn ids(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .filter(|id| !id.starts_with([' ', '#']) && !id.contains(' '))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_message_file_is_sound_and_drafts_say_what_english_says() {
    let english = ids(FILES[0].1);
    assert!(english.len() > 250);
    for &(tag, text) in FILES {
        assert!(
            FluentResource::try_new(text.to_owned()).is_ok(),
            "{tag}.ftl has a slip"
        );
        let own = ids(text);
        let missing: Vec<_> = english.difference(&own).collect();
        let extra: Vec<_> = own.difference(&english).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{tag}: missing {missing:?}, extra {extra:?}"
        );
    }
}

#[test]
fn each_language_has_its_folder_of_messages_and_each_folder_its_language() {
    let folders: BTreeSet<&str> = FILES.iter().map(|(tag, _)| *tag).collect();
    assert_eq!(folders, BTreeSet::from(Language::ALL.map(Language::tag)));
}

/// A message by its id in the files.
pub fn message(id: &str) -> Message {
    Message::find(id).unwrap_or_else(|| panic!("there is no message {id}"))
}

#[test]
fn english_avoids_words_that_blame() {
    let messages: String = FILES[0]
        .1
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect::<Vec<_>>()
        .join("\n");
    for word in ["failed", "invalid", "submit", "error occurred", "illegal"] {
        let text = messages
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .map(|(_, text)| text.to_lowercase());
        assert!(
            text.clone().all(|text| !text.contains(word)),
            "\"{word}\" is said"
        );
    }
}

#[test]
fn arabic_counts_as_arabic_does() {
    let arabic = Translator(Language::Arabic);
    let said: BTreeSet<String> = [0, 1, 2, 3, 11, 100]
        .map(|count| arabic.count(message("close-incomplete"), count))
        .into();
    assert_eq!(said.len(), 6, "{said:#?}");
}

#[test]
fn names_in_a_row_are_set_as_each_language_does() {
    let list = |language, names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Translator(language).list(&names)
    };
    for (names, expected) in [
        (&["Acogida"][..], "Acogida"),
        (&["Acogida", "Voz"], "Acogida y Voz"),
        (&["Acogida", "Inclusión"], "Acogida e Inclusión"),
        (&["Voz", "Hierba"], "Voz y Hierba"),
        (&["Voz", "Higiene", "Ideas"], "Voz, Higiene e Ideas"),
    ] {
        assert_eq!(list(Language::Spanish, names), expected);
    }
    assert_eq!(list(Language::English, &["a", "b", "c"]), "a, b and c");
    assert_eq!(list(Language::English, &[]), "");
    assert_eq!(
        list(Language::Arabic, &["الترحيب", "Open"]),
        "الترحيب و\u{2068}Open\u{2069}"
    );
    assert_eq!(
        list(Language::English, &["الترحيب", "العدل"]),
        "\u{2068}الترحيب\u{2069} and \u{2068}العدل\u{2069}"
    );
}

#[test]
fn every_name_in_a_sentence_keeps_its_place() {
    for language in Language::ALL {
        let words = Translator(language);
        let against = if language == Language::Arabic {
            "Kindness"
        } else {
            "اللطف"
        };
        let alone = format!("\u{2068}{against}\u{2069}");
        let said = words.with(
            message("finding-apart"),
            [("strongest", against.into()), ("weakest", against.into())],
        );
        assert_eq!(said.matches(&alone).count(), 2, "{said}");
        assert_eq!(said.matches(against).count(), 2, "{said}");
    }
}

#[test]
fn languages_are_read_from_headers_by_weight() {
    for (header, expected) in [
        ("es-MX,es;q=0.9,en;q=0.8", Some(Language::Spanish)),
        ("de, ar;q=0.3, en;q=0.2", Some(Language::Arabic)),
        ("en;q=0.1, ar;q=0.9", Some(Language::Arabic)),
        ("fr", None),
        ("", None),
        (";;;q=x,,", None),
        // Blanks round the weight, which the grammar allows.
        ("es; q=0.9, en; q=0.8", Some(Language::Spanish)),
        ("en ; Q = 0.2 , es ; q=0.9", Some(Language::Spanish)),
        ("es;level=1;q=0.4, ar;q=0.5", Some(Language::Arabic)),
        // A weight of nothing refuses.
        ("es;q=0, fr", None),
        ("ar;q=0.000, es;q=0.001", Some(Language::Spanish)),
        ("*", None),
    ] {
        assert_eq!(Language::accepted(header), expected, "{header}");
    }
}

#[tokio::test]
async fn a_reader_switches_the_language_and_comes_back_to_the_same_page() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        answer(
            &mut mill,
            &audit,
            "lis.early",
            &[("choice", "2"), ("go", "stop")],
        )
        .await
        .goes_to();
        let back = mill
            .browser
            .post("/language", &[("language", "ar"), ("here", &audit)])
            .await
            .goes_to();
        assert_eq!(back, audit);
        let page = mill.browser.get(&audit).await.shown();
        page.has("html[dir=rtl]")
            .has("[lang=ar]")
            .says("٢٠٢٦".split_at(0).0)
            .never_says("Not looked at");
        // Kept with the person, on another device too.
        let mut phone = world.browser_of(&mill.person).await;
        phone.get(&audit).await.shown().has("html[dir=rtl]");
        // And never a way out to another site.
        let to = phone
            .post(
                "/language",
                &[("language", "en"), ("here", "//elsewhere.example")],
            )
            .await
            .goes_to();
        assert_eq!(to, "/");
    })
    .await;
}

#[tokio::test]
async fn a_guest_is_spoken_to_in_the_language_of_the_browser() {
    on_each_database(async |world| {
        let mut guest = world.guest().with("accept-language", "es-AR,es;q=0.9");
        guest
            .get("/sign-in")
            .await
            .shown()
            .has("[lang=es]")
            .never_says("Sign in to go on");
    })
    .await;
}
