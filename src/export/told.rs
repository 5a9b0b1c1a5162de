//! What people who use the service said, in files: beside what a team agreed on, and round by round.

use crate::{
    domain::{
        questionnaire::VoiceQuestion,
        release::{Release, Table, Told},
        sides::Verdict,
    },
    export::{
        document::Block,
        table::{self, Cell},
    },
    language::{Message, Translator, msg},
    queries::{
        results::{PrincipleResult, Results},
        sides::People,
        told::ToldRound,
    },
    wording::{
        sides::sentence,
        voices::{answer, slice_name},
    },
};

/// What people said beside the results of an audit, principle by principle; those they were not asked about are left out.
pub(super) fn beside(words: Translator, results: &Results, people: &People) -> Vec<Block> {
    let round = &people.told.round;
    let mut blocks = vec![
        Block::heading(2, words.text(msg::SIDES_PEOPLE)),
        Block::soft(words.dated(&round.name, round.until)),
    ];
    if !people.is_of_one_time {
        blocks.push(Block::paragraph(words.text(msg::SIDES_FAR)));
    }
    for found in &results.principles {
        blocks.extend(of_principle(words, results, people, found));
    }
    blocks
}

fn of_principle(
    words: Translator,
    results: &Results,
    people: &People,
    found: &PrincipleResult,
) -> Vec<Block> {
    let principle = &found.standing.principle_id;
    let mut told = people.told.questions(principle).peekable();
    if told.peek().is_none() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(3, found.title.clone())];
    let verdict = people.of_principle(&results.sheet, principle);
    blocks.extend(verdict.map(|verdict| {
        let mut said = words.text(sentence(verdict));
        if verdict != Verdict::Fits {
            said = format!("{said} {}", words.text(msg::SIDES_SAME_THING));
        }
        Block::paragraph(said)
    }));
    for question in told {
        blocks.push(Block::heading(4, question.text.clone()));
        blocks.push(of_question(words, question, people.told.release(question)));
    }
    blocks
}

fn of_question(words: Translator, question: &VoiceQuestion, told: Option<&Release>) -> Block {
    match told.map(|release| &release.told) {
        None => Block::soft(words.text(msg::TOLD_TOO_FEW)),
        Some(Told::Nearly(place)) => Block::paragraph(format!(
            "{} {}",
            words.text(msg::TOLD_NEARLY),
            answer(words, question, *place)
        )),
        Some(Told::Numbers(table)) => Block::Table {
            caption: words.with(msg::TOLD_BASE, [("n", table.base().into())]),
            head: [msg::TOLD_ANSWER, msg::TOLD_COUNT]
                .map(|head| words.text(head))
                .into(),
            rows: table
                .lines(question.answers.len())
                .map(|(place, count)| vec![answer(words, question, place), count.to_string()])
                .collect(),
        },
    }
}

/// The columns of a sheet of rounds: its heading and its width in characters.
const COLUMNS: [(Message, f64); 7] = [
    (msg::HEARD_ROUND, 22.0),
    (msg::HEARD_UNTIL, 16.0),
    (msg::HEARD_QUESTION, 44.0),
    (msg::HEARD_SLICE, 20.0),
    (msg::TOLD_ANSWER, 30.0),
    (msg::TOLD_COUNT, 16.0),
    (msg::HEARD_BASE, 16.0),
];

/// What was told of rounds as a table.
pub fn table(words: Translator, rounds: &[ToldRound]) -> table::Table {
    table::Table {
        name: words.text(msg::TOLD_TITLE),
        columns: COLUMNS
            .map(|(heading, width)| (words.text(heading), width))
            .into(),
        rows: Box::new(rows(words, rounds).into_iter()),
    }
}

/// A row for each answer of each question of each round, and for each place or language after it.
fn rows(words: Translator, rounds: &[ToldRound]) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for round in rounds {
        for question in round.all() {
            let Some(release) = round.release(question) else {
                continue;
            };
            let row = |slice: &str, place, count, base| {
                vec![
                    Cell::Text(round.round.name.clone()),
                    Cell::Day(Some(round.round.until)),
                    Cell::Text(question.text.clone()),
                    Cell::Text(slice.to_owned()),
                    Cell::Text(answer(words, question, place)),
                    count,
                    base,
                ]
            };
            let of_table = |slice: &str, table: &Table| -> Vec<Vec<Cell>> {
                let number = |count: u32| Cell::Number(f64::from(count));
                let lines = table.lines(question.answers.len());
                lines
                    .map(|(place, count)| row(slice, place, number(count), number(table.base())))
                    .collect()
            };
            match &release.told {
                Told::Nearly(place) => {
                    let nearly = Cell::Text(words.text(msg::HEARD_NEARLY));
                    rows.push(row("", *place, nearly, Cell::Text(String::new())));
                }
                Told::Numbers(table) => rows.extend(of_table("", table)),
            }
            for (slice, table) in &release.slices {
                rows.extend(of_table(&slice_name(words, slice), table));
            }
        }
    }
    rows
}
