//! People with an account: names to sign in with, passwords, roles.

use serde::{Deserialize, Serialize};

use crate::domain::{
    error::Error,
    form::{Form, NAME},
    ids::PersonId,
};

/// Someone with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Person {
    /// Key.
    pub id: PersonId,
    /// Name that others in the group read.
    pub name: String,
    /// E-mail address or user name, lower case.
    pub sign_in_name: String,
    /// Language tag the person chose, where they did.
    pub language: Option<String>,
}

/// What a person may do, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Runs one group's audits and plan.
    Coordinator,
    /// Supports the groups of a network; sees of each what it shares.
    Facilitator,
}

impl Person {
    /// Whether the person was made up for a demonstration: others may know the name and its password.
    pub fn is_made_up(&self) -> bool {
        is_made_up(&self.sign_in_name)
    }
}

/// Sign-in name of the made-up person of the demonstration; other made-up people's begin with it and a hyphen, and
/// nobody else can take one of these.
pub const MADE_UP: &str = "demo";

/// What stands in the place of a password's hash for somebody who cannot sign in.
pub const NO_PASSWORD: &str = "none";

fn is_made_up(sign_in_name: &str) -> bool {
    let rest = sign_in_name.strip_prefix(MADE_UP);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Fewest characters of a password (NIST SP 800-63B asks for 8 and advises more; length is what counts).
pub const PASSWORD_MIN: u32 = 12;

/// Most characters of a password; hashing longer ones only costs time.
pub const PASSWORD_MAX: u32 = 200;

/// Passwords of twelve characters and more that are on public lists of common ones. Shorter ones cannot be chosen.
const COMMON: [&str; 24] = [
    "password1234",
    "password12345",
    "passwordpassword",
    "123456789012",
    "1234567890123",
    "12345678901234",
    "qwertyuiop12",
    "qwertyuiop123",
    "qwertyuiopas",
    "qwertyuiop[]",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "iloveyou1234",
    "administrator",
    "welcome12345",
    "letmeinletmein",
    "changemeplease",
    "changeme1234",
    "abcdefghijkl",
    "abcd12345678",
    "111111111111",
    "000000000000",
    "football1234",
    "goodmeasure1",
];

/// Reads a sign-in name: an e-mail address or a user name of 2 to 120 characters without spaces, made lower case.
///
/// # Errors
/// Notes on the form what is wrong with field `name`.
pub fn sign_in_name(form: &mut Form, name: &str) -> String {
    let text = form.needed(name, NAME).to_lowercase();
    let fits = text.chars().count() >= 2
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || "@._-+'".contains(c));
    if form.problem(name).is_none() && !fits {
        form.refuse(name, Error::SignInNameShape);
    }
    if is_made_up(&text) {
        form.refuse(name, Error::SignInNameTaken);
    }
    text
}

/// Reads a new password: at least [`PASSWORD_MIN`] characters, not a common one, not the sign-in name again.
///
/// # Errors
/// Notes on the form what is wrong with field `name`.
pub fn new_password(form: &mut Form, name: &str, sign_in_name: &str) -> String {
    let password = form.get(name).to_owned();
    let count = u32::try_from(password.chars().count()).unwrap_or(u32::MAX);
    let lower = password.to_lowercase();
    let first = lower.chars().next();
    if count < PASSWORD_MIN {
        form.refuse(name, Error::PasswordShort(PASSWORD_MIN));
    } else if count > PASSWORD_MAX {
        form.refuse(name, Error::TooLong(PASSWORD_MAX));
    } else if COMMON.contains(&lower.as_str())
        || lower == sign_in_name
        || lower.chars().all(|c| Some(c) == first)
    {
        form.refuse(name, Error::PasswordCommon);
    }
    password
}
