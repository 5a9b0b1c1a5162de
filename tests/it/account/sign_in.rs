//! Wrong passwords: whom they lock out, whom they do not, what is kept of them; the line at signing in; new passwords.

use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use good_measure::{
    clock,
    hashing::{Hashing, Line},
    store::sign_in,
};
use sqlx::{Connection as _, PgConnection, SqliteConnection};

use crate::world::{Browser, Page, SET_UP_KEY, World, on_each_database};

const RIGHT: &str = "three odd words here";
const WRONG: &str = "three wrong words here";

/// As many as are counted before a wait.
const TRIES: usize = 10;

async fn tries(browser: &mut Browser, name: &str, password: &str) -> Page {
    let fields = [("sign_in_name", name), ("password", password)];
    browser.post("/sign-in", &fields).await
}

/// That many wrong tries, each in a browser of its own.
async fn strangers_try(world: &World, name: &str, times: usize) {
    for _ in 0..times {
        let page = tries(&mut world.guest(), name, WRONG).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("do not go together");
    }
}

fn is_told_to_wait(page: &Page, name: &str) {
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    let wait = page.head[header::RETRY_AFTER].to_str().expect("text");
    let seconds: u32 = wait.parse().expect("seconds");
    assert!((60..=16 * 60).contains(&seconds), "{seconds}");
    page.says("That was a lot of tries")
        .says("another phone or computer before")
        .never_says(RIGHT);
    keeps_the_name(page, name);
}

fn keeps_the_name(page: &Page, name: &str) {
    page.has(&format!("[name=sign_in_name][value='{name}']"));
}

/// All counters that wrong tries are kept under.
async fn counters(world: &World) -> Vec<String> {
    let text = "select counter from sign_in_tries";
    if world.url.starts_with("postgres") {
        let mut database = PgConnection::connect(&world.url).await.expect("opens");
        let found = sqlx::query_scalar(text).fetch_all(&mut database).await;
        found.expect("counters")
    } else {
        let mut database = SqliteConnection::connect(&world.url).await.expect("opens");
        let found = sqlx::query_scalar(text).fetch_all(&mut database).await;
        found.expect("counters")
    }
}

#[tokio::test]
async fn strangers_lock_out_strangers_and_never_the_person() {
    on_each_database(async |world| {
        let mut phone = world.account("ana").await;
        phone.post("/sign-out", &[]).await.goes_to();
        strangers_try(&world, "ana", TRIES).await;
        let page = tries(&mut world.guest(), "ANA", RIGHT).await;
        is_told_to_wait(&page, "ANA");
        // A cookie that was made up is nobody's device.
        let mut liar = world.guest().with_cookie("good-measure-device", "made up");
        is_told_to_wait(&tries(&mut liar, "ana", RIGHT).await, "ana");
        // Where she signed in before she does so again; and a slip there is hers, not theirs.
        let slip = tries(&mut phone, "ana", WRONG).await;
        assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(tries(&mut phone, "ana", RIGHT).await.goes_to(), "/");
        // Her right password opens nothing for strangers.
        let page = tries(&mut world.guest(), "ana", WRONG).await;
        is_told_to_wait(&page, "ana");
        // Signed in, she changes her password as on any day.
        let fields = [("present", RIGHT), ("password", "four other odd words")];
        phone.post("/account", &fields).await.goes_to();
        // Where she is asked for her password before she erases anything, too many wrong ones have to wait as well.
        let guess = [("password", WRONG)];
        for _ in 0..TRIES {
            let page = phone.post("/account/erase", &guess).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let page = phone.post("/account/erase", &guess).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(page.head.contains_key(header::RETRY_AFTER));
        page.says("Erase your account")
            .says("That was a lot of tries");
    })
    .await;
}

#[tokio::test]
async fn a_right_password_washes_nothing_out_that_strangers_tried() {
    on_each_database(async |world| {
        world.account("ana").await;
        strangers_try(&world, "ana", TRIES - 1).await;
        // Right ones are no tries, however many, and do not take back the others.
        for _ in 0..3 {
            tries(&mut world.guest(), "ana", RIGHT).await.goes_to();
        }
        strangers_try(&world, "ana", 1).await;
        let page = tries(&mut world.guest(), "ana", RIGHT).await;
        is_told_to_wait(&page, "ana");
    })
    .await;
}

#[tokio::test]
async fn each_device_counts_its_own_and_for_each_of_those_who_share_it() {
    on_each_database(async |world| {
        let mut tablet = world.account("ana").await;
        let mut phone = world.account("ben").await;
        // Ben signs in on Ana's tablet too; both are known there now.
        tries(&mut tablet, "ben", RIGHT).await.goes_to();
        for _ in 0..TRIES {
            tries(&mut tablet, "ana", WRONG).await.says("do not go");
        }
        is_told_to_wait(&tries(&mut tablet, "ana", RIGHT).await, "ana");
        tries(&mut tablet, "ben", RIGHT).await.goes_to();
        tries(&mut phone, "ben", RIGHT).await.goes_to();
        // What was tried on the tablet is not counted for strangers.
        tries(&mut world.guest(), "ana", RIGHT).await.goes_to();
    })
    .await;
}

#[tokio::test]
async fn many_tries_at_once_are_not_more_than_many_in_a_row() {
    on_each_database(async |world| {
        let mut app = world.app.clone();
        app.hashing = Hashing::new(2, 100);
        let server = World::of(app);
        server.account("ana").await;
        let all = (0..3 * TRIES).map(async |_| tries(&mut server.guest(), "ana", WRONG).await);
        let pages: Vec<Page> = futures_util::future::join_all(all).await;
        let looked_at = pages
            .iter()
            .filter(|page| page.status == StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(looked_at.count(), TRIES);
    })
    .await;
}

#[tokio::test]
async fn several_servers_on_one_database_count_together_and_know_the_same_devices() {
    on_each_database(async |one| {
        let other = World::open(&one.url).await;
        let phone = one.account("ana").await;
        strangers_try(&one, "ana", TRIES / 2).await;
        strangers_try(&other, "ana", TRIES - TRIES / 2).await;
        for server in [&one, &other] {
            let page = tries(&mut server.guest(), "ana", RIGHT).await;
            is_told_to_wait(&page, "ana");
        }
        let mut phone = phone.at_server(&other);
        tries(&mut phone, "ana", RIGHT).await.goes_to();
        other.app.store.close().await;
    })
    .await;
}

#[tokio::test]
async fn names_with_an_account_and_without_get_the_same_answers() {
    on_each_database(async |world| {
        world.account("ana").await;
        // One who was added with what is no hash.
        let (person, _) = world.person("Ben").await;
        let names = ["ana", "zenobia", &person.sign_in_name];
        for round in 0..TRIES + 2 {
            let mut said = Vec::new();
            for name in names {
                let page = tries(&mut world.guest(), name, WRONG).await;
                keeps_the_name(&page, name);
                said.push((page.status, page.body.replace(name, "NAME")));
            }
            assert_eq!(said[0], said[1], "round {round}");
            assert_eq!(said[0], said[2], "round {round}");
        }
    })
    .await;
}

#[tokio::test]
async fn made_up_names_leave_no_names_and_no_more_rows_than_there_are_buckets() {
    on_each_database(async |world| {
        for number in 0..20 {
            let name = format!("made-up-{number}@example.org");
            tries(&mut world.guest(), &name, WRONG).await;
        }
        let kept = counters(&world).await;
        assert!(kept.len() > 10, "{kept:?}");
        for counter in &kept {
            // 65,536 of these, and no more.
            let is_bucket = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
            assert!(counter.len() == 4 && counter.chars().all(is_bucket));
        }
    })
    .await;
}

#[tokio::test]
async fn tries_are_forgotten_when_their_time_is_over_and_their_rows_go() {
    on_each_database(async |world| {
        let (store, now) = (&world.app.store, clock::now());
        let end = now + TimeDelta::minutes(15);
        for _ in 0..2 {
            let wait = sign_in::count_try(store, "0a1b", 2, now, end).await;
            assert_eq!(wait.expect("counted"), None);
        }
        // Tries that are not made any more do not put the end off.
        for late in [1, 14] {
            let at = now + TimeDelta::minutes(late);
            let wait = sign_in::count_try(store, "0a1b", 2, at, at + TimeDelta::minutes(15)).await;
            assert_eq!(wait.expect("an answer"), Some(end));
        }
        let later = end + TimeDelta::minutes(15);
        let wait = sign_in::count_try(store, "ffff", 2, end, later).await;
        assert_eq!(wait.expect("counted"), None);
        assert_eq!(counters(&world).await, ["ffff"]);
        let wait = sign_in::count_try(store, "0a1b", 2, end, later).await;
        assert_eq!(wait.expect("counted"), None);
    })
    .await;
}

#[tokio::test]
async fn a_changed_password_ends_the_trust_in_every_other_device() {
    on_each_database(async |world| {
        let mut phone = world.account("ana").await;
        let mut tablet = world.guest();
        tries(&mut tablet, "ana", RIGHT).await.goes_to();
        let new = "four other odd words";
        let fields = [("present", RIGHT), ("password", new)];
        phone.post("/account", &fields).await.goes_to();
        strangers_try(&world, "ana", TRIES).await;
        is_told_to_wait(&tries(&mut tablet, "ana", new).await, "ana");
        tries(&mut phone, "ana", new).await.goes_to();
        // One that whoever runs the server gave ends it everywhere.
        let reset = "five more words than that";
        let done = good_measure::commands::person::reset_password(&world.app, "ana", reset).await;
        assert!(done.expect("a new password"));
        is_told_to_wait(&tries(&mut phone, "ana", reset).await, "ana");
    })
    .await;
}

#[tokio::test]
async fn somebody_trusts_twenty_devices_and_those_of_this_year() {
    on_each_database(async |world| {
        let (store, now) = (&world.app.store, clock::now());
        let (person, _) = world.person("Ana").await;
        let year = TimeDelta::days(365);
        for number in 0..22 {
            let at = now + TimeDelta::seconds(number);
            let token = format!("device {number}");
            sign_in::trust(store, &token, person.id, at, at - year)
                .await
                .expect("kept");
        }
        let is_trusted = async |number: i64| {
            let names = sign_in::who_trusts(store, &format!("device {number}")).await;
            names.expect("an answer") == [person.sign_in_name.clone()]
        };
        assert!(!is_trusted(0).await && !is_trusted(1).await);
        assert!(is_trusted(2).await && is_trusted(21).await);
        let at = now + TimeDelta::days(366);
        sign_in::trust(store, "device 21", person.id, at, at - year)
            .await
            .expect("kept");
        assert!(!is_trusted(20).await && is_trusted(21).await);
    })
    .await;
}

#[tokio::test]
async fn a_full_line_says_so_at_once_and_strangers_never_stand_before_who_is_known() {
    on_each_database(async |world| {
        let phone = world.account("ana").await;
        let mut app = world.app.clone();
        app.hashing = Hashing::new(1, 2);
        let server = World::of(app.clone());
        let line: Vec<_> = (0..3)
            .map(|_| app.hashing.spot(Line::Strangers).expect("a spot"))
            .collect();
        let page = tries(&mut server.guest(), "ana", RIGHT).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(page.head[header::RETRY_AFTER], "5");
        page.says("press the button again").never_says(RIGHT);
        keeps_the_name(&page, "ana");
        tries(&mut phone.at_server(&server), "ana", RIGHT)
            .await
            .goes_to();
        drop(line);
        // What was not looked at was not counted.
        strangers_try(&server, "ana", TRIES - 1).await;
        tries(&mut server.guest(), "ana", RIGHT).await.goes_to();
    })
    .await;
}

#[tokio::test]
async fn hashing_uses_the_same_memory_again_however_many_passwords_are_tried() {
    let hashing = Hashing::new(2, 40);
    let all = (0..40).map(async |number: usize| {
        let line = [Line::Known, Line::Strangers][number % 2];
        let spot = hashing.spot(line).expect("a spot");
        let hash = spot.hash(RIGHT.into()).await.expect("a hash");
        assert!(
            spot.matches(RIGHT.into(), Some(hash.clone()))
                .await
                .is_ok_and(|fits| fits)
        );
        assert!(
            spot.matches(WRONG.into(), Some(hash))
                .await
                .is_ok_and(|fits| !fits)
        );
        assert!(
            spot.matches(WRONG.into(), None)
                .await
                .is_ok_and(|fits| !fits)
        );
    });
    futures_util::future::join_all(all).await;
    let pieces = hashing.pieces_kept();
    assert!((1..=4).contains(&pieces), "{pieces} pieces of memory");
}

#[tokio::test]
async fn names_that_stand_on_the_page_are_no_password_wherever_one_is_chosen() {
    on_each_database(async |world| {
        let fields = [
            ("key", SET_UP_KEY),
            ("kind", "group"),
            ("place", "Mill Lane pantry"),
            ("name", "Ana López"),
            ("sign_in_name", "ana"),
        ];
        let mut ana = world.guest();
        for password in ["Mill-Lane-Pantry-1", "anaLópez2026!", "Good Measure!"] {
            let fields = [&fields[..], &[("password", password)]].concat();
            let page = ana.post("/set-up", &fields).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
            page.says("made of names that stand on the page");
        }
        let fields = [&fields[..], &[("password", RIGHT)]].concat();
        ana.post("/set-up", &fields).await.goes_to();
        let fields = [("present", RIGHT), ("password", "millLanePantry2026")];
        ana.post("/account", &fields).await.says("made of names");
        let fields = [("present", RIGHT), ("password", "Password2026!!")];
        ana.post("/account", &fields).await.says("easy to guess");
        let group = ana.get("/").await.goes_to();
        let link = ana.post(&format!("{group}/invitations"), &[]).await.link();
        let fields = [
            ("name", "Ben"),
            ("sign_in_name", "ben"),
            ("password", "pantry.mill.lane"),
        ];
        let page = world.guest().post(&link, &fields).await;
        page.says("made of names");
        let reset = good_measure::commands::person::reset_password;
        assert!(
            reset(&world.app, "ana", "millanepantry mill")
                .await
                .is_err()
        );
        assert!(
            reset(&world.app, "ana", "warm bread on tuesday")
                .await
                .is_ok()
        );
    })
    .await;
}

#[tokio::test]
async fn who_is_new_here_is_not_locked_out_where_they_came_in() {
    on_each_database(async |world| {
        let mut ana = world.guest();
        let account = |name| {
            let place = ("place", "Mill Lane pantry");
            let key = ("key", SET_UP_KEY);
            let (who, sign_in_name) = (("name", "Somebody"), ("sign_in_name", name));
            let password = ("password", RIGHT);
            [key, ("kind", "group"), place, who, sign_in_name, password]
        };
        ana.post("/set-up", &account("ana")).await.goes_to();
        let home = ana.get("/").await.goes_to();
        let invited = ana.post(&format!("{home}/invitations"), &[]).await.shown();
        let mut ben = world.guest();
        ben.post(&invited.link(), &account("ben")).await.goes_to();
        for (mut browser, name) in [(ana, "ana"), (ben, "ben")] {
            browser.post("/sign-out", &[]).await.goes_to();
            strangers_try(&world, name, TRIES).await;
            is_told_to_wait(&tries(&mut world.guest(), name, RIGHT).await, name);
            tries(&mut browser, name, RIGHT).await.goes_to();
        }
    })
    .await;
}
