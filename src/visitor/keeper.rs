//! Whoever runs rounds of voices, or is asked to read what people wrote to one of another group, or writes reports.

use std::str::FromStr;

use axum::{extract::FromRequestParts, http::request::Parts};

use super::{Coordinator, Facilitator, Visitor, params};
use crate::{
    app::App,
    domain::{person::Person, round::Owner},
    error::AppError,
    language::Translator,
};

/// Somebody who runs rounds of voices, reads for another group, or writes reports: of the group in the address, or of the network.
#[derive(Clone, Debug)]
pub enum Keeper {
    /// Who runs the group.
    OfGroup(Coordinator),
    /// Who facilitates the network.
    OfNetwork(Facilitator),
}

impl Keeper {
    /// Who is asking.
    pub fn visitor(&self) -> &Visitor {
        match self {
            Self::OfGroup(who) => &who.visitor,
            Self::OfNetwork(who) => &who.visitor,
        }
    }

    /// The person.
    pub fn person(&self) -> &Person {
        match self {
            Self::OfGroup(who) => &who.person,
            Self::OfNetwork(who) => &who.person,
        }
    }

    /// The translator of the request.
    pub fn words(&self) -> Translator {
        self.visitor().words
    }

    /// Whose rounds and reports they are.
    pub fn owner(&self) -> Owner {
        match self {
            Self::OfGroup(who) => Owner::Group(who.organisation.id),
            Self::OfNetwork(who) => Owner::Network(who.network.id),
        }
    }

    /// A part of the address, by its name in the route.
    ///
    /// # Errors
    /// [`Error::NotFound`](crate::domain::error::Error::NotFound) when it is not of that kind.
    pub fn part<T: FromStr>(&self, name: &str) -> Result<T, AppError> {
        match self {
            Self::OfGroup(who) => who.part(name),
            Self::OfNetwork(who) => who.part(name),
        }
    }
}

impl FromRequestParts<App> for Keeper {
    type Rejection = AppError;

    /// Refuses with [`Error::NotFound`](crate::domain::error::Error::NotFound) for what the person does not run.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        if params(parts).await?.contains_key("group") {
            let who = Coordinator::from_request_parts(parts, app).await?;
            return Ok(Self::OfGroup(who));
        }
        let who = Facilitator::from_request_parts(parts, app).await?;
        Ok(Self::OfNetwork(who))
    }
}
