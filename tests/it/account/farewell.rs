//! What whoever left is told, and what the last who ran a group is asked.

use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use good_measure::{
    clock,
    domain::ids::NetworkId,
    language::{Language, Translator},
    store::leaving,
};

use crate::world::{Browser, Group, World, on_each_database};

fn date(at: DateTime<Utc>) -> String {
    Translator(Language::English).date(clock::day(at))
}

/// A person says something to what they are told of a group.
async fn say(browser: &mut Browser, group: &Group, said: &[(&str, &str)]) -> String {
    let id = group.id.to_string();
    let fields = [&[("group", id.as_str())], said].concat();
    browser.post("/farewells", &fields).await.goes_to()
}

const YES: &[(&str, &str)] = &[("hand_on", "yes")];
const NO: &[(&str, &str)] = &[("hand_on", "no")];

async fn leaves(group: &mut Group) {
    let leave = group.at(&format!("people/{}/leave", group.person.id));
    assert_eq!(group.browser.post(&leave, &[]).await.goes_to(), "/");
}

/// That a facilitator cannot invite anybody to a group, alone or with others, and is told why.
async fn waits(fay: &mut Browser, network: NetworkId, group: &Group, why: &str) {
    let seen = format!("/networks/{network}/groups/{}", group.id);
    fay.get(&seen)
        .await
        .shown()
        .says(why)
        .never_says("Make a link");
    let refused = fay.post(&format!("{seen}/invitations"), &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    refused.says("is asked first");
    let links = format!("/networks/{network}/invitations");
    let id = group.id.to_string();
    fay.get(&links)
        .await
        .shown()
        .says(why)
        .never_says(&format!("value=\"{id}\""));
    let refused = fay.post(&links, &[("group", id.as_str())]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn invites(fay: &mut Browser, network: NetworkId, group: &Group) -> String {
    let seen = format!("/networks/{network}/groups/{}", group.id);
    fay.get(&seen).await.shown().says("Make a link");
    let invite = format!("{seen}/invitations");
    fay.post(&invite, &[]).await.shown().link()
}

#[tokio::test]
async fn a_group_that_was_left_is_handed_on_when_the_last_who_ran_it_says_so() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        leaves(&mut mill).await;
        let (now, later) = (clock::now(), clock::now() + TimeDelta::days(30));
        assert_eq!(mill.browser.get("/").await.goes_to(), "/farewells");
        mill.browser
            .get("/farewells")
            .await
            .shown()
            .says(&format!("You left Mill Lane on {}.", date(now)))
            .says("hand it to somebody new?")
            .says(&format!("they can from {}.", date(later)));
        let asked = format!(
            "Ana, who ran it until {}, has been asked whether somebody new may run it. Without an answer you can invite \
             somebody from {}.",
            date(now),
            date(later)
        );
        waits(&mut fay, network, &mill, &asked).await;

        let mut ana = mill.browser.clone();
        assert_eq!(
            say(&mut ana, &mill, NO).await,
            "/farewells?said=not-handed-on"
        );
        waits(&mut fay, network, &mill, "does not want it handed on").await;
        // It is read now, so the way to the start is free; and a change of mind has its place.
        ana.get("/").await.shown().says("take part in nothing here yet");
        ana.get("/account").await.shown().has("a[href='/farewells']");
        ana.get("/farewells")
            .await
            .shown()
            .says("You said that it should not be handed on")
            .never_says("No, please do not");

        assert_eq!(say(&mut ana, &mill, YES).await, "/farewells?said=handed-on");
        ana.get("/farewells").await.shown().says("Nothing waits");
        let link = invites(&mut fay, network, &mill).await;
        let (_, mut next) = world.person("Next").await;
        next.post(&link, &[]).await.goes_to();
        // A page that was open for long takes nothing back from who runs it now.
        assert_eq!(say(&mut ana, &mill, NO).await, "/farewells");
        next.get(&mill.at("plan")).await.shown();
        let (_, mut browser) = world.person("Ben").await;
        let link = next.post(&mill.at("invitations"), &[]).await.shown().link();
        say(&mut ana, &mill, NO).await;
        browser.post(&link, &[]).await.goes_to();
    })
    .await;
}

#[tokio::test]
async fn without_an_answer_a_group_that_was_left_is_open_after_thirty_days() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let now = clock::now();
        let mill = left(&world, network, now - TimeDelta::days(30)).await;
        let young = left(&world, network, now - TimeDelta::days(29)).await;
        waits(&mut fay, network, &young, "has been asked").await;
        let link = invites(&mut fay, network, &mill).await;
        let mut ana = mill.browser.clone();
        ana.get("/farewells")
            .await
            .shown()
            .says("can hand it to somebody new");
        // Put away without an answer, it stays open, and can still be answered.
        assert_eq!(say(&mut ana, &mill, &[]).await, "/");
        world.guest().get(&link).await.shown();
        ana.get("/farewells")
            .await
            .shown()
            .says("No, please do not");
        // An answer that comes late counts from then on.
        say(&mut ana, &mill, NO).await;
        let (_, mut next) = world.person("Next").await;
        assert_eq!(next.post(&link, &[]).await.status, StatusCode::GONE);
        waits(&mut fay, network, &mill, "does not want it handed on").await;
    })
    .await;
}

/// A group whose only coordinator left at that moment.
async fn left(world: &World, network: NetworkId, at: DateTime<Utc>) -> Group {
    let group = world.member(network, "Mill Lane", "Ana").await;
    let person = group.person.id;
    leaving::leave_group(&world.app.store, group.id, person, person, at)
        .await
        .expect("left");
    group
}

#[tokio::test]
async fn only_the_last_who_ran_a_group_says_whether_it_is_handed_on() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let link = mill.browser.post(&mill.at("invitations"), &[]).await;
        let (ben, mut browser) = world.person("Ben").await;
        browser.post(&link.shown().link(), &[]).await.goes_to();
        let out = mill.at(&format!("people/{}/leave", ben.id));
        mill.browser.post(&out, &[]).await.goes_to();
        // While Ana runs it nobody is asked anything.
        let told = browser.get("/farewells").await.shown();
        told.says("Ana took you out").never_says("hand it on");
        leaves(&mut mill).await;
        let (_, mut eve) = world.person("Eve").await;
        for other in [&mut browser, &mut eve, &mut fay.clone()] {
            say(other, &mill, YES).await;
        }
        waits(&mut fay, network, &mill, "has been asked").await;
        browser
            .get("/farewells")
            .await
            .shown()
            .never_says("hand it on");
        // A group in no network could be handed on by nobody.
        let mut table = world.group("Long table", "Tom").await;
        leaves(&mut table).await;
        table
            .browser
            .get("/farewells")
            .await
            .shown()
            .says("You left Long table")
            .never_says("hand it on");
        let nothing = eve.post("/farewells", &[]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn who_was_taken_out_is_told_until_they_have_put_it_away() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let account = [
            ("name", "Ben"),
            ("sign_in_name", "ben"),
            ("password", "three odd words here"),
        ];
        let invite = mill.at("invitations");
        let link = mill.browser.post(&invite, &[]).await.shown().link();
        let mut ben = world.guest();
        ben.post(&link, &account).await.goes_to();
        let about = mill.browser.get(&mill.at("about")).await.shown();
        let own = mill.person.id.to_string();
        let mut ways = about.body.split('"');
        let out = ways.find(|part| part.ends_with("/leave") && !part.contains(&own));
        let out = out.expect("the way out for Ben");
        mill.browser.post(out, &[]).await.goes_to();

        // Ben, who is in no group any more, is told on the way to where he was going.
        ben.post("/sign-out", &[]).await.goes_to();
        let going = [("next", "/account?a=b")];
        let to = ben
            .post("/sign-in", &[&account[1..], &going].concat())
            .await;
        let to = to.goes_to();
        assert_eq!(to, "/farewells?next=%2Faccount%3Fa%3Db");
        let told = format!(
            "You no longer run Mill Lane: Ana took you out on {}. What you wrote stays there.",
            date(clock::now())
        );
        for _ in 0..2 {
            let page = ben.get(&to).await.shown();
            page.says(&told).never_says("Go on");
            assert_eq!(page.hidden("next"), "/account?a=b");
            assert_eq!(ben.get("/").await.goes_to(), "/farewells");
        }
        for (language, sentence) in [("es", "Ya no llevas Mill Lane"), ("ar", "لم تعودوا تديرون")]
        {
            let mut ben = ben.with_cookie("good-measure-language", language);
            ben.get("/farewells").await.shown().says(sentence);
        }
        let away = [("next", "/account?a=b")];
        assert_eq!(say(&mut ben, &mill, &away).await, "/account?a=b");
        ben.get("/")
            .await
            .shown()
            .says("take part in nothing here yet");
        ben.get("/farewells")
            .await
            .shown()
            .says("Nothing waits")
            .says("Go on");
        let mut tablet = world.guest();
        let to = tablet.post("/sign-in", &account[1..]).await.goes_to();
        assert_eq!(to, "/");

        // Who comes back and is taken out again is told again, once; who is back is told nothing.
        for _ in 0..2 {
            let link = mill.browser.post(&invite, &[]).await.shown().link();
            ben.post(&link, &[]).await.goes_to();
            let home = format!("/groups/{}", mill.id);
            assert_eq!(ben.get("/").await.goes_to(), home);
            mill.browser.post(out, &[]).await.goes_to();
        }
        let page = ben.get("/farewells").await.shown();
        assert_eq!(page.body.matches("You no longer run").count(), 1);
        assert_eq!(say(&mut ben, &mill, &[]).await, "/");
        ben.get("/")
            .await
            .shown()
            .says("take part in nothing here yet");
    })
    .await;
}

#[tokio::test]
async fn who_supports_a_network_no_longer_is_told_so_too() {
    on_each_database(async |world| {
        let (network, _) = world.network("North side", "Fay").await;
        let (hal, mut browser) = world.person("Hal").await;
        world.facilitates(network, &hal).await;
        let leave = format!("/networks/{network}/leave");
        browser.post(&leave, &[]).await.goes_to();
        assert_eq!(browser.get("/").await.goes_to(), "/farewells");
        browser
            .get("/farewells")
            .await
            .shown()
            .says("You no longer support North side");
        let id = network.to_string();
        let away = [("network", id.as_str())];
        let (_, mut eve) = world.person("Eve").await;
        eve.post("/farewells", &away).await.goes_to();
        assert_eq!(browser.get("/").await.goes_to(), "/farewells");
        assert_eq!(browser.post("/farewells", &away).await.goes_to(), "/");
        browser
            .get("/")
            .await
            .shown()
            .says("take part in nothing here yet");
    })
    .await;
}
