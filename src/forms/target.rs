//! What a network promised for a period.

use chrono::NaiveDate;

use super::{Field, form};
use crate::{
    domain::{
        dates::Leaning,
        digits::western,
        error::Error,
        form::{Form, LINE},
        ids::{SeriesId, TargetId},
        target::{MOST, Target, TargetKind},
    },
    language::{Translator, msg},
};

form! {
    /// Writes a target.
    TargetForm {
        key: Field::hidden("target", msg::TARGET_KIND),
        base: Field::hidden("base", msg::TARGET_KIND),
        kind: Field::choice("kind", msg::TARGET_KIND),
        what: Field::line("what", msg::TARGET_WHAT, LINE).hint(msg::TARGET_WHAT_HINT),
        series: Field::choice("of_series", msg::TARGET_SERIES),
        wanted: Field::number("wanted", msg::TARGET_WANTED).needed(),
        from: Field::day("from", msg::REPORT_FROM, Leaning::Back).hint(msg::TARGET_FROM_HINT).needed(),
        to: Field::day("to", msg::REPORT_TO, Leaning::Ahead).needed(),
        came: Field::number("came", msg::TARGET_CAME).hint(msg::TARGET_CAME_HINT),
    }
}

impl TargetForm {
    /// The form for a new target of this key and of a period.
    pub fn blank(words: Translator, key: TargetId, from: NaiveDate, to: NaiveDate) -> Form {
        let mut form = Form::default();
        let fields = Self::FIELDS;
        form.add(fields.key.name, key.to_string());
        form.add(fields.kind.name, TargetKind::Meetings.word());
        form.add(fields.from.name, words.date(from));
        form.add(fields.to.name, words.date(to));
        form
    }

    /// A target as it is kept.
    pub fn filled(words: Translator, target: &Target) -> Form {
        let mut form = Form::default();
        let fields = Self::FIELDS;
        let number = |number: Option<i32>| number.map(|number| number.to_string());
        let said = &target.words;
        let series = said.series_id.map(|series| series.to_string());
        form.add(fields.base.name, target.version.to_string());
        form.add(fields.kind.name, said.kind.word());
        form.add(fields.what.name, said.what.as_str());
        form.add(fields.series.name, series.unwrap_or_default());
        form.add(fields.wanted.name, said.wanted.to_string());
        form.add(fields.from.name, words.date(said.from));
        form.add(fields.to.name, words.date(said.to));
        form.add(fields.came.name, number(said.came).unwrap_or_default());
        form
    }

    /// Reads what the target is for, with its words where it is something else.
    pub fn read_kind(form: &mut Form) -> Option<(TargetKind, String)> {
        let fields = Self::FIELDS;
        let what = fields.what.read(form);
        let Some(kind) = TargetKind::read(fields.kind.typed(form)) else {
            fields.kind.refuse(form, Error::ChooseOne);
            return None;
        };
        if kind == TargetKind::Own && what.is_empty() {
            fields.what.refuse(form, Error::Needed);
        }
        Some((kind, what))
    }

    /// The series that is chosen; none for all of them.
    pub fn read_series(form: &Form) -> Option<SeriesId> {
        Self::FIELDS.series.typed(form).parse().ok()
    }

    /// Reads a whole number, at least one where it is needed; none where nothing was typed. What is wrong with it is noted on the
    /// form.
    pub fn read_number(field: Field, form: &mut Form) -> Option<i32> {
        let typed: String = form.trimmed(field.name).chars().map(western).collect();
        let least = i32::from(field.is_needed);
        let number = typed
            .parse()
            .ok()
            .filter(|read| (least..=MOST).contains(read));
        match (typed.is_empty(), number) {
            (true, _) if field.is_needed => field.refuse(form, Error::Needed),
            (false, None) if field.is_needed => field.refuse(form, Error::NumberNeeded),
            (false, None) => field.refuse(form, Error::NumberUnreadable),
            _ => {}
        }
        number
    }

    /// Reads the period.
    pub fn read_period(form: &mut Form, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let fields = Self::FIELDS;
        let days = (
            fields.from.read_day(form, today),
            fields.to.read_day(form, today),
        );
        let (from, to) = days.0.zip(days.1)?;
        if from > to {
            fields.to.refuse(form, Error::DaysTurned);
            return None;
        }
        Some((from, to))
    }

    /// Whether somebody else saved the target since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.kind.name) == Some(Error::ChangedMeanwhile)
    }

    /// Sets the version over which the form is saved.
    pub fn set_base(form: &mut Form, version: i32) {
        form.forget(Self::FIELDS.base.name);
        form.add(Self::FIELDS.base.name, version.to_string());
    }
}
