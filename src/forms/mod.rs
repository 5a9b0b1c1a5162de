//! What people fill in. Each form is a struct that names its fields once; pages ask them, commands read them, and the
//! pages for what went wrong show again what was typed into them.

pub mod account;
pub mod agency;
pub mod ask;
pub mod audit;
pub mod charter;
pub mod contact;
pub mod enclosure;
pub mod group;
pub mod invitation;
pub mod lesson;
pub mod meeting;
pub mod mending;
pub mod network;
pub mod plan;
pub mod presence;
pub mod promise;
pub mod public_report;
pub mod reason;
pub mod removal;
pub mod representative;
pub mod review;
pub mod target;
pub mod team;
pub mod voices;
pub mod you_said;

use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};

use crate::{
    domain::{
        dates::{self, Leaning, Unread},
        error::Error,
        form::{Form, LINE},
        word::words,
    },
    language::Message,
};

/// In an address: which words from before are put into the form once more.
pub const AGAIN: &str = "again";

/// Carries the secret of the link that a form makes.
pub const LINK_SECRET: &str = "secret";

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
    /// A day in words, or picked in the browser's calendar; the two and what stands beside them are named by [`DayPart`].
    Day {
        /// Which way a day lies that names no year.
        leaning: Leaning,
        /// Whether days near by are offered too: in two weeks, in a month, in three months.
        is_offered: bool,
    },
    /// A day, as browsers let one pick it.
    Date,
    /// A whole number; phones show digits to type it.
    Number,
    /// A line with a number to ring; phones show digits to type it.
    Phone,
    /// A line with an e-mail address; phones show its signs.
    Email,
    /// One or several of what is offered.
    Choice,
    /// A file.
    File,
    /// What travels with the form unseen.
    Hidden,
}

/// What a form carries beside the words of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayPart {
    /// The day picked in the browser's calendar.
    Picked,
    /// Which of the days near by was chosen: a [`NearDay`], or nothing.
    Near,
    /// The words that stood there when the page was drawn, so that what was typed is told from what was left.
    Shown,
    /// The day that was asked about and is meant.
    Meant,
}

words! {
    /// A day near by that is offered for an answer.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum NearDay {
        /// Two weeks from today.
        TwoWeeks = "2-weeks",
        /// A month from today.
        Month = "1-month",
        /// Three months from today.
        Quarter = "3-months",
    }
}

impl NearDay {
    /// The day it is, seen from today.
    pub fn from(self, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::TwoWeeks => today.checked_add_days(Days::new(14)),
            Self::Month => today.checked_add_months(Months::new(1)),
            Self::Quarter => today.checked_add_months(Months::new(3)),
        }
    }
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

    /// A whole number.
    pub const fn number(name: &'static str, label: Message) -> Self {
        Self::new(name, label, Kind::Number, u32::MAX)
    }

    /// A line with a number to ring, and what is to be said of it.
    pub const fn phone(name: &'static str, label: Message, longest: u32) -> Self {
        Self::new(name, label, Kind::Phone, longest)
    }

    /// A line with an e-mail address.
    pub const fn email(name: &'static str, label: Message, longest: u32) -> Self {
        Self::new(name, label, Kind::Email, longest)
    }

    /// A day in words, or picked; one without a year lies as `leaning` says.
    pub const fn day(name: &'static str, label: Message, leaning: Leaning) -> Self {
        let is_offered = false;
        Self::new(
            name,
            label,
            Kind::Day {
                leaning,
                is_offered,
            },
            LINE,
        )
    }

    /// A day to come, in words or picked, or one of those near by.
    pub const fn due_day(name: &'static str, label: Message) -> Self {
        let (leaning, is_offered) = (Leaning::Ahead, true);
        Self::new(
            name,
            label,
            Kind::Day {
                leaning,
                is_offered,
            },
            LINE,
        )
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
        matches!(
            self.kind,
            Kind::Line { .. } | Kind::Area { .. } | Kind::Day { .. } | Kind::Phone | Kind::Email
        )
    }

    /// Reads it without white space around it; what is wrong with it is noted on the form.
    pub fn read(self, form: &mut Form) -> String {
        if self.is_needed {
            form.needed(self.name, self.longest)
        } else {
            form.optional(self.name, self.longest)
        }
    }

    /// Reads a day as [`Self::given_day`] does; what is wrong with it is noted on the form.
    pub fn read_day(self, form: &mut Form, today: NaiveDate) -> Option<NaiveDate> {
        let error = match self.given_day(form, today) {
            Ok(None) if self.is_needed => Error::Needed,
            Ok(day) => return day,
            Err(error) => error,
        };
        self.refuse(form, error);
        None
    }

    /// The day that is given in words, picked, or near by; none where nothing is. Words that stood there and were left count
    /// only where nothing else was said.
    ///
    /// # Errors
    /// [`Error::DateUnreadable`] and [`Error::DateMissing`] for the words; [`Error::DaysDiffer`] for two days at once.
    pub fn given_day(self, form: &Form, today: NaiveDate) -> Result<Option<NaiveDate>, Error> {
        let typed = form.trimmed(self.name);
        let in_words = self.day_in_words(typed, today)?;
        let picked = form.trimmed(&self.part(DayPart::Picked)).parse().ok();
        let near = NearDay::read(form.get(&self.part(DayPart::Near)));
        let near = near.and_then(|near| near.from(today));
        let was_left = typed == form.trimmed(&self.part(DayPart::Shown));
        let said = in_words.filter(|_| !was_left);
        let days: BTreeSet<NaiveDate> = [said, picked, near].into_iter().flatten().collect();
        match days.len() {
            0 => Ok(in_words),
            1 => Ok(days.first().copied()),
            _ => Err(Error::DaysDiffer),
        }
    }

    fn day_in_words(self, typed: &str, today: NaiveDate) -> Result<Option<NaiveDate>, Error> {
        let leaning = match self.kind {
            Kind::Day { leaning, .. } => leaning,
            _ => Leaning::Ahead,
        };
        if typed.is_empty() {
            return Ok(None);
        }
        if typed.chars().count() > self.longest as usize {
            return Err(Error::TooLong(self.longest));
        }
        dates::read(typed, today, leaning)
            .map(Some)
            .map_err(|unread| match unread {
                Unread::Unknown => Error::DateUnreadable,
                Unread::Missing { year, month, day } => Error::DateMissing { year, month, day },
            })
    }

    /// The name in the form of what it carries beside the words of a day.
    pub fn part(self, part: DayPart) -> String {
        let part = match part {
            DayPart::Picked => "picked",
            DayPart::Near => "near",
            DayPart::Shown => "shown",
            DayPart::Meant => "meant",
        };
        format!("{}_{part}", self.name.trim_end_matches("_on"))
    }

    /// Whether the form says that a day which was asked about is meant.
    pub fn is_meant(self, form: &Form, day: NaiveDate, today: NaiveDate) -> bool {
        let meant = form.trimmed(&self.part(DayPart::Meant));
        dates::read(meant, today, Leaning::Ahead) == Ok(day)
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
    account::SetPassword::ALL,
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
    presence::InTheRoom::ALL,
    team::TypeCode::ALL,
    team::JoinTeam::ALL,
    team::ComeBack::ALL,
    team::ChangeTeam::ALL,
    team::TypeInPaper::ALL,
    voices::OpenRound::ALL,
    voices::ChangeRound::ALL,
    voices::HelpLines::ALL,
    voices::ReplyText::ALL,
    voices::PutUpTablet::ALL,
    voices::TakeDownTablet::ALL,
    voices::ChooseReader::ALL,
    audit::Paper::ALL,
    audit::PaperRow::ALL,
    audit::ReopenAudit::ALL,
    reason::ReasonForm::ALL,
    reason::ReasonsForm::ALL,
    ask::AskForm::ALL,
    ask::AnswerAsk::ALL,
    ask::PutTogether::ALL,
    ask::SayOfMatch::ALL,
    ask::RemoveAsk::ALL,
    ask::PickReferrals::ALL,
    plan::ActionForm::ALL,
    plan::RewordAction::ALL,
    plan::SayOfAction::ALL,
    plan::CloseAction::ALL,
    plan::CheckInTurn::ALL,
    plan::Schedule::ALL,
    plan::PlanFilter::ALL,
    charter::CharterForm::ALL,
    charter::LookAgain::ALL,
    you_said::YouSaidForm::ALL,
    contact::ContactForm::ALL,
    enclosure::EnclosureForm::ALL,
    invitation::Invite::ALL,
    meeting::NewSeries::ALL,
    meeting::SeriesForm::ALL,
    meeting::StrategyThemes::ALL,
    meeting::MeetingForm::ALL,
    meeting::NotesForm::ALL,
    lesson::FindLessons::ALL,
    lesson::LessonForm::ALL,
    meeting::TickGroups::ALL,
    meeting::AttendanceList::ALL,
    meeting::AtTheDoor::ALL,
    mending::TakeOut::ALL,
    target::TargetForm::ALL,
    public_report::PublishReport::ALL,
    representative::RepresentativeForm::ALL,
    representative::BodyForm::ALL,
    representative::QuestionForm::ALL,
    representative::ReportBack::ALL,
    representative::EndTerm::ALL,
    representative::TakeOut::ALL,
    promise::PromiseForm::ALL,
    promise::RecordForm::ALL,
    promise::DocumentForm::ALL,
    promise::CommentForm::ALL,
    promise::GroupComment::ALL,
    promise::AnswerPromise::ALL,
    network::Filter::ALL,
    network::SetAside::ALL,
    network::NewGroup::ALL,
    network::RegisterFacts::ALL,
    network::RegisterFile::ALL,
    network::StartFacts::ALL,
    network::HandOut::ALL,
    network::NewReport::ALL,
    network::ReportWords::ALL,
    network::BringList::ALL,
    network::Reading::ALL,
    network::Columns::ALL,
    network::MendListed::ALL,
    network::AddListed::ALL,
    agency::NewAgency::ALL,
    agency::RenameAgency::ALL,
];
