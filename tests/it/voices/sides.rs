//! What a team agreed on beside what people say: side by side, and one sentence where it is fair.

use chrono::{TimeDelta, Utc};

use super::{comes, days_pass, open_of, press};
use crate::{
    audit::fill,
    world::{Group, World, on_each_database},
};

/// A closed audit in which the group agreed on one level everywhere; gives its address.
async fn closed(group: &mut Group, level: &str) -> String {
    let audit = fill(group, [level; 8]).await;
    let close = format!("{audit}/close");
    group.browser.post(&close, &[]).await.goes_to();
    audit
}

/// So many people reply to a round of the listening check, the first question in these ways and the others unsure.
async fn heard(world: &World, group: &mut Group, firsts: &[(&str, usize)]) -> String {
    let asked = [("questionnaire", "listening-check")];
    let (round, code) = open_of(group, &asked).await;
    let (mut guest, to) = comes(world, &code).await;
    for (first, many) in firsts {
        for _ in 0..*many {
            let page = guest.get(&to).await.shown();
            let sent = [("answer-v1", *first), ("at", "6"), ("go", "send")];
            let page = press(&mut guest, &to, &page, &sent).await.shown();
            page.says("Thank you");
        }
    }
    round
}

#[tokio::test]
async fn three_sides_stand_beside_each_other_once_something_is_told() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let audit = closed(&mut group, "4").await;
        let (sides, results) = (format!("{audit}/sides"), format!("{audit}/results"));
        assert_eq!(group.browser.get(&sides).await.goes_to(), results);
        heard(&world, &mut group, &[("0", 6), ("2", 9), ("unsure", 2)]).await;
        assert_eq!(group.browser.get(&sides).await.goes_to(), results);
        group
            .browser
            .get(&results)
            .await
            .shown()
            .never_says("See both sides");
        days_pass(&world, 1).await;
        let page = group.browser.get(&results).await.shown();
        page.says("worth talking about with the people who come")
            .says("See both sides");
        let page = group.browser.get(&sides).await.shown();
        page.says("Worth talking about.")
            .says("Are you looking at the same thing?");
        page.says("17 people answered")
            .says("You answered together, as one.");
        // What people say is never a cup.
        page.lacks(".told .cup");
    })
    .await;
}

#[tokio::test]
async fn what_fits_says_so_and_under_ten_nothing_is_said() {
    on_each_database(async |world| {
        for (firsts, says) in [
            (&[("0", 9), ("1", 1)][..], None),
            (&[("0", 7), ("2", 2)], None),
            (&[("0", 18), ("2", 2)], Some("This fits what you chose.")),
        ] {
            let mut group = world.group("Mill Lane Pantry", "Ana").await;
            let audit = closed(&mut group, "3").await;
            heard(&world, &mut group, firsts).await;
            days_pass(&world, 1).await;
            let page = group.browser.get(&format!("{audit}/sides")).await.shown();
            let said = page.texts_of(".verdict");
            assert_eq!(
                said.len(),
                usize::from(says.is_some()),
                "{firsts:?}: {said:?}"
            );
            if let Some(says) = says {
                page.says_in(".verdict", says);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_round_of_another_time_stands_beside_without_a_sentence() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let audit = closed(&mut group, "4").await;
        let round = heard(&world, &mut group, &[("0", 6), ("2", 9)]).await;
        days_pass(&world, 1).await;
        let id = round
            .rsplit('/')
            .next()
            .expect("a key")
            .parse()
            .expect("a key");
        let later = good_measure::clock::day(Utc::now() + TimeDelta::days(300));
        let store = &world.app.store;
        good_measure::store::rounds::change(store, id, "Autumn", later)
            .await
            .expect("moved");
        let page = group.browser.get(&format!("{audit}/sides")).await.shown();
        page.says("more than six months apart").lacks(".verdict");
    })
    .await;
}
