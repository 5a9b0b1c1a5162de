//! Every secret that is handed out: once who holds or made it has left, it opens nothing.

use std::{collections::BTreeSet, fs, path::Path};

use axum::http::{Method, StatusCode};
use good_measure::{
    domain::person::Person,
    server::routes::{self, Access},
};
use sqlx::{Connection as _, PgConnection, SqliteConnection};

use crate::world::{Browser, Group, World, on_each_database};

const CALENDARS: &str = "a_calendar_link_made_while_its_maker_leaves_gives_nothing";
const COORDINATORS: &str = "nothing_a_coordinator_made_or_held_opens_once_they_are_out";
const DRAFTS: &str = "what_was_typed_before_somebody_was_taken_out_is_theirs_and_not_the_groups";
const FACILITATORS: &str = "nothing_a_facilitator_made_or_held_opens_once_they_left";
const SET_UP: &str = "the_set_up_link_outlasts_a_look_around_a_guest_and_a_restart";
const LOOKS: &str = "founding_ends_a_look_around_and_says_so_once_with_what_was_typed";
const NEW_PASSWORDS: &str = "a_link_ends_with_whoever_made_it_whoever_it_is_for_and_with_its_day";
const ONCE: &str = "of_two_who_use_one_link_at_once_one_sets_a_password";
const OF_AGENCY: &str = "a_link_and_a_request_for_somebody_of_an_agency_end_with_every_way_out";
const MORE: &str = "nobody_takes_over_an_account_that_may_do_more_than_they_may";
const DEVICES: &str = "a_changed_password_ends_the_trust_in_every_other_device";
const TEAMS: &str = "a_code_is_read_as_people_type_it_and_a_wrong_one_is_told_kindly";
const TABLETS: &str = "a_device_that_is_passed_round_forgets_who_answered_on_it";
const WORDS: &str = "three_words_lead_back_in_on_another_device_and_two_devices_lose_nothing";
const REPLIES: &str = "a_page_sent_twice_counts_once_and_one_made_up_elsewhere_not_at_all";
const SLIPS: &str = "slips_are_counted_with_the_others_but_not_towards_the_five";
const ROUNDS: &str = "a_round_that_is_over_or_unknown_takes_nothing_and_says_so";
const TABLET_OF_A_DAY: &str = "a_tablet_takes_thirty_replies_a_day_and_ends_by_its_word";
const DOORS: &str = "the_link_at_the_door_opens_on_the_day_alone_and_keeps_the_group_alone";
const REPORTS: &str = "a_public_report_stays_what_it_was_until_it_is_stopped";
const GROUP_REPORTS: &str =
    "a_group_tells_a_funder_what_it_did_and_anyone_reads_it_until_it_is_stopped";
const PROMISERS: &str = "the_link_of_whoever_promised_opens_their_promises_alone_and_ends_when_it_is_stopped_or_its_maker_leaves";
const PASSWORDS: &str = "a_changed_password_signs_out_everywhere_else";

/// How often each file makes a secret, and the stories that show what becomes of it.
const MADE: &[(&str, usize, &[&str])] = &[
    // Links into a group, into a network, and of calendars: by the form that makes them, or, where it carries none, when it
    // is sent.
    (
        "src/commands/mod.rs",
        1,
        &[COORDINATORS, CALENDARS, FACILITATORS, TABLETS, REPORTS],
    ),
    (
        "src/components/link_to_share.rs",
        1,
        &[COORDINATORS, CALENDARS, FACILITATORS, REPORTS],
    ),
    // Links by which the server is set up, spent with its founding; somebody who looks around.
    ("src/commands/person.rs", 2, &[SET_UP, LOOKS]),
    // Links that set a new password.
    (
        "src/commands/password.rs",
        1,
        &[NEW_PASSWORDS, OF_AGENCY, ONCE, MORE],
    ),
    // What makes a page of a reply count once: of a round, of a page, of a slip that is typed in.
    ("src/commands/round.rs", 1, &[REPLIES]),
    ("src/commands/reply.rs", 1, &[REPLIES]),
    ("src/demo/voices.rs", 1, &[REPLIES]),
    // A made-up link, which nobody knows.
    ("src/demo/network/promises.rs", 1, &[PROMISERS]),
    ("src/pages/voices/type_in.rs", 1, &[SLIPS]),
    // A look around.
    ("src/visitor.rs", 2, &[LOOKS]),
    // Sessions; devices that count their own wrong tries: nobody gets in by one alone.
    (
        "src/commands/session.rs",
        2,
        &[COORDINATORS, FACILITATORS, DRAFTS, DEVICES],
    ),
];

/// Columns by whose names something secret could be kept, and the stories that show what becomes of it.
const KEPT: &[(&str, &str, &[&str])] = &[
    ("calendar_link", "token_hash", &[COORDINATORS, CALENDARS]),
    // How often codes were tried that open nothing.
    ("code_try", "hour", &[]),
    ("code_try", "wrong", &[]),
    ("contributor", "words_hash", &[WORDS]),
    ("contributor_device", "token_hash", &[TABLETS]),
    ("invitation", "token_hash", &[COORDINATORS, FACILITATORS]),
    ("network_invitation", "token_hash", &[FACILITATORS]),
    (
        "password_link",
        "token_hash",
        &[NEW_PASSWORDS, OF_AGENCY, ONCE, MORE],
    ),
    ("person", "password_hash", &[PASSWORDS]),
    // What a questionnaire says, not a secret.
    ("questionnaire", "content_hash", &[]),
    // What a network or a group made public is its own: whoever made it may leave, and any other of them stops it.
    ("report_page", "token_hash", &[REPORTS]),
    ("group_report_page", "token_hash", &[GROUP_REPORTS]),
    // Whether a document is a draft.
    ("promise_document", "is_draft", &[]),
    ("promiser", "token_hash", &[PROMISERS]),
    ("session", "token_hash", &[COORDINATORS, FACILITATORS]),
    ("team", "code", &[TEAMS]),
    ("set_up_key", "key_hash", &[SET_UP]),
    // When it was made.
    ("set_up_key", "made_at", &[]),
    ("trusted_device", "token_hash", &[DEVICES]),
    // What a round asks, not a secret.
    ("voices_definition", "hash", &[]),
    ("voices_round", "definition_hash", &[]),
    ("voices_kiosk", "token_hash", &[TABLET_OF_A_DAY]),
    ("voices_kiosk", "word_hash", &[TABLET_OF_A_DAY]),
    ("voices_round", "code", &[ROUNDS]),
    ("voices_round", "page_key", &[REPLIES]),
    ("voices_sent", "page_hash", &[REPLIES]),
    ("voices_site", "code", &[ROUNDS]),
];

/// What the name of such a column has in it. A draft that a server keeps is a way in too: it shows what was written.
const SECRETIVE: [&str; 6] = ["hash", "token", "secret", "key", "code", "draft"];

/// Addresses that open without signing in, for whoever knows what stands in their braces.
const BY_ADDRESS: &[(&str, &[&str])] = &[
    ("/assets/{bundle}/{*name}", &[]),
    ("/calendar/{token}", &[COORDINATORS, CALENDARS]),
    ("/here/{code}", &[DOORS]),
    ("/in/{code}", &[TEAMS]),
    ("/in/{code}/back", &[WORDS]),
    ("/join/{token}", &[COORDINATORS, FACILITATORS]),
    ("/new-password/{token}", &[NEW_PASSWORDS, ONCE, MORE]),
    ("/report/{token}", &[REPORTS, GROUP_REPORTS]),
    ("/promised/{token}", &[PROMISERS]),
    ("/tablet/{token}", &[TABLET_OF_A_DAY]),
    ("/tablet/{token}/end", &[TABLET_OF_A_DAY]),
    ("/v/{code}", &[ROUNDS]),
];

fn texts(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            texts(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("text");
            found.push((path.display().to_string(), text));
        }
    }
}

/// Tables with a column that could keep something secret, each with that column.
async fn columns(world: &World) -> BTreeSet<(String, String)> {
    let all: Vec<(String, String)> = if world.url.starts_with("postgres") {
        let mut database = PgConnection::connect(&world.url).await.expect("opens");
        sqlx::query_as(
            "select table_name::text, column_name::text
             from information_schema.columns
             where table_schema = 'public'",
        )
        .fetch_all(&mut database)
        .await
        .expect("columns")
    } else {
        let mut database = SqliteConnection::connect(&world.url).await.expect("opens");
        sqlx::query_as(
            "select m.name, c.name
             from sqlite_schema m
             join pragma_table_info(m.name) c
             where m.type = 'table'",
        )
        .fetch_all(&mut database)
        .await
        .expect("columns")
    };
    assert!(all.len() > 200, "only {} columns", all.len());
    all.into_iter()
        .filter(|(table, column)| {
            let is_secretive = |word| table.contains(word) || column.contains(word);
            SECRETIVE.into_iter().any(is_secretive)
        })
        .collect()
}

#[tokio::test]
async fn each_kind_of_secret_has_its_story() {
    let mut source = Vec::new();
    texts(Path::new("src"), &mut source);
    let made: BTreeSet<(&str, usize)> = source
        .iter()
        .map(|(path, text)| {
            let calls = text.matches("secret()").count();
            (path.as_str(), calls - text.matches("fn secret()").count())
        })
        .filter(|(_, calls)| *calls > 0)
        .collect();
    let known: BTreeSet<(&str, usize)> = MADE.iter().map(|(path, n, _)| (*path, *n)).collect();
    assert_eq!(made, known, "say in MADE what becomes of the new one");

    let table = routes::table();
    let open: BTreeSet<&str> = table
        .iter()
        .filter(|route| route.access == Access::Anyone && route.path.contains('{'))
        .map(|route| route.path)
        .collect();
    let known: BTreeSet<&str> = BY_ADDRESS.iter().map(|(path, _)| *path).collect();
    assert_eq!(open, known, "say in BY_ADDRESS what becomes of its secret");

    on_each_database(async |world| {
        let known = KEPT.iter().map(|(table, column, _)| (*table, *column));
        let known = known.map(|(table, column)| (table.to_owned(), column.to_owned()));
        assert_eq!(
            columns(&world).await,
            known.collect(),
            "say in KEPT what becomes of what is kept there"
        );
    })
    .await;

    let mut tests = Vec::new();
    texts(Path::new("tests/it"), &mut tests);
    let stories = MADE.iter().map(|(.., stories)| stories);
    let stories = stories.chain(KEPT.iter().map(|(.., stories)| stories));
    let stories = stories.chain(BY_ADDRESS.iter().map(|(_, stories)| stories));
    for story in stories.copied().flatten() {
        let named = format!("async fn {story}()");
        let is_told = tests.iter().any(|(_, text)| text.contains(&named));
        assert!(is_told, "nothing tells {story}");
    }
}

/// Every page and file of a group, or of a network, for a browser that may see none of them.
async fn sees_nothing_of(browser: &mut Browser, access: Access, of: &str, id: &str) {
    let mut tried = 0;
    for route in routes::table() {
        if route.method == Method::GET && route.access == access {
            let path = route.path.replace(&format!("{{{of}}}"), id);
            // A key that is none of the group's: the group stands before it.
            let path: Vec<&str> = path
                .split('/')
                .map(|part| if part.starts_with('{') { id } else { part })
                .collect();
            let path = path.join("/");
            let status = browser.get(&path).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
            tried += 1;
        }
    }
    assert!(tried > 15, "only {tried} addresses were tried");
}

/// That a link into a group or a network lets nobody in, with an account or without.
async fn lets_nobody_in(world: &World, link: &str) {
    let (_, mut eve) = world.person("Eve").await;
    let fields = [
        ("name", "Eve"),
        ("sign_in_name", "eve"),
        ("password", "three odd words here"),
    ];
    for status in [
        eve.get(link).await.status,
        eve.post(link, &[]).await.status,
        world.guest().get(link).await.status,
        world.guest().post(link, &fields).await.status,
    ] {
        assert_eq!(status, StatusCode::GONE, "{link}");
    }
}

/// Somebody is invited by whoever runs a group, and runs it too.
async fn joins(group: &mut Group, browser: &mut Browser) {
    let invite = group.at("invitations");
    let link = group.browser.post(&invite, &[]).await.shown().link();
    browser.post(&link, &[]).await.goes_to();
}

async fn makes_calendar(browser: &mut Browser, group: &str) -> String {
    let path = format!("/groups/{group}/calendar");
    browser.post(&path, &[]).await.shown().link()
}

#[tokio::test]
async fn nothing_a_coordinator_made_or_held_opens_once_they_are_out() {
    on_each_database(async |world| {
        for by_their_own_word in [false, true] {
            let mut mill = world.group("Mill Lane", "Ana").await;
            let mut table = world.group("Long table", "Ben").await;
            let (ben, mut phone) = (table.person.clone(), table.browser.clone());
            joins(&mut mill, &mut table.browser).await;
            let id = mill.id.to_string();
            let kept = makes_calendar(&mut mill.browser, &id).await;
            let lost = makes_calendar(&mut phone, &id).await;
            let own = makes_calendar(&mut phone, &table.id.to_string()).await;
            let link = phone.post(&mill.at("invitations"), &[]).await;
            let link = link.shown().link();
            for calendar in [&kept, &lost, &own] {
                world.guest().get(calendar).await.shown();
            }

            let leave = mill.at(&format!("people/{}/leave", ben.id));
            let says_so = if by_their_own_word {
                &mut phone
            } else {
                &mut mill.browser
            };
            says_so.post(&leave, &[]).await.goes_to();

            for browser in [&mut phone, &mut table.browser] {
                sees_nothing_of(browser, Access::Coordinator, "group", &id).await;
            }
            let status = world.guest().get(&lost).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "the calendar of who left");
            lets_nobody_in(&world, &link).await;
            // What is not of this group stays, and so does what others made.
            for calendar in [&kept, &own] {
                world.guest().get(calendar).await.shown();
            }
            table.browser.get(&table.at("plan")).await.shown();

            // Who comes back makes new ones.
            joins(&mut mill, &mut phone).await;
            phone.get(&mill.at("plan")).await.shown();
            let status = world.guest().get(&lost).await.status;
            assert_eq!(
                status,
                StatusCode::NOT_FOUND,
                "the calendar of who came back"
            );
            lets_nobody_in(&world, &link).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_calendar_link_made_while_its_maker_leaves_gives_nothing() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let id = mill.id.to_string();
        for round in 0..6 {
            let (ben, mut phone) = world.person("Ben").await;
            joins(&mut mill, &mut phone).await;
            let (calendar, leave) = (
                mill.at("calendar"),
                mill.at(&format!("people/{}/leave", ben.id)),
            );
            let mut tablet = phone.clone();
            let (made, _) = tokio::join!(phone.post(&calendar, &[]), async {
                // One round after the other, the leaving comes a little later.
                for _ in 0..round {
                    tokio::task::yield_now().await;
                }
                tablet.post(&leave, &[]).await.goes_to()
            });
            joins(&mut mill, &mut phone).await;
            if made.status == StatusCode::OK {
                let status = world.guest().get(&made.link()).await.status;
                assert_eq!(status, StatusCode::NOT_FOUND, "round {round}");
            }
            makes_calendar(&mut phone, &id).await;
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_a_facilitator_made_or_held_opens_once_they_left() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (hal, mut browser): (Person, Browser) = world.person("Hal").await;
        world.facilitates(network, &hal).await;
        let mut table = world.group("Long table", "Hal's friend").await;
        joins(&mut table, &mut browser).await;
        world.joins(network, &table).await;
        let own = browser.post(&table.at("invitations"), &[]).await;
        let own = own.shown().link();
        let home = format!("/networks/{network}");
        let new = [("name", "Tuesday kitchen")];
        let kitchen = browser.post(&format!("{home}/groups"), &new).await;
        let kitchen = kitchen.goes_to();
        let kitchen = kitchen.split('?').next().expect("a group").to_owned();
        let (_, id) = kitchen.rsplit_once('/').expect("a group");
        let mut links = Vec::new();
        for (path, fields) in [
            (format!("{home}/people"), vec![]),
            (format!("{home}/people/group-link"), vec![]),
            (format!("{kitchen}/invitations"), vec![]),
            (format!("{home}/invitations"), vec![("group", id)]),
        ] {
            let link = browser.post(&path, &fields).await.shown().link();
            world.guest().get(&link).await.shown();
            links.push(link);
        }
        browser.post(&format!("{home}/leave"), &[]).await.goes_to();
        let network_id = network.to_string();
        sees_nothing_of(&mut browser, Access::Facilitator, "network", &network_id).await;
        for link in &links {
            lets_nobody_in(&world, link).await;
        }
        // Who comes back makes new ones.
        world.facilitates(network, &hal).await;
        for link in &links {
            lets_nobody_in(&world, link).await;
        }
        // What they made as one who runs a group of the network has nothing to do with it.
        let (_, mut tom) = world.person("Tom").await;
        tom.post(&own, &[]).await.goes_to();
        fay.get(&home).await.shown();
    })
    .await;
}

#[tokio::test]
async fn links_of_a_network_that_a_group_left_are_dead_for_good() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let new = [("name", "Tuesday kitchen")];
        let groups = format!("/networks/{network}/groups");
        let group = fay.post(&groups, &new).await.goes_to();
        let group = group.split('?').next().expect("a group").to_owned();
        let (_, id) = group.rsplit_once('/').expect("a group");
        let mut links = Vec::new();
        for _ in 0..2 {
            let made = fay.post(&format!("{group}/invitations"), &[]).await;
            links.push(made.shown().link());
        }
        let (_, mut tom) = world.person("Tom").await;
        tom.post(&links[0], &[]).await.goes_to();
        let leave = format!("/groups/{id}/networks/{network}/leave");
        tom.post(&leave, &[]).await.goes_to();
        lets_nobody_in(&world, &links[1]).await;
        assert_eq!(fay.get(&group).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_before_somebody_was_taken_out_is_theirs_and_not_the_groups() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let invite = mill.at("invitations");
        let link = mill.browser.post(&invite, &[]).await.shown().link();
        let account = [
            ("name", "Ben"),
            ("sign_in_name", "ben"),
            ("password", "three odd words here"),
        ];
        let mut ben = world.guest();
        ben.post(&link, &account).await.goes_to();
        let about = mill.browser.get(&mill.at("about")).await.shown();
        let out = about
            .body
            .split('"')
            .filter(|part| part.ends_with("/leave"))
            .find(|part| !part.contains(&mill.person.id.to_string()))
            .expect("the way out for Ben")
            .to_owned();
        // Signed out while typing, Ben is asked to sign in; what was typed waits in that form and nowhere else.
        ben.post("/sign-out", &[]).await.goes_to();
        let (plan, typed) = (mill.at("plan"), [("what", "Typed too late")]);
        let asked = ben.post(&plan, &typed).await;
        assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
        let draft = asked.hidden("draft");
        mill.browser.post(&out, &[]).await.goes_to();
        let going = [("draft", draft.as_str()), ("next", plan.as_str())];
        let fields = [&account[1..], &going].concat();
        let kept = ben.post("/sign-in", &fields).await.shown();
        assert_eq!(kept.hidden("what"), "Typed too late");
        let sent = ben.post(&plan, &typed).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND);
        sent.says("Typed too late");
        let page = mill.browser.get(&plan).await.shown();
        page.never_says("Typed too late");
    })
    .await;
}
