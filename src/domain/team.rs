//! A team whose people answer an audit each on their own, before they talk about where they differ.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::domain::{
    digits::western,
    folded::folded,
    ids::{AuditId, ContributorId, OrganisationId, PersonId},
    presence::Role,
    word::words,
};

words! {
    /// How an audit is answered.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Answering {
        /// By the group together, one answer for all.
        #[default]
        Together = "together",
        /// By each on their own first.
        Apart = "apart",
    }
}

words! {
    /// What a contributor is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ContributorKind {
        /// Somebody with an account, who answers as themselves.
        Account = "account",
        /// Somebody who came by the code.
        Guest = "guest",
        /// Somebody whose filled-in paper was typed in.
        Paper = "paper",
    }
}

words! {
    /// Whose a phone is on which somebody answers.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Device {
        /// Their own: the way back in stays on it.
        Own = "own",
        /// One that is passed round: nothing stays on it.
        Shared = "shared",
    }
}

/// Most contributors of one audit.
pub const MOST_CONTRIBUTORS: i64 = 300;

/// How long answers are taken, counted from the day on which the team is opened, until somebody says otherwise.
pub const OPEN_FOR: TimeDelta = TimeDelta::days(14);

/// How long after an audit was closed its people come back to what they answered, on another device.
pub const BACK_FOR: TimeDelta = TimeDelta::days(30);

/// A team as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// What is read aloud to join.
    pub code: JoinCode,
    /// The last day on which answers are taken.
    pub until: NaiveDate,
    /// Whether new people may join.
    pub takes_new: bool,
    /// When the team looked at how far apart it stands.
    pub shown_at: Option<DateTime<Utc>>,
}

impl Team {
    /// Whether its people may answer on this day, in an audit that is open.
    pub fn takes_answers(&self, today: NaiveDate) -> bool {
        self.shown_at.is_none() && today <= self.until
    }

    /// Whether somebody new may join on this day.
    pub fn takes_new(&self, today: NaiveDate) -> bool {
        self.takes_new && self.takes_answers(today)
    }
}

/// Somebody who answers in an audit on their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contributor {
    /// The group.
    pub organisation: OrganisationId,
    /// The audit.
    pub audit: AuditId,
    /// Key.
    pub id: ContributorId,
    /// What they are.
    pub kind: ContributorKind,
    /// Their account, where they have one.
    pub person: Option<PersonId>,
    /// A first name, or nothing.
    pub name: String,
    /// What brought them here.
    pub role: Role,
}

/// What codes are made of: signs that cannot be mistaken for another here, by eye or by ear.
pub(super) const SIGNS: &[u8; 25] = b"0123456789ACEFHJKMPRTVWXY";

/// How many signs a code has: 25⁸ codes, 150 thousand million.
const CODE_LENGTH: usize = 8;

/// What is read aloud, or stands in a link, to join a team: eight signs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JoinCode(String);

impl JoinCode {
    /// A code from random bytes; each sign is as likely as any other, to one in a thousand million.
    pub fn from_random(bytes: [u8; CODE_LENGTH * 5]) -> Self {
        let sign = |part: &[u8]| {
            let number = part
                .iter()
                .fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
            let at = usize::try_from(number % SIGNS.len() as u64).unwrap_or_default();
            char::from(SIGNS[at])
        };
        Self(bytes.chunks(5).map(sign).collect())
    }

    /// Reads what somebody typed: in small letters, with blanks or dashes, in the digits of their script, and with the signs
    /// that are mistaken for ours; none where it has another length or a sign that nothing here is mistaken for.
    pub fn read(typed: &str) -> Option<Self> {
        signs(typed, CODE_LENGTH).map(Self)
    }

    /// As it stands in rows and links.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is shown and read aloud: two groups of four.
    pub fn spaced(&self) -> String {
        spaced(&self.0)
    }
}

/// So many signs of a code as they are meant; none where what was typed has another length or a sign that nothing here is
/// mistaken for.
pub(super) fn signs(typed: &str, length: usize) -> Option<String> {
    let code: Option<String> = typed
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .map(meant)
        .collect();
    code.filter(|code| code.len() == length)
}

/// A code in groups of four.
pub(super) fn spaced(code: &str) -> String {
    let mut spaced = String::new();
    for (at, sign) in code.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            spaced.push(' ');
        }
        spaced.push(sign);
    }
    spaced
}

/// The sign of a code that is meant by one that was typed.
fn meant(typed: char) -> Option<char> {
    let sign = match western(typed).to_ascii_uppercase() {
        'O' | 'Q' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'B' => '8',
        'U' => 'V',
        'N' => 'M',
        'D' => 'T',
        'G' => 'J',
        sign => sign,
    };
    u8::try_from(sign)
        .is_ok_and(|sign| SIGNS.contains(&sign))
        .then_some(sign)
}

/// How many words lead somebody back in on another device.
pub const WORDS_BACK: usize = 3;

/// Most times a day that words may lead nowhere in one team. Its code is known to a whole hall, and three words are one of
/// 16 million: in two weeks, somebody who tries as often as that finds those of one of ten people with a chance of one in
/// six thousand.
pub const WRONG_WORDS_A_DAY: i32 = 20;

/// The words that lead somebody back in, as they are compared: without accents, capitals and what stands between them.
/// None where it is not three words.
pub fn words_back(typed: &str) -> Option<String> {
    let typed = folded(typed);
    let words: Vec<&str> = typed
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    (words.len() == WORDS_BACK).then(|| words.join(" "))
}
