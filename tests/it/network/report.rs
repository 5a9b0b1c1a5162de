//! A network's report: counted only from what is shared, with honest denominators, in words that survive mistakes, and the
//! same in every file.

use std::{fs, io::Cursor, process::Command};

use axum::http::StatusCode;

use calamine::{Data, Reader as _, Xlsx};

use good_measure::domain::ids::NetworkId;
use tempfile::TempDir;

use crate::{
    audit::{answer, fill},
    world::{Browser, Group, on_each_database},
};

/// An audit of a day, closed and shared.
async fn audit(group: &mut Group, network: NetworkId, day: &str, level: &str, extent: &str) {
    let page = group
        .browser
        .get(&group.at("audits/new?questionnaire=listening-check"))
        .await
        .shown();
    let key = page.hidden("audit");
    let fields = [
        ("audit", key.as_str()),
        ("questionnaire", "listening-check"),
        ("held_on", day),
        ("principle", "listening"),
    ];
    let audits = group.at("audits");
    let at = group.browser.post(&audits, &fields).await.goes_to();
    for statement in [
        "lis.early",
        "lis.plain",
        "lis.hard",
        "lis.quiet",
        "lis.back",
        "lis.often",
        "lis.safe",
        "lis.share",
    ] {
        let path = format!("{at}/statements/{statement}");
        // A statement of another name is none of this questionnaire's; the story fills those it has.
        group
            .browser
            .post(&path, &[("base", "0"), ("choice", level)])
            .await;
    }
    answer(group, &at, "lis.early", &[("base", "1"), ("choice", level)]).await;
    group
        .browser
        .post(&format!("{at}/close"), &[])
        .await
        .goes_to();
    let id = at.rsplit('/').next().expect("an audit");
    let sharing = group.at("sharing");
    let field = format!("{network}.{id}");
    group
        .browser
        .post(&sharing, &[(field.as_str(), extent)])
        .await
        .goes_to();
}

async fn begin(fay: &mut Browser, network: NetworkId, from: &str, to: &str) -> String {
    let fields = [("title", "Our year"), ("from", from), ("to", to)];
    fay.post(&format!("/networks/{network}/reports"), &fields)
        .await
        .goes_to()
}

#[tokio::test]
async fn a_report_counts_what_is_shared_and_says_of_how_many() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut moved = world.member(network, "Moved", "Ana").await;
        let mut once = world.member(network, "Once", "Ben").await;
        let mut quiet = world.member(network, "Quiet", "Cho").await;
        let mut before = world.member(network, "Before", "Dee").await;
        let mut brief = world.member(network, "Brief", "Eve").await;
        let full = fill(&mut moved, ["1"; 8]).await;
        moved
            .browser
            .post(&format!("{full}/close"), &[])
            .await
            .goes_to();
        let id = full.rsplit('/').next().expect("an audit").to_owned();
        let field = format!("{network}.{id}");
        let sharing = moved.at("sharing");
        moved
            .browser
            .post(&sharing, &[(field.as_str(), "all")])
            .await
            .goes_to();
        let second = fill(&mut moved, ["4"; 8]).await;
        moved
            .browser
            .post(&format!("{second}/close"), &[])
            .await
            .goes_to();
        let id = second.rsplit('/').next().expect("an audit").to_owned();
        let field = format!("{network}.{id}");
        moved
            .browser
            .post(&sharing, &[(field.as_str(), "all")])
            .await
            .goes_to();
        audit(&mut once, network, "1/6/2026", "2", "all").await;
        audit(&mut quiet, network, "1/6/2026", "2", "nothing").await;
        audit(&mut before, network, "1/6/2024", "2", "all").await;
        audit(&mut brief, network, "1/7/2026", "3", "summary").await;
        let plan = moved.at("plan");
        moved
            .browser
            .post(&plan, &[("what", "Paint the door"), ("due_on", "1/1/2031")])
            .await
            .goes_to();
        let field = format!("{network}.plan");
        moved
            .browser
            .post(&sharing, &[(field.as_str(), "summary")])
            .await
            .goes_to();

        let at = begin(&mut fay, network, "1/1/2026", "24/11/2026").await;
        let page = fay.get(&at).await.shown();
        page.says("3 of 5 groups took part")
            .says("They share 4 audits of this time with us.")
            .says("2 groups share none of this time")
            .says("The one group with two audits stands nearer on “Listening”.")
            .says("1 nearer, 0 about the same, 0 further")
            .says(
                "Not compared: 2 with one audit only, 0 whose audit before was of another version.",
            )
            .says("In 1 of 5 groups, those that share their plan with us.")
            .says("No action was done in this time");
        for name in ["Moved", "Once", "Quiet", "Brief"] {
            page.never_says(&format!(">{name}<"));
        }
        // Of a time before, there is one; of a time long ago, nothing, and the page still stands.
        let at = begin(&mut fay, network, "1/1/2024", "31/12/2024").await;
        fay.get(&at).await.shown().says("1 of 5 groups took part");
        let at = begin(&mut fay, network, "1/1/2001", "31/12/2001").await;
        fay.get(&at)
            .await
            .shown()
            .says("0 of 5 groups took part")
            .says("No audit of this time");
        for ending in ["pdf", "docx", "xlsx"] {
            fay.get(&format!("{at}/report.{ending}")).await.shown();
        }
    })
    .await;
}

#[tokio::test]
async fn words_survive_mistakes_and_two_who_write_are_told() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (hal, mut other) = world.person("Hal").await;
        world.facilitates(network, &hal).await;
        let home = format!("/networks/{network}/reports");
        let page = fay
            .post(
                &home,
                &[("title", ""), ("from", "soon"), ("to", "1/1/2090")],
            )
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("soon").says("1/1/2090");
        // The same form twice is one report; gone back and filled in anew it is another.
        let key = fay.get(&home).await.shown().hidden("report");
        for title in ["Our spring", "Our spring", "Our summer"] {
            let fields = [
                ("report", key.as_str()),
                ("title", title),
                ("from", "1/1/2026"),
                ("to", "1/3/2026"),
            ];
            let at = fay.post(&home, &fields).await.goes_to();
            fay.get(&at).await.shown().says(title);
        }
        let list = fay.get(&home).await.shown();
        assert_eq!(list.body.matches("Our spring").count(), 1);
        assert_eq!(list.body.matches("Our summer").count(), 1);
        // One too many is taken away, after a question.
        let (_, rest) = list.body.split_once(&format!("{home}/")).expect("a report");
        let gone = format!("{home}/{}", &rest[..32]);
        fay.get(&format!("{gone}/remove"))
            .await
            .shown()
            .says("Our summer");
        fay.post(&format!("{gone}/remove"), &[]).await.goes_to();
        fay.get(&home)
            .await
            .shown()
            .never_says("Our summer")
            .says("Our spring");
        assert_eq!(fay.get(&gone).await.status, StatusCode::NOT_FOUND);
        let at = begin(&mut fay, network, "1/1/2026", "1/11/2026").await;
        let base = fay.get(&at).await.shown().hidden("base");
        let words = |learned: &'static str| {
            [
                ("base", base.clone()),
                ("title", "Our year".to_owned()),
                ("from", "1/1/2026".to_owned()),
                ("to", "1/11/2026".to_owned()),
                ("fact", "taking-part".to_owned()),
                ("learned", learned.to_owned()),
            ]
        };
        let send = async |browser: &mut Browser, learned: &'static str| {
            let fields = words(learned);
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            browser.post(&at, &fields).await
        };
        send(&mut fay, "Fay was first").await.goes_to();
        // Pressed twice, it is saved once, and nobody is told that somebody else was there.
        send(&mut fay, "Fay was first").await.goes_to();
        let late = send(&mut other, "Hal was second").await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        late.says("Hal was second").says("Fay was first");
        // What was left out is left out.
        fay.get(&at)
            .await
            .shown()
            .says("Fay was first")
            .never_says("those that share their plan");
        let (elsewhere, mut gus) = world.network("South side", "Gus").await;
        let id = at.rsplit('/').next().expect("a report");
        for path in [at.clone(), format!("/networks/{elsewhere}/reports/{id}")] {
            assert_eq!(gus.get(&path).await.status, StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn the_files_say_what_the_page_says_and_run_nothing() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North =side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        audit(&mut mill, network, "1/6/2026", "2", "all").await;
        let at = begin(&mut fay, network, "1/1/2026", "1/11/2026").await;
        let hostile = "=cmd|'/C calc'!A0 #set page(fill: red) <script>alert(1)</script> $x$";
        let fields = [
            ("base", "1"),
            ("title", "=1+1 #pagebreak()"),
            ("from", "1/1/2026"),
            ("to", "1/11/2026"),
            ("fact", "taking-part"),
            ("fact", "standings"),
            ("opening", hostile),
            ("learned", "Slowly is fine."),
        ];
        fay.post(&at, &fields).await.goes_to();
        fay.get(&at)
            .await
            .shown()
            .never_says("<script>alert")
            .says("1 of 1 group took part");
        let xlsx = fay.get(&format!("{at}/report.xlsx")).await.shown();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx.bytes)).expect("a workbook");
        let sheet = book
            .worksheet_range_at(0)
            .expect("a sheet")
            .expect("its cells");
        let numbers = sheet
            .cells()
            .filter(|(_, _, cell)| matches!(cell, Data::Float(_)))
            .count();
        assert!(numbers >= 4, "{sheet:?}");
        for size in ["", "?size=large"] {
            let pdf = fay.get(&format!("{at}/report.pdf{size}")).await.shown();
            assert!(pdf.bytes.starts_with(b"%PDF"));
            let folder = TempDir::new().expect("a folder");
            let file = folder.path().join("report.pdf");
            fs::write(&file, &pdf.bytes).expect("written");
            let Ok(read) = Command::new("pdftotext").arg(&file).arg("-").output() else {
                continue;
            };
            let text = String::from_utf8_lossy(&read.stdout).replace(['\n', '\u{c}'], " ");
            for said in [
                "1 of 1 group took part",
                "Slowly is fine.",
                "#set page(fill: red)",
                "How these numbers were made",
            ] {
                assert!(text.contains(said), "{said} is not in\n{text}");
            }
        }
        fay.get(&format!("{at}/report.docx")).await.shown();
    })
    .await;
}
