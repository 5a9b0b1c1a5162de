//! What is said in a review: by a facilitator, and by the group.

use chrono::NaiveDate;

use super::{Field, form};
use crate::{
    domain::{
        dates::Leaning,
        error::Error,
        form::{Form, LINE, TEXT},
        ids::EventId,
        review::{NoteKind, Remark, Verdict},
    },
    keys::Fresh as _,
    language::{Translator, msg},
};

/// What kind of thing is said; [`NoteKind`] has its words.
pub const KIND: &str = "kind";
/// The note that is answered, or taken back.
pub const ABOUT: &str = "about";
/// The statement that is spoken of; empty for the whole.
pub const STATEMENT: &str = "statement";
/// The key of what is said, which makes sending it twice harmless.
pub const KEY: &str = "key";
/// The key of the action that an accepted suggestion becomes.
pub const ACTION: &str = "action";

form! {
    /// Asks the group something.
    AskGroup {
        words: Field::area("words", msg::REVIEW_QUESTION_WORDS, TEXT, 3).needed(),
    }
}

form! {
    /// Says what a visit found.
    NoteVisit {
        verdict: Field::choice("verdict", msg::REVIEW_VISIT_VERDICT),
        on_day: Field::day("on_day", msg::REVIEW_VISIT_DAY, Leaning::Back).hint(msg::DATE_HINT_PAST),
        words: Field::area("words", msg::REVIEW_VISIT_WORDS, TEXT, 3),
    }
}

form! {
    /// Suggests an action.
    SuggestAction {
        words: Field::line("words", msg::REVIEW_SUGGESTION_WORDS, LINE).hint(msg::REVIEW_SUGGESTION_HINT).needed(),
    }
}

form! {
    /// Ends a review with a word to the group, and says when it is looked at again.
    FinishReview {
        words: Field::area("words", msg::REVIEW_FINISHED_WORDS, TEXT, 3),
        next_on: Field::day("next_on", msg::REVIEW_FINISHED_NEXT, Leaning::Ahead).hint(msg::REVIEW_FINISHED_NEXT_HINT),
    }
}

form! {
    /// The group answers a question.
    AnswerQuestion {
        words: Field::area("words", msg::REVIEWED_ANSWER_WORDS, TEXT, 4).needed(),
    }
}

form! {
    /// The group decides on a suggestion.
    DecideSuggestion {
        words: Field::line("words", msg::REVIEWED_DECIDE_WORDS, TEXT).hint(msg::REVIEWED_DECIDE_HINT),
    }
}

/// What a facilitator said in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacilitatorRemark {
    /// What it is; none to take something back, and where the form is wrong.
    pub remark: Option<Remark>,
    /// Its words.
    pub words: String,
    /// The day on which the facilitator looks again.
    pub next_on: Option<NaiveDate>,
}

impl FacilitatorRemark {
    /// Reads what a facilitator can say; none where it is nothing of the kind.
    pub fn read(form: &mut Form, today: NaiveDate) -> Option<Self> {
        let mut next_on = None;
        let (remark, words) = match NoteKind::read(form.get(KIND))? {
            NoteKind::Question => (Some(Remark::Question), AskGroup::FIELDS.words.read(form)),
            NoteKind::Suggestion => (
                Some(Remark::Suggestion),
                SuggestAction::FIELDS.words.read(form),
            ),
            NoteKind::Visit => {
                let words = NoteVisit::FIELDS.words.read(form);
                (NoteVisit::read(form, today), words)
            }
            NoteKind::Finished => {
                let FinishReview {
                    words,
                    next_on: field,
                } = FinishReview::FIELDS;
                let words = words.read(form);
                next_on = field.read_day(form, today);
                if next_on.is_some_and(|day| day < today) {
                    field.refuse(form, Error::DayGone);
                }
                (Some(Remark::Finished), words)
            }
            NoteKind::TakenBack => (None, String::new()),
            NoteKind::Answer | NoteKind::Accepted | NoteKind::Declined | NoteKind::Begun => {
                return None;
            }
        };
        Some(Self {
            remark,
            words,
            next_on,
        })
    }
}

impl NoteVisit {
    /// Reads what a visit found; none, and the form says why, where nothing was chosen.
    fn read(form: &mut Form, today: NaiveDate) -> Option<Remark> {
        let verdict = Verdict::read(Self::FIELDS.verdict.typed(form));
        if verdict.is_none() {
            Self::FIELDS.verdict.refuse(form, Error::ChooseOne);
        }
        let on_day = Self::FIELDS.on_day.read_day(form, today);
        if on_day.is_some_and(|day| day > today) {
            Self::FIELDS.on_day.refuse(form, Error::DayToCome);
        }
        verdict.map(|verdict| Remark::Visit { verdict, on_day })
    }
}

/// The fields by which a facilitator says something of a kind.
pub fn fields(kind: NoteKind) -> &'static [Field] {
    match kind {
        NoteKind::Question => AskGroup::ALL,
        NoteKind::Suggestion => SuggestAction::ALL,
        NoteKind::Finished => FinishReview::ALL,
        _ => NoteVisit::ALL,
    }
}

/// The form by which a facilitator says something of a kind, as it is filled in at first.
pub fn fresh(words: Translator, kind: NoteKind, today: NaiveDate) -> Form {
    let mut form = Form::default();
    form.add(KEY, EventId::fresh().to_string());
    if kind == NoteKind::Visit {
        form.add(NoteVisit::FIELDS.on_day.name, words.date(today));
    }
    form
}

/// The field in which the group says something to what was asked or suggested.
pub fn reply_field(asked: Remark) -> Field {
    if asked == Remark::Question {
        AnswerQuestion::FIELDS.words
    } else {
        DecideSuggestion::FIELDS.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Form {
        Form::new(
            pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        )
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn a_visit_needs_a_verdict_and_a_day_that_has_come() {
        let mut form = typed(&[(KIND, "visit"), ("on_day", "2026-11-26")]);
        let read = FacilitatorRemark::read(&mut form, day(25)).unwrap();
        assert_eq!(read.remark, None);
        assert_eq!(form.problem("verdict"), Some(Error::ChooseOne));
        assert_eq!(form.problem("on_day"), Some(Error::DayToCome));

        let mut form = typed(&[(KIND, "visit"), ("verdict", "agree"), ("on_day", "")]);
        let read = FacilitatorRemark::read(&mut form, day(25)).unwrap();
        let verdict = Verdict::Agree;
        assert_eq!(
            read.remark,
            Some(Remark::Visit {
                verdict,
                on_day: None
            })
        );
        assert!(form.is_good());
    }

    #[test]
    fn the_end_of_a_review_names_no_day_that_is_gone() {
        let mut form = typed(&[(KIND, "finished"), ("next_on", "2026-11-24")]);
        FacilitatorRemark::read(&mut form, day(25)).unwrap();
        assert_eq!(form.problem("next_on"), Some(Error::DayGone));

        let mut form = typed(&[(KIND, "finished"), ("next_on", "2026-11-25")]);
        let read = FacilitatorRemark::read(&mut form, day(25)).unwrap();
        assert_eq!(read.next_on, Some(day(25)));
        assert!(form.is_good());
    }

    #[test]
    fn a_facilitator_says_nothing_that_is_the_groups_to_say() {
        for kind in ["answer", "accepted", "declined", "begun", "", "other"] {
            let mut form = typed(&[(KIND, kind), ("words", "Yes")]);
            assert_eq!(FacilitatorRemark::read(&mut form, day(25)), None, "{kind}");
        }
    }
}
