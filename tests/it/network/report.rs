//! A network's report: counted only from what is shared, with honest denominators, in words that survive mistakes, and the
//! same in every file.

use std::{fs, io::Cursor, process::Command};

use axum::http::StatusCode;

use calamine::{Data, Reader as _, Xlsx};

use good_measure::domain::ids::NetworkId;
use tempfile::TempDir;

use crate::{
    audit::{LISTENING, answer, fill, start_of},
    world::{Browser, Group, Page, on_each_database},
};

/// An audit of a day, closed and shared.
pub async fn audit(
    group: &mut Group,
    network: NetworkId,
    day: &str,
    level: &str,
    extent: &str,
) -> String {
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
    for statement in LISTENING {
        answer(group, &at, statement, &[("choice", level)]).await;
    }
    close(group, &at).await;
    choose(group, network, &at, extent).await;
    at
}

async fn close(group: &mut Group, at: &str) {
    let browser = &mut group.browser;
    browser.post(&format!("{at}/close"), &[]).await.goes_to();
}

/// Chooses what a network sees of an audit.
pub async fn choose(group: &mut Group, network: NetworkId, at: &str, extent: &str) {
    let id = at.rsplit('/').next().expect("an audit");
    let field = format!("{network}.{id}");
    let sharing = group.at("sharing");
    let choice = [(field.as_str(), extent)];
    group.browser.post(&sharing, &choice).await.goes_to();
}

pub async fn begin(fay: &mut Browser, network: NetworkId, from: &str, to: &str) -> String {
    let fields = [("title", "Our year"), ("from", from), ("to", to)];
    fay.post(&format!("/networks/{network}/reports"), &fields)
        .await
        .goes_to()
}

#[tokio::test]
async fn a_report_counts_what_is_shared_and_says_of_how_many() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for name in ["Moved", "Walked", "Drove"] {
            let mut moved = world.member(network, name, "Ana").await;
            for level in ["1", "4"] {
                let at = fill(&mut moved, [level; 8]).await;
                close(&mut moved, &at).await;
                choose(&mut moved, network, &at, "all").await;
            }
            let plan = moved.at("plan");
            let action = [("what", "Paint the door"), ("due_on", "1/1/2031")];
            moved.browser.post(&plan, &action).await.goes_to();
            let field = format!("{network}.plan");
            let sharing = moved.at("sharing");
            let choice = [(field.as_str(), "summary")];
            moved.browser.post(&sharing, &choice).await.goes_to();
        }
        for (name, day, level, extent) in [
            ("Once", "1/6/2026", "2", "all"),
            ("Quiet", "1/6/2026", "2", "nothing"),
            ("Before", "1/6/2024", "2", "all"),
            ("Brief", "1/7/2026", "3", "summary"),
        ] {
            let mut group = world.member(network, name, "Ben").await;
            audit(&mut group, network, day, level, extent).await;
        }

        let at = begin(&mut fay, network, "1/1/2026", "26/11/2026").await;
        let page = fay.get(&at).await.shown();
        page.says("5 of 7 groups took part")
            .says("They share 8 audits from this period with us.")
            .says("2 groups share none from this period")
            .says("3 nearer, 0 about the same, 0 further")
            .says(
                "Not compared: 2 with one audit only, 0 whose audit before was of another version.",
            )
            .says("In 3 of 7 groups, those that share their plan with us.")
            .says("No action was done in this period");
        for name in ["Moved", "Once", "Quiet", "Brief"] {
            page.never_says(name);
        }
        // Of a time before, there is one; of a time long ago, nothing, and the page still stands.
        let at = begin(&mut fay, network, "1/1/2024", "31/12/2024").await;
        fay.get(&at).await.shown().says("1 of 7 groups took part");
        let at = begin(&mut fay, network, "1/1/2001", "31/12/2001").await;
        fay.get(&at)
            .await
            .shown()
            .says("0 of 7 groups took part")
            .says("No audit from this period");
        for ending in ["pdf", "docx", "xlsx"] {
            fay.get(&format!("{at}/report.{ending}")).await.shown();
        }
    })
    .await;
}

/// What the table of where groups stand says of the one principle, cell by cell.
pub fn standings(page: &Page) -> Vec<String> {
    page.texts_of("[aria-label='Where groups stand'] tbody td")
}

#[tokio::test]
async fn nothing_is_told_of_one_or_two_groups_alone_or_as_what_is_left_between_two_reports() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for name in ["One", "Two"] {
            let mut group = world.member(network, name, "Ana").await;
            audit(&mut group, network, "1/3/2026", "1", "all").await;
        }
        let first = begin(&mut fay, network, "1/1/2026", "30/6/2026").await;
        let page = fay.get(&first).await.shown();
        page.says("Fewer than 3 groups stand behind these numbers.")
            .says("Fewer than 3 groups have two audits that can be compared.")
            .says("Fewer than 3 groups share their plan with us.");
        assert_eq!(standings(&page), [""; 0]);
        let mut group = world.member(network, "Three", "Ana").await;
        audit(&mut group, network, "1/3/2026", "1", "all").await;
        let told = ["Listening", "3", "0", "0", "0", "0", "3"];
        let page = fay.get(&first).await.shown();
        assert_eq!(standings(&page), told);

        // One of the very same groups tells what is known.
        let same = begin(&mut fay, network, "1/2/2026", "30/5/2026").await;
        assert_eq!(standings(&fay.get(&same).await.shown()), told);

        // A later report that one more group is in would tell of that one.
        let mut group = world.member(network, "Four", "Ana").await;
        audit(&mut group, network, "1/9/2026", "4", "all").await;
        let second = begin(&mut fay, network, "1/1/2026", "31/10/2026").await;
        let page = fay.get(&second).await.shown();
        page.says("4 of 4 groups took part");
        assert_eq!(standings(&page), [""; 0], "nothing is left to show");
        page.says("This report and “Our year” differ by only one or two groups");
        for ending in ["docx", "xlsx", "pdf"] {
            fay.get(&format!("{second}/report.{ending}")).await.shown();
        }
        assert_eq!(
            standings(&fay.get(&first).await.shown()),
            told,
            "the first stays as it is"
        );

        for name in ["Five", "Six"] {
            let mut group = world.member(network, name, "Ana").await;
            audit(&mut group, network, "1/9/2026", "4", "all").await;
        }
        let page = fay.get(&second).await.shown();
        assert_eq!(
            standings(&page),
            ["Listening", "3", "0", "0", "3", "0", "6"]
        );
        page.never_says("differ by only one or two");
    })
    .await;
}

#[tokio::test]
async fn a_row_of_few_is_left_out_of_a_table_of_many() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for (name, principles) in [
            ("One", &["dignity", "safe"][..]),
            ("Two", &["dignity"]),
            ("Three", &["dignity"]),
        ] {
            let mut group = world.member(network, name, "Ana").await;
            let at = start_of(&mut group, "food-and-advice-network", principles).await;
            for principle in principles {
                let statements = match *principle {
                    "dignity" => ["nd.audit", "nd.plan", "nd.voices", "nd.team", "nd.words"],
                    _ => ["ns.food", "ns.guard", "ns.train", "ns.cover", "ns.care"],
                };
                for statement in statements {
                    answer(&mut group, &at, statement, &[("choice", "2")]).await;
                }
            }
            close(&mut group, &at).await;
            choose(&mut group, network, &at, "all").await;
        }
        let at = begin(&mut fay, network, "1/1/2026", "26/11/2026").await;
        let cells = standings(&fay.get(&at).await.shown());
        let row = |title: &str| {
            let at = cells.iter().position(|cell| cell == title).expect(title);
            cells[at + 1..at + 7].to_vec()
        };
        assert_eq!(row("Dignity"), ["0", "3", "0", "0", "0", "3"]);
        let left_out = ["–", "–", "–", "–", "–", "too few to show"];
        assert_eq!(row("Safe and effective, trained people"), left_out);
        let xlsx = fay.get(&format!("{at}/report.xlsx")).await.shown();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx.bytes)).expect("a workbook");
        let sheet = book.worksheet_range("Where groups stand").expect("a sheet");
        let said = |text: &str| sheet.cells().filter(|(_, _, cell)| **cell == text).count();
        assert!(said("too few to show") >= 1, "{sheet:?}");
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
        // One too many is taken out, with a reason, and waits below the list.
        let (_, rest) = list.body.split_once(&format!("{home}/")).expect("a report");
        let gone = format!("{home}/{}", &rest[..32]);
        let why = [("out_why", "Written twice")];
        fay.post(&format!("{gone}/out"), &why).await.goes_to();
        let page = fay.get(&home).await.shown();
        page.says("Our spring").says("Written twice");
        let listed = page.texts_of("main ul.rows a");
        assert!(
            !listed.iter().any(|title| title.contains("summer")),
            "{listed:?}"
        );
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
        for name in ["Mill Lane", "Hilltop", "Wharf"] {
            let mut group = world.member(network, name, "Ana").await;
            audit(&mut group, network, "1/6/2026", "2", "all").await;
        }
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
            .says("3 of 3 groups took part");
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
                "3 of 3 groups took part",
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
