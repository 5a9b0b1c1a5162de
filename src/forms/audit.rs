//! Audits: starting one, adding principles, answering, typing in paper, opening again.

use super::{Field, form};
use crate::{
    domain::{
        answer::{Answer, Choice, Strength},
        dates::Leaning,
        error::Error,
        form::{Form, LINE, NAME, TEXT},
        ids::PersonId,
        questionnaire::Scale,
        word::words,
    },
    language::msg,
};

/// Hidden: the version that was before the person's eyes, 0 for none.
pub const BASE: &str = "base";

/// Hidden: the key of the person who was signed in when the page was opened, and so typed in it.
pub const TYPED_BY: &str = "typed_by";

/// Hidden: the key of a save, the same when the same form is sent again.
pub const SAVE: &str = "save";

/// Hidden: the key of the audit to start, the same when the same form is sent again.
pub const AUDIT: &str = "audit";

/// Hidden: the id of the questionnaire to start with.
pub const QUESTIONNAIRE: &str = "questionnaire";

/// Hidden: a statement with two answers that nobody has settled, as [`unsettled`] names it; once for each that the person
/// saw when they closed the audit all the same.
pub const UNSETTLED: &str = "unsettled";

/// Names a statement with the version of its answer, for [`UNSETTLED`].
pub fn unsettled(statement: &str, version: i32) -> String {
    format!("{statement} {version}")
}

/// Name of the buttons that say where to go on after saving.
pub const GO: &str = "go";

words! {
    /// Where the buttons of a form lead after saving.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GoOn {
        /// To what comes next.
        Next = "next",
        /// To what came before.
        Back = "back",
        /// To what comes next, leaving this for another day.
        Skip = "skip",
        /// To the list of all.
        Stop = "stop",
    }
}

impl GoOn {
    /// The button that was pressed; none where the form was sent otherwise.
    pub fn pressed(form: &Form) -> Option<Self> {
        Self::read(form.get(GO))
    }
}

form! {
    /// Starts an audit; with [`AUDIT`] and [`QUESTIONNAIRE`].
    StartAudit {
        principle: Field::choice("principle", msg::AUDIT_PRINCIPLES).hint(msg::AUDIT_PRINCIPLES_HINT),
        held_on: Field::day("held_on", msg::AUDIT_DAY, Leaning::Back).hint(msg::DATE_HINT_PAST).needed(),
        answering: Field::choice("answering", msg::TEAM_ANSWERING),
    }
}

form! {
    /// Adds principles to an audit.
    MorePrinciples {
        principle: Field::choice("principle", msg::TASKS_MORE),
    }
}

form! {
    /// Answers a statement; with [`TYPED_BY`], [`BASE`], [`SAVE`] and [`GO`].
    AnswerForm {
        choice: Field::choice("choice", msg::STATEMENT_WHICH),
        why: Field::line("why", msg::ANSWER_WHY, LINE).hint(msg::ANSWER_WHY_HINT),
        reflection: Field::area("reflection", msg::ANSWER_REFLECTION, TEXT, 3).hint(msg::ANSWER_REFLECTION_HINT),
        evidence: Field::area("evidence", msg::ANSWER_EVIDENCE, TEXT, 2).hint(msg::ANSWER_EVIDENCE_HINT),
        strength: Field::choice("strength", msg::ANSWER_STRENGTH),
    }
}

/// Who typed in a form, where it says so.
pub fn typed_by(form: &Form) -> Option<PersonId> {
    form.get(TYPED_BY).parse().ok()
}

impl AnswerForm {
    /// Reads the answer. Too long a text or a choice that is not on the scale is noted on the form; a half-finished answer
    /// is fine, because saves accept drafts.
    pub fn read(form: &mut Form, scale: &Scale) -> Answer {
        let fields = Self::FIELDS;
        let typed = fields.choice.typed(form);
        let choice = Choice::read(typed);
        if choice.map_or(!typed.is_empty(), |choice| !choice.is_on(scale)) {
            fields.choice.refuse(form, Error::ChooseOne);
        }
        Answer {
            choice,
            passed_over: false,
            why: fields.why.read(form),
            reflection: fields.reflection.read(form),
            evidence: fields.evidence.read(form),
            strength: Strength::read(fields.strength.typed(form)),
        }
    }

    /// The answer, back in a form.
    pub fn write(answer: &Answer) -> Form {
        let fields = Self::FIELDS;
        let choice = answer.choice.map(Choice::word).unwrap_or_default();
        let strength = answer.strength.map(Strength::word).unwrap_or_default();
        let mut form = Form::default();
        form.add(fields.choice.name, choice);
        form.add(fields.why.name, answer.why.as_str());
        form.add(fields.reflection.name, answer.reflection.as_str());
        form.add(fields.evidence.name, answer.evidence.as_str());
        form.add(fields.strength.name, strength);
        form
    }
}

form! {
    /// Types in the paper of one principle: whose it is, then a [`PaperRow`] for each statement; with [`GO`].
    Paper {
        paper: Field::line("paper", msg::TYPE_IN_PAPER, NAME).hint(msg::TYPE_IN_PAPER_HINT),
    }
}

form! {
    /// One statement among those of a filled-in paper. Its fields are the parts of an answer, each named with the
    /// statement: `lis.early.choice`; so are [`BASE`] and [`SAVE`].
    PaperRow {
        choice: AnswerForm::FIELDS.choice,
        why: Field::line("why", msg::ANSWER_WHY, LINE),
        reflection: Field::area("reflection", msg::ANSWER_REFLECTION, TEXT, 2),
        evidence: Field::area("evidence", msg::ANSWER_EVIDENCE_OPEN, TEXT, 2),
        strength: AnswerForm::FIELDS.strength,
    }
}

impl PaperRow {
    /// The name in the form of a part of a statement's row.
    pub fn name(statement: &str, part: &str) -> String {
        format!("{statement}.{part}")
    }

    /// Whether something beside the choice was written, or is wrong.
    pub fn has_more(form: &Form, statement: &str) -> bool {
        Self::ALL[1..].iter().any(|field| {
            let name = Self::name(statement, field.name);
            !form.get(&name).is_empty() || form.problem(&name).is_some()
        })
    }

    /// Reads the row of a statement as [`AnswerForm::read`] does; what is wrong with it is noted at its fields.
    pub fn read(form: &mut Form, statement: &str, scale: &Scale) -> Answer {
        let mut row = Form::default();
        for field in Self::ALL {
            row.add(field.name, form.get(&Self::name(statement, field.name)));
        }
        let answer = AnswerForm::read(&mut row, scale);
        for (part, error) in row.problems() {
            form.refuse(&Self::name(statement, part), *error);
        }
        answer
    }

    /// Fills in the row of a statement.
    pub fn write(form: &mut Form, statement: &str, answer: &Answer) {
        for (part, value) in AnswerForm::write(answer).pairs() {
            form.add(&Self::name(statement, part), value);
        }
    }
}

form! {
    /// Opens a closed audit again.
    ReopenAudit {
        reason: Field::area("reason", msg::REOPEN_REASON, TEXT, 2).needed(),
    }
}
