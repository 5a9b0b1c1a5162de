//! Words of a questionnaire on pages of another language: each says which language it is in, the page says so once, and
//! where the page speaks it nothing is marked.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use good_measure::{
    app::App,
    catalogue::Catalogue,
    domain::questionnaire::{PrincipleText, Questionnaire, StatementText, Translation},
    language::{Language, Translator},
    questionnaires::{Library, PublishedVersion},
    server::routes,
};
use scraper::{ElementRef, Html, Selector, node::Node};
use tempfile::TempDir;

use crate::{
    language::message,
    queries::{
        every_page::{addresses, pages},
        full::Full,
    },
    world::World,
};

/// The questionnaire that Mill Lane, of the full world, has used.
const USED: &str = "listening-check";

/// A world on a database in a folder, in which the questionnaire was changed.
async fn changed(folder: &TempDir, change: impl Fn(&mut Questionnaire)) -> World {
    let url = format!("sqlite:{}", folder.path().join("asked.sqlite").display());
    let app = World::open(&url).await.app;
    let mut library = Library::shipped().expect("what ships");
    let used = library.latest().find(|own| own.questionnaire.id == USED);
    let PublishedVersion {
        mut questionnaire,
        hash,
        voices_hash,
    } = used.expect("it ships").as_ref().clone();
    change(&mut questionnaire);
    library.put(PublishedVersion {
        questionnaire,
        hash,
        voices_hash,
    });
    let context = app.context.as_ref().clone();
    World::of(App::new(app.store, Catalogue::new(library), context))
}

/// The same with one of everything in it.
async fn full(folder: &TempDir, change: impl Fn(&mut Questionnaire)) -> Full {
    Full::within(changed(folder, change).await, 1).await
}

/// All that people read of a questionnaire.
fn texts(own: &Questionnaire) -> BTreeSet<String> {
    let mut texts = BTreeSet::from([own.title.clone(), own.purpose.clone()]);
    texts.extend(own.scale.levels.iter().cloned());
    for principle in &own.principles {
        texts.extend([principle.title.clone(), principle.summary.clone()]);
        for statement in &principle.statements {
            texts.extend([statement.text.clone(), statement.prompt.clone()]);
            let lists = [&statement.levels, &statement.evidence, &statement.actions];
            texts.extend(lists.into_iter().flatten().cloned());
        }
    }
    texts
}

/// The nearest language that is said of a text on a page, below the page's own, with the direction beside it.
fn language_of<'a>(mut around: impl Iterator<Item = ElementRef<'a>>) -> Option<(String, String)> {
    let said = around.find(|element| element.attr("lang").is_some())?;
    let attribute = |name| said.attr(name).unwrap_or_default().to_owned();
    (said.value().name() != "html").then(|| (attribute("lang"), attribute("dir")))
}

/// The texts in the middle of a page that people read one by one, each with the language that is said of it. Charts name
/// themselves; choices of a list are read by the browser, and what stands in a field was put there to be changed.
fn said(page: &Html) -> Vec<(String, Option<(String, String)>)> {
    let main = Selector::parse("main").expect("a selector");
    let Some(main) = page.select(&main).next() else {
        return Vec::new();
    };
    let mut said = Vec::new();
    for node in main.descendants() {
        let Node::Text(text) = node.value() else {
            continue;
        };
        let text = text.trim().to_owned();
        let around = || node.ancestors().filter_map(ElementRef::wrap);
        let is_apart =
            around().any(|element| matches!(element.value().name(), "svg" | "option" | "textarea"));
        if !text.is_empty() && !is_apart {
            said.push((text, language_of(around())));
        }
    }
    said
}

/// Every page that Mill Lane or its facilitator can read, in Arabic.
async fn every_page(full: &mut Full, mut look: impl FnMut(&str, &Html)) {
    let files: Vec<&str> = routes::table()
        .iter()
        .filter(|route| route.is_file)
        .map(|route| route.path)
        .collect();
    for route in pages().filter(|route| !files.contains(route)) {
        for path in addresses(full, route) {
            let browser = if route.starts_with("/networks/") {
                &full.fay
            } else {
                &full.mill.browser
            };
            let mut browser = browser.with("accept-language", "ar");
            // What a facilitator looks at is Mill Lane's questionnaire where one is chosen.
            let path = path.replace(
                "questionnaire=dignity-in-food",
                "questionnaire=listening-check",
            );
            let mut path = path.replace("/themes/emp.say", "/themes/lis.early");
            if path.ends_with("/grid") || path.ends_with("/changes") {
                path.push_str("?questionnaire=listening-check");
            }
            let page = browser.get(&path).await;
            if page.status == StatusCode::OK {
                look(&path, &Html::parse_document(&page.body));
            }
        }
    }
}

fn is_arabic(c: char) -> bool {
    ('\u{600}'..'\u{700}').contains(&c)
}

#[tokio::test]
async fn words_in_another_language_than_their_page_say_which_and_the_page_says_so_once() {
    let folder = TempDir::new().expect("a folder");
    let mut full = full(&folder, |own| own.translations.clear()).await;
    let (network, group) = (full.network, full.mill.id);
    let audit = format!("/networks/{network}/groups/{group}/audits/{}", full.closed);
    for kind in ["question", "suggestion"] {
        let words = [
            ("kind", kind),
            ("statement", "lis.early"),
            ("words", "How?"),
        ];
        let asked = full.fay.post(&format!("{audit}/review"), &words).await;
        asked.goes_to();
    }
    let own = full.world.app.catalogue.newest(USED).expect("on file");
    let own = &own.questionnaire;
    let texts = texts(own);
    let statements: BTreeSet<&str> = own.statements().map(|(_, one)| one.text.as_str()).collect();
    let arabic = Translator(Language::Arabic);
    let name = arabic.term(Language::English);
    let only = arabic.with(message("asked-only-in"), [("language", name.into())]);
    let (mut seen, mut wrong): (BTreeSet<String>, Vec<String>) = Default::default();
    every_page(&mut full, |path, page| {
        let said = said(page);
        let mut has_statement = false;
        for (text, language) in &said {
            if !texts.contains(text) {
                continue;
            }
            let english = ("en".to_owned(), "ltr".to_owned());
            if *language != Some(english) {
                wrong.push(format!("{path}: \"{text}\" is said to be {language:?}"));
            }
            has_statement |= statements.contains(text.as_str());
            seen.insert(text.clone());
        }
        let told = said.iter().filter(|(text, _)| *text == only).count();
        if has_statement && told != 1 {
            wrong.push(format!(
                "{path} says {told} times in which language it asks"
            ));
        }
        // In a sentence of the page's own a name keeps its place.
        for (sentence, _) in &said {
            for text in statements.iter().filter(|text| sentence.contains(**text)) {
                let alone = format!("\u{2068}{text}\u{2069}");
                if sentence.contains(is_arabic) && !sentence.contains(&alone) {
                    wrong.push(format!("{path}: \"{text}\" turns \"{sentence}\" round"));
                }
            }
        }
    })
    .await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Of each kind some were met: titles, levels, statements, scenes, examples, suggestions.
    let statement = &own.principles[0].statements[0];
    for text in [
        &own.title,
        &own.purpose,
        &own.scale.levels[0],
        &own.principles[0].title,
        &own.principles[0].summary,
        &statement.text,
        &statement.levels[0],
        &statement.prompt,
        &statement.evidence[0],
        &statement.actions[0],
    ] {
        assert!(seen.contains(text), "no page shows \"{text}\"");
    }
}

/// A text that is Arabic as far as a page can tell.
fn put_into_arabic(text: &str) -> String {
    format!("نص {text}")
}

fn translation(own: &Questionnaire) -> Translation {
    let all = |texts: &[String]| texts.iter().map(|text| put_into_arabic(text)).collect();
    let principles = own.principles.iter().map(|principle| {
        let text = PrincipleText {
            title: put_into_arabic(&principle.title),
            summary: put_into_arabic(&principle.summary),
        };
        (principle.id.clone(), text)
    });
    let statements = own.statements().map(|(_, statement)| {
        let text = StatementText {
            text: put_into_arabic(&statement.text),
            levels: all(&statement.levels),
            prompt: put_into_arabic(&statement.prompt),
            evidence: all(&statement.evidence),
            actions: all(&statement.actions),
        };
        (statement.id.clone(), text)
    });
    Translation {
        language: "ar".into(),
        draft: false,
        title: put_into_arabic(&own.title),
        purpose: put_into_arabic(&own.purpose),
        intro: put_into_arabic(&own.intro),
        levels: all(&own.scale.levels),
        principles: principles.collect(),
        statements: statements.collect(),
        voices: None,
    }
}

#[tokio::test]
async fn words_in_the_language_of_their_page_carry_no_mark() {
    let folder = TempDir::new().expect("a folder");
    let change = |own: &mut Questionnaire| {
        own.translations = BTreeMap::from([("ar".to_owned(), translation(own))]);
    };
    let mut full = full(&folder, change).await;
    let own = full.world.app.catalogue.newest(USED).expect("on file");
    let texts = texts(&own.questionnaire.in_language("ar"));
    let mut seen = 0;
    every_page(&mut full, |path, page| {
        for (text, language) in said(page) {
            if texts.contains(&text) {
                assert_eq!(language, None, "{path}: \"{text}\"");
                seen += 1;
            }
        }
    })
    .await;
    assert!(seen > 100, "{seen}");
}

#[tokio::test]
async fn what_people_typed_runs_by_its_own_letters() {
    let folder = TempDir::new().expect("a folder");
    let mut full = full(&folder, |own| own.translations.clear()).await;
    let main = Selector::parse("main").expect("a selector");
    let (mut seen, mut wrong) = (0, BTreeSet::new());
    every_page(&mut full, |path, page| {
        let nodes = page.select(&main).flat_map(|main| main.descendants());
        for node in nodes {
            let Node::Text(text) = node.value() else {
                continue;
            };
            let is_latin = text.chars().any(|c| c.is_ascii_alphabetic());
            // A sentence of the page's own, in which each name keeps its place, runs as the page does.
            if !is_latin || text.contains(is_arabic) || text.contains('\u{2068}') {
                continue;
            }
            let around = || node.ancestors().filter_map(ElementRef::wrap);
            let is_apart = around().any(|element| element.value().name() == "svg");
            let says = around().find(|element| element.attr("dir").is_some());
            let direction = says.and_then(|element| element.attr("dir"));
            if !is_apart && direction != Some("auto") && direction != Some("ltr") {
                wrong.insert(format!(
                    "{}: {}",
                    path.split('/').next_back().unwrap_or_default(),
                    text.trim()
                ));
            }
            seen += 1;
        }
    })
    .await;
    assert!(seen > 100, "{seen}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn words_in_a_language_that_the_product_does_not_speak_run_by_their_own_letters() {
    let folder = TempDir::new().expect("a folder");
    let change = |own: &mut Questionnaire| {
        own.translations.clear();
        own.language = "cy".into();
    };
    let world = changed(&folder, change).await;
    let mut mill = world.group("Mill Lane", "Ana").await;
    let start = mill.at(&format!("audits/new?questionnaire={USED}"));
    let page = mill.browser.get(&start).await.shown();
    page.has("h1 [lang=cy][dir=auto]")
        .has(".intro [lang=cy][dir=auto] p")
        .says("The questions are not in English yet.");
}
