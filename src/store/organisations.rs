//! Groups, networks, and who runs them.

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId},
        organisation::{Network, Organisation, sort_name},
        person::Person,
        round::Owner,
    },
    store::{
        Result, Store, execute, founding::end_setting_up, on, people::insert_person, roll_back,
        sql, transaction,
    },
};

/// What became of joining, or of setting up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// It is done.
    Yes,
    /// The link was used, is too old, or is not for this person.
    Spent,
    /// Somebody has the sign-in name.
    NameTaken,
}

/// Inserts a group inside a transaction; gives the number of rows.
macro_rules! insert_group {
    ($connection:ident, $organisation:expr) => {
        sqlx::query(sql(
            "insert into organisation (id, name, is_made_up, created_at)
             values ($1, $2, $3, $4)
             on conflict (id) do nothing",
        ))
        .bind($organisation.id)
        .bind(&$organisation.name)
        .bind($organisation.is_made_up)
        .bind($organisation.created_at)
        .execute(&mut *$connection)
        .await?
        .rows_affected()
    };
}

/// Makes a person coordinate a group, inside a transaction.
macro_rules! insert_coordinator {
    ($connection:ident, $organisation:expr, $person:expr, $at:expr) => {
        sqlx::query(sql(
            "insert into coordinator (organisation_id, person_id, since)
             values ($1, $2, $3)
             on conflict (organisation_id, person_id) do nothing",
        ))
        .bind($organisation)
        .bind($person)
        .bind($at)
        .execute(&mut *$connection)
        .await?
    };
}

pub(crate) use insert_coordinator;

pub(crate) const INSERT_MEMBERSHIP: &str =
    "insert into membership (network_id, organisation_id, since, sort_name)
     select $1, o.id, $3, $4
     from organisation o
     where o.id = $2
       and not o.is_agency
     on conflict (network_id, organisation_id) do nothing";

pub(crate) const INSERT_AGENCY: &str = "insert into agency (network_id, organisation_id, since)
     select $1, o.id, $3
     from organisation o
     where o.id = $2
       and o.is_agency
     on conflict (network_id, organisation_id) do nothing";

/// Puts an organisation into a network as what it is, a group or an agency, inside a transaction.
macro_rules! insert_membership {
    ($connection:ident, $network:expr, $organisation:expr, $sort_name:expr, $at:expr) => {
        sqlx::query(sql($crate::store::organisations::INSERT_MEMBERSHIP))
            .bind($network)
            .bind($organisation)
            .bind($at)
            .bind($sort_name)
            .execute(&mut *$connection)
            .await?;
        sqlx::query(sql($crate::store::organisations::INSERT_AGENCY))
            .bind($network)
            .bind($organisation)
            .bind($at)
            .execute(&mut *$connection)
            .await?;
    };
}

pub(crate) use insert_membership;

pub(crate) const TAKE: &str = "update organisation set name = name where id = $1";

/// Takes a group's row, inside a transaction: whoever else writes what follows from the group's records comes before or
/// after, and sees all of it. Gives the number of rows, which is none for a group that is gone.
macro_rules! take {
    ($connection:ident, $organisation:expr) => {
        sqlx::query($crate::store::sql($crate::store::organisations::TAKE))
            .bind($organisation)
            .execute(&mut *$connection)
            .await?
            .rows_affected()
    };
}

pub(crate) use take;

pub(crate) const TAKE_NETWORK: &str = "update network set name = name where id = $1";

/// Takes a network's row, inside a transaction: of two who change who or what is in it, the second sees what the first did.
macro_rules! take_network {
    ($connection:ident, $network:expr) => {
        sqlx::query($crate::store::sql(
            $crate::store::organisations::TAKE_NETWORK,
        ))
        .bind($network)
        .execute(&mut *$connection)
        .await?
    };
}

pub(crate) use take_network;

/// Groups on one page of a list.
pub const PAGE: i64 = 100;

/// Adds a group; to a network where one is given, and with a coordinator where one is given. False, and nothing is
/// changed, when there is a group of this id.
///
/// # Errors
/// When the database cannot write.
pub async fn add(
    store: &Store,
    organisation: &Organisation,
    network: Option<NetworkId>,
    coordinator: Option<PersonId>,
) -> Result<bool> {
    transaction!(store, connection, {
        let added = insert_group!(connection, organisation);
        if added == 1 {
            if let Some(network) = network {
                let (name, at) = (organisation.sort_name(), organisation.created_at);
                insert_membership!(connection, network, organisation.id, name, at);
            }
            if let Some(person) = coordinator {
                insert_coordinator!(connection, organisation.id, person, organisation.created_at);
            }
        }
        Result::Ok(added == 1)
    })
}

/// Inserts a network with its first facilitator, inside a transaction.
macro_rules! insert_network {
    ($connection:ident, $network:expr, $facilitator:expr, $at:expr) => {{
        sqlx::query(sql(
            "insert into network (id, name, created_at, is_made_up) values ($1, $2, $3, $4)",
        ))
        .bind($network.id)
        .bind(&$network.name)
        .bind($at)
        .bind($network.is_made_up)
        .execute(&mut *$connection)
        .await?;
        sqlx::query(sql(
            "insert into facilitator (network_id, person_id, since) values ($1, $2, $3)",
        ))
        .bind($network.id)
        .bind($facilitator)
        .bind($at)
        .execute(&mut *$connection)
        .await?
    }};
}

/// Adds a network with its first facilitator.
///
/// # Errors
/// When the database cannot write.
pub async fn add_network(
    store: &Store,
    network: &Network,
    facilitator: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        insert_network!(connection, network, facilitator, now);
        Result::Ok(())
    })
}

/// Makes a person facilitate a network; nothing happens when the person does already.
///
/// # Errors
/// When the database cannot write.
pub async fn add_facilitator(
    store: &Store,
    network: NetworkId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    execute!(
        store,
        "insert into facilitator (network_id, person_id, since)
             values ($1, $2, $3)
             on conflict (network_id, person_id) do nothing",
        [network, person, now]
    )
}

/// Brings a group or an agency that is there into a network; nothing happens when it is in it already.
///
/// # Errors
/// When the database cannot write.
pub async fn join(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        let name: Option<String> =
            sqlx::query_scalar(sql("select name from organisation where id = $1"))
                .bind(organisation)
                .fetch_optional(&mut *connection)
                .await?;
        if let Some(name) = name {
            insert_membership!(connection, network, organisation, sort_name(&name), now);
        }
        Result::Ok(())
    })
}

/// One group.
pub async fn find(store: &Store, organisation: OrganisationId) -> Result<Option<Organisation>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select id, name, is_made_up, created_at
             from organisation
             where id = $1"))
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// The group, if this person coordinates it.
///
/// # Errors
/// When the database cannot answer.
pub async fn coordinated(
    store: &Store,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Option<Organisation>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select o.id, o.name, o.is_made_up, o.created_at
             from coordinator c
             join organisation o on o.id = c.organisation_id
             where c.organisation_id = $1
               and c.person_id = $2"))
        .bind(organisation)
        .bind(person)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// The group, if it is in this network.
///
/// # Errors
/// When the database cannot answer.
pub async fn member(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Option<Organisation>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select o.id, o.name, o.is_made_up, o.created_at
             from membership m
             join organisation o on o.id = m.organisation_id
             where m.organisation_id = $1
               and m.network_id = $2"))
        .bind(organisation)
        .bind(network)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// The groups of a network with this name, as names are compared.
///
/// # Errors
/// When the database cannot answer.
pub async fn known_as(
    store: &Store,
    network: NetworkId,
    name: &str,
) -> Result<Vec<OrganisationId>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select organisation_id
             from membership
             where network_id = $1
               and sort_name = $2
             limit 20"))
        .bind(network)
        .bind(sort_name(name))
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// The network, if this person facilitates it.
///
/// # Errors
/// When the database cannot answer.
pub async fn facilitated_network(
    store: &Store,
    person: PersonId,
    network: NetworkId,
) -> Result<Option<Network>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select n.id, n.name, n.is_made_up
             from facilitator f
             join network n on n.id = f.network_id
             where f.network_id = $1
               and f.person_id = $2"))
        .bind(network)
        .bind(person)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// The groups this person coordinates, in order of name.
///
/// # Errors
/// When the database cannot answer.
pub async fn coordinated_by(store: &Store, person: PersonId) -> Result<Vec<Organisation>> {
    let mut found: Vec<Organisation> = on!(store, connection, {
        sqlx::query_as(sql("select o.id, o.name, o.is_made_up, o.created_at
             from coordinator c
             join organisation o on o.id = c.organisation_id
             where c.person_id = $1
             limit 100"))
        .bind(person)
        .fetch_all(&mut *connection)
        .await?
    });
    found.sort_by_key(|group| group.name.to_lowercase());
    Ok(found)
}

/// The networks this person facilitates.
///
/// # Errors
/// When the database cannot answer.
pub async fn networks_of(store: &Store, person: PersonId) -> Result<Vec<Network>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select n.id, n.name, n.is_made_up
             from facilitator f
             join network n on n.id = f.network_id
             where f.person_id = $1
             limit 20"))
        .bind(person)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// One page of a network's groups, in the order they were added, after the given one.
///
/// # Errors
/// When the database cannot answer.
pub async fn groups_of(
    store: &Store,
    network: NetworkId,
    after: Option<OrganisationId>,
) -> Result<Vec<Organisation>> {
    Ok(on!(store, connection, {
        match after {
            None => {
                sqlx::query_as(sql("select o.id, o.name, o.is_made_up, o.created_at
                     from membership m
                     join organisation o on o.id = m.organisation_id
                     where m.network_id = $1
                     order by m.organisation_id
                     limit $2"))
                .bind(network)
                .bind(PAGE)
                .fetch_all(&mut *connection)
                .await?
            }
            Some(after) => {
                sqlx::query_as(sql("select o.id, o.name, o.is_made_up, o.created_at
                     from membership m
                     join organisation o on o.id = m.organisation_id
                     where m.network_id = $1
                       and m.organisation_id > $3
                     order by m.organisation_id
                     limit $2"))
                .bind(network)
                .bind(PAGE)
                .bind(after)
                .fetch_all(&mut *connection)
                .await?
            }
        }
    }))
}

/// Names of the people who coordinate a group, in order of name.
///
/// # Errors
/// When the database cannot answer.
pub async fn coordinators_of(store: &Store, organisation: OrganisationId) -> Result<Vec<String>> {
    let mut names: Vec<String> = on!(store, connection, {
        sqlx::query_scalar(sql("select p.name
             from coordinator c
             join person p on p.id = c.person_id
             where c.organisation_id = $1
             limit 50"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?
    });
    names.sort_by_key(|name| name.to_lowercase());
    Ok(names)
}

/// What the first person sets up.
#[derive(Clone, Debug)]
pub enum Founded {
    /// A network, which the person facilitates.
    Network(Network),
    /// A group, which the person coordinates.
    Group(Organisation),
}

/// Adds the first person with a group or network, all or nothing, and once for ever. Set-up links are spent with that, and
/// whoever looks around does so no more.
///
/// # Errors
/// When the database cannot write.
pub async fn found(
    store: &Store,
    person: &Person,
    password_hash: &str,
    founded: &Founded,
    now: DateTime<Utc>,
) -> Result<Joined> {
    transaction!(store, connection, {
        let first = sqlx::query(sql(
            "insert into founding (id, founded_at) values (1, $1) on conflict (id) do nothing",
        ))
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if first.rows_affected() == 0 {
            return Ok(Joined::Spent);
        }
        if insert_person!(connection, person, password_hash, now) == 0 {
            // Nothing is founded yet.
            return roll_back(Joined::NameTaken);
        }
        end_setting_up!(connection);
        match founded {
            Founded::Network(network) => insert_network!(connection, network, person.id, now),
            Founded::Group(group) => {
                insert_group!(connection, group);
                insert_coordinator!(connection, group.id, person.id, now)
            }
        };
        Result::Ok(Joined::Yes)
    })
}

/// The name of a group or a network.
pub async fn owner_name(store: &Store, owner: Owner) -> Result<Option<String>> {
    Ok(match owner {
        Owner::Group(group) => on!(store, connection, {
            sqlx::query_scalar(sql("select name from organisation where id = $1"))
                .bind(group)
                .fetch_optional(&mut *connection)
                .await?
        }),
        Owner::Network(network) => on!(store, connection, {
            sqlx::query_scalar(sql("select name from network where id = $1"))
                .bind(network)
                .fetch_optional(&mut *connection)
                .await?
        }),
    })
}
