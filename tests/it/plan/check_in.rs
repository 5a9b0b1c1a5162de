//! Check-ins: the open actions one at a time; and the days a group agrees on.

use axum::http::StatusCode;

use crate::world::{Group, World, on_each_database};

async fn with_actions(world: &World, whats: &[&str]) -> Group {
    let mut mill = world.group("Mill Lane pantry", "Ana").await;
    for (number, what) in whats.iter().enumerate() {
        let day = format!("{}/3/2030", number + 1);
        mill.browser
            .post(&mill.at("plan"), &[("what", what), ("due_on", &day)])
            .await
            .goes_to();
    }
    mill
}

/// Begins a check-in and gives its address.
async fn begin(mill: &mut Group) -> String {
    let page = mill.browser.get(&mill.at("check-ins/new")).await.shown();
    let key = page.hidden("check_in");
    let begin = [("check_in", key.as_str())];
    let to = mill
        .browser
        .post(&mill.at("check-ins"), &begin)
        .await
        .goes_to();
    // The same form once more begins nothing.
    assert_eq!(
        mill.browser
            .post(&mill.at("check-ins"), &begin)
            .await
            .goes_to(),
        to
    );
    to
}

#[tokio::test]
async fn a_check_in_goes_through_the_open_actions_and_keeps_what_was_said() {
    on_each_database(async |world| {
        let mut mill = with_actions(
            &world,
            &["Paint the door", "Bake bread", "Ring the council"],
        )
        .await;
        let check_in = begin(&mut mill).await;
        let first = mill.browser.get(&check_in).await.goes_to();
        assert_eq!(first, format!("{check_in}/1"));
        mill.browser
            .get(&first)
            .await
            .shown()
            .says("Paint the door")
            .says("1 of 3");
        let said = [
            ("how", "waiting"),
            ("words", "for paint"),
            ("base", "1"),
            ("due_on", "1/3/2030"),
        ];
        let second = mill.browser.post(&first, &said).await.goes_to();
        assert_eq!(second, format!("{check_in}/2"));
        let done = [
            ("how", "done"),
            ("words", "Every Friday now"),
            ("base", "1"),
            ("due_on", "2/3/2030"),
        ];
        let third = mill.browser.post(&second, &done).await.goes_to();
        // A day that cannot be is told as such, and nothing typed is lost.
        let moved = |day| {
            [
                ("how", "noted"),
                ("words", "They are slow"),
                ("base", "1"),
                ("due_on", day),
                ("reason", "Their summer break"),
            ]
        };
        let asked = mill.browser.post(&third, &moved("31/4/2031")).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        asked
            .says("There is no 31 April 2031: that month has 30 days.")
            .says("Why the new day?")
            .never_says("Why open it again?")
            .says("They are slow")
            .says("31/4/2031");
        let moved = moved("4/4/2031");
        let end = mill.browser.post(&third, &moved).await.goes_to();
        assert_eq!(end, format!("{check_in}/finish"));
        mill.browser
            .get(&end)
            .await
            .shown()
            .says("You looked at 3 things together.");
        let gone = mill.browser.post(&end, &[("check-in", "1/1/2020")]).await;
        assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
        gone.says("This day has passed").says("1/1/2020");
        let to = mill
            .browser
            .post(&end, &[("check-in", "5/5/2031"), ("audit", "")])
            .await
            .goes_to();
        let plan = mill.browser.get(&to).await.shown();
        plan.says("Waiting: for paint")
            .says("The check-in is done.")
            .says("Every Friday now")
            .says("By 4 April 2031.");
        let home = mill
            .browser
            .get(&format!("/groups/{}", mill.id))
            .await
            .shown();
        home.says("5 May 2031").says("agreed");
        // A check-in that has ended is over: the next one is new.
        mill.browser
            .get(&mill.at("check-ins/new"))
            .await
            .shown()
            .says("2 things are open");
    })
    .await;
}

#[tokio::test]
async fn a_check_in_can_be_left_and_gone_on_with_and_nothing_said_is_fine() {
    on_each_database(async |world| {
        let mut mill = with_actions(&world, &["Paint the door", "Bake bread"]).await;
        let check_in = begin(&mut mill).await;
        mill.browser
            .post(&format!("{check_in}/1"), &[("go", "skip"), ("words", "")])
            .await
            .goes_to();
        assert_eq!(
            mill.browser.get(&mill.at("check-ins/new")).await.goes_to(),
            check_in
        );
        assert_eq!(
            mill.browser.get(&check_in).await.goes_to(),
            format!("{check_in}/2")
        );
        mill.browser
            .get(&mill.at("plan"))
            .await
            .shown()
            .says("Go on with the check-in");
        for place in ["0", "3", "x"] {
            let nowhere = mill.browser.get(&format!("{check_in}/{place}")).await;
            assert_eq!(nowhere.status, StatusCode::NOT_FOUND, "{place}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_of_an_action_that_someone_else_closed_meanwhile_is_kept() {
    on_each_database(async |world| {
        let mut mill = with_actions(&world, &["Paint the door"]).await;
        let check_in = begin(&mut mill).await;
        let page = mill.browser.get(&mill.at("plan")).await.shown();
        let (_, rest) = page.body.split_once("/plan/0").expect("an action");
        let action = mill.at(&format!("plan/0{}", &rest[..31]));
        let done = [("outcome", "done"), ("note", "It is green")];
        mill.browser
            .post(&format!("{action}/close"), &done)
            .await
            .goes_to();
        let said = [("how", "waiting"), ("words", "for the second coat")];
        mill.browser
            .post(&format!("{check_in}/1"), &said)
            .await
            .goes_to();
        let page = mill.browser.get(&action).await.shown();
        page.says("It is green")
            .says("for the second coat")
            .says("Done on");
    })
    .await;
}

#[tokio::test]
async fn the_next_check_in_is_proposed_for_the_quarter_and_the_group_may_choose_another_day() {
    on_each_database(async |world| {
        let mut mill = with_actions(&world, &["Paint the door"]).await;
        let home = format!("/groups/{}", mill.id);
        mill.browser
            .get(&home)
            .await
            .shown()
            .says("Next check-in")
            .says("proposed");
        let page = mill.browser.get(&mill.at("schedule")).await.shown();
        page.says("When do you meet next?");
        let unreadable = mill
            .browser
            .post(&mill.at("schedule"), &[("check-in", "soon")])
            .await;
        assert_eq!(unreadable.status, StatusCode::UNPROCESSABLE_ENTITY);
        unreadable.says("We could not read this date").says("soon");
        let days = [("check-in", "1 June 2031"), ("audit", "2 June 2031")];
        mill.browser
            .post(&mill.at("schedule"), &days)
            .await
            .goes_to();
        let home = mill.browser.get(&home).await.shown();
        home.says("1 June 2031").says("2 June 2031").says("agreed");
    })
    .await;
}

#[tokio::test]
async fn an_empty_plan_has_nothing_to_check() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        mill.browser
            .get(&mill.at("check-ins/new"))
            .await
            .shown()
            .says("Nothing is open in your plan.")
            .says("Plan something of your own");
    })
    .await;
}
