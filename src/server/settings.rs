//! How a server is run: flags first, then the environment, then a TOML file, then what suits most.

use std::{net::SocketAddr, path::PathBuf};

use chrono::TimeDelta;
use chrono_tz::Tz;
use clap::Args;
use serde::Deserialize;
use url::Url;

use crate::commands::erasure::Keeping;

/// Settings of the server and of the commands that open its database.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// Address and port to listen on [default: 127.0.0.1:3000]
    #[arg(long, env = "GOOD_MEASURE_LISTEN", value_name = "ADDRESS")]
    pub listen: Option<SocketAddr>,
    /// Address people use, as in https://measure.example.org; needed for links when it is not the one listened on
    #[arg(long, env = "GOOD_MEASURE_ADDRESS", value_name = "URL")]
    pub address: Option<String>,
    /// Folder of the embedded database [default: data]
    #[arg(long, env = "GOOD_MEASURE_DATA", value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Database to use in place of the embedded one: postgres://... or sqlite:FILE
    #[arg(long, env = "DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Folder of your own questionnaires, read beside those that come with the product
    #[arg(long, env = "GOOD_MEASURE_QUESTIONNAIRES", value_name = "DIR")]
    pub questionnaires: Option<PathBuf>,
    /// Zone whose clock says what day it is, as in Europe/London [default: the machine's]
    #[arg(long, env = "GOOD_MEASURE_TIME_ZONE", value_name = "ZONE")]
    pub time_zone: Option<String>,
    /// Folder of fonts for files to print (ttf, otf), for scripts that the program carries none of
    #[arg(long, env = "GOOD_MEASURE_FONTS", value_name = "DIR")]
    pub fonts: Option<PathBuf>,
    /// How much goes to the log: error, warn, info, debug [default: warn]
    #[arg(long, env = "GOOD_MEASURE_LOG", value_name = "LEVEL")]
    pub log: Option<String>,
    /// Days for which an uploaded list of groups is kept [default: 7]
    #[arg(long, env = "GOOD_MEASURE_KEEP_LISTS", value_name = "DAYS")]
    pub keep_lists: Option<u16>,
    /// Days for which a link is kept that was used, stopped or too old [default: 30]
    #[arg(long, env = "GOOD_MEASURE_KEEP_LINKS", value_name = "DAYS")]
    pub keep_links: Option<u16>,
    /// Days for which texts are kept that people wrote in a round of voices, from the day it ended [default: 365]
    #[arg(long, env = "GOOD_MEASURE_KEEP_TEXTS", value_name = "DAYS")]
    pub keep_texts: Option<u16>,
    /// TOML file with these same settings [default: good-measure.toml, where there is one]
    #[arg(long, env = "GOOD_MEASURE_SETTINGS", value_name = "FILE")]
    #[serde(skip)]
    pub settings: Option<PathBuf>,
}

/// The settings file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// It is not there or cannot be read.
    #[error("The settings file {0} cannot be read: {1}")]
    Unread(String, std::io::Error),
    /// It says something that is no setting.
    #[error("The settings file {0} cannot be used: {1}")]
    Unclear(String, toml::de::Error),
    /// The address is none that browsers could go to, or has something behind the name of the server.
    #[error(
        "The address that people use cannot be read: it begins with http:// or https:// and ends with the name of the \
         server, as in https://measure.example.org"
    )]
    Address,
    /// There is no zone of that name.
    #[error(
        "There is no time zone \"{0}\". Zones have names of a part of the world and a city, as in Europe/London or \
         America/Mexico_City"
    )]
    TimeZone(String),
}

/// The file that is read when none is named.
const FILE: &str = "good-measure.toml";

impl Settings {
    /// Fills in from the settings file what neither a flag nor the environment says, and writes the address as browsers do.
    ///
    /// # Errors
    /// When a file that was named cannot be read, or says something that is no setting; when the address or the zone is
    /// none.
    pub fn with_file(self) -> Result<Self, SettingsError> {
        let mut settings = self.filled_in()?;
        let address = settings.address.as_deref().map(origin);
        settings.address = address.transpose()?;
        settings.zone()?;
        Ok(settings)
    }

    fn filled_in(self) -> Result<Self, SettingsError> {
        let named = self.settings.is_some();
        let path = self.settings.clone().unwrap_or_else(|| PathBuf::from(FILE));
        if !named && !path.exists() {
            return Ok(self);
        }
        let shown = path.display().to_string();
        let text = std::fs::read_to_string(&path)
            .map_err(|error| SettingsError::Unread(shown.clone(), error))?;
        let file: Self =
            toml::from_str(&text).map_err(|error| SettingsError::Unclear(shown, error))?;
        Ok(Self {
            listen: self.listen.or(file.listen),
            address: self.address.or(file.address),
            data: self.data.or(file.data),
            database_url: self.database_url.or(file.database_url),
            questionnaires: self.questionnaires.or(file.questionnaires),
            time_zone: self.time_zone.or(file.time_zone),
            fonts: self.fonts.or(file.fonts),
            log: self.log.or(file.log),
            keep_lists: self.keep_lists.or(file.keep_lists),
            keep_links: self.keep_links.or(file.keep_links),
            keep_texts: self.keep_texts.or(file.keep_texts),
            settings: Some(path),
        })
    }

    /// Where to listen.
    pub fn listen(&self) -> SocketAddr {
        self.listen
            .unwrap_or(SocketAddr::from(([127, 0, 0, 1], 3000)))
    }

    /// The folder of the embedded database.
    pub fn data(&self) -> PathBuf {
        self.data.clone().unwrap_or_else(|| PathBuf::from("data"))
    }

    /// The database's address.
    pub fn database(&self) -> String {
        self.database_url.clone().unwrap_or_else(|| {
            format!(
                "sqlite:{}",
                self.data().join("good-measure.sqlite").display()
            )
        })
    }

    /// The zone that was named.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn zone(&self) -> Result<Option<Tz>, SettingsError> {
        let zone = self.time_zone.as_deref().map(|name| {
            let zone = name.trim().parse();
            zone.map_err(|_| SettingsError::TimeZone(name.to_owned()))
        });
        zone.transpose()
    }

    /// How long things are kept that end by themselves.
    pub fn keeping(&self) -> Keeping {
        let days = |days: Option<u16>, otherwise| {
            days.map_or(otherwise, |days| TimeDelta::days(days.into()))
        };
        let usual = Keeping::default();
        Keeping {
            lists: days(self.keep_lists, usual.lists),
            links: days(self.keep_links, usual.links),
            texts: days(self.keep_texts, usual.texts),
        }
    }
}

/// An address as browsers name it when they say where a form comes from: small letters, no port where it is the usual
/// one, nothing behind it. Pages and cookies are for a whole server, so one below a path is no address.
fn origin(typed: &str) -> Result<String, SettingsError> {
    let url = Url::parse(typed).map_err(|_| SettingsError::Address)?;
    let is_bare = url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    if !is_bare || !matches!(url.scheme(), "http" | "https") {
        return Err(SettingsError::Address);
    }
    Ok(url.origin().ascii_serialization())
}
