//! Paper as people hold it: which words stand on which sheet, and in which order.

use std::process::Command;

use good_measure::language::Language;
use tempfile::TempDir;

use crate::{
    audit::start_of,
    export::{documents::parts, letters::write_questionnaire},
    world::{Browser, Group, World},
};

/// The pages of a PDF as pdftotext reads them; none where the machine has no pdftotext.
fn pages(pdf: &[u8]) -> Option<Vec<String>> {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).expect("written");
    let read = Command::new("pdftotext")
        .arg(&path)
        .arg("-")
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&read.stdout).into_owned();
    Some(
        text.trim_end_matches('\u{c}')
            .split('\u{c}')
            .map(str::to_owned)
            .collect(),
    )
}

/// Letters alone, in any order: a reader of a PDF takes the words of a line from either side, and breaks lines anywhere.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[track_caller]
fn has(page: &str, words: &str, of: &str) {
    assert!(
        letters(page).contains(&letters(words)),
        "{of}: {words:?} is not in {page}"
    );
}

#[track_caller]
fn lacks(page: &str, words: &str, of: &str) {
    assert!(
        !letters(page).contains(&letters(words)),
        "{of}: {words:?} is in {page}"
    );
}

async fn world(folder: &TempDir) -> World {
    let url = format!("sqlite:{}", folder.path().join("paper.sqlite").display());
    World::open(&url).await
}

async fn pdf(browser: &mut Browser, path: &str) -> Option<Vec<String>> {
    let file = browser.get(path).await.shown();
    pages(&file.bytes)
}

/// Plans so many things, each with all that can be said of it.
async fn plan(group: &mut Group, audit: Option<(&str, &str)>, many: usize) {
    for number in 1..=many {
        let what = format!(
            "Ask five people at the door what would make it easier to come, thing {number}."
        );
        let (step, lead) = (
            format!("Ring the hall about it {number}"),
            format!("Lead{number}"),
        );
        let mut fields = vec![
            ("what", what.as_str()),
            (
                "why",
                "Three people told us that they walked past twice before they came in.",
            ),
            ("first_step", &step),
            ("lead", &lead),
            ("helpers", "Sam and the Tuesday table"),
            ("due_on", "1 March 2031"),
            ("needed", "Forty pounds for paper"),
            ("measure", "Two of the five come back"),
        ];
        if let Some((audit, statement)) = audit {
            fields.push(("audit", audit.rsplit('/').next().unwrap_or_default()));
            fields.push(("statement", statement));
        }
        group
            .browser
            .post(&group.at("plan"), &fields)
            .await
            .goes_to();
    }
}

/// What the heads of the wall are, and what a plan says that has nothing in it, in each language.
const WALL: [(Language, [&str; 4], &str); 3] = [
    (
        Language::English,
        ["What", "Who", "By when", "How it goes"],
        "Nothing is planned yet.",
    ),
    (
        Language::Spanish,
        ["Qué", "Quién", "Para cuándo", "Cómo va"],
        "Todavía no hay nada planeado",
    ),
    (Language::Arabic, ["ماذا", "من", "متى", "كيف يسير"], ""),
];

#[tokio::test]
async fn the_plan_on_paper_begins_with_one_page_for_the_wall_and_tells_the_rest_after_it() {
    let folder = TempDir::new().expect("a folder");
    let world = world(&folder).await;
    let mut mill = world.group("Mill Lane", "Ana").await;
    plan(&mut mill, None, 9).await;
    for (language, heads, _) in WALL {
        let mut browser = mill.browser.with("accept-language", language.tag());
        let Some(pages) = pdf(&mut browser, &mill.at("plan.pdf")).await else {
            return;
        };
        let of = format!("{language:?}");
        for number in 1..=9 {
            has(&pages[0], &format!("Lead{number}"), &of);
            has(&pages[0], &format!("thing {number}."), &of);
            lacks(&pages[0], &format!("about it {number}"), &of);
            let details = pages[1..].concat();
            has(&details, &format!("Ring the hall about it {number}"), &of);
        }
        if language != Language::Arabic {
            for head in heads {
                has(&pages[0], head, &of);
            }
        }
        assert!(pages.len() <= 5, "{of}: {} pages", pages.len());
        // Nobody reads a label for what it names.
        assert!(!pages.concat().contains("stepRing"), "{of}");
        if language == Language::English {
            assert!(
                pages[1..]
                    .concat()
                    .contains("First step: Ring the hall about it 1"),
                "{}",
                pages[1]
            );
        }
    }
    let word = mill.browser.get(&mill.at("plan.docx")).await.shown();
    let body = parts(&word.bytes)["word/document.xml"].clone();
    let (wall, details) = body
        .split_once("w:orient=\"landscape\"")
        .expect("a sheet on its side");
    assert!(
        wall.contains("Lead9") && !wall.contains("Ring the hall"),
        "{wall}"
    );
    assert!(details.contains("Ring the hall about it 9"));
    assert!(wall.contains("<w:tblHeader/>") && wall.contains("<w:cantSplit/>"));
    assert!(wall.contains("name=\"Cup "), "cups");
}

#[tokio::test]
async fn a_wall_with_many_actions_repeats_its_heads_and_one_with_none_says_so() {
    let folder = TempDir::new().expect("a folder");
    let world = world(&folder).await;
    let mut mill = world.group("Mill Lane", "Ana").await;
    let path = mill.at("plan.pdf");
    let empty = pdf(&mut mill.browser, &path).await;
    let Some(empty) = empty else { return };
    assert_eq!(empty.len(), 1);
    has(
        &empty[0],
        "Nothing is planned yet. One small thing is a good start.",
        "none",
    );
    plan(&mut mill, None, 40).await;
    let pages = pdf(&mut mill.browser, &path).await.expect("pages");
    let wall: Vec<&String> = pages
        .iter()
        .filter(|page| page.contains("How it goes\n") || page.contains("By when\n"))
        .collect();
    assert!(wall.len() >= 2 && wall.len() <= 5, "{}", wall.len());
    for number in 1..=40 {
        let row = format!("Lead{number}\n");
        assert!(wall.iter().any(|page| page.contains(&row)), "{row}");
    }
}

/// A closed audit of all of a questionnaire, with what `choose` says of the statement at each place; gives its address and
/// the last statement's id.
async fn audited(
    group: &mut Group,
    world: &World,
    id: &str,
    choose: impl Fn(usize) -> &'static str,
) -> (String, String) {
    let edition = world.app.catalogue.newest(id).expect("on file");
    let principles = &edition.questionnaire.principles;
    let ids: Vec<&str> = principles.iter().map(|part| part.id.as_str()).collect();
    let audit = start_of(group, id, &ids).await;
    let mut last = String::new();
    for (at, statement) in principles
        .iter()
        .flat_map(|part| &part.statements)
        .enumerate()
    {
        let address = format!("{audit}/statements/{}", statement.id);
        let fields = [("choice", choose(at)), ("go", "stop")];
        group.browser.post(&address, &fields).await.goes_to();
        last.clone_from(&statement.id);
    }
    group
        .browser
        .post(&format!("{audit}/close"), &[])
        .await
        .goes_to();
    (audit, last)
}

/// The five headings of the report's first page.
const FIVE: [(Language, [&str; 5]); 3] = [
    (
        Language::English,
        [
            "Where we stand",
            "What has changed since",
            "What we do",
            "What we ask of you",
            "Who was in the room",
        ],
    ),
    (
        Language::Spanish,
        [
            "Dónde estamos",
            "Qué ha cambiado desde",
            "Lo que hacemos",
            "Lo que les pedimos",
            "Quién estuvo presente",
        ],
    ),
    (
        Language::Arabic,
        [
            "أين نقف",
            "ما الذي تغير",
            "ماذا نفعل",
            "ماذا نطلب منكم",
            "من كان في الغرفة",
        ],
    ),
];

#[tokio::test]
async fn the_report_says_all_on_its_first_page_and_no_heading_is_the_last_of_a_page() {
    let folder = TempDir::new().expect("a folder");
    let world = world(&folder).await;
    for id in [
        "listening-check",
        "dignity-in-food",
        "community-empowerment",
        "food-and-advice-network",
    ] {
        let mut mill = world.group("Mill Lane", "Ana").await;
        audited(&mut mill, &world, id, |at| ["1", "2", "3"][at % 3]).await;
        let (audit, statement) = audited(&mut mill, &world, id, |at| {
            ["2", "unknown", "4", "1"][at % 4]
        })
        .await;
        plan(&mut mill, Some((&audit, &statement)), 7).await;
        for (language, five) in FIVE {
            let of = format!("{id} in {language:?}");
            let mut browser = mill.browser.with("accept-language", language.tag());
            let Some(pages) = pdf(&mut browser, &format!("{audit}/report.pdf")).await else {
                return;
            };
            if language != Language::Arabic {
                for heading in five {
                    has(&pages[0], heading, &of);
                    lacks(&pages[1..].concat(), heading, &of);
                }
                has(&pages[0], "Forty pounds for paper", &of);
            }
            let edition = world.app.catalogue.newest(id).expect("on file");
            let asked = edition.questionnaire.in_language(language.tag());
            for page in &pages {
                let mut lines: Vec<&str> = page
                    .lines()
                    .filter(|line| !line.trim().is_empty())
                    .collect();
                // The page's number and the words at its foot.
                lines.retain(|line| {
                    line.trim().parse::<u32>().is_err() && !line.contains("Good Measure")
                });
                let last = lines.last().copied().unwrap_or_default().trim();
                let is_heading = asked
                    .principles
                    .iter()
                    .any(|part| letters(&part.title) == letters(last));
                assert!(
                    !is_heading && !five.contains(&last),
                    "{of}: a page ends with {last:?}"
                );
            }
        }
        let word = mill
            .browser
            .get(&format!("{audit}/report.docx"))
            .await
            .shown();
        let parts = parts(&word.bytes);
        let body = &parts["word/document.xml"];
        let (first, rest) = body
            .split_once("<w:br w:type=\"page\"/>")
            .expect("a first page");
        for heading in FIVE[0].1 {
            assert!(first.contains(heading), "{id}: {heading}");
        }
        for head in ["Then", "Now", "Why, in their words"] {
            assert!(rest.contains(&format!(">{head}<")), "{id}: {head}");
        }
        // Every row stays whole, and every first row comes again.
        assert_eq!(
            body.matches("<w:tr>").count(),
            body.matches("<w:cantSplit/>").count()
        );
        assert_eq!(
            body.matches("<w:tbl>").count(),
            body.matches("<w:tblHeader/>").count()
        );
        for style in ["Heading2", "Heading3", "Soft", "Caption", "Reading"] {
            let (_, style) = parts["word/styles.xml"]
                .split_once(&format!("w:styleId=\"{style}\""))
                .expect("a style");
            let (style, _) = style.split_once("</w:style>").expect("its end");
            assert!(style.contains("<w:keepNext/>"), "{style}");
        }
    }
}

#[tokio::test]
async fn blank_paper_is_short_tears_no_statement_and_ends_with_all_of_it_on_one_page() {
    let folder = TempDir::new().expect("a folder");
    let world = world(&folder).await;
    let mill = world.group("Mill Lane", "Ana").await;
    for edition in world.app.catalogue.latest() {
        let id = &edition.questionnaire.id;
        for language in Language::ALL {
            let of = format!("{id} in {language:?}");
            let mut browser = mill.browser.with("accept-language", language.tag());
            let path = mill.at(&format!("questionnaires/{id}/blank.pdf"));
            let Some(pages) = pdf(&mut browser, &path).await else {
                return;
            };
            assert!(pages.len() <= 14, "{of}: {} pages", pages.len());
            let asked = edition.questionnaire.in_language(language.tag());
            let count = asked.statements().count();
            let boxes = pages.last().expect("pages").matches('\u{2610}').count();
            let each = asked.scale.levels.len() + asked.scale.unscored.len();
            assert_eq!(boxes, count * each, "{of}");
            if language == Language::Arabic {
                continue;
            }
            for (_, statement) in asked.statements() {
                has(pages.last().expect("pages"), &statement.text, &of);
                let own = |page: &&String| letters(page).contains(&letters(&statement.levels[0]));
                let page = pages
                    .iter()
                    .find(own)
                    .unwrap_or_else(|| panic!("{of}: {}", statement.id));
                has(page, &statement.text, &of);
                for level in &statement.levels {
                    has(page, level, &of);
                }
            }
        }
    }
}

/// Where each of these stands in a line, by the left edge that pdftotext gives its words.
fn lefts(pdf: &[u8], words: [&str; 2]) -> Option<[f64; 2]> {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).expect("written");
    let read = Command::new("pdftotext")
        .arg("-bbox")
        .arg(&path)
        .arg("-")
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&read.stdout).into_owned();
    Some(words.map(|word| {
        let turned: String = word.chars().rev().collect();
        let line = text
            .lines()
            .find(|line| line.contains(word) || line.contains(&turned));
        let line = line.unwrap_or_else(|| panic!("no {word} in {text}"));
        let (_, left) = line.split_once("xMin=\"").expect("an edge");
        left.split('"')
            .next()
            .and_then(|left| left.parse().ok())
            .expect("a number")
    }))
}

#[tokio::test]
async fn names_of_another_script_keep_their_places_in_a_sentence_on_paper() {
    let folder = TempDir::new().expect("a folder");
    for (id, titles) in [
        ("names-arabic", ["الترحيب", "اللطف"]),
        ("names-latin", ["Welcoming", "Kindness"]),
    ] {
        write_questionnaire(folder.path(), (id, titles, "Always"));
    }
    let world = crate::export::letters::with_library(&folder).await;
    for (id, language, [weakest, strongest]) in [
        ("names-arabic", Language::English, ["الترحيب", "اللطف"]),
        ("names-latin", Language::Arabic, ["Welcoming", "Kindness"]),
    ] {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, _) = audited(&mut mill, &world, id, |at| if at < 2 { "1" } else { "4" }).await;
        let mut browser = mill.browser.with("accept-language", language.tag());
        let file = browser.get(&format!("{audit}/report.pdf")).await.shown();
        let Some([strong, weak]) = lefts(&file.bytes, [strongest, weakest]) else {
            return;
        };
        // The sentence names the strongest first: in English on the left, in Arabic on the right.
        if language == Language::English {
            assert!(strong < weak, "{strong} {weak}");
        } else {
            assert!(strong > weak, "{strong} {weak}");
        }
    }
}
