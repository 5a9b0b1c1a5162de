//! Who was in the room: asked when an audit starts, changed until it is closed, said with what it found.

use axum::http::StatusCode;

use crate::{
    audit::{LISTENING, answer, start},
    world::{Group, on_each_database},
};

/// Starts an audit of the listening check with what is said of the room; gives the fields that were sent.
async fn start_with(group: &mut Group, room: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = group
        .browser
        .get(&group.at("audits/new?questionnaire=listening-check"))
        .await
        .shown();
    let audit = page.hidden("audit");
    let fields = [
        ("audit", audit.as_str()),
        ("questionnaire", "listening-check"),
        ("principle", "listening"),
        ("held_on", "21/11/2026"),
    ];
    let all = fields.iter().chain(room);
    all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

#[tokio::test]
async fn who_was_in_the_room_is_asked_at_the_start_and_said_with_the_results_and_in_every_file() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        mill.browser
            .get(&mill.at("audits/new?questionnaire=listening-check"))
            .await
            .shown()
            .says("Who is in the room?")
            .says("Numbers only, no names")
            .has("input[name='room_users'][inputmode='numeric']");
        let room = [
            ("room_users", "٣"),
            ("room_volunteers", " 1 "),
            ("room_staff", "0"),
        ];
        let fields = start_with(&mut mill, &room).await;
        let address = mill.at("audits");
        let audit = mill
            .browser
            .post(&address, &borrowed(&fields))
            .await
            .goes_to();
        let said = "In the room: 3 people who use the service and one volunteer.";
        mill.browser.get(&audit).await.shown().says(said);
        let page = mill.browser.get(&format!("{audit}/room")).await.shown();
        page.has("input[name='room_users'][value='3']")
            .has("input[name='room_staff'][value='0']")
            .has("input[name='room_others'][value='']");
        let more = [("room_users", "4"), ("room_committee", "2")];
        let to = mill
            .browser
            .post(&format!("{audit}/room"), &more)
            .await
            .goes_to();
        let said =
            "In the room: 4 people who use the service and 2 from the committee or trustees.";
        mill.browser.get(&to).await.shown().says(said);
        // The start sent once more leads to the same audit and leaves what was said since.
        let again = mill
            .browser
            .post(&address, &borrowed(&fields))
            .await
            .goes_to();
        assert_eq!(again, audit);
        mill.browser.get(&audit).await.shown().says(said);
        for statement in LISTENING {
            answer(
                &mut mill,
                &audit,
                statement,
                &[("choice", "3"), ("go", "next")],
            )
            .await
            .goes_to();
        }
        let results = mill
            .browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        mill.browser
            .get(&results)
            .await
            .shown()
            .says(said)
            .never_says("Say who was in the room");
        let everything = mill.browser.get(&mill.at("everything.json")).await.shown();
        let file: serde_json::Value = serde_json::from_str(&everything.body).expect("JSON");
        let rows = file["presence"].as_array().expect("a list");
        let row = |role: &str| rows.iter().find(|row| row["role"] == role);
        assert_eq!(row("users").map(|row| &row["people"]), Some(&4.into()));
        assert_eq!(row("volunteers"), None);
        let report = mill
            .browser
            .get(&format!("{audit}/report.docx"))
            .await
            .shown();
        let mut docx =
            zip::ZipArchive::new(std::io::Cursor::new(report.bytes)).expect("a document");
        let document = docx.by_name("word/document.xml").expect("its text");
        let text = std::io::read_to_string(document).expect("text");
        assert!(text.contains(said), "{text}");
    })
    .await;
}

#[tokio::test]
async fn a_slip_in_a_number_keeps_all_that_was_typed_and_starts_nothing() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let room = [("room_users", "many"), ("room_others", "123456")];
        let fields = start_with(&mut mill, &room).await;
        let page = mill
            .browser
            .post(&mill.at("audits"), &borrowed(&fields))
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Write a whole number, such as 40. You can leave it empty.")
            .has("input[name='room_users'][value='many'][aria-invalid]")
            .has("input[name='room_others'][value='123456'][aria-invalid]");
        mill.browser
            .get(&format!("/groups/{}", mill.id))
            .await
            .shown()
            .says("Start an audit")
            .never_says("Go on where you stopped");
    })
    .await;
}

#[tokio::test]
async fn a_closed_audit_keeps_who_was_in_the_room_until_it_is_opened_again() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        mill.browser
            .get(&audit)
            .await
            .shown()
            .says("Say who was in the room");
        answer(
            &mut mill,
            &audit,
            "lis.early",
            &[("choice", "3"), ("go", "next")],
        )
        .await
        .goes_to();
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let room = format!("{audit}/room");
        let results = mill.browser.get(&room).await.goes_to();
        assert_eq!(results, format!("{audit}/results"));
        let late = mill.browser.post(&room, &[("room_users", "9")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        mill.browser
            .get(&results)
            .await
            .shown()
            .never_says("In the room");
        mill.browser
            .post(&format!("{audit}/reopen"), &[("reason", "we forgot")])
            .await
            .goes_to();
        mill.browser
            .post(&room, &[("room_users", "9")])
            .await
            .goes_to();
        mill.browser
            .get(&audit)
            .await
            .shown()
            .says("In the room: 9 people who use the service.");
    })
    .await;
}
