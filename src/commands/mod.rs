//! What a person can do: one function for each verb. Each is given who asks and has checked it by its types.

pub mod action;
pub mod action_lesson;
pub mod agencies;
pub mod ask;
pub mod ask_match;
pub mod attendance;
pub mod audit;
pub mod calendar;
pub mod charter;
pub mod check_in;
pub mod contact;
pub mod draft;
pub mod enclosure;
pub mod erasure;
pub mod farewell;
pub mod import;
pub mod meeting;
pub mod mending;
pub mod paper;
pub mod password;
pub mod person;
pub mod presence;
pub mod profile;
pub mod promise;
pub mod promise_document;
pub mod readiness;
pub mod reading;
pub mod reason;
pub mod register;
pub mod removal;
pub mod reply;
pub mod report;
pub mod representative;
pub mod review;
pub mod revision;
pub mod round;
pub mod schedule;
pub mod session;
pub mod sharing;
pub mod sign_in;
pub mod talk;
pub mod target;
pub mod team;
pub mod week;
pub mod you_said;

use crate::{
    domain::{form::Form, ids},
    error::AppError,
    forms::{LINK_SECRET, audit::SAVE},
    keys::Fresh as _,
    visitor::{is_secret, secret},
};

/// The key a form carries so that sending it twice does one thing; a fresh one when there is none to read.
pub fn form_key<T: std::str::FromStr>(form: &Form, name: &str, fresh: impl Fn() -> T) -> T {
    form.get(name).parse().unwrap_or_else(|_| fresh())
}

/// The secret of the link that a form makes, which it carries so that sending it twice makes one link and shows it twice; a
/// fresh one when there is none of ours to read.
///
/// # Errors
/// When the machine has no randomness to give.
pub fn link_secret(form: &Form) -> Result<String, AppError> {
    let carried = form.get(LINK_SECRET);
    if is_secret(carried) {
        Ok(carried.to_owned())
    } else {
        secret()
    }
}

/// The save key of an answer form.
pub fn save_key(form: &Form) -> ids::SaveId {
    form_key(form, SAVE, ids::SaveId::fresh)
}
