//! Why a statement moved: said, said otherwise, taken back, by two at once, with a hostile note.

use axum::http::StatusCode;

use crate::{
    audit::comparison::{about, changes, key, moved},
    server::hostile::{HOSTILE, is_only_words},
    world::{Group, on_each_database},
};

/// Plans an action; gives its key.
async fn planned(group: &mut Group, what: &str) -> String {
    let form = group.browser.get(&group.at("plan/new")).await.shown();
    let key = form.hidden("action");
    let fields = [("action", key.as_str()), ("what", what)];
    group
        .browser
        .post(&group.at("plan"), &fields)
        .await
        .goes_to();
    key
}

#[tokio::test]
async fn people_say_why_and_the_page_shows_who_said_it_and_when() {
    on_each_database(async |world| {
        let (mut mill, first, second) = moved(&world).await;
        let action = planned(&mut mill, "Ring everyone twice").await;
        let address = format!("{second}/changes/lis.early");
        let form = mill.browser.get(&address).await.shown();
        form.says("Why did it go up?")
            .says("We see more clearly now")
            .says("Ring everyone twice");
        let fields = [
            ("with", form.hidden("with")),
            ("base", form.hidden("base")),
            ("because", "did".to_owned()),
            ("because", "people".to_owned()),
            ("action", action.clone()),
            ("note", "We began in May.".to_owned()),
        ];
        assert_eq!(fields[0].1, key(&first));
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let to = mill.browser.post(&address, &fields).await.goes_to();
        let page = mill
            .browser
            .get(to.split('#').next().expect("a path"))
            .await
            .shown();
        page.says("Saved. It will help you remember.");
        let early = about(&page, "lis.early");
        for text in [
            "We did something",
            "Ring everyone twice",
            "Different people answered",
            "We began in May.",
            "Ana said this on",
            "Change this",
        ] {
            assert!(early.contains(text), "{text}\n{early}");
        }
        // What was said is there to be changed.
        let again = mill.browser.get(&address).await.shown();
        again
            .says("Ana said this on")
            .has("[value='people'][checked]")
            .says("We began in May.");
        again.has(&format!("option[value='{action}'][selected]"));
        let mut fields = fields.clone();
        fields[1] = ("base", "1");
        fields[3] = ("because", "service");
        let back = mill.browser.post(&address, &fields).await.goes_to();
        assert!(back.contains("/changes?with="), "{back}");
        let page = changes(&mut mill, &second).await;
        let early = about(&page, "lis.early");
        assert!(early.contains("The service changed") && !early.contains("Different people"));
        // And taken back.
        mill.browser
            .post(&address, &[("base", "2")])
            .await
            .goes_to();
        let page = changes(&mut mill, &second).await;
        assert!(!about(&page, "lis.early").contains("The service changed"));
    })
    .await;
}

#[tokio::test]
async fn going_down_because_one_sees_more_clearly_is_good_work() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let plain = format!("{second}/changes/lis.plain");
        mill.browser.get(&plain).await.shown().says("Why did it go down?");
        mill.browser.post(&plain, &[("because", "clearer")]).await.goes_to();
        let page = changes(&mut mill, &second).await;
        page.says("2 went up, 2 went down, one of them because you see more clearly now, which is good work.");
        assert!(about(&page, "lis.plain").contains("You see this more clearly than before. That is good work."));
        assert!(!about(&page, "lis.person").contains("good work"));
        let results = mill.browser.get(&format!("{second}/results")).await.shown();
        results.says("1 went down because you see more clearly now, which is good work.");
        let person = format!("{second}/changes/lis.person");
        mill.browser.post(&person, &[("because", "clearer")]).await.goes_to();
        changes(&mut mill, &second)
            .await
            .says("2 went up, 2 went down because you see more clearly now, which is good work.")
            .never_says("it often means");
    })
    .await;
}

#[tokio::test]
async fn the_same_form_twice_says_it_once() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let address = format!("{second}/changes/lis.early");
        let fields = [("base", "0"), ("because", "clearer"), ("note", "Once.")];
        mill.browser.post(&address, &fields).await.goes_to();
        mill.browser.post(&address, &fields).await.goes_to();
        assert_eq!(mill.browser.get(&address).await.shown().hidden("base"), "1");
        // At the same moment, too.
        let address = format!("{second}/changes/lis.plain");
        let (mut one, mut two) = (mill.browser.clone(), mill.browser.clone());
        let (a, b) = tokio::join!(one.post(&address, &fields), two.post(&address, &fields));
        a.goes_to();
        b.goes_to();
        assert_eq!(mill.browser.get(&address).await.shown().hidden("base"), "1");
    })
    .await;
}

#[tokio::test]
async fn two_who_say_different_things_both_stand_on_the_page() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let address = format!("{second}/changes/lis.early");
        let first = [
            ("base", "0"),
            ("because", "clearer"),
            ("note", "Ana's words"),
        ];
        mill.browser.post(&address, &first).await.goes_to();
        let later = [
            ("base", "0"),
            ("because", "people"),
            ("note", "Ben's words"),
        ];
        let page = mill.browser.post(&address, &later).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        page.says("This was said meanwhile")
            .says("Ana's words")
            .says("Ben's words")
            .says("We see more clearly now")
            .has("[value='people'][checked]");
        // Looked at both; said again, it stands.
        let base = page.hidden("base");
        let again = [("base", base.as_str()), later[1], later[2]];
        mill.browser.post(&address, &again).await.goes_to();
        let page = changes(&mut mill, &second).await;
        assert!(about(&page, "lis.early").contains("Ben's words"));
        // Of many at the same moment one is first, and nobody is told it went well when it did not.
        let address = format!("{second}/changes/lis.plain");
        let posts = (0..8).map(|number| {
            let (mut browser, address) = (mill.browser.clone(), address.clone());
            tokio::spawn(async move {
                let note = format!("Note {number}.");
                let fields = [("base", "0"), ("because", "did"), ("note", note.as_str())];
                browser.post(&address, &fields).await.status
            })
        });
        let mut went_well = 0;
        for post in posts.collect::<Vec<_>>() {
            match post.await.expect("an answer") {
                StatusCode::SEE_OTHER => went_well += 1,
                status => assert_eq!(status, StatusCode::CONFLICT),
            }
        }
        assert_eq!(went_well, 1);
    })
    .await;
}

#[tokio::test]
async fn a_slip_keeps_what_was_typed() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let address = format!("{second}/changes/lis.early");
        let nothing = mill.browser.post(&address, &[("base", "0")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        nothing.says("Please choose one.");
        let long = "word ".repeat(100);
        let fields = [("because", "people"), ("note", long.as_str())];
        let page = mill.browser.post(&address, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Please keep it to 300 characters")
            .says(long.trim())
            .has("[value='people'][checked]");
        // A note by itself is enough, and odd numbers harm nobody.
        for base in ["-7", "2147483647", "x"] {
            let fields = [("base", base), ("note", "We are not sure.")];
            let status = mill.browser.post(&address, &fields).await.status;
            assert_eq!(status, StatusCode::SEE_OTHER, "{base}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_action_of_another_group_is_not_linked() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let mut table = world.group("Long table", "Ben").await;
        let theirs = planned(&mut table, "Secret plan of others").await;
        let address = format!("{second}/changes/lis.early");
        let fields = [("because", "did"), ("action", theirs.as_str())];
        let page = mill.browser.post(&address, &fields).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        page.never_says("Secret plan");
        let page = changes(&mut mill, &second).await;
        page.never_says("Secret plan").never_says("said this on");
        mill.browser
            .get(&address)
            .await
            .shown()
            .never_says("Secret plan");
    })
    .await;
}

#[tokio::test]
async fn hostile_words_are_only_ever_words_here_too() {
    on_each_database(async |world| {
        let (mut mill, _, second) = moved(&world).await;
        let short: String = HOSTILE.chars().take(300).collect();
        let action = planned(&mut mill, &short).await;
        let address = format!("{second}/changes/lis.early");
        let fields = [
            ("because", "did"),
            ("because", HOSTILE),
            ("action", action.as_str()),
            ("note", short.as_str()),
            ("go", HOSTILE),
        ];
        mill.browser.post(&address, &fields).await.goes_to();
        for path in [
            format!("{second}/changes"),
            address.clone(),
            format!("{second}/results"),
        ] {
            is_only_words(&mill.browser.get(&path).await.shown(), &path);
        }
        let meanwhile = [
            ("base", "0"),
            ("because", "people"),
            ("note", short.as_str()),
        ];
        let page = mill.browser.post(&address, &meanwhile).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        is_only_words(&page, "what someone else said");
    })
    .await;
}
