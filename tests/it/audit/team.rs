//! A team whose people answer each on their own: they join by a code, nobody sees what another answers, and all see how far
//! apart they stand when they look.

use axum::http::StatusCode;

use crate::{
    audit::{LISTENING, answer, start},
    world::{Browser, Group, World, on_each_database},
};

/// Starts an audit that each answers alone first; gives its address and the code to read aloud.
pub async fn start_apart(group: &mut Group) -> (String, String) {
    let audit = start(group).await;
    let team = format!("{audit}/team");
    let apart = [("answering", "apart")];
    group.browser.post(&team, &apart).await.goes_to();
    let page = group.browser.get(&team).await.shown();
    let code = page.texts_of(".join-code").concat();
    (audit, code)
}

/// Somebody joins by a code, as it is typed; gives their browser and where they answer.
pub async fn join(world: &World, code: &str, name: &str, role: &str) -> (Browser, String) {
    let mut guest = world.guest();
    let to = join_on(&mut guest, code, name, role, "own").await;
    (guest, to)
}

/// Somebody joins on a device that is there.
pub async fn join_on(
    guest: &mut Browser,
    code: &str,
    name: &str,
    role: &str,
    device: &str,
) -> String {
    let way = guest.post("/in", &[("code", code)]).await.goes_to();
    let page = guest.get(&way).await.shown();
    let (contributor, secret) = (page.hidden("contributor"), page.hidden("secret"));
    let fields = [
        ("contributor", contributor.as_str()),
        ("secret", secret.as_str()),
        ("name", name),
        ("role", role),
        ("device", device),
    ];
    let to = guest.post(&way, &fields).await.goes_to();
    // The same form once more is the same person.
    assert_eq!(guest.post(&way, &fields).await.goes_to(), to);
    to
}

/// One of a team answers a statement as a browser without JavaScript does.
pub async fn answers(guest: &mut Browser, own: &str, statement: &str, fields: &[(&str, &str)]) {
    let address = format!("{own}/statements/{statement}");
    let page = guest.get(&address).await.shown();
    let [typed_by, base, save] = ["typed_by", "base", "save"].map(|name| page.hidden(name));
    let mut all = vec![
        ("typed_by", typed_by.as_str()),
        ("base", base.as_str()),
        ("save", save.as_str()),
        ("go", "next"),
    ];
    all.extend_from_slice(fields);
    guest.post(&address, &all).await.goes_to();
}

/// Says in the talk what became of a statement, as a browser without JavaScript does.
pub async fn say(group: &mut Group, address: &str, fields: &[(&str, &str)]) {
    let page = group.browser.get(address).await.shown();
    let [base, save] = ["base", "save"].map(|name| page.hidden(name));
    let mut all = vec![("base", base.as_str()), ("save", save.as_str())];
    all.extend_from_slice(fields);
    group.browser.post(address, &all).await.goes_to();
}

/// A team in which each chose this on the first statement, and the second level on the others.
pub async fn team_of(world: &World, code: &str, first: &[&str]) -> Vec<(Browser, String)> {
    let mut team = Vec::new();
    for (nth, choice) in first.iter().enumerate() {
        let (mut guest, own) = join(world, code, &format!("Nadia{nth}"), "volunteers").await;
        for statement in LISTENING {
            let choice = if statement == LISTENING[0] {
                *choice
            } else {
                "2"
            };
            answers(&mut guest, &own, statement, &[("choice", choice)]).await;
        }
        team.push((guest, own));
    }
    team
}

#[tokio::test]
async fn a_team_joins_by_a_code_answers_alone_and_sees_how_far_apart_it_stands() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        // As it is read aloud: small letters, no gap.
        let typed = code.to_lowercase().replace(' ', "");
        team_of(&world, &typed, &["1", "1", "2", "3", "4"]).await;
        // The group had written something before, without a choice.
        let begun = [("reflection", "We rang twice")];
        answer(&mut mill, &audit, LISTENING[1], &begun)
            .await
            .goes_to();
        let team = format!("{audit}/team");
        let page = mill.browser.get(&team).await.shown();
        page.says("5 people have joined. Begun: 5. Answered everything: 5.")
            .says("Nadia3")
            .never_says("People stand between");
        // Nothing is told before they look.
        let talk = format!("{audit}/talk");
        assert_eq!(mill.browser.get(&talk).await.status, StatusCode::NOT_FOUND);
        let to = mill
            .browser
            .post(&format!("{team}/show"), &[])
            .await
            .goes_to();
        // A second press does the same once.
        mill.browser
            .post(&format!("{team}/show"), &[])
            .await
            .goes_to();
        let page = mill.browser.get(&to).await.shown();
        page.says("Talk about one of 8 statements, in 5 minutes")
            .says("You stand 3 levels apart.")
            .says("Take that level for all 7 statements");
        let first = format!("{talk}/{}", LISTENING[0]);
        let page = mill.browser.get(&first).await.shown();
        page.says("People stand between “Not yet” and “Part of how we work”.")
            .says("(5 people answered)");
        // One press takes the level of more than half.
        mill.browser.post(&talk, &[]).await.goes_to();
        let page = mill.browser.get(&audit).await.shown();
        page.says("7 of 8 done").says("In the room: 5 volunteers.");
        let second = format!("{audit}/statements/{}", LISTENING[1]);
        let page = mill.browser.get(&second).await.shown();
        page.says("We rang twice")
            .has("input[name='choice'][value='2'][checked]");
        // The team agrees, with who sees it otherwise.
        let agreed = [
            ("choice", "3"),
            ("reflection", "We asked at the door"),
            ("dissent", "Two of us see it lower"),
            ("outcome", "agreed"),
        ];
        say(&mut mill, &first, &agreed).await;
        let page = mill.browser.get(&first).await.shown();
        page.has("input[name='choice'][value='3'][checked]")
            .says("Two of us see it lower");
        // Another page that did not know of it: both are kept, and somebody is asked to look.
        let other = [("base", "0"), ("choice", "1"), ("outcome", "agreed")];
        mill.browser.post(&first, &other).await.goes_to();
        mill.browser
            .get(&audit)
            .await
            .shown()
            .says("Two answers: please look");
        mill.browser.get(&talk).await.shown().says("You agreed");
        mill.browser.get(&audit).await.shown().says("8 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn to_agree_without_a_level_is_asked_about_and_nothing_typed_is_lost() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        team_of(&world, &code, &["1", "2", "4"]).await;
        mill.browser
            .post(&format!("{audit}/team/show"), &[])
            .await
            .goes_to();
        let first = format!("{audit}/talk/{}", LISTENING[0]);
        let nothing = [
            ("reflection", "We asked"),
            ("dissent", "Jo"),
            ("outcome", "agreed"),
        ];
        let page = mill.browser.post(&first, &nothing).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("We asked")
            .says_in("textarea[name='dissent']", "Jo");
        // Not to agree needs none.
        let later = [("dissent", "Jo"), ("outcome", "not-agreed")];
        mill.browser.post(&first, &later).await.goes_to();
        let page = mill.browser.get(&format!("{audit}/talk")).await.shown();
        page.says("You do not agree yet");
        mill.browser.get(&audit).await.shown().says("0 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn a_code_is_read_as_people_type_it_and_a_wrong_one_is_told_kindly() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let dashed = code.replace(' ', " - ").to_lowercase();
        // The signs that are mistaken for ours, and digits of another keyboard.
        let mistaken = code
            .replace('0', "o")
            .replace('1', "l")
            .replace('5', "S")
            .replace('2', "٢");
        for typed in [code.as_str(), &dashed, &mistaken] {
            world
                .guest()
                .post("/in", &[("code", typed)])
                .await
                .goes_to();
        }
        let other = if code.starts_with('A') { "C" } else { "A" };
        let wrong = format!("{other}{}", &code[1..]);
        let page = world.guest().post("/in", &[("code", &wrong)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("This code opens nothing at the moment")
            .has(&format!("input[value='{wrong}']"));
        let page = world.guest().post("/in", &[("code", "hello")]).await;
        page.says("A code has eight or twelve letters and digits");
        let page = world
            .guest()
            .get(&format!("/in/{}", wrong.replace(' ', "")))
            .await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        page.says("This code opens nothing at the moment");
        // Once the audit takes no answers, its code lets nobody in.
        for statement in LISTENING {
            answer(&mut mill, &audit, statement, &[("choice", "3")])
                .await
                .goes_to();
        }
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let way = world
            .guest()
            .post("/in", &[("code", &code)])
            .await
            .goes_to();
        let page = world.guest().get(&way).await.shown();
        page.says("This team takes no more answers")
            .never_says("Mill Lane")
            .lacks("input[name='role']");
    })
    .await;
}

#[tokio::test]
async fn a_device_that_is_passed_round_forgets_who_answered_on_it() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (_, code) = start_apart(&mut mill).await;
        let mut tablet = world.guest();
        let own = join_on(&mut tablet, &code, "Jo", "users", "shared").await;
        let address = format!("{own}/statements/{}", LISTENING[0]);
        let said = [("choice", "1"), ("reflection", "Marmalade")];
        answers(&mut tablet, &own, LISTENING[0], &said).await;
        let page = tablet.get(&address).await.shown();
        page.says("Finish on this device").says("Marmalade");
        let opened = page.hidden("typed_by");
        let old = tablet.clone();
        tablet.get(&format!("{own}/finish")).await.shown();
        let page = tablet.post(&format!("{own}/finish"), &[]).await.shown();
        page.says("You have finished here")
            .has(&format!("html[data-wipe='{opened}']"));
        // Neither the device nor what it sent before opens anything.
        for mut browser in [tablet.clone(), old] {
            let page = browser.get(&address).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
            page.says("This device does not know you")
                .never_says("Marmalade");
        }
        // The next person's answers are their own, also from a page that was left open.
        let next = join_on(&mut tablet, &code, "Max", "staff", "shared").await;
        assert_eq!(next, own);
        tablet.get(&address).await.shown().never_says("Marmalade");
        let stale = [
            ("typed_by", opened.as_str()),
            ("choice", "4"),
            ("go", "next"),
        ];
        let page = tablet.post(&address, &stale).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        tablet
            .get(&address)
            .await
            .shown()
            .lacks("input[name='choice'][checked]");
    })
    .await;
}

#[tokio::test]
async fn three_words_lead_back_in_on_another_device_and_two_devices_lose_nothing() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (_, code) = start_apart(&mut mill).await;
        let (mut phone, own) = join(&world, &code, "Jo", "users").await;
        let page = phone.post(&format!("{own}/words"), &[]).await.shown();
        let three = page.texts_of(".link-box").concat();
        assert_eq!(three.split(' ').count(), 3, "{three}");
        let back = format!("/in/{}/back", code.replace(' ', ""));
        let mut tablet = world.guest();
        let wrong = [("words", "one two three"), ("back_device", "own")];
        let page = tablet.post(&back, &wrong).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("lead nobody back in")
            .has("input[value='one two three']");
        let loud = three.to_uppercase();
        let right = [("words", loud.as_str()), ("back_device", "own")];
        assert_eq!(tablet.post(&back, &right).await.goes_to(), own);
        // Both had the page open; both saved.
        let address = format!("{own}/statements/{}", LISTENING[0]);
        let pages = [
            phone.get(&address).await.shown(),
            tablet.get(&address).await.shown(),
        ];
        for (browser, page, said) in [
            (&mut phone, &pages[0], "from the phone"),
            (&mut tablet, &pages[1], "from the tablet"),
        ] {
            let [base, save] = ["base", "save"].map(|name| page.hidden(name));
            let fields = [
                ("base", base.as_str()),
                ("save", save.as_str()),
                ("choice", "2"),
                ("reflection", said),
                ("go", "next"),
            ];
            browser.post(&address, &fields).await.goes_to();
        }
        let page = phone.get(&address).await.shown();
        page.says("from the phone").says("from the tablet");
        // New words end the old ones.
        phone.post(&format!("{own}/words"), &[]).await.shown();
        let page = world.guest().post(&back, &right).await;
        page.says("lead nobody back in");
    })
    .await;
}

#[tokio::test]
async fn a_team_closes_to_new_people_ends_on_its_day_and_lets_somebody_go() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let team = format!("{audit}/team");
        let people = team_of(&world, &code, &["1", "2", "3"]).await;
        // It cannot be answered together after all once somebody has answered.
        let together = [("answering", "together")];
        let page = mill.browser.post(&team, &together).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        // No new people: those who are in go on.
        let until = [("until", "1 March 2099")];
        mill.browser
            .post(&format!("{team}/change"), &until)
            .await
            .goes_to();
        let way = format!("/in/{}", code.replace(' ', ""));
        world
            .guest()
            .get(&way)
            .await
            .shown()
            .says("takes nobody new");
        let fields = [("name", "Max"), ("role", "staff"), ("device", "own")];
        let page = world.guest().post(&way, &fields).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        let (mut first, own) = people[0].clone();
        answers(&mut first, &own, LISTENING[1], &[("choice", "4")]).await;
        let gone = [("until", "1 March 2020")];
        let page = mill.browser.post(&format!("{team}/change"), &gone).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Somebody is taken out with all they answered; what they had open says so.
        let page = mill.browser.get(&team).await.shown();
        let out = page
            .body
            .split('"')
            .find(|part| part.contains("/team/people/"));
        let out = out.expect("a way").to_owned();
        mill.browser.get(&out).await.shown().says("goes for good");
        mill.browser.post(&out, &[]).await.goes_to();
        let page = mill.browser.get(&team).await.shown();
        page.says("2 people have joined");
        let mut still = 0;
        for (mut browser, own) in people {
            still += usize::from(browser.get(&own).await.status == StatusCode::OK);
        }
        assert_eq!(still, 2);
    })
    .await;
}

#[tokio::test]
async fn what_was_told_stays_until_three_came_and_late_answers_change_nothing_before() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let mut people = team_of(&world, &code, &["1", "2", "2", "3", "3"]).await;
        let (show, late) = (format!("{audit}/team/show"), format!("{audit}/team/late"));
        let first = format!("{audit}/talk/{}", LISTENING[0]);
        mill.browser.post(&show, &[]).await.goes_to();
        mill.browser
            .get(&first)
            .await
            .shown()
            .says("(5 people answered)");
        // Answering is over, and what was typed stays on the page.
        let (guest, own) = &mut people[0];
        let address = format!("{own}/statements/{}", LISTENING[0]);
        let typed = [("choice", "4"), ("reflection", "Marmalade"), ("go", "next")];
        let page = guest.post(&address, &typed).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        page.says("Marmalade").says("takes no answers any more");
        mill.browser.post(&late, &[]).await.goes_to();
        team_of(&world, &code, &["4"]).await;
        mill.browser.post(&show, &[]).await.goes_to();
        let page = mill.browser.get(&first).await.shown();
        page.says("(5 people answered)")
            .never_says("Part of how we work”.");
        mill.browser.post(&late, &[]).await.goes_to();
        team_of(&world, &code, &["1", "2"]).await;
        mill.browser.post(&show, &[]).await.goes_to();
        let page = mill.browser.get(&first).await.shown();
        page.says("(8 people answered)")
            .says("“Part of how we work”");
    })
    .await;
}

#[tokio::test]
async fn somebody_with_an_account_answers_as_themselves_and_is_nobody_once_they_left() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        let way = format!("/in/{}", code.replace(' ', ""));
        let page = mill.browser.get(&way).await.shown();
        page.says("You answer as Ana");
        let joins = [("role", "staff"), ("device", "own")];
        let own = mill.browser.post(&way, &joins).await.goes_to();
        answers(&mut mill.browser, &own, LISTENING[0], &[("choice", "2")]).await;
        // Joined once more they stay who they are.
        assert_eq!(mill.browser.post(&way, &joins).await.goes_to(), own);
        let page = mill.browser.get(&format!("{audit}/team")).await.shown();
        page.says("One person has joined. Begun: 1.");
        let leave = mill.at(&format!("people/{}/leave", mill.person.id));
        mill.browser.post(&leave, &[]).await.goes_to();
        let status = mill.browser.get(&own).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND);
    })
    .await;
}
