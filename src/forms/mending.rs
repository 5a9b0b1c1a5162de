//! Taking something out of a meeting that was a mistake, and putting it back.

use super::{Field, form};
use crate::{
    domain::{
        error::Error,
        form::{Form, TEXT},
        ids::{EventId, MeetingId},
        meeting::AgendaItem,
        mending::{MeetingPart, Mended, MendedField},
    },
    forms::meeting::{BASE, NotesForm, part},
    language::msg,
};

/// Hidden: the removal that is taken back.
pub const REMOVAL: &str = "removal";

form! {
    /// Takes something out; with [`BASE`], the version of the notes, so that another update that has moved to its place is not
    /// taken for it.
    TakeOut {
        key: Field::hidden("take_out", msg::TAKE_OUT_REASON),
        what: Field::choice("mistake", msg::TAKE_OUT_WHAT),
        reason: Field::area("take_out_reason", msg::TAKE_OUT_REASON, TEXT, 2).hint(msg::TAKE_OUT_REASON_HINT).needed(),
    }
}

/// The whole meeting, as it is sent.
pub const WHOLE: &str = "meeting";

/// What the key of an item stands behind, as it is sent.
pub const ITEM: &str = "item-";

/// The same for the place of an update.
pub const UPDATE: &str = "update-";

impl TakeOut {
    /// An empty form under this key, for notes of this version.
    pub fn blank(key: EventId, notes_version: i32) -> Form {
        let mut form = Form::default();
        form.add(Self::FIELDS.key.name, key.to_string());
        form.add(BASE, notes_version.to_string());
        form
    }

    /// Reads what of a meeting is a mistake; none where that is not said, which is noted on the form.
    pub fn read_part(form: &mut Form, meeting: MeetingId) -> Option<MeetingPart> {
        let what = Self::FIELDS.what.typed(form);
        let item = what.strip_prefix(ITEM).and_then(|id| id.parse().ok());
        let update = what.strip_prefix(UPDATE).and_then(|at| at.parse().ok());
        let part = (what == WHOLE)
            .then_some(MeetingPart::Meeting(meeting))
            .or(item.map(|item| MeetingPart::Item(meeting, item)))
            .or(update.map(|place| MeetingPart::Update(meeting, place)));
        if part.is_none() {
            Self::FIELDS.what.refuse(form, Error::ChooseOne);
        }
        part
    }
}

/// Puts words that once stood in the notes of a meeting where they stood; what a group told and what was seen, into an empty
/// row. What stood by an item that is there no more is left out.
pub fn use_again(form: &mut Form, agenda: &[AgendaItem], once: &[Mended]) {
    let fields = NotesForm::FIELDS;
    for once in once {
        let item = agenda.iter().find(|item| item.what == once.about);
        let item = item.map(|item| item.id.to_string());
        let row = |keys: Vec<String>, field: Field| {
            let mut keys = keys.into_iter();
            keys.find(|key| form.trimmed(&part(key, field)).is_empty())
        };
        let (key, texts) = match once.field {
            MendedField::Tried => (None, vec![(fields.tried, &once.was)]),
            MendedField::Happened => (None, vec![(fields.happened, &once.was)]),
            MendedField::Learned => (None, vec![(fields.learned, &once.was)]),
            MendedField::Notes => (item, vec![(fields.notes, &once.was)]),
            MendedField::Decision => (item, vec![(fields.decision, &once.was)]),
            MendedField::Update => (
                row(NotesForm::updates(form), fields.told),
                vec![(fields.who, &once.who), (fields.told, &once.was)],
            ),
            MendedField::Point => (
                row(NotesForm::points(form), fields.seen),
                vec![(fields.spot, &once.about), (fields.seen, &once.was)],
            ),
            _ => (None, Vec::new()),
        };
        if key.is_none() && !once.field.is_of_lesson() {
            continue;
        }
        for (field, text) in texts {
            let name = match &key {
                Some(key) => part(key, field),
                None => field.name.to_owned(),
            };
            form.forget(&name);
            form.add(&name, text.as_str());
        }
    }
}
