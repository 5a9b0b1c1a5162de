//! The register that goes out as a file comes back as the same groups, in each language and as either kind of file.

use good_measure::{domain::ids::NetworkId, language::Language, store::organisations};
use scraper::{Html, Selector};

use crate::world::{Browser, World, on_each_database};

/// Groups as a council has them: names that a spreadsheet would run, of another script, with what parts cells in text, and
/// what the network knows of them for itself.
const GROUPS: [[&str; 14]; 5] = [
    [
        "Mill Lane pantry",
        "North",
        "advice, food",
        "Church hall, 3 Mill Lane",
        "A pantry on Tuesdays; soup on Fridays.",
        "12",
        "1200",
        "30",
        "English, Polish",
        "Jo Brown",
        "01632 960123 (mornings)",
        "jo@example.org",
        "C-7310",
        "Ask at the shop.\nThe hall has no ramp.",
    ],
    [
        "@ The Hub",
        "Old Town",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "=7",
        "",
    ],
    [
        "+Plus Youth",
        "",
        "youth",
        "",
        "Says \"hello\" to all",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
    ],
    [
        "-18 Club", "=Equal", "youth", "", "", "3", "", "", "", "", "", "", "", "",
    ],
    [
        "مطبخ الحي",
        "الشمال",
        "طعام",
        "قاعة الكنيسة، شارع ٣",
        "طعام ساخن؛ أيام الجمعة",
        "",
        "40",
        "",
        "العربية",
        "ليلى",
        "+44 1632 960124",
        "",
        "",
        "",
    ],
];

const HEADINGS: [&str; 14] = [
    "Group",
    "Neighbourhood",
    "Tags",
    "Where it meets",
    "What it does",
    "People in the group",
    "People it reaches",
    "Volunteers",
    "Languages",
    "Contact person",
    "Phone",
    "E-mail",
    "Reference",
    "Notes",
];

/// The fields of a form that a browser sends unasked, and where it sends them.
fn form(page: &str, action: &str) -> (String, Vec<(String, String)>) {
    let html = Html::parse_document(page);
    let forms = Selector::parse(&format!("form[action$='{action}']")).expect("a selector");
    let form = html.select(&forms).next();
    let form = form.unwrap_or_else(|| panic!("no form leads to {action}:\n{page}"));
    let sent = Selector::parse("input[type=hidden], input[checked], button[name]");
    let sent = sent.expect("a selector");
    let fields = form.select(&sent).map(|field| {
        let part = |name| field.attr(name).unwrap_or_default().to_owned();
        (part("name"), part("value"))
    });
    let address = form.attr("action").unwrap_or_default().to_owned();
    (address, fields.collect())
}

/// Brings a file as it is guessed, and adds all its groups.
async fn bring(browser: &mut Browser, network: NetworkId, name: &str, bytes: &[u8]) {
    let start = format!("/networks/{network}/import");
    let import = browser.upload(&start, &[], (name, bytes)).await.goes_to();
    let import = import.split('?').next().expect("an address").to_owned();
    let check = browser.get(&format!("{import}/check")).await.shown();
    let (address, fields) = form(&check.body, "/add");
    let added = browser.post_form(&address, &fields).await.goes_to();
    assert!(
        added.contains("list-added"),
        "{name}: {added}\n{}",
        check.body
    );
}

/// What a network keeps of its groups, as its page for each of them is filled in; in the order of their names.
async fn kept(world: &World, browser: &mut Browser, network: NetworkId) -> Vec<Vec<String>> {
    let groups = organisations::groups_of(&world.app.store, network, None).await;
    let mut all = Vec::new();
    for group in groups.expect("groups") {
        let address = format!("/networks/{network}/groups/{}/register", group.id);
        let page = browser.get(&address).await.shown();
        let html = Html::parse_document(&page.body);
        let mut facts = vec![group.name.clone()];
        for name in [
            "neighbourhood",
            "tags",
            "place",
            "does",
            "size",
            "reached",
            "volunteers",
            "languages",
            "contact",
            "phone",
            "email",
            "reference",
            "notes",
        ] {
            let field = Selector::parse(&format!("[name={name}]")).expect("a selector");
            let field = html.select(&field).next().expect("a field");
            let value = field.attr("value").map(str::to_owned);
            facts.push(value.unwrap_or_else(|| field.text().collect()));
        }
        all.push(facts);
    }
    all.sort();
    all
}

#[tokio::test]
async fn the_register_comes_back_as_the_same_groups_in_each_language_as_csv_and_as_a_workbook() {
    on_each_database(async |world| {
        let (north, mut fay) = world.network("North side", "Fay").await;
        let mut list = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
        list.write_record(HEADINGS).expect("written");
        for group in GROUPS {
            list.write_record(group).expect("written");
        }
        let list = list.into_inner().expect("written");
        bring(&mut fay, north, "list.csv", &list).await;
        let first = kept(&world, &mut fay, north).await;
        // What came of being in touch is in the file, and is no note and no more.
        let groups = organisations::groups_of(&world.app.store, north, None).await;
        for group in groups.expect("groups") {
            let contacts = format!("/networks/{north}/groups/{}/contacts", group.id);
            let said = [
                ("way", "rang"),
                ("words", "They will ring back."),
                ("on_day", "today"),
            ];
            fay.post(&contacts, &said).await.goes_to();
        }
        let mut meant: Vec<Vec<String>> = GROUPS
            .iter()
            .map(|group| group.iter().map(|fact| (*fact).to_owned()).collect())
            .collect();
        meant.sort();
        assert_eq!(first, meant);
        for language in Language::ALL {
            let mut fay = fay.with("accept-language", language.tag());
            for ending in ["csv", "xlsx"] {
                let name = format!("register.{ending}");
                let file = format!("/networks/{north}/{name}?with=known");
                let file = fay.get(&file).await.shown();
                let of = format!("{name} in {language:?}");
                let (south, mut gus) = world.network(&of, "Gus").await;
                let mut gus_there = gus.with("accept-language", language.tag());
                bring(&mut gus_there, south, &name, &file.bytes).await;
                assert_eq!(kept(&world, &mut gus, south).await, first, "{of}");
                // In the network that it is of, nothing of it is new.
                let start = format!("/networks/{north}/import");
                let import = fay
                    .upload(&start, &[], (&name, &file.bytes))
                    .await
                    .goes_to();
                let check = fay.get(&format!("{import}/check")).await.shown();
                check.lacks("[name=groups]");
            }
        }
    })
    .await;
}
