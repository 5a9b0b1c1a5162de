//! Drafts of a network: started before anything is promised in them, and commented on by its groups themselves.

use axum::http::StatusCode;
use chrono::Days;
use good_measure::{
    clock,
    commands::{self, erasure::Keeping},
    domain::ids::NetworkId,
};

use crate::{
    account::erasure::tables::seek,
    world::{Browser, World, on_each_database},
};

async fn north(world: &World) -> (NetworkId, Browser) {
    world.network("North side", "Fay").await
}

/// Starts a draft; gives its key.
async fn start(fay: &mut Browser, network: NetworkId, name: &str) -> String {
    let fields = [
        ("document_name", name),
        ("document_words", "All children eat."),
        ("document_link", "https://example.org/strategy"),
        ("is_draft", "yes"),
    ];
    let at = format!("/networks/{network}/documents");
    let led = fay.post(&at, &fields).await.goes_to();
    let led = led.split('?').next().expect("an address").to_owned();
    led.rsplit('/').next().expect("a key").to_owned()
}

/// Says that a document is a draft no more.
async fn end(fay: &mut Browser, network: NetworkId, draft: &str, name: &str) {
    let at = format!("/networks/{network}/documents/{draft}");
    let base = fay.get(&at).await.shown().hidden("base");
    let fields = [("base", base.as_str()), ("document_name", name)];
    fay.post(&at, &fields).await.goes_to();
}

/// The address of the first comment that a page leads to.
fn first_comment(page: &crate::world::Page, at: &str) -> String {
    let (_, rest) = page.body.split_once("/comments/").expect("a comment");
    format!("{at}/comments/{}", &rest[..32])
}

#[tokio::test]
async fn a_draft_is_started_once_changed_and_taken_out_while_it_is_empty() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let home = format!("/networks/{network}/documents");
        let key = fay
            .get(&format!("{home}/new"))
            .await
            .shown()
            .hidden("document_key");
        let nameless = fay
            .post(&home, &[("document_words", "Soup for all.")])
            .await;
        assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
        nameless.says("Soup for all.");
        let fields = [
            ("document_key", key.as_str()),
            ("document_name", "Food strategy"),
            ("document_words", "All <b>children</b> eat."),
            ("document_link", "javascript:alert(1)"),
            ("is_draft", "yes"),
        ];
        let first = fay.post(&home, &fields).await.goes_to();
        assert_eq!(fay.post(&home, &fields).await.goes_to(), first);
        let twin = [
            ("document_name", "food STRATEGY"),
            ("document_words", "Mine"),
        ];
        let again = fay.post(&home, &twin).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("Another document has this name").says("Mine");
        let at = first.split('?').next().expect("an address").to_owned();
        let page = fay.get(&at).await.shown();
        page.says_in("h1", "Food strategy")
            .says_in(".state", "Draft")
            .says("All <b>children</b> eat.")
            .lacks("a[href^='javascript']")
            .says("Comments on the draft");
        let list = format!("/networks/{network}/promises");
        fay.get(&list)
            .await
            .shown()
            .has(&format!("a[href='{at}']"))
            .has(&format!("a[href='{home}/new']"));
        // A change is read again, and taken back.
        let change = |base: &'static str, words: &'static str| {
            [
                ("base", base),
                ("document_name", "Food strategy"),
                ("document_words", words),
                ("is_draft", "yes"),
            ]
        };
        fay.post(&at, &change("1", "Everybody eats."))
            .await
            .goes_to();
        let stale = fay.post(&at, &change("1", "Nobody waits.")).await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        stale.says("Everybody eats.").says("Nobody waits.");
        let page = fay.get(&at).await.shown();
        page.says("Everybody eats.");
        let undo = page.hidden("undo");
        for _ in 0..2 {
            fay.post(&format!("{at}/undo"), &[("undo", undo.as_str())])
                .await
                .goes_to();
        }
        fay.get(&at).await.shown().says("All <b>children</b> eat.");
        // Taken out, its name is free; taken back, it may not be.
        let wordless = fay.post(&format!("{at}/out"), &[]).await;
        assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY);
        let out = [("out_why", "Started twice")];
        for _ in 0..2 {
            fay.post(&format!("{at}/out"), &out).await.goes_to();
        }
        assert_eq!(fay.get(&at).await.status, StatusCode::NOT_FOUND);
        let undo = fay.get(&list).await.shown().hidden("undo");
        fay.post(&format!("{at}/undo"), &[("undo", undo.as_str())])
            .await
            .goes_to();
        fay.get(&at).await.shown();
        fay.post(&format!("{at}/out"), &out).await.goes_to();
        let other = start(&mut fay, network, "Food strategy").await;
        let undo = fay.get(&list).await.shown().hidden("undo");
        let refused = fay
            .post(&format!("{at}/undo"), &[("undo", undo.as_str())])
            .await;
        assert!(refused.status.is_client_error(), "{}", refused.status);
        let later = clock::now() + Days::new(2);
        commands::erasure::tend(&world.app, Keeping::default(), later)
            .await
            .expect("tended");
        assert_eq!(
            seek(&world.url, "Everybody eats").await,
            Vec::<String>::new()
        );
        // One in which something is promised, or that waits, stays.
        let promise = [
            ("promised", "A hall"),
            ("promiser_kind", "network"),
            ("said_day", "1/1/2026"),
            ("document", other.as_str()),
        ];
        fay.post(&list, &promise).await.goes_to();
        let at = format!("{home}/{other}");
        fay.get(&at)
            .await
            .shown()
            .says("A hall")
            .lacks(&format!("form[action='{at}/out']"));
        let kept = fay.post(&format!("{at}/out"), &out).await;
        assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY);
        fay.get(&at).await.shown().says("A hall");
    })
    .await;
}

#[tokio::test]
async fn a_group_comments_on_a_draft_itself_and_reads_its_own_comments_alone() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let (south, _) = world.network("South side", "Gus").await;
        let mut far = world.member(south, "Far away", "Cem").await;
        let own = mill.at("drafts");
        mill.browser
            .get(&own)
            .await
            .shown()
            .says("No draft is open for comments now");
        let draft = start(&mut fay, network, "Food strategy").await;
        let network_at = format!("/networks/{network}/documents/{draft}");
        fay.get(&network_at)
            .await
            .shown()
            .never_says("has commented");
        let home = format!("/groups/{}", mill.id);
        mill.browser
            .get(&home)
            .await
            .shown()
            .has(&format!("a[href='{own}']"));
        let at = mill.at(&format!("drafts/{draft}"));
        mill.browser
            .get(&own)
            .await
            .shown()
            .says("North side")
            .has(&format!("a[href='{at}']"));
        let page = mill.browser.get(&at).await.shown();
        page.says("All children eat.")
            .has("a[href='https://example.org/strategy']")
            .says("You have said nothing of it so far")
            .says("Other groups do not");
        let empty = mill.browser.post(&at, &[("comment", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Sent twice, it is one comment; with other words, another.
        let key = page.hidden("comment_key");
        let said = [
            ("comment_key", key.as_str()),
            ("comment", "Say what <it> costs."),
        ];
        for _ in 0..2 {
            mill.browser.post(&at, &said).await.goes_to();
        }
        let own_css = ".story > li > .typed:not(.soft)";
        let page = mill.browser.get(&at).await.shown();
        assert_eq!(page.texts_of(own_css), ["Say what <it> costs."]);
        let theirs = table.at(&format!("drafts/{draft}"));
        let said = [("comment_key", key.as_str()), ("comment", "More soup.")];
        table.browser.post(&theirs, &said).await.goes_to();
        let comment = first_comment(&page, &at);
        // Each group reads its own; another's is not found, nor is the draft of another network.
        table
            .browser
            .get(&theirs)
            .await
            .shown()
            .says("More soup.")
            .never_says("costs");
        let (_, id) = comment.rsplit_once('/').expect("a key");
        let stranger = format!("{theirs}/comments/{id}");
        let words = [("base", "1"), ("comment", "Ours now.")];
        assert_eq!(
            table.browser.get(&stranger).await.status,
            StatusCode::NOT_FOUND
        );
        for rest in ["", "/out"] {
            let refused = table
                .browser
                .post(&format!("{stranger}{rest}"), &words)
                .await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND);
        }
        let elsewhere = far.at(&format!("drafts/{draft}"));
        assert_eq!(
            far.browser.get(&elsewhere).await.status,
            StatusCode::NOT_FOUND
        );
        let refused = far.browser.post(&elsewhere, &words).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        // The facilitator reads all of them with the groups' names.
        let page = fay.get(&network_at).await.shown();
        page.says("2 groups have commented: Long table and Mill Lane.")
            .says("Say what <it> costs.")
            .says("More soup.")
            .says("Written by the group itself.");
        // The group puts it in another way; what somebody else saved meanwhile is shown.
        let mended = [("base", "1"), ("comment", "Say what it costs.")];
        mill.browser.post(&comment, &mended).await.goes_to();
        let stale = [("base", "1"), ("comment", "Say it.")];
        let again = mill.browser.post(&comment, &stale).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says("Say what it costs.").says("Say it.");
        let undo = mill.browser.get(&at).await.shown().hidden("undo");
        // What a group did to its own is not taken back by anybody else.
        let back = [("undo", undo.as_str())];
        fay.get(&network_at)
            .await
            .shown()
            .lacks(&format!("input[name='undo'][value='{undo}']"));
        let refused = fay.post(&format!("{network_at}/undo"), &back).await;
        assert!(refused.status.is_client_error());
        let refused = table.browser.post(&format!("{theirs}/undo"), &back).await;
        assert!(refused.status.is_client_error());
        for _ in 0..2 {
            mill.browser
                .post(&format!("{at}/undo"), &back)
                .await
                .goes_to();
        }
        let page = mill.browser.get(&at).await.shown();
        assert_eq!(page.texts_of(own_css), ["Say what <it> costs."]);
        // Taken out with a reason, and back.
        let wordless = mill.browser.post(&format!("{comment}/out"), &[]).await;
        assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            let out = [("out_why", "Said too soon")];
            mill.browser
                .post(&format!("{comment}/out"), &out)
                .await
                .goes_to();
        }
        let page = mill.browser.get(&at).await.shown();
        page.says("You have said nothing of it so far")
            .says("Said too soon");
        fay.get(&network_at)
            .await
            .shown()
            .says("One group has commented: Long table.");
        let undo = page.hidden("undo");
        mill.browser
            .post(&format!("{at}/undo"), &[("undo", undo.as_str())])
            .await
            .goes_to();
        let everything = mill.at("everything.json");
        mill.browser
            .get(&everything)
            .await
            .shown()
            .says("Say what <it> costs.")
            .never_says("More soup.");
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_says_what_came_of_a_comment_and_leaves_its_words_and_a_draft_that_ended_takes_none()
 {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let draft = start(&mut fay, network, "Food strategy").await;
        let network_at = format!("/networks/{network}/documents/{draft}");
        let at = mill.at(&format!("drafts/{draft}"));
        let said = [("comment", "Say what it costs.")];
        mill.browser.post(&at, &said).await.goes_to();
        let comment = first_comment(&fay.get(&network_at).await.shown(), &network_at);
        fay.get(&comment)
            .await
            .shown()
            .says("Say what it costs.")
            .lacks("textarea[name='comment']");
        let outcome = [
            ("base", "1"),
            ("comment_who", "Somebody"),
            ("comment", "All is well."),
            ("outcome", "It does so now."),
        ];
        fay.post(&comment, &outcome).await.goes_to();
        let page = mill.browser.get(&at).await.shown();
        page.says("Say what it costs.")
            .says("It does so now.")
            .never_says("All is well.")
            // What the network did is for the network to take back.
            .lacks("input[name='undo']");
        // What somebody says aloud is written down for the group, which reads it and does not change it.
        let aloud = [
            ("comment_who", "mill lane"),
            ("comment", "Soup, they said."),
        ];
        fay.post(&format!("{network_at}/comments"), &aloud)
            .await
            .goes_to();
        let page = mill.browser.get(&at).await.shown();
        page.says("Soup, they said.")
            .says("Written down for you by the people who run your network");
        assert_eq!(page.texts_of(".story a").len(), 1);
        end(&mut fay, network, &draft, "Food strategy").await;
        mill.browser
            .get(&mill.at("drafts"))
            .await
            .shown()
            .says("No longer drafts");
        mill.browser
            .get(&at)
            .await
            .shown()
            .says("It does so now.")
            .says("takes no more comments")
            .lacks("textarea");
        let late = [("comment", "One thing more.")];
        let refused = mill.browser.post(&at, &late).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused
            .says("One thing more.")
            .says("Your words are still here");
        // A group that said nothing does not find it any more.
        let mut table = world.member(network, "Long table", "Ben").await;
        let theirs = table.at(&format!("drafts/{draft}"));
        assert_eq!(
            table.browser.get(&theirs).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn a_group_that_leaves_or_is_erased_takes_its_name_from_its_comments() {
    on_each_database(async |world| {
        let (network, mut fay) = north(&world).await;
        let draft = start(&mut fay, network, "Food strategy").await;
        let network_at = format!("/networks/{network}/documents/{draft}");
        for (name, who, leaves) in [("Quimble Lane", "Anouk", true), ("Zubber", "Benoit", false)] {
            let mut group = world.member(network, name, who).await;
            let at = group.at(&format!("drafts/{draft}"));
            let words = format!("Said with soup {}", name.len());
            let said = [("comment", words.as_str())];
            group.browser.post(&at, &said).await.goes_to();
            fay.get(&network_at)
                .await
                .shown()
                .says(&format!("One group has commented: {name}."));
            if leaves {
                let leave = group.at(&format!("networks/{network}/leave"));
                group.browser.post(&leave, &[]).await.goes_to();
            } else {
                good_measure::store::erasure::ask_group(
                    &world.app.store,
                    group.id,
                    group.person.id,
                    clock::now(),
                    clock::now(),
                )
                .await
                .expect("asked");
                let soon = clock::now() + Days::new(1);
                commands::erasure::tend(&world.app, Keeping::default(), soon)
                    .await
                    .expect("tended");
            }
            fay.get(&network_at)
                .await
                .shown()
                .says("A group that left")
                .says(&words)
                .never_says(name)
                .never_says(who)
                .never_says("commented:");
            let found = seek(&world.url, name).await;
            let of_drafts = ["revision.", "document_comment."];
            assert!(
                found
                    .iter()
                    .all(|place| of_drafts.iter().all(|table| !place.starts_with(table))),
                "{found:?}"
            );
        }
    })
    .await;
}
