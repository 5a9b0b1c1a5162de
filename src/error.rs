//! Why a request was not carried out.

use crate::{
    domain::{error::Error, form::Form},
    store::StoreError,
};

/// Why a request was not carried out.
#[derive(Debug)]
pub enum AppError {
    /// For a reason that a person can do something about.
    Refused(Error),
    /// The form is shown again with what was typed and what was wrong.
    Invalid(Box<Form>),
    /// The database could not.
    Database(StoreError),
    /// Something else broke.
    Internal(String),
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        Self::Database(error)
    }
}

impl From<tokio::task::JoinError> for AppError {
    /// Without the words of a panic, which may quote what a person typed; `server::log` says where it was.
    fn from(error: tokio::task::JoinError) -> Self {
        let how = if error.is_panic() {
            "work panicked"
        } else {
            "work was stopped"
        };
        Self::Internal(how.into())
    }
}

impl From<Error> for AppError {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl From<Form> for AppError {
    fn from(form: Form) -> Self {
        Self::Invalid(Box::new(form))
    }
}
