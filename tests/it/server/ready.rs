//! Whether the program runs, and whether it can keep what people send.

use std::time::Duration;

use axum::http::StatusCode;
use futures_util::future::join_all;
use sqlx::Connection as _;

use crate::world::{Browser, Page, World, on_each_database};

/// Asks until the answer has this status: what was found out stands for a second.
async fn asked_until(browser: &mut Browser, status: StatusCode) -> Page {
    for _ in 0..1_200 {
        let page = browser.get("/ready").await;
        if page.status == status {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it never says {status}");
}

#[tokio::test]
async fn ready_is_who_can_write_and_live_is_who_answers() {
    on_each_database(async |world| {
        let (_, mut ana) = world.person("Ana").await;
        for path in ["/live", "/ready"] {
            let page = ana.get(path).await.shown();
            assert_eq!(page.body, "ok");
            assert!(page.head.contains_key("content-security-policy"));
        }
        world.run("alter table probe rename to elsewhere").await;
        let page = asked_until(&mut ana, StatusCode::SERVICE_UNAVAILABLE).await;
        page.says("cannot write to its database")
            .never_says("elsewhere")
            .never_says("probe")
            .never_says("<");
        let kind = page.head["content-type"].to_str().expect("text");
        assert_eq!(kind, "text/plain; charset=utf-8");
        let mut spanish = ana.with("accept-language", "es");
        let page = spanish.get("/ready").await;
        page.says("no puede escribir");
        ana.get("/live").await.shown();
        world.run("alter table elsewhere rename to probe").await;
        asked_until(&mut ana, StatusCode::OK).await;
        // Who asks is not looked up, so that the program is not started anew for want of a database.
        world.app.store.close().await;
        ana.get("/live").await.shown();
        asked_until(&mut ana, StatusCode::SERVICE_UNAVAILABLE).await;
    })
    .await;
}

#[tokio::test]
async fn a_crowd_that_asks_costs_hardly_more_than_one() {
    on_each_database(async |world| {
        let counts: &[&str] = if world.app.store.is_sqlite() {
            &[
                "create trigger first after insert on probe begin insert into probed values (1); end",
                "create trigger more after update on probe begin insert into probed values (1); end",
            ]
        } else {
            &[
                "create function count_probe() returns trigger language plpgsql
                 as $$ begin insert into probed values (1); return new; end $$",
                "create trigger counted after insert or update on probe
                 for each row execute function count_probe()",
            ]
        };
        for sql in ["create table probed (one bigint)"].iter().chain(counts) {
            world.run(sql).await;
        }
        let asked = (0..100).map(|_| {
            let mut guest = world.guest();
            async move { guest.get("/ready").await.shown() }
        });
        assert_eq!(join_all(asked).await.len(), 100);
        let probes = world.number("select count(*) from probed").await;
        // One; a machine that takes seconds over them may make a few.
        assert!((1..10).contains(&probes), "{probes} probes");
    })
    .await;
}

/// A file may grow no further than 64 KiB here, and the log of the database is longer: a disk that is full, for who may not
/// fill one.
#[cfg(unix)]
#[tokio::test]
async fn a_server_on_a_full_disk_says_that_it_is_not_ready_until_there_is_room() {
    use super::program::Program;

    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join("good-measure.sqlite");
    let url = format!("sqlite:{}", file.display());
    World::open(&url).await.app.store.close().await;
    let mut beside = sqlx::SqliteConnection::connect(&url).await.expect("opens");
    for sql in [
        "pragma wal_autocheckpoint = 0",
        "create table filler (filler blob)",
        "insert into filler (filler) values (zeroblob(200000))",
    ] {
        let done = sqlx::query(sql).execute(&mut beside).await;
        done.expect("written");
    }
    // Its log is on the same disk: what cannot be written there ends nothing.
    let log = folder.path().join("log");
    std::fs::write(&log, [b'\n'; 100_000]).expect("a long log");
    let log = std::fs::OpenOptions::new().append(true).open(&log);
    let server = Program::serve(
        "trap '' XFSZ; ulimit -f 128",
        folder.path(),
        log.expect("a log"),
    );
    let (status, said) = server.get("/ready");
    assert_eq!(status, 503, "{said}");
    assert!(said.contains("whether its disk is full"), "{said}");
    assert_eq!(server.get("/live").0, 200);
    assert_eq!(server.get("/sign-in").0, 200, "who reads needs no room");
    let mut tries = 0;
    while server.get("/ready").0 != 200 {
        // Room is made again each time: it is not made while the server is writing.
        let freed = sqlx::query("pragma wal_checkpoint(truncate)");
        freed.execute(&mut beside).await.expect("room");
        tries += 1;
        assert!(tries < 300, "it is never ready again");
        // What was found out stands for a second: each of these is asked of the database.
        tokio::time::sleep(Duration::from_millis(1_100)).await;
    }
}
