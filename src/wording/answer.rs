//! An answer in words.

use crate::{
    domain::{
        answer::Choice,
        audit::SavedAnswer,
        questionnaire::{Questionnaire, Unscored},
    },
    language::{Translator, msg},
};

/// Who saved an answer and when, and that it was typed in from paper where it was.
pub fn saved_by(words: Translator, saved: &SavedAnswer) -> String {
    let name = ("name", saved.saved_by.as_str().into());
    let when = ("when", words.moment(saved.saved_at).into());
    match saved.paper.as_deref() {
        None => words.with(msg::ANSWER_SAVED_BY, [name, when]),
        Some("") => words.with(msg::ANSWER_TYPED_IN_BY, [name, when]),
        Some(paper) => words.with(
            msg::ANSWER_TYPED_IN_FROM,
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
        None => words.text(msg::PROGRESS_UNTOUCHED),
        Some(Choice::Level(level)) => questionnaire
            .scale
            .levels
            .get(usize::from(level) - 1)
            .cloned()
            .unwrap_or_default(),
        Some(Choice::Unscored(Unscored::Unknown)) => words.text(msg::CHOICE_UNKNOWN),
        Some(Choice::Unscored(Unscored::NotForUs)) => words.text(msg::CHOICE_NOT_FOR_US),
    }
}
