//! Links by which people come in.

use axum::http::StatusCode;

use good_measure::store::people;

use crate::world::on_each_database;

#[tokio::test]
async fn of_many_new_people_at_one_link_one_comes_in_and_the_others_leave_nothing_behind() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let people = format!("/networks/{network}/people");
        let link = fay.post(&people, &[]).await.shown().link();
        let join = async |number: usize| {
            let name = format!("new-{number}");
            let fields = [
                ("name", name.as_str()),
                ("sign_in_name", name.as_str()),
                ("password", "three odd words here"),
            ];
            world.guest().post(&link, &fields).await.status
        };
        let statuses = tokio::join!(join(0), join(1), join(2), join(3));
        let statuses = [statuses.0, statuses.1, statuses.2, statuses.3];
        let came = |status: &&StatusCode| **status == StatusCode::SEE_OTHER;
        assert_eq!(statuses.iter().filter(came).count(), 1, "{statuses:?}");
        let mut accounts = 0;
        for number in 0..4 {
            let name = format!("new-{number}");
            let found = people::by_sign_in_name(&world.app.store, &name).await;
            accounts += usize::from(found.expect("an answer").is_some());
        }
        assert_eq!(accounts, 1);
        // A group that is in the network already leaves a link for another.
        let bring = format!("{people}/group-link");
        let bring = fay.post(&bring, &[]).await.shown().link();
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.group("Long table", "Ben").await;
        for group in [&mut mill, &mut table] {
            let id = group.id.to_string();
            let to = group.browser.post(&bring, &[("group", &id)]).await;
            assert!(to.goes_to().starts_with(&group.at("sharing")));
        }
        let grid = format!("/networks/{network}/grid");
        fay.get(&grid).await.shown().says("Long table");
    })
    .await;
}
