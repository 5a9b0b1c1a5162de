//! What people who use the service said, round by round: each round is a point of its own, as other people may have come.

use leptos::prelude::*;

use crate::{
    components::{
        asked::{Asked, OnlyIn},
        data_table::{DataTable, Head, Row},
        page::translator,
        told::CountBar,
    },
    domain::{
        questionnaire::VoiceQuestion,
        release::{Release, Told},
    },
    language::{Translator, msg},
    queries::told::ToldRound,
};

/// The rounds of one questionnaire, the newest first; nothing where nothing is told of any.
#[component]
pub fn ToldOverTime<'a>(rounds: &'a [ToldRound]) -> impl IntoView + use<> {
    let words = translator();
    let newest = rounds.first()?;
    let language = newest.asked.language.as_str();
    let questions: Vec<_> = newest
        .all()
        .map(|question| Question {
            question,
            language,
            told: rounds
                .iter()
                .rev()
                .map(|round| (round, told_of(round, question)))
                .collect(),
        })
        .filter(|one| one.told.iter().any(|(_, told)| told.is_some()))
        .map(|one| {
            view! {
                <div class="told">
                    <h3><Asked language=language text=&one.question.text /></h3>
                    <DataTable title=one.question.text.clone() heads=one.heads(words) rows=one.rows(words) />
                </div>
            }
        })
        .collect();
    Some(view! {
        <section id="people">
            <h2>{words.text(msg::HEARD_OVER_TIME)}</h2>
            <p>{words.text(msg::HEARD_OVER_TIME_TEXT)}</p>
            <OnlyIn language=language />
            <div class="pairs">{questions}</div>
        </section>
    })
}

/// What a round was told of a question, where it asked it with as many answers.
fn told_of<'a>(round: &'a ToldRound, question: &VoiceQuestion) -> Option<&'a Release> {
    let asked = round.all().find(|one| one.id == question.id)?;
    (asked.answers.len() == question.answers.len())
        .then(|| round.release(asked))
        .flatten()
}

/// A question with what each round was told of it, the oldest first.
struct Question<'a> {
    question: &'a VoiceQuestion,
    language: &'a str,
    told: Vec<(&'a ToldRound, Option<&'a Release>)>,
}

impl Question<'_> {
    /// A column for each round.
    fn heads(&self, words: Translator) -> Vec<Head> {
        let rounds = self.told.iter().map(|(told, _)| &told.round);
        let rounds = rounds.map(|round| words.dated(&round.name, round.until));
        std::iter::once(words.text(msg::TOLD_ANSWER))
            .chain(rounds)
            .map(Head::from)
            .collect()
    }

    /// A row for each answer, and one for how many answered.
    fn rows(&self, words: Translator) -> Vec<Row> {
        let answers = self.question.answers.len();
        let is_given = |place: usize| {
            let mut told = self.told.iter().filter_map(|(_, told)| *told);
            place < answers || told.any(|release| has(release, place))
        };
        let mut rows: Vec<Row> = (0..=answers)
            .filter(|place| is_given(*place))
            .map(|place| {
                let head = match self.question.answers.get(place) {
                    Some(text) => view! { <Asked language=self.language text=text /> }.into_any(),
                    None => words.text(msg::VOICES_UNSURE).into_any(),
                };
                let cells = self.told.iter();
                let cells = cells.map(|(_, told)| cell(words, *told, place));
                (head, cells.collect())
            })
            .collect();
        let bases = self.told.iter().map(|(_, told)| base(words, *told));
        rows.push((
            words.text(msg::HEARD_BASE).into_any(),
            bases.map(IntoAny::into_any).collect(),
        ));
        rows
    }
}

/// Whether anybody gave an answer.
fn has(release: &Release, place: usize) -> bool {
    match &release.told {
        Told::Nearly(answer) => *answer == place,
        Told::Numbers(table) => table.count(place) > 0,
    }
}

fn cell(words: Translator, told: Option<&Release>, place: usize) -> AnyView {
    match told.map(|release| &release.told) {
        None => words.text(msg::HEARD_NOT_SHOWN).into_any(),
        Some(Told::Nearly(answer)) if *answer == place => words.text(msg::HEARD_NEARLY).into_any(),
        Some(Told::Nearly(_)) => "–".into_any(),
        Some(Told::Numbers(table)) => {
            let count = table.count(place);
            view! {
                <div class="counted"><CountBar count=count base=table.base() /> <span>{count.to_string()}</span></div>
            }
            .into_any()
        }
    }
}

fn base(words: Translator, told: Option<&Release>) -> String {
    match told.map(|release| &release.told) {
        None => words.text(msg::HEARD_NOT_SHOWN),
        Some(Told::Nearly(_)) => words.text(msg::HEARD_FIVE_OR_MORE),
        Some(Told::Numbers(table)) => table.base().to_string(),
    }
}
