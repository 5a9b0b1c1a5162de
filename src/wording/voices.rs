//! Words for what people who use a service said.

use crate::{
    domain::{questionnaire::VoiceQuestion, release::Slice},
    language::{Language, Translator, msg},
};

/// The name of a slice: a place, or a language by its name.
pub fn slice_name(words: Translator, slice: &Slice) -> String {
    match slice {
        Slice::Of(name) => match Language::read(name) {
            Some(language) if language.tag() == name => words.term(language),
            _ => name.clone(),
        },
        Slice::Other => words.text(msg::TOLD_OTHER),
    }
}

/// The words of an answer, by its place; of the one after the last, that somebody is not sure.
pub fn answer(words: Translator, question: &VoiceQuestion, place: usize) -> String {
    let own = question.answers.get(place).cloned();
    own.unwrap_or_else(|| words.text(msg::VOICES_UNSURE))
}
