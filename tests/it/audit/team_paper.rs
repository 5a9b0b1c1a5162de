//! A team beyond the phones of its people: paper that is typed in, answers one keeps, two who want to be shown to each
//! other, and what is written on the wall.

use axum::http::StatusCode;

use crate::{
    audit::{
        LISTENING,
        team::{answers, join, join_on, start_apart, team_of},
    },
    world::{Group, on_each_database},
};

/// Types in the paper of one person with this choice of each statement.
async fn paper(group: &mut Group, audit: &str, choices: [&str; 8]) -> String {
    let address = format!("{audit}/team/paper");
    let page = group.browser.get(&address).await.shown();
    let contributor = page.hidden("contributor");
    let names = LISTENING.map(|statement| format!("{statement}.choice"));
    let saves = LISTENING.map(|statement| {
        let name = format!("{statement}.save");
        let id = page.hidden(&name);
        (name, id)
    });
    let mut fields = vec![
        ("contributor", contributor.as_str()),
        ("name", "Olive"),
        ("role", "users"),
    ];
    fields.extend(names.iter().map(String::as_str).zip(choices));
    fields.extend(saves.iter().map(|(name, id)| (name.as_str(), id.as_str())));
    let to = group.browser.post(&address, &fields).await.goes_to();
    // A second press of the button is the same paper.
    group.browser.post(&address, &fields).await.goes_to();
    to
}

#[tokio::test]
async fn paper_is_typed_in_for_one_person_counts_like_a_phone_and_is_read_by_nobody() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        team_of(&world, &code, &["1", "2", "4"]).await;
        let to = paper(&mut mill, &audit, ["3"; 8]).await;
        let page = mill.browser.get(&to).await.shown();
        page.says("The paper is saved, and counts like the answers of the others.")
            .says("4 people have joined. Begun: 4. Answered everything: 4.")
            .says("Olive");
        // It is kept who typed it in; who answered on a phone did so themselves.
        let by_ana =
            "select count(*) from answer a join person p on p.id = a.typed_by where p.name = 'Ana'";
        assert_eq!(world.number(by_ana).await, 8);
        let by_nobody = "select count(*) from answer where typed_by is null";
        assert_eq!(world.number(by_nobody).await, 3 * 8);
        let show = format!("{audit}/team/show");
        mill.browser.post(&show, &[]).await.goes_to();
        let talk = format!("{audit}/talk/{}", LISTENING[1]);
        let page = mill.browser.get(&talk).await.shown();
        page.says("People stand between “Starting” and “Mostly”.")
            .says("(4 people answered)");
        // Once the team has looked no paper is taken, and what was typed stays on the page.
        let late = [
            ("name", "Late Lou"),
            ("role", "users"),
            ("lis.early.choice", "2"),
        ];
        let address = format!("{audit}/team/paper");
        let page = mill.browser.post(&address, &late).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.has("input[name='name'][value='Late Lou']")
            .has("input[name='lis.early.choice'][value='2'][checked]");
    })
    .await;
}

#[tokio::test]
async fn two_on_phones_and_a_paper_are_too_few_as_the_paper_is_known_to_who_typed_it() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        team_of(&world, &code, &["1", "4"]).await;
        paper(&mut mill, &audit, ["3"; 8]).await;
        let show = format!("{audit}/team/show");
        mill.browser.post(&show, &[]).await.goes_to();
        let talk = format!("{audit}/talk/{}", LISTENING[0]);
        let page = mill.browser.get(&talk).await.shown();
        page.says("Fewer than three people answered this on their own, so nothing is shown.")
            .never_says("People stand between");
    })
    .await;
}

#[tokio::test]
async fn a_slip_in_a_paper_keeps_what_was_typed() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, _) = start_apart(&mut mill).await;
        let address = format!("{audit}/team/paper");
        for fields in [
            // No role.
            vec![("name", "Olive"), ("lis.early.choice", "2")],
            // Nothing but a name.
            vec![("name", "Olive"), ("role", "users")],
        ] {
            let page = mill.browser.post(&address, &fields).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            page.has("input[name='name'][value='Olive']");
        }
        let page = mill.browser.get(&format!("{audit}/team")).await.shown();
        page.says("Nobody has joined yet.");
    })
    .await;
}

#[tokio::test]
async fn somebody_keeps_their_own_answers_and_nobody_elses() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (_, code) = start_apart(&mut mill).await;
        let (mut nadia, own) = join(&world, &code, "Nadia", "users").await;
        let said = [("choice", "3"), ("reflection", "They ask me first")];
        answers(&mut nadia, &own, LISTENING[0], &said).await;
        let file = format!("{own}/answers.pdf");
        nadia
            .get(&own)
            .await
            .shown()
            .says("Keep my answers as a PDF");
        let kept = nadia.get(&file).await.shown();
        assert!(kept.bytes.starts_with(b"%PDF"));
        assert_eq!(mill.browser.get(&file).await.status, StatusCode::NOT_FOUND);
        // On a device that is passed round nothing stays.
        let mut round = world.guest();
        let own = join_on(&mut round, &code, "Omar", "users", "shared").await;
        answers(&mut round, &own, LISTENING[0], &said).await;
        let page = round.get(&own).await.shown();
        page.never_says("Keep my answers as a PDF");
        let file = format!("{own}/answers.pdf");
        assert_eq!(round.get(&file).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn two_see_where_they_stand_once_both_have_asked() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let mut two = team_of(&world, &code, &["1", "4"]).await;
        let stands = "People stand between “Not yet” and “Part of how we work”.";
        let asks = |own: &str| format!("{own}/show");
        // Not before the team has looked.
        for (guest, own) in &mut two {
            guest.post(&asks(own), &[]).await.goes_to();
            guest.get(own).await.shown().never_says("You are two");
        }
        let show = format!("{audit}/team/show");
        mill.browser.post(&show, &[]).await.goes_to();
        let talk = format!("{audit}/talk/{}", LISTENING[0]);
        let (guest, own) = &mut two[0];
        guest.get(own).await.shown().says("You are two");
        guest.post(&asks(own), &[]).await.goes_to();
        let page = guest.get(own).await.shown();
        page.says("As soon as the other presses the same button")
            .never_says(stands);
        mill.browser.get(&talk).await.shown().never_says(stands);
        let list = mill.browser.get(&format!("{audit}/talk")).await.shown();
        list.says("Nothing is shown of fewer than three people.");
        let (guest, own) = &mut two[1];
        guest.post(&asks(own), &[]).await.goes_to();
        for (guest, own) in &mut two {
            guest.get(own).await.shown().says(stands);
        }
        let page = mill.browser.get(&talk).await.shown();
        page.says(stands).says("You stand 3 levels apart.");
    })
    .await;
}

#[tokio::test]
async fn the_wall_shows_the_range_first_and_what_three_wrote_without_a_name() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let mut team = team_of(&world, &code, &["1", "2", "2", "3", "3"]).await;
        for (nth, (guest, own)) in team.iter_mut().enumerate().take(3) {
            let text = format!("Reason {nth}");
            let choice = ["1", "2", "2"][nth];
            let said = [("choice", choice), ("reflection", text.as_str())];
            answers(guest, own, LISTENING[0], &said).await;
            // Only two write of the second.
            if nth < 2 {
                let said = [("choice", "2"), ("reflection", text.as_str())];
                answers(guest, own, LISTENING[1], &said).await;
            }
        }
        let show = format!("{audit}/team/show");
        mill.browser.post(&show, &[]).await.goes_to();
        let wall = |statement: &str| format!("{audit}/talk/{statement}/wall");
        let page = mill.browser.get(&wall(LISTENING[0])).await.shown();
        page.says("1 of 1 to talk about")
            .says("People stand between “Not yet” and “Mostly”.")
            .says("Show what 3 people wrote")
            .says("Reason 0")
            .says("Reason 2")
            .never_says("Nadia")
            .has("details:not([open]) .spread-dots");
        let page = mill.browser.get(&wall(LISTENING[1])).await.shown();
        page.never_says("Reason").never_says("people wrote");
        // What was written stands in no file.
        let file = mill.browser.get(&mill.at("everything.json")).await.shown();
        file.never_says("Reason 0");
    })
    .await;
}
