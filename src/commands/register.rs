//! The register of a network: the network's own facts on a group, links handed out, and who comes and goes.

use chrono::{NaiveDate, TimeDelta};

use crate::{
    app::App,
    clock,
    commands::{self, link_secret, person::settled},
    domain::{
        error::Error,
        form::Form,
        ids::{NetworkId, OrganisationId, PersonId},
        invitation::InvitationCode,
        person::Person,
        profile,
    },
    error::AppError,
    forms::{
        group::Profile,
        invitation::Invite,
        network::{HandOut, RegisterFacts},
    },
    language::Translator,
    queries::register::LINKS,
    store::{
        leaving,
        links::{self, IntoNetwork, Purpose},
        organisations,
        registers::{self, EntryOutcome, NewEntry},
    },
    visitor::{Coordinator, Facilitator, Supporter, code_of, hashed, secret_for},
};

/// Keeps the network's own facts on a group; and, as long as nobody ever ran the group, what is known of it as a start.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on what somebody else changed meanwhile.
pub async fn keep(app: &App, who: &Supporter, mut form: Form) -> Result<(), AppError> {
    let (network, group) = (who.network().id, who.organisation.id);
    let neighbourhood = RegisterFacts::FIELDS.neighbourhood.read(&mut form);
    let tags = RegisterFacts::read_tags(&mut form);
    let known = RegisterFacts::read_known(&mut form);
    let start = start_facts(app, who, &mut form).await?;
    if !form.is_good() {
        return Err(form.into());
    }
    let entry = NewEntry {
        neighbourhood: &neighbourhood,
        tags: &tags,
        known: &known,
        start: &start,
    };
    let (by, now) = (who.facilitator.person.id, clock::now());
    match registers::write_entry(&app.store, network, group, entry, by, now).await? {
        EntryOutcome::Kept => Ok(()),
        EntryOutcome::Gone => Err(Error::NotFound.into()),
        EntryOutcome::ChangedMeanwhile(facts) => {
            for (fact, now) in facts {
                RegisterFacts::changed_meanwhile(&mut form, fact, now);
            }
            Err(form.into())
        }
    }
}

/// What is known of a group as a start; nothing once somebody ran it, for then what it says of itself is its own. The
/// network brings these facts, so it may read them; whoever runs the group later decides anew.
async fn start_facts(
    app: &App,
    who: &Supporter,
    form: &mut Form,
) -> Result<Vec<profile::StatedFact>, AppError> {
    if registers::was_run(&app.store, who.organisation.id).await? {
        return Ok(Vec::new());
    }
    Ok(Profile::read_facts(form)
        .into_iter()
        .filter(|stated| stated.fact != profile::Fact::Mentor)
        .filter(|stated| !form.all(stated.fact.word()).is_empty())
        .map(|stated| profile::StatedFact {
            is_shared: true,
            ..stated
        })
        .collect())
}

/// Takes a group that nobody ever ran out of the network for good.
///
/// # Errors
/// [`Error::NotFound`] where somebody runs it meanwhile.
pub async fn remove(app: &App, who: &Supporter) -> Result<(), AppError> {
    let removed = leaving::remove(&app.store, who.network().id, who.organisation.id).await?;
    removed
        .then_some(())
        .ok_or(AppError::Refused(Error::NotFound))
}

/// How long a link into a network can be used: it opens what groups share at once, so it is not handed out and left lying.
const INTO_NETWORK: TimeDelta = TimeDelta::days(14);

/// A group with its fresh link.
#[derive(Clone, Debug)]
pub struct IssuedLink {
    /// Key of the group.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// The link, shown this once.
    pub link: String,
    /// Its code, for whoever types it.
    pub code: InvitationCode,
}

/// Links that were made by one form.
#[derive(Clone, Debug)]
pub struct IssuedLinks {
    /// The secret that all of them follow from: with it the same form makes the same links once more.
    pub secret: String,
    /// The last day on which they can be used.
    pub until: NaiveDate,
    /// A link a group.
    pub links: Vec<IssuedLink>,
}

/// Makes a link for each of the groups chosen in the form that nobody runs.
///
/// # Errors
/// The form when none was chosen, or no day until when.
pub async fn hand_out(
    app: &App,
    who: &Facilitator,
    mut form: Form,
) -> Result<IssuedLinks, AppError> {
    let field = HandOut::FIELDS.groups;
    let until = Invite::read(&mut form, who.visitor.today());
    if form.all(field.name).is_empty() {
        field.refuse(&mut form, Error::ChooseOne);
    }
    let (true, Some(until)) = (form.is_good(), until) else {
        return Err(form.into());
    };
    let mut links = Vec::new();
    let secret = link_secret(&form)?;
    for id in form.all(field.name).iter().take(LINKS) {
        let Ok(id) = id.parse::<OrganisationId>() else {
            continue;
        };
        let Some(group) = organisations::member(&app.store, who.network.id, id).await? else {
            continue;
        };
        // Somebody may have joined since the page was drawn; then it is for the group to invite.
        let code = code_of(&secret_for(&secret, &id.to_string()));
        match commands::person::invite(app, id, &who.person, code.as_str(), until).await {
            Ok(()) => links.push(IssuedLink {
                id,
                name: group.name,
                link: format!("{}/join/{}", app.context.address, code.as_str()),
                code,
            }),
            Err(AppError::Refused(Error::NotFound | Error::AskedFirst | Error::LinkSpent)) => {}
            Err(error) => return Err(error),
        }
    }
    if links.is_empty() {
        field.refuse(&mut form, Error::ChooseOne);
        return Err(form.into());
    }
    Ok(IssuedLinks {
        secret,
        until,
        links,
    })
}

/// Makes the invitation of a form into a group that nobody runs. Gives its code and its last day.
///
/// # Errors
/// The form with what is wrong with the day; as [`commands::person::invite`].
pub async fn invite_to_run(
    app: &App,
    who: &Supporter,
    mut form: Form,
) -> Result<(InvitationCode, NaiveDate), AppError> {
    let Some(until) = Invite::read(&mut form, who.facilitator.visitor.today()) else {
        return Err(form.into());
    };
    let (group, by) = (who.organisation.id, &who.facilitator.person);
    let code = code_of(&link_secret(&form)?);
    commands::person::invite(app, group, by, code.as_str(), until).await?;
    Ok((code, until))
}

/// Makes a link by which somebody becomes a facilitator. Gives it, to be shown this once.
pub async fn invite_facilitator(
    app: &App,
    who: &Facilitator,
    form: &Form,
) -> Result<String, AppError> {
    invite(app, who, Purpose::Facilitate, form).await
}

/// Makes a link by which a group is brought into the network. Gives it, to be shown this once.
pub async fn invite_group(app: &App, who: &Facilitator, form: &Form) -> Result<String, AppError> {
    invite(app, who, Purpose::BringGroup, form).await
}

/// Makes the link that the form carries the secret of.
///
/// # Errors
/// [`Error::NotFound`] where the person has left meanwhile; [`Error::LinkSpent`] once this one was used.
async fn invite(
    app: &App,
    who: &Facilitator,
    purpose: Purpose,
    form: &Form,
) -> Result<String, AppError> {
    let token = link_secret(form)?;
    let now = clock::now();
    let (network, by) = (who.network.id, who.person.id);
    let (hash, until) = (hashed(&token), now + INTO_NETWORK);
    links::invite_into(&app.store, &hash, network, purpose, by, now, until)
        .await?
        .then(|| format!("{}/join/{token}", app.context.address))
        .ok_or(AppError::Refused(Error::LinkSpent))
}

/// Uses a link into a network: a person, with an account or a new one from the form, facilitates it; or one of the
/// person's groups (`group`) is brought into it. Gives the token of a new session for a new person.
///
/// # Errors
/// The form with what is wrong; [`Error::LinkSpent`]; [`Error::NotFound`] for a group that the person does not run;
/// [`Error::MadeUpPerson`] where the network is real.
pub async fn join(
    app: &App,
    token: &str,
    invitation: &IntoNetwork,
    person: Option<&Person>,
    device: Option<&str>,
    mut form: Form,
    words: Translator,
) -> Result<Option<commands::session::SignedIn>, AppError> {
    let (hash, now) = (hashed(token), clock::now());
    let store = &app.store;
    if !invitation.is_made_up && person.is_some_and(Person::is_made_up) {
        return Err(Error::MadeUpPerson.into());
    }
    match (invitation.purpose, person) {
        (Purpose::Facilitate, Some(person)) => {
            let joined = links::enter(store, &hash, invitation, person, None, None, now).await?;
            settled(joined, form).map(|()| None)
        }
        (Purpose::Facilitate, None) => {
            let of = &invitation.network;
            let (person, password, form) =
                commands::person::new_person(app, form, words, of).await?;
            let new = Some(password.as_str());
            let joined = links::enter(store, &hash, invitation, &person, new, None, now).await?;
            settled(joined, form)?;
            commands::session::begin_first(app, &person, device)
                .await
                .map(Some)
        }
        (Purpose::BringGroup, None) => Err(Error::SignInFirst.into()),
        (Purpose::BringGroup, Some(person)) => {
            let Ok(group) = form.get("group").parse::<OrganisationId>() else {
                form.refuse("group", Error::ChooseOne);
                return Err(form.into());
            };
            let group = organisations::coordinated(store, person.id, group)
                .await?
                // What is made up and what is real stay apart.
                .filter(|group| group.is_made_up == invitation.is_made_up)
                .ok_or(AppError::Refused(Error::NotFound))?;
            let group = Some(&group);
            let joined = links::enter(store, &hash, invitation, person, None, group, now).await?;
            settled(joined, form).map(|()| None)
        }
    }
}

/// The person facilitates the network no longer.
///
/// # Errors
/// [`Error::LastOne`] for the only one who does.
pub async fn leave_facilitating(app: &App, who: &Facilitator) -> Result<(), AppError> {
    let (network, person) = (who.network.id, who.person.id);
    if leaving::leave_facilitating(&app.store, network, person, clock::now()).await? {
        Ok(())
    } else {
        Err(Error::LastOne.into())
    }
}

/// Stops the links of a group that nobody runs.
///
/// # Errors
/// [`Error::NotFound`] once somebody runs the group: then its links are its own.
pub async fn stop_links(app: &App, who: &Supporter) -> Result<(), AppError> {
    let group = who.organisation.id;
    if !registers::coordinators(&app.store, group).await?.is_empty() {
        return Err(Error::NotFound.into());
    }
    Ok(links::stop(&app.store, group, who.facilitator.visitor.now).await?)
}

/// Somebody who runs the group runs it no longer.
///
/// # Errors
/// [`Error::NotFound`] when that person does not run it.
pub async fn leave_group(app: &App, who: &Coordinator, person: PersonId) -> Result<(), AppError> {
    let group = who.organisation.id;
    let left = leaving::leave_group(&app.store, group, person, who.person.id, clock::now()).await?;
    left.then_some(()).ok_or(AppError::Refused(Error::NotFound))
}

/// The group leaves a network with all it owns.
///
/// # Errors
/// [`Error::NotFound`] when it is not in it.
pub async fn leave_network(
    app: &App,
    who: &Coordinator,
    network: NetworkId,
) -> Result<(), AppError> {
    let group = who.organisation.id;
    let left =
        leaving::leave_network(&app.store, group, network, who.person.id, clock::now()).await?;
    left.then_some(()).ok_or(AppError::Refused(Error::NotFound))
}
