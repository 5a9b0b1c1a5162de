//! Files that go with what groups told a meeting.

use std::io::Read as _;

use axum::http::{StatusCode, header};
use chrono::Days;
use good_measure::{
    clock,
    commands::{self, erasure::Keeping},
    domain::{
        enclosure::MOST,
        ids::{NetworkId, OrganisationId},
    },
};

use super::meetings::{begin, plan};
use crate::{
    account::erasure::tables::seek,
    world::{Browser, Page, World, on_each_database},
};

const PDF: &[u8] = b"%PDF-1.7\nAll that Quimble Lane did in a year, told with pictures of soup and of the people who ate it together.";

/// Puts a file beside an update of a meeting; gives the key of the file.
pub(crate) async fn enclose(fay: &mut Browser, meeting: &str, update: &str) -> String {
    let page = put(fay, meeting, update, ("Our year.pdf", PDF)).await;
    page.goes_to();
    let sheet = fay.get(&format!("{meeting}/round-robin")).await.shown();
    let (_, rest) = sheet.body.split_once("/files/").expect("a file");
    rest[..32].to_owned()
}

/// Plans a meeting at which a group tells something with a file; gives the address of the meeting and the key of the file.
pub(crate) async fn enclosed(
    fay: &mut Browser,
    network: NetworkId,
    name: &str,
    group: OrganisationId,
) -> (String, String) {
    let meeting = told(fay, network, &[(name, group)]).await;
    let enclosure = enclose(fay, &meeting, "0").await;
    (meeting, enclosure)
}

/// Plans a meeting to which groups come, and at which each tells something; gives its address.
async fn told(fay: &mut Browser, network: NetworkId, groups: &[(&str, OrganisationId)]) -> String {
    let name = format!("Forum {}", uuid::Uuid::now_v7().simple());
    let series = begin(fay, network, &name, "main-forum").await;
    let meeting = plan(fay, &series, &[("meeting_day", "3/3/2026")]).await;
    let mut fields = vec![("base".to_owned(), "0".to_owned())];
    for (nth, (name, group)) in (1..).zip(groups) {
        let (page, group) = (format!("page {nth}"), group.to_string());
        let here = [("page", page.as_str()), ("more", group.as_str())];
        fay.post(&format!("{meeting}/attendance"), &here)
            .await
            .goes_to();
        fields.push(("row".to_owned(), format!("update-{nth}")));
        fields.push((format!("update-{nth}.told_by"), (*name).to_owned()));
        fields.push((format!("update-{nth}.told"), format!("News {nth}.")));
    }
    fay.post_form(&format!("{meeting}/notes"), &fields)
        .await
        .goes_to();
    meeting
}

/// Sends a file to be put beside an update.
async fn put(fay: &mut Browser, meeting: &str, update: &str, file: (&str, &[u8])) -> Page {
    let at = format!("{meeting}/updates/{update}");
    let page = fay.get(&at).await.shown();
    let (base, key) = (page.hidden("base"), page.hidden("enclosure"));
    let fields = [("base", base.as_str()), ("enclosure", key.as_str())];
    fay.upload(&at, &fields, file).await
}

async fn north(world: &World) -> (NetworkId, Browser) {
    world.network("North side", "Fay").await
}

#[tokio::test]
async fn a_file_goes_with_what_a_group_told_and_is_only_given_to_keep() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let (_, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let groups = [("Mill Lane", mill.id), ("Long table", table.id)];
        let meeting = told(&mut fay, network, &groups).await;
        let at = format!("{meeting}/updates/0");
        fay.get(&format!("{meeting}/round-robin"))
            .await
            .shown()
            .has(&format!("a[href='{at}']"));
        let page = fay.get(&at).await.shown();
        page.says("Mill Lane").says("News 1.");
        // Sent twice, it is one file.
        let (base, key) = (page.hidden("base"), page.hidden("enclosure"));
        let fields = [("base", base.as_str()), ("enclosure", key.as_str())];
        let name = "../../\u{202e}Unser Jahr <ü>.PDF";
        for _ in 0..2 {
            fay.upload(&at, &fields, (name, PDF)).await.goes_to();
        }
        assert_eq!(world.number("select count(*) from enclosure").await, 1);
        let sheet = fay.get(&format!("{meeting}/round-robin")).await.shown();
        sheet.says("1 KB");
        let (_, rest) = sheet.body.split_once("/files/").expect("a file");
        let file = format!("{meeting}/files/{}", &rest[..32]);
        let own = mill.at(&format!("meetings/files/{}", &rest[..32]));
        mill.browser
            .get(&mill.at("meetings"))
            .await
            .shown()
            .has(&format!("a[href='{own}']"));
        for given in [fay.get(&file).await, mill.browser.get(&own).await] {
            let given = given.shown();
            assert_eq!(given.bytes, PDF);
            let head = |name| given.head[name].to_str().expect("a header").to_owned();
            assert_eq!(head(header::CONTENT_TYPE), "application/pdf");
            assert_eq!(head(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
            let disposition = head(header::CONTENT_DISPOSITION);
            assert!(
                disposition.starts_with("attachment; filename=\"Unser Jahr _.pdf\"; "),
                "{disposition}"
            );
        }
        // To nobody else.
        let theirs = table.at(&format!("meetings/files/{}", &rest[..32]));
        for status in [
            table.browser.get(&theirs).await.status,
            table.browser.get(&own).await.status,
            table.browser.get(&file).await.status,
            gus.get(&file).await.status,
        ] {
            assert_eq!(status, StatusCode::NOT_FOUND);
        }
        assert_eq!(world.guest().get(&file).await.status, StatusCode::SEE_OTHER);
        table
            .browser
            .get(&table.at("meetings"))
            .await
            .shown()
            .never_says("Jahr");
        // Everything of the group holds it.
        mill.browser
            .get(&mill.at("everything.json"))
            .await
            .shown()
            .says("Unser Jahr ü.pdf");
        let zip = mill.browser.get(&mill.at("everything.zip")).await.shown();
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip.bytes)).expect("a ZIP");
        let mut found = Vec::new();
        zip.by_name("files/1 Unser Jahr ü.pdf")
            .expect("the file")
            .read_to_end(&mut found)
            .expect("its bytes");
        assert_eq!(found, PDF);
    })
    .await;
}

#[tokio::test]
async fn what_is_no_file_to_share_is_not_taken_and_says_so() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let meeting = told(&mut fay, network, &[("Mill Lane", mill.id)]).await;
        let html = b"<!doctype html><script>alert(1)</script>".as_slice();
        for (name, bytes, said) in [
            ("", b"".as_slice(), "Please choose a file"),
            ("a.pdf", b"".as_slice(), "There is nothing in this file"),
            ("a.pdf", html, "not a file we can take"),
            ("a.html", html, "not a file we can take"),
            ("a.svg", b"<svg/>".as_slice(), "not a file we can take"),
            ("a.pdf.exe", PDF, "not a file we can take"),
            ("..", PDF, "not a file we can take"),
        ] {
            let refused = put(&mut fay, &meeting, "0", (name, bytes)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            refused
                .says(said)
                .says("Please choose it once more")
                .says("News 1.");
        }
        let mut large = PDF.to_vec();
        large.resize(MOST + 1, b' ');
        let refused = put(&mut fay, &meeting, "0", ("a.pdf", &large)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says("larger than 2 megabytes");
        large.resize(3 * MOST, b' ');
        let refused = put(&mut fay, &meeting, "0", ("a.pdf", &large)).await;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
        refused.says("larger than 2 megabytes");
        assert_eq!(world.number("select count(*) from enclosure").await, 0);
        // Of what nobody told there is no page, and one that was drawn before somebody else saved says so.
        let nothing = fay.get(&format!("{meeting}/updates/7")).await;
        assert_eq!(nothing.status, StatusCode::NOT_FOUND);
        let at = format!("{meeting}/updates/0");
        let stale = [("base", "0")];
        let refused = fay.upload(&at, &stale, ("a.pdf", PDF)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says("This was saved meanwhile");
        assert_eq!(world.number("select count(*) from enclosure").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_file_goes_with_its_update_its_meeting_and_its_group() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let count = async |world: &World| world.number("select count(*) from enclosure").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let table = world.member(network, "Long table", "Ben").await;
        let groups = [("Mill Lane", mill.id), ("Long table", table.id)];
        let meeting = told(&mut fay, network, &groups).await;
        let notes = format!("{meeting}/notes");
        for update in ["0", "1"] {
            put(&mut fay, &meeting, update, ("Our year.pdf", PDF))
                .await
                .goes_to();
        }
        assert_eq!(count(&world).await, 2);
        // Another stands in place of the one before.
        put(&mut fay, &meeting, "1", ("Menu.txt", b"Leeks and bread"))
            .await
            .goes_to();
        assert_eq!(count(&world).await, 2);
        // Saved again and put in another order, notes keep their files.
        let page = fay.get(&notes).await.shown();
        let base = page.hidden("base");
        let files: Vec<String> = page
            .body
            .split("told_file\" value=\"")
            .skip(1)
            .map(|rest| rest[..32].to_owned())
            .collect();
        let turned = [
            ("base", base.as_str()),
            ("row", "update-1"),
            ("update-1.told_by", "Long table"),
            ("update-1.told", "News 2."),
            ("update-1.told_file", &files[1]),
            ("row", "update-2"),
            ("update-2.told_by", "Mill Lane"),
            ("update-2.told", "News 1."),
            ("update-2.told_file", &files[0]),
        ];
        fay.post(&notes, &turned).await.goes_to();
        assert_eq!(count(&world).await, 2);
        let own = mill.at("meetings");
        mill.browser
            .get(&own)
            .await
            .shown()
            .says("Our year.pdf")
            .never_says("Menu");
        // Taken out with its update it waits with it, and comes back.
        let remove = format!("{meeting}/remove");
        let base = fay.get(&notes).await.shown().hidden("base");
        let wrong = [
            ("base", base.as_str()),
            ("mistake", "update-1"),
            ("take_out_reason", "A slip."),
        ];
        fay.post(&remove, &wrong).await.goes_to();
        mill.browser.get(&own).await.shown().never_says("Our year");
        assert_eq!(count(&world).await, 2);
        // Without what it goes with, it goes.
        let base = fay.get(&notes).await.shown().hidden("base");
        let none = [("base", base.as_str())];
        fay.post(&notes, &none).await.goes_to();
        assert_eq!(count(&world).await, 1);
        let later = clock::now() + Days::new(2);
        commands::erasure::tend(&world.app, Keeping::default(), later)
            .await
            .expect("tended");
        assert_eq!(count(&world).await, 0);
        // A facilitator takes it out for good, also when they press twice.
        let (meeting, _) = enclosed(&mut fay, network, "Mill Lane", mill.id).await;
        let at = format!("{meeting}/updates/0");
        let base = fay.get(&at).await.shown().hidden("base");
        for _ in 0..2 {
            fay.post(&format!("{at}/out"), &[("base", base.as_str())])
                .await
                .goes_to();
        }
        assert_eq!(count(&world).await, 0);
        // A group that leaves or is erased takes its files along; what it told stays.
        enclose(&mut fay, &meeting, "0").await;
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        assert_eq!(count(&world).await, 0);
        fay.get(&format!("{meeting}/round-robin"))
            .await
            .shown()
            .says("News 1.")
            .never_says("Our year");
        enclosed(&mut fay, network, "Long table", table.id).await;
        let now = clock::now();
        let store = &world.app.store;
        good_measure::store::erasure::ask_group(store, table.id, table.person.id, now, now)
            .await
            .expect("asked");
        commands::erasure::tend(&world.app, Keeping::default(), now + Days::new(1))
            .await
            .expect("tended");
        assert_eq!(count(&world).await, 0);
        assert_eq!(seek(&world.url, "Our year").await, Vec::<String>::new());
    })
    .await;
}
