//! Documents to print and to edit, read back by programs of another make.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
    process::Command,
};

use good_measure::{
    demo,
    domain::{person::Person, round::Owner},
    language::Language,
    store::{audits, organisations, people, rounds, shares},
};
use tempfile::TempDir;

use crate::{
    audit::fill,
    server::hostile::{HOSTILE, words_of},
    world::{Group, World, on_each_database},
};

/// A group with a closed audit and an action, with this text wherever one can be typed; gives the audit's address.
async fn full(world: &World, text: &str) -> (Group, String) {
    let name: String = text.chars().take(100).collect();
    let mut mill = world.group(&name, &name).await;
    let audit = fill(&mut mill, ["1", "2", "unknown", "4", "4", "4", "4", "3"]).await;
    let said = [
        ("base", "1"),
        ("choice", "2"),
        ("reflection", text),
        ("evidence", text),
        ("strength", "shown"),
    ];
    let statement = format!("{audit}/statements/lis.early");
    mill.browser.post(&statement, &said).await.goes_to();
    mill.browser
        .post(&format!("{audit}/close"), &[])
        .await
        .goes_to();
    let line: String = text.chars().take(300).collect();
    let fields = [
        ("audit", audit.rsplit('/').next().expect("an audit")),
        ("statement", "lis.early"),
        ("what", &line),
        ("why", text),
        ("lead", &name),
        ("due_on", "1 March 2031"),
    ];
    mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
    (mill, audit)
}

/// The text parts of a package by name.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).expect("a package");
    let mut parts = BTreeMap::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).expect("a part");
        let name = file.name().expect("a name").into_owned();
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let mut text = String::new();
            file.read_to_string(&mut text).expect("text");
            parts.insert(name, text);
        } else {
            parts.insert(name, String::new());
        }
    }
    parts
}

#[track_caller]
fn is_well_formed(name: &str, text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut depth = 0_i32;
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Start(_)) => depth += 1,
            Ok(quick_xml::events::Event::End(_)) => depth -= 1,
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{name}: {error}"),
        }
    }
    assert_eq!(depth, 0, "{name}");
}

#[tokio::test]
async fn a_document_to_edit_has_real_headings_tables_that_repeat_their_header_and_pictures_with_words()
 {
    on_each_database(async |world| {
        let (mut mill, audit) = full(&world, "Paint the door").await;
        let file = mill
            .browser
            .get(&format!("{audit}/report.docx"))
            .await
            .shown();
        let name = file.head["content-disposition"].to_str().expect("a name");
        assert!(name.contains("Audit report Paint the door 20"), "{name}");
        let parts = parts(&file.bytes);
        for (name, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
            is_well_formed(name, text);
        }
        let body = &parts["word/document.xml"];
        for mark in [
            "<w:pStyle w:val=\"Title\"/>",
            "<w:pStyle w:val=\"Heading2\"/>",
            "<w:pStyle w:val=\"Heading3\"/>",
            "<w:tblHeader/>",
            " descr=\"All of them stand at ",
        ] {
            assert!(body.contains(mark), "{mark} is not in the body");
        }
        assert!(parts.contains_key("word/media/chart1.png"));
        assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"en\""));
        assert!(
            parts["docProps/core.xml"].contains("<dc:title>What Paint the door found</dc:title>")
        );
        // The plan, in large print: 18 points are 36 halves.
        let plan = mill
            .browser
            .get(&mill.at("plan.docx?size=large"))
            .await
            .shown();
        let styles = self::parts(&plan.bytes)["word/styles.xml"].clone();
        assert!(styles.contains("<w:sz w:val=\"36\"/>"), "{styles}");
        let arabic = mill
            .browser
            .with("accept-language", "ar")
            .get(&mill.at("plan.docx"))
            .await;
        let body = self::parts(&arabic.bytes)["word/document.xml"].clone();
        assert!(body.contains("<w:bidi/>") && body.contains("<w:rtl/>"));
    })
    .await;
}

#[tokio::test]
async fn a_pdf_is_tagged_and_whole_in_both_sizes_and_says_what_the_audit_found() {
    on_each_database(async |world| {
        let (mut mill, audit) = full(&world, "Paint the door").await;
        let folder = TempDir::new().expect("a folder");
        for (name, path) in [
            ("plan.pdf", mill.at("plan.pdf")),
            ("large.pdf", mill.at("plan.pdf?size=large")),
            ("report.pdf", format!("{audit}/report.pdf")),
        ] {
            let file = mill.browser.get(&path).await.shown();
            assert!(file.bytes.starts_with(b"%PDF-"), "{path}");
            if let Some(text) = words_of(&file.bytes) {
                assert!(text.contains("Paint the door"), "{text}");
            }
            let file_path = folder.path().join(name);
            std::fs::write(&file_path, &file.bytes).expect("written");
            let Ok(said) = Command::new("pdfinfo")
                .arg("-struct-text")
                .arg(&file_path)
                .output()
            else {
                continue;
            };
            let tree = String::from_utf8_lossy(&said.stdout).into_owned();
            for tag in ["H1", "H2"] {
                assert!(tree.contains(tag), "{name} has no {tag}:\n{tree}");
            }
            if let Ok(check) = Command::new("qpdf").arg("--check").arg(&file_path).output() {
                assert!(check.status.success(), "{name}: {check:?}");
            }
        }
        let open = crate::audit::start(&mut mill).await;
        let to = mill
            .browser
            .get(&format!("{open}/report.pdf"))
            .await
            .goes_to();
        assert_eq!(to, format!("{open}/check"));
    })
    .await;
}

#[tokio::test]
async fn hostile_text_is_only_text_in_documents_and_libreoffice_reads_them() {
    // LibreOffice takes seconds to start, so one database and one start for all.
    let folder = TempDir::new().expect("a folder");
    let url = format!(
        "sqlite:{}",
        folder.path().join("documents.sqlite").display()
    );
    let world = World::open(&url).await;
    let long = format!("{HOSTILE}{}", "x".repeat(9_500));
    let mut files = Vec::new();
    for (name, text) in [
        ("hostile", HOSTILE),
        ("long", long.as_str()),
        ("arabic", "مرحبا\nسطر 🍞"),
    ] {
        let (mut mill, audit) = full(&world, text).await;
        for (what, path) in [
            ("plan", mill.at("plan.docx")),
            ("report", format!("{audit}/report.docx")),
        ] {
            let file = mill.browser.get(&path).await.shown();
            for (part, text) in parts(&file.bytes)
                .iter()
                .filter(|(_, text)| !text.is_empty())
            {
                is_well_formed(part, text);
            }
            let path = folder.path().join(format!("{name}-{what}.docx"));
            std::fs::write(&path, &file.bytes).expect("written");
            files.push(path);
        }
        let book = mill.browser.get(&mill.at("plan.xlsx")).await.shown();
        let path = folder.path().join(format!("{name}-book.xlsx"));
        std::fs::write(&path, &book.bytes).expect("written");
        files.push(path);
        for path in [mill.at("plan.pdf"), format!("{audit}/report.pdf")] {
            let file = mill.browser.get(&path).await.shown();
            assert!(file.bytes.starts_with(b"%PDF-"), "{name}");
        }
    }
    let converted = Command::new("soffice")
        .arg("--headless")
        .arg(format!(
            "-env:UserInstallation=file://{}/office",
            folder.path().display()
        ))
        .args(["--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .args(&files)
        .output();
    let Ok(converted) = converted else {
        eprintln!("LibreOffice is not here, so it read nothing");
        return;
    };
    for file in files {
        let pdf = std::fs::read(file.with_extension("pdf"))
            .unwrap_or_else(|_| panic!("{} was not read: {converted:?}", file.display()));
        let Some(text) = words_of(&pdf) else { continue };
        let name = file.display().to_string();
        let expected = if name.contains("arabic") {
            "🍞"
        } else {
            "<script>alert(1)</script>"
        };
        assert!(
            text.contains(expected) || text.contains("سطر"),
            "{name}:\n{text}"
        );
    }
}

#[tokio::test]
async fn a_document_of_very_many_actions_holds_the_first_and_says_where_the_rest_is() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("many.sqlite").display());
    let world = World::open(&url).await;
    let mut mill = world.group("Mill Lane", "Ana").await;
    for number in 0..503 {
        let what = format!("Thing {number}.");
        mill.browser
            .post(&mill.at("plan"), &[("what", &what)])
            .await
            .goes_to();
    }
    let file = mill.browser.get(&mill.at("plan.docx")).await.shown();
    let body = parts(&file.bytes)["word/document.xml"].clone();
    assert!(body.contains("Thing 499.") && !body.contains("Thing 500."));
    assert!(body.contains("3 more things are in the workbook (Excel)"));
}

#[tokio::test]
async fn every_document_of_the_demonstration_is_made_in_every_language() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("demo.sqlite").display());
    let world = World::open(&url).await;
    let sam = demo::make(&world.app, None).await.expect("a group");
    let mut paths = Vec::new();
    let store = &world.app.store;
    let groups = organisations::coordinated_by(store, sam).await;
    let group = groups.expect("groups").remove(0).id;
    for file in ["plan.pdf", "charter.pdf", "you-said.pdf"] {
        paths.push((sam, format!("/groups/{group}/{file}")));
    }
    let owner = Owner::Group(group);
    for round in rounds::of(store, owner).await.expect("rounds") {
        let files: &[&str] = if round.is_over {
            &["questions.pdf"]
        } else {
            &[
                "questions.pdf",
                "poster-a4.pdf",
                "poster-a5.pdf",
                "slips.pdf",
            ]
        };
        for file in files {
            paths.push((sam, format!("/groups/{group}/voices/{}/{file}", round.id)));
        }
    }
    let audits = audits::list(store, group).await.expect("audits");
    for audit in audits.iter().filter(|audit| !audit.is_open()) {
        paths.push((
            sam,
            format!("/groups/{group}/audits/{}/report.pdf", audit.id),
        ));
    }
    let network = shares::networks(store, group)
        .await
        .expect("networks")
        .remove(0);
    let (robin, _) = people::by_sign_in_name(store, demo::FACILITATOR)
        .await
        .expect("an answer")
        .expect("a facilitator");
    let fields = [
        ("title", "Our year"),
        ("from", "1/1/2024"),
        ("to", "1/11/2026"),
    ];
    let report = world
        .browser_of(&robin)
        .await
        .post(&format!("/networks/{}/reports", network.id), &fields)
        .await
        .goes_to();
    paths.push((robin.id, format!("{report}/report.pdf")));
    for language in Language::ALL.map(Language::tag) {
        for (person, path) in &paths {
            let person = Person {
                id: *person,
                ..robin.clone()
            };
            let browser = world.browser_of(&person).await;
            let page = browser.with("accept-language", language).get(path).await;
            assert!(
                page.shown().bytes.starts_with(b"%PDF"),
                "{path} in {language}"
            );
        }
    }
}
