//! A link into a group: until when it can be used.

use chrono::NaiveDate;

use super::{DayPart, Field, form};
use crate::{
    domain::{
        error::Error,
        form::Form,
        invitation::{latest_end, usual_end},
    },
    language::{Translator, msg},
};

form! {
    /// Makes a link into a group.
    Invite {
        until: Field::due_day("until", msg::INVITE_UNTIL).hint(msg::INVITE_UNTIL_HINT).needed(),
    }
}

impl Invite {
    /// The form as it is filled in at first.
    pub fn filled(words: Translator, today: NaiveDate) -> Form {
        let (until, mut form) = (Self::FIELDS.until, Form::default());
        let end = words.date(usual_end(today));
        form.add(&until.part(DayPart::Shown), end.clone());
        form.add(until.name, end);
        form
    }

    /// The last day on which the link can be used: the usual one where a form does not ask. One that has gone by or is very
    /// far is noted on the form.
    pub fn read(form: &mut Form, today: NaiveDate) -> Option<NaiveDate> {
        let field = Self::FIELDS.until;
        let asked = [
            field.name.to_owned(),
            field.part(DayPart::Picked),
            field.part(DayPart::Near),
        ];
        if asked.iter().all(|name| form.all(name).is_empty()) {
            return Some(usual_end(today));
        }
        let until = field.read_day(form, today)?;
        let error = match until {
            until if until < today => Error::DayGone,
            until if until > latest_end(today) => Error::DateOutOfRange,
            until => return Some(until),
        };
        field.refuse(form, error);
        None
    }
}
