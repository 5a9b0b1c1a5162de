//! What a network writes down of being in touch with a group.

use chrono::NaiveDate;

use super::{DayPart, Field, form};
use crate::{
    domain::{
        contact::{Contact, ContactWay, ROOM},
        dates::Leaning,
        error::Error,
        form::Form,
        ids::ContactId,
    },
    keys::Fresh as _,
    language::{Translator, msg},
};

/// The key of what is written, which makes sending it twice harmless.
pub const KEY: &str = "key";
/// The version that is changed.
pub const BASE: &str = "base";

form! {
    /// Writes down that somebody was in touch with a group.
    ContactForm {
        way: Field::choice("way", msg::CONTACT_WAY),
        words: Field::area("words", msg::CONTACT_WORDS, ROOM, 3).hint(msg::CONTACT_WORDS_HINT),
        on_day: Field::day("on_day", msg::CONTACT_DAY, Leaning::Back).hint(msg::DATE_HINT_PAST).needed(),
        next_on: Field::due_day("next_on", msg::CONTACT_NEXT).hint(msg::CONTACT_NEXT_HINT),
    }
}

/// What such a form says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactSaid {
    /// How somebody was in touch.
    pub way: ContactWay,
    /// What came of it.
    pub words: String,
    /// The day.
    pub on_day: NaiveDate,
    /// The day from which on they are to be in touch again.
    pub next_on: Option<NaiveDate>,
}

impl ContactForm {
    /// Reads what was said; none, and the form says why, where something is wrong. A day that is gone is no day to be in
    /// touch again, unless the entry had it `before`.
    pub fn read(
        form: &mut Form,
        before: Option<&Contact>,
        today: NaiveDate,
    ) -> Option<ContactSaid> {
        let fields = Self::FIELDS;
        let way = ContactWay::read(fields.way.typed(form));
        if way.is_none() {
            fields.way.refuse(form, Error::ChooseOne);
        }
        let words = match way {
            Some(ContactWay::Other) => fields.words.needed().read(form),
            _ => fields.words.read(form),
        };
        let on_day = fields.on_day.read_day(form, today);
        if on_day.is_some_and(|day| day > today) {
            fields.on_day.refuse(form, Error::DayToCome);
        }
        let next_on = fields.next_on.read_day(form, today);
        let is_new = next_on != before.and_then(|before| before.next_on);
        if next_on.is_some_and(|day| is_new && day < today) {
            fields.next_on.refuse(form, Error::DayGone);
        }
        let (way, on_day) = way.zip(on_day).filter(|_| form.is_good())?;
        Some(ContactSaid {
            way,
            words,
            on_day,
            next_on,
        })
    }

    /// The form for a new entry: today, and, as the newest entry alone counts, the day to be in touch again that the last one
    /// named, where it is still to come.
    pub fn fresh(words: Translator, last: Option<&Contact>, today: NaiveDate) -> Form {
        let next_on = last.and_then(|last| last.next_on);
        let mut form = Self::on(words, today, next_on.filter(|day| *day > today));
        form.add(KEY, ContactId::fresh().to_string());
        form
    }

    /// The form filled in with what an entry says.
    pub fn filled(words: Translator, contact: &Contact) -> Form {
        let mut form = Self::on(words, contact.on_day, contact.next_on);
        form.add(Self::FIELDS.way.name, contact.way.word());
        form.add(Self::FIELDS.words.name, contact.words.clone());
        form.add(BASE, contact.version.to_string());
        form
    }

    fn on(words: Translator, on_day: NaiveDate, next_on: Option<NaiveDate>) -> Form {
        let mut form = Form::default();
        let days = [
            (Self::FIELDS.on_day, Some(on_day)),
            (Self::FIELDS.next_on, next_on),
        ];
        for (field, day) in days {
            let shown = day.map(|day| words.date(day)).unwrap_or_default();
            form.add(field.name, shown.clone());
            form.add(&field.part(DayPart::Shown), shown);
        }
        form
    }

    /// Whether somebody else changed the entry since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.words.name) == Some(Error::ChangedMeanwhile)
    }

    /// Notes that somebody did: saved once more, it stands over this version.
    pub fn changed_meanwhile(form: &mut Form, version: i32) {
        form.forget(BASE);
        form.add(BASE, version.to_string());
        Self::FIELDS.words.refuse(form, Error::ChangedMeanwhile);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
    }

    fn typed(pairs: &[(&str, &str)]) -> Form {
        let pairs = pairs.iter();
        Form::new(pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn something_else_needs_words_and_a_call_none() {
        let mut form = typed(&[("way", "rang"), ("on_day", "25 November 2026")]);
        let said = ContactForm::read(&mut form, None, day(25)).expect("said");
        assert_eq!((said.way, said.on_day), (ContactWay::Rang, day(25)));
        let mut form = typed(&[("way", "other"), ("on_day", "25 November 2026")]);
        assert_eq!(ContactForm::read(&mut form, None, day(25)), None);
        assert_eq!(form.problem("words"), Some(Error::Needed));
        let mut form = typed(&[("on_day", "")]);
        assert_eq!(ContactForm::read(&mut form, None, day(25)), None);
        assert_eq!(form.problem("way"), Some(Error::ChooseOne));
        assert_eq!(form.problem("on_day"), Some(Error::Needed));
    }

    #[test]
    fn it_was_up_to_today_and_is_again_from_today_on() {
        let days = |on: &str, next: &str| {
            let mut form = typed(&[("way", "wrote"), ("on_day", on), ("next_on", next)]);
            let said = ContactForm::read(&mut form, None, day(25));
            (said.is_some(), form)
        };
        assert!(days("25 November 2026", "25 November 2026").0);
        let (_, form) = days("26 November 2026", "24 November 2026");
        assert_eq!(form.problem("on_day"), Some(Error::DayToCome));
        assert_eq!(form.problem("next_on"), Some(Error::DayGone));
    }
}
