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
                .replace("{action}", id)
                .replace("{check_in}", id)
                .replace("{place}", "1");
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

#[tokio::test]
async fn a_facilitator_cannot_claim_a_group_by_its_key() {
    on_each_database(async |world| {
        let mill = world.group("Mill Lane", "Ana").await;
        let (network, mut fay) = world.network("North side", "Fay").await;
        let key = mill.id.to_string();
        let fields = [("group", key.as_str()), ("name", "Mine now")];
        let claimed = fay
            .post(&format!("/networks/{network}/groups"), &fields)
            .await;
        assert_eq!(claimed.status, StatusCode::NOT_FOUND);
        assert_eq!(
            fay.get(&mill.at("about")).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_cannot_let_themselves_into_a_group() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let to = fay
            .post(
                &format!("/networks/{network}/groups"),
                &[("name", "Tuesday kitchen")],
            )
            .await
            .goes_to();
        let group = to.split("/about").next().expect("a group").to_owned();
        let first = fay
            .post(&format!("{group}/invitations"), &[])
            .await
            .shown()
            .link();
        let second = fay
            .post(&format!("{group}/invitations"), &[])
            .await
            .shown()
            .link();
        // Not by their own link.
        assert_eq!(fay.post(&first, &[]).await.status, StatusCode::GONE);
        let (_, mut tom) = world.person("Tom").await;
        tom.post(&first, &[]).await.goes_to();
        // Once somebody runs the group, a link the facilitator kept lets nobody in, and no new one is made.
        let (_, mut friend) = world.person("Friend").await;
        assert_eq!(friend.post(&second, &[]).await.status, StatusCode::GONE);
        assert_eq!(
            fay.post(&format!("{group}/invitations"), &[]).await.status,
            StatusCode::NOT_FOUND
        );
        fay.get(&group).await.shown().never_says("Make a link");
        assert_eq!(
            fay.get(&format!("{group}/plan")).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}
