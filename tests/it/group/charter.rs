//! What a group promises: worded from what it agreed, printed, and looked at again.

use axum::http::StatusCode;
use chrono::Months;
use good_measure::{
    clock,
    language::{Language, Translator},
};

use crate::{
    account::erasure::tables::{change, count},
    audit::{fill, start_of},
    export::documents::parts,
    server::hostile::{HOSTILE, is_only_words, words_of},
    world::{Group, Page, World, on_each_database},
};

const EARLY: &str = "We involve groups before options are fixed.";

/// A form that promises some statements of the listening check, as a browser sends it.
struct Promising(Vec<(String, String)>);

impl Promising {
    fn new(base: &str) -> Self {
        let fields = [
            ("base", base),
            ("questionnaire", "listening-check/1"),
            ("charter_again_on", "1 June 2031"),
        ];
        Self(
            fields
                .map(|(name, value)| (name.into(), value.into()))
                .into(),
        )
    }

    /// With a promise, ticked.
    fn promise(self, key: &str, statement: &str, words: &str) -> Self {
        let mut form = self.offer(key, statement, words);
        form.0.push(("promise".into(), key.into()));
        form
    }

    /// With a promise, not ticked.
    fn offer(mut self, key: &str, statement: &str, words: &str) -> Self {
        let follows = format!("listening-check/1/listening/{statement}");
        for (name, value) in [
            ("row", key),
            (&*format!("{key}.follows"), &follows),
            (&*format!("{key}.words"), words),
        ] {
            self.0.push((name.into(), value.into()));
        }
        self
    }

    /// With a field of this name.
    fn and(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.into(), value.into()));
        self
    }

    async fn send(&self, group: &mut Group) -> Page {
        group.browser.post_form(&group.at("charter"), &self.0).await
    }
}

/// Makes a charter with one promise, which was looked at again once.
pub async fn make(group: &mut Group) {
    let form = Promising::new("0").promise("lis.early", "lis.early", "You hear of it first.");
    form.send(group).await.goes_to();
    look_again(group, "kept", "We ask in May").await.goes_to();
}

/// Looks at a charter again and says the same of every promise.
pub async fn look_again(group: &mut Group, verdict: &str, note: &str) -> Page {
    let page = group.browser.get(&group.at("charter/again")).await.shown();
    say(group, &page, verdict, note).await
}

/// The keys of the promises that a page asks about.
fn keys(page: &Page) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for part in page.body.split("name=\"").skip(1) {
        if let Some((key, _)) = part
            .split('"')
            .next()
            .unwrap_or_default()
            .split_once(".verdict")
            && !keys.iter().any(|known| known == key)
        {
            keys.push(key.to_owned());
        }
    }
    keys
}

/// Says the same of every promise that a page asks about.
async fn say(group: &mut Group, page: &Page, verdict: &str, note: &str) -> Page {
    let mut fields = vec![
        ("base".to_owned(), page.hidden("base")),
        ("look".to_owned(), page.hidden("look")),
        ("charter_again_on".to_owned(), "1 December 2031".to_owned()),
    ];
    for key in keys(page) {
        fields.push((format!("{key}.verdict"), verdict.to_owned()));
        fields.push((format!("{key}.look_note"), note.to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    group
        .browser
        .post(&group.at("charter/again"), &fields)
        .await
}

/// A group that agreed on the listening check, low and high, and works on one statement.
async fn audited(world: &World) -> Group {
    let mut mill = world.group("Mill Lane", "Ana").await;
    let audit = fill(&mut mill, ["1", "2", "1", "1", "4", "1", "not-for-us", "1"]).await;
    mill.browser
        .post(&format!("{audit}/close"), &[])
        .await
        .goes_to();
    let audit = audit.rsplit('/').next().expect("a key").to_owned();
    let action = [
        ("what", "Answer within a week"),
        ("audit", &audit),
        ("statement", "lis.answer"),
    ];
    mill.browser.post(&mill.at("plan"), &action).await.goes_to();
    mill
}

#[tokio::test]
async fn promises_follow_from_what_was_agreed_and_what_is_planned_and_the_rest_is_offered_too() {
    on_each_database(async |world| {
        let mut mill = audited(&world).await;
        let page = mill.browser.get(&mill.at("charter")).await.shown();
        page.says("what you agreed on 21 November 2026")
            .says("You agreed on “Part of how we work” here.")
            .says("You are working on it: “Answer within a week”")
            .says("5 more that you could promise");
        let offered = page.texts_of(".promise .dot");
        let offered: Vec<&str> = offered.iter().map(|text| text.trim()).collect();
        assert_eq!(offered.len(), 8, "{offered:?}");
        assert_eq!(offered[0], "We share the drafts that we promised.");
        assert_eq!(
            offered[1],
            "We answer within a set time, also when the answer is no."
        );
        assert_eq!(offered[2], EARLY);
        // What is not for the group comes last.
        assert_eq!(
            offered[7],
            "Before we plan, we find out what residents already do."
        );
        assert_eq!(page.texts_of("details .promise").len(), 5);
        page.lacks(".promise [checked]");
        // Half a year from now, unless they say another day.
        let again = clock::day(clock::now()) + Months::new(6);
        let again = Translator(Language::English).date(again);
        page.has(&format!("[name='charter_again_on'][value='{again}']"));
    })
    .await;
}

#[tokio::test]
async fn a_group_without_an_audit_can_promise_from_any_questionnaire() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let page = mill
            .browser
            .get(&mill.at("charter?show=listening-check"))
            .await
            .shown();
        page.has("button[name='show'][value='dignity-in-food']");
        let page = mill
            .browser
            .get(&mill.at("charter/words?show=listening-check"))
            .await
            .shown();
        page.says(EARLY)
            .has("button[name='show'][value='dignity-in-food']");
        let home = mill
            .browser
            .get(&format!("/groups/{}", mill.id))
            .await
            .shown();
        home.has("a[href$='/charter']");
        for file in ["charter/again", "charter.pdf", "charter.docx"] {
            let to = mill.browser.get(&mill.at(file)).await.goes_to();
            assert_eq!(to, mill.at("charter"));
        }
        make(&mut mill).await;
        mill.browser
            .get(&mill.at("charter"))
            .await
            .shown()
            .says_in("h3", "Listening");
    })
    .await;
}

#[tokio::test]
async fn a_charter_is_ticked_worded_added_to_and_saved_once() {
    on_each_database(async |world| {
        let mut mill = audited(&world).await;
        let form = Promising::new("0")
            .promise("lis.draft", "lis.draft", "You see each draft first.")
            .promise("lis.early", "lis.early", EARLY)
            .and(
                "listening.own",
                "There is tea.\r\n\r\nNobody waits outside.",
            )
            // One that is not ticked is not promised.
            .offer("lis.out", "lis.out", "Not this one");
        let to = form.send(&mut mill).await.goes_to();
        assert_eq!(to, format!("{}?said=charter-saved", mill.at("charter")));
        // The button pressed twice.
        assert_eq!(form.send(&mut mill).await.goes_to(), to);
        let page = mill.browser.get(&to).await.shown();
        page.says("Your charter is saved.")
            .says("We look at it again on 1 June 2031.")
            .never_says("Not this one");
        let promises = page.texts_of("article li");
        assert_eq!(
            promises,
            [
                "You see each draft first.",
                EARLY,
                "There is tea.",
                "Nobody waits outside."
            ]
        );
        assert_eq!(count(&world.url, "charter").await, 1);
        assert_eq!(count(&world.url, "charter_promise").await, 4);
        // Changed: what is promised stands first and ticked, and is offered no second time.
        let page = mill.browser.get(&mill.at("charter/words")).await.shown();
        assert_eq!(page.texts_of(".promise [checked]").len(), 4);
        assert_eq!(page.texts_of(".promise").len(), 10);
        page.has("[name='charter_again_on'][value='1 June 2031']");
    })
    .await;
}

#[tokio::test]
async fn every_mistake_is_said_and_all_that_was_typed_is_kept() {
    on_each_database(async |world| {
        let mut mill = audited(&world).await;
        let nothing = Promising::new("0").and("charter_again_on", "1 January 2020");
        let page = nothing.send(&mut mill).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Please choose one.").says("This day has passed");
        let long = "word ".repeat(80);
        let wrong = Promising::new("0")
            .promise("lis.draft", "lis.draft", " ")
            .promise("lis.early", "lis.early", &long)
            .and("listening.own", &format!("Short.\n{long}"))
            .and("charter_again_on", "whenever");
        let page = wrong.send(&mut mill).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says(long.trim()).says("Short.").says("whenever");
        for name in [
            "lis.draft.words",
            "lis.early.words",
            "listening.own",
            "charter_again_on",
        ] {
            page.has(&format!(".problems a[href='#{name}']"))
                .has(&format!("[id='{name}'][aria-invalid='true']"));
        }
        assert_eq!(page.texts_of(".promise [checked]").len(), 2);
        let lines = vec!["A promise."; 60].join("\n");
        let many = Promising::new("0")
            .and("listening.own", &lines)
            .send(&mut mill)
            .await;
        many.says("That is more than 40.").says("A promise.");
        assert_eq!(count(&world.url, "charter").await, 0);
        // What only somebody who writes forms by hand sends.
        let other = Promising::new("0")
            .promise("lis.early", "lis.early", EARLY)
            .and(
                "lis.early.follows",
                "no-questionnaire/1/listening/lis.early",
            );
        let refused = other.send(&mut mill).await;
        assert!(refused.status.is_client_error(), "{}", refused.status);
        // Where the page cannot be shown, what was written is.
        world.app.store.close().await;
        let fault = Promising::new("0")
            .promise("lis.early", "lis.early", "Typed in vain")
            .and("listening.own", "Our own in vain");
        let page = fault.send(&mut mill).await;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
        page.says_in(".typed", "Typed in vain")
            .says_in(".typed", "Our own in vain");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_change_a_charter_the_second_hears_it_and_loses_nothing() {
    on_each_database(async |world| {
        let mut mill = audited(&world).await;
        let first = Promising::new("0").promise("lis.early", "lis.early", "Said by the first.");
        first.send(&mut mill).await.goes_to();
        let second = Promising::new("0")
            .promise("lis.early", "lis.early", "Said by the second.")
            .and("listening.own", "And one more.");
        let page = second.send(&mut mill).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("This was saved meanwhile, by somebody else or in another tab.")
            .says_in(".clash li", "Said by the first.")
            .says("Said by the second.")
            .says("And one more.");
        // Pressed again, theirs having been seen, it stands.
        let base = page.hidden("base");
        assert_eq!(base, "1");
        second.and("base", &base).send(&mut mill).await.goes_to();
        let page = mill.browser.get(&mill.at("charter")).await.shown();
        assert_eq!(
            page.texts_of("article li"),
            ["Said by the second.", "And one more."]
        );
    })
    .await;
}

#[tokio::test]
async fn promises_from_another_questionnaire_are_added_and_nothing_typed_is_left_behind() {
    on_each_database(async |world| {
        let mut mill = audited(&world).await;
        start_of(&mut mill, "dignity-in-food", &["welcoming"]).await;
        let typed = Promising::new("0")
            .promise("lis.early", "lis.early", "You are asked first.")
            .and("listening.own", "There is tea.")
            .and("show", "dignity-in-food");
        let page = typed.send(&mut mill).await.shown();
        page.says("The promises below follow from “Dignity in community food”.")
            .says("You are asked first.")
            .says("There is tea.")
            .has("[name='charter_again_on'][value='1 June 2031']");
        assert_eq!(page.texts_of(".promise [checked]").len(), 2);
        assert_eq!(
            count(&world.url, "charter").await,
            0,
            "nothing is saved yet"
        );
        // As the page stands, with one of its own.
        let mut form = Promising::new("0").and("questionnaire", "dignity-in-food/1");
        for key in checked(&page) {
            form = form.promise(&key, "", "Brought along.");
        }
        form.and("welcoming.own", "The door is open.")
            .send(&mut mill)
            .await
            .goes_to();
        let page = mill.browser.get(&mill.at("charter")).await.shown();
        assert_eq!(page.texts_of("article h3"), ["Welcoming", "Listening"]);
        assert_eq!(page.texts_of("article li").len(), 3);
    })
    .await;
}

/// The keys of the promises that are ticked on a page.
fn checked(page: &Page) -> Vec<String> {
    let inputs = page.body.split("name=\"promise\" value=\"").skip(1);
    let ticked = inputs.filter(|input| {
        let tag = input.split('>').next().unwrap_or_default();
        tag.contains("checked")
    });
    ticked
        .map(|input| input.split('"').next().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn a_charter_is_looked_at_again_and_what_was_said_stays_with_its_day() {
    on_each_database(async |world| {
        let mut mill = audited(&world).await;
        let form = Promising::new("0")
            .promise("lis.early", "lis.early", EARLY)
            .and("listening.own", "There is tea.");
        form.send(&mut mill).await.goes_to();
        let home = format!("/groups/{}", mill.id);
        let due = "It is time to look at your charter again";
        mill.browser.get(&home).await.shown().never_says(due);
        let calendar = mill.browser.get(&mill.at("plan.ics")).await.shown();
        calendar
            .says("UID:charter-")
            .says("DTSTART;VALUE=DATE:20310601");
        // Its day comes.
        let today = clock::day(clock::now());
        change(
            &world.url,
            format!("update charter set again_on = '{today}'"),
        )
        .await;
        mill.browser
            .get(&home)
            .await
            .shown()
            .says(due)
            .has("a[href$='/charter/again']");
        mill.browser
            .get(&mill.at("charter"))
            .await
            .shown()
            .says(due);
        let page = mill.browser.get(&mill.at("charter/again")).await.shown();
        assert_eq!(keys(&page).len(), 2);
        // Nothing is said of one of them: it is asked for, and the rest is kept.
        let one = &keys(&page)[0];
        let fields = [
            ("base", page.hidden("base")),
            ("charter_again_on", "1 January 2020".to_owned()),
            (&format!("{one}.verdict"), "partly".to_owned()),
            (&format!("{one}.look_note"), "On most days".to_owned()),
        ];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let again = mill.browser.post(&mill.at("charter/again"), &fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("Please choose one.")
            .says("This day has passed")
            .says("On most days")
            .has("[value='partly'][checked]");
        let to = say(&mut mill, &page, "not-yet", "The urn is broken")
            .await
            .goes_to();
        assert_eq!(to, format!("{}?said=charter-looked-at", mill.at("charter")));
        // The button pressed twice says it once.
        say(&mut mill, &page, "not-yet", "The urn is broken")
            .await
            .goes_to();
        assert_eq!(count(&world.url, "charter_look").await, 1);
        let shown = mill.browser.get(&to).await.shown();
        shown
            .says("What you said is kept, with its day.")
            .says("We look at it again on 1 December 2031.")
            .says_in("dl dd", "The urn is broken")
            .says_in("dl dd", "Not yet")
            .says("written down by Ana")
            .never_says(due);
        // Reworded afterwards, what was said stays with the words of that day.
        let form = Promising::new("2").and("listening.own", "There is coffee.");
        form.send(&mut mill).await.goes_to();
        let page = mill.browser.get(&mill.at("charter")).await.shown();
        assert_eq!(page.texts_of("article li"), ["There is coffee."]);
        page.says_in("dl dt", "There is tea.");
        let file = mill.browser.get(&mill.at("everything.json")).await.shown();
        file.says("There is coffee.")
            .says("The urn is broken")
            .says("\"not-yet\"");
    })
    .await;
}

#[tokio::test]
async fn who_looks_at_promises_that_were_changed_meanwhile_hears_it_and_loses_nothing() {
    on_each_database(async |world| {
        let mut mill = audited(&world).await;
        let form = Promising::new("0").promise("lis.early", "lis.early", EARLY);
        form.send(&mut mill).await.goes_to();
        let page = mill.browser.get(&mill.at("charter/again")).await.shown();
        let form = Promising::new("1").and("listening.own", "There is tea.");
        form.send(&mut mill).await.goes_to();
        let again = say(&mut mill, &page, "kept", "We rang everybody").await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("This was saved meanwhile, by somebody else or in another tab.")
            .says_in(".clash", "We rang everybody")
            .says("There is tea.");
        assert_eq!(count(&world.url, "charter_look").await, 0);
        say(&mut mill, &again, "kept", "").await.goes_to();
        assert_eq!(count(&world.url, "charter_look").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_charter_is_one_sheet_in_the_language_of_the_reader() {
    on_each_database(async |world| {
        let mut mill = audited(&world).await;
        let hostile: String = HOSTILE.chars().take(300).collect();
        let form = Promising::new("0")
            .promise("lis.early", "lis.early", "نعد بكوب من الشاي")
            .and("listening.own", &hostile);
        form.send(&mut mill).await.goes_to();
        let page = mill.browser.get(&mill.at("charter")).await.shown();
        is_only_words(&page, "the charter");
        for (language, title) in [
            ("en", "Our charter"),
            ("es", "Nuestra carta"),
            ("ar", "ميثاقنا"),
        ] {
            let mut browser = mill.browser.with("accept-language", language);
            let pdf = browser.get(&mill.at("charter.pdf")).await.shown();
            assert!(pdf.bytes.starts_with(b"%PDF"));
            if let Some(text) = words_of(&pdf.bytes).filter(|_| language != "ar") {
                // pdftotext ends each page with a form feed.
                assert_eq!(text.matches('\u{c}').count(), 1, "{text}");
                assert!(text.contains(title) && text.contains("#{1+1}"), "{text}");
            }
            let docx = browser.get(&mill.at("charter.docx")).await.shown();
            let body = parts(&docx.bytes)["word/document.xml"].clone();
            assert!(body.contains(title), "{body}");
            assert_eq!(body.contains("<w:bidi/>"), language == "ar");
        }
    })
    .await;
}
