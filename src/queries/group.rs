//! A group: its home, who runs it, the networks it is in.

use chrono::NaiveDate;

use crate::{
    app::App,
    domain::{
        action::Action,
        audit::Audit,
        error::Error,
        ids::{NetworkId, PersonId},
        organisation::Network,
        round::Owner,
        schedule::NextOccasion,
    },
    error::AppError,
    queries::{
        self, ask::GroupAskNews, erasure::AskedForGroup, password::PasswordNews,
        reading::AskedToRead, review::ReviewNews,
    },
    store::{actions, agencies, agreements, audits, registers, shares, teams},
    visitor::Coordinator,
};

pub use crate::store::registers::Person;

/// What a group's home shows.
#[derive(Clone, Debug)]
pub struct GroupHome {
    /// Its audits, newest first.
    pub audits: Vec<ListedAudit>,
    /// Its actions, in the order they were planned.
    pub actions: Vec<Action>,
    /// What comes next, soonest first.
    pub upcoming: Vec<NextOccasion>,
    /// The day on which its charter is looked at again, once it has made one.
    pub charter: Option<NaiveDate>,
    /// What waits in the reviews of its networks.
    pub news: ReviewNews,
    /// What other groups asked it to read.
    pub to_read: Vec<AskedToRead>,
    /// The networks it is in.
    pub networks: Vec<Network>,
    /// Whether it is an agency, for which what groups of a network have together is not there.
    pub is_agency: bool,
    /// How many things were removed from it and can be brought back.
    pub removed: usize,
    /// Links that set a new password for one who runs it, and requests for them.
    pub passwords: PasswordNews,
    /// What it is asked and told about its asks and offers.
    pub asks: GroupAskNews,
    /// That somebody asked to erase it.
    pub erasure: Option<AskedForGroup>,
}

/// An audit in the list of a group's home.
#[derive(Clone, Debug)]
pub struct ListedAudit {
    /// The audit.
    pub audit: Audit,
    /// Title of its questionnaire, in the reader's language where there is one.
    pub title: String,
    /// The language of the title.
    pub language: String,
    /// Statements with an answer.
    pub answered: usize,
    /// Whether each answers it alone first.
    pub is_apart: bool,
}

/// What the group's home shows.
pub async fn home(app: &App, who: &Coordinator) -> Result<GroupHome, AppError> {
    let group = who.organisation.id;
    let counts = agreements::counts(&app.store, group).await?;
    let apart = teams::apart(&app.store, group).await?;
    let mut listed = Vec::new();
    for audit in audits::list(&app.store, group).await? {
        let questionnaire = queries::audit::questionnaire(app, who.words(), &audit).await?;
        listed.push(ListedAudit {
            title: questionnaire.title,
            language: questionnaire.language,
            answered: usize::try_from(counts.get(&audit.id).copied().unwrap_or(0)).unwrap_or(0),
            is_apart: apart.contains(&audit.id),
            audit,
        });
    }
    Ok(GroupHome {
        audits: listed,
        actions: actions::list(&app.store, group).await?,
        upcoming: queries::schedule::upcoming(app, group).await?,
        charter: queries::charter::again_on(app, group)
            .await?
            .map(|(day, _)| day),
        news: queries::review::news(app, who).await?,
        to_read: queries::reading::asked(app, Owner::Group(group), who.person.id).await?,
        networks: shares::networks(&app.store, group).await?,
        is_agency: agencies::is_agency(&app.store, group).await?,
        removed: queries::removal::count(app, group).await?,
        passwords: queries::password::of_group(app, who).await?,
        asks: queries::ask::news_of_group(app, who).await?,
        erasure: queries::erasure::of_group(app, group).await?,
    })
}

/// Who runs the group, by name.
pub async fn coordinators(app: &App, who: &Coordinator) -> Result<Vec<Person>, AppError> {
    Ok(registers::coordinators(&app.store, who.organisation.id).await?)
}

/// Somebody who may leave the group, and what follows.
#[derive(Clone, Debug)]
pub struct Departure {
    /// Who.
    pub person: Person,
    /// Whether nobody runs the group then.
    pub is_last: bool,
    /// Whether a network knows the group, and can invite somebody else to run it.
    pub is_in_network: bool,
}

/// What follows when a person leaves the group.
///
/// # Errors
/// [`Error::NotFound`] when that person does not run the group.
pub async fn departure(
    app: &App,
    who: &Coordinator,
    person: PersonId,
) -> Result<Departure, AppError> {
    let group = who.organisation.id;
    let people = registers::coordinators(&app.store, group).await?;
    let is_last = people.len() == 1;
    let person = people
        .into_iter()
        .find(|other| other.id == person)
        .ok_or(AppError::Refused(Error::NotFound))?;
    Ok(Departure {
        person,
        is_last,
        is_in_network: !shares::networks(&app.store, group).await?.is_empty(),
    })
}

/// A network that the group is in.
///
/// # Errors
/// [`Error::NotFound`] when it is not in it.
pub async fn network(
    app: &App,
    who: &Coordinator,
    network: NetworkId,
) -> Result<Network, AppError> {
    let networks = shares::networks(&app.store, who.organisation.id).await?;
    networks
        .into_iter()
        .find(|other| other.id == network)
        .ok_or(AppError::Refused(Error::NotFound))
}
