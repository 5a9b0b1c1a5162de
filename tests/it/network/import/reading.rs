//! A list that was read wrongly is read another way, without being sent again.

use encoding_rs::WINDOWS_1250;

use super::{list_of, paste, start};

use crate::world::on_each_database;

#[tokio::test]
async fn the_headings_are_where_a_person_says() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let list = "Elm\tHall\nYears\tWhere\nMill Lane\tNorth\nLong table\tSouth";
        let import = paste(&mut fay, network, list).await;
        fay.post(&format!("{import}/reading"), &[("headings", "2")])
            .await
            .goes_to();
        fay.get(&import)
            .await
            .shown()
            .says("The headings are in row 2. What stands above it is no group.")
            .has("option[value='2'][selected]")
            .says_in("h2", "Years");
        fay.post(&import, &[("column-0", "name")]).await.goes_to();
        let check = fay.get(&format!("{import}/check")).await.shown();
        check.says("2 groups are ready").never_says("Elm");
        fay.post(&format!("{import}/reading"), &[("headings", "0")])
            .await
            .goes_to();
        fay.post(&import, &[("column-0", "name")]).await.goes_to();
        let check = fay.get(&format!("{import}/check")).await.shown();
        check.says("4 groups are ready");
    })
    .await;
}

#[tokio::test]
async fn rows_that_look_like_no_groups_are_asked_about() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let list = "Name\tVolunteers\n#org\t#reached\nMill Lane\t3\nTotal\t3";
        let import = paste(&mut fay, network, list).await;
        let page = fay.get(&import).await.shown();
        page.says("Row 2: #org · #reached")
            .says("Row 4: Total · 3")
            .has("input[name=apart][value='2'][checked]")
            .says("Are these names of groups?")
            .says("They stand in column A, “Name”.");
        let check = fay.get(&format!("{import}/check")).await.shown();
        check.says("One group is ready");
        let columns = [("column-0", "name"), ("column-1", "volunteers")];
        // The person knows better of the last one.
        let kept = [("shown", "2"), ("shown", "4"), ("apart", "2")];
        let fields: Vec<(&str, &str)> = columns.into_iter().chain(kept).collect();
        fay.post(&import, &fields).await.goes_to();
        let check = fay.get(&format!("{import}/check")).await.shown();
        check.says("2 groups are ready").says("Total");
    })
    .await;
}

#[tokio::test]
async fn letters_are_another_reading_away() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (bytes, _, _) = WINDOWS_1250.encode("Name;Ward\nŁódź i przyjaciele;Śródmieście\n");
        let import = fay
            .upload(&start(network), &[], ("groups.csv", &bytes))
            .await
            .goes_to();
        let wrong = [("letters", "western")];
        fay.post(&format!("{import}/reading"), &wrong)
            .await
            .goes_to();
        let page = fay.get(&import).await.shown();
        page.has("option[value='western'][selected]")
            .says("Łódź i przyjaciele");
        let columns = page.texts_of("section").concat();
        assert!(!columns.contains("Łódź"), "{columns}");
        let right = [("letters", "central")];
        fay.post(&format!("{import}/reading"), &right)
            .await
            .goes_to();
        fay.get(&import)
            .await
            .shown()
            .says_in("section", "Łódź i przyjaciele");
    })
    .await;
}

#[tokio::test]
async fn one_column_is_told_and_what_parts_cells_can_be_chosen() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let list = "Mill Lane\nLong table, Leeds\nHall";
        let import = paste(&mut fay, network, list).await;
        fay.get(&import)
            .await
            .shown()
            .says("We found one column.")
            .never_says("Column B is");
        let comma = [("separator", "comma")];
        fay.post(&format!("{import}/reading"), &comma)
            .await
            .goes_to();
        fay.get(&import).await.shown().says("Column B is");
        // A lone quotation mark is told, and a person may want it to hold a cell together.
        let list = "Name,Ward,Site\nMill Lane,North,\"mill.example\nHall,South,hall.example\nQuay,South,quay.example\nElm,North,\"elm.example\nAsh,North,ash.example";
        let import = paste(&mut fay, network, list).await;
        fay.get(&import)
            .await
            .shown()
            .says("so rows 2 to 5 look like one cell. We read them as rows.");
        let hold = [("quotes", "hold")];
        fay.post(&format!("{import}/reading"), &hold)
            .await
            .goes_to();
        fay.get(&import)
            .await
            .shown()
            .says("Rows 2 to 5 look like one cell, and you wanted them to be one.");
    })
    .await;
}

#[tokio::test]
async fn another_reading_is_only_for_whoever_may_and_never_of_a_list_that_was_added() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let import = paste(&mut fay, network, "Name,Ward\nMill Lane,North").await;
        let stolen = import.replace(&start(network), &start(south));
        for below in ["/reading", "/check"] {
            let page = gus.post(&format!("{stolen}{below}"), &[]).await;
            assert_eq!(page.status, 404, "{below}");
        }
        // A tab that was open while the list was read another way changes nothing.
        let page = fay.get(&import).await.shown();
        assert_eq!(list_of(&page), import);
        let seen = page.hidden("reading");
        let nothing = [("separator", "nothing")];
        fay.post(&format!("{import}/reading"), &nothing)
            .await
            .goes_to();
        let to = fay
            .post(
                &import,
                &[("reading", seen.as_str()), ("column-0", "place")],
            )
            .await
            .goes_to();
        assert!(to.ends_with("said=list-changed"), "{to}");
        fay.post(&import, &[("column-0", "name")]).await.goes_to();
        let check = fay.get(&format!("{import}/check")).await.shown();
        check.says("Mill Lane,North");
        super::press(&mut fay, &import, &check, false)
            .await
            .goes_to();
        let comma = [("separator", "comma")];
        let to = fay.post(&format!("{import}/reading"), &comma).await;
        assert_eq!(to.goes_to(), import);
        fay.get(&import).await.shown().says("One group was added");
    })
    .await;
}

#[tokio::test]
async fn whoever_comes_while_others_are_read_hears_it_at_once_and_loses_nothing() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let readers = world.app.readers.clone();
        let turns = readers.try_acquire_many_owned(2).expect("two at once");
        let list = [("list", "Name\nMill Lane")];
        let page = fay.post(&start(network), &list).await;
        assert_eq!(page.status, 422);
        page.says("Other lists are being read at this moment.")
            .says("Mill Lane");
        drop(turns);
        let import = fay.post(&start(network), &list).await.goes_to();
        fay.get(&import).await.shown().says("Mill Lane");
    })
    .await;
}
