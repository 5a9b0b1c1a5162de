//! What was promised, what became of it, what whoever promised answers, and comments on drafts.

use chrono::NaiveDate;

use super::{
    Field, form,
    meeting::read_number,
    representative::{BASE, SaidBody},
};
use crate::{
    domain::{
        dates::Leaning,
        error::Error,
        form::{Form, LINE, NAME, TEXT},
        ids::{DocumentCommentId, DocumentId, MeetingId, NetworkPromiseId, PromiseRecordId},
        promise::{
            Comment, CommentWords, Document, DocumentWords, Present, Promise, PromiseRecord,
            PromiseState, PromiserKind, RecordWords,
        },
    },
    language::{Translator, msg},
};

/// Most people of a meeting who say how a promise stands.
const MOST_PRESENT: u16 = 9_999;

/// In the address, the meeting at which promises are looked at.
pub const AT_MEETING: &str = "meeting";

form! {
    /// Writes down a promise, or mends it with [`BASE`].
    PromiseForm {
        key: Field::hidden("promise", msg::PROMISED_WHAT),
        what: Field::area("promised", msg::PROMISED_WHAT, LINE, 2).needed(),
        kind: Field::choice("promiser_kind", msg::PROMISED_KIND),
        who: Field::line("promiser", msg::PROMISED_WHO, NAME).hint(msg::PROMISED_WHO_HINT),
        due_on: Field::day("due_day", msg::PROMISED_DUE, Leaning::Ahead).hint(msg::PROMISED_DUE_HINT),
        said_on: Field::day("said_day", msg::PROMISED_SAID_ON, Leaning::Back).hint(msg::DATE_HINT_PAST).needed(),
        meeting: Field::choice(AT_MEETING, msg::PROMISED_MEETING),
        document: Field::choice("document", msg::PROMISED_DOCUMENT),
        new_document: Field::line("new_document", msg::PROMISED_NEW_DOCUMENT, NAME).hint(msg::PROMISED_NEW_DOCUMENT_HINT),
        body: Field::choice("body", msg::PROMISED_BODY),
        new_body: Field::line("new_body", msg::REPRESENTATIVE_NEW_BODY, NAME),
    }
}

/// What such a form says; who and what it names is still to be found.
#[derive(Clone, Debug)]
pub struct PromiseSaid {
    /// What was promised.
    pub what: String,
    /// What kind of one promised it.
    pub kind: PromiserKind,
    /// What they are called; empty for the network itself.
    pub who: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When it was said.
    pub said_on: NaiveDate,
    /// The meeting.
    pub meeting: Option<MeetingId>,
    /// The document that was chosen, as its key, or typed in.
    pub document: Option<SaidDocument>,
    /// The body.
    pub body: Option<SaidBody>,
}

/// The document that a form names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaidDocument {
    /// One that is there.
    Known(crate::domain::ids::DocumentId),
    /// One that was typed in, and may be there too.
    Typed(String),
}

impl PromiseForm {
    /// An empty form, for what was said today.
    pub fn blank(words: Translator, key: NetworkPromiseId, today: NaiveDate, asked: &Form) -> Form {
        let fields = Self::FIELDS;
        let mut form = Form::default();
        form.add(fields.key.name, key.to_string());
        form.add(fields.said_on.name, words.date(today));
        for field in [fields.meeting, fields.document, fields.body] {
            form.add(field.name, field.typed(asked));
        }
        form
    }

    /// What is written down, to be mended.
    pub fn filled(words: Translator, known: &Promise) -> Form {
        let (fields, said) = (Self::FIELDS, &known.words);
        let mut form = Form::default();
        let key = |key: Option<String>| key.unwrap_or_default();
        form.add(BASE, known.version.to_string());
        form.add(fields.what.name, said.what.as_str());
        form.add(fields.kind.name, known.promiser.kind.word());
        form.add(fields.who.name, known.promiser.name.as_str());
        let due = said.due_on.map(|day| words.date(day));
        form.add(fields.due_on.name, key(due));
        form.add(fields.said_on.name, words.date(said.said_on));
        let meeting = said.meeting_id.map(|id| id.to_string());
        form.add(fields.meeting.name, key(meeting));
        let document = said.document_id.map(|id| id.to_string());
        form.add(fields.document.name, key(document));
        form.add(fields.body.name, key(said.body_id.map(|id| id.to_string())));
        form
    }

    /// Reads what was said; none, and the form says why, where something is wrong.
    pub fn read(form: &mut Form, today: NaiveDate) -> Option<PromiseSaid> {
        let fields = Self::FIELDS;
        let what = fields.what.read(form);
        let kind = PromiserKind::read(fields.kind.typed(form));
        if kind.is_none() {
            fields.kind.refuse(form, Error::ChooseOne);
        }
        let who = match kind {
            Some(PromiserKind::Network) | None => fields.who.read(form),
            Some(_) => fields.who.needed().read(form),
        };
        let due_on = fields.due_on.read_day(form, today);
        let said_on = fields.said_on.read_day(form, today);
        if said_on.is_some_and(|day| day > today) {
            fields.said_on.refuse(form, Error::DayToCome);
        }
        let meeting = fields.meeting.typed(form).parse().ok();
        let [document, body] = [fields.new_document, fields.new_body].map(|field| field.read(form));
        let document = if document.is_empty() {
            let known = fields.document.typed(form).parse().ok();
            known.map(SaidDocument::Known)
        } else {
            Some(SaidDocument::Typed(document))
        };
        let body = if body.is_empty() {
            fields.body.typed(form).parse().ok().map(SaidBody::Known)
        } else {
            Some(SaidBody::Typed(body))
        };
        if meeting.is_none() && document.is_none() {
            fields.new_document.refuse(form, Error::Needed);
        }
        let (kind, said_on) = (kind?, said_on?);
        let who = if kind == PromiserKind::Network {
            String::new()
        } else {
            who
        };
        form.is_good().then_some(PromiseSaid {
            what,
            kind,
            who,
            due_on,
            said_on,
            meeting,
            document,
            body,
        })
    }

    /// Whether somebody else changed it since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.what.name) == Some(Error::ChangedMeanwhile)
    }
}

form! {
    /// Says how a promise stands, or mends what was said with [`BASE`].
    RecordForm {
        key: Field::hidden("record", msg::RECORD_STATE),
        state: Field::choice("promise_state", msg::RECORD_STATE),
        words: Field::area("record_words", msg::RECORD_WORDS, TEXT, 2).hint(msg::RECORD_WORDS_HINT),
        on_day: Field::day("record_day", msg::ENTRY_DAY, Leaning::Back).hint(msg::DATE_HINT_PAST).needed(),
        meeting: Field::choice(AT_MEETING, msg::RECORD_MEETING),
        said_kept: Field::number("said_kept", msg::RECORD_SAID_KEPT),
        said_partly: Field::number("said_partly", msg::RECORD_SAID_PARTLY),
        said_not_kept: Field::number("said_not_kept", msg::RECORD_SAID_NOT_KEPT),
    }
}

impl RecordForm {
    /// A form for what is seen today, at a meeting where the address names one.
    pub fn blank(words: Translator, key: PromiseRecordId, today: NaiveDate, asked: &Form) -> Form {
        let mut form = Form::default();
        form.add(Self::FIELDS.key.name, key.to_string());
        form.add(Self::FIELDS.on_day.name, words.date(today));
        form.add(AT_MEETING, asked.get(AT_MEETING));
        form
    }

    /// A record as it is kept.
    pub fn filled(words: Translator, record: &PromiseRecord) -> Form {
        let (fields, said) = (Self::FIELDS, &record.said);
        let mut form = Form::default();
        form.add(BASE, record.version.to_string());
        form.add(fields.state.name, said.state.as_str());
        form.add(fields.words.name, said.words.as_str());
        form.add(fields.on_day.name, words.date(said.on_day));
        let meeting = said.meeting_id.map(|id| id.to_string());
        form.add(AT_MEETING, meeting.unwrap_or_default());
        for (field, people) in [
            (fields.said_kept, said.present.kept),
            (fields.said_partly, said.present.partly),
            (fields.said_not_kept, said.present.not_kept),
        ] {
            if people > 0 {
                form.add(field.name, people.to_string());
            }
        }
        form
    }

    /// Reads what was said; none, and the form says why, where something is wrong. That a promise was not kept needs a word.
    pub fn read(form: &mut Form, today: NaiveDate) -> Option<RecordWords> {
        let fields = Self::FIELDS;
        let state = PromiseState::read(fields.state.typed(form));
        let state = state.filter(|state| PromiseState::SAID.contains(state));
        if state.is_none() {
            fields.state.refuse(form, Error::ChooseOne);
        }
        let words = match state {
            None | Some(PromiseState::Kept) => fields.words.read(form),
            Some(_) => fields.words.needed().read(form),
        };
        let on_day = fields.on_day.read_day(form, today);
        if on_day.is_some_and(|day| day > today) {
            fields.on_day.refuse(form, Error::DayToCome);
        }
        let [kept, partly, not_kept] = [fields.said_kept, fields.said_partly, fields.said_not_kept]
            .map(|field| read_number(form, field.name, MOST_PRESENT).unwrap_or(0));
        let (state, on_day) = state.zip(on_day).filter(|_| form.is_good())?;
        Some(RecordWords {
            state: state.word().to_owned(),
            words,
            on_day,
            meeting_id: form.get(AT_MEETING).parse().ok(),
            present: Present {
                kept,
                partly,
                not_kept,
            },
            is_removed: false,
        })
    }
}

form! {
    /// Starts a document, or changes it with [`BASE`].
    DocumentForm {
        key: Field::hidden("document_key", msg::DOCUMENT_NAME),
        name: Field::line("document_name", msg::DOCUMENT_NAME, NAME).needed(),
        words: Field::area("document_words", msg::DOCUMENT_WORDS, TEXT, 6).hint(msg::DOCUMENT_WORDS_HINT),
        link: Field::line("document_link", msg::DOCUMENT_LINK, LINE),
        is_draft: Field::choice("is_draft", msg::DOCUMENT_IS_DRAFT),
    }
}

impl DocumentForm {
    /// A form for a new document, which is a draft.
    pub fn blank(key: DocumentId) -> Form {
        let mut form = Form::default();
        form.add(Self::FIELDS.key.name, key.to_string());
        form.add(Self::FIELDS.is_draft.name, "yes");
        form
    }

    /// A document as it is kept.
    pub fn filled(document: &Document) -> Form {
        let mut form = Form::default();
        form.add(BASE, document.version.to_string());
        form.add(Self::FIELDS.name.name, document.name.as_str());
        form.add(Self::FIELDS.words.name, document.words.as_str());
        form.add(Self::FIELDS.link.name, document.link.as_str());
        if document.is_draft {
            form.add(Self::FIELDS.is_draft.name, "yes");
        }
        form
    }

    /// Reads what is written of a document; none, and the form says why, where something is wrong.
    pub fn read(form: &mut Form) -> Option<DocumentWords> {
        let fields = Self::FIELDS;
        let [document, says, link] =
            [fields.name, fields.words, fields.link].map(|field| field.read(form));
        let is_draft = fields.is_draft.has(form, "yes");
        form.is_good().then_some(DocumentWords {
            document,
            is_draft,
            says,
            link,
            is_removed: false,
        })
    }
}

form! {
    /// A group comments on a draft itself, or changes what it said with [`BASE`].
    GroupComment {
        key: CommentForm::FIELDS.key.labelled(msg::DRAFTS_COMMENT),
        comment: Field::area("comment", msg::DRAFTS_COMMENT, TEXT, 4).hint(msg::DRAFTS_COMMENT_HINT).needed(),
    }
}

form! {
    /// Writes down a comment on a draft, or mends it with [`BASE`].
    CommentForm {
        key: Field::hidden("comment_key", msg::COMMENT_WORDS),
        who: Field::line("comment_who", msg::COMMENT_WHO, NAME).needed(),
        comment: Field::area("comment", msg::COMMENT_WORDS, TEXT, 2).needed(),
        outcome: Field::area("outcome", msg::COMMENT_OUTCOME, TEXT, 1).hint(msg::COMMENT_OUTCOME_HINT),
    }
}

impl GroupComment {
    /// A form for a new comment.
    pub fn blank(key: DocumentCommentId) -> Form {
        CommentForm::blank(key)
    }

    /// A comment of the group as it is kept.
    pub fn filled(comment: &Comment) -> Form {
        let mut form = Form::default();
        form.add(BASE, comment.version.to_string());
        form.add(Self::FIELDS.comment.name, comment.said.comment.as_str());
        form
    }
}

impl CommentForm {
    /// A form for a new comment.
    pub fn blank(key: DocumentCommentId) -> Form {
        let mut form = Form::default();
        form.add(Self::FIELDS.key.name, key.to_string());
        form
    }

    /// A comment as it is kept.
    pub fn filled(comment: &Comment) -> Form {
        let (fields, said) = (Self::FIELDS, &comment.said);
        let mut form = Form::default();
        form.add(BASE, comment.version.to_string());
        form.add(fields.who.name, said.who.as_str());
        form.add(fields.comment.name, said.comment.as_str());
        form.add(fields.outcome.name, said.outcome.as_str());
        form
    }

    /// Reads what came of a comment that a group wrote itself, whose words stay as they are; none, and the form says why, where
    /// something is wrong.
    pub fn read_outcome(form: &mut Form, said: &CommentWords) -> Option<CommentWords> {
        let outcome = Self::FIELDS.outcome.read(form);
        form.is_good().then(|| CommentWords {
            outcome,
            ..said.clone()
        })
    }

    /// Reads what was said; none, and the form says why, where something is wrong. Whose group it is, is still to be found.
    pub fn read(form: &mut Form) -> Option<CommentWords> {
        let fields = Self::FIELDS;
        let [who, comment, outcome] =
            [fields.who, fields.comment, fields.outcome].map(|field| field.read(form));
        form.is_good().then_some(CommentWords {
            who,
            group: None,
            comment,
            outcome,
            is_removed: false,
        })
    }
}

form! {
    /// Whoever promised answers of one promise.
    AnswerPromise {
        promise: Field::hidden("promise", msg::ANSWER_WORDS),
        answer: Field::area("answer", msg::ANSWER_WORDS, TEXT, 3).hint(msg::ANSWER_WORDS_HINT).needed(),
    }
}
