//! Answers: read from forms, and saved by two people in whatever order.

use good_measure::{
    domain::{
        answer::{Answer, Choice, Strength},
        form::Form,
        questionnaire::{Scale, Unscored},
    },
    forms::audit::AnswerForm,
    islands::autosave::State,
};

use proptest::{prelude::*, test_runner::TestCaseResult};

use scraper::{Html, Selector};

use super::holds;

use crate::{
    audit::start,
    world::{Browser, Group, Page, World, on_each_database},
};

fn scale() -> impl Strategy<Value = Scale> {
    let unscored = prop::sample::select(vec![
        vec![],
        vec![Unscored::Unknown],
        vec![Unscored::Unknown, Unscored::NotForUs],
    ]);
    (2..=7_usize, unscored).prop_map(|(levels, unscored)| Scale {
        levels: (1..=levels).map(|level| format!("Level {level}")).collect(),
        unscored,
    })
}

/// A text as it is kept: without white space around it.
fn kept_text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[a-z<>&\"'=+م\n\t ]{1,40}",
        any::<String>()
    ]
    .prop_map(|text| {
        let text: String = text
            .chars()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
            .collect();
        text.trim().to_owned()
    })
}

#[test]
fn an_answer_in_a_form_reads_back_as_it_was() {
    let texts = (kept_text(), kept_text(), kept_text());
    let strength = prop::option::of(prop::sample::select(Strength::ALL.to_vec()));
    let strategy = (scale(), any::<prop::sample::Index>(), texts, strength);
    holds(
        256,
        strategy,
        |(scale, which, (why, reflection, evidence), strength)| {
            let mut choices: Vec<Option<Choice>> = Choice::offered(&scale).map(Some).collect();
            choices.push(None);
            let answer = Answer {
                choice: choices[which.index(choices.len())],
                passed_over: false,
                why,
                reflection,
                evidence,
                strength,
            };
            let mut form = AnswerForm::write(&answer);
            prop_assert_eq!(AnswerForm::read(&mut form, &scale), answer);
            prop_assert!(form.is_good(), "{:?}", form.problems());
            Ok(())
        },
    );
}

#[test]
fn any_word_is_a_choice_of_this_scale_or_is_refused() {
    let word = prop_oneof![
        any::<String>(),
        "[0-9+-]{0,4}",
        prop::sample::select(vec![
            "unknown",
            "not-for-us",
            "Unknown",
            " 1",
            "1 ",
            "1.0",
            "٣"
        ])
        .prop_map(str::to_owned),
    ];
    holds(512, (scale(), word), |(scale, word)| {
        let mut form = Form::new([("choice".to_owned(), word.clone())]);
        let said = form.get("choice").to_owned();
        let answer = AnswerForm::read(&mut form, &scale);
        match answer.choice {
            Some(choice) if form.is_good() => {
                prop_assert!(Choice::offered(&scale).any(|offered| offered == choice));
                prop_assert_eq!(Choice::read(&choice.word()), Some(choice));
            }
            None if form.is_good() => prop_assert_eq!(said, ""),
            _ => prop_assert!(form.problem("choice").is_some()),
        }
        Ok(())
    });
}

/// What one of two people does, or both.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Opens the page anew, and so knows what stands.
    Looks(usize),
    /// Saves words nobody has saved before.
    Saves(usize),
    /// Saves word for word what stands.
    Agrees(usize),
    /// The last save of this person arrives once more.
    Resends(usize),
    /// Both save at the same moment.
    Both,
    /// Says that what the page shows is settled.
    Settles(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let who = 0..2_usize;
    let step = prop_oneof![
        2 => who.clone().prop_map(Step::Looks),
        5 => who.clone().prop_map(Step::Saves),
        1 => who.clone().prop_map(Step::Agrees),
        2 => who.clone().prop_map(Step::Resends),
        1 => Just(Step::Both),
        1 => who.prop_map(Step::Settles),
    ];
    prop::collection::vec(step, 1..10)
}

/// What somebody sent.
#[derive(Clone, Debug)]
struct Sent {
    save: String,
    base: i32,
    choice: &'static str,
    words: String,
}

/// One of the two, and the page that is open before them.
struct Person {
    name: &'static str,
    browser: Browser,
    /// The version the page shows or has heard of.
    base: i32,
    /// The newest version this person has seen or been told of; what the promise is about.
    knows: i32,
    /// The last save, and the version it became.
    last: Option<(Sent, i32)>,
}

/// Two people at one statement, with all that must be kept.
struct Scene {
    people: [Person; 2],
    address: String,
    /// Every save in order, by its words and choice, with who saved it.
    history: Vec<(Sent, usize)>,
    /// The version that the later of two saves did not know of, while nobody has settled the two.
    clash: Option<i32>,
    number: usize,
}

impl Scene {
    fn version(&self) -> i32 {
        i32::try_from(self.history.len()).expect("few")
    }

    fn sends(&mut self, who: usize) -> Sent {
        self.number += 1;
        Sent {
            save: uuid::Uuid::now_v7().to_string(),
            base: self.people[who].base,
            choice: ["1", "2", "3", "4", "unknown"][self.number % 5],
            words: format!("{} says {}.", self.people[who].name, self.number),
        }
    }

    /// Posts a save as the island does.
    async fn post(&self, who: usize, sent: &Sent) -> State {
        let base = sent.base.to_string();
        let fields = [
            ("save", sent.save.as_str()),
            ("base", base.as_str()),
            ("choice", sent.choice),
            ("reflection", sent.words.as_str()),
        ];
        let mut browser = self.people[who].browser.with("accept", "application/json");
        let page = browser.post(&self.address, &fields).await.shown();
        serde_json::from_str(&page.body).expect("a state")
    }

    async fn page(&mut self, who: usize, below: &str) -> Page {
        let address = format!("{}{below}", self.address);
        self.people[who].browser.get(&address).await.shown()
    }

    /// New words are saved, whoever saved before, and who did not know of the save before is told at once.
    fn check_saved(&mut self, who: usize, sent: Sent, state: &State) -> TestCaseResult {
        let before = self.version();
        let unknown = self.people[who].knows < before;
        prop_assert_eq!(state.version, before + 1);
        prop_assert_eq!(state.clash.is_some(), unknown, "{:?}", sent);
        prop_assert_eq!(&state.problem, &None);
        if unknown {
            self.clash = Some(before);
        }
        self.history.push((sent.clone(), who));
        let person = &mut self.people[who];
        (person.base, person.knows) = (state.version, state.version);
        person.last = Some((sent, state.version));
        Ok(())
    }

    /// What was saved already is not saved again, and no version is named that this person does not know of: the next
    /// save would seem to know it.
    fn check_known(&self, who: usize, state: &State) -> TestCaseResult {
        prop_assert!(state.version <= self.people[who].knows, "{:?}", state);
        prop_assert_eq!((&state.clash, &state.problem), (&None, &None));
        Ok(())
    }

    async fn play(&mut self, step: Step) -> TestCaseResult {
        match step {
            Step::Looks(who) => {
                let base = self.page(who, "").await.hidden("base");
                prop_assert_eq!(&base, &self.version().to_string());
                let version = self.version();
                let person = &mut self.people[who];
                (person.base, person.knows) = (version, version);
                Ok(())
            }
            Step::Saves(who) => {
                let sent = self.sends(who);
                let state = self.post(who, &sent).await;
                self.check_saved(who, sent, &state)
            }
            Step::Agrees(who) => {
                let Some((stands, _)) = self.history.last().cloned() else {
                    return Ok(());
                };
                let mut sent = self.sends(who);
                (sent.choice, sent.words) = (stands.choice, stands.words);
                let state = self.post(who, &sent).await;
                self.people[who].knows = self.version();
                self.people[who].base = state.version;
                self.check_known(who, &state)
            }
            Step::Resends(who) => {
                let Some((sent, version)) = self.people[who].last.clone() else {
                    return Ok(());
                };
                let state = self.post(who, &sent).await;
                // A page opened since hears nothing of it.
                if self.people[who].base == version {
                    self.people[who].base = state.version;
                }
                self.check_known(who, &state)
            }
            Step::Both => self.play_both().await,
            Step::Settles(who) => {
                let mut browser = self.people[who].browser.clone();
                let base = self.people[who].base;
                let version = base.to_string();
                let address = format!("{}/settle", self.address);
                let fields = [("version", version.as_str())];
                browser.post(&address, &fields).await.goes_to();
                // Only who knows what stands can settle it.
                if base == self.version() {
                    self.clash = None;
                }
                Ok(())
            }
        }
    }

    async fn play_both(&mut self) -> TestCaseResult {
        let sent = [self.sends(0), self.sends(1)];
        let [one, other] = &sent;
        let (one, other) = tokio::join!(self.post(0, one), self.post(1, other));
        let [sent_one, sent_other] = sent;
        if one.version < other.version {
            self.check_saved(0, sent_one, &one)?;
            self.check_saved(1, sent_other, &other)
        } else {
            self.check_saved(1, sent_other, &other)?;
            self.check_saved(0, sent_one, &one)
        }
    }

    /// What both find in the end: every save in the history, the latest standing, and both told while it is open.
    async fn check_kept(&mut self) -> TestCaseResult {
        let saves = self.page(0, "/saves").await;
        let told = texts(&saves, "ol.story > li");
        prop_assert_eq!(told.len(), self.history.len());
        for (text, (sent, who)) in told.iter().zip(self.history.iter().rev()) {
            prop_assert!(text.contains(&sent.words), "{:?} in {}", sent, text);
            prop_assert!(text.contains(self.people[*who].name), "{}", text);
        }
        for who in 0..2 {
            let page = self.page(who, "").await;
            prop_assert_eq!(page.hidden("base"), self.version().to_string());
            let words = texts(&page, "textarea[name=reflection]").concat();
            let chosen = values(&page, "input[name=choice][checked]");
            let stands = self.history.last();
            let expected = stands.map_or(String::new(), |(sent, _)| sent.words.clone());
            prop_assert_eq!(words.trim(), expected);
            let expected: Vec<&str> = stands.iter().map(|(sent, _)| sent.choice).collect();
            prop_assert_eq!(chosen, expected);
            let alerts = texts(&page, "section[role=alert]");
            prop_assert_eq!(
                alerts.len(),
                usize::from(self.clash.is_some()),
                "{:?}",
                alerts
            );
            // Each is shown what both said.
            if let Some(clash) = self.clash {
                for version in [clash, self.version()] {
                    let (sent, _) = &self.history[version as usize - 1];
                    prop_assert!(alerts[0].contains(&sent.words), "{:?}: {:?}", sent, alerts);
                }
            }
            let state = self.page(who, "/state").await;
            let state: State = serde_json::from_str(&state.body).expect("a state");
            // By this a page that is open elsewhere learns of a later save.
            prop_assert_eq!(state.version, self.version());
        }
        Ok(())
    }
}

/// The texts of all that a selector finds.
fn texts(page: &Page, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let page = Html::parse_document(&page.body);
    page.select(&selector)
        .map(|found| found.text().collect())
        .collect()
}

/// The values of all fields that a selector finds.
fn values(page: &Page, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let page = Html::parse_document(&page.body);
    let values = page
        .select(&selector)
        .filter_map(|field| field.value().attr("value"));
    values.map(str::to_owned).collect()
}

/// A second person who coordinates the same group.
async fn second(world: &World, mill: &mut Group) -> Browser {
    let page = mill
        .browser
        .post(&mill.at("invitations"), &[])
        .await
        .shown();
    let (_, mut ben) = world.person("Ben").await;
    ben.post(&page.link(), &[]).await.goes_to();
    ben
}

/// Plays these steps at a statement nobody has answered.
async fn play(mill: &mut Group, ben: &Browser, steps: &[Step]) -> TestCaseResult {
    let audit = start(mill).await;
    let person = |name, browser: &Browser| Person {
        name,
        browser: browser.clone(),
        base: 0,
        knows: 0,
        last: None,
    };
    let mut scene = Scene {
        people: [person("Ana", &mill.browser), person("Ben", ben)],
        address: format!("{audit}/statements/lis.early"),
        history: Vec::new(),
        clash: None,
        number: 0,
    };
    for step in steps {
        scene.play(*step).await?;
    }
    scene.check_kept().await
}

#[tokio::test(flavor = "multi_thread")]
async fn saves_by_two_people_in_any_order_lose_nothing_and_tell_both() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let ben = second(&world, &mut mill).await;
        let mill = tokio::sync::Mutex::new(mill);
        let server = tokio::runtime::Handle::current();
        tokio::task::block_in_place(|| {
            holds(24, steps(), |steps| {
                server.block_on(async { play(&mut *mill.lock().await, &ben, &steps).await })
            });
        });
    })
    .await;
}

#[tokio::test]
async fn a_save_that_arrives_once_more_does_not_seem_to_know_what_others_saved_since() {
    use Step::{Looks, Resends, Saves};
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let ben = second(&world, &mut mill).await;
        let (ana_is, ben_is) = (0, 1);
        let steps = [
            Saves(ana_is),
            Looks(ben_is),
            Saves(ben_is),
            Resends(ana_is),
            Saves(ana_is),
        ];
        play(&mut mill, &ben, &steps).await.expect("both are told");
    })
    .await;
}
