//! Words for what a team says beside what people who come say.

use crate::{
    domain::sides::Verdict,
    language::{Message, Translator, msg},
    queries::{results::Results, sides::People},
};

/// What is said of two sides.
pub fn sentence(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Fits => msg::SIDES_FITS,
        Verdict::TalkAbout => msg::SIDES_TALK,
        Verdict::MoreThanYou => msg::SIDES_MORE,
    }
}

/// What was found: the principles worth talking about.
pub fn headline(words: Translator, results: &Results, people: &People) -> String {
    let worth: Vec<String> = results
        .principles
        .iter()
        .filter(|found| {
            let id = &found.standing.principle_id;
            people.of_principle(&results.sheet, id) == Some(Verdict::TalkAbout)
        })
        .map(|found| found.title.clone())
        .collect();
    if worth.is_empty() {
        return words.text(msg::SIDES_TITLE);
    }
    let principles = words.list(&worth);
    words.with(
        msg::SIDES_WORTH,
        [("principles", principles.into()), ("n", worth.len().into())],
    )
}
