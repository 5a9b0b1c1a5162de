//! Being in touch with a group, in words.

use crate::{
    domain::contact::{Contact, ContactWay},
    language::{Message, Translator, msg},
};

/// What a way of being in touch is called where one is chosen.
pub fn way(way: ContactWay) -> Message {
    match way {
        ContactWay::Rang => msg::CONTACT_WAY_RANG,
        ContactWay::Wrote => msg::CONTACT_WAY_WROTE,
        ContactWay::Visited => msg::CONTACT_WAY_VISITED,
        ContactWay::Other => msg::CONTACT_WAY_OTHER,
    }
}

/// Who was in touch and how: "Fay rang them".
pub fn who_and_how(words: Translator, contact: &Contact) -> String {
    let message = match contact.way {
        ContactWay::Rang => msg::CONTACT_RANG,
        ContactWay::Wrote => msg::CONTACT_WROTE,
        ContactWay::Visited => msg::CONTACT_VISITED,
        ContactWay::Other => msg::CONTACT_OTHER,
    };
    words.with(message, [("name", contact.said_by.as_str().into())])
}

/// Characters of what came of it that are shown where it is a reason among others.
const IN_SHORT: usize = 160;

/// That it is time to be in touch again, and what was written last.
pub fn reason(words: Translator, contact: &Contact) -> String {
    let date = |day| words.date(day);
    let again = contact
        .next_on
        .map(|day| words.with(msg::WEEK_CONTACT_ON, [("date", date(day).into())]));
    let on = date(contact.on_day);
    let last = if contact.words.is_empty() {
        let how = who_and_how(words, contact);
        words.with(
            msg::WEEK_CONTACT_HOW,
            [("said", how.into()), ("date", on.into())],
        )
    } else {
        let mut said: String = contact.words.chars().take(IN_SHORT).collect();
        if said.len() < contact.words.len() {
            said.push('…');
        }
        words.with(
            msg::WEEK_CONTACT_WORDS,
            [
                ("name", contact.said_by.as_str().into()),
                ("date", on.into()),
                ("words", said.into()),
            ],
        )
    };
    format!("{} {last}", again.unwrap_or_default())
}
