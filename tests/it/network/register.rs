//! The groups that a network knows.

use axum::http::StatusCode;

use crate::world::on_each_database;

#[tokio::test]
async fn the_networks_own_notes_are_the_same_in_other_letters_and_find_groups() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let table = world.member(network, "Long table", "Ben").await;
        for (group, place, tags) in [
            (&mill, "Old Market", "halal, Evening"),
            (&table, " old market ", "HALAL; evening, EVENING, \u{200b}"),
        ] {
            let path = format!("/networks/{network}/groups/{}/register", group.id);
            fay.post(&path, &[("neighbourhood", place), ("tags", tags)])
                .await
                .goes_to();
        }
        let page = fay
            .get(&format!("/networks/{network}/groups?tag=halal"))
            .await
            .shown();
        page.says("2 groups.");
        let (_, options) = page
            .body
            .split_once("name=\"place\"")
            .expect("a choice of neighbourhoods");
        let options = options.split("</select>").next().expect("its end");
        assert_eq!(
            options.matches("<option").count(),
            2,
            "all, and one: {options}"
        );
        let path = format!("/networks/{network}/groups/{}/register", mill.id);
        let many = (0..30)
            .map(|n| format!("t{n}"))
            .collect::<Vec<_>>()
            .join(",");
        let page = fay
            .post(&path, &[("neighbourhood", "Kept"), ("tags", &many)])
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("t29").says("Kept");
        // A group that somebody runs says of itself what it likes, and the network does not.
        fay.post(&path, &[("does", "Written by the network")])
            .await
            .goes_to();
        fay.get(&format!("/networks/{network}/groups/{}", mill.id))
            .await
            .shown()
            .never_says("Written by the network");
    })
    .await;
}

#[tokio::test]
async fn links_in_bulk_are_for_groups_nobody_runs_and_work_once() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        world.member(network, "Has someone", "Ana").await;
        let mut ids = Vec::new();
        for name in ["First", "Second"] {
            let to = fay
                .post(&format!("/networks/{network}/groups"), &[("name", name)])
                .await
                .goes_to();
            let path = to.split('?').next().expect("a path").to_owned();
            ids.push(path.rsplit('/').next().expect("a group").to_owned());
        }
        let bulk = format!("/networks/{network}/invitations");
        fay.get(&bulk)
            .await
            .shown()
            .says("First")
            .says("Second")
            .never_says("Has someone");
        let chosen = [("group", ids[0].as_str()), ("group", ids[1].as_str())];
        let sheet = fay.post(&bulk, &chosen).await.shown();
        assert_eq!(sheet.body.matches("data:image/svg+xml").count(), 2);
        let links: Vec<String> = sheet
            .body
            .split("http://localhost")
            .skip(1)
            .map(|rest| rest.split('<').next().unwrap_or_default().to_owned())
            .collect();
        let (_, mut tom) = world.person("Tom").await;
        tom.post(&links[0], &[]).await.goes_to();
        let (_, mut eve) = world.person("Eve").await;
        assert_eq!(eve.post(&links[0], &[]).await.status, StatusCode::GONE);
        fay.get(&bulk)
            .await
            .shown()
            .never_says("First")
            .says("Second");
        let none = fay.post(&bulk, &[("group", ids[0].as_str())]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn a_group_added_by_slip_is_told_and_taken_out_and_its_links_are_stopped() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let groups = format!("/networks/{network}/groups");
        let twice = fay.post(&groups, &[("name", "mill lane")]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        twice
            .says("Name of the group: ")
            .says("You have a group of this name")
            .says("mill lane")
            .says("It is another group of the same name");
        let meant = [("name", "mill lane"), ("another", "yes")];
        let to = fay.post(&groups, &meant).await.goes_to();
        let other = to.split('?').next().expect("a group").to_owned();
        let link = fay
            .post(&format!("{other}/invitations"), &[])
            .await
            .shown()
            .link();
        // Who has a link is told, on the group's page and before more are made.
        fay.get(&other)
            .await
            .shown()
            .says("A link was made that nobody has used yet");
        fay.get(&format!("/networks/{network}/invitations"))
            .await
            .shown()
            .says("has a link that nobody has used yet, until");
        fay.post(&format!("{other}/links/stop"), &[])
            .await
            .goes_to();
        fay.get(&other)
            .await
            .shown()
            .never_says("A link was made that nobody has used yet");
        let (_, mut eve) = world.person("Eve").await;
        assert_eq!(eve.post(&link, &[]).await.status, StatusCode::GONE);
        // A group that somebody runs is never taken out by its network.
        let own = format!("{groups}/{}", mill.id);
        fay.get(&own)
            .await
            .shown()
            .never_says("Take this group out");
        for group in [&own, &other] {
            let asked = fay.get(&format!("{group}/remove")).await.status;
            let done = fay.post(&format!("{group}/remove"), &[]).await.status;
            let gone = fay.get(group).await.status;
            if group == &other {
                assert_eq!(
                    [asked, done, gone],
                    [StatusCode::OK, StatusCode::SEE_OTHER, StatusCode::NOT_FOUND]
                );
            } else {
                let refused = StatusCode::NOT_FOUND;
                assert_eq!([asked, done, gone], [refused, refused, StatusCode::OK]);
            }
        }
        fay.get(&groups).await.shown().says("One group.");
        mill.browser.get(&mill.at("plan")).await.shown();
    })
    .await;
}
