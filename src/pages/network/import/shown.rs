//! What lists say, in the short.

use crate::{
    domain::{
        listing::{Meaning, in_one_line},
        register_fact::RegisterFact,
    },
    language::{Message, msg},
    wording::network::known_label,
};

/// The beginning of a long text.
pub(crate) fn short(text: &str) -> String {
    const MOST: usize = 80;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let start: String = text.chars().take(MOST).collect();
    format!("{}…", start.trim_end())
}

/// A row in a line: its first texts.
pub(crate) fn row_shown(cells: &[String]) -> String {
    const TEXTS: usize = 4;
    let texts = cells.iter().filter(|text| !text.is_empty()).take(TEXTS);
    let texts: Vec<String> = texts.map(|text| in_one_line(text)).collect();
    short(&texts.join(" · "))
}

/// The message that names a meaning.
pub(crate) fn message(meaning: Meaning) -> Message {
    match meaning {
        Meaning::Name => msg::IMPORT_IS_NAME,
        Meaning::Neighbourhood => msg::IMPORT_IS_NEIGHBOURHOOD,
        Meaning::Tags => msg::IMPORT_IS_TAGS,
        Meaning::Place => msg::IMPORT_IS_PLACE,
        Meaning::Does => msg::IMPORT_IS_DOES,
        Meaning::Size => msg::IMPORT_IS_SIZE,
        Meaning::Reached => msg::IMPORT_IS_REACHED,
        Meaning::Volunteers => msg::IMPORT_IS_VOLUNTEERS,
        Meaning::Languages => msg::IMPORT_IS_LANGUAGES,
        Meaning::Contact => known_label(RegisterFact::ContactPerson),
        Meaning::Phone => known_label(RegisterFact::Phone),
        Meaning::Email => known_label(RegisterFact::Email),
        Meaning::Reference => known_label(RegisterFact::Reference),
        Meaning::Notes => known_label(RegisterFact::Notes),
    }
}
