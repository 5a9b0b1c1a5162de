//! What a team agreed on beside what people say: side by side, and one sentence where it is fair.

use chrono::{TimeDelta, Utc};

use calamine::Data;

use super::{comes, days_pass, open_of, press};
use crate::{
    audit::{
        LISTENING, fill,
        team::{answers, join, start_apart},
    },
    export::{
        documents::parts,
        files::{book, rows},
    },
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
pub async fn heard(world: &World, group: &mut Group, firsts: &[(&str, usize)]) -> String {
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

/// A round has another name, and ends so many days from now.
async fn ends(world: &World, round: &str, name: &str, days: i64) {
    let id = round.rsplit('/').next().expect("a key");
    let id = id.parse().expect("a key");
    let day = good_measure::clock::day(Utc::now() + TimeDelta::days(days));
    good_measure::store::rounds::change(&world.app.store, id, name, day)
        .await
        .expect("moved");
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
        ends(&world, &round, "Autumn", 300).await;
        let page = group.browser.get(&format!("{audit}/sides")).await.shown();
        page.says("more than six months apart").lacks(".verdict");
    })
    .await;
}

#[tokio::test]
async fn what_people_see_otherwise_is_talked_about_though_the_team_is_of_one_mind() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (audit, code) = start_apart(&mut group).await;
        for name in ["Nadia", "Omar", "Pia", "Quim", "Rosa"] {
            let (mut guest, own) = join(&world, &code, name, "volunteers").await;
            for statement in LISTENING {
                answers(&mut guest, &own, statement, &[("choice", "4")]).await;
            }
        }
        let talk = format!("{audit}/talk");
        let first = format!("{talk}/{}", LISTENING[0]);
        group
            .browser
            .post(&format!("{audit}/team/show"), &[])
            .await
            .goes_to();
        let page = group.browser.get(&talk).await.shown();
        page.says("You agree on everything")
            .says("Take that level for all 8 statements");
        heard(&world, &mut group, &[("0", 6), ("2", 9)]).await;
        // Nothing is said of what is not told yet.
        let page = group.browser.get(&talk).await.shown();
        page.says("You agree on everything");
        group
            .browser
            .get(&first)
            .await
            .shown()
            .never_says("What people who come say");
        days_pass(&world, 1).await;
        let page = group.browser.get(&talk).await.shown();
        page.says("Talk about one of 8 statements, in 5 minutes")
            .says("People who use your service see it differently.")
            .says("Take that level for all 7 statements");
        let page = group.browser.get(&first).await.shown();
        page.says("What people who come say")
            .says("Does this service ask you early")
            .says("15 people answered");
        let page = group.browser.get(&format!("{first}/wall")).await.shown();
        page.says("What do people meet here that you do not see");
        // One press takes the others, and not what people see otherwise.
        group.browser.post(&talk, &[]).await.goes_to();
        group.browser.get(&audit).await.shown().says("7 of 8 done");
    })
    .await;
}

#[tokio::test]
async fn files_tell_what_people_said_beside_what_the_group_agreed_on() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let audit = closed(&mut group, "4").await;
        heard(&world, &mut group, &[("0", 6), ("2", 9), ("unsure", 2)]).await;
        let report = format!("{audit}/report.docx");
        let text = async |group: &mut Group| {
            let file = group.browser.get(&report).await.shown();
            parts(&file.bytes)
                .remove("word/document.xml")
                .expect("text")
        };
        let before = text(&mut group).await;
        assert!(!before.contains("What people who come say"));
        let plan = group.at("plan.xlsx");
        let file = group.browser.get(&plan).await.shown();
        let sheets = calamine::Reader::sheet_names(&book(file.bytes));
        assert_eq!(sheets.len(), 3, "{sheets:?}");
        days_pass(&world, 1).await;
        let after = text(&mut group).await;
        for said in [
            "What people who come say",
            "Worth talking about.",
            "Does this service ask you early",
            "17 people answered",
            "This cannot be shown yet.",
        ] {
            assert!(after.contains(said), "{said}");
        }
        let file = group.browser.get(&format!("{audit}/report.pdf")).await;
        assert!(file.shown().bytes.starts_with(b"%PDF"));
        let file = group.browser.get(&plan).await.shown();
        let told = rows(&mut book(file.bytes), "What people said");
        let first = told.get(1).expect("a row");
        assert_eq!(first[0], Data::String("Autumn".to_owned()));
        assert_eq!(first[4], Data::String("Most of the time".to_owned()));
        assert_eq!(
            (&first[5], &first[6]),
            (&Data::Float(6.0), &Data::Float(17.0))
        );
        // Of what nobody answered there is no row.
        assert_eq!(
            told.len(),
            5,
            "headings, three answers and who was not sure"
        );
    })
    .await;
}

#[tokio::test]
async fn where_nearly_all_said_the_same_files_say_so_in_words() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let audit = closed(&mut group, "4").await;
        heard(&world, &mut group, &[("0", 12), ("2", 1)]).await;
        days_pass(&world, 1).await;
        let file = group.browser.get(&format!("{audit}/report.docx")).await;
        let text = parts(&file.shown().bytes).remove("word/document.xml");
        let said = "All or nearly all who sent their own answer said: Most of the time";
        assert!(text.expect("text").contains(said));
        let file = group.browser.get(&group.at("plan.xlsx")).await.shown();
        let told = rows(&mut book(file.bytes), "What people said");
        let [_, row] = told.as_slice() else {
            panic!("one row: {told:?}");
        };
        assert_eq!(row[5], Data::String("All or nearly all".to_owned()));
        assert!(row.get(6).is_none_or(|cell| *cell == Data::Empty));
        let progress = group.browser.get(&group.at("progress")).await.shown();
        progress.says("All or nearly all").says("Five or more");
    })
    .await;
}

#[tokio::test]
async fn rounds_stand_beside_each_other_over_time() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        closed(&mut group, "3").await;
        let progress = group.at("progress");
        let page = group.browser.get(&progress).await.shown();
        page.never_says("round by round");
        let spring = heard(&world, &mut group, &[("0", 6), ("2", 9)]).await;
        ends(&world, &spring, "Spring", 7).await;
        days_pass(&world, 1).await;
        let page = group.browser.get(&progress).await.shown();
        page.says("What people who come said, round by round")
            .says("A round in which people who come said");
        let heads = page.texts_of("#people thead th");
        assert_eq!(heads.len() % 2, 0, "an answer and a round: {heads:?}");
        heard(&world, &mut group, &[("0", 9), ("1", 4)]).await;
        days_pass(&world, 2).await;
        let page = group.browser.get(&progress).await.shown();
        let cells = page.texts_of("#people table:first-of-type tbody td");
        assert_eq!(
            cells[..8],
            ["6", "9", "0", "4", "9", "0", "15", "13"],
            "the answers by round, and how many answered"
        );
    })
    .await;
}
