//! Asks and offers of a network: said, seen, put together, asked about, taken out; and what came of them.

use axum::http::StatusCode;
use chrono::{Days, TimeDelta};
use good_measure::{
    clock,
    commands::erasure::{Keeping, tend},
    domain::{
        ask::{AskKind, AskState, AskWords, Audience, Party, Posting, Side},
        ids::{AskId, NetworkId},
        when::When,
    },
    keys::Fresh as _,
    store::{self, made_up},
};

use crate::world::{Browser, Group, on_each_database};

/// A day so many days from now, as a form takes it.
fn in_days(days: u64) -> String {
    let day = clock::day(clock::now()) + Days::new(days);
    day.format("%-d/%-m/%Y").to_string()
}

/// An address without what follows it.
fn plain(address: &str) -> String {
    address
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// The last part of an address.
fn key(address: &str) -> String {
    let address = plain(address);
    address.rsplit('/').next().unwrap_or_default().to_owned()
}

/// A group says what it needs or can give; gives the key.
async fn say(group: &mut Group, fields: &[(&str, &str)]) -> String {
    let mut all = vec![
        ("side", "ask"),
        ("kind", "equipment"),
        ("audience", "network"),
    ];
    all.retain(|(name, _)| fields.iter().all(|(known, _)| known != name));
    all.extend(fields);
    let asks = group.at("asks");
    key(&group.browser.post(&asks, &all).await.goes_to())
}

/// The key of the match that a page leads to.
async fn matched(browser: &mut Browser, page: &str) -> String {
    let page = browser.get(page).await.shown();
    let (_, rest) = page
        .body
        .split_once("/matches/0")
        .unwrap_or_else(|| panic!("no match on\n{}", page.body));
    format!("0{}", &rest[..31])
}

/// The key of the match that a group's list leads to.
async fn own_match(group: &mut Group) -> String {
    let list = group.at("asks");
    matched(&mut group.browser, &list).await
}

#[tokio::test]
async fn an_ask_is_said_seen_and_mended_and_what_it_said_before_stays() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let asks = mill.at("asks");
        mill.browser
            .get(&asks)
            .await
            .shown()
            .says("You have not asked for or offered anything yet.");
        let nothing = mill.browser.post(&asks, &[("side", "ask")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let new = mill.browser.get(&format!("{asks}/new?side=offer")).await;
        new.shown().has("input[name=side][value=offer][checked]");
        let past = [
            ("side", "ask"),
            ("kind", "equipment"),
            ("audience", "network"),
            ("ask_what", "A tall fridge"),
            ("until_day", "1 March 2020"),
            ("may_contact", "yes"),
        ];
        let again = mill.browser.post(&asks, &past).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("A tall fridge")
            .has("#reach-problem")
            .has("#until_day-problem");

        let form = mill.browser.get(&format!("{asks}/new")).await.shown();
        let fresh = form.hidden("ask");
        let fields = [
            ("ask", fresh.as_str()),
            ("side", "ask"),
            ("kind", "equipment"),
            ("ask_what", "A tall fridge"),
            ("many", "2"),
            ("conditions", "It has to be quiet"),
            ("for_age", "8 to 12"),
            ("for_area", "Hillfoot"),
            ("audience", "network"),
            ("reach", "Jo, 01632 960001"),
        ];
        let said = mill.browser.post(&asks, &fields).await.goes_to();
        // Sent twice it is one.
        let twice = mill.browser.post(&asks, &fields).await.goes_to();
        assert_eq!(plain(&said), plain(&twice));
        let ask = key(&said);
        let own = mill.at(&format!("asks/{ask}"));
        let page = mill.browser.get(&own).await.shown();
        page.says("A tall fridge")
            .says("It has to be quiet")
            .says("8 to 12")
            .says("All groups of the network")
            .says("Jo, 01632 960001");

        // Another group sees it, not how they are reached, and cannot change it.
        let theirs = table.at(&format!("asks/{ask}"));
        table
            .browser
            .get(&table.at("asks"))
            .await
            .shown()
            .says("A tall fridge")
            .says("Mill Lane");
        table
            .browser
            .get(&theirs)
            .await
            .shown()
            .says("8 to 12")
            .never_says("01632 960001")
            .never_says("Ana")
            .lacks("a[href$='/change']");
        for (verb, is_get) in [
            ("change", true),
            ("change", false),
            ("state", false),
            ("remove", false),
        ] {
            let at = format!("{theirs}/{verb}");
            let status = if is_get {
                table.browser.get(&at).await.status
            } else {
                table
                    .browser
                    .post(&at, &[("why", "x"), ("state", "over")])
                    .await
                    .status
            };
            assert_eq!(status, StatusCode::NOT_FOUND, "{at}");
        }

        // A facilitator mends it; the group reads who did, and both wordings.
        let change = format!("/networks/{network}/asks/{ask}/change");
        let base = fay.get(&change).await.shown().hidden("base");
        let mended = [
            ("base", base.as_str()),
            ("kind", "equipment"),
            ("ask_what", "A tall, quiet fridge"),
            ("many", "2"),
            ("audience", "network"),
        ];
        fay.post(&change, &mended).await.goes_to();
        let page = mill.browser.get(&own).await.shown();
        page.says_in("h1", "A tall, quiet fridge")
            .says("Fay")
            .says_in(".story", "A tall fridge")
            .says_in(".story", "It has to be quiet");
        // Whoever saw it as it was before is told, and loses nothing.
        let change = format!("{own}/change");
        let late = [
            ("base", base.as_str()),
            ("kind", "equipment"),
            ("ask_what", "A chest freezer"),
            ("audience", "network"),
        ];
        let again = mill.browser.post(&change, &late).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("This is what Fay saved meanwhile")
            .says("A chest freezer");
        let base = again.hidden("base");
        let both = [("base", base.as_str()), late[1], late[2], late[3]];
        mill.browser.post(&change, &both).await.goes_to();
        mill.browser
            .get(&own)
            .await
            .shown()
            .says_in("h1", "A chest freezer");
        // The file has it, with how they are reached.
        fay.get(&format!("/networks/{network}/asks.csv"))
            .await
            .shown()
            .says("Ask,Mill Lane,A chest freezer,Equipment");
        mill.browser
            .get(&mill.at("everything.json"))
            .await
            .shown()
            .says("A tall, quiet fridge")
            .says("\"side\":\"ask\"");
        // What it said at first is used again from there, by the group and by a facilitator; no other group comes near.
        let page = mill.browser.get(&own).await.shown();
        page.has(&format!("a[href='{change}?again=1']"));
        let first = format!("{change}?again=1");
        let used = mill.browser.get(&first).await.shown();
        used.says("They count once you save.")
            .says_in("textarea[name=ask_what]", "A tall fridge")
            .has("input[name=for_age][value='8 to 12']");
        assert_eq!(used.hidden("base"), "3");
        let of_network = format!("/networks/{network}/asks/{ask}/change?again=1");
        let used = fay.get(&of_network).await.shown();
        used.says_in("textarea[name=ask_what]", "A tall fridge");
        let refused = table.browser.get(&format!("{theirs}/change?again=1")).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        for nothing in ["3", "9", "x"] {
            let page = mill.browser.get(&format!("{change}?again={nothing}")).await;
            page.shown()
                .never_says("They count once you save.")
                .says_in("textarea[name=ask_what]", "A chest freezer");
        }
    })
    .await;
}

#[tokio::test]
async fn only_named_groups_see_what_names_them_and_nobody_but_facilitators_where_it_names_none() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let mut elm = world.member(network, "Elm Court", "Cat").await;
        let mut far = world.member(south, "Far side", "Dan").await;
        let fields = [
            ("side", "ask"),
            ("kind", "money"),
            ("ask_what", "A share of the rent"),
            ("audience", "named"),
            ("named", "long table\nNobody we know"),
        ];
        let again = mill.browser.post(&mill.at("asks"), &fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("We do not know which group of the network this is");
        let named = [
            ("kind", "money"),
            ("ask_what", "A share of the rent"),
            ("audience", "named"),
            ("named", "long table"),
        ];
        let ask = say(&mut mill, &named).await;
        let quiet = say(
            &mut mill,
            &[("ask_what", "Between us alone"), ("audience", "named")],
        )
        .await;
        let at = |group: &Group, ask: &str| group.at(&format!("asks/{ask}"));
        table
            .browser
            .get(&at(&table, &ask))
            .await
            .shown()
            .says("A share of the rent");
        let lists = table.browser.get(&table.at("asks")).await.shown();
        lists
            .says("A share of the rent")
            .never_says("Between us alone");
        for (group, ask) in [(&mut elm, &ask), (&mut far, &ask)] {
            let page = group.browser.get(&at(group, ask)).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
            let list = group.at("asks");
            group
                .browser
                .get(&list)
                .await
                .shown()
                .never_says("A share of the rent");
        }
        let quiet_at = at(&table, &quiet);
        let page = table.browser.get(&quiet_at).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        let answered = [("answer_words", "We can")];
        let answered = table
            .browser
            .post(&format!("{quiet_at}/answer"), &answered)
            .await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND);
        fay.get(&format!("/networks/{network}/asks/{quiet}"))
            .await
            .shown()
            .says("Only the network's facilitators");
        // A facilitator of another network finds neither, under their own network either.
        for place in [network, south] {
            let page = gus.get(&format!("/networks/{place}/asks/{ask}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_puts_two_together_and_says_what_came_of_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let ask = say(
            &mut mill,
            &[
                ("ask_what", "A tall fridge"),
                ("for_area", "Hillfoot"),
                ("reach", "Jo, 01632 960001"),
            ],
        )
        .await;
        for (what, area) in [
            ("A small fridge", "Riverside"),
            ("A large fridge", "riverside, HILLFOOT"),
        ] {
            let fields = [
                ("side", "offer"),
                ("ask_what", what),
                ("for_area", area),
                ("reach", "Sam, 01632 960002"),
            ];
            say(&mut table, &fields).await;
        }
        // Another kind, and one that has run out of who may see it, are not suggested.
        say(
            &mut table,
            &[("side", "offer"), ("kind", "food"), ("ask_what", "Bread")],
        )
        .await;
        let hidden = [
            ("side", "offer"),
            ("ask_what", "A secret fridge"),
            ("audience", "named"),
        ];
        say(&mut table, &hidden).await;
        let page_of_ask = format!("/networks/{network}/asks/{ask}");
        let page = fay.get(&page_of_ask).await.shown();
        let fits = page.texts_of("ul.rows li a");
        assert_eq!(fits, ["A large fridge", "A small fridge"]);
        page.says("Both are of the kind “Equipment”, and both are for HILLFOOT.")
            .says("Both are of the kind “Equipment”.");
        // The group sees them too, and does not put itself in touch by this.
        mill.browser
            .get(&mill.at(&format!("asks/{ask}")))
            .await
            .shown()
            .says("A large fridge")
            .never_says("01632 960002")
            .lacks("form[action$='/match']");
        let put = [
            ("match", page.hidden("match")),
            ("other", page.hidden("other")),
        ];
        let put: Vec<(&str, &str)> = put
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        for _ in 0..2 {
            fay.post(&format!("{page_of_ask}/match"), &put)
                .await
                .goes_to();
        }
        let page = fay.get(&page_of_ask).await.shown();
        assert_eq!(page.texts_of("a[href*='/matches/0']").len(), 1);
        assert_eq!(
            page.texts_of("form[action$='/match'] button[aria-label]")
                .len(),
            1
        );
        let id = matched(&mut fay, &page_of_ask).await;
        // Both read how the other is reached.
        let own = mill.at(&format!("matches/{id}"));
        mill.browser
            .get(&own)
            .await
            .shown()
            .says("Mill Lane asks, Long table gives")
            .says("01632 960002");
        let theirs = table.at(&format!("matches/{id}"));
        table
            .browser
            .get(&theirs)
            .await
            .shown()
            .says("01632 960001");
        mill.browser
            .get(&format!("/groups/{}", mill.id))
            .await
            .shown()
            .says("You are in touch with another group. Say what came of it.");
        let state = |browser: &mut Browser| {
            let mut browser = browser.clone();
            let at = page_of_ask.clone();
            async move {
                let page = browser.get(&at).await.shown();
                page.texts_of("p.state")
                    .first()
                    .cloned()
                    .unwrap_or_default()
            }
        };
        let nothing = mill.browser.post(&own, &[("outcome", "let-go")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let met = [
            ("outcome", "met"),
            ("outcome_words", "It stands in the pantry"),
        ];
        mill.browser.post(&own, &met).await.goes_to();
        assert_eq!(state(&mut fay).await, "Ask · Met");
        // It was a slip: said again, what was said before stays, and the ask stands again.
        let partly = [
            ("outcome", "partly"),
            ("outcome_words", "Only for the summer"),
        ];
        table.browser.post(&theirs, &partly).await.goes_to();
        assert_eq!(state(&mut fay).await, "Ask · Open");
        mill.browser
            .get(&own)
            .await
            .shown()
            .says_in(".story", "It stands in the pantry")
            .says_in(".story", "Only for the summer")
            .says("Ben for Long table");
        fay.get(&format!("/networks/{network}/matches?state=partly"))
            .await
            .shown()
            .says("Mill Lane asks, Long table gives");
        mill.browser
            .get(&mill.at("everything.json"))
            .await
            .shown()
            .says("It stands in the pantry")
            .says("\"giver\":\"Long table\"");
    })
    .await;
}

#[tokio::test]
async fn who_agreed_to_be_contacted_is_in_touch_at_once_and_for_others_a_facilitator_stands_between()
 {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let open = [
            ("side", "offer"),
            ("ask_what", "Our van on Thursdays"),
            ("reach", "Jo, 01632 960001"),
            ("may_contact", "yes"),
        ];
        let open = say(&mut mill, &open).await;
        let page = table.at(&format!("asks/{open}"));
        table
            .browser
            .get(&page)
            .await
            .shown()
            .says("01632 960001")
            .says("You are put in touch at once.");
        let nothing = table.browser.post(&format!("{page}/answer"), &[]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let words = [("answer_words", "We bring bread. Sam, 01632 960002")];
        for _ in 0..2 {
            table
                .browser
                .post(&format!("{page}/answer"), &words)
                .await
                .goes_to();
        }
        let own = mill.browser.get(&mill.at("asks")).await.shown();
        assert_eq!(own.texts_of("a[href*='/matches/0']").len(), 1);
        let id = own_match(&mut mill).await;
        mill.browser
            .get(&mill.at(&format!("matches/{id}")))
            .await
            .shown()
            .says("Long table asks, Mill Lane gives")
            .says("01632 960002");

        // Without the tick the words go to a facilitator, and the group hears nothing before.
        let shy = [
            ("ask_what", "Somebody who drives"),
            ("reach", "Jo, 01632 960009"),
        ];
        let shy = say(&mut mill, &shy).await;
        let page = table.at(&format!("asks/{shy}"));
        table
            .browser
            .get(&page)
            .await
            .shown()
            .never_says("01632 960009")
            .says("A facilitator reads this first");
        let words = [("answer_words", "Sam drives. 01632 960003")];
        let done = table
            .browser
            .post(&format!("{page}/answer"), &words)
            .await
            .goes_to();
        table
            .browser
            .get(&done)
            .await
            .shown()
            .says("A facilitator has it now");
        let ask = mill.at(&format!("asks/{shy}"));
        mill.browser
            .get(&ask)
            .await
            .shown()
            .lacks("a[href*='/matches/0']");
        fay.get(&format!("/networks/{network}"))
            .await
            .shown()
            .says("One group would like to be put in touch");
        let list = format!("/networks/{network}/matches");
        let id = matched(&mut fay, &list).await;
        let own = mill.at(&format!("matches/{id}"));
        assert_eq!(mill.browser.get(&own).await.status, StatusCode::NOT_FOUND);
        // Whoever waits does not put itself in touch, nor by taking it back first.
        let waits = table.at(&format!("matches/{id}"));
        table
            .browser
            .get(&waits)
            .await
            .shown()
            .never_says("01632 960009");
        let touch = [("outcome", "made")];
        let past = table.browser.post(&waits, &touch).await;
        assert_eq!(past.status, StatusCode::NOT_FOUND);
        let back = [("outcome", "let-go"), ("outcome_words", "Sam is ill")];
        table.browser.post(&waits, &back).await.goes_to();
        let past = table.browser.post(&waits, &touch).await;
        assert_eq!(past.status, StatusCode::NOT_FOUND);
        table
            .browser
            .get(&waits)
            .await
            .shown()
            .never_says("01632 960009");
        assert_eq!(mill.browser.get(&own).await.status, StatusCode::NOT_FOUND);
        let said = [("outcome", "made"), ("outcome_words", "Sam is well again")];
        fay.post(&format!("{list}/{id}"), &said).await.goes_to();
        table.browser.get(&waits).await.shown().says("01632 960009");
        mill.browser.get(&own).await.shown().says("01632 960003");
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_says_it_for_a_group_or_the_network_and_from_a_meeting() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let home = format!("/networks/{network}");
        let series = super::meetings::begin(&mut fay, network, "Main forum", "main-forum").await;
        let day = [("meeting_day", "3/3/2026")];
        let meeting = super::meetings::plan(&mut fay, &series, &day).await;
        let page = fay.get(&meeting).await.shown();
        page.has("a[href*='/asks/new?meeting=']");
        let id = key(&meeting);
        let form = fay
            .get(&format!("{home}/asks/new?meeting={id}"))
            .await
            .shown();
        assert_eq!(form.hidden("meeting"), id);
        let unknown = [
            ("side", "ask"),
            ("kind", "space"),
            ("ask_what", "A room on Mondays"),
            ("whose", "Nobody we know"),
            ("audience", "network"),
        ];
        let again = fay.post(&format!("{home}/asks"), &unknown).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("A room on Mondays").has("#whose-problem");
        let fields = [
            ("side", "ask"),
            ("kind", "space"),
            ("ask_what", "A room on Mondays"),
            ("whose", "mill lane"),
            ("audience", "network"),
            ("meeting", id.as_str()),
        ];
        let said = fay.post(&format!("{home}/asks"), &fields).await.goes_to();
        let said = fay.get(&said).await.shown();
        said.says("Mill Lane").has(&format!("a[href='{meeting}']"));
        // It is the group's own: it may change it.
        mill.browser
            .get(&mill.at("asks"))
            .await
            .shown()
            .says("A room on Mondays");
        let own = [
            ("side", "offer"),
            ("kind", "space"),
            ("ask_what", "The room in the library"),
            ("audience", "network"),
        ];
        let offer = fay.post(&format!("{home}/asks"), &own).await.goes_to();
        let offers = table.at("asks?side=offer");
        table
            .browser
            .get(&offers)
            .await
            .shown()
            .says("The room in the library")
            .says("The network itself");
        fay.get(&format!("{home}/offers"))
            .await
            .shown()
            .says("The room in the library")
            .never_says("A room on Mondays");
        // Put together with a group that offered or asked for nothing.
        let put = format!("{}/match", plain(&offer));
        let again = fay.post(&put, &[("with_group", "Nobody")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let with = [
            ("with_group", "Long table"),
            ("put_words", "Key at the desk"),
        ];
        fay.post(&put, &with).await.goes_to();
        let id = own_match(&mut table).await;
        table
            .browser
            .get(&table.at(&format!("matches/{id}")))
            .await
            .shown()
            .says("Long table asks, The network itself gives")
            .says("Key at the desk");
    })
    .await;
}

#[tokio::test]
async fn one_press_asks_for_what_a_plan_needs_and_nobody_but_facilitators_sees_it_at_first() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let plan = mill.at("plan");
        let action = uuid::Uuid::now_v7().simple().to_string();
        let fields = [
            ("action", action.as_str()),
            ("what", "Open on Mondays"),
            ("needed", "Two volunteers who can cook"),
        ];
        mill.browser.post(&plan, &fields).await.goes_to();
        let at = format!("{plan}/{action}");
        let page = mill.browser.get(&at).await.shown();
        page.says("Ask North side for this");
        let press = [
            ("action", action.as_str()),
            ("network", &*network.to_string()),
        ];
        let from_plan = mill.at("asks/from-plan");
        let first = mill.browser.post(&from_plan, &press).await.goes_to();
        let second = mill.browser.post(&from_plan, &press).await.goes_to();
        assert_eq!(plain(&first), plain(&second));
        mill.browser
            .get(&first)
            .await
            .shown()
            .says("Two volunteers who can cook");
        mill.browser
            .get(&at)
            .await
            .shown()
            .says("See what you asked for")
            .never_says("Ask North side for this");
        let asks = format!("/networks/{network}/asks");
        fay.get(&asks)
            .await
            .shown()
            .says("Two volunteers who can cook");
        table
            .browser
            .get(&table.at("asks"))
            .await
            .shown()
            .never_says("Two volunteers");
        // An action that needs nothing, or another group's, asks for nothing.
        let other = [
            ("action", action.as_str()),
            ("network", &*network.to_string()),
        ];
        let page = table
            .browser
            .post(&table.at("asks/from-plan"), &other)
            .await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        let plain_action = uuid::Uuid::now_v7().simple().to_string();
        let fields = [
            ("action", plain_action.as_str()),
            ("what", "Paint the door"),
        ];
        mill.browser.post(&plan, &fields).await.goes_to();
        mill.browser
            .get(&format!("{plan}/{plain_action}"))
            .await
            .shown()
            .never_says("Ask North side for this");
    })
    .await;
}

#[tokio::test]
async fn what_runs_out_is_asked_about_before_and_one_press_answers() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let home = format!("/groups/{}", mill.id);
        let soon = in_days(10);
        let ask = say(
            &mut mill,
            &[("ask_what", "A tall fridge"), ("until_day", soon.as_str())],
        )
        .await;
        let later = in_days(40);
        say(
            &mut mill,
            &[("ask_what", "A long table"), ("until_day", later.as_str())],
        )
        .await;
        let week = format!("/networks/{network}");
        fay.get(&week)
            .await
            .shown()
            .says("Ask whether this still holds")
            .says("A tall fridge")
            .never_says("A long table");
        mill.browser
            .get(&home)
            .await
            .shown()
            .says("Does this still hold?")
            .says("A tall fridge")
            .never_says("A long table");
        let state = mill.at(&format!("asks/{ask}/state"));
        mill.browser
            .post(&state, &[("state", "still")])
            .await
            .goes_to();
        mill.browser
            .get(&home)
            .await
            .shown()
            .never_says("A tall fridge");
        fay.get(&week).await.shown().never_says("A tall fridge");
        let own = mill.at(&format!("asks/{ask}"));
        mill.browser
            .get(&own)
            .await
            .shown()
            .lacks("button[value=still]");
        // Over it is no more among those that stand, and it comes back by a press.
        let asks = format!("/networks/{network}/asks");
        mill.browser
            .post(&state, &[("state", "over")])
            .await
            .goes_to();
        fay.get(&asks).await.shown().never_says("A tall fridge");
        fay.get(&format!("{asks}?which=all"))
            .await
            .shown()
            .says("A tall fridge")
            .says("Over");
        mill.browser
            .post(&state, &[("state", "again")])
            .await
            .goes_to();
        fay.get(&asks).await.shown().says("A tall fridge");
        let garbled = mill.browser.post(&state, &[("state", "soon")]).await;
        assert!(garbled.status.is_client_error());
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_out_has_a_reason_and_comes_back_within_a_day() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let ask = say(&mut mill, &[("ask_what", "A tall fridge")]).await;
        let at = format!("/networks/{network}/asks/{ask}");
        fay.post(&format!("{at}/match"), &[("with_group", "Long table")])
            .await
            .goes_to();
        let own = mill.at(&format!("asks/{ask}"));
        let remove = format!("{own}/remove");
        let nothing = mill.browser.post(&remove, &[("why", " ")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        mill.browser
            .post(&remove, &[("why", "Said twice")])
            .await
            .goes_to();
        assert_eq!(mill.browser.get(&own).await.status, StatusCode::NOT_FOUND);
        let list = table.at("asks");
        table
            .browser
            .get(&list)
            .await
            .shown()
            .says("Mill Lane asks, Long table gives")
            .never_says("A tall fridge");
        for (browser, list) in [
            (&mut mill.browser.clone(), mill.at("asks")),
            (&mut fay, format!("/networks/{network}/asks")),
        ] {
            browser
                .get(&list)
                .await
                .shown()
                .says("Said twice")
                .says("Ana");
        }
        let stolen = table.at(&format!("asks/{ask}/back"));
        let stolen = table.browser.post(&stolen, &[]).await;
        assert!(stolen.status.is_client_error());
        for _ in 0..2 {
            mill.browser
                .post(&format!("{own}/back"), &[])
                .await
                .goes_to();
        }
        mill.browser.get(&own).await.shown().says("A tall fridge");
        fay.post(&format!("{at}/remove"), &[("why", "It is sold")])
            .await
            .goes_to();
        let then = clock::now() + TimeDelta::hours(25);
        tend(&world.app, Keeping::default(), then)
            .await
            .expect("tended");
        let gone = mill.browser.post(&format!("{own}/back"), &[]).await;
        assert!(gone.status.is_client_error());
        // Who was put together is still known.
        let id = matched(&mut table.browser, &list).await;
        fay.get(&format!("/networks/{network}/matches/{id}"))
            .await
            .shown()
            .says("Mill Lane asks, Long table gives")
            .never_says("A tall fridge");
    })
    .await;
}

#[tokio::test]
async fn a_group_that_leaves_takes_what_it_asked_for_and_its_name_goes_from_past_matches() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let fridge = say(&mut mill, &[("ask_what", "A tall fridge")]).await;
        let van = say(
            &mut table,
            &[
                ("side", "offer"),
                ("kind", "transport"),
                ("ask_what", "Our van"),
            ],
        )
        .await;
        let home = format!("/networks/{network}");
        let put = [("with_group", "Long table")];
        fay.post(&format!("{home}/asks/{fridge}/match"), &put)
            .await
            .goes_to();
        let first = own_match(&mut table).await;
        let words = [
            ("outcome", "met"),
            ("outcome_words", "Mill Lane has it now"),
        ];
        let said = mill.at(&format!("matches/{first}"));
        mill.browser.post(&said, &words).await.goes_to();
        let put = [("with_group", "Mill Lane")];
        fay.post(&format!("{home}/asks/{van}/match"), &put)
            .await
            .goes_to();
        let named = [
            ("audience", "named"),
            ("named", "Mill Lane"),
            ("ask_what", "Between us"),
        ];
        let between = say(&mut table, &named).await;
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();

        for list in ["asks", "asks?which=all", "offers?which=all"] {
            let page = fay.get(&format!("{home}/{list}")).await.shown();
            page.never_says("A tall fridge").never_says("Mill Lane");
        }
        fay.get(&format!("{home}/asks/{between}"))
            .await
            .shown()
            .says("Only the network's facilitators")
            .never_says("Mill Lane");
        let past = fay.get(&format!("{home}/matches/{first}")).await.shown();
        past.says("A group that left asks, Long table gives")
            .says("It met what was asked for")
            .never_says("Mill Lane");
        let ended = fay
            .get(&format!("{home}/matches?state=let-go"))
            .await
            .shown();
        ended
            .says("A group that left asks, Long table gives")
            .never_says("Mill Lane");
        table
            .browser
            .get(&table.at("asks"))
            .await
            .shown()
            .never_says("Mill Lane");
        mill.browser
            .get(&mill.at("asks"))
            .await
            .shown()
            .says("you share none here yet")
            .never_says("Our van");
        let page = mill.browser.get(&said).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        // Who asks at the moment of leaving leaves nothing behind.
        let late = [
            ("side", "ask"),
            ("kind", "food"),
            ("ask_what", "Bread"),
            ("audience", "network"),
        ];
        let late = mill.browser.post(&mill.at("asks"), &late).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND);
    })
    .await;
}

/// So many asks of a network, of each kind in turn, all of the network itself.
fn crowd(network: NetworkId, many: usize) -> Vec<Posting> {
    let now = clock::now();
    let one = |nth: usize| Posting {
        network,
        id: AskId::fresh(),
        version: 1,
        side: Side::PAIR[nth % 2],
        whose: Party::Network,
        neighbourhood: String::new(),
        said: AskWords {
            kind: AskKind::ALL[nth / 2 % AskKind::ALL.len()],
            what: format!("Thing {nth}"),
            many: String::new(),
            conditions: String::new(),
            age: String::new(),
            area: String::new(),
            until: clock::day(now) + Days::new(20 + nth as u64 % 60),
            when: When::default(),
        },
        audience: Audience::Network,
        named: Default::default(),
        may_contact: false,
        reach: String::new(),
        state: AskState::Open,
        meeting: None,
        action: None,
        said_by: String::new(),
        said_at: now,
    };
    (0..many).map(one).collect()
}

#[tokio::test]
async fn five_thousand_asks_are_read_page_by_page_with_as_many_queries_as_one() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (robin, _) = world.person("Robin").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let ask = say(&mut mill, &[("ask_what", "A tall fridge")]).await;
        let pages = [
            (true, format!("/networks/{network}/asks")),
            (
                true,
                format!("/networks/{network}/asks?which=all&kind=food"),
            ),
            (true, format!("/networks/{network}/offers?kind=other")),
            (true, format!("/networks/{network}/asks/{ask}")),
            (true, format!("/networks/{network}")),
            (false, mill.at("asks?side=offer")),
            (false, format!("/groups/{}", mill.id)),
        ];
        let mut counts = Vec::new();
        for crowded in [false, true] {
            if crowded {
                made_up::asks(&world.app.store, robin.id, &crowd(network, 5_000))
                    .await
                    .expect("written");
            }
            let mut count = Vec::new();
            for (of_network, path) in &pages {
                let browser = if *of_network {
                    &mut fay
                } else {
                    &mut mill.browser
                };
                let (page, heard) = store::listen(browser.get(path)).await;
                let page = page.shown();
                assert!(page.texts_of("ul.rows li").len() < 60, "{path}");
                count.push(heard.len());
            }
            counts.push(count);
        }
        assert_eq!(counts[0], counts[1]);
        // From page to page, each is seen once.
        let (mut next, mut seen) = (format!("/networks/{network}/asks"), 0);
        loop {
            let page = fay.get(&next).await.shown();
            seen += page.texts_of("ul.rows li a").len();
            // Of the links alone: the form that changes the language names the address of this page.
            let link = format!("href=\"/networks/{network}/asks?before=");
            let Some((_, rest)) = page.body.split_once(&link) else {
                break;
            };
            next = format!("/networks/{network}/asks?before={}", &rest[..32]);
        }
        assert_eq!(seen, 2_501);
    })
    .await;
}
