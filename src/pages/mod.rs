//! HTML for reading. Handlers load what a page needs first and then draw it in one go, so that a page is whole before
//! its first byte leaves and never waits while it is drawn.

pub mod account;
pub mod actions;
pub mod answers;
pub mod audits;
pub mod calendar;
pub mod changes;
pub mod check_ins;
pub mod closing;
pub mod comparison;
pub mod errors;
pub mod filter;
pub mod frame;
pub mod grid;
pub mod groups;
pub mod imports;
pub mod joining;
pub mod language;
pub mod leaving;
pub mod linking;
pub mod markdown;
pub mod member;
pub mod movement;
pub mod networks;
pub mod parts;
pub mod people;
pub mod plan;
pub mod profile;
pub mod progress;
pub mod queue;
pub mod reason;
pub mod register;
pub mod reports;
pub mod results;
pub mod reviewed;
pub mod reviews;
pub mod schedule;
pub mod set_up;
pub mod sharing;
pub mod statement;
pub mod story;
pub mod suggestions;
pub mod supported;
pub mod themes;
pub mod trends;
pub mod type_in;
pub mod views;
pub mod week;

use std::convert::Infallible;

use axum::{
    extract::{FromRequest, FromRequestParts, Request},
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    commands::Stop,
    domain::{
        error::Error,
        form::Form,
        ids::{ActionId, AuditId, ImportId, NetworkId, OrganisationId},
    },
};

/// What handlers give.
pub type Answer = Result<Response, Stop>;

/// A posted form, as typed.
pub struct Posted(pub Form);

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Stop;

    async fn from_request(request: Request, state: &S) -> Result<Self, Stop> {
        axum::Form::<Vec<(String, String)>>::from_request(request, state)
            .await
            .map(|axum::Form(pairs)| Self(Form::new(pairs)))
            .map_err(|rejection| {
                let too_much =
                    rejection.into_response().status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE;
                Stop::Refused(if too_much {
                    Error::TooMuch
                } else {
                    Error::Garbled
                })
            })
    }
}

/// What an address asks for behind its question mark; nothing of it where it cannot be read.
pub struct Asked(pub Form);

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(Form::new(
            form_urlencoded::parse(query.as_bytes()).into_owned(),
        )))
    }
}

/// Runs a verb's result into a page: on success `done`; where the form was wrong, the page again with what was typed.
pub fn or_again<T>(
    result: Result<T, Stop>,
    done: impl FnOnce(T) -> Response,
    again: impl FnOnce(Form) -> Response,
) -> Answer {
    match result {
        Ok(value) => Ok(done(value)),
        Err(Stop::Wrong(form)) => Ok(again(*form)),
        Err(stop) => Err(stop),
    }
}

/// Sends the browser to a page with GET.
pub fn go(to: &str) -> Response {
    Redirect::to(to).into_response()
}

/// Addresses of pages; nothing else puts them together.
pub mod to {
    use super::{ActionId, AuditId, ImportId, NetworkId, OrganisationId};

    /// A group's home.
    pub fn group(group: OrganisationId) -> String {
        format!("/groups/{group}")
    }

    /// Below a group's home.
    pub fn in_group(group: OrganisationId, rest: &str) -> String {
        format!("/groups/{group}/{rest}")
    }

    /// An audit's task list.
    pub fn audit(group: OrganisationId, audit: AuditId) -> String {
        format!("/groups/{group}/audits/{audit}")
    }

    /// Below an audit.
    pub fn in_audit(group: OrganisationId, audit: AuditId, rest: &str) -> String {
        format!("/groups/{group}/audits/{audit}/{rest}")
    }

    /// A statement of an audit.
    pub fn statement(group: OrganisationId, audit: AuditId, statement: &str) -> String {
        format!("/groups/{group}/audits/{audit}/statements/{statement}")
    }

    /// A network's home, for its facilitators.
    pub fn network(network: NetworkId) -> String {
        format!("/networks/{network}")
    }

    /// Below a network's home.
    pub fn in_network(network: NetworkId, rest: &str) -> String {
        format!("/networks/{network}/{rest}")
    }

    /// A list of groups that was brought into a network.
    pub fn import(network: NetworkId, import: ImportId) -> String {
        format!("/networks/{network}/import/{import}")
    }

    /// Below that.
    pub fn in_import(network: NetworkId, import: ImportId, rest: &str) -> String {
        format!("/networks/{network}/import/{import}/{rest}")
    }

    /// A group as the facilitators of its network see it.
    pub fn member(network: NetworkId, group: OrganisationId) -> String {
        format!("/networks/{network}/groups/{group}")
    }

    /// Below that.
    pub fn in_member(network: NetworkId, group: OrganisationId, rest: &str) -> String {
        format!("/networks/{network}/groups/{group}/{rest}")
    }

    /// An audit as the facilitators of the group's network see it.
    pub fn audit_of_member(network: NetworkId, group: OrganisationId, audit: AuditId) -> String {
        format!("/networks/{network}/groups/{group}/audits/{audit}")
    }

    /// A group's plan.
    pub fn plan(group: OrganisationId) -> String {
        format!("/groups/{group}/plan")
    }

    /// An action.
    pub fn action(group: OrganisationId, action: ActionId) -> String {
        format!("/groups/{group}/plan/{action}")
    }
}
