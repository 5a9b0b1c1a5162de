//! Who speaks for a network on a body, and what is written down of their work.

use chrono::NaiveDate;

use super::{Field, form};
use crate::{
    domain::{
        dates::Leaning,
        error::Error,
        form::{Form, LINE, NAME, TEXT},
        ids::{BodyId, RepresentativeEntryId, RepresentativeId},
        representative::{
            Body, Candidate, Entry, EntryKind, EntryWords, HowChosen, MOST_CANDIDATES,
            Representative, read_candidates, write_candidates,
        },
    },
    language::{Translator, msg},
};

/// The version that a form was made from.
pub const BASE: &str = "base";
/// The term that ends as the one of the form begins.
pub const AFTER: &str = "after";
/// What is taken back: the thing and the version that was made of it, with a dot between them.
pub const UNDO: &str = "undo";

form! {
    /// Writes down a representative, or mends it with [`BASE`].
    RepresentativeForm {
        key: Field::hidden("representative", msg::REPRESENTATIVE_NAME),
        name: Field::line("representative_name", msg::REPRESENTATIVE_NAME, NAME).needed(),
        group: Field::line("group_name", msg::REPRESENTATIVE_GROUP, NAME).hint(msg::REPRESENTATIVE_GROUP_HINT),
        body: Field::choice("body", msg::REPRESENTATIVE_BODY),
        new_body: Field::line("new_body", msg::REPRESENTATIVE_NEW_BODY, NAME).hint(msg::REPRESENTATIVE_NEW_BODY_HINT),
        from_on: Field::day("from_on", msg::REPRESENTATIVE_FROM, Leaning::Back).hint(msg::DATE_HINT).needed(),
        until_on: Field::day("until_on", msg::REPRESENTATIVE_UNTIL, Leaning::Ahead).hint(msg::REPRESENTATIVE_UNTIL_HINT),
        deputy: Field::line("deputy", msg::REPRESENTATIVE_DEPUTY, NAME).hint(msg::REPRESENTATIVE_DEPUTY_HINT),
        chosen: Field::choice("chosen", msg::REPRESENTATIVE_CHOSEN),
        chosen_on: Field::day("chosen_on", msg::REPRESENTATIVE_CHOSEN_ON, Leaning::Back),
        candidates: Field::area("candidates", msg::REPRESENTATIVE_CANDIDATES, TEXT, 4).hint(msg::REPRESENTATIVE_CANDIDATES_HINT),
    }
}

/// The body that a form names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaidBody {
    /// One that is there.
    Known(BodyId),
    /// One that was typed in, and may be there too.
    Typed(String),
}

/// What such a form says; whose group it is, is still to be found.
#[derive(Clone, Debug)]
pub struct RepresentativeSaid {
    /// Who.
    pub name: String,
    /// What their group is called; empty for one of the network itself.
    pub group: String,
    /// Which body.
    pub body: SaidBody,
    /// Whether they were elected.
    pub is_elected: bool,
    /// The day on which they were chosen.
    pub chosen_on: Option<NaiveDate>,
    /// Who stood.
    pub candidates: Vec<Candidate>,
    /// The first day of the term.
    pub from_on: NaiveDate,
    /// The last.
    pub until_on: Option<NaiveDate>,
    /// Who comes in their place.
    pub deputy: String,
}

impl RepresentativeForm {
    /// An empty form.
    pub fn blank(key: RepresentativeId) -> Form {
        let mut form = Form::default();
        form.add(Self::FIELDS.key.name, key.to_string());
        form.add(Self::FIELDS.chosen.name, HowChosen::Named.word());
        form
    }

    /// What is written down, to be mended.
    pub fn filled(words: Translator, known: &Representative) -> Form {
        let mut form = Form::default();
        let fields = Self::FIELDS;
        form.add(BASE, known.version.to_string());
        Self::fill_in(&mut form, known);
        let mandate = &known.mandate;
        for (field, day) in [
            (fields.from_on, Some(mandate.from_on)),
            (fields.until_on, mandate.until_on),
            (fields.chosen_on, mandate.chosen_on),
        ] {
            let day = day.map(|day| words.date(day)).unwrap_or_default();
            form.add(field.name, day);
        }
        let chosen = if mandate.is_elected {
            HowChosen::Elected
        } else {
            HowChosen::Named
        };
        form.add(fields.chosen.name, chosen.word());
        form.add(
            fields.candidates.name,
            write_candidates(&mandate.candidates),
        );
        form
    }

    /// A form for the term that follows another of the same person on the same body.
    pub fn following(words: Translator, key: RepresentativeId, known: &Representative) -> Form {
        let mut form = Self::blank(key);
        Self::fill_in(&mut form, known);
        form.add(AFTER, known.id.to_string());
        let next = known.mandate.until_on.and_then(|day| day.succ_opt());
        let next = next.map(|day| words.date(day)).unwrap_or_default();
        form.add(Self::FIELDS.from_on.name, next);
        form
    }

    fn fill_in(form: &mut Form, known: &Representative) {
        let (fields, mandate) = (Self::FIELDS, &known.mandate);
        form.add(fields.name.name, mandate.name.as_str());
        form.add(
            fields.group.name,
            known.group_name.as_deref().unwrap_or_default(),
        );
        form.add(fields.body.name, mandate.body_id.to_string());
        form.add(fields.deputy.name, mandate.deputy.as_str());
    }

    /// Reads what was said; none, and the form says why, where something is wrong.
    pub fn read(form: &mut Form, today: NaiveDate) -> Option<RepresentativeSaid> {
        let fields = Self::FIELDS;
        let [name, group, typed, deputy] =
            [fields.name, fields.group, fields.new_body, fields.deputy]
                .map(|field| field.read(form));
        let known = fields.body.typed(form).parse().ok();
        let body = match (typed.is_empty(), known) {
            (false, _) => Some(SaidBody::Typed(typed)),
            (true, Some(known)) => Some(SaidBody::Known(known)),
            (true, None) => {
                fields.new_body.refuse(form, Error::Needed);
                None
            }
        };
        let from_on = fields.from_on.read_day(form, today);
        let until_on = fields.until_on.read_day(form, today);
        if from_on
            .zip(until_on)
            .is_some_and(|(from, until)| until < from)
        {
            fields.until_on.refuse(form, Error::DaysTurned);
        }
        let chosen = HowChosen::read(fields.chosen.typed(form));
        if chosen.is_none() {
            fields.chosen.refuse(form, Error::ChooseOne);
        }
        let chosen_on = fields.chosen_on.read_day(form, today);
        let candidates = read_candidates(&fields.candidates.read(form));
        if candidates.len() > MOST_CANDIDATES {
            let most = u32::try_from(MOST_CANDIDATES).unwrap_or(60);
            fields.candidates.refuse(form, Error::TooMany(most));
        }
        let (from_on, body, chosen) = (from_on?, body?, chosen?);
        form.is_good().then(|| RepresentativeSaid {
            name,
            group,
            body,
            is_elected: chosen == HowChosen::Elected,
            chosen_on,
            candidates: if chosen == HowChosen::Elected {
                candidates
            } else {
                Vec::new()
            },
            from_on,
            until_on,
            deputy,
        })
    }

    /// Whether somebody else changed it since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.name.name) == Some(Error::ChangedMeanwhile)
    }
}

form! {
    /// Gives a body another name; with [`BASE`].
    BodyForm {
        name: Field::line("body_name", msg::BODY_NAME, NAME).needed(),
    }
}

impl BodyForm {
    /// A body as it is kept.
    pub fn filled(body: &Body) -> Form {
        let mut form = Form::default();
        form.add(BASE, body.version.to_string());
        form.add(Self::FIELDS.name.name, body.name.as_str());
        form
    }
}

form! {
    /// Writes down a question that was raised.
    QuestionForm {
        key: Field::hidden("question", msg::QUESTION_ASKED),
        on_day: Field::day("question_day", msg::ENTRY_DAY, Leaning::Back).hint(msg::DATE_HINT_PAST).needed(),
        asked: Field::area("asked", msg::QUESTION_ASKED, TEXT, 2).needed(),
        answered: Field::area("answered", msg::QUESTION_ANSWERED, TEXT, 2).hint(msg::QUESTION_ANSWERED_HINT),
    }
}

form! {
    /// Writes a short report back to the groups.
    ReportBack {
        key: Field::hidden("report", msg::REPORT_BACK_WORDS),
        on_day: Field::day("report_day", msg::ENTRY_DAY, Leaning::Back).hint(msg::DATE_HINT_PAST).needed(),
        words: Field::area("report_words", msg::REPORT_BACK_WORDS, TEXT, 4).hint(msg::REPORT_BACK_WORDS_HINT).needed(),
    }
}

/// Reads an entry of a kind; none, and the form says why, where something is wrong.
pub fn read_entry(form: &mut Form, kind: EntryKind, today: NaiveDate) -> Option<EntryWords> {
    let (day, words, answer) = match kind {
        EntryKind::Question => {
            let fields = QuestionForm::FIELDS;
            (fields.on_day, fields.asked, Some(fields.answered))
        }
        EntryKind::Report => {
            let fields = ReportBack::FIELDS;
            (fields.on_day, fields.words, None)
        }
    };
    let on_day = day.read_day(form, today);
    if on_day.is_some_and(|day| day > today) {
        day.refuse(form, Error::DayToCome);
    }
    let words = words.read(form);
    let answer = answer.map(|answer| answer.read(form));
    let on_day = on_day.filter(|_| form.is_good())?;
    Some(EntryWords {
        on_day,
        words,
        answer: answer.unwrap_or_default(),
        is_removed: false,
    })
}

/// An entry as it is kept.
pub fn filled_entry(words: Translator, entry: &Entry) -> Form {
    let mut form = Form::default();
    let said = &entry.said;
    form.add(BASE, entry.version.to_string());
    match entry.kind {
        EntryKind::Question => {
            let fields = QuestionForm::FIELDS;
            form.add(fields.on_day.name, words.date(said.on_day));
            form.add(fields.asked.name, said.words.as_str());
            form.add(fields.answered.name, said.answer.as_str());
        }
        EntryKind::Report => {
            let fields = ReportBack::FIELDS;
            form.add(fields.on_day.name, words.date(said.on_day));
            form.add(fields.words.name, said.words.as_str());
        }
    }
    form
}

form! {
    /// Ends a term.
    EndTerm {
        ended_on: Field::day("ended_on", msg::TERM_ENDED_ON, Leaning::Back).hint(msg::DATE_HINT_PAST).needed(),
        why: Field::line("end_why", msg::TERM_END_WHY, LINE),
    }
}

form! {
    /// Takes something out that was written by mistake.
    TakeOut {
        why: Field::line("out_why", msg::TAKE_OUT_REASON, LINE).hint(msg::TAKE_OUT_REASON_HINT).needed(),
    }
}

impl TakeOut {
    /// Another form of the page as it is filled in, with what was typed here and what is wrong with it.
    pub fn beside(mut other: Form, typed: &Form) -> Form {
        let name = Self::FIELDS.why.name;
        other.add(name, typed.get(name));
        for (name, error) in typed.problems() {
            other.refuse(name, *error);
        }
        other
    }
}

/// Fills in, of the forms on a representative's page, what was not typed: the keys of new entries and today.
pub fn with_defaults(
    mut form: Form,
    words: Translator,
    keys: [RepresentativeEntryId; 2],
    today: NaiveDate,
) -> Form {
    let [question, report] = keys.map(|key| key.to_string());
    let day = words.date(today);
    for (name, value) in [
        (QuestionForm::FIELDS.key.name, question),
        (ReportBack::FIELDS.key.name, report),
        (QuestionForm::FIELDS.on_day.name, day.clone()),
        (ReportBack::FIELDS.on_day.name, day.clone()),
        (EndTerm::FIELDS.ended_on.name, day),
    ] {
        if form.all(name).is_empty() {
            form.add(name, value);
        }
    }
    form
}

/// Whether something is wrong with one of these fields, so that they are shown.
pub fn is_wrong(form: &Form, fields: &[Field]) -> bool {
    fields
        .iter()
        .any(|field| form.problem(field.name).is_some())
}
