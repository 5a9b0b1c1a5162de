//! What a person typed, kept as typed, and what was wrong with it: the two travel together so that nothing is lost.

use std::collections::BTreeMap;

use crate::domain::error::Error;

/// The fields of a posted form, by name. A name may carry several values (check boxes).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    values: BTreeMap<String, Vec<String>>,
    problems: Vec<(String, Error)>,
}

impl Form {
    /// A form from pairs in the order they were sent. Line ends become `\n`; characters no one can see or type that
    /// databases and documents refuse (NUL and other controls) are dropped.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            form.add(&name, value);
        }
        form
    }

    /// Adds a value.
    pub fn add(&mut self, name: &str, value: impl Into<String>) {
        let clean: String = value
            .into()
            .replace("\r\n", "\n")
            .chars()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
            .collect();
        self.values.entry(name.to_owned()).or_default().push(clean);
    }

    /// The value as typed; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.values
            .get(name)
            .and_then(|values| values.first())
            .map_or("", String::as_str)
    }

    /// The value without white space around it.
    pub fn trimmed(&self, name: &str) -> &str {
        self.get(name).trim()
    }

    /// All values of a name.
    pub fn all(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether one of the values of `name` is `value`.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|given| given == value)
    }

    /// Every pair.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().flat_map(|(name, values)| {
            values
                .iter()
                .map(move |value| (name.as_str(), value.as_str()))
        })
    }

    /// Takes a value out, as with a password that must not be shown again.
    pub fn forget(&mut self, name: &str) {
        self.values.remove(name);
    }

    /// Notes that a field is wrong.
    pub fn refuse(&mut self, name: &str, error: Error) {
        self.problems.push((name.to_owned(), error));
    }

    /// What is wrong with a field, the first thing only.
    pub fn problem(&self, name: &str) -> Option<Error> {
        self.problems
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, error)| *error)
    }

    /// All that is wrong, in the order it was found.
    pub fn problems(&self) -> &[(String, Error)] {
        &self.problems
    }

    /// Whether nothing is wrong so far.
    pub fn is_good(&self) -> bool {
        self.problems.is_empty()
    }

    /// A text of one line that must be there, at most `max` characters.
    pub fn needed(&mut self, name: &str, max: u32) -> String {
        let text = self.optional(name, max);
        if !text.chars().any(is_seen) && self.problem(name).is_none() {
            self.refuse(name, Error::Needed);
        }
        text
    }

    /// A text that may be empty, at most `max` characters.
    pub fn optional(&mut self, name: &str, max: u32) -> String {
        let text = self.trimmed(name).to_owned();
        if text.chars().count() > max as usize {
            self.refuse(name, Error::TooLong(max));
        }
        text
    }
}

/// Whether a character leaves a mark that people can see; joiners and marks that turn the writing round do not.
pub fn is_seen(c: char) -> bool {
    let unseen = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    !c.is_whitespace() && !unseen
}

/// Most bytes of a form on its way to the server; ten long texts fit.
pub const MOST: usize = 512 * 1024;

/// Longest name of a person or group, in characters.
pub const NAME: u32 = 120;

/// Longest single line, in characters.
pub const LINE: u32 = 300;

/// Longest text, in characters.
pub const TEXT: u32 = 10_000;
