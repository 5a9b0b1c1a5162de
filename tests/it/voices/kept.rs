//! What is kept of replies: counts that say nothing of who gave which answers together, and after the round what was told.

use axum::http::StatusCode;

use super::{comes, days_pass, open_of, press};
use crate::{
    account::erasure::tables::{OWNERS, ask, change, count},
    world::{Group, World, on_each_database},
};

/// One after the other people send these answers to the first two questions; gives the address of the round.
async fn answered(world: &World, group: &mut Group, people: &[[&str; 2]], text: &str) -> String {
    let (round, code) = open_of(group, &[]).await;
    let (mut guest, to) = comes(world, &code).await;
    for [first, second] in people {
        let page = guest.get(&to).await.shown();
        let sent = [
            ("answer-v1", *first),
            ("answer-v2", *second),
            ("text", text),
            ("at", "8"),
            ("go", "send"),
        ];
        let page = press(&mut guest, &to, &page, &sent).await.shown();
        page.says("Your answers are sent");
    }
    round
}

/// All that is counted of a round.
async fn counted(world: &World, round: &str) -> Vec<String> {
    let key: uuid::Uuid = round
        .rsplit('/')
        .next()
        .expect("a key")
        .parse()
        .expect("one");
    let key = if world.url.starts_with("sqlite") {
        format!("x'{}'", key.simple())
    } else {
        format!("'{key}'")
    };
    let sql = format!(
        "select question_id || ' ' || slice || ' ' || source || ' ' || answer || ' ' || many
         from voices_heard where round_id = {key} order by question_id, slice, source, answer"
    );
    ask(&world.url, sql).await
}

/// How many rows each table has.
async fn rows(world: &World) -> Vec<(&'static str, usize)> {
    let mut rows = Vec::new();
    for (table, _) in OWNERS {
        rows.push((*table, count(&world.url, table).await));
    }
    rows
}

#[tokio::test]
async fn who_gave_which_answers_together_is_nowhere() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        // The same answers, put together otherwise, by others and in another order, leave the same behind.
        let one = answered(&world, &mut group, &[["0", "0"], ["1", "1"]], "").await;
        let other = answered(&world, &mut group, &[["1", "0"], ["0", "1"]], "").await;
        let kept = counted(&world, &one).await;
        assert_eq!(kept, counted(&world, &other).await);
        assert!(kept.contains(&"v1  own 0 1".to_owned()), "{kept:?}");
        // All else that a reply adds is that its page was sent, and its text by itself.
        let before = rows(&world).await;
        answered(&world, &mut group, &[["2", "unsure"]], "Warm bread").await;
        let after = rows(&world).await;
        let grown = before
            .iter()
            .zip(&after)
            .filter(|(before, after)| before != after);
        let grown: Vec<&str> = grown.map(|((table, _), _)| *table).collect();
        assert_eq!(
            grown,
            ["voices_round", "voices_heard", "voices_text", "voices_sent"]
        );
    })
    .await;
}

#[tokio::test]
async fn no_row_of_a_reply_has_a_moment_or_a_place_in_an_order() {
    on_each_database(async |world| {
        let sql = if world.url.starts_with("sqlite") {
            "select m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c
             where m.name in ('voices_heard', 'voices_burst_heard', 'voices_text', 'voices_sent')
               and (c.type like 'timestamp%' or c.type like 'date%' or c.name in ('number', 'place'))"
        } else {
            "select table_name || '.' || column_name from information_schema.columns
             where table_name in ('voices_heard', 'voices_burst_heard', 'voices_text', 'voices_sent')
               and (data_type like 'timestamp%' or data_type like 'date%' or column_name in ('number', 'place'))"
        };
        assert_eq!(ask(&world.url, sql.to_owned()).await, [""; 0]);
        // Keys of texts are made by chance, not one after the other in time.
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        answered(&world, &mut group, &[["0", "0"], ["1", "1"]], "Warm bread").await;
        let key = if world.url.starts_with("sqlite") {
            "lower(hex(id))"
        } else {
            "replace(id::text, '-', '')"
        };
        let keys = ask(&world.url, format!("select {key} from voices_text")).await;
        assert_eq!(keys.len(), 2);
        for key in keys {
            assert_eq!(&key[12..13], "4", "{key} is of version 4");
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_not_told_is_gone_once_the_round_is_over_and_is_in_no_file_before() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        // Of the first question something may be told; of the second one is the only one of another mind.
        let people = [["0", "0"], ["0", "0"], ["0", "0"], ["1", "0"], ["1", "1"]];
        answered(&world, &mut group, &people[..4], "Marmalade").await;
        let page = group
            .browser
            .get(&group.at("everything.json"))
            .await
            .shown();
        page.says("\"voices_told\": []").never_says("Marmalade");
        answered(&world, &mut group, &people, "Marmalade").await;
        days_pass(&world, 20).await;
        for table in [
            "voices_heard",
            "voices_burst",
            "voices_burst_heard",
            "voices_sent",
        ] {
            assert_eq!(count(&world.url, table).await, 0, "{table}");
        }
        // Four texts are gone with their round, and five are in no file.
        assert_eq!(count(&world.url, "voices_text").await, 5);
        let page = group
            .browser
            .get(&group.at("everything.json"))
            .await
            .shown();
        page.says("\"nearly_all\":0").never_says("Marmalade");
    })
    .await;
}

#[tokio::test]
async fn a_tablet_that_nobody_took_down_opens_nothing_on_another_day() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (round, _) = open_of(&mut group, &[]).await;
        let put_up = format!("{round}/tablet");
        let mut tablet = group.browser.clone();
        let secret = tablet.get(&put_up).await.shown().hidden("secret");
        let fields = [("secret", secret.as_str()), ("word", "Plum")];
        let at = tablet.post(&put_up, &fields).await.goes_to();
        tablet.get(&at).await.shown();
        let yesterday = "update voices_kiosk set day = '2026-01-01'";
        change(&world.url, yesterday.to_owned()).await;
        assert_eq!(tablet.get(&at).await.status, StatusCode::GONE);
        let sent = [("answer-v1", "0"), ("at", "8"), ("go", "send")];
        assert_eq!(tablet.post(&at, &sent).await.status, StatusCode::GONE);
        assert_eq!(count(&world.url, "voices_sent").await, 0);
    })
    .await;
}
