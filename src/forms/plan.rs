//! A group's plan: actions, what is said of them, how they end; check-ins, the days a group agrees on, and the part of the
//! plan that is shown.

use chrono::NaiveDate;

use super::{DayPart, Field, form};
use crate::{
    domain::{
        action::{Outcome, Plan},
        action_log::Verb,
        dates::Leaning,
        error::Error,
        form::{Form, LINE, NAME, TEXT},
        schedule::Occasion,
    },
    language::{Translator, msg},
};

/// The key of the action that a form plans.
pub const ACTION: &str = "action";
/// The audit that an action comes from.
pub const AUDIT: &str = "audit";
/// The statement that an action answers.
pub const STATEMENT: &str = "statement";
/// A statement that the action answered when the form was made.
pub const STATEMENT_BEFORE: &str = "had";
/// The action that one is split from.
pub const SPLIT: &str = "split";
/// Where to go once the action is planned.
pub const BACK: &str = "back";
/// The version of the action that the form was made from.
pub const BASE: &str = "base";
/// The key of what a form says.
pub const EVENT: &str = "event";
/// The closing that is undone.
pub const CLOSURE: &str = "closure";
/// The key of the check-in that a form begins.
pub const CHECK_IN: &str = "check_in";
/// What the pressed button of a check-in says; [`SKIP`] or nothing.
pub const GO: &str = "go";
/// Goes on to the next action and says nothing of this one.
pub const SKIP: &str = "skip";
/// The calendar link that is stopped.
pub const CALENDAR_LINK: &str = "link";
/// Whether check-ins are reminded of.
pub const ALARM: &str = "alarm";

form! {
    /// What people write of an action.
    ActionForm {
        what: Field::line("what", msg::ACTION_WHAT, LINE).hint(msg::ACTION_WHAT_HINT).needed(),
        lead: Field::line("lead", msg::ACTION_LEAD, NAME).hint(msg::ACTION_LEAD_HINT),
        due_on: Field::due_day("due_on", msg::ACTION_DUE).hint(msg::DATE_HINT),
        first_step: Field::line("first_step", msg::ACTION_FIRST_STEP, LINE).hint(msg::ACTION_FIRST_STEP_HINT),
        why: Field::area("why", msg::ACTION_WHY, TEXT, 2).hint(msg::ACTION_WHY_HINT),
        helpers: Field::line("helpers", msg::ACTION_HELPERS, LINE),
        needed: Field::area("needed", msg::ACTION_NEEDED, TEXT, 2).hint(msg::ACTION_NEEDED_HINT),
        measure: Field::area("measure", msg::ACTION_MEASURE, TEXT, 2).hint(msg::ACTION_MEASURE_HINT),
    }
}

form! {
    /// Rewords an action; follows [`ActionForm`].
    RewordAction {
        reason: Field::area("reason", msg::ACTION_REASON, TEXT, 2).hint(msg::ACTION_REASON_HINT),
    }
}

form! {
    /// Says how an action goes.
    SayOfAction {
        verb: Field::choice("verb", msg::SAY_WHICH),
        words: Field::area("words", msg::SAY_WORDS, TEXT, 2).hint(msg::SAY_WORDS_HINT),
    }
}

form! {
    /// Closes an action.
    CloseAction {
        outcome: Field::choice("outcome", msg::ACTION_CLOSE_WHICH),
        note: Field::area("note", msg::ACTION_CLOSE_NOTE, TEXT, 2).hint(msg::ACTION_CLOSE_NOTE_HINT),
    }
}

form! {
    /// Says how one action of a check-in goes; may give it another day, by the fields of [`ActionForm`].
    CheckInTurn {
        how: Field::choice("how", msg::CHECK_IN_HOW),
        words: Field::area("words", msg::SAY_WORDS, TEXT, 3).hint(msg::CHECK_IN_WORDS_HINT),
        reason: RewordAction::FIELDS.reason,
    }
}

form! {
    /// The days on which a group meets next.
    Schedule {
        check_in: Field::day(Occasion::CheckIn.word(), msg::SCHEDULE_CHECK_IN, Leaning::Ahead).hint(msg::SCHEDULE_CHECK_IN_HINT),
        audit: Field::day(Occasion::Audit.word(), msg::SCHEDULE_AUDIT, Leaning::Ahead).hint(msg::SCHEDULE_AUDIT_HINT),
    }
}

form! {
    /// Shows a part of the plan.
    PlanFilter {
        principle: Field::choice("principle", msg::CSV_PRINCIPLE),
        person: Field::choice("person", msg::ACTION_LEAD),
        state: Field::choice("state", msg::CSV_STATE),
    }
}

impl ActionForm {
    /// Reads what people wrote. Only what will be done is needed; the rest may come later. A day before `today` that is
    /// not the one it had `before` is asked about once; the form says that it is meant ([`Field::is_meant`]).
    pub fn read(form: &mut Form, before: Option<&Plan>, today: NaiveDate) -> Plan {
        let fields = Self::FIELDS;
        let due_on = fields.due_on.read_day(form, today);
        let is_new = due_on != before.and_then(|plan| plan.due_on);
        let past = due_on.filter(|day| is_new && *day < today);
        if past.is_some_and(|day| !fields.due_on.is_meant(form, day, today)) {
            fields.due_on.refuse(form, Error::DatePast);
        }
        Plan {
            what: fields.what.read(form),
            why: fields.why.read(form),
            first_step: fields.first_step.read(form),
            lead: fields.lead.read(form),
            helpers: fields.helpers.read(form),
            due_on,
            needed: fields.needed.read(form),
            measure: fields.measure.read(form),
        }
    }

    /// The form filled in with what an action says.
    pub fn filled(words: Translator, plan: &Plan) -> Form {
        let fields = Self::FIELDS;
        let due_on = plan.due_on.map(|day| words.date(day)).unwrap_or_default();
        let shown = (fields.due_on.part(DayPart::Shown), due_on.clone());
        let values = [
            (fields.what, plan.what.clone()),
            (fields.lead, plan.lead.clone()),
            (fields.due_on, due_on),
            (fields.first_step, plan.first_step.clone()),
            (fields.why, plan.why.clone()),
            (fields.helpers, plan.helpers.clone()),
            (fields.needed, plan.needed.clone()),
            (fields.measure, plan.measure.clone()),
        ];
        let values = values.map(|(field, value)| (field.name.to_owned(), value));
        Form::new(values.into_iter().chain([shown]))
    }

    /// The form filled in with what an action says, and over it what another form asks of it: what is not asked stays.
    pub fn over(words: Translator, plan: &Plan, asked: &Form) -> Form {
        let mut form = Self::filled(words, plan);
        let parts = [
            DayPart::Picked,
            DayPart::Near,
            DayPart::Shown,
            DayPart::Meant,
        ];
        let parts = parts.map(|part| Self::FIELDS.due_on.part(part));
        let names = Self::ALL.iter().map(|field| field.name.to_owned());
        for name in names
            .chain(parts)
            .filter(|name| !asked.all(name).is_empty())
        {
            form.forget(&name);
            form.add(&name, asked.get(&name));
        }
        form
    }
}

/// The value that stands for a statement where an action is linked to several.
pub fn statement_value(questionnaire: &str, statement: &str) -> String {
    format!("{questionnaire}/{statement}")
}

impl Schedule {
    /// The field for the day of an occasion.
    pub fn field(occasion: Occasion) -> Field {
        match occasion {
            Occasion::CheckIn => Self::FIELDS.check_in,
            Occasion::Audit => Self::FIELDS.audit,
        }
    }

    /// Reads the days; an empty field gives none, and one before `today` is refused.
    pub fn read(form: &mut Form, today: NaiveDate) -> Vec<(Occasion, NaiveDate)> {
        let mut days = Vec::new();
        for occasion in Occasion::ALL {
            let field = Self::field(occasion);
            match field.read_day(form, today) {
                Some(day) if day < today => field.refuse(form, Error::DayGone),
                day => days.extend(day.map(|day| (occasion, day))),
            }
        }
        days
    }

    /// The form filled in with days.
    pub fn filled(
        words: Translator,
        days: impl IntoIterator<Item = (Occasion, NaiveDate)>,
    ) -> Form {
        let values = days
            .into_iter()
            .map(|(occasion, day)| (Self::field(occasion).name.to_owned(), words.date(day)));
        Form::new(values)
    }
}

/// How an action goes, as it is chosen in a check-in: something is said of it, or it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowItGoes {
    /// Work on it began, something is noted, it waits.
    Said(Verb),
    /// It is done, or let go.
    Ended(Outcome),
}

impl HowItGoes {
    /// Something is noted of it.
    pub const NOTED: Self = Self::Said(Verb::Noted);

    /// What there is to choose from, in order.
    pub const ALL: [Self; 5] = [
        Self::Said(Verb::Started),
        Self::NOTED,
        Self::Said(Verb::Waiting),
        Self::Ended(Outcome::Done),
        Self::Ended(Outcome::LetGo),
    ];

    /// As sent by the form.
    pub fn word(self) -> &'static str {
        match self {
            Self::Said(verb) => verb.word(),
            Self::Ended(outcome) => outcome.word(),
        }
    }

    /// Reads [`Self::word`]; none for anything else.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    const WORDS: Translator = Translator(Language::English);

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn plan(due_on: &str) -> Plan {
        Plan {
            what: "Paint the door".to_owned(),
            lead: "Ana".to_owned(),
            due_on: Some(day(due_on)),
            ..Plan::default()
        }
    }

    #[test]
    fn an_action_comes_back_from_its_form_as_it_was() {
        let plan = plan("2027-02-28");
        let mut form = ActionForm::filled(WORDS, &plan);
        let read = ActionForm::read(&mut form, None, day("2026-11-25"));
        assert_eq!(read, plan);
        assert!(form.is_good(), "{:?}", form.problems());
    }

    #[test]
    fn a_new_day_before_today_is_asked_about_until_it_is_meant() {
        let (plan, today) = (plan("2026-11-24"), day("2026-11-25"));
        let typed = ActionForm::filled(WORDS, &plan);
        let due_on = ActionForm::FIELDS.due_on;

        let mut form = typed.clone();
        ActionForm::read(&mut form, None, today);
        assert_eq!(form.problem(due_on.name), Some(Error::DatePast));

        let mut meant = typed.clone();
        meant.add(&due_on.part(DayPart::Meant), due_on.typed(&typed));
        assert_eq!(ActionForm::read(&mut meant, None, today), plan);
        assert!(meant.is_good(), "{:?}", meant.problems());

        let mut kept = typed;
        ActionForm::read(&mut kept, Some(&plan), today);
        assert!(kept.is_good(), "{:?}", kept.problems());
    }

    #[test]
    fn a_group_agrees_on_no_day_that_is_gone_and_on_none_that_cannot_be_read() {
        let today = day("2026-11-25");
        let days = [
            (Occasion::CheckIn, today),
            (Occasion::Audit, day("2026-11-24")),
        ];
        let mut form = Schedule::filled(WORDS, days);
        assert_eq!(Schedule::read(&mut form, today), [days[0]]);
        assert_eq!(
            form.problem(Schedule::FIELDS.audit.name),
            Some(Error::DayGone)
        );

        let mut form = Form::default();
        form.add(Schedule::FIELDS.check_in.name, "soon");
        assert_eq!(Schedule::read(&mut form, today), []);
        assert_eq!(
            form.problem(Schedule::FIELDS.check_in.name),
            Some(Error::DateUnreadable)
        );
        assert_eq!(form.problem(Schedule::FIELDS.audit.name), None);
    }

    #[test]
    fn a_day_is_said_in_words_picked_or_near_by_and_two_days_are_asked_about() {
        let today = day("2026-11-26");
        let field = ActionForm::FIELDS.due_on;
        let read = |typed: &str, shown: &str, picked: &str, near: &str| {
            let values = [
                (field.name.to_owned(), typed),
                (field.part(DayPart::Shown), shown),
                (field.part(DayPart::Picked), picked),
                (field.part(DayPart::Near), near),
            ];
            let mut form = Form::new(values.map(|(name, value)| (name, value.to_owned())));
            let found = field.read_day(&mut form, today);
            (found, form.problem(field.name))
        };
        let in_two_weeks = (Some(day("2026-12-10")), None);
        assert_eq!(read("", "", "", ""), (None, None));
        assert_eq!(read("10 December", "", "", ""), in_two_weeks);
        assert_eq!(read("", "", "2026-12-10", ""), in_two_weeks);
        assert_eq!(read("", "", "", "2-weeks"), in_two_weeks);
        assert_eq!(read("", "", "", "1-month"), (Some(day("2026-12-26")), None));
        assert_eq!(
            read("", "", "", "3-months"),
            (Some(day("2027-02-26")), None)
        );
        // What stood there and was left is no answer of its own.
        assert_eq!(
            read("1 March 2027", "1 March 2027", "", "2-weeks"),
            in_two_weeks
        );
        assert_eq!(read("", "1 March 2027", "", ""), (None, None));
        // The same day twice is one day.
        assert_eq!(read("10/12", "", "2026-12-10", "2-weeks"), in_two_weeks);
        for two in [
            read("11/12", "", "", "2-weeks"),
            read("", "", "2026-12-11", "2-weeks"),
        ] {
            assert_eq!(two.1, Some(Error::DaysDiffer));
        }
        assert_eq!(
            read("soon", "", "", "2-weeks").1,
            Some(Error::DateUnreadable)
        );
    }

    #[test]
    fn each_choice_of_a_check_in_has_a_word_of_its_own() {
        for how in HowItGoes::ALL {
            assert_eq!(HowItGoes::read(how.word()), Some(how));
        }
        assert_eq!(HowItGoes::read(""), None);
        // Said by the program, never by a form.
        assert_eq!(HowItGoes::read(Verb::Split.word()), None);
    }
}
