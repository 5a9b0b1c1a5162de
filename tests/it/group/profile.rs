//! What a group says of itself, and who may read it.

use axum::http::StatusCode;

use crate::world::on_each_database;

#[tokio::test]
async fn a_fact_is_read_by_the_network_only_with_consent_for_that_fact() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let seen = format!("/networks/{network}/groups/{}", mill.id);
        let profile = mill.at("profile");
        let fields = [
            ("name", "Mill Lane pantry"),
            ("does", "A pantry on Tuesdays"),
            ("does-shared", "yes"),
            ("reached", "1,200"),
            ("reached-shared", "yes"),
            ("volunteers", "17"),
            ("place", "Secret hall"),
        ];
        mill.browser.post(&profile, &fields).await.goes_to();
        fay.get(&seen)
            .await
            .shown()
            .says("Mill Lane pantry")
            .says("A pantry on Tuesdays")
            .says("1200")
            .never_says("Secret hall")
            .never_says(">17<");
        let table = format!("/networks/{network}/register.csv");
        let row = fay.get(&table).await.shown();
        let row = row.body.lines().nth(1).expect("the group").to_owned();
        assert_eq!(
            row,
            "Mill Lane pantry,,,yes,A pantry on Tuesdays,,,,,1200,,"
        );
        // The new name is the one that is searched.
        let list = fay
            .get(&format!("/networks/{network}/groups?q=pantry"))
            .await
            .shown();
        list.says("One group.").says("Mill Lane pantry");
        // Consent is taken back.
        mill.browser
            .post(
                &profile,
                &[
                    ("name", "Mill Lane pantry"),
                    ("does", "A pantry on Tuesdays"),
                ],
            )
            .await
            .goes_to();
        fay.get(&seen)
            .await
            .shown()
            .never_says("A pantry on Tuesdays");
        fay.get(&table)
            .await
            .shown()
            .never_says("A pantry on Tuesdays");
        // A mistake keeps what was typed.
        let wrong = [("name", ""), ("reached", "about forty"), ("does", "Kept")];
        let page = mill.browser.post(&profile, &wrong).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("about forty")
            .says("Kept")
            .says("Write a whole number");
    })
    .await;
}

#[tokio::test]
async fn consent_is_given_to_the_networks_of_its_day_until_it_is_given_anew() {
    on_each_database(async |world| {
        let (north, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(north, "Mill Lane", "Ana").await;
        let profile = mill.at("profile");
        let told = [
            ("name", "Mill Lane"),
            ("place", "The old school"),
            ("place-shared", "yes"),
        ];
        mill.browser.post(&profile, &told).await.goes_to();
        mill.browser
            .get(&profile)
            .await
            .shown()
            .never_says("after you chose this");
        world.joins(south, &mill).await;
        // Something else is said, and the boxes are as they were.
        let more = [told.as_slice(), &[("languages", "Welsh")]].concat();
        mill.browser.post(&profile, &more).await.goes_to();
        let seen = |network| format!("/networks/{network}/groups/{}", mill.id);
        fay.get(&seen(north)).await.shown().says("The old school");
        gus.get(&seen(south))
            .await
            .shown()
            .never_says("The old school");
        mill.browser
            .get(&profile)
            .await
            .shown()
            .says("You came into South side after you chose this");
        // Only to the networks that the page named.
        let other = [more.as_slice(), &[("renew", "yes"), ("later", "West side")]].concat();
        mill.browser.post(&profile, &other).await.goes_to();
        gus.get(&seen(south))
            .await
            .shown()
            .never_says("The old school");
        let later = mill.browser.get(&profile).await.shown().hidden("later");
        let anew = [("renew", "yes"), ("later", later.as_str())];
        let anew = [more.as_slice(), &anew].concat();
        mill.browser.post(&profile, &anew).await.goes_to();
        gus.get(&seen(south))
            .await
            .shown()
            .says("The old school")
            .never_says("Welsh");
    })
    .await;
}
