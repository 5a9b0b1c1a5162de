//! Another group's page is a 404, the same as one that is not there; so says every route.

use axum::http::StatusCode;

use crate::{audits::start, world::on_each_database};

#[tokio::test]
async fn every_route_of_a_group_is_a_404_for_anyone_else_and_asks_strangers_to_sign_in() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let other = world.group("Long table", "Ben").await;
        let (_, fay) = world.network("North side", "Fay").await;
        // The routes themselves, read from the server's own source, so that a new one cannot be forgotten.
        let source = include_str!("../../src/server/mod.rs");
        let (_, group) = source
            .split_once("fn group() -> Router<App> {")
            .expect("the group's routes");
        let routes: Vec<&str> = group
            .split("\"/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let routes: Vec<&str> = routes
            .into_iter()
            .filter(|route| !route.contains(' '))
            .collect();
        assert!(routes.len() >= 20, "{routes:?}");
        let id = audit.rsplit('/').next().expect("an audit");
        for route in routes {
            let path = route
                .replace("{audit}", id)
                .replace("{statement}", "lis.early")
                .replace("{action}", id);
            let path = mill.at(&path);
            let path = path.trim_end_matches('/');
            for mut outsider in [other.browser.clone(), fay.clone()] {
                assert_eq!(
                    outsider.get(path).await.status,
                    StatusCode::NOT_FOUND,
                    "GET {path}"
                );
                let posted = outsider
                    .post(
                        path,
                        &[
                            ("choice", "1"),
                            ("what", "x"),
                            ("outcome", "done"),
                            ("reason", "x"),
                        ],
                    )
                    .await;
                assert_eq!(posted.status, StatusCode::NOT_FOUND, "POST {path}");
            }
            let mut stranger = world.guest();
            let answer = stranger.get(path).await.status;
            assert!(
                answer == StatusCode::SEE_OTHER || answer == StatusCode::NOT_FOUND,
                "GET {path}: {answer}"
            );
            let answer = stranger.post(path, &[]).await.status;
            assert!(
                answer == StatusCode::UNAUTHORIZED || answer == StatusCode::NOT_FOUND,
                "POST {path}: {answer}"
            );
        }
        mill.browser.get(&audit).await.shown().says("0 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn an_audit_of_another_group_is_not_found_under_ones_own() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let mut table = world.group("Long table", "Ben").await;
        let id = audit.rsplit('/').next().expect("an audit");
        let stolen = table.at(&format!("audits/{id}"));
        for path in [
            stolen.clone(),
            format!("{stolen}/statements/lis.early"),
            format!("{stolen}/results"),
        ] {
            assert_eq!(
                table.browser.get(&path).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
        let posted = table
            .browser
            .post(
                &format!("{stolen}/statements/lis.early"),
                &[("choice", "1")],
            )
            .await;
        assert_eq!(posted.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so_and_shows_a_way_on() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        for path in [
            "/nowhere",
            "/groups/nonsense/plan",
            "/groups/0/plan",
            "/../etc/passwd",
            "/groups/%00",
        ] {
            let page = mill.browser.get(path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
            page.says("There is nothing here").says("Go to the start");
        }
    })
    .await;
}
