//! Who, by when and what first: asked first of a new action and in a check-in; and days, wherever they are typed.

use axum::http::StatusCode;
use chrono::{Datelike as _, Days, Months, NaiveDate};

use good_measure::{
    clock,
    language::{Language, Translator},
    visitor::LANGUAGE_COOKIE,
};

use crate::world::{Group, Page, World, on_each_database};

const ENGLISH: Translator = Translator(Language::English);

fn today() -> NaiveDate {
    clock::day(clock::now())
}

/// A group with one action of these words and nothing else, and its address.
async fn bare(world: &World) -> (Group, String) {
    let mut mill = world.group("Mill Lane pantry", "Ana").await;
    let key = uuid::Uuid::now_v7();
    let fields = [
        ("action", key.to_string()),
        ("what", "Paint the door".into()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
    let address = mill.at(&format!("plan/{}", key.simple()));
    (mill, address)
}

/// Where in a page each of these stands; all of them do.
#[track_caller]
fn places<const N: usize>(page: &Page, marks: [&str; N]) -> [usize; N] {
    marks.map(|mark| {
        let main = page.body.find("<main").unwrap_or_default();
        let at = page.body[main..].find(mark);
        at.unwrap_or_else(|| panic!("no {mark}:\n{}", page.body))
    })
}

#[tokio::test]
async fn a_new_action_asks_who_by_when_and_what_first_before_all_else() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        let page = mill.browser.get(&mill.at("plan/new")).await.shown();
        let asked = [
            "\"what\"",
            "\"lead\"",
            "\"due_on\"",
            "\"first_step\"",
            "<details",
            "\"why\"",
        ];
        let order = places(&page, asked);
        assert!(order.is_sorted(), "{order:?}");

        // Of one that lacks them the same is asked at once, and of one that has them no more.
        let (mut mill, action) = bare(&world).await;
        let page = mill.browser.get(&action).await.shown();
        let order = places(
            &page,
            [
                "\"lead\"",
                "\"due_on\"",
                "\"first_step\"",
                "<details",
                "\"why\"",
                "\"verb\"",
            ],
        );
        assert!(order.is_sorted(), "{order:?}");
        page.says("Who, by when, and what first?");
        let fields = [
            ("base", "1"),
            ("what", "Paint the door"),
            ("lead", "Jo"),
            ("due_near", "2-weeks"),
            ("first_step", "Ask for paint"),
        ];
        mill.browser.post(&action, &fields).await.goes_to();
        let page = mill.browser.get(&action).await.shown();
        let due = ENGLISH.date(today() + Days::new(14));
        page.says(&due).never_says("Who, by when, and what first?");
        let order = places(&page, ["\"verb\"", "<details", "\"lead\""]);
        assert!(order.is_sorted(), "{order:?}");
    })
    .await;
}

#[tokio::test]
async fn a_check_in_sets_who_by_when_and_what_first_and_leaves_what_it_does_not_ask() {
    on_each_database(async |world| {
        let (mut mill, action) = bare(&world).await;
        let key = uuid::Uuid::now_v7().to_string();
        let begun = mill
            .browser
            .post(&mill.at("check-ins"), &[("check_in", &key)])
            .await
            .goes_to();
        let turn = format!("{begun}/1");
        let page = mill.browser.get(&turn).await.shown();
        for name in ["lead", "due_on", "due_near", "due_picked", "first_step"] {
            page.has(&format!("details[open] [name={name}]"));
        }
        let picked = today() + Days::new(40);
        let day = picked.to_string();
        let said = [
            ("base", "1"),
            ("how", "started"),
            ("lead", "Jo"),
            ("due_picked", &day),
            ("first_step", "Ask for paint"),
        ];
        mill.browser.post(&turn, &said).await.goes_to();
        let page = mill.browser.get(&action).await.shown();
        page.says("Paint the door")
            .says("Jo")
            .says("Ask for paint")
            .says(&ENGLISH.date(picked))
            .says("Ana said you have started.");
        mill.browser.get(&turn).await.shown().lacks("details[open]");
        // What a turn does not ask stays; a day that moves needs no reason.
        let said = [("base", "2"), ("due_on", "+3 months")];
        mill.browser.post(&turn, &said).await.goes_to();
        let page = mill.browser.get(&action).await.shown();
        let due = today().checked_add_months(Months::new(3)).expect("a day");
        page.says("Jo")
            .says("Ask for paint")
            .says(&format!("to {}.", ENGLISH.date(due)));
    })
    .await;
}

#[tokio::test]
async fn the_days_people_write_are_read_wherever_one_is_typed() {
    on_each_database(async |world| {
        let (mut mill, action) = bare(&world).await;
        let year = today().year() + 1;
        let (short, digits) = (year - 2000, year.to_string());
        let arabic: String = digits
            .chars()
            .map(|c| char::from_u32(u32::from(c) - 0x30 + 0x660).expect("a digit"))
            .collect();
        let september = (
            9,
            5,
            vec![
                format!("5 Sept {year}"),
                format!("{year}/09/05"),
                format!("5/9/{short}"),
            ],
        );
        let november = (
            11,
            21,
            vec![
                format!("21st November {year}"),
                format!("Sunday 21 November {year}"),
                format!("Nov 21 {year}"),
                format!("21 Nov. {year}"),
                format!("21 de noviembre de {year}"),
                format!("21 noviembre {year}"),
                format!("21 نوفمبر {year}"),
                format!("٢١ نوفمبر {arabic}"),
                format!("\u{200f}21/11/{year}"),
                format!("21/11/{year}\u{200f}"),
            ],
        );
        let (mut base, mut kept) = (1, None);
        for (month, day, texts) in [september, november] {
            let date = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
            let shown = ENGLISH.date(date);
            for text in texts {
                let days = [("check-in", text.as_str()), ("audit", text.as_str())];
                mill.browser
                    .post(&mill.at("schedule"), &days)
                    .await
                    .goes_to();
                let home = mill
                    .browser
                    .get(&format!("/groups/{}", mill.id))
                    .await
                    .shown();
                assert_eq!(home.body.matches(&shown).count(), 2, "{text}");
                let version = base.to_string();
                let fields = [
                    ("base", version.as_str()),
                    ("what", "Paint the door"),
                    ("due_on", &text),
                ];
                mill.browser.post(&action, &fields).await.goes_to();
                let page = mill.browser.get(&action).await.shown();
                page.has(&format!("[name=due_on][value='{shown}']"));
                base += i32::from(kept.replace(date) != Some(date));
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_takes_back_the_day_it_shows_in_each_language() {
    on_each_database(async |world| {
        let (mut mill, action) = bare(&world).await;
        let first = [
            ("base", "1"),
            ("what", "Paint the door"),
            ("due_on", "1 March 2031"),
        ];
        mill.browser.post(&action, &first).await.goes_to();
        for language in Language::ALL {
            let mut browser = mill.browser.with_cookie(LANGUAGE_COOKIE, language.tag());
            let page = browser.get(&action).await.shown();
            let due = page.hidden("due_shown");
            assert_eq!(
                due,
                Translator(language).date(NaiveDate::from_ymd_opt(2031, 3, 1).expect("a day"))
            );
            let again = [
                ("base", "2"),
                ("what", "Paint the door"),
                ("due_on", due.as_str()),
                ("due_shown", &due),
            ];
            browser.post(&action, &again).await.goes_to();
            // Nothing was changed by it.
            let page = browser.get(&action).await.shown();
            assert_eq!(
                (page.hidden("base").as_str(), page.hidden("due_shown")),
                ("2", due)
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_day_its_month_does_not_have_and_two_days_at_once_are_told_as_such() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        let plan = mill.at("plan");
        let told = [
            (
                "31 February 2031",
                "",
                "There is no 31 February 2031: that month has 28 days.",
            ),
            (
                "1 March 2031",
                "2-weeks",
                "Two different days are given here.",
            ),
            ("soon", "", "By when? We could not read this date."),
        ];
        for (typed, near, sentence) in told {
            let fields = [
                ("what", "Paint the door"),
                ("due_on", typed),
                ("due_near", near),
            ];
            let page = mill.browser.post(&plan, &fields).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
            page.says(sentence).says(typed).never_says("?:");
            page.has(&format!("[name=due_near][value='{near}'][checked]"));
        }
        // A day that was read is told in words, where something else is to be looked at.
        let fields = [("what", ""), ("due_on", "12/11/2031")];
        let page = mill.browser.post(&plan, &fields).await;
        page.says("We read this as 12 November 2031.")
            .says("12/11/2031");
    })
    .await;
}

#[tokio::test]
async fn the_day_of_an_audit_to_come_is_asked_about() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane pantry", "Ana").await;
        let start = [
            ("questionnaire", "listening-check"),
            ("principle", "listening"),
            ("held_on", "tomorrow"),
        ];
        let audits = mill.at("audits");
        let asked = mill.browser.post(&audits, &start).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        let tomorrow = today() + Days::new(1);
        asked
            .says("This day is still to come.")
            .says(&format!("Yes, I mean this day: {}", ENGLISH.date(tomorrow)));
        let meant = tomorrow.to_string();
        asked.has(&format!("[name=held_meant][value='{meant}']"));
        let fields = [&start[..], &[("held_meant", &meant)]].concat();
        let audit = mill.browser.post(&audits, &fields).await.goes_to();
        mill.browser
            .get(&audit)
            .await
            .shown()
            .says(&ENGLISH.date(tomorrow));
        // Another day is asked about anew, and one that was needs no question.
        let other = [("held_on", "in 2 weeks"), ("held_meant", &meant)];
        let fields = [&start[..2], &other].concat();
        let again = mill.browser.post(&audits, &fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [&start[..2], &[("held_on", "yesterday")]].concat();
        mill.browser.post(&audits, &fields).await.goes_to();
    })
    .await;
}
