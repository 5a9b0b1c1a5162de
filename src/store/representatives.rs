//! Who speaks for a network on which body, what was asked there and what they told the groups.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{BodyId, NetworkId, OrganisationId, PersonId, RepresentativeId},
        listing::key,
        representative::{Body, Candidate, Mandate, Representative},
        revision::RevisionVerb,
    },
    store::{
        Result, Store,
        bodies::body_named,
        on,
        revisions::{self, Doing, revise, written},
        roll_back, sql, transaction,
    },
};

/// Most representatives of a network that are read.
pub const MOST: i64 = 500;

/// Most representatives of a file.
const ALL: i64 = 20_000;

/// The groups of a network of which a name is that of the group.
pub async fn groups_named(
    store: &Store,
    network: NetworkId,
    name: &str,
) -> Result<Vec<OrganisationId>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select organisation_id
             from membership
             where network_id = $1
               and sort_name = $2
             limit 2"))
        .bind(network)
        .bind(key(name))
        .fetch_all(&mut *connection)
        .await?
    }))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: RepresentativeId,
    version: i32,
    body_id: BodyId,
    body: String,
    name: String,
    deputy: String,
    organisation_id: Option<OrganisationId>,
    group_name: Option<String>,
    is_of_network: bool,
    is_elected: bool,
    chosen_on: Option<NaiveDate>,
    candidates: String,
    votes: String,
    from_on: NaiveDate,
    until_on: Option<NaiveDate>,
    ended_on: Option<NaiveDate>,
    removed_at: Option<DateTime<Utc>>,
}

/// Candidates from their names and votes, a line each.
fn candidates(names: &str, votes: &str) -> Vec<Candidate> {
    // Where the names are gone, as many are left as there are votes.
    let mut names = names.split('\n').filter(|name| !name.is_empty());
    let votes: Vec<&str> = votes
        .strip_suffix('\n')
        .map_or(vec![], |votes| votes.split('\n').collect());
    votes
        .into_iter()
        .map(|votes| Candidate {
            name: names.next().unwrap_or_default().to_owned(),
            votes: votes.parse().ok(),
        })
        .collect()
}

/// The names of candidates, a line each.
fn names_of(candidates: &[Candidate]) -> String {
    let names = candidates.iter().map(|candidate| candidate.name.as_str());
    names.collect::<Vec<_>>().join("\n")
}

/// The votes of candidates, each with the end of its line.
fn votes_of(candidates: &[Candidate]) -> String {
    let votes = candidates.iter().map(|candidate| candidate.votes);
    let line = |votes: Option<u32>| votes.map(|votes| votes.to_string()).unwrap_or_default() + "\n";
    votes.map(line).collect()
}

impl Row {
    fn representative(self) -> Representative {
        Representative {
            id: self.id,
            version: self.version,
            body: self.body,
            group_name: self.group_name,
            mandate: Mandate {
                body_id: self.body_id,
                name: self.name,
                deputy: self.deputy,
                group: self.organisation_id,
                is_of_network: self.is_of_network,
                is_elected: self.is_elected,
                chosen_on: self.chosen_on,
                candidates: candidates(&self.candidates, &self.votes),
                from_on: self.from_on,
                until_on: self.until_on,
                ended_on: self.ended_on,
                is_removed: self.removed_at.is_some(),
            },
        }
    }
}

/// The columns of a representative with the names of body and group; `$rest` says which.
macro_rules! representatives {
    ($rest:literal) => {
        concat!(
            "select r.id, r.version, r.body_id, b.name as body, r.name, r.deputy, r.organisation_id, o.name as group_name,
                 r.is_of_network, r.is_elected, r.chosen_on, r.candidates, r.votes, r.from_on, r.until_on, r.ended_on,
                 r.removed_at
             from representative r
             join body b on b.network_id = r.network_id and b.id = r.body_id
             left join organisation o on o.id = r.organisation_id
             ",
            $rest
        )
    };
}

/// Those of a network that are not taken out, body by body.
pub async fn of_network(store: &Store, network: NetworkId) -> Result<Vec<Representative>> {
    by_body(store, network, MOST).await
}

/// All of them, for a file.
pub async fn every(store: &Store, network: NetworkId) -> Result<Vec<Representative>> {
    by_body(store, network, ALL).await
}

async fn by_body(store: &Store, network: NetworkId, most: i64) -> Result<Vec<Representative>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(representatives!(
            "where r.network_id = $1
               and r.removed_at is null
             order by b.sort_name, r.from_on, r.id
             limit $2"
        )))
        .bind(network)
        .bind(most)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Row::representative).collect())
}

/// Those that were taken out and wait, the newest first.
pub async fn taken_out(store: &Store, network: NetworkId) -> Result<Vec<Representative>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(representatives!(
            "where r.network_id = $1
               and r.removed_at is not null
             order by r.removed_at desc, r.id
             limit $2"
        )))
        .bind(network)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Row::representative).collect())
}

/// Those whose last day is up to a day, and of whom nobody has said what follows; the first end first.
pub async fn ending(
    store: &Store,
    network: NetworkId,
    until: NaiveDate,
) -> Result<Vec<Representative>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql(representatives!(
            "where r.network_id = $1
               and r.until_on <= $2
               and r.ended_on is null
               and r.removed_at is null
             order by r.until_on, r.id
             limit 50"
        )))
        .bind(network)
        .bind(until)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Row::representative).collect())
}

/// One, also where it was taken out and waits.
pub async fn find(
    store: &Store,
    network: NetworkId,
    representative: RepresentativeId,
) -> Result<Option<Representative>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(representatives!(
            "where r.network_id = $1
               and r.id = $2"
        )))
        .bind(network)
        .bind(representative)
        .fetch_optional(&mut *connection)
        .await?
    });
    Ok(row.map(Row::representative))
}

/// Those of all networks that a group is in, with the name of the network.
pub async fn for_group(
    store: &Store,
    organisation: OrganisationId,
) -> Result<Vec<(String, Representative)>> {
    #[derive(sqlx::FromRow)]
    struct OfNetwork {
        network: String,
        #[sqlx(flatten)]
        row: Row,
    }
    let rows: Vec<OfNetwork> = on!(store, connection, {
        sqlx::query_as(sql(
            "select n.name as network, r.id, r.version, r.body_id, b.name as body, r.name, r.deputy, r.organisation_id,
                 o.name as group_name, r.is_of_network, r.is_elected, r.chosen_on, r.candidates, r.votes, r.from_on,
                 r.until_on, r.ended_on, r.removed_at
             from membership m
             join network n on n.id = m.network_id
             join representative r on r.network_id = m.network_id
             join body b on b.network_id = r.network_id and b.id = r.body_id
             left join organisation o on o.id = r.organisation_id
             where m.organisation_id = $1
               and r.removed_at is null
             order by n.name, n.id, b.sort_name, r.from_on, r.id
             limit $2",
        ))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    let of_network = |of: OfNetwork| (of.network, of.row.representative());
    Ok(rows.into_iter().map(of_network).collect())
}

/// Writes what is said of a representative, inside a transaction, over the version it names; gives whether it did.
macro_rules! write {
    ($connection:ident, $network:expr, $id:expr, $version:expr, $mandate:expr, $now:expr) => {{
        let mandate = $mandate;
        let removed_at = mandate.is_removed.then_some($now);
        sqlx::query(sql("update representative
             set version = version + 1, body_id = $4, name = $5, deputy = $6, organisation_id = $7, is_of_network = $8,
                 is_elected = $9, chosen_on = $10, candidates = $11, votes = $12, from_on = $13, until_on = $14,
                 ended_on = $15, removed_at = $16
             where network_id = $1
               and id = $2
               and version = $3"))
        .bind($network)
        .bind($id)
        .bind($version)
        .bind(mandate.body_id)
        .bind(&mandate.name)
        .bind(&mandate.deputy)
        .bind(mandate.group)
        .bind(mandate.is_of_network)
        .bind(mandate.is_elected)
        .bind(mandate.chosen_on)
        .bind(names_of(&mandate.candidates))
        .bind(votes_of(&mandate.candidates))
        .bind(mandate.from_on)
        .bind(mandate.until_on)
        .bind(mandate.ended_on)
        .bind(removed_at)
        .execute(&mut *$connection)
        .await?
        .rows_affected()
            == 1
    }};
}

/// A term that is written down: whose, and what goes with it.
#[derive(Clone, Debug)]
pub struct NewTerm {
    /// Key.
    pub id: RepresentativeId,
    /// What is said.
    pub mandate: Mandate,
    /// A body that was typed in and may be there already.
    pub body: Option<Body>,
    /// The term that ends as this one begins, and its last day.
    pub after: Option<(Representative, NaiveDate)>,
}

/// Adds a representative. False, and nothing happens, when one of its key is there.
pub async fn add(
    store: &Store,
    network: NetworkId,
    new: &NewTerm,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let mut mandate = new.mandate.clone();
        if let Some(body) = &new.body {
            mandate.body_id = body_named!(connection, network, body);
        }
        let added = sqlx::query(sql("insert into representative
                 (network_id, id, version, body_id, name, deputy, organisation_id, is_of_network, is_elected, chosen_on,
                  candidates, votes, from_on, until_on, ended_on)
             values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
             on conflict (network_id, id) do nothing"))
        .bind(network)
        .bind(new.id)
        .bind(mandate.body_id)
        .bind(&mandate.name)
        .bind(&mandate.deputy)
        .bind(mandate.group)
        .bind(mandate.is_of_network)
        .bind(mandate.is_elected)
        .bind(mandate.chosen_on)
        .bind(names_of(&mandate.candidates))
        .bind(votes_of(&mandate.candidates))
        .bind(mandate.from_on)
        .bind(mandate.until_on)
        .bind(mandate.ended_on)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return roll_back(false);
        }
        let doing = Doing::plainly(RevisionVerb::Written, by, now);
        let state = written(&mandate);
        revise!(
            connection,
            network,
            (new.id, new.id, 1_i32),
            state,
            mandate.group,
            doing
        );
        if let Some((before, last)) = &new.after {
            let ended = Mandate {
                ended_on: Some(*last),
                ..before.mandate.clone()
            };
            if write!(connection, network, before.id, before.version, &ended, now) {
                let doing = Doing::plainly(RevisionVerb::Ended, by, now);
                let version = before.version + 1;
                let state = written(&ended);
                revise!(
                    connection,
                    network,
                    (before.id, before.id, version),
                    state,
                    ended.group,
                    doing
                );
            }
        }
        Result::Ok(true)
    })
}

/// Writes what is said of a representative over the version it names, with what was done. False, and nothing is changed,
/// when somebody else changed it meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    (id, version): (RepresentativeId, i32),
    (mandate, body): (&Mandate, Option<&Body>),
    doing: Doing<'_>,
) -> Result<bool> {
    transaction!(store, connection, {
        let mut mandate = mandate.clone();
        if let Some(body) = body {
            mandate.body_id = body_named!(connection, network, body);
        }
        if !write!(connection, network, id, version, &mandate, doing.now) {
            return roll_back(false);
        }
        let state = written(&mandate);
        revise!(
            connection,
            network,
            (id, id, version + 1),
            state,
            mandate.group,
            doing
        );
        Result::Ok(true)
    })
}

/// What goes with what was taken out before a moment.
const END: [&str; 5] = [
    "delete from revision
     where (network_id, about_id) in (
         select r.network_id, r.id from representative r where r.removed_at < $1
     )",
    "delete from representative_entry
     where (network_id, representative_id) in (
         select r.network_id, r.id from representative r where r.removed_at < $1
     )",
    "delete from representative where removed_at < $1",
    "delete from revision
     where (network_id, subject_id) in (
         select e.network_id, e.id from representative_entry e where e.removed_at < $1
     )",
    "delete from representative_entry where removed_at < $1",
];

/// Takes away for good what was taken out before a moment, with its history.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    revisions::end(store, END, before).await
}
