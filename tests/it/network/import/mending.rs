//! What keeps a row out is mended on the page; the same name in another place may be another group.

use super::{names, paste};

use crate::world::on_each_database;

#[tokio::test]
async fn the_same_name_in_another_place_is_offered_as_another_group() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let list = "Name\tNeighbourhood\tPostcode\nHarvest Box\tNorthgate\tZZ1 1AA\n\
                    Harvest Box\tSouthgate\tZZ9 9ZZ\nHarvest Box\tEastgate\tZZ5 5EE\nHarvest Box\tNorthgate\tZZ1 1AA";
        let import = paste(&mut fay, network, list).await;
        let at = format!("{import}/check");
        let check = fay.get(&at).await.shown();
        check
            .says("A3 (Harvest Box): this name is in A2 too, in another place.")
            .says("A4 (Harvest Box): this name is in A2 too, in another place.")
            .says("A5 (Harvest Box): this name is in A2 too.")
            .lacks("[name=groups]");
        assert_eq!(check.texts_of("input[name=another]").len(), 2);
        let ticked = [
            ("shown", "3"),
            ("another", "3"),
            ("shown", "4"),
            ("another", "4"),
            ("shown", "5"),
            ("name-5", "Harvest  Box Two"),
        ];
        let to = fay.post(&at, &ticked).await.goes_to();
        let check = fay.get(&to).await.shown();
        check
            .says("Kept. This is how the list looks now.")
            .says("4 groups are ready")
            .says("Harvest Box Two");
        super::press(&mut fay, &import, &check, false)
            .await
            .goes_to();
        let all = ["Harvest Box", "Harvest Box", "Harvest Box", "Harvest Box Two"];
        assert_eq!(names(&world, network).await, all);
        // The list once more: each is known, but for one in a place that is new.
        let list = "Name\tNeighbourhood\nHarvest Box\tsouthgate\nHARVEST BOX\tWestgate";
        let import = paste(&mut fay, network, list).await;
        let at = format!("{import}/check");
        fay.get(&at)
            .await
            .shown()
            .says("A2 (Harvest Box): a group of this name is in your network already.")
            .says("A3 (HARVEST BOX): a group of this name is in your network already, in another place.");
        let to = fay.post(&at, &[("shown", "3"), ("another", "3")]).await;
        let left = format!("{}&leave=1", to.goes_to());
        let check = fay.get(&left).await.shown();
        check.says("One group is ready");
        super::press(&mut fay, &import, &check, true).await.goes_to();
        assert_eq!(names(&world, network).await.len(), 5);
    })
    .await;
}

#[tokio::test]
async fn a_missing_name_and_a_long_one_are_mended_on_the_page() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let long = "x".repeat(121);
        let list = format!("Name\tWard\n\tNorth\n{long}\tSouth\nHall\tSouth");
        let import = paste(&mut fay, network, &list).await;
        let at = format!("{import}/check");
        let check = fay.get(&at).await.shown();
        check
            .says("Rows that stay out as they are")
            .has("input[name=name-2]")
            .has("input[name=name-3][value]");
        let mended = [
            ("shown", "2"),
            ("name-2", "Mill Lane"),
            ("shown", "3"),
            ("name-3", "Long table"),
        ];
        let to = fay.post(&at, &mended).await.goes_to();
        let check = fay.get(&to).await.shown();
        check.says("3 groups are ready");
        super::press(&mut fay, &import, &check, false)
            .await
            .goes_to();
        let all = ["Hall", "Long table", "Mill Lane"];
        assert_eq!(names(&world, network).await, all);
    })
    .await;
}
