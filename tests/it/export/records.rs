//! What a network keeps a record of, taken away: what was promised, and who speaks for it.

use axum::http::StatusCode;
use calamine::Data;
use good_measure::{clock, domain::ids::NetworkId};

use crate::{
    export::tables::{of, of_book, of_csv},
    world::{Browser, on_each_database},
};

/// The records of a network, beside the views of its dashboard.
pub(super) const RECORDS: [&str; 2] = ["promises", "representatives"];

/// Writes down what was promised, and two who speak for the network; what is typed begins with a sign.
pub(super) async fn write_records(fay: &mut Browser, network: NetworkId, sign: &str) {
    let typed = |words: &str| format!("{sign}{words}");
    let [what, who, document, seen, answer, name, deputy] = [
        "1+1 benches at each stop",
        "The council",
        "Strategy",
        "1 of 9 stops",
        "The others come in May",
        "Jo",
        "Bo",
    ]
    .map(typed);
    let home = format!("/networks/{network}");
    let promise = [
        ("promised", what.as_str()),
        ("promiser_kind", "agency"),
        ("promiser", &who),
        ("said_day", "1/1/2024"),
        ("due_day", "1/3/2024"),
        ("new_document", &document),
        ("new_body", "Partnership board"),
    ];
    let to = format!("{home}/promises");
    let promise = fay.post(&to, &promise).await.goes_to();
    let promise = promise.split('?').next().unwrap_or_default();
    let said = [
        ("promise_state", "partly"),
        ("record_day", "1/4/2024"),
        ("record_words", &seen),
    ];
    let to = format!("{promise}/records");
    fay.post(&to, &said).await.goes_to();
    let page = fay.get(promise).await.shown();
    let (_, promiser) = page.body.split_once("/promisers/").expect("an address");
    let to = format!("{home}/promisers/{}/link", &promiser[..32]);
    let link = fay.post(&to, &[]).await.shown().link();
    let (_, key) = promise.rsplit_once('/').expect("a key");
    let answer = [("promise", key), ("answer", &answer)];
    fay.post(&link, &answer).await.goes_to();
    let candidates = format!("{name}, 14\nMo, 3\nKim");
    for (name, chosen, candidates) in [
        (name.as_str(), "elected", candidates.as_str()),
        ("Ada", "named", ""),
    ] {
        let fields = [
            ("representative_name", name),
            ("group_name", "Mill Lane"),
            ("new_body", "Partnership board"),
            ("from_on", "1/1/2024"),
            ("until_on", "1/1/2030"),
            ("deputy", &deputy),
            ("chosen", chosen),
            ("chosen_on", "3/12/2023"),
            ("candidates", candidates),
        ];
        let to = format!("{home}/representatives");
        fay.post(&to, &fields).await.goes_to();
    }
}

#[tokio::test]
async fn promises_and_representatives_are_taken_away_and_nothing_in_them_is_a_formula() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        write_records(&mut fay, network, "=").await;
        let home = format!("/networks/{network}");
        for record in RECORDS {
            let page = fay.get(&format!("{home}/{record}")).await.shown();
            for ending in ["csv", "xlsx"] {
                let file = format!("{home}/{record}.{ending}");
                page.has(&format!("main a[href='{file}']"));
                // It is the network's own, and no group takes it away.
                let refused = mill.browser.get(&file).await;
                assert_eq!(refused.status, StatusCode::NOT_FOUND, "{file}");
            }
            let none = fay.get(&format!("{home}/{record}.pdf")).await;
            assert_eq!(none.status, StatusCode::NOT_FOUND);
        }
        // In a workbook it stands as it was typed, as words.
        let book = fay.get(&format!("{home}/promises.xlsx")).await.shown();
        let (_, rows) = of_book(book.bytes);
        let typed = Data::String("=1+1 benches at each stop".into());
        assert_eq!(rows[0][0], typed);
        let csv = async |fay: &mut Browser, record: &str| {
            let file = fay.get(&format!("{home}/{record}.csv")).await.shown();
            of_csv(&file.bytes, b',').1
        };
        let promises = csv(&mut fay, "promises").await;
        assert_eq!(promises.len(), 1);
        let today = clock::day(clock::now()).to_string();
        for (heading, said) in [
            ("What was promised", "'=1+1 benches at each stop"),
            ("Who promised", "'=The council"),
            ("Kind", "An agency"),
            ("Body", "Partnership board"),
            ("Document", "'=Strategy"),
            ("By when", "2024-03-01"),
            ("Where it is now", "Partly kept"),
            ("Last looked at on", "2024-04-01"),
            ("What was seen", "'=1 of 9 stops"),
            ("Their answer", "'=The others come in May"),
            ("Answered on", &today),
            ("When it was said", "2024-01-01"),
            ("Meeting", ""),
        ] {
            assert_eq!(of(&promises[0], heading), said, "{heading}");
        }
        let representatives = csv(&mut fay, "representatives").await;
        let elected = representatives
            .iter()
            .find(|row| of(row, "Name") == "'=Jo")
            .expect("who was elected");
        for (heading, said) in [
            ("Body", "Partnership board"),
            ("Group", "Mill Lane"),
            ("From", "2024-01-01"),
            ("Until", "2030-01-01"),
            ("Where it is now", "Serving"),
            ("Deputy", "'=Bo"),
            ("How they were chosen", "Elected"),
            ("Chosen on", "2023-12-03"),
            ("Votes", "14"),
            ("Who stood", "'=Jo: 14 · Mo: 3 · Kim"),
            ("Term ended on", ""),
        ] {
            assert_eq!(of(elected, heading), said, "{heading}");
        }
        let named = representatives.iter().find(|row| of(row, "Name") == "Ada");
        let named = named.expect("who was named");
        assert_eq!(of(named, "How they were chosen"), "Named, or asked");
        assert_eq!(of(named, "Votes"), "", "nobody voted: no nought");
        // What was taken out is in no file.
        let out = [("out_why", "Twice")];
        for record in RECORDS {
            let page = fay.get(&format!("{home}/{record}")).await.shown();
            let (_, key) = page
                .body
                .split_once(&format!("href=\"{home}/{record}/0"))
                .expect("a link");
            let at = format!("{home}/{record}/0{}/out", &key[..31]);
            let before = csv(&mut fay, record).await.len();
            fay.post(&at, &out).await.goes_to();
            assert_eq!(csv(&mut fay, record).await.len(), before - 1, "{record}");
        }
    })
    .await;
}
