//! The poster "You said, we did": from what was done and what a group adds, on one sheet.

use axum::http::StatusCode;
use chrono::TimeDelta;
use good_measure::{
    charts::fonts::Fonts,
    clock,
    domain::{organisation::Organisation, you_said::Said},
    export::{self, document::Size},
    keys::Fresh as _,
    language::{Language, Translator},
    queries::you_said::{FromVoices, Poster},
};

use crate::{
    account::erasure::tables::{change, count},
    export::documents::parts,
    server::hostile::{HOSTILE, is_only_words, words_of},
    world::{Group, Page, on_each_database},
};

/// A form as a browser sends it.
struct Posting(Vec<(String, String)>);

impl Posting {
    fn new(base: &str) -> Self {
        let fields = [("base", base), ("since", "6-months")];
        Self(
            fields
                .map(|(name, value)| (name.into(), value.into()))
                .into(),
        )
    }

    /// With a line; one for an action is ticked.
    fn line(self, key: &str, said: &str, did: &str) -> Self {
        let form = self
            .and("row", key)
            .and(&format!("{key}.you_said"), said)
            .and(&format!("{key}.we_did"), did);
        if key.starts_with("line-") {
            form
        } else {
            form.and("on", key)
        }
    }

    fn and(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }

    async fn send(&self, group: &mut Group) -> Page {
        group
            .browser
            .post_form(&group.at("you-said"), &self.0)
            .await
    }
}

/// Makes a poster of one line.
pub async fn make(group: &mut Group) {
    let form = Posting::new("0").line("line-1", "The queue is cold.", "We open at ten.");
    form.send(group).await.goes_to();
}

/// Plans an action and says how it ended; gives its key.
async fn ended(group: &mut Group, what: &str, outcome: &str, note: &str) -> String {
    let key = uuid::Uuid::now_v7();
    let fields = [("action", &*key.to_string()), ("what", what)];
    group
        .browser
        .post(&group.at("plan"), &fields)
        .await
        .goes_to();
    let close = group.at(&format!("plan/{}/close", key.simple()));
    let closed = [("outcome", outcome), ("note", note)];
    group.browser.post(&close, &closed).await.goes_to();
    key.simple().to_string()
}

#[tokio::test]
async fn what_was_done_is_proposed_and_one_press_makes_the_poster() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let plan = mill.browser.get(&mill.at("plan")).await.shown();
        plan.has("a[href$='/you-said']");
        for file in ["you-said.pdf", "you-said.docx"] {
            let to = mill.browser.get(&mill.at(file)).await.goes_to();
            assert_eq!(to, mill.at("you-said"));
        }
        let page = mill.browser.get(&mill.at("you-said")).await.shown();
        page.says("Nothing in your plan was finished in this time.");
        let door = ended(&mut mill, "Paint the door", "done", "It is green.").await;
        ended(&mut mill, "Buy a bus", "let-go", "Too dear").await;
        // More words than a line holds are left out, so that one press is enough.
        let rota = ended(&mut mill, "Start a rota!", "done", &"word ".repeat(80)).await;
        let page = mill.browser.get(&mill.at("you-said")).await.shown();
        page.never_says("Buy a bus")
            .says("Paint the door. It is green.")
            .says("Thank you for telling us.");
        // The latest first, both ticked.
        assert_eq!(
            page.texts_of(".promise .dot"),
            ["Start a rota!", "Paint the door"]
        );
        assert_eq!(page.texts_of(".promise [checked]").len(), 2);
        let form = Posting::new("0")
            .line(&rota, "", "Start a rota!")
            .line(&door, "Nobody finds you", "Paint the door. It is green.")
            .line("line-1", "The queue is cold.", "We open at ten.")
            .line("line-2", "", "")
            .and("you_said_closing", "Thank you.");
        let to = form.send(&mut mill).await.goes_to();
        assert_eq!(to, format!("{}?said=poster-made", mill.at("you-said")));
        // The button pressed twice.
        assert_eq!(form.send(&mut mill).await.goes_to(), to);
        assert_eq!(count(&world.url, "you_said").await, 1);
        assert_eq!(count(&world.url, "you_said_line").await, 3);
        let page = mill.browser.get(&to).await.shown();
        page.says("Your poster is ready")
            .has("a[href$='/you-said.pdf']")
            .has("a[href$='/you-said.docx']")
            .says_in(".card dd", "Nobody finds you")
            .says_in(".card dd", "Start a rota!");
        // Something done since is proposed for the second; what was left out is not.
        ended(&mut mill, "Hang up a clock", "done", "").await;
        let form = Posting::new("1").line(&door, "Nobody finds you", "It is green now.");
        form.send(&mut mill).await.goes_to();
        ended(&mut mill, "Mend the gate", "done", "").await;
        let page = mill.browser.get(&mill.at("you-said")).await.shown();
        assert_eq!(page.texts_of(".promise").len(), 4);
        assert_eq!(page.texts_of(".promise [checked]").len(), 2);
        page.says("It is green now.").says("Mend the gate");
        let file = mill.browser.get(&mill.at("everything.json")).await.shown();
        file.says("It is green now.");
    })
    .await;
}

#[tokio::test]
async fn another_time_is_looked_at_and_nothing_typed_is_left_behind() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let door = ended(&mut mill, "Paint the door", "done", "").await;
        ended(&mut mill, "Start a rota", "done", "").await;
        let long_ago = (clock::now() - TimeDelta::days(300)).to_rfc3339();
        let first = "(select min(closed_at) from closure)";
        let old = format!("update closure set closed_at = '{long_ago}' where closed_at = {first}");
        change(&world.url, old).await;
        let page = mill.browser.get(&mill.at("you-said")).await.shown();
        page.never_says("Paint the door")
            .says("in the last six months");
        let form = Posting::new("0")
            .line("line-1", "The queue is cold.", "")
            .and("you_said_closing", "See you on Tuesday.");
        let year = form.and("show", "1-year").send(&mut mill).await.shown();
        year.says("in the last year")
            .says("Paint the door")
            .says("The queue is cold.")
            .says("See you on Tuesday.");
        assert_eq!(
            count(&world.url, "you_said").await,
            0,
            "nothing is saved yet"
        );
        // What is ticked stays, also where the time that is shown does not reach it.
        let form = Posting::new("0").line(&door, "", "The door is green.");
        let short = form.and("show", "3-months").send(&mut mill).await.shown();
        short.says("The door is green.");
        assert_eq!(short.texts_of(".promise [checked]").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn every_mistake_is_said_and_all_that_was_typed_is_kept() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let page = Posting::new("0").send(&mut mill).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Please choose one.");
        let long = "word ".repeat(80);
        let wrong = Posting::new("0")
            .line("line-1", "The queue is cold.", "")
            .line("line-2", &long, "We heard.")
            .and("you_said_closing", &long);
        let page = wrong.send(&mut mill).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("The queue is cold.")
            .says(long.trim())
            .says("We heard.");
        for name in ["line-1.we_did", "line-2.you_said", "you_said_closing"] {
            page.has(&format!(".problems a[href='#{name}']"))
                .has(&format!("[id='{name}'][aria-invalid='true']"));
        }
        let many = (1..=13).fold(Posting::new("0"), |form, nth| {
            form.line(&format!("line-{nth}"), "", &format!("Thing {nth}"))
        });
        let page = many.send(&mut mill).await;
        page.says("That is more than 12.").says("Thing 13");
        assert_eq!(count(&world.url, "you_said").await, 0);
        // Two at once.
        let first = Posting::new("0").line("line-1", "", "Said by the first.");
        first.send(&mut mill).await.goes_to();
        let second = Posting::new("0").line("line-1", "", "Said by the second.");
        let page = second.send(&mut mill).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("This was saved meanwhile, by somebody else or in another tab.")
            .says_in(".clash dd", "Said by the first.")
            .says("Said by the second.");
        assert_eq!(page.hidden("base"), "1");
        world.app.store.close().await;
        let fault = Posting::new("1").line("line-1", "Said in vain", "Done in vain");
        let page = fault.send(&mut mill).await;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
        page.says_in(".typed", "Said in vain")
            .says_in(".typed", "Done in vain");
    })
    .await;
}

#[tokio::test]
async fn a_poster_is_one_sheet_in_the_language_of_the_reader() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let hostile: String = HOSTILE.chars().take(300).collect();
        let form = Posting::new("0")
            .line("line-1", &hostile, "سنفتح في العاشرة")
            .line("line-2", "", &hostile)
            .and("you_said_closing", &hostile);
        form.send(&mut mill).await.goes_to();
        let page = mill.browser.get(&mill.at("you-said")).await.shown();
        is_only_words(&page, "the poster");
        for (language, title) in [
            ("en", "You said, we did"),
            ("es", "Ustedes dijeron, nosotros hicimos"),
            ("ar", "قلتم، ففعلنا"),
        ] {
            let mut browser = mill.browser.with("accept-language", language);
            let pdf = browser.get(&mill.at("you-said.pdf")).await.shown();
            assert!(pdf.bytes.starts_with(b"%PDF"));
            if let Some(text) = words_of(&pdf.bytes).filter(|_| language != "ar") {
                // pdftotext ends each page with a form feed.
                assert_eq!(text.matches('\u{c}').count(), 1, "{text}");
                // A title may go over two lines.
                let (text, title) = (text.replace(' ', ""), title.replace(' ', ""));
                assert!(text.contains(&title) && text.contains("#{1+1}"), "{text}");
            }
            let docx = browser.get(&mill.at("you-said.docx")).await.shown();
            let body = parts(&docx.bytes)["word/document.xml"].clone();
            assert!(body.contains(title), "{body}");
            assert_eq!(body.contains("<w:bidi/>"), language == "ar");
        }
    })
    .await;
}

#[test]
fn what_voices_said_comes_first_and_the_next_round_is_a_code_to_scan() {
    let group = Organisation {
        id: good_measure::domain::ids::OrganisationId::fresh(),
        name: "Mill Lane".into(),
        is_made_up: false,
        created_at: clock::now(),
    };
    let line = |said: &str, did: &str| Said {
        said: said.into(),
        did: did.into(),
    };
    let address = "https://measure.example.org/v/4KX7M2PT";
    let poster = |next_round: Option<&str>| Poster {
        from_voices: FromVoices {
            lines: vec![line("12 of 23 wait in the cold.", "We open at ten.")],
            next_round: next_round.map(str::to_owned),
        },
        lines: vec![line("", "We painted the door.")],
        closing: "Thank you.".into(),
        made_on: clock::day(clock::now()),
    };
    let fonts = Fonts::shipped();
    for language in Language::ALL {
        let document =
            export::you_said::document(Translator(language), &group, &poster(Some(address)));
        let pdf = export::pdf::set(document.clone(), Size::Normal, &fonts).expect("a PDF");
        if let Some(text) = words_of(&pdf).filter(|_| language == Language::English) {
            let at = |words: &str| {
                text.find(words)
                    .unwrap_or_else(|| panic!("{words}: {text}"))
            };
            assert!(at("12 of 23") < at("We painted"), "{text}");
            assert!(at("Thank you.") < at(address), "{text}");
        }
        let docx = export::docx::set(document, Size::Normal, &fonts).expect("a document");
        let parts = parts(&docx);
        assert!(parts.contains_key("word/media/chart1.png"));
        let told = Translator(language).text(crate::language::message("you-said-next"));
        let body = &parts["word/document.xml"];
        assert!(
            body.contains(&format!("descr=\"{told}\"")) && body.contains(address),
            "{body}"
        );
    }
    let without = export::you_said::document(Translator(Language::English), &group, &poster(None));
    let docx = export::docx::set(without, Size::Normal, &fonts).expect("a document");
    assert!(!parts(&docx).contains_key("word/media/chart1.png"));
}
