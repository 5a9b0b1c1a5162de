//! Rounds of voices: opening one, a reply, who reads what people wrote, a tablet for a day.

use super::{Field, form};
use crate::{
    domain::{
        form::{Form, LINE, NAME, TEXT},
        round::Split,
    },
    language::msg,
};

/// Hidden: the key of the round that a form opens.
pub const ROUND: &str = "round";

form! {
    /// Opens a round; with [`ROUND`].
    OpenRound {
        name: Field::line("name", msg::ROUND_NAME, NAME).hint(msg::ROUND_NAME_HINT).needed(),
        questionnaire: Field::choice("questionnaire", msg::ROUND_QUESTIONNAIRE),
        languages: Field::choice("languages", msg::ROUND_LANGUAGES),
        until: Field::due_day("until", msg::ROUND_UNTIL).hint(msg::ROUND_UNTIL_HINT).needed(),
        sites: Field::area("sites", msg::ROUND_SITES, TEXT, 3).hint(msg::ROUND_SITES_HINT),
        split: Field::choice("split", msg::ROUND_SPLIT).hint(msg::ROUND_SPLIT_HINT),
    }
}

impl OpenRound {
    /// By what the counts are told apart, as chosen.
    pub fn split(form: &Form) -> Option<Split> {
        Split::read(Self::FIELDS.split.typed(form))
    }
}

form! {
    /// Changes a round that is open.
    ChangeRound {
        name: OpenRound::FIELDS.name,
        until: OpenRound::FIELDS.until,
    }
}

form! {
    /// Where to find help, a line each.
    HelpLines {
        lines: Field::area("lines", msg::HELP_LINES, TEXT, 5).hint(msg::HELP_LINES_HINT),
    }
}

/// Hidden: the words by which a reply is sent once.
pub const PAGE: &str = "page";

/// Hidden: the tag of the language of a reply; the buttons that change it carry [`SPEAK`].
pub const LANGUAGE: &str = "lang";

/// Hidden: the number of the question that is on the page, from 0; the one after the last is the text.
pub const AT: &str = "at";

/// Name of the buttons of a reply, but for those of an answer.
pub const GO: &str = "go";

/// Name of the buttons that change the language.
pub const SPEAK: &str = "speak";

/// Name of the buttons that say where somebody is, with the number of a place; travels with the reply.
pub const SITE: &str = "site";

/// The name of a question in the form of a reply; its value is the word of what was given.
pub fn answer(question: &str) -> String {
    format!("answer-{question}")
}

form! {
    /// The text of a reply.
    ReplyText {
        text: Field::area("text", msg::VOICES_WORDS, TEXT, 4).hint(msg::VOICES_NO_NAMES),
    }
}

form! {
    /// Puts up a tablet for a day; with [`super::LINK_SECRET`].
    PutUpTablet {
        site: Field::choice("site", msg::TABLET_SITE),
        word: Field::line("word", msg::TABLET_WORD, NAME).hint(msg::TABLET_WORD_HINT).needed(),
    }
}

form! {
    /// Ends a tablet's day.
    TakeDownTablet {
        word: Field::line("word", msg::TABLET_WORD_AGAIN, LINE).needed(),
    }
}

/// Name of the boxes of words of a text that name somebody, each with the word's place.
pub const BLACK: &str = "black";

/// Name of the buttons that say what becomes of a text or a burst.
pub const SAY: &str = "say";

/// Its value for a text that is shown.
pub const SHOW: &str = "show";

form! {
    /// Chooses who reads first what people wrote: the facilitators of a network, by its key, [`ANOTHER_GROUP`] or [`OURSELVES`].
    ChooseReader {
        reader: Field::choice("reader", msg::READER_WHO),
        group: Field::line("group_name", msg::READER_GROUP_NAME, NAME).hint(msg::READER_GROUP_NAME_HINT),
    }
}

/// Another group reads, whose name is typed.
pub const ANOTHER_GROUP: &str = "group";

/// The group reads itself.
pub const OURSELVES: &str = "own";
