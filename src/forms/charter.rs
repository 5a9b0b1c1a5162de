//! A group's charter: its promises with their words, the day it is looked at again, and what is said of each then.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{DayPart, Field, form};
use crate::{
    domain::{
        charter::{Charter, CharterPromise, Follows, LookedAt, PromiseVerdict},
        dates::Leaning,
        error::Error,
        form::{Form, LINE, TEXT},
        ids::{CharterLookId, PromiseId},
        questionnaire::{Principle, Questionnaire},
    },
    keys::Fresh as _,
    language::{Translator, msg},
};

/// The version of the charter that the form was made from; 0 where there was none.
pub const BASE: &str = "base";
/// The questionnaire that promises are offered from.
pub const QUESTIONNAIRE: &str = "questionnaire";
/// The button that offers promises from another questionnaire, and saves nothing.
pub const SHOW: &str = "show";
/// The key of each promise that the form asks about, in their order.
pub const ROW: &str = "row";
/// What a promise follows from, named with its key.
const FOLLOWS: &str = "follows";
/// The key of what is said of a charter.
pub const LOOK: &str = "look";
/// What the pressed button does once it is said: [`REWORD`] or nothing.
pub const NEXT: &str = "next";
/// Goes on to the words of the charter.
pub const REWORD: &str = "reword";

form! {
    /// The promises of a charter, ticked and worded, and the day it is looked at again; with [`BASE`], [`QUESTIONNAIRE`] and
    /// a [`ROW`] for each promise. Words are named with the key of their promise, and the group's own with the id of their
    /// principle: `wel.greet.words`, `welcoming.own`.
    CharterForm {
        promise: Field::choice("promise", msg::CHARTER_PROMISES),
        words: Field::area("words", msg::CHARTER_WORDS, LINE, 2).needed(),
        own: Field::area("own", msg::CHARTER_OWN, TEXT, 2).hint(msg::CHARTER_OWN_HINT),
        again_on: Field::day("charter_again_on", msg::CHARTER_AGAIN_ON, Leaning::Ahead).hint(msg::CHARTER_AGAIN_ON_HINT).needed(),
    }
}

form! {
    /// What is said of each promise of a charter, named with its key, and the day it is looked at next; with [`BASE`],
    /// [`LOOK`] and [`NEXT`].
    LookAgain {
        verdict: Field::choice("verdict", msg::CHARTER_VERDICT),
        note: Field::area("look_note", msg::CHARTER_NOTE, TEXT, 2),
        again_on: CharterForm::FIELDS.again_on.labelled(msg::CHARTER_NEXT_ON),
    }
}

/// The name in the form of a part of what has a key.
pub fn name(key: &str, part: Field) -> String {
    format!("{key}.{}", part.name)
}

/// A promise as it stands in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseRow {
    /// The key of a promise that the charter has or that was brought along; the id of the statement for one that is offered.
    pub key: String,
    /// What it follows from.
    pub follows: Follows,
    /// Its words, as typed.
    pub words: String,
    /// Whether it is promised.
    pub is_ticked: bool,
}

impl PromiseRow {
    /// Whether it is only offered.
    pub fn is_offered(&self) -> bool {
        self.key == self.follows.statement_id
    }

    fn add_to(&self, form: &mut Form) {
        form.add(ROW, self.key.as_str());
        form.add(&follows_name(&self.key), self.follows.word());
        form.add(&name(&self.key, CharterForm::FIELDS.words), &*self.words);
        if self.is_ticked {
            form.add(CharterForm::FIELDS.promise.name, self.key.as_str());
        }
    }
}

/// The name in the form of what a promise follows from.
pub fn follows_name(key: &str) -> String {
    format!("{key}.{FOLLOWS}")
}

impl CharterForm {
    /// The form filled in with what a charter says; with nothing promised, and `again_on`, where there is none yet.
    pub fn filled(words: Translator, charter: Option<&Charter>, again_on: NaiveDate) -> Form {
        let mut form = Form::default();
        let version = charter.map_or(0, |charter| charter.version);
        form.add(BASE, version.to_string());
        let again_on = charter.map_or(again_on, |charter| charter.again_on);
        add_day(&mut form, words, again_on);
        for promise in charter.iter().flat_map(|charter| &charter.promises) {
            let row = PromiseRow {
                key: promise.id.to_string(),
                follows: promise.follows.clone(),
                words: promise.words.clone(),
                is_ticked: true,
            };
            row.add_to(&mut form);
        }
        form
    }

    /// The promises of the form, in their order, each once.
    pub fn rows(form: &Form) -> Vec<PromiseRow> {
        let mut seen = BTreeSet::new();
        let rows = form.all(ROW).iter().filter_map(|key| {
            let follows = Follows::read(form.get(&follows_name(key)))?;
            let is_key = key.parse::<PromiseId>().is_ok() || *key == follows.statement_id;
            (is_key && seen.insert(key)).then(|| PromiseRow {
                follows,
                words: form.get(&name(key, Self::FIELDS.words)).to_owned(),
                is_ticked: Self::FIELDS.promise.has(form, key),
                key: key.clone(),
            })
        });
        rows.collect()
    }

    /// The form with all that was promised in it, for offering promises from another questionnaire: what was offered and
    /// ticked, and each line of the group's own, now has a key and goes along.
    pub fn brought_along(form: &Form) -> Form {
        let mut other = Form::default();
        let again_on = Self::FIELDS.again_on;
        let parts = [DayPart::Picked, DayPart::Shown].map(|part| again_on.part(part));
        for name in [BASE, again_on.name]
            .into_iter()
            .chain(parts.iter().map(String::as_str))
        {
            other.add(name, form.get(name));
        }
        let fresh = || PromiseId::fresh().to_string();
        for mut row in Self::rows(form) {
            if row.is_offered() {
                if !row.is_ticked {
                    continue;
                }
                row.key = fresh();
            }
            row.add_to(&mut other);
        }
        let ending = format!(".{}", Self::FIELDS.own.name);
        for (name, text) in form.pairs() {
            let Some(principle) = name.strip_suffix(&ending) else {
                continue;
            };
            let follows = format!("{}/{principle}/", form.get(QUESTIONNAIRE));
            let Some(follows) = Follows::read(&follows) else {
                continue;
            };
            for words in lines(text) {
                let row = PromiseRow {
                    key: fresh(),
                    follows: follows.clone(),
                    words: words.to_owned(),
                    is_ticked: true,
                };
                row.add_to(&mut other);
            }
        }
        other
    }

    /// Reads the words of a promise that is ticked; what is wrong with them is noted on the form.
    pub fn read_promise(form: &mut Form, row: &PromiseRow) -> CharterPromise {
        let field = name(&row.key, Self::FIELDS.words);
        CharterPromise {
            id: row.key.parse().unwrap_or_else(|_| PromiseId::fresh()),
            follows: row.follows.clone(),
            words: form.needed(&field, Self::FIELDS.words.longest),
        }
    }

    /// Reads the group's own promises of a principle, a line each; one that is too long is noted on the form.
    pub fn read_own(
        form: &mut Form,
        questionnaire: &Questionnaire,
        principle: &Principle,
    ) -> Vec<CharterPromise> {
        let field = name(&principle.id, Self::FIELDS.own);
        let follows = Follows::from(questionnaire, &principle.id, "");
        let longest = Self::FIELDS.words.longest;
        let text = form.optional(&field, Self::FIELDS.own.longest);
        if lines(&text).any(|line| line.chars().count() > longest as usize) {
            form.refuse(&field, Error::TooLong(longest));
        }
        let promises = lines(&text).map(|words| CharterPromise {
            id: PromiseId::fresh(),
            follows: follows.clone(),
            words: words.to_owned(),
        });
        promises.collect()
    }

    /// Whether somebody else saved the charter since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.promise.name) == Some(Error::ChangedMeanwhile)
    }
}

/// Lines in which something is seen.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn add_day(form: &mut Form, words: Translator, again_on: NaiveDate) {
    let field = CharterForm::FIELDS.again_on;
    form.add(field.name, words.date(again_on));
    form.add(&field.part(DayPart::Shown), words.date(again_on));
}

/// Sets the version over which a form is saved.
pub fn set_base(form: &mut Form, version: i32) {
    form.forget(BASE);
    form.add(BASE, version.to_string());
}

/// Reads the day on which a charter is looked at again, and notes on the form one that has gone, unless the charter had it
/// `before`.
pub fn read_again_on(
    form: &mut Form,
    before: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let field = CharterForm::FIELDS.again_on;
    let day = field.read_day(form, today)?;
    if day < today && Some(day) != before {
        field.refuse(form, Error::DayGone);
    }
    Some(day)
}

impl LookAgain {
    /// A form that asks about a charter, to be looked at next on `again_on`.
    pub fn blank(words: Translator, charter: &Charter, again_on: NaiveDate) -> Form {
        let mut form = Form::default();
        form.add(BASE, charter.version.to_string());
        form.add(LOOK, CharterLookId::fresh().to_string());
        add_day(&mut form, words, again_on);
        form
    }

    /// Reads what is said of each promise; where nothing was chosen of one, that is noted on the form.
    pub fn read(form: &mut Form, charter: &Charter) -> Vec<LookedAt> {
        let fields = Self::FIELDS;
        let mut said = Vec::new();
        for promise in &charter.promises {
            let key = promise.id.to_string();
            let field = name(&key, fields.verdict);
            let verdict = PromiseVerdict::read(form.get(&field));
            if verdict.is_none() {
                form.refuse(&field, Error::ChooseOne);
            }
            let note = form.optional(&name(&key, fields.note), fields.note.longest);
            said.extend(verdict.map(|verdict| LookedAt {
                promise: promise.words.clone(),
                verdict,
                note,
            }));
        }
        said
    }

    /// What was written of promises that the charter has no more.
    pub fn left_over<'a>(form: &'a Form, charter: &Charter) -> Vec<&'a str> {
        let note = Self::FIELDS.note;
        let known: BTreeSet<String> = charter
            .promises
            .iter()
            .map(|promise| name(&promise.id.to_string(), note))
            .collect();
        let ending = format!(".{}", note.name);
        let written = form.pairs().filter(|(name, text)| {
            name.ends_with(&ending) && !known.contains(*name) && !text.trim().is_empty()
        });
        written.map(|(_, text)| text).collect()
    }

    /// Notes that somebody else saved the charter since the form was drawn.
    pub fn changed_meanwhile(form: &mut Form) {
        Self::FIELDS.verdict.refuse(form, Error::ChangedMeanwhile);
    }

    /// Whether somebody else did.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.verdict.name) == Some(Error::ChangedMeanwhile)
    }
}
