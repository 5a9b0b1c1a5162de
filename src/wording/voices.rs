//! Words for what people who use a service said.

use crate::{
    domain::{questionnaire::VoiceQuestion, release::Slice},
    language::{Language, Translator, msg},
};

/// An answer in its own words, by its place; the one after the last is "I'm not sure".
pub fn answer(words: Translator, question: &VoiceQuestion, place: usize) -> String {
    match question.answers.get(place) {
        Some(answer) => answer.clone(),
        None => words.text(msg::VOICES_UNSURE),
    }
}

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
