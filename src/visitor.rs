//! Who is asking, and what they may do. Every handler takes a [`Visitor`], a [`Coordinator`], a [`Facilitator`] or a
//! [`Supporter`], so that none forgets to ask.

mod keeper;
mod liaison;

use std::{collections::BTreeMap, str::FromStr};

use axum::{
    extract::{FromRequestParts, MatchedPath, RawPathParams},
    http::request::Parts,
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sha2::{Digest, Sha256};

pub use self::{keeper::Keeper, liaison::Liaison};
use crate::{
    app::App,
    clock,
    domain::{
        error::Error,
        ids::{AuditId, NetworkId, OrganisationId},
        invitation::InvitationCode,
        organisation::{Network, Organisation},
        person::Person,
        share::{Extent, Subject},
        team::Contributor,
    },
    error::AppError,
    language::{Language, Translator},
    store::{contributors, founding, organisations, people, shares},
};

/// Name of the cookie that keeps the chosen language.
pub const LANGUAGE_COOKIE: &str = "good-measure-language";

/// A session ends when it was not used for this long: two weeks, so that a weekly session needs no new sign-in.
pub const IDLE: TimeDelta = TimeDelta::days(14);

/// A session ends after this long in any case.
pub const ABSOLUTE: TimeDelta = TimeDelta::days(90);

/// How stale the note of last use may get; saves a write on each page.
const TOUCH: TimeDelta = TimeDelta::minutes(10);

/// What the token of a look around begins with, so that whoever comes with it later is told why it has ended.
const LOOK_AROUND: &str = "look.";

/// Whoever is asking, signed in or not.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// Speaks the language of this visitor.
    pub words: Translator,
    /// Who it is, when signed in.
    pub person: Option<Person>,
    /// The moment of the request.
    pub now: DateTime<Utc>,
    /// Path and query of the request, to come back to.
    pub path: String,
    route: Option<MatchedPath>,
}

impl Visitor {
    /// The day it is where the server stands.
    pub fn today(&self) -> NaiveDate {
        clock::day(self.now)
    }

    /// The route of the request, as in `/join/{token}`, where it has one. Logs name it, as addresses hold secrets.
    pub fn route(&self) -> Option<&str> {
        self.route.as_ref().map(MatchedPath::as_str)
    }

    /// The person, who must have signed in.
    ///
    /// # Errors
    /// [`Error::SignInFirst`] for anyone else.
    pub fn signed_in(&self) -> Result<&Person, AppError> {
        self.person
            .as_ref()
            .ok_or(AppError::Refused(Error::SignInFirst))
    }

    /// Finds out who is asking from the request's cookies and headers.
    ///
    /// # Errors
    /// [`Error::LookAroundOver`] for somebody who looked around until the server was founded.
    pub async fn authenticate(app: &App, parts: &Parts) -> Result<Self, AppError> {
        let stranger = Self::stranger(parts);
        let Some(token) = cookie(parts, &app.cookie_name()) else {
            return Ok(stranger);
        };
        let Some(person) = Self::recognise(app, &token, stranger.now).await? else {
            if token.starts_with(LOOK_AROUND) && founding::is_founded(&app.store).await? {
                return Err(Error::LookAroundOver.into());
            }
            return Ok(stranger);
        };
        let chosen = cookie(parts, LANGUAGE_COOKIE).and_then(|tag| Language::read(&tag));
        let language = chosen.or_else(|| Language::read(person.language.as_deref()?));
        let words = language.map_or(stranger.words, Translator);
        Ok(Self {
            words,
            person: Some(person),
            ..stranger
        })
    }

    /// Whoever it is, as far as can be told without the database.
    pub fn stranger(parts: &Parts) -> Self {
        let accepted = parts
            .headers
            .get("accept-language")
            .and_then(|value| value.to_str().ok());
        let language = cookie(parts, LANGUAGE_COOKIE)
            .and_then(|tag| Language::read(&tag))
            .or_else(|| Language::accepted(accepted?))
            .unwrap_or(Language::English);
        Self {
            words: Translator(language),
            person: None,
            now: clock::now(),
            path: parts
                .uri
                .path_and_query()
                .map_or("/", |path| path.as_str())
                .to_owned(),
            route: parts.extensions.get().cloned(),
        }
    }

    async fn recognise(
        app: &App,
        token: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<Person>, AppError> {
        let hash = hashed(token);
        let Some(session) = people::session(&app.store, &hash).await? else {
            return Ok(None);
        };
        if now - session.seen_at > IDLE || now - session.created_at > ABSOLUTE {
            people::end_session(&app.store, &hash).await?;
            return Ok(None);
        }
        if now - session.seen_at > TOUCH {
            people::touch_session(&app.store, &hash, now).await?;
        }
        Ok(Some(session.person))
    }
}

/// The value of a cookie.
pub fn cookie(parts: &Parts, name: &str) -> Option<String> {
    parts
        .headers
        .get_all("cookie")
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(cookie::Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_owned())
}

/// SHA-256 of a secret in hexadecimal; what is stored in place of it.
pub fn hashed(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A new secret of 256 random bits, safe in addresses.
///
/// # Errors
/// When the machine has no randomness to give.
pub fn secret() -> Result<String, AppError> {
    use base64::Engine as _;
    let bytes: [u8; 32] = random_bytes()?;
    Ok(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes))
}

/// So many random bytes.
///
/// # Errors
/// When the machine has no randomness to give.
pub fn random_bytes<const N: usize>() -> Result<[u8; N], AppError> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(|error| AppError::Internal(error.to_string()))?;
    Ok(bytes)
}

/// Whether a text has the shape of what [`secret`] gives.
pub fn is_secret(text: &str) -> bool {
    use base64::Engine as _;
    let decoded = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text);
    decoded.is_ok_and(|bytes| bytes.len() == 32)
}

/// A secret for one of several things that are made by one form, from that of the form and what names the thing.
pub fn secret_for(secret: &str, what: &str) -> String {
    use base64::Engine as _;
    let digest = Sha256::new()
        .chain_update(secret)
        .chain_update(what)
        .finalize();
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest)
}

/// The code of the invitation that a form makes with this secret.
pub fn code_of(secret: &str) -> InvitationCode {
    let digest = Sha256::digest(format!("invitation {secret}"));
    let mut random = [0; 16];
    random.copy_from_slice(&digest[..16]);
    InvitationCode::from_random(random)
}

/// A new secret for the session of somebody who looks around.
///
/// # Errors
/// When the machine has no randomness to give.
pub fn look_around_secret() -> Result<String, AppError> {
    Ok(format!("{LOOK_AROUND}{}", secret()?))
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = AppError;

    /// The visitor that the server's first layer has met.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| AppError::Internal("no visitor".into()))
    }
}

/// A person who coordinates the group in the address.
#[derive(Clone, Debug)]
pub struct Coordinator {
    /// Whoever is asking.
    pub visitor: Visitor,
    /// The same, signed in.
    pub person: Person,
    /// The group in the address.
    pub organisation: Organisation,
    params: BTreeMap<String, String>,
}

impl Coordinator {
    /// Speaks the visitor's language.
    pub fn words(&self) -> Translator {
        self.visitor.words
    }

    /// A part of the address, by its name in the route.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not of that kind.
    pub fn part<T: FromStr>(&self, name: &str) -> Result<T, AppError> {
        part(&self.params, name)
    }
}

/// Parts of the address by name.
///
/// # Errors
/// When the route has none.
pub async fn params(parts: &mut Parts) -> Result<BTreeMap<String, String>, AppError> {
    let params = RawPathParams::from_request_parts(parts, &())
        .await
        .map_err(|_| AppError::Refused(Error::NotFound))?;
    Ok(params
        .iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect())
}

/// One part of an address.
///
/// # Errors
/// [`Error::NotFound`] when it is not of that kind.
pub fn part<T: FromStr>(params: &BTreeMap<String, String>, name: &str) -> Result<T, AppError> {
    params
        .get(name)
        .and_then(|value| value.parse().ok())
        .ok_or(AppError::Refused(Error::NotFound))
}

impl FromRequestParts<App> for Coordinator {
    type Rejection = AppError;

    /// Refuses with [`Error::NotFound`] for a group that is another's, the same as for one that is not there.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let person = visitor.signed_in()?.clone();
        let params = params(parts).await?;
        let organisation: OrganisationId = part(&params, "group")?;
        let organisation = organisations::coordinated(&app.store, person.id, organisation)
            .await?
            .ok_or(AppError::Refused(Error::NotFound))?;
        Ok(Self {
            visitor,
            person,
            organisation,
            params,
        })
    }
}

/// Somebody who answers on their own in the audit in the address.
#[derive(Clone, Debug)]
pub struct Answerer {
    /// Whoever is asking.
    pub visitor: Visitor,
    /// The same, as the audit knows them.
    pub contributor: Contributor,
    /// Whether the device is passed round, so that nothing stays on it.
    pub is_shared: bool,
    params: BTreeMap<String, String>,
}

impl Answerer {
    /// Speaks the visitor's language.
    pub fn words(&self) -> Translator {
        self.visitor.words
    }

    /// A part of the address, by its name in the route.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not of that kind.
    pub fn part<T: FromStr>(&self, name: &str) -> Result<T, AppError> {
        part(&self.params, name)
    }
}

/// Who a device, or else whoever has signed in on it, is in an audit; and whether the device is passed round.
///
/// # Errors
/// When the database cannot answer.
pub async fn contributor(
    app: &App,
    parts: &Parts,
    visitor: &Visitor,
    audit: AuditId,
) -> Result<Option<(Contributor, bool)>, AppError> {
    if let Some(token) = cookie(parts, &app.contributor_cookie_name()) {
        let known = contributors::by_device(&app.store, &hashed(&token), audit).await?;
        if known.is_some() {
            return Ok(known);
        }
    }
    let Some(person) = &visitor.person else {
        return Ok(None);
    };
    let known = contributors::by_person(&app.store, person.id, audit).await?;
    Ok(known.map(|contributor| (contributor, false)))
}

impl FromRequestParts<App> for Answerer {
    type Rejection = AppError;

    /// Refuses with [`Error::NotOnDevice`], the same for an audit that is not there.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let params = params(parts).await?;
        let audit: AuditId = part(&params, "audit")?;
        let (contributor, is_shared) = contributor(app, parts, &visitor, audit)
            .await?
            .ok_or(AppError::Refused(Error::NotOnDevice))?;
        Ok(Self {
            visitor,
            contributor,
            is_shared,
            params,
        })
    }
}

/// A person who facilitates the network in the address.
#[derive(Clone, Debug)]
pub struct Facilitator {
    /// Whoever is asking.
    pub visitor: Visitor,
    /// The same, signed in.
    pub person: Person,
    /// The network in the address.
    pub network: Network,
    params: BTreeMap<String, String>,
}

impl Facilitator {
    /// Speaks the visitor's language.
    pub fn words(&self) -> Translator {
        self.visitor.words
    }

    /// A part of the address, by its name in the route.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not of that kind.
    pub fn part<T: FromStr>(&self, name: &str) -> Result<T, AppError> {
        part(&self.params, name)
    }
}

impl FromRequestParts<App> for Facilitator {
    type Rejection = AppError;

    /// Refuses with [`Error::NotFound`] for a network the person does not facilitate.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let person = visitor.signed_in()?.clone();
        let params = params(parts).await?;
        let id: NetworkId = part(&params, "network")?;
        let network = organisations::facilitated_network(&app.store, person.id, id)
            .await?
            .ok_or(AppError::Refused(Error::NotFound))?;
        Ok(Self {
            visitor,
            person,
            network,
            params,
        })
    }
}

/// A facilitator before a group of the network: both are in the address.
#[derive(Clone, Debug)]
pub struct Supporter {
    /// Who is asking, and for which network.
    pub facilitator: Facilitator,
    /// The group in the address, which is in the network.
    pub organisation: Organisation,
}

impl Supporter {
    /// Speaks the visitor's language.
    pub fn words(&self) -> Translator {
        self.facilitator.words()
    }

    /// The network in the address.
    pub fn network(&self) -> &Network {
        &self.facilitator.network
    }

    /// How much of something the group shows this network now.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn extent(&self, app: &App, subject: Subject) -> Result<Extent, AppError> {
        let (network, group) = (self.network().id, self.organisation.id);
        let shares = shares::with_network(&app.store, network, group).await?;
        Ok(shares
            .into_iter()
            .find(|share| share.subject == subject)
            .map(|share| share.extent)
            .unwrap_or_default())
    }

    /// The same, where at least `least` of it must be shown.
    ///
    /// # Errors
    /// [`Error::NotShown`] where the group shows less: what is not shared looks the same as what is not there.
    pub async fn sees(
        &self,
        app: &App,
        subject: Subject,
        least: Extent,
    ) -> Result<Extent, AppError> {
        let extent = self.extent(app, subject).await?;
        if extent < least {
            return Err(Error::NotShown.into());
        }
        Ok(extent)
    }
}

impl FromRequestParts<App> for Supporter {
    type Rejection = AppError;

    /// Refuses with [`Error::NotFound`] for a group that is not in the network.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let facilitator = Facilitator::from_request_parts(parts, app).await?;
        let organisation = facilitator.part("group")?;
        let organisation = organisations::member(&app.store, facilitator.network.id, organisation)
            .await?
            .ok_or(AppError::Refused(Error::NotFound))?;
        Ok(Self {
            facilitator,
            organisation,
        })
    }
}
