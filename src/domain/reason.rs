//! Why a statement moved between two audits, as the group says.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::domain::{
    form::{Form, LINE},
    ids::ActionId,
    word::words,
};

words! {
    /// What can make a statement move; several may hold at once. In the order they are asked.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Reason {
        /// The group did something.
        Did = "did",
        /// The group sees more clearly now; things may be as they were.
        Clearer = "clearer",
        /// Different people answered.
        People = "people",
        /// The service changed.
        Service = "service",
    }
}

/// Why a statement moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// All that hold.
    pub reasons: BTreeSet<Reason>,
    /// The group's action that moved it.
    pub action: Option<ActionId>,
    /// A few words beside it.
    pub note: String,
}

impl Why {
    /// Reads the form: `because` (several), `action`, `note`. Who names an action did something, whether or not that box
    /// is ticked. Too long a note is noted on the form.
    pub fn read(form: &mut Form) -> Self {
        let mut why = Self {
            reasons: form
                .all("because")
                .iter()
                .filter_map(|word| Reason::read(word))
                .collect(),
            action: form.get("action").parse().ok(),
            note: form.optional("note", LINE),
        };
        if why.action.is_some() {
            why.reasons.insert(Reason::Did);
        }
        why
    }

    /// The same, back in a form.
    pub fn to_form(&self) -> Form {
        let reasons = self
            .reasons
            .iter()
            .map(|reason| ("because", reason.word().to_owned()));
        let rest = [
            (
                "action",
                self.action
                    .map(|action| action.to_string())
                    .unwrap_or_default(),
            ),
            ("note", self.note.clone()),
        ];
        Form::new(
            reasons
                .chain(rest)
                .map(|(name, value)| (name.to_owned(), value)),
        )
    }

    /// The reasons as one line of words, as written in rows.
    pub fn words(&self) -> String {
        let words: Vec<&str> = self.reasons.iter().map(|reason| reason.word()).collect();
        words.join(" ")
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What was said of why, by whom and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedReason {
    /// Counts from 1; a save names the one it saw.
    pub version: i32,
    /// What was said; empty when it was taken back.
    pub why: Why,
    /// What the action is called now.
    pub action_what: Option<String>,
    /// Name of the person who said it.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_and_what_it_says_are_the_same() {
        let typed = [
            ("because", "people"),
            ("because", "clearer"),
            ("because", "nonsense"),
            ("note", " New team. "),
        ];
        let mut form = Form::new(typed.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let why = Why::read(&mut form);
        assert_eq!(why.words(), "clearer people");
        assert_eq!(why.note, "New team.");
        assert_eq!(Why::read(&mut why.to_form()), why);
        assert!(Why::read(&mut Form::default()).is_empty());
    }

    #[test]
    fn who_names_an_action_did_something() {
        let action = "01890a5d-ac96-774b-bcce-b302099a8057";
        let mut form = Form::new([("action".to_owned(), action.to_owned())]);
        assert_eq!(Why::read(&mut form).words(), "did");
    }
}
