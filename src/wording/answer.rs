//! An answer in words.

use crate::{
    domain::{
        answer::Choice,
        audit::SavedAnswer,
        questionnaire::{Questionnaire, Unscored},
    },
    language::Translator,
};

/// Who saved an answer and when, and that it was typed in from paper where it was.
pub fn saved_by(words: Translator, saved: &SavedAnswer) -> String {
    let name = ("name", saved.saved_by.as_str().into());
    let when = ("when", words.moment(saved.saved_at).into());
    match saved.paper.as_deref() {
        None => words.with("answer-saved-by", [name, when]),
        Some("") => words.with("answer-typed-in-by", [name, when]),
        Some(paper) => words.with(
            "answer-typed-in-from",
            [name, when, ("paper", paper.into())],
        ),
    }
}

/// What was chosen, in words.
pub fn choice_word(
    words: Translator,
    questionnaire: &Questionnaire,
    choice: Option<Choice>,
) -> String {
    match choice {
        None => words.text("progress-untouched"),
        Some(Choice::Level(level)) => questionnaire
            .scale
            .levels
            .get(usize::from(level) - 1)
            .cloned()
            .unwrap_or_default(),
        Some(Choice::Unscored(Unscored::Unknown)) => words.text("choice-unknown"),
        Some(Choice::Unscored(Unscored::NotForUs)) => words.text("choice-not-for-us"),
    }
}
