//! People with an account: names to sign in with, roles.

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

/// Sign-in name of the made-up person of the demonstration; nobody else can take it.
pub const MADE_UP: &str = "demo";

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
    let ours = text.strip_prefix(MADE_UP);
    if ours.is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) {
        form.refuse(name, Error::SignInNameTaken);
    }
    text
}
