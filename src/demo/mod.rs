//! A made-up network to look around in, and in it a group written by hand: two audits a year apart, why some of it moved, a
//! plan some of which is done, teams that answer each on their own, rounds in which people say what it is like, a charter, and
//! a poster of what people said and what was done. Beside the groups of each network stands an agency with two listening checks.
//! Everything it makes is marked as made up, on each page and in each file.

mod agency;
mod maker;
mod mill_lane;
mod mill_lane_promises;
mod mill_lane_teams;
mod network;
mod password;
mod promises;
mod teams;
mod voices;
mod words;

use chrono::TimeDelta;

use crate::{
    app::App,
    clock,
    commands::person::hash_password,
    demo::{maker::Maker, mill_lane::THEN, mill_lane_teams::SAM_NAME},
    domain::{
        ids::{NetworkId, OrganisationId, PersonId},
        organisation::{Network, Organisation},
        person::{MADE_UP, NO_PASSWORD, Person},
        round::Owner,
    },
    error::AppError,
    keys::Fresh as _,
    store::{attendance, comparisons::Pair, organisations, people},
};

pub use crate::demo::{
    network::{Recipe, fill},
    password::fresh_password,
};

/// Makes the group with its network, and those who run them; a second time makes nothing anew. With a password they can
/// sign in, by that one alone from now on. Without one that stays as it was: nobody signs in by these names, if nobody
/// could before.
pub async fn make(app: &App, password: Option<&str>) -> Result<PersonId, AppError> {
    let hash = match password {
        Some(password) => hash_password(app, password.to_owned()).await?,
        None => NO_PASSWORD.to_owned(),
    };
    if let Some((person, _)) = people::by_sign_in_name(&app.store, MADE_UP).await? {
        if password.is_some() {
            people::set_password(&app.store, person.id, &hash).await?;
            if let Some((robin, _)) = people::by_sign_in_name(&app.store, FACILITATOR).await? {
                people::set_password(&app.store, robin.id, &hash).await?;
            }
        }
        return Ok(person.id);
    }
    let now = clock::now();
    let year_ago = now - TimeDelta::days(364);
    let person = Person {
        id: PersonId::fresh(),
        name: SAM_NAME.into(),
        sign_in_name: MADE_UP.into(),
        language: None,
    };
    people::add(&app.store, &person, &hash, year_ago).await?;
    let group = Organisation {
        id: OrganisationId::fresh(),
        name: "Mill Lane pantry (made up)".into(),
        is_made_up: true,
        created_at: year_ago,
    };
    organisations::add(&app.store, &group, None, Some(person.id)).await?;
    let maker = Maker {
        app,
        group: group.id,
        person: person.id,
    };
    let then = maker.audit(THEN, year_ago).await?;
    let now_audit = maker.audit_of_team(now).await?;
    maker.plan(then, now_audit, now).await?;
    let pair = Pair {
        organisation: group.id,
        audit: now_audit,
        before: then,
    };
    maker.say_why(pair, now - TimeDelta::days(9)).await?;
    let recipe = Recipe {
        groups: 23,
        seed: SEED,
        now,
        whole: false,
    };
    let (network, robin) = network(app, FACILITATOR, &hash, recipe).await?;
    maker.join(network, robin, [then, now_audit], now).await?;
    // It comes to every third meeting of the main forum, and was not at the last.
    let forum = network::forum_since(&app.store, network, now - maker::JOINED).await?;
    for meeting in forum.iter().skip(1).step_by(3) {
        attendance::tick(&app.store, (network, meeting.id), &[(group.id, 2)], None).await?;
    }
    maker.teams(now).await?;
    maker.charter(now).await?;
    maker.poster(now).await?;
    let today = clock::day(now);
    for story in &voices::OF_GROUP {
        voices::tell(app, Owner::Group(group.id), person.id, story, today).await?;
    }
    voices::tell(
        app,
        Owner::Network(network),
        robin,
        &voices::OF_NETWORK,
        today,
    )
    .await?;
    Ok(person.id)
}

/// Name a made-up facilitator signs in with; the password is that of the group's.
pub const FACILITATOR: &str = "demo-network";

/// What the network of the demonstration follows from.
const SEED: u64 = 1;

/// A network of made-up groups, and an agency, with the person who facilitates it, who signs in by that name.
///
/// # Errors
/// When the database cannot write.
pub async fn network(
    app: &App,
    sign_in_name: &str,
    password_hash: &str,
    recipe: Recipe,
) -> Result<(NetworkId, PersonId), AppError> {
    let facilitator = Person {
        id: PersonId::fresh(),
        name: "Robin (made up)".into(),
        sign_in_name: sign_in_name.into(),
        language: None,
    };
    let began = recipe.now - TimeDelta::days(3 * 366);
    if !people::add(&app.store, &facilitator, password_hash, began).await? {
        return Err(AppError::Internal(format!(
            "somebody signs in as {sign_in_name} already"
        )));
    }
    let network = Network {
        id: NetworkId::fresh(),
        name: "Riverside food network (made up)".into(),
        is_made_up: true,
    };
    organisations::add_network(&app.store, &network, facilitator.id, began).await?;
    fill(app, network.id, facilitator.id, recipe).await?;
    agency::make(app, network.id, recipe.now).await?;
    Ok((network.id, facilitator.id))
}
