//! From the first start of a server to its founding: set-up links, looking around, and what is made up beside what is real.

use axum::http::StatusCode;

use good_measure::{
    clock, demo,
    domain::person::{MADE_UP, Person},
    store::{founding, organisations, people},
    visitor::hashed,
};

use crate::world::{Browser, SET_UP_KEY, World, on_each_database};

const PASSWORD: &str = "warm bread on tuesday";

const OWNER: [(&str, &str); 6] = [
    ("key", SET_UP_KEY),
    ("kind", "group"),
    ("place", "Harbour pantry"),
    ("name", "Ana"),
    ("sign_in_name", "ana"),
    ("password", "three odd words here"),
];

fn set_up(key: &str) -> String {
    format!("/set-up?key={key}")
}

/// Somebody who looks around, and the address of the made-up group.
async fn look_around(world: &World) -> (Browser, String) {
    let mut looker = world.guest();
    looker
        .post("/set-up/look", &[("key", SET_UP_KEY)])
        .await
        .goes_to();
    let home = looker.get("/").await.goes_to();
    looker.get(&home).await.shown().says("made up");
    (looker, home)
}

/// A browser in which a made-up person has signed in.
async fn made_up(world: &World, sign_in_name: &str) -> Browser {
    world.browser_of(&found(world, sign_in_name).await).await
}

async fn found(world: &World, sign_in_name: &str) -> Person {
    let found = people::by_sign_in_name(&world.app.store, sign_in_name).await;
    found.expect("an answer").expect("somebody").0
}

#[tokio::test]
async fn the_set_up_link_outlasts_a_look_around_a_guest_and_a_restart() {
    on_each_database(async |world| {
        let (mut looker, home) = look_around(&world).await;
        let invitations = format!("{home}/invitations");
        let link = looker.post(&invitations, &[]).await.shown().link();
        let mut tom = world.guest();
        let fields = [
            ("name", "Tom"),
            ("sign_in_name", "tom"),
            ("password", "three odd words here"),
        ];
        tom.post(&link, &fields).await.goes_to();
        // A guest who comes back finds where to sign in, and the owner where the link is.
        world
            .guest()
            .get("/")
            .await
            .shown()
            .says("ready to be set up")
            .has("a[href='/sign-in']");
        // Another start, of this server or of one more on the same database, makes another link.
        let store = &world.app.store;
        let again = founding::add_set_up_key(store, &hashed("a-later-key"), clock::now()).await;
        assert!(again.expect("an answer"));
        for key in [SET_UP_KEY, "a-later-key"] {
            world
                .guest()
                .get(&set_up(key))
                .await
                .shown()
                .says("Let's set up")
                .says("Look around");
        }
        let mut ana = world.guest();
        ana.post("/set-up", &OWNER).await.goes_to();
        let own = ana.get("/").await.goes_to();
        ana.get(&own).await.shown().says("Harbour pantry");
        for key in [SET_UP_KEY, "a-later-key", "no-key-at-all"] {
            let page = world.guest().get(&set_up(key)).await;
            assert_eq!(page.status, StatusCode::GONE, "{key}");
            page.says("set up already").says("sign in");
        }
        let late = founding::add_set_up_key(store, &hashed("too-late"), clock::now()).await;
        assert!(!late.expect("an answer"), "a founded server makes no link");
    })
    .await;
}

#[tokio::test]
async fn a_slip_in_setting_up_spends_no_link_and_ends_no_look_around() {
    on_each_database(async |world| {
        let (mut looker, home) = look_around(&world).await;
        let (tom, _) = world.person("Tom").await;
        let mut fields = OWNER;
        fields[4].1 = &tom.sign_in_name;
        let page = world.guest().post("/set-up", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Harbour pantry").says("Look around");
        looker.get(&home).await.shown();
        world.guest().get(&set_up(SET_UP_KEY)).await.shown();
    })
    .await;
}

#[tokio::test]
async fn founding_ends_a_look_around_and_says_so_once_with_what_was_typed() {
    on_each_database(async |world| {
        let (mut looker, home) = look_around(&world).await;
        let (mut other, _) = look_around(&world).await;
        world.guest().post("/set-up", &OWNER).await.goes_to();
        let plan = format!("{home}/plan");
        let page = looker.post(&plan, &[("what", "Paint the door")]).await;
        assert_eq!(page.status, StatusCode::GONE);
        page.says("Looking around has ended")
            .says("real people here now")
            .says("sign in")
            .says("Paint the door");
        // From then on the browser is a stranger's, who can sign in.
        assert_eq!(looker.get("/").await.goes_to(), "/sign-in");
        looker.get("/sign-in").await.shown();
        let page = other.get(&home).await;
        assert_eq!(page.status, StatusCode::GONE);
        page.says("Looking around has ended");
        for key in [SET_UP_KEY, "guess"] {
            let page = other.post("/set-up/look", &[("key", key)]).await;
            assert_eq!(page.status, StatusCode::GONE, "{key}");
            page.says("set up already");
        }
    })
    .await;
}

#[tokio::test]
async fn of_a_founding_and_looks_around_at_the_same_moment_none_outlasts_it() {
    on_each_database(async |world| {
        demo::make(&world.app, None).await.expect("made");
        let look = async || {
            let mut looker = world.guest();
            looker.post("/set-up/look", &[("key", SET_UP_KEY)]).await;
            looker
        };
        let mut ana = world.guest();
        let (made, mut a, mut b, mut c) =
            tokio::join!(ana.post("/set-up", &OWNER), look(), look(), look());
        made.goes_to();
        for looker in [&mut a, &mut b, &mut c] {
            let page = looker.get("/account").await;
            // Told that it has ended, or never let in.
            assert_ne!(page.status, StatusCode::OK, "{}", page.body);
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_looks_around_beside_a_real_group_even_before_the_founding() {
    on_each_database(async |world| {
        world.group("Harbour pantry", "Ben").await;
        world
            .guest()
            .get(&set_up(SET_UP_KEY))
            .await
            .shown()
            .says("Let's set up")
            .never_says("Look around");
        let mut looker = world.guest();
        let page = looker.post("/set-up/look", &[("key", SET_UP_KEY)]).await;
        assert_eq!(page.status, StatusCode::GONE);
        page.says("Looking around has ended");
        let made = people::by_sign_in_name(&world.app.store, MADE_UP).await;
        assert_eq!(made.expect("an answer"), None);
    })
    .await;
}

#[tokio::test]
async fn what_is_made_up_and_what_is_real_stay_apart() {
    on_each_database(async |world| {
        let sam = demo::make(&world.app, Some(PASSWORD)).await.expect("made");
        let mut sam = {
            let person = found(&world, MADE_UP).await;
            assert_eq!(person.id, sam);
            world.browser_of(&person).await
        };
        let mut robin = made_up(&world, demo::FACILITATOR).await;
        let network = robin.get("/").await.goes_to();
        let mut mill = world.group("Harbour pantry", "Ana").await;
        let (north, mut fay) = world.network("North side", "Fay").await;

        // Somebody who was made up gets into nothing real.
        let group = mill.browser.post(&mill.at("invitations"), &[]).await.link();
        let support = fay
            .post(&format!("/networks/{north}/people"), &[])
            .await
            .link();
        let bring = format!("/networks/{north}/people/group-link");
        let bring = fay.post(&bring, &[]).await.link();
        let mine = sam.get("/").await.goes_to();
        let mine = mine.trim_start_matches("/groups/").to_owned();
        for (link, fields) in [
            (&group, vec![]),
            (&support, vec![]),
            (&bring, vec![("group", mine.as_str())]),
        ] {
            let page = sam.post(link, &fields).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{link}");
            page.says("Sign out first");
        }
        // Nor does a made-up group, whoever runs it; and no real group gets into a made-up network.
        let (guest, mut tom) = world.person("Tom").await;
        let invitation = sam.post(&format!("/groups/{mine}/invitations"), &[]).await;
        tom.post(&invitation.link(), &[]).await.goes_to();
        tom.get(&bring).await.shown().never_says("Mill Lane");
        let page = tom.post(&bring, &[("group", &mine)]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        let into = robin
            .post(&format!("{network}/people/group-link"), &[])
            .await;
        let harbour = mill.id.to_string();
        let fields = [("group", harbour.as_str())];
        let page = mill.browser.post(&into.link(), &fields).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);

        // What is added to a made-up network is made up.
        let fields = [("name", "Late kitchen")];
        robin
            .post(&format!("{network}/groups"), &fields)
            .await
            .goes_to();
        let import = robin
            .post(
                &format!("{network}/import"),
                &[("list", "Group\nListed pantry\n")],
            )
            .await
            .goes_to();
        let check = robin.get(&format!("{import}/check")).await.shown();
        let columns = check.hidden("columns").replace("&quot;", "\"");
        let groups = check.hidden("groups");
        let fields = [("columns", columns.as_str()), ("groups", &groups)];
        robin
            .post(&format!("{import}/add"), &fields)
            .await
            .goes_to();
        let id = network
            .trim_start_matches("/networks/")
            .parse()
            .expect("a network");
        let all = organisations::groups_of(&world.app.store, id, None)
            .await
            .expect("groups");
        for name in ["Late kitchen", "Listed pantry"] {
            let group = all.iter().find(|group| group.name == name).expect(name);
            assert!(group.is_made_up, "{name}");
        }
        let own = organisations::coordinated_by(&world.app.store, guest.id).await;
        assert_eq!(own.expect("groups").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn pages_say_that_there_are_demo_sign_ins_in_every_language_and_ask_nothing_for_it() {
    on_each_database(async |world| {
        let look = async || world.app.look_for_demo_sign_ins().await.expect("looked");
        let says = async |language: &str, sentence: &str| {
            let mut guest = world.guest().with_cookie("good-measure-language", language);
            guest.get("/about").await.shown().body.contains(sentence)
        };
        let line = "made-up groups to look around in";
        // Who only looks around has no password that others could know.
        demo::make(&world.app, None).await.expect("made");
        look().await;
        assert!(!says("en", line).await);
        demo::make(&world.app, Some(PASSWORD)).await.expect("made");
        look().await;
        for (language, sentence) in [
            ("en", line),
            ("es", "grupos inventados para mirar"),
            ("ar", "مجموعات خيالية للتصفّح"),
        ] {
            assert!(says(language, sentence).await, "{language}");
        }
        let mut guest = world.guest();
        let (_, heard) = good_measure::store::listen(guest.get("/about")).await;
        assert_eq!(heard, Vec::<&str>::new());
        // Such a password opens both of the two.
        for name in [MADE_UP, demo::FACILITATOR] {
            let fields = [("sign_in_name", name), ("password", PASSWORD)];
            world.guest().post("/sign-in", &fields).await.goes_to();
        }
    })
    .await;
}

#[tokio::test]
async fn a_made_up_network_alone_is_told_of_too() {
    on_each_database(async |world| {
        let recipe = demo::Recipe {
            groups: 1,
            seed: 1,
            now: clock::now(),
            whole: false,
        };
        demo::network(&world.app, "demo-1-1", "a hash", recipe)
            .await
            .expect("made");
        world.app.look_for_demo_sign_ins().await.expect("looked");
        assert!(world.app.has_demo_sign_ins());
    })
    .await;
}
