//! Every file, in every language, with every questionnaire that ships and with those whose letters are hard to set.

use std::time::Duration;

use axum::http::StatusCode;
use good_measure::{
    charts::fonts::Fonts,
    language::Language,
    server::routes::{self, Access},
};
use tempfile::TempDir;

use crate::{
    export::letters::{audited, shelved},
    group::{charter, you_said},
    network::enclosures::enclosed,
    voices::open_of,
    world::{Browser, Group, World},
};

/// A group with a closed audit of a questionnaire and an action; gives the addresses of its files.
async fn files(world: &World, questionnaire: &str) -> (Group, Vec<String>) {
    let mut mill = world.group("Mill Lane", "Ana").await;
    let audit = audited(&mut mill, world, questionnaire).await;
    let audit = audit.rsplit('/').next().expect("a key").to_owned();
    let action = uuid::Uuid::now_v7();
    let key = action.to_string();
    let fields = [("action", key.as_str()), ("what", "Paint the door")];
    mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
    charter::make(&mut mill).await;
    let (round, _) = open_of(&mut mill, &[]).await;
    let round = round.rsplit('/').next().expect("a key").to_owned();
    you_said::make(&mut mill).await;
    let (network, mut fay) = world.network("North side", &format!("Fay {key}")).await;
    world.joins(network, &mill).await;
    let (_, enclosure) = enclosed(&mut fay, network, "Mill Lane", mill.id).await;
    let fields = [
        ("title", "Our year"),
        ("from", "1/1/2020"),
        ("to", "1/11/2026"),
    ];
    let report = mill.browser.post(&mill.at("reports"), &fields).await;
    let report = report.goes_to();
    let report = report.rsplit('/').next().expect("a key").to_owned();
    let routes = routes::table().into_iter();
    let addresses = routes
        .filter(|route| route.is_file && route.access == Access::Coordinator)
        .map(|route| {
            let path = route.path.replace("{group}", &mill.id.to_string());
            path.replace("{audit}", &audit)
                .replace("{round}", &round)
                .replace("{report}", &report)
                .replace("{questionnaire}", questionnaire)
                .replace("{enclosure}", &enclosure)
                .replace("{action}", &action.simple().to_string())
        })
        .collect();
    (mill, addresses)
}

/// Fetches a file; where too many are being made it comes again, as its page says.
async fn comes(browser: &mut Browser, address: &str, of: &str) {
    assert!(!address.contains('{'), "{address}");
    loop {
        let file = browser.get(address).await;
        if file.status == StatusCode::SERVICE_UNAVAILABLE {
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        }
        assert_eq!(file.status, StatusCode::OK, "{address} of {of}");
        assert!(file.bytes.len() > 100, "{address} of {of}");
        return;
    }
}

#[tokio::test]
async fn every_file_comes_in_every_language_with_every_questionnaire() {
    let folder = TempDir::new().expect("a folder");
    let world = shelved(&folder).await;
    let editions = world.app.catalogue.latest();
    assert!(editions.len() > 8, "{}", editions.len());
    for edition in editions {
        let id = &edition.questionnaire.id;
        let (mill, addresses) = files(&world, id).await;
        for language in Language::ALL.map(Language::tag) {
            let mut browser = mill.browser.with("accept-language", language);
            for address in &addresses {
                // All of them for one; for the others those that say what the questionnaire says.
                if id == "script-check"
                    || address.contains("/audits/")
                    || address.contains("/reports/")
                {
                    comes(&mut browser, address, &format!("{id} in {language}")).await;
                }
            }
        }
    }
}

#[test]
fn every_letter_of_what_ships_has_a_font() {
    let fonts = Fonts::shipped();
    let mut texts: Vec<String> = good_measure::language::FILES
        .iter()
        .map(|(_, text)| (*text).to_owned())
        .collect();
    let library = good_measure::questionnaires::Library::shipped().expect("what ships");
    texts.extend(
        library
            .all()
            .map(|edition| serde_json::to_string(&edition.questionnaire).expect("JSON")),
    );
    assert!(texts.len() > 6, "{}", texts.len());
    for text in texts {
        assert_eq!(fonts.lacking(&text), [""; 0]);
    }
}
