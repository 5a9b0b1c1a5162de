//! The reviews of a network that wait for somebody, and how many there are of each.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, SubjectKey},
        review::ReviewState,
        share::Subject,
    },
    store::{Result, Store, on, sql},
};

/// A review in a network's queue.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Queued {
    /// The group.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Names what is looked at.
    #[sqlx(rename = "subject")]
    pub key: SubjectKey,
    /// The questionnaire of the audit, where it is one.
    pub questionnaire_id: Option<String>,
    /// Its version.
    pub questionnaire_version: Option<i32>,
    /// Its day.
    pub held_on: Option<NaiveDate>,
    /// Who moved the review to where it is.
    pub changed_by: String,
    /// When.
    pub changed_at: DateTime<Utc>,
    /// The day on which the facilitator looks again.
    pub next_on: Option<NaiveDate>,
}

impl Queued {
    /// What is looked at.
    pub fn subject(&self) -> Subject {
        Subject::read(self.key, self.organisation_id)
    }
}

/// The reviews of a network that fit a condition, each with its group and its audit; `$1` is the network.
macro_rules! queued {
    ($rest:literal) => {
        concat!(
            "select r.organisation_id, o.name, r.subject, a.questionnaire_id, a.questionnaire_version, a.held_on,
                 p.name as changed_by, r.changed_at, r.next_on
             from review r
             join membership m on m.network_id = r.network_id and m.organisation_id = r.organisation_id
             join organisation o on o.id = r.organisation_id
             join person p on p.id = r.changed_by
             left join audit a on a.organisation_id = r.organisation_id and a.id = r.subject and a.removed_at is null
             where r.network_id = $1
               and ",
            $rest
        )
    };
}

/// Where a page of the queue begins: after this moment, and of several at the same after this one.
pub type After = (DateTime<Utc>, Option<SubjectKey>);

/// Reviews of a network in one state, the longest waiting first.
pub async fn in_state(
    store: &Store,
    network: NetworkId,
    state: ReviewState,
    (at, key): After,
    limit: i64,
) -> Result<Vec<Queued>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(queued!(
            "r.state = $2
               and r.changed_at >= $3
               and (r.changed_at > $3 or r.subject > $4)
             order by r.changed_at, r.subject
             limit $5"
        )))
        .bind(network)
        .bind(state.word())
        .bind(at)
        .bind(key)
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Groups of which a review waits for a facilitator, each with what is looked at and since when.
pub async fn waiting(
    store: &Store,
    network: NetworkId,
    limit: i64,
) -> Result<Vec<(OrganisationId, SubjectKey, DateTime<Utc>)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select organisation_id, subject, changed_at
             from review
             where network_id = $1
               and state in ('waiting', 'answered')
             order by changed_at, subject
             limit $2"))
        .bind(network)
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Groups of which a review is to be looked at again up to a day, each with what is looked at and the day.
pub async fn due(
    store: &Store,
    network: NetworkId,
    until: NaiveDate,
    limit: i64,
) -> Result<Vec<(OrganisationId, SubjectKey, NaiveDate)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select organisation_id, subject, next_on
             from review
             where network_id = $1
               and next_on <= $2
               and state <> 'withdrawn'
             order by next_on, subject
             limit $3"))
        .bind(network)
        .bind(until)
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Reviews of a network to be looked at again up to a day, the earliest day first.
pub async fn to_look_at_again(
    store: &Store,
    network: NetworkId,
    until: NaiveDate,
    limit: i64,
) -> Result<Vec<Queued>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(queued!(
            "r.next_on <= $2
               and r.state <> 'withdrawn'
             order by r.next_on, r.subject
             limit $3"
        )))
        .bind(network)
        .bind(until)
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// How many reviews of a network are in each state.
pub async fn counts(store: &Store, network: NetworkId) -> Result<Vec<(ReviewState, usize)>> {
    let rows: Vec<(String, i64)> = on!(store, connection, {
        sqlx::query_as(sql("select state, count(*)
             from review
             where network_id = $1
             group by state"))
        .bind(network)
        .fetch_all(&mut *connection)
        .await?
    });
    let read = |(state, count): (String, i64)| {
        Some((
            ReviewState::read(&state)?,
            usize::try_from(count).unwrap_or(0),
        ))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}
