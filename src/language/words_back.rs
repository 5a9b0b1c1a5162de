//! The words by which somebody comes back on another device: three out of 256 in their own language, so that a random byte
//! names one, to be read off one phone and typed into another.

use crate::{
    domain::team::WORDS_BACK,
    language::{Language, Translator},
};

impl Translator {
    /// Three words, by three random bytes.
    pub fn words_back(self, bytes: [u8; WORDS_BACK]) -> String {
        let list = match self.0 {
            Language::English => include_str!("words_back/en.txt"),
            Language::Spanish => include_str!("words_back/es.txt"),
            Language::Arabic => include_str!("words_back/ar.txt"),
        };
        let words: Vec<&str> = list.lines().collect();
        let word = |byte: u8| words[usize::from(byte) % words.len()];
        bytes.map(word).join(" ")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::{folded::folded, team::words_back};

    #[test]
    fn each_language_has_256_words_that_are_told_apart_as_they_are_typed() {
        for language in Language::ALL {
            let words = Translator(language);
            let all: BTreeSet<String> = (0..=u8::MAX)
                .map(|byte| {
                    folded(
                        words
                            .words_back([byte; WORDS_BACK])
                            .split(' ')
                            .next()
                            .unwrap_or_default(),
                    )
                })
                .collect();
            assert_eq!(all.len(), 256, "{language:?}");
            let three = words.words_back([1, 2, 3]);
            assert!(words_back(&three.to_uppercase()).is_some(), "{three}");
        }
    }
}
