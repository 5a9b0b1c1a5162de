//! Everything that can be wrong with what a person sent: one closed list, each with a plain sentence and a way on.

use serde::{Deserialize, Serialize};

/// What was wrong. Its sentence is in the message files; it never carries free text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Error {
    /// Nothing here, or not for this person; the two look the same.
    NotFound,
    /// A group of the network does not show this, or shows it no more; said to those who see that the group is there.
    NotShown,
    /// The page needs a person who has signed in.
    SignInFirst,
    /// Name or password did not match; which of the two is not said.
    SignInMismatch,
    /// The present password was not right.
    PasswordMismatch,
    /// Too many tries for one name; minutes to wait.
    TooManyTries(u32),
    /// So many sign in at this moment that no more can wait.
    Busy,
    /// The link was used before, is too old, or was never made.
    LinkSpent,
    /// The set-up link has done its work: the server is founded.
    SetUpDone,
    /// Somebody looked around, and by now there is a real group or network.
    LookAroundOver,
    /// Somebody who was made up would get into what is real.
    MadeUpPerson,
    /// A field that is needed is empty.
    Needed,
    /// Text longer than this many characters.
    TooLong(u32),
    /// A sign-in name with characters that cannot be typed everywhere.
    SignInNameShape,
    /// Somebody has this sign-in name.
    SignInNameTaken,
    /// A password with fewer than this many characters.
    PasswordShort(u32),
    /// A password that is on lists of common ones.
    PasswordCommon,
    /// A password made of names that stand on the page.
    PasswordNames,
    /// A date that is none of the forms we read.
    DateUnreadable,
    /// A day that its month does not have, such as 31 February.
    DateMissing {
        /// 1900 to 2199.
        year: u16,
        /// 1 to 12.
        month: u8,
        /// 0 to 99.
        day: u8,
    },
    /// Of the ways to give one day, two were used for two days.
    DaysDiffer,
    /// A date that cannot be meant, such as an audit two years from now.
    DateOutOfRange,
    /// A day to come where one that was is needed.
    DayToCome,
    /// The last day of a period is before its first.
    DaysTurned,
    /// Something that is on, on no day of the calendar or of the week.
    NoDay,
    /// None of the days of something comes before it ends.
    NeverOn,
    /// What has to be a whole number of at least one is none.
    NumberNeeded,
    /// A time that is none of the forms we read.
    TimeUnreadable,
    /// A meeting that would end before it begins.
    TimesTurned,
    /// The link at a meeting's door, on another day than that of the meeting.
    DoorShut,
    /// The page of a report that is not public, or no longer.
    ReportStopped,
    /// A report is to be made public, and nobody said that whoever is named in it agreed.
    NamesNotAsked,
    /// A group of this name is in the network.
    GroupKnown,
    /// No group of the network, or more than one, has the name that was typed.
    GroupUnknown,
    /// What was done to something can be taken back no more: a day is over, or something else was done since.
    UndoOver,
    /// Another body has the name that was typed.
    BodyKnown,
    /// Another document has the name that was typed.
    DocumentKnown,
    /// A document in which something is promised, or of which something is said, which is not taken out.
    DocumentKept,
    /// A document that is no draft any more takes no comments.
    DraftOver,
    /// No file was chosen.
    FileMissing,
    /// A file without anything in it.
    FileEmpty,
    /// A file that is larger than is taken.
    FileTooLarge,
    /// A file of no kind that is taken, or of another kind than its name says.
    FileUnknown,
    /// A day before today; asks whether it is meant.
    DatePast,
    /// A day to come where most were; asks whether it is meant.
    DateAhead,
    /// A day before today where one to come is needed.
    DayGone,
    /// Nothing was chosen where one choice is needed.
    ChooseOne,
    /// Nothing was chosen where the kind of what is asked for, given or taken is needed.
    ChooseKind,
    /// No principle was chosen.
    ChoosePrinciple,
    /// "Not for us" without a short why.
    SayWhy,
    /// The audit is closed and takes no answers.
    AuditClosed,
    /// The action is closed; it can be opened again.
    ActionClosed,
    /// The audit was removed, and can be brought back.
    AuditRemoved,
    /// The action was removed, and can be brought back.
    ActionRemoved,
    /// The audit was closed once and stays.
    AuditKept,
    /// The action has a story and stays.
    ActionKept,
    /// The series has meetings and stays.
    SeriesKept,
    /// What was removed is gone for good.
    RemovedForGood,
    /// A number that cannot be read.
    NumberUnreadable,
    /// A line of targets says no number.
    TargetUncounted,
    /// More than this many were named.
    TooMany(u32),
    /// The only person who supports a network cannot leave it alone.
    LastOne,
    /// Only whoever runs the server can help this person to a new password.
    PasswordByOwner,
    /// The last who ran a group is asked before somebody new is invited to it.
    AskedFirst,
    /// The group shares it no more, so nobody would read what is said.
    NotShared,
    /// Nothing was answered yet, so there is nothing to close.
    NothingAnswered,
    /// Two answers were given at the same moment, and nobody has settled them; asks whether to close all the same.
    Unsettled,
    /// This was changed meanwhile, by somebody else or by the same person in another tab.
    ChangedMeanwhile,
    /// Somebody else was signed in when this was typed.
    TypedByAnother,
    /// A code with too few signs, or with others than codes have.
    CodeShape,
    /// No team that takes answers has this code.
    CodeUnknown,
    /// So many codes were tried that open nothing that whoever types another hears of that.
    CodesTried,
    /// The team takes nobody new.
    TeamClosed,
    /// As many joined the team as one takes.
    TeamFull,
    /// The three words lead nobody back in.
    WordsUnknown,
    /// As many words were tried in the team today as may be.
    WordsTried,
    /// This device answers for nobody in the audit.
    NotOnDevice,
    /// The team takes no answers any more.
    AnsweringOver,
    /// Somebody has answered on their own, so the way of answering stays.
    AnsweringBegun,
    /// A round of voices that would be open for less than a day.
    RoundShort,
    /// One that would be open for more than three months.
    RoundLong,
    /// More replies came to a round within a minute than it can take.
    RoundFull,
    /// No other group that could read for this one has the name that was typed, or more than one has.
    ReaderUnknown,
    /// The word that ends a tablet's day is another.
    WordDiffers,
    /// Nothing of a paper was typed in.
    PaperEmpty,
    /// More was sent than the page can hold.
    TooMuch,
    /// What was sent stopped on its way, or came too slowly.
    NotArrived,
    /// Too many files are being made or fetched for one more.
    TooManyFiles,
    /// The form did not come from one of our pages.
    OtherSite,
    /// The form's parts do not fit together.
    Garbled,
    /// Neither a file nor a list was given.
    ListNothing,
    /// A file of a kind that holds no list we can read.
    ListKind,
    /// A file locked with a password.
    ListLocked,
    /// A workbook of Excel from before 2007.
    ListOld,
    /// A web page, whatever its name says.
    ListPage,
    /// A spreadsheet of Numbers.
    ListNumbers,
    /// A packed folder.
    ListPacked,
    /// More work than one file may take, however large it is.
    ListTooHard,
    /// A PDF.
    ListPdf,
    /// A picture.
    ListPicture,
    /// A letter or slides.
    ListDocument,
    /// A file that is damaged.
    ListBroken,
    /// There is nothing in the list.
    ListEmpty,
    /// More rows than this.
    ListTooLong(u32),
    /// As many lists are being read as can be at once.
    ListInTurn,
    /// A larger file than can be taken, packed or unpacked.
    ListTooLarge,
    /// No column is the name of the group.
    ListNameMissing,
    /// Another column is this already.
    ListFactTwice,
}

impl Error {
    /// The number its sentence speaks of, where it has one.
    pub fn number(self) -> Option<u32> {
        match self {
            Self::TooManyTries(n)
            | Self::TooMany(n)
            | Self::TooLong(n)
            | Self::PasswordShort(n)
            | Self::ListTooLong(n) => Some(n),
            _ => None,
        }
    }

    /// After how many seconds the same may be tried again, where it is only a matter of waiting.
    pub fn seconds_to_wait(self) -> Option<u32> {
        match self {
            Self::TooManyTries(minutes) => Some(minutes * 60),
            Self::Busy => Some(5),
            Self::TooManyFiles => Some(30),
            Self::CodesTried => Some(600),
            Self::RoundFull => Some(60),
            _ => None,
        }
    }
}
