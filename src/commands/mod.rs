//! What a person can do: one function for each verb. Each is given who asks and has checked it by its types.

pub mod action;
pub mod audit;
pub mod calendar;
pub mod check_in;
pub mod erasure;
pub mod farewell;
pub mod import;
pub mod paper;
pub mod person;
pub mod profile;
pub mod readiness;
pub mod reason;
pub mod register;
pub mod report;
pub mod review;
pub mod schedule;
pub mod session;
pub mod sharing;
pub mod sign_in;
pub mod week;

use crate::{
    domain::{form::Form, ids},
    forms::audit::SAVE,
    keys::Fresh as _,
};

/// The key a form carries so that sending it twice does one thing; a fresh one when there is none to read.
pub fn form_key<T: std::str::FromStr>(form: &Form, name: &str, fresh: impl Fn() -> T) -> T {
    form.get(name).parse().unwrap_or_else(|_| fresh())
}

/// The save key of an answer form.
pub fn save_key(form: &Form) -> ids::SaveId {
    form_key(form, SAVE, ids::SaveId::fresh)
}
