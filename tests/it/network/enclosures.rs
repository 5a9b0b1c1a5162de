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

/// Takes the file beside an update out, with a reason.
async fn take_out(fay: &mut Browser, meeting: &str, update: &str, why: &str) -> Page {
    let at = format!("{meeting}/updates/{update}");
    let page = fay.get(&at).await.shown();
    let (key, base) = (page.hidden("take_out"), page.hidden("base"));
    let fields = [
        ("take_out", key.as_str()),
        ("base", base.as_str()),
        ("take_out_reason", why),
    ];
    fay.post(&format!("{at}/out"), &fields).await
}

/// Puts back what was taken out last and waits.
async fn put_back(fay: &mut Browser, network: NetworkId) -> Page {
    let at = format!("/networks/{network}/removed");
    let key = fay.get(&at).await.shown().hidden("removal");
    fay.post(&at, &[("removal", key.as_str())]).await
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
        // Another stands in place of the one before, which waits.
        put(&mut fay, &meeting, "1", ("Menu.txt", b"Leeks and bread"))
            .await
            .goes_to();
        assert_eq!(count(&world).await, 3);
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
        assert_eq!(count(&world).await, 3);
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
        assert_eq!(count(&world).await, 3);
        // So does one whose row is emptied, and all go when their day is over.
        let base = fay.get(&notes).await.shown().hidden("base");
        let none = [("base", base.as_str())];
        fay.post(&notes, &none).await.goes_to();
        assert_eq!(count(&world).await, 3);
        let later = clock::now() + Days::new(2);
        commands::erasure::tend(&world.app, Keeping::default(), later)
            .await
            .expect("tended");
        assert_eq!(count(&world).await, 0);
        // A group that leaves or is erased takes its files along, also those that wait; what it told stays.
        let (meeting, _) = enclosed(&mut fay, network, "Mill Lane", mill.id).await;
        take_out(&mut fay, &meeting, "0", "A slip").await.goes_to();
        enclose(&mut fay, &meeting, "0").await;
        assert_eq!(count(&world).await, 2);
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        assert_eq!(count(&world).await, 0);
        fay.get(&format!("{meeting}/round-robin"))
            .await
            .shown()
            .says("News 1.")
            .never_says("Our year");
        let gone = put_back(&mut fay, network).await;
        assert_eq!(gone.status, StatusCode::GONE);
        let sheet = fay.get(&format!("{meeting}/round-robin")).await.shown();
        assert_eq!(sheet.body.matches("News 1.").count(), 1);
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

#[tokio::test]
async fn a_file_is_taken_out_with_a_reason_read_by_nobody_and_comes_back_within_a_day() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let (meeting, enclosure) = enclosed(&mut fay, network, "Mill Lane", mill.id).await;
        let at = format!("{meeting}/updates/0");
        let unsaid = take_out(&mut fay, &meeting, "0", " ").await;
        assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
        unsaid.says("Our year.pdf").has("details[open]");
        let page = fay.get(&at).await.shown();
        let (key, base) = (page.hidden("take_out"), page.hidden("base"));
        let sent = [
            ("take_out", key.as_str()),
            ("base", base.as_str()),
            ("take_out_reason", "It is the year before."),
        ];
        // Pressed twice it is taken out once.
        for _ in 0..2 {
            let led = fay.post(&format!("{at}/out"), &sent).await.goes_to();
            fay.get(&led)
                .await
                .shown()
                .says("It is taken out.")
                .says("Our year.pdf")
                .says("It is the year before.")
                .says("You can put it back until");
        }
        let removals = "select count(*) from meeting_removal";
        assert_eq!(world.number(removals).await, 1);
        // It is kept, and given to nobody.
        assert_eq!(world.number("select count(*) from enclosure").await, 1);
        let file = format!("{meeting}/files/{enclosure}");
        let own = mill.at(&format!("meetings/files/{enclosure}"));
        assert_eq!(fay.get(&file).await.status, StatusCode::NOT_FOUND);
        assert_eq!(mill.browser.get(&own).await.status, StatusCode::NOT_FOUND);
        for page in ["round-robin", "notes"] {
            let page = fay.get(&format!("{meeting}/{page}")).await.shown();
            page.says("News 1.").lacks(&format!("a[href='{file}']"));
            assert!(!page.body.contains("told_file\" value"), "{}", page.body);
        }
        for page in ["meetings", "everything.json"] {
            let page = mill.browser.get(&mill.at(page)).await.shown();
            page.never_says("Our year.pdf");
        }
        let zip = mill.browser.get(&mill.at("everything.zip")).await.shown();
        let zip = zip::ZipArchive::new(std::io::Cursor::new(zip.bytes)).expect("a ZIP");
        assert!(
            zip.file_names()
                .all(|name| !name.expect("a name").contains("Our year"))
        );
        let history = format!("{meeting}/history");
        let page = fay.get(&history).await.shown();
        page.says("It is the year before.")
            .says("Files that were added")
            .says("Fay added this file on");
        // The form that put it there, sent once more, says that it is old, and asks for another.
        let old = [("base", base.as_str()), ("enclosure", enclosure.as_str())];
        let stale = fay.upload(&at, &old, ("Our year.pdf", PDF)).await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        stale.says("This was saved meanwhile");
        assert_ne!(stale.hidden("enclosure"), enclosure);
        // Whoever facilitates another network puts nothing back.
        let key = page.hidden("removal");
        let theirs = format!("/networks/{south}/removed");
        let refused = gus.post(&theirs, &[("removal", key.as_str())]).await;
        assert_eq!(refused.status, StatusCode::GONE);
        let removed = format!("/networks/{network}/removed");
        for _ in 0..2 {
            fay.post(&removed, &[("removal", key.as_str())])
                .await
                .goes_to();
        }
        assert_eq!(fay.get(&file).await.shown().bytes, PDF);
        assert_eq!(mill.browser.get(&own).await.shown().bytes, PDF);
        fay.get(&history).await.shown().says("Fay put it back on");
        let sheet = fay.get(&format!("{meeting}/round-robin")).await.shown();
        assert_eq!(sheet.body.matches("News 1.").count(), 1);
        // When its day is over it is gone for good with its name, and the reason stays.
        take_out(&mut fay, &meeting, "0", "Nobody needs it")
            .await
            .goes_to();
        let later = clock::now() + Days::new(2);
        for _ in 0..2 {
            let tended = commands::erasure::tend(&world.app, Keeping::default(), later);
            tended.await.expect("tended");
        }
        assert_eq!(world.number("select count(*) from enclosure").await, 0);
        let page = fay.get(&history).await.shown();
        page.says("Nobody needs it")
            .says("It is gone for good.")
            .never_says("Our year")
            .lacks("[name=removal]");
        assert_eq!(seek(&world.url, "Our year").await, Vec::<String>::new());
        fay.get(&format!("{meeting}/round-robin"))
            .await
            .shown()
            .says("News 1.");
    })
    .await;
}

#[tokio::test]
async fn a_file_comes_back_where_it_was_also_when_its_place_is_taken_or_gone() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let meeting = told(&mut fay, network, &[("Mill Lane", mill.id)]).await;
        let (at, notes) = (format!("{meeting}/updates/0"), format!("{meeting}/notes"));
        let files = async |fay: &mut Browser| {
            let sheet = fay.get(&format!("{meeting}/round-robin")).await.shown();
            sheet.texts_of("a[href*='/files/']")
        };
        put(&mut fay, &meeting, "0", ("Our year.pdf", PDF))
            .await
            .goes_to();
        put(&mut fay, &meeting, "0", ("Menu.txt", b"Leeks"))
            .await
            .goes_to();
        assert_eq!(files(&mut fay).await, ["Menu.txt"]);
        fay.get(&at)
            .await
            .shown()
            .says("Another file was put in its place.")
            .says("Our year.pdf");
        // One comes back, the other waits, and the other way round.
        for there in ["Our year.pdf", "Menu.txt", "Our year.pdf"] {
            put_back(&mut fay, network).await.goes_to();
            assert_eq!(files(&mut fay).await, [there]);
        }
        // The words were mended meanwhile.
        take_out(&mut fay, &meeting, "0", "A slip").await.goes_to();
        let save = async |fay: &mut Browser, words: &str| {
            let page = fay.get(&notes).await.shown();
            let (base, file) = (
                page.hidden("base"),
                page.body.split_once("told_file\" value=\""),
            );
            let file = file.map(|(_, rest)| rest[..32].to_owned());
            let fields = [
                ("base", base.as_str()),
                ("row", "update-1"),
                (
                    "update-1.told_by",
                    if words.is_empty() { "" } else { "Mill Lane" },
                ),
                ("update-1.told", words),
                ("update-1.told_file", file.as_deref().unwrap_or_default()),
            ];
            fay.post(&notes, &fields).await.goes_to();
        };
        save(&mut fay, "News, and more of them.").await;
        put_back(&mut fay, network).await.goes_to();
        assert_eq!(files(&mut fay).await, ["Our year.pdf"]);
        let sheet = fay.get(&format!("{meeting}/round-robin")).await.shown();
        sheet.says("News, and more of them.").never_says("News 1.");
        // The row was emptied: it comes back with its file.
        save(&mut fay, "").await;
        assert_eq!(files(&mut fay).await, Vec::<String>::new());
        fay.get(&notes)
            .await
            .shown()
            .says("Files that were taken out")
            .says("Its row was emptied in the notes, and its file went along.")
            .says("Our year.pdf");
        put_back(&mut fay, network).await.goes_to();
        assert_eq!(files(&mut fay).await, ["Our year.pdf"]);
        // The file was taken out, and then the row went.
        take_out(&mut fay, &meeting, "0", "A slip").await.goes_to();
        save(&mut fay, "").await;
        let sheet = fay.get(&format!("{meeting}/round-robin")).await.shown();
        sheet.never_says("News, and more of them.");
        put_back(&mut fay, network).await.goes_to();
        assert_eq!(files(&mut fay).await, ["Our year.pdf"]);
        let sheet = fay.get(&format!("{meeting}/round-robin")).await.shown();
        sheet.says("News, and more of them.");
    })
    .await;
}
