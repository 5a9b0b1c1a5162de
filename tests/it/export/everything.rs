//! Everything of a group in one ZIP, which comes however slow the computer is.

use std::io::{Cursor, Read as _};

use axum::{body::Body, http::Response};
use http_body_util::BodyExt as _;

use crate::{
    export::files::full,
    world::{Group, on_each_database},
};

/// The names of the files in a ZIP, each of which is whole.
fn names(zip: Vec<u8>) -> Vec<String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).expect("a ZIP");
    let mut names = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).expect("a file");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("whole");
        assert!(!bytes.is_empty());
        names.push(part.name().expect("a name").into_owned());
    }
    names
}

#[tokio::test]
async fn the_zip_holds_every_file_whole() {
    on_each_database(async |world| {
        let (mut mill, _) = full(&world, "Paint the door").await;
        let file = mill.browser.get(&mill.at("everything.zip")).await.shown();
        let names = names(file.bytes);
        for name in [
            "README.txt",
            "Action plan.xlsx",
            "Action plan.csv",
            "Action plan.ics",
            "Action plan.pdf",
            "Action plan.docx",
            "Everything.json",
        ] {
            assert!(
                names.iter().any(|known| known == name),
                "{name} is not among {names:?}"
            );
        }
        assert!(
            names.iter().any(|name| name.starts_with("Audit report 1 ")),
            "{names:?}"
        );
    })
    .await;
}

/// What the page says of how far the file is.
async fn how_far(group: &mut Group) -> String {
    let page = group.browser.get(&group.at("everything")).await.shown();
    page.says("Download everything (ZIP)");
    let said = page.texts_of("h2 + p");
    said.first().cloned().unwrap_or_default()
}

/// The next bytes of a file; none where it has ended or broken off.
async fn next(file: &mut Response<Body>) -> Option<Vec<u8>> {
    let frame = file.body_mut().frame().await?.ok()?;
    frame.into_data().ok().map(|bytes| bytes.to_vec())
}

#[tokio::test]
async fn everything_is_sent_file_by_file_and_its_page_says_how_far_it_is() {
    on_each_database(async |world| {
        let (mut mill, _) = full(&world, "Paint the door").await;
        let (mut table, _) = full(&world, "Bake bread").await;
        assert!(
            how_far(&mut mill)
                .await
                .starts_with("It is sent file by file")
        );
        // The first bytes are here before anything else is made, so no deadline for an answer can cut the whole.
        let address = mill.at("everything.zip");
        let mut file = mill.browser.answer(&address).await;
        let mut bytes = next(&mut file).await.expect("the first bytes");
        assert_eq!(how_far(&mut mill).await, "1 of 8 files are in it so far.");
        assert!(
            how_far(&mut table)
                .await
                .starts_with("It is sent file by file")
        );
        let mut said = Vec::new();
        while let Some(more) = next(&mut file).await {
            bytes.extend(more);
            said.push(how_far(&mut mill).await);
        }
        said.dedup();
        assert_eq!(said[1], "3 of 8 files are in it so far.", "{said:?}");
        assert_eq!(said.last().expect("an end"), "All 8 files were sent.");
        assert_eq!(names(bytes).len(), 8);
    })
    .await;
}

#[tokio::test]
async fn a_file_that_broke_off_is_told_and_one_begun_anew_takes_its_place() {
    on_each_database(async |world| {
        let (mut mill, _) = full(&world, "Paint the door").await;
        let address = mill.at("everything.zip");
        let mut file = mill.browser.answer(&address).await;
        next(&mut file).await.expect("the first bytes");
        drop(file);
        let told = how_far(&mut mill).await;
        assert!(
            told.starts_with("It broke off after 1 of 8 files"),
            "{told}"
        );
        let mut first = mill.browser.answer(&address).await;
        next(&mut first).await.expect("the first bytes");
        let mut second = mill.browser.answer(&address).await;
        while next(&mut first).await.is_some() {}
        assert_eq!(how_far(&mut mill).await, "0 of 8 files are in it so far.");
        let mut bytes = Vec::new();
        while let Some(more) = next(&mut second).await {
            bytes.extend(more);
        }
        assert_eq!(names(bytes).len(), 8);
    })
    .await;
}
