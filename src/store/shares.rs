//! What groups let the facilitators of their networks see.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        audit::Audit,
        ids::{AuditId, NetworkId, OrganisationId, PersonId},
        organisation::Network,
        share::{Extent, LastingShare, Share, Subject, VoicesShare},
    },
    store::{
        Result, Store, agencies::take_place, on, organisations::take, plan_summary, sql,
        transaction,
    },
};

/// Most choices of one group that are read.
const MOST: i64 = 4000;

/// The networks that an organisation is in, by the table that says so.
macro_rules! networks {
    ($places:literal) => {
        concat!(
            "select n.id, n.name
             from ",
            $places,
            " m
             join network n on n.id = m.network_id
             where m.organisation_id = $1
             limit 20"
        )
    };
}

/// The networks that something is in, as a group or as an agency.
///
/// # Errors
/// When the database cannot answer.
pub async fn networks(store: &Store, organisation: OrganisationId) -> Result<Vec<Network>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(networks!("network_organisation")))
            .bind(organisation)
            .fetch_all(&mut *connection)
            .await?
    }))
}

/// The networks that something is in as a group, and not as an agency: those in which it asks and offers.
pub async fn networks_of_group(store: &Store, group: OrganisationId) -> Result<Vec<Network>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(networks!("membership")))
            .bind(group)
            .fetch_all(&mut *connection)
            .await?
    }))
}

/// Most facilitators of a network that are named.
const NAMED: i64 = 50;

/// Names of the people who facilitate each of a group's networks, in order of name.
///
/// # Errors
/// When the database cannot answer.
pub async fn facilitators_of_networks(
    store: &Store,
    organisation: OrganisationId,
) -> Result<BTreeMap<NetworkId, Vec<String>>> {
    let mut rows: Vec<(NetworkId, String)> = on!(store, connection, {
        sqlx::query_as(sql("select network_id, name
             from (
                 select f.network_id, p.name,
                     row_number() over (partition by f.network_id order by f.person_id) as place
                 from network_organisation m
                 join facilitator f on f.network_id = m.network_id
                 join person p on p.id = f.person_id
                 where m.organisation_id = $1
             ) as ranked
             where place <= $2"))
        .bind(organisation)
        .bind(NAMED)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.sort_by_key(|(_, name)| name.to_lowercase());
    let mut names: BTreeMap<NetworkId, Vec<String>> = BTreeMap::new();
    for (network, name) in rows {
        names.entry(network).or_default().push(name);
    }
    Ok(names)
}

/// Names of the people who facilitate a network, in order of name.
///
/// # Errors
/// When the database cannot answer.
pub async fn facilitators(store: &Store, network: NetworkId) -> Result<Vec<String>> {
    let mut names: Vec<String> = on!(store, connection, {
        sqlx::query_scalar(sql("select p.name
             from facilitator f
             join person p on p.id = f.person_id
             where f.network_id = $1
             limit $2"))
        .bind(network)
        .bind(NAMED)
        .fetch_all(&mut *connection)
        .await?
    });
    names.sort_by_key(|name| name.to_lowercase());
    Ok(names)
}

#[derive(sqlx::FromRow)]
struct Row {
    network_id: NetworkId,
    audit_id: Option<AuditId>,
    extent: String,
}

impl Row {
    fn share(self) -> Share {
        Share {
            network: self.network_id,
            subject: self.audit_id.map_or(Subject::Plan, Subject::Audit),
            // A word this version does not know shows nothing rather than too much.
            extent: Extent::read(&self.extent).unwrap_or_default(),
        }
    }
}

/// Everything a group has chosen, for all its networks.
///
/// # Errors
/// When the database cannot answer.
pub async fn of_group(store: &Store, organisation: OrganisationId) -> Result<Vec<Share>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql("select network_id, audit_id, extent
             from audit_share
             where organisation_id = $1
             union all
             select network_id, null, extent
             from plan_share
             where organisation_id = $1
             limit $2"))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Row::share).collect())
}

/// What one network may see of a group now; nothing where the group is not in the network.
///
/// # Errors
/// When the database cannot answer.
pub async fn with_network(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Vec<Share>> {
    let rows: Vec<Row> = on!(store, connection, {
        sqlx::query_as(sql("select s.network_id, s.audit_id, s.extent
             from network_organisation m
             join audit_share s on s.network_id = m.network_id and s.organisation_id = m.organisation_id
             where m.organisation_id = $1
               and m.network_id = $2
             union all
             select s.network_id, null, s.extent
             from membership m
             join plan_share s on s.network_id = m.network_id and s.organisation_id = m.organisation_id
             where m.organisation_id = $1
               and m.network_id = $2
             limit $3"))
        .bind(organisation)
        .bind(network)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    Ok(rows.into_iter().map(Row::share).collect())
}

/// What a group said of audits that it closes later, for each of the networks where it did.
pub async fn lasting(store: &Store, organisation: OrganisationId) -> Result<Vec<LastingShare>> {
    let rows: Vec<(NetworkId, String)> = on!(store, connection, {
        sqlx::query_as(sql("select network_id, extent
             from lasting_share
             where organisation_id = $1
             limit $2"))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    let share = |(network, extent): (NetworkId, String)| LastingShare {
        network,
        // A word this version does not know shows nothing rather than too much.
        extent: Some(Extent::read(&extent).unwrap_or_default()),
    };
    Ok(rows.into_iter().map(share).collect())
}

/// The networks that read what a group was told of its rounds of voices.
pub async fn of_voices(store: &Store, organisation: OrganisationId) -> Result<Vec<NetworkId>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select s.network_id
             from voices_share s
             join membership m on m.network_id = s.network_id and m.organisation_id = s.organisation_id
             where s.organisation_id = $1
             limit $2"))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Shares an audit that closes as the group said before. What was chosen for this very audit stands, where it was opened
/// again. `$1` the group, `$2` the audit, `$3` now.
pub(crate) const AS_SAID_BEFORE: &str = "insert into audit_share
         (organisation_id, audit_id, network_id, extent, shared_by, shared_at)
     select l.organisation_id, $2, l.network_id, l.extent, l.chosen_by, $3
     from lasting_share l
     where l.organisation_id = $1
       and exists (
           select 1
           from network_organisation m
           where m.network_id = l.network_id and m.organisation_id = l.organisation_id
       )
     on conflict (organisation_id, audit_id, network_id) do nothing";

pub(crate) const HIDE: &str = "delete from shown_audit where organisation_id = $1";

// Of groups alone, as dashboards are counted from it: the newest shown audit of each questionnaire, and the one before it of the same version: only these are compared.
pub(crate) const SHOW: &str = "insert into shown_audit
         (network_id, questionnaire_id, organisation_id, audit_id, extent, held_on, questionnaire_version, choices,
          before_id, before_on, before_choices)
     select network_id, questionnaire_id, organisation_id, audit_id, extent, held_on, questionnaire_version, choices,
         before_id, before_on, before_choices
     from (
         select s.network_id, a.questionnaire_id, a.organisation_id, a.id as audit_id, s.extent, a.held_on,
             a.questionnaire_version, a.choices,
             lag(a.id) over same_version as before_id,
             lag(a.held_on) over same_version as before_on,
             lag(a.choices) over same_version as before_choices,
             row_number() over (
                 partition by s.network_id, a.questionnaire_id
                 order by a.held_on desc, a.started_at desc, a.id desc
             ) as place
         from audit_share s
         join membership m on m.network_id = s.network_id and m.organisation_id = s.organisation_id
         join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
         where s.organisation_id = $1
           and s.extent <> 'nothing'
           and a.closed_at is not null
           and a.choices is not null
         window same_version as (
             partition by s.network_id, a.questionnaire_id, a.questionnaire_version
             order by a.held_on, a.started_at, a.id
         )
     ) as ranked
     where place = 1";

// A review begins to wait when a group shares all of an audit or a plan.
pub(crate) const ASK_FOR_AUDITS: &str = "insert into review
         (organisation_id, network_id, subject, state, changed_by, changed_at)
     select s.organisation_id, s.network_id, s.audit_id, $4, $2, $3
     from audit_share s
     join membership m on m.network_id = s.network_id and m.organisation_id = s.organisation_id
     join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
     where s.organisation_id = $1
       and s.extent = 'all'
       and a.closed_at is not null
     on conflict (organisation_id, network_id, subject) do nothing";

pub(crate) const ASK_FOR_PLAN: &str = "insert into review
         (organisation_id, network_id, subject, state, changed_by, changed_at)
     select s.organisation_id, s.network_id, s.organisation_id, $4, $2, $3
     from plan_share s
     join membership m on m.network_id = s.network_id and m.organisation_id = s.organisation_id
     where s.organisation_id = $1
       and s.extent = 'all'
     on conflict (organisation_id, network_id, subject) do nothing";

/// Whether a group shares all of what a review looks at; the rest of the statement is put before it.
macro_rules! is_shared {
    ($before:literal) => {
        concat!(
            $before,
            " (
       exists (
           select 1
           from audit_share s
           join membership m on m.network_id = s.network_id and m.organisation_id = s.organisation_id
           join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
           where s.organisation_id = review.organisation_id
             and s.network_id = review.network_id
             and s.audit_id = review.subject
             and s.extent = 'all'
             and a.closed_at is not null
       )
       or exists (
           select 1
           from plan_share s
           join membership m on m.network_id = s.network_id and m.organisation_id = s.organisation_id
           where s.organisation_id = review.organisation_id
             and s.network_id = review.network_id
             and s.organisation_id = review.subject
             and s.extent = 'all'
       ))"
        )
    };
}

// A review rests while what it looks at is not shared.
pub(crate) const WITHDRAW: &str = is_shared!(
    "update review
     set state = 'withdrawn', changed_by = $2, changed_at = $3
     where organisation_id = $1
       and state <> 'withdrawn'
       and not"
);

pub(crate) const SHARED_ANEW: &str = is_shared!(
    "select network_id, subject
     from review
     where organisation_id = $1
       and state = 'withdrawn'
       and"
);

pub(crate) const GO_ON: &str = "update review
     set state = $4, changed_by = $5, changed_at = $6
     where organisation_id = $1
       and network_id = $2
       and subject = $3";

/// Writes anew, inside a transaction, what follows from a group's shares, its closed audits and its networks.
macro_rules! follow {
    ($connection:ident, $organisation:expr, $by:expr, $now:expr) => {{
        use $crate::{
            domain::{
                ids::{NetworkId, SubjectKey},
                review::{self, ReviewState},
            },
            store::{organisations, shares, sql},
        };
        organisations::take!($connection, $organisation);
        for text in [shares::HIDE, shares::SHOW] {
            sqlx::query(sql(text))
                .bind($organisation)
                .execute(&mut *$connection)
                .await?;
        }
        for text in [shares::ASK_FOR_AUDITS, shares::ASK_FOR_PLAN] {
            sqlx::query(sql(text))
                .bind($organisation)
                .bind($by)
                .bind($now)
                .bind(ReviewState::Waiting.word())
                .execute(&mut *$connection)
                .await?;
        }
        sqlx::query(sql(shares::WITHDRAW))
            .bind($organisation)
            .bind($by)
            .bind($now)
            .execute(&mut *$connection)
            .await?;
        let anew: Vec<(NetworkId, SubjectKey)> = sqlx::query_as(sql(shares::SHARED_ANEW))
            .bind($organisation)
            .fetch_all(&mut *$connection)
            .await?;
        for (network, subject) in anew {
            let notes = crate::store::review_notes::read_notes!(
                $connection,
                $organisation,
                network,
                subject
            );
            sqlx::query(sql(shares::GO_ON))
                .bind($organisation)
                .bind(network)
                .bind(subject)
                .bind(review::state_shared_anew(&notes).word())
                .bind($by)
                .bind($now)
                .execute(&mut *$connection)
                .await?;
        }
    }};
}

pub(crate) use follow;

#[derive(sqlx::FromRow)]
struct ShownRow {
    #[sqlx(flatten)]
    audit: Audit,
    extent: String,
}

/// The closed audits of a group that it shows a network, newest day first, each with how much of it is shown.
///
/// # Errors
/// When the database cannot answer.
pub async fn shown(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Vec<(Audit, Extent)>> {
    let rows: Vec<ShownRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select a.organisation_id, a.id, a.questionnaire_id, a.questionnaire_version, a.held_on, a.started_at,
                 a.closed_at, s.extent
             from audit_share s
             join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id
             where s.organisation_id = $1
               and s.network_id = $2
               and s.extent <> 'nothing'
               and exists (
                   select 1
                   from network_organisation m
                   where m.network_id = $2 and m.organisation_id = $1
               )
               and a.closed_at is not null
             order by a.held_on desc, a.started_at desc
             limit 200",
        ))
        .bind(organisation)
        .bind(network)
        .fetch_all(&mut *connection)
        .await?
    });
    let read = |row: ShownRow| Some((row.audit, Extent::read(&row.extent)?));
    Ok(rows.into_iter().filter_map(read).collect())
}

const KEEP_LASTING: &str =
    "insert into lasting_share (organisation_id, network_id, extent, chosen_by, chosen_at)
     select m.organisation_id, m.network_id, $3, $4, $5
     from network_organisation m
     where m.organisation_id = $1
       and m.network_id = $2
     on conflict (organisation_id, network_id) do update
     set extent = excluded.extent, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at";

/// Keeps how much of later audits a network sees, or that it is asked each time, inside a transaction.
macro_rules! keep_lasting {
    ($connection:ident, $organisation:expr, $lasting:expr, $by:expr, $now:expr) => {
        match $lasting.extent {
            Some(extent) => {
                sqlx::query(sql(KEEP_LASTING))
                    .bind($organisation)
                    .bind($lasting.network)
                    .bind(extent.word())
                    .bind($by)
                    .bind($now)
                    .execute(&mut *$connection)
                    .await?
            }
            None => {
                sqlx::query(sql("delete from lasting_share
                     where organisation_id = $1
                       and network_id = $2"))
                .bind($organisation)
                .bind($lasting.network)
                .execute(&mut *$connection)
                .await?
            }
        }
    };
}

const KEEP_VOICES: &str =
    "insert into voices_share (organisation_id, network_id, shared_by, shared_at)
     select m.organisation_id, m.network_id, $3, $4
     from membership m
     where m.organisation_id = $1
       and m.network_id = $2
     on conflict (organisation_id, network_id) do nothing";

/// Keeps whether a network reads what a group was told of its rounds, inside a transaction.
macro_rules! keep_voices {
    ($connection:ident, $organisation:expr, $voices:expr, $by:expr, $now:expr) => {
        if $voices.is_shared {
            sqlx::query(sql(KEEP_VOICES))
                .bind($organisation)
                .bind($voices.network)
                .bind($by)
                .bind($now)
                .execute(&mut *$connection)
                .await?
        } else {
            sqlx::query(sql("delete from voices_share
                 where organisation_id = $1
                   and network_id = $2"))
            .bind($organisation)
            .bind($voices.network)
            .execute(&mut *$connection)
            .await?
        }
    };
}

const KEEP_AUDIT: &str =
    "insert into audit_share (organisation_id, network_id, extent, shared_by, shared_at, audit_id)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation_id, audit_id, network_id) do update
     set extent = excluded.extent, shared_by = excluded.shared_by, shared_at = excluded.shared_at";

const KEEP_PLAN: &str =
    "insert into plan_share (organisation_id, network_id, extent, shared_by, shared_at)
     values ($1, $2, $3, $4, $5)
     on conflict (organisation_id, network_id) do update
     set extent = excluded.extent, shared_by = excluded.shared_by, shared_at = excluded.shared_at";

/// Keeps how much of one audit or of the plan a network sees, inside a transaction.
macro_rules! keep {
    ($connection:ident, $organisation:expr, $share:expr, $by:expr, $now:expr) => {{
        let (text, audit) = match $share.subject {
            Subject::Audit(audit) => (KEEP_AUDIT, Some(audit)),
            Subject::Plan => (KEEP_PLAN, None),
        };
        let mut query = sqlx::query(sql(text))
            .bind($organisation)
            .bind($share.network)
            .bind($share.extent.word())
            .bind($by)
            .bind($now);
        if let Some(audit) = audit {
            query = query.bind(audit);
        }
        query.execute(&mut *$connection).await?
    }};
}

/// What a group changes of what it shares.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// Of its plan and of closed audits.
    pub shares: Vec<Share>,
    /// Of audits that it closes later.
    pub lasting: Vec<LastingShare>,
    /// Of what it was told of its rounds of voices.
    pub voices: Vec<VoicesShare>,
}

/// Keeps what a group chose; the later word stands.
///
/// # Errors
/// When the database cannot write.
pub async fn choose(
    store: &Store,
    organisation: OrganisationId,
    chosen: &Choices,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction!(store, connection, {
        take!(connection, organisation);
        for lasting in &chosen.lasting {
            keep_lasting!(connection, organisation, lasting, by, now);
        }
        for voices in &chosen.voices {
            keep_voices!(connection, organisation, voices, by, now);
        }
        for share in &chosen.shares {
            // A group on its way out of the network shares nothing with it, not even when it comes back.
            if take_place!(connection, share.network, organisation) == 0 {
                continue;
            }
            keep!(connection, organisation, share, by, now);
        }
        follow!(connection, organisation, by, now);
        plan_summary::refresh!(connection, organisation);
        Result::Ok(())
    })
}
