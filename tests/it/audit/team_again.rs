//! A team that looks more than once, people who come back, and what a talk keeps that does not end in agreement.

use axum::http::StatusCode;
use good_measure::{domain::team::WRONG_WORDS_A_DAY, export::everything::Everything};

use crate::{
    audit::{
        LISTENING, fill,
        team::{answers, join, join_on, say, start_apart, team_of},
    },
    export::files::{book, rows},
    world::{Browser, Group, World, on_each_database},
};

/// Three words by which somebody comes back.
async fn words_of(guest: &mut Browser, own: &str) -> String {
    let page = guest.post(&format!("{own}/words"), &[]).await.shown();
    page.texts_of(".link-box").concat()
}

/// Where somebody comes back by their words.
fn back(code: &str) -> String {
    format!("/in/{}/back", code.replace(' ', ""))
}

#[tokio::test]
async fn words_are_guessed_twenty_times_a_day_and_no_more() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (_, code) = start_apart(&mut mill).await;
        let (mut phone, own) = join(&world, &code, "Jo", "users").await;
        let three = words_of(&mut phone, &own).await;
        let (back, right) = (
            back(&code),
            [("words", three.as_str()), ("back_device", "own")],
        );
        let wrong = [("words", "one two three"), ("back_device", "own")];
        for _ in 1..WRONG_WORDS_A_DAY {
            let page = world.guest().post(&back, &wrong).await;
            page.says("lead nobody back in here");
        }
        // The right ones do not count, however often they are typed.
        for _ in 0..3 {
            let mut other = world.guest();
            assert_eq!(other.post(&back, &right).await.goes_to(), own);
        }
        world
            .guest()
            .post(&back, &wrong)
            .await
            .says("lead nobody back in here");
        for words in [wrong, right] {
            let page = world.guest().post(&back, &words).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            page.says("Try again tomorrow")
                .has(&format!("input[value='{}']", words[0].1));
        }
        // Another team has its own tries, and who is on their own device goes on.
        let mut hall = world.group("Hall", "Bo").await;
        let (_, other) = start_apart(&mut hall).await;
        world
            .guest()
            .post(&self::back(&other), &wrong)
            .await
            .says("lead nobody back in here");
        phone.get(&own).await.shown();
    })
    .await;
}

#[tokio::test]
async fn a_spent_code_lets_nobody_in_and_leads_back_whoever_was_in() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let mut two = team_of(&world, &code, &["1", "4"]).await;
        let (phone, own) = &mut two[0];
        let (three, own) = (words_of(phone, own).await, own.clone());
        mill.browser
            .post(&format!("{audit}/team/show"), &[])
            .await
            .goes_to();
        let mut other = world.guest();
        let way = other.post("/in", &[("code", &code)]).await.goes_to();
        let page = other.get(&way).await.shown();
        page.says("This team takes no more answers")
            .never_says("Mill Lane")
            .lacks("input[name='role']");
        let newcomer = [("name", "Max"), ("role", "staff"), ("device", "own")];
        let page = other.post(&way, &newcomer).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        // What they answered, and the button of two, on another device.
        let words = [("words", three.as_str()), ("back_device", "own")];
        assert_eq!(other.post(&back(&code), &words).await.goes_to(), own);
        other.get(&own).await.shown().says("You are two");
        let page = other.get(&way).await.shown();
        page.has(&format!("a[href='{own}']"));
        let file = other.get(&format!("{own}/answers.pdf")).await.shown();
        assert!(file.bytes.starts_with(b"%PDF"));
    })
    .await;
}

#[tokio::test]
async fn to_look_before_anybody_answered_says_so_and_answering_goes_on() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let show = format!("{audit}/team/show");
        let (mut jo, own) = join(&world, &code, "Jo", "users").await;
        // Words without a choice are no answer yet.
        answers(&mut jo, &own, LISTENING[0], &[("reflection", "We ring")]).await;
        let to = mill.browser.post(&show, &[]).await.goes_to();
        let page = mill.browser.get(&to).await.shown();
        page.says("Nobody has answered yet")
            .says("Show us where we stand");
        answers(&mut jo, &own, LISTENING[0], &[("choice", "2")]).await;
        let to = mill.browser.post(&show, &[]).await.goes_to();
        mill.browser
            .get(&to)
            .await
            .shown()
            .says("Nothing is shown of fewer than three people");
    })
    .await;
}

#[tokio::test]
async fn what_was_written_stays_whatever_became_of_a_statement() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        team_of(&world, &code, &["1", "2", "4"]).await;
        mill.browser
            .post(&format!("{audit}/team/show"), &[])
            .await
            .goes_to();
        let [first, second] = [0, 1].map(|nth| format!("{audit}/talk/{}", LISTENING[nth]));
        let typed = [
            ("choice", "3"),
            ("reflection", "We asked at the door"),
            ("evidence", "The book of calls"),
            ("strength", "talked"),
        ];
        let written = |page: &crate::world::Page| {
            page.says_in("textarea[name='reflection']", "We asked at the door")
                .says_in("textarea[name='evidence']", "The book of calls")
                .has("input[name='strength'][value='talked'][checked]");
        };
        // Not today, before anything was agreed: no level, and what was written is there.
        let said = |outcome| [&typed[..], &[("outcome", outcome)]].concat();
        say(&mut mill, &first, &said("not-today")).await;
        let page = mill.browser.get(&first).await.shown();
        page.lacks("input[name='choice'][checked]");
        written(&page);
        // Agreed, and left for another day afterwards: the level stays.
        say(&mut mill, &first, &said("agreed")).await;
        say(&mut mill, &first, &said("not-today")).await;
        let page = mill.browser.get(&first).await.shown();
        page.has("input[name='choice'][value='3'][checked]");
        written(&page);
        mill.browser.get(&audit).await.shown().says("1 of 8 done");
        // No longer agreed: no level stands as if the team had one.
        say(&mut mill, &first, &said("not-agreed")).await;
        let page = mill.browser.get(&first).await.shown();
        page.lacks("input[name='choice'][checked]");
        written(&page);
        mill.browser.get(&audit).await.shown().says("0 of 8 done");
        // To take what most chose leaves alone what the team does not agree on.
        say(&mut mill, &second, &[("outcome", "not-agreed")]).await;
        let talk = format!("{audit}/talk");
        let page = mill.browser.get(&talk).await.shown();
        page.says("Take that level for all 6 statements");
        mill.browser.post(&talk, &[]).await.goes_to();
        mill.browser.get(&audit).await.shown().says("6 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn two_are_asked_anew_once_somebody_goes_and_another_comes() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let mut two = team_of(&world, &code, &["1", "4"]).await;
        let (team, late) = (format!("{audit}/team"), format!("{audit}/team/late"));
        let show = format!("{team}/show");
        mill.browser.post(&show, &[]).await.goes_to();
        let (guest, own) = &mut two[0];
        guest.post(&format!("{own}/show"), &[]).await.goes_to();
        guest
            .get(own)
            .await
            .shown()
            .says("As soon as the other presses");
        // The other is taken out, and somebody else comes.
        let page = mill.browser.get(&team).await.shown();
        let mut links = page
            .body
            .split('"')
            .filter(|part| part.contains("/team/people/"));
        let names = page.texts_of("ul.rows span[dir='auto']");
        let place = names
            .iter()
            .position(|name| name == "Nadia1")
            .expect("Nadia1");
        let out = links.nth(place).expect("a way").to_owned();
        mill.browser.post(&out, &[]).await.goes_to();
        mill.browser.post(&late, &[]).await.goes_to();
        let mut third = team_of(&world, &code, &["3"]).await;
        mill.browser.post(&show, &[]).await.goes_to();
        let stands = "People stand between";
        let (guest, own) = &mut third[0];
        guest.post(&format!("{own}/show"), &[]).await.goes_to();
        let page = guest.get(own).await.shown();
        page.says("As soon as the other presses").never_says(stands);
        let (first, own) = &mut two[0];
        first
            .get(own)
            .await
            .shown()
            .says("You are two")
            .never_says(stands);
        first.post(&format!("{own}/show"), &[]).await.goes_to();
        first
            .get(own)
            .await
            .shown()
            .says("People stand between “Not yet” and “Mostly”.");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_signed_in_says_whose_phone_it_is_and_is_signed_out_of_one_that_is_passed_round()
{
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let mut phone = mill.browser.clone();
        let own = join_on(&mut phone, &code, "", "staff", "own").await;
        phone.get(&own).await.shown();
        phone.get(&audit).await.shown();
        // The same person on a tablet: they are who they are, and nothing of their account stays on it.
        let mut tablet = world.browser_of(&mill.person).await;
        let way = format!("/in/{}", code.replace(' ', ""));
        let page = tablet.get(&way).await.shown();
        page.says("You answer as Ana")
            .says("we sign you out when you start");
        let secret = page.hidden("secret");
        let fields = [
            ("secret", secret.as_str()),
            ("role", "staff"),
            ("device", "shared"),
        ];
        assert_eq!(tablet.post(&way, &fields).await.goes_to(), own);
        let page = tablet.get(&own).await.shown();
        page.says("Finish on this device")
            .never_says("Keep my answers");
        assert_ne!(tablet.get(&audit).await.status, StatusCode::OK);
        tablet.post(&format!("{own}/finish"), &[]).await.shown();
        assert_eq!(tablet.get(&own).await.status, StatusCode::NOT_FOUND);
        let page = mill.browser.get(&format!("{audit}/team")).await.shown();
        page.says("One person has joined.");
    })
    .await;
}

#[tokio::test]
async fn who_was_in_the_room_follows_from_who_joined_as_long_as_nobody_says_otherwise() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        team_of(&world, &code, &["1", "2", "3"]).await;
        let (team, show) = (format!("{audit}/team"), format!("{audit}/team/show"));
        mill.browser
            .get(&audit)
            .await
            .shown()
            .never_says("In the room");
        mill.browser.post(&show, &[]).await.goes_to();
        mill.browser
            .get(&audit)
            .await
            .shown()
            .says("In the room: 3 volunteers.");
        // Who comes late was there too, and who is taken out was not.
        mill.browser
            .post(&format!("{team}/late"), &[])
            .await
            .goes_to();
        join(&world, &code, "Max", "staff").await;
        let page = mill.browser.get(&audit).await.shown();
        page.says("In the room: 3 volunteers and one member of staff");
        let page = mill.browser.get(&team).await.shown();
        let out = page
            .body
            .split('"')
            .find(|part| part.contains("/team/people/"));
        let out = out.expect("a way").to_owned();
        mill.browser.post(&out, &[]).await.goes_to();
        let page = mill.browser.get(&audit).await.shown();
        page.never_says("3 volunteers and one");
        let file = mill.browser.get(&mill.at("everything.json")).await.shown();
        let all: Everything = serde_json::from_slice(&file.bytes).expect("everything");
        let people: i32 = all.tables.presence.iter().map(|row| row.people).sum();
        assert_eq!(people, 3);
        // What somebody says of the room stands.
        let said = [("room_users", "7")];
        mill.browser
            .post(&format!("{audit}/room"), &said)
            .await
            .goes_to();
        let page = mill.browser.get(&audit).await.shown();
        page.says("In the room: 7 people who use");
    })
    .await;
}

#[tokio::test]
async fn three_who_stand_lower_than_last_time_are_told_to_talk_about_it() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let before = fill(&mut mill, ["3"; 8]).await;
        mill.browser
            .post(&format!("{before}/close"), &[])
            .await
            .goes_to();
        let (audit, code) = start_apart(&mut mill).await;
        team_of(&world, &code, &["1", "2", "2"]).await;
        mill.browser
            .post(&format!("{audit}/team/show"), &[])
            .await
            .goes_to();
        let page = mill
            .browser
            .get(&format!("{audit}/talk/{}", LISTENING[0]))
            .await
            .shown();
        page.says("You stand lower than what you agreed last time.");
    })
    .await;
}

/// A team of ten in two roles, told apart by role, that has looked and closed its audit; gives its address.
async fn two_roles(world: &World, mill: &mut Group) -> String {
    let (audit, code) = start_apart(mill).await;
    for role in ["volunteers", "staff"] {
        for choice in ["1", "2", "2", "3", "3"] {
            let (mut guest, own) = join(world, &code, "", role).await;
            for statement in LISTENING {
                answers(&mut guest, &own, statement, &[("choice", choice)]).await;
            }
        }
    }
    mill.browser
        .post(&format!("{audit}/team/show"), &[])
        .await
        .goes_to();
    for statement in LISTENING {
        let talk = format!("{audit}/talk/{statement}");
        let agreed = [
            ("choice", "4"),
            ("strength", "hunch"),
            ("outcome", "agreed"),
        ];
        say(mill, &talk, &agreed).await;
    }
    let page = mill
        .browser
        .get(&format!("{audit}/talk/{}", LISTENING[0]))
        .await
        .shown();
    page.says("Show it by role").says("Paid staff");
    mill.browser
        .post(&format!("{audit}/close"), &[])
        .await
        .goes_to();
    audit
}

#[tokio::test]
async fn files_say_how_roles_stood_how_close_the_team_stood_and_what_to_check() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        two_roles(&world, &mut mill).await;
        let audit = two_roles(&world, &mut mill).await;
        let counts = "Not yet: 1 · Starting: 2 · Mostly: 2";
        let file = mill
            .browser
            .get(&format!("{audit}/report.docx"))
            .await
            .shown();
        let report = crate::export::documents::parts(&file.bytes);
        assert!(report["word/document.xml"].contains(&format!("Volunteers: {counts}")));
        let id = audit.rsplit('/').next().expect("an audit");
        let planned = [("audit", id), ("statement", LISTENING[0]), ("what", "Ask")];
        mill.browser
            .post(&mill.at("plan"), &planned)
            .await
            .goes_to();
        let file = mill.browser.get(&mill.at("plan.xlsx")).await.shown();
        let mut book = book(file.bytes);
        let stood = rows(&mut book, "Statements");
        let by_role = stood[1].last().expect("a cell").to_string();
        assert_eq!(
            by_role,
            format!("Volunteers: {counts}\nPaid staff: {counts}")
        );
        let close = rows(&mut book, "How close the team stood");
        let cells: Vec<String> = close[1].iter().map(ToString::to_string).collect();
        assert_eq!(close.len(), 2, "the newest audit of the questionnaire");
        assert_eq!(cells[4..], ["8", "0", "0", "8", "8"]);
        let file = mill.browser.get(&mill.at("everything.json")).await.shown();
        let all: Everything = serde_json::from_slice(&file.bytes).expect("everything");
        assert_eq!(all.findings.len(), 2);
        for found in &all.findings {
            assert_eq!(found.to_check, LISTENING);
            let [close] = found.closeness.as_slice() else {
                panic!("{found:?}");
            };
            assert_eq!(
                (
                    close.statements,
                    close.within_one_level,
                    close.two_levels_apart_or_more
                ),
                (8, 0, 8)
            );
        }
    })
    .await;
}
