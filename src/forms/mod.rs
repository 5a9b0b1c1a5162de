//! What people fill in. Each form is a struct that names its fields once; pages ask them, commands read them, and the
//! pages for what went wrong show again what was typed into them.

pub mod account;
pub mod audit;
pub mod group;
pub mod network;
pub mod plan;
pub mod reason;
pub mod review;

use chrono::NaiveDate;

use crate::{
    domain::{dates, error::Error, form::Form},
    language::Message,
};

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A line of text; `autocomplete` says what the browser may fill in.
    Line {
        /// As in HTML: `off`, `name`, `username`, …
        autocomplete: &'static str,
    },
    /// Several lines of text.
    Area {
        /// Lines that are seen at once.
        rows: u8,
    },
    /// A secret: never sent back, never shown again.
    Password {
        /// `current-password` or `new-password`.
        autocomplete: &'static str,
    },
    /// A name that is looked for.
    Search,
    /// A day, as browsers let one pick it.
    Date,
    /// One or several of what is offered.
    Choice,
    /// A file.
    File,
    /// What travels with the form unseen.
    Hidden,
}

/// A field of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name in the form, and its id in the page.
    pub name: &'static str,
    /// Its label; also names it in the list of what to look at again.
    pub label: Message,
    /// A sentence under the label.
    pub hint: Option<Message>,
    /// What it takes.
    pub kind: Kind,
    /// Most characters.
    pub longest: u32,
    /// Whether it must say something.
    pub is_needed: bool,
}

impl Field {
    const fn new(name: &'static str, label: Message, kind: Kind, longest: u32) -> Self {
        Self {
            name,
            label,
            hint: None,
            kind,
            longest,
            is_needed: false,
        }
    }

    /// A line of text.
    pub const fn line(name: &'static str, label: Message, longest: u32) -> Self {
        let autocomplete = "off";
        Self::new(name, label, Kind::Line { autocomplete }, longest)
    }

    /// Several lines of text, of which `rows` are seen at once.
    pub const fn area(name: &'static str, label: Message, longest: u32, rows: u8) -> Self {
        Self::new(name, label, Kind::Area { rows }, longest)
    }

    /// A secret.
    pub const fn password(name: &'static str, label: Message, autocomplete: &'static str) -> Self {
        Self::new(name, label, Kind::Password { autocomplete }, u32::MAX)
    }

    /// A name that is looked for.
    pub const fn search(name: &'static str, label: Message, longest: u32) -> Self {
        Self::new(name, label, Kind::Search, longest)
    }

    /// A day, as browsers let one pick it.
    pub const fn date(name: &'static str, label: Message) -> Self {
        Self::new(name, label, Kind::Date, u32::MAX)
    }

    /// One or several of what is offered; the label is the question.
    pub const fn choice(name: &'static str, label: Message) -> Self {
        Self::new(name, label, Kind::Choice, u32::MAX)
    }

    /// A file.
    pub const fn file(name: &'static str, label: Message) -> Self {
        Self::new(name, label, Kind::File, u32::MAX)
    }

    /// What travels with the form unseen; the label names it where it was lost on the way.
    pub const fn hidden(name: &'static str, label: Message) -> Self {
        Self::new(name, label, Kind::Hidden, u32::MAX)
    }

    /// With a sentence under the label.
    pub const fn hint(self, hint: Message) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    /// Filled in by the browser where it knows.
    pub const fn filled(self, autocomplete: &'static str) -> Self {
        let kind = match self.kind {
            Kind::Line { .. } => Kind::Line { autocomplete },
            kind => kind,
        };
        Self { kind, ..self }
    }

    /// Must say something.
    pub const fn needed(self) -> Self {
        Self {
            is_needed: true,
            ..self
        }
    }

    /// Asked under another label.
    pub const fn labelled(self, label: Message) -> Self {
        Self { label, ..self }
    }

    /// Whether people write words into it, which must never be lost.
    pub fn is_written(self) -> bool {
        matches!(self.kind, Kind::Line { .. } | Kind::Area { .. })
    }

    /// Reads it without white space around it; what is wrong with it is noted on the form.
    pub fn read(self, form: &mut Form) -> String {
        if self.is_needed {
            form.needed(self.name, self.longest)
        } else {
            form.optional(self.name, self.longest)
        }
    }

    /// Reads a day as people write it; an empty field gives none.
    pub fn read_day(self, form: &mut Form) -> Option<NaiveDate> {
        let typed = form.trimmed(self.name);
        let day = dates::read(typed);
        if day.is_none() && !typed.is_empty() {
            self.refuse(form, Error::DateUnreadable);
        }
        day
    }

    /// The value as typed.
    pub fn typed(self, form: &Form) -> &str {
        form.get(self.name)
    }

    /// Whether one of its values is this.
    pub fn has(self, form: &Form, value: &str) -> bool {
        form.has(self.name, value)
    }

    /// Notes that it is wrong.
    pub fn refuse(self, form: &mut Form, error: Error) {
        form.refuse(self.name, error);
    }
}

/// A form: a struct with its fields, the one value of it (`FIELDS`), and all of them in order (`ALL`).
macro_rules! form {
    ($(#[doc = $doc:literal])* $name:ident { $($field:ident: $value:expr,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            $(
                #[doc = concat!("The field `", stringify!($field), "`.")]
                pub $field: $crate::forms::Field,
            )*
        }

        impl $name {
            /// Its fields.
            pub const FIELDS: Self = Self { $($field: $value,)* };
            /// All of them, in the order they are asked.
            pub const ALL: &'static [$crate::forms::Field] = &[$(Self::FIELDS.$field,)*];
        }
    };
}
pub(crate) use form;

/// Every form there is.
pub const ALL: &[&[Field]] = &[
    account::SignIn::ALL,
    account::ChangePassword::ALL,
    account::SetUp::ALL,
    account::NewPerson::ALL,
    account::BringGroup::ALL,
    account::Erase::ALL,
    group::Profile::ALL,
    review::AskGroup::ALL,
    review::NoteVisit::ALL,
    review::SuggestAction::ALL,
    review::FinishReview::ALL,
    review::AnswerQuestion::ALL,
    review::DecideSuggestion::ALL,
    audit::StartAudit::ALL,
    audit::MorePrinciples::ALL,
    audit::AnswerForm::ALL,
    audit::Paper::ALL,
    audit::PaperRow::ALL,
    audit::ReopenAudit::ALL,
    reason::ReasonForm::ALL,
    plan::ActionForm::ALL,
    plan::RewordAction::ALL,
    plan::SayOfAction::ALL,
    plan::CloseAction::ALL,
    plan::CheckInTurn::ALL,
    plan::Schedule::ALL,
    plan::PlanFilter::ALL,
    network::Filter::ALL,
    network::SetAside::ALL,
    network::NewGroup::ALL,
    network::RegisterFacts::ALL,
    network::StartFacts::ALL,
    network::HandOut::ALL,
    network::NewReport::ALL,
    network::ReportWords::ALL,
    network::BringList::ALL,
    network::Columns::ALL,
    network::AddListed::ALL,
];
