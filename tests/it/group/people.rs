//! Who runs a group.

use axum::http::StatusCode;

use crate::world::on_each_database;

#[tokio::test]
async fn a_coordinator_is_taken_out_by_another_and_what_they_wrote_stays() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let link = mill
            .browser
            .post(&mill.at("invitations"), &[])
            .await
            .shown()
            .link();
        let (ben, mut browser) = world.person("Ben").await;
        browser.post(&link, &[]).await.goes_to();
        browser
            .post(&mill.at("plan"), &[("what", "Written by Ben")])
            .await
            .goes_to();
        let out = mill.at(&format!("people/{}/leave", ben.id));
        mill.browser.get(&out).await.shown().says("Take Ben out?");
        mill.browser.post(&out, &[]).await.goes_to();
        assert_eq!(
            browser.get(&mill.at("plan")).await.status,
            StatusCode::NOT_FOUND
        );
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .says("Written by Ben");
        assert_eq!(
            mill.browser.post(&out, &[]).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}
