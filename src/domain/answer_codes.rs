//! What a closed audit answered, in short: one sign for each statement in the order its version asks them. A dashboard
//! reads ten thousand of these where it could not read a third of a million answers.

use std::collections::BTreeSet;

use crate::domain::{
    answer::{Answer, Choice},
    questionnaire::{Principle, Questionnaire, Unscored},
    standing::Standing,
};

/// The sign of a choice: `1` to `9` for a level, `u` for "we don't know yet", `n` for "not for us", `-` for none.
fn sign(choice: Option<Choice>) -> char {
    match choice {
        Some(Choice::Level(level)) => char::from_digit(u32::from(level), 10).unwrap_or('-'),
        Some(Choice::Unscored(Unscored::Unknown)) => 'u',
        Some(Choice::Unscored(Unscored::NotForUs)) => 'n',
        None => '-',
    }
}

/// Reads a sign. `.` for a statement whose principle was not chosen reads as none too.
fn read(sign: u8) -> Option<Choice> {
    match sign {
        b'1'..=b'9' => Some(Choice::Level(sign - b'0')),
        b'u' => Some(Choice::Unscored(Unscored::Unknown)),
        b'n' => Some(Choice::Unscored(Unscored::NotForUs)),
        _ => None,
    }
}

/// Writes the choices of an audit; `.` stands for statements of principles that were not chosen.
pub fn write<'a>(
    questionnaire: &Questionnaire,
    chosen: &BTreeSet<String>,
    answer: impl Fn(&str) -> Option<&'a Answer>,
) -> String {
    questionnaire
        .statements()
        .map(|(principle, statement)| {
            if chosen.contains(&principle.id) {
                sign(answer(&statement.id).and_then(|answer| answer.choice))
            } else {
                '.'
            }
        })
        .collect()
}

/// Each statement's choice, in the order the version asks them.
pub fn each(choices: &str) -> impl Iterator<Item = Option<Choice>> {
    choices.bytes().map(read)
}

/// The standings of an audit by its choices, one for each principle of the questionnaire, in order; none for a principle
/// that was not chosen.
pub fn standings(questionnaire: &Questionnaire, choices: &str) -> Vec<Option<Standing>> {
    let signs = choices.as_bytes();
    let mut from = 0;
    questionnaire
        .principles
        .iter()
        .map(|principle| {
            let to = from + principle.statements.len();
            let own = signs.get(from..to).unwrap_or_default();
            from = to;
            let chosen = own.iter().any(|sign| *sign != b'.');
            chosen.then(|| standing(principle, own))
        })
        .collect()
}

fn standing(principle: &Principle, signs: &[u8]) -> Standing {
    let mut standing = Standing::empty(principle);
    for sign in signs {
        standing.count(read(*sign));
    }
    standing
}
