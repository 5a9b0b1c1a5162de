//! Words of a questionnaire on a page: marked with their language where the page speaks another, and that it is said.

use leptos::{either::Either, prelude::*};

use crate::{
    components::{cup::accent, page::translator},
    domain::{answer::Choice, questionnaire::Questionnaire},
    language::{Language, msg},
    wording::answer::choice_word,
};

/// The attributes `lang` and `dir` of words in a language, as BCP 47 calls it; none where the page speaks it.
pub fn marks(language: &str) -> (Option<String>, Option<&'static str>) {
    let known = Language::read(language);
    if known == Some(translator().0) {
        return (None, None);
    }
    // Of a language that the product does not speak the letters say which way it runs.
    let direction = known.map_or("auto", Language::direction);
    (Some(language.to_owned()), Some(direction))
}

/// Words of a questionnaire.
#[component]
pub fn Asked<'a>(
    /// Their language.
    language: &'a str,
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView + use<> {
    match marks(language) {
        (None, _) => Either::Left(text),
        (lang, dir) => Either::Right(view! { <bdi lang=lang dir=dir>{text}</bdi> }),
    }
}

/// A principle's name with its accent.
#[component]
pub fn Chip<'a>(
    /// The name.
    #[prop(into)]
    title: String,
    /// Place of the principle in its questionnaire.
    index: usize,
    /// The language of the name.
    language: &'a str,
) -> impl IntoView + use<> {
    let (lang, dir) = marks(language);
    view! { <span class=format!("chip {}", accent(index)) lang=lang dir=dir>{title}</span> }
}

/// What was chosen, in words: a level's name is the questionnaire's.
#[component]
pub fn ChoiceWord<'a>(
    /// Whose scale it is.
    questionnaire: &'a Questionnaire,
    /// What was chosen.
    choice: Option<Choice>,
) -> impl IntoView + use<> {
    let word = choice_word(translator(), questionnaire, choice);
    match choice {
        Some(Choice::Level(_)) => {
            Either::Left(view! { <Asked language=&questionnaire.language text=word /> })
        }
        _ => Either::Right(word),
    }
}

/// Says in which language the questions are; nothing where that is the page's. It stands once on a page.
#[component]
pub fn OnlyIn<'a>(
    /// Their language.
    language: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    let only = |known: Language| {
        let name = words.term(known);
        words.with(msg::ASKED_ONLY_IN, [("language", name.into())])
    };
    let text = match Language::read(language) {
        Some(known) if known == words.0 => return None,
        Some(known) => only(known),
        None => words.text(msg::ASKED_NOT_IN),
    };
    Some(view! { <p class="soft">{text}</p> })
}
