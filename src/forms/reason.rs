//! Why a statement moved between two audits.

use super::{Field, form};
use crate::{
    domain::{
        error::Error,
        form::{Form, LINE},
        ids::AuditId,
        reason::{Reason, Why},
    },
    language::msg,
};

/// Hidden, and in addresses: the key of the audit to compare with.
pub const WITH: &str = "with";

/// The audit to compare with, which an address or a form names by [`WITH`]; none where it names none.
///
/// # Errors
/// [`Error::NotFound`] for what is no key.
pub fn compared_with(form: &Form) -> Result<Option<AuditId>, Error> {
    match form.get(WITH) {
        "" => Ok(None),
        key => key.parse().map(Some).map_err(|_| Error::NotFound),
    }
}

form! {
    /// Says why a statement moved; with [`WITH`], and [`BASE`](super::audit::BASE), the version of what was said before.
    ReasonForm {
        because: Field::choice("because", msg::REASON_WHY_UP).hint(msg::REASON_HINT),
        action: Field::choice("action", msg::REASON_ACTION).hint(msg::REASON_ACTION_HINT),
        note: Field::area("note", msg::REASON_NOTE, LINE, 2).hint(msg::REASON_NOTE_HINT),
    }
}

form! {
    /// Says why several statements moved at once: those that are ticked; with [`WITH`] and the fields of [`ReasonForm`].
    ReasonsForm {
        about: Field::choice("about", msg::REASONS_ABOUT),
    }
}

impl ReasonForm {
    /// Reads why. Who names an action did something, whether or not that box is ticked. Too long a note is noted on the
    /// form.
    pub fn read(form: &mut Form) -> Why {
        let fields = Self::FIELDS;
        let because = form.all(fields.because.name).iter();
        let mut why = Why {
            reasons: because.filter_map(|word| Reason::read(word)).collect(),
            action: fields.action.typed(form).parse().ok(),
            note: fields.note.read(form),
        };
        if why.action.is_some() {
            why.reasons.insert(Reason::Did);
        }
        why
    }

    /// Why, back in a form.
    pub fn write(why: &Why) -> Form {
        let fields = Self::FIELDS;
        let mut form = Form::default();
        for reason in &why.reasons {
            form.add(fields.because.name, reason.word());
        }
        let action = why.action.map(|action| action.to_string());
        form.add(fields.action.name, action.unwrap_or_default());
        form.add(fields.note.name, why.note.as_str());
        form
    }
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
        let why = ReasonForm::read(&mut form);
        assert_eq!(why.words(), "clearer people");
        assert_eq!(why.note, "New team.");
        assert_eq!(ReasonForm::read(&mut ReasonForm::write(&why)), why);
        assert!(ReasonForm::read(&mut Form::default()).is_empty());
    }

    #[test]
    fn who_names_an_action_did_something() {
        let action = "01890a5d-ac96-774b-bcce-b302099a8057";
        let mut form = Form::new([("action".to_owned(), action.to_owned())]);
        assert_eq!(ReasonForm::read(&mut form).words(), "did");
    }
}
