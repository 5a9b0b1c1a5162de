//! Words for what people who use a service said.

use crate::{
    domain::release::Slice,
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
