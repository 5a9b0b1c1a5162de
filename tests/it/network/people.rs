//! Who supports a network.

use axum::http::StatusCode;

use crate::{
    audit::fill,
    world::{World, on_each_database},
};

#[tokio::test]
async fn two_facilitators_support_one_network_and_it_is_never_left_alone() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let home = format!("/networks/{network}");
        let alone = fay.post(&format!("{home}/leave"), &[]).await;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
        alone.says("Invite someone first");
        let link = fay
            .post(&format!("{home}/people"), &[])
            .await
            .shown()
            .link();
        // Somebody new makes an account with it.
        let mut hal = world.guest();
        hal.get(&link)
            .await
            .shown()
            .says("Support North side")
            .says("Fay");
        let short = [
            ("name", "Hal"),
            ("sign_in_name", "hal"),
            ("password", "short"),
        ];
        let page = hal.post(&link, &short).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Hal");
        let fields = [
            ("name", "Hal"),
            ("sign_in_name", "hal"),
            ("password", "three odd words here"),
        ];
        let to = hal.post(&link, &fields).await.goes_to();
        assert_eq!(to, home);
        hal.get(&to).await.shown();
        assert_eq!(
            world.guest().post(&link, &fields).await.status,
            StatusCode::GONE
        );
        for browser in [&mut fay, &mut hal] {
            browser
                .get(&format!("{home}/people"))
                .await
                .shown()
                .says("Fay")
                .says("Hal");
        }
        fay.post(&format!("{home}/leave"), &[]).await.goes_to();
        assert_eq!(fay.get(&home).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            hal.post(&format!("{home}/leave"), &[]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        hal.get(&home).await.shown();
    })
    .await;
}

#[tokio::test]
async fn who_supports_a_network_and_runs_a_group_of_it_sees_each_in_its_place() {
    on_each_database(async |world: World| {
        let (network, _) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let table = world.member(network, "Long table", "Ben").await;
        world.facilitates(network, &mill.person).await;
        let audit = fill(&mut mill, ["3"; 8]).await;
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let id = audit.rsplit('/').next().expect("an audit");
        // As coordinator all of it; as facilitator what the group shares, also of one's own group.
        mill.browser.get(&format!("{audit}/results")).await.shown();
        let as_facilitator = format!("/networks/{network}/groups/{}/audits/{id}", mill.id);
        assert_eq!(
            mill.browser.get(&as_facilitator).await.status,
            StatusCode::NOT_FOUND
        );
        mill.browser
            .get("/")
            .await
            .shown()
            .says("Mill Lane")
            .says("North side");
        // Running one group opens no other.
        assert_eq!(
            mill.browser.get(&table.at("plan")).await.status,
            StatusCode::NOT_FOUND
        );
        mill.browser
            .get(&format!("/networks/{network}/groups/{}", table.id))
            .await
            .shown()
            .says("shares nothing with you");
    })
    .await;
}
