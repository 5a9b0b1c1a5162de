//! Letters of many scripts in files: set where a font has them, a box where none does, and never a file that does not come.

use std::{fs, path::Path, sync::Arc};

use good_measure::{
    app::App,
    catalogue::Catalogue,
    charts::fonts::{BOX, Fonts, FontsError},
    language::Language,
    questionnaires::Library,
};
use tempfile::TempDir;

use crate::{
    audit::start_of,
    export::documents::parts,
    server::hostile::words_of,
    world::{Group, World, on_each_database},
};

/// Questionnaires whose parts have these titles and whose highest level has this name, by their id.
pub(super) const SHELF: [(&str, [&str; 2], &str); 4] = [
    ("plain-check", ["Warm", "Fair"], "Always"),
    ("heart-check", ["Warm ❤️", "Fair"], "Always"),
    ("level-check", ["Warm", "Fair"], "Always ❤️"),
    ("script-check", ["ঘরে খাবার", "ቤት 食物"], "Ẹ̀kọ́"),
];

/// What people write, in letters that some font has.
const CARRIED: &str =
    "ঘরে খাবার ቤት ምግብ ਘਰ வீடு בית नमस्ते ไทย Ẹ̀kọ́ ị́ ụ̀ ṣ Café Việt Łódź Ελλάδα Київ 🇬🇧 👨‍👩‍👧 👍🏽 ❤️ → ✓ ★";

/// Writes a questionnaire of two parts: its id, their titles, the name of its highest level.
pub fn write_questionnaire(folder: &Path, (id, titles, top): (&str, [&str; 2], &str)) {
    let folder = folder.join(id).join("v1");
    fs::create_dir_all(&folder).expect("a folder");
    let main = format!(
        "id = \"{id}\"\nversion = 1\nlanguage = \"en\"\ntitle = \"A {id}\"\npurpose = \"A try.\"\nminutes = 10\n\
         intro = \"Read it.\"\nlicence = \"CC BY 4.0\"\ncredits = \"Us\"\nprinciples = [\"p0\", \"p1\"]\n\n[scale]\n\
         levels = [\"Not yet\", \"Starting\", \"Mostly\", \"{top}\"]\nunscored = [\"unknown\", \"not-for-us\"]\n"
    );
    fs::write(folder.join("questionnaire.toml"), main).expect("written");
    for (at, title) in titles.iter().enumerate() {
        let mut part = format!("id = \"p{at}\"\ntitle = \"{title}\"\nsummary = \"A sum.\"\n");
        for statement in 1..=2 {
            part.push_str(&format!(
                "\n[[statement]]\nid = \"p{at}.s{statement}\"\ntext = \"We do it well.\"\n\
                 levels = [\"Step 1.\", \"Step 2.\", \"Step 3.\", \"Step 4.\"]\nprompt = \"Think of last week.\"\n\
                 evidence = [\"A note\"]\nactions = [\"Try it once.\"]\ntags = [\"try\"]\n"
            ));
        }
        fs::write(folder.join(format!("p{at}.toml")), part).expect("written");
    }
}

/// A server that has the questionnaires of [`SHELF`] and that of the guide beside those that ship.
pub(super) async fn shelved(folder: &TempDir) -> World {
    for questionnaire in SHELF {
        write_questionnaire(folder.path(), questionnaire);
    }
    let guide = folder.path().join("good-meetings/v1");
    fs::create_dir_all(&guide).expect("a folder");
    for file in fs::read_dir("docs/example-questionnaire/good-meetings/v1").expect("a guide") {
        let file = file.expect("a file");
        if file.path().is_file() {
            fs::copy(file.path(), guide.join(file.file_name())).expect("a copy");
        }
    }
    with_library(folder).await
}

/// A server that has the questionnaires of a folder beside those that ship.
pub(super) async fn with_library(folder: &TempDir) -> World {
    let url = format!("sqlite:{}", folder.path().join("letters.sqlite").display());
    let app = World::open(&url).await.app;
    let library = Library::read(Some(folder.path())).unwrap_or_else(|error| panic!("{error}"));
    let context = app.context.as_ref().clone();
    World::of(App::new(app.store, Catalogue::new(library), context))
}

/// A closed audit of the first two parts of a questionnaire, every statement at its second level; gives its address.
pub(super) async fn audited(group: &mut Group, world: &World, id: &str) -> String {
    let edition = world.app.catalogue.newest(id).expect("on file");
    let parts = || edition.questionnaire.principles.iter().take(2);
    let ids: Vec<&str> = parts().map(|part| part.id.as_str()).collect();
    let audit = start_of(group, id, &ids).await;
    for statement in parts().flat_map(|part| &part.statements) {
        let address = format!("{audit}/statements/{}", statement.id);
        let fields = [("choice", "2"), ("go", "stop")];
        group.browser.post(&address, &fields).await.goes_to();
    }
    let close = format!("{audit}/close");
    group.browser.post(&close, &[]).await.goes_to();
    audit
}

#[tokio::test]
async fn a_chart_with_any_letter_in_it_comes_in_every_language() {
    let folder = TempDir::new().expect("a folder");
    let world = shelved(&folder).await;
    for (id, titles, _) in SHELF {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = audited(&mut mill, &world, id).await;
        for language in Language::ALL.map(Language::tag) {
            let mut browser = mill.browser.with("accept-language", language);
            for path in [mill.at("plan.pdf"), format!("{audit}/report.pdf")] {
                let pdf = browser.get(&path).await.shown();
                let Some(text) = words_of(&pdf.bytes) else {
                    continue;
                };
                // Sign by sign: a sign beside a word stands on its other side where the line runs from the right.
                let first = titles[0].trim_end_matches('\u{fe0f}');
                for word in first.split(' ') {
                    assert!(text.contains(word), "{id} in {language}: {text}");
                }
                is_clean(&text);
            }
        }
    }
}

/// Checks that who copies a text gets no mark that nobody sees. (The reader itself puts U+202B and U+202C round words that
/// run from the right.)
#[track_caller]
fn is_clean(text: &str) {
    let stray = |c: &char| {
        matches!(
            c,
            '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}'
                ..='\u{2069}' | '\u{feff}' | '\u{fffd}'
        )
    };
    let found: Vec<char> = text.chars().filter(stray).collect();
    assert!(found.is_empty(), "{found:?} in {text}");
}

/// A group that plans these words.
async fn planning(world: &World, words: &str) -> Group {
    let mut mill = world.group("Mill Lane", "Ana").await;
    let fields = [("what", words)];
    mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
    mill
}

const BOXES: &str = "Some letters stand as boxes on paper";

#[tokio::test]
async fn words_in_many_scripts_are_set_and_copied_as_they_were_typed() {
    on_each_database(async |world| {
        let mut mill = planning(&world, CARRIED).await;
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .never_says(BOXES);
        let pdf = mill.browser.get(&mill.at("plan.pdf")).await.shown();
        let Some(text) = words_of(&pdf.bytes) else {
            return;
        };
        // A reader of the file may take the letters of a word that runs from the right in either order.
        let is_there = |word: &str| text.contains(word) || text.contains(&turned(word));
        for word in CARRIED.split(' ') {
            assert!(is_there(word), "{word} is not in {text}");
        }
        assert!(!text.contains(BOX) && !text.contains(BOXES), "{text}");
        is_clean(&text);
    })
    .await;
}

fn turned(word: &str) -> String {
    word.chars().rev().collect()
}

#[tokio::test]
async fn a_letter_that_no_font_has_is_a_box_and_page_and_paper_say_so_once() {
    on_each_database(async |world| {
        let mut mill = planning(&world, "食物 and bread").await;
        let page = mill.browser.get(&mill.at("plan")).await.shown();
        assert_eq!(page.text().matches(BOXES).count(), 1);
        let pdf = mill.browser.get(&mill.at("plan.pdf")).await.shown();
        let Some(text) = words_of(&pdf.bytes) else {
            return;
        };
        assert!(text.contains("\u{25fb}\u{25fb} and bread"), "{text}");
        assert_eq!(text.matches(BOXES).count(), 1, "{text}");
    })
    .await;
}

#[tokio::test]
async fn a_chart_with_a_letter_that_no_font_has_says_so_on_paper_and_page() {
    let folder = TempDir::new().expect("a folder");
    let world = shelved(&folder).await;
    let mut mill = world.group("Mill Lane", "Ana").await;
    let audit = audited(&mut mill, &world, "script-check").await;
    for page in [mill.at("plan"), format!("{audit}/results")] {
        mill.browser.get(&page).await.shown().says(BOXES);
    }
    for path in [mill.at("plan.pdf"), format!("{audit}/report.pdf")] {
        let pdf = mill.browser.get(&path).await.shown();
        let Some(text) = words_of(&pdf.bytes) else {
            continue;
        };
        assert!(text.contains("ቤት \u{25fb}\u{25fb}"), "{text}");
        assert_eq!(text.matches(BOXES).count(), 1, "{text}");
    }
    let word = mill
        .browser
        .get(&format!("{audit}/report.docx"))
        .await
        .shown();
    assert!(parts(&word.bytes)["word/document.xml"].contains(BOXES));
}

#[test]
fn what_is_read_as_one_letter_is_one_box_and_unseen_marks_are_dropped() {
    let fonts = Fonts::shipped();
    for (typed, set) in [
        ("食物", "\u{25fb}\u{25fb}"),
        // An accent of one script on a letter of another, and a letter that lacks alone.
        ("क\u{323}", "\u{25fb}"),
        ("食\u{301}\u{302}x", "\u{25fb}x"),
        // People joined to one sign, with a colour; a heart and its selector.
        ("👨‍👩‍👧 👍🏽 ❤️", "👨‍👩‍👧 👍🏽 ❤️"),
        (
            "a\u{200f}\u{200b}b\u{202e}c\u{feff}\u{2068}d\u{2069}",
            "abc\u{2068}d\u{2069}",
        ),
        // What opens in a line closes in it.
        ("a\u{2068}b\nc\u{2069}d", "a\u{2068}b\u{2069}\ncd"),
        ("e\u{301} ẹ\u{301} ụ\u{300}", "e\u{301} ẹ\u{301} ụ\u{300}"),
        ("a\tb\u{3000}c\u{2028}d\r\ne\u{1}", "a b c\nd\ne"),
    ] {
        assert_eq!(fonts.printable(typed), set, "{typed:?}");
    }
    assert_eq!(fonts.lacking("食物 and 食 bread"), ["食", "物"]);
}

/// "Food" in Georgian, which no font that ships has. The folder's font has no other letters.
const FOOD: &str = "საჭმელი";

#[tokio::test]
async fn fonts_of_a_folder_set_what_those_that_ship_do_not() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("notes.txt"), "Georgian").expect("written");
    let none = Fonts::with_folder(folder.path()).map(|_| ());
    assert!(matches!(none, Err(FontsError::Empty(_))), "{none:?}");
    let font = include_bytes!("NotoSansGeorgian-few.ttf");
    fs::write(folder.path().join("Georgian.TTF"), font).expect("written");
    let fonts = Arc::new(Fonts::with_folder(folder.path()).expect("fonts"));
    assert_eq!(Fonts::shipped().printable(FOOD), "\u{25fb}".repeat(7));
    assert_eq!(fonts.printable(FOOD), FOOD);
    on_each_database(async |world| {
        let world = World::of(world.app.clone().with_fonts(Arc::clone(&fonts)));
        let mut mill = planning(&world, FOOD).await;
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .never_says(BOXES);
        let pdf = mill.browser.get(&mill.at("plan.pdf")).await.shown();
        if let Some(text) = words_of(&pdf.bytes) {
            assert!(text.contains(FOOD), "{text}");
        }
    })
    .await;
    fs::write(folder.path().join("broken.otf"), &font[..200]).expect("written");
    let broken = Fonts::with_folder(folder.path()).map(|_| ());
    assert!(matches!(broken, Err(FontsError::NoFont(_))), "{broken:?}");
}
