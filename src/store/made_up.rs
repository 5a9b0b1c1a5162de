//! Made-up groups written many at a time: a demonstration of a thousand groups would take an hour by one save after the
//! other. What lies in the tables afterwards is what the ordinary verbs would have written.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::QueryBuilder;

use crate::{
    domain::{
        action::{Action, Closure},
        action_log::ActionLogEntry,
        answer::Answer,
        audit::Audit,
        ids::{CheckInId, ContributorId, EventId, NeighbourhoodId, NetworkId, PersonId, SaveId},
        organisation::Organisation,
        person::Person,
        review::{self, Note},
        share::{Extent, Subject},
        standing::Standing,
    },
    store::{Result, Store, plan_summary, shares, sql, transaction},
};

/// A made-up group with all that was written in it.
#[derive(Clone, Debug)]
pub struct Group {
    /// The group.
    pub organisation: Organisation,
    /// Its neighbourhood.
    pub neighbourhood: NeighbourhoodId,
    /// Its tags in the network.
    pub tags: Vec<String>,
    /// What it says of itself: fact, words, whether its network may read it.
    pub facts: Vec<(&'static str, String, bool)>,
    /// Who writes in it.
    pub writer: Person,
    /// Whether the writer runs it; else nobody does.
    pub is_run: bool,
    /// Its closed audits, oldest first.
    pub audits: Vec<ClosedAudit>,
    /// Its actions, each with what was said of it and how it ended.
    pub actions: Vec<(Action, Vec<ActionLogEntry>, Option<Closure>)>,
    /// When it last went through its plan together.
    pub checked: Option<DateTime<Utc>>,
    /// How much of its plan the network sees.
    pub plan: Extent,
    /// When it last shared something.
    pub shared_at: DateTime<Utc>,
    /// Reviews by the network's facilitator.
    pub reviews: Vec<Reviewed>,
}

/// A closed audit.
#[derive(Clone, Debug)]
pub struct ClosedAudit {
    /// The audit.
    pub audit: Audit,
    /// The principles that were chosen.
    pub principles: Vec<String>,
    /// Its answers by statement.
    pub answers: Vec<(String, Answer)>,
    /// Its standings.
    pub standings: Vec<Standing>,
    /// Its choices in short.
    pub choices: String,
    /// How much of it the network sees.
    pub extent: Extent,
}

/// A review with what was said in it.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// What was looked at.
    pub subject: Subject,
    /// Whether each note was said by the facilitator, or else by the group; and the note.
    pub notes: Vec<(bool, Note)>,
    /// The day on which the facilitator looks again.
    pub next_on: Option<NaiveDate>,
}

/// One row of a table, inside a transaction.
macro_rules! one {
    ($connection:ident, $text:literal, $($value:expr),+ $(,)?) => {
        sqlx::query(sql($text))$(.bind($value))+.execute(&mut *$connection).await?
    };
}

macro_rules! insert_group {
    ($connection:ident, $network:expr, $group:expr) => {{
        let (organisation, writer) = (&$group.organisation, &$group.writer);
        let at = organisation.created_at;
        one!(
            $connection,
            "insert into person (id, name, sign_in_name, password_hash, created_at) values ($1, $2, $3, 'none', $4)",
            writer.id, &writer.name, &writer.sign_in_name, at,
        );
        one!(
            $connection,
            "insert into organisation (id, name, is_made_up, created_at) values ($1, $2, $3, $4)",
            organisation.id, &organisation.name, organisation.is_made_up, at,
        );
        one!(
            $connection,
            "insert into membership (network_id, organisation_id, since, sort_name, neighbourhood_id)
             values ($1, $2, $3, $4, $5)",
            $network, organisation.id, at, organisation.sort_name(), $group.neighbourhood,
        );
        if $group.is_run {
            one!(
                $connection,
                "insert into coordinator (organisation_id, person_id, since) values ($1, $2, $3)",
                organisation.id, writer.id, at,
            );
        }
        for tag in &$group.tags {
            one!(
                $connection,
                "insert into membership_tag (network_id, organisation_id, tag) values ($1, $2, $3)",
                $network, organisation.id, tag,
            );
        }
        for (fact, value, is_shared) in &$group.facts {
            one!(
                $connection,
                "insert into profile_fact (organisation_id, fact, value, is_shared, said_by, said_at)
                 values ($1, $2, $3, $4, $5, $6)",
                organisation.id, *fact, value, *is_shared, writer.id, at,
            );
        }
        if let Some(checked) = $group.checked {
            one!(
                $connection,
                "insert into check_in (organisation_id, id, started_by, started_at, finished_at)
                 values ($1, $2, $3, $4, $4)",
                organisation.id, CheckInId::fresh(), writer.id, checked,
            );
        }
        if $group.plan != Extent::Nothing {
            one!(
                $connection,
                "insert into plan_share (organisation_id, network_id, extent, shared_by, shared_at)
                 values ($1, $2, $3, $4, $5)",
                organisation.id, $network, $group.plan.word(), writer.id, at,
            );
        }
    }};
}

macro_rules! insert_audit {
    ($connection:ident, $network:expr, $group:expr, $closed:expr) => {{
        let (audit, writer) = (&$closed.audit, $group.writer.id);
        let contributor = ContributorId::fresh();
        one!(
            $connection,
            "insert into audit
                 (organisation_id, id, questionnaire_id, questionnaire_version, held_on, started_by, started_at,
                  closed_at, choices)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            audit.organisation_id, audit.id, &audit.questionnaire_id, audit.questionnaire_version, audit.held_on,
            writer, audit.started_at, audit.closed_at, &$closed.choices,
        );
        one!(
            $connection,
            "insert into contributor (organisation_id, audit_id, id, joined_at) values ($1, $2, $3, $4)",
            audit.organisation_id, audit.id, contributor, audit.started_at,
        );
        let mut builder = QueryBuilder::new(
            "insert into audit_principle (organisation_id, audit_id, principle_id, chosen_at) ",
        );
        builder.push_values(&$closed.principles, |mut row, principle| {
            row.push_bind(audit.organisation_id)
                .push_bind(audit.id)
                .push_bind(principle)
                .push_bind(audit.started_at);
        });
        builder.build().execute(&mut *$connection).await?;
        let mut builder = QueryBuilder::new(
            "insert into answer
                 (organisation_id, audit_id, contributor_id, statement_id, version, choice, passed_over, why, reflection,
                  evidence, strength, saved_by, saved_at) ",
        );
        builder.push_values(&$closed.answers, |mut row, (statement, answer)| {
            row.push_bind(audit.organisation_id)
                .push_bind(audit.id)
                .push_bind(contributor)
                .push_bind(statement)
                .push_bind(1_i32)
                .push_bind(answer.choice.map(|choice| choice.word()))
                .push_bind(false)
                .push_bind(&answer.why)
                .push_bind(&answer.reflection)
                .push_bind(&answer.evidence)
                .push_bind(answer.strength.map(|strength| strength.word()))
                .push_bind(writer)
                .push_bind(audit.started_at);
        });
        builder.build().execute(&mut *$connection).await?;
        let mut builder = QueryBuilder::new(
            "insert into answer_history
                 (organisation_id, audit_id, contributor_id, statement_id, version, save_id, base, choice, passed_over, why,
                  reflection, evidence, strength, saved_by, saved_at) ",
        );
        builder.push_values(&$closed.answers, |mut row, (statement, answer)| {
            row.push_bind(audit.organisation_id)
                .push_bind(audit.id)
                .push_bind(contributor)
                .push_bind(statement)
                .push_bind(1_i32)
                .push_bind(SaveId::fresh())
                .push_bind(0_i32)
                .push_bind(answer.choice.map(|choice| choice.word()))
                .push_bind(false)
                .push_bind(&answer.why)
                .push_bind(&answer.reflection)
                .push_bind(&answer.evidence)
                .push_bind(answer.strength.map(|strength| strength.word()))
                .push_bind(writer)
                .push_bind(audit.started_at);
        });
        builder.build().execute(&mut *$connection).await?;
        let mut builder = QueryBuilder::new(
            "insert into standing
                 (organisation_id, audit_id, principle_id, statements, scored, level_sum, unknown, not_for_us) ",
        );
        builder.push_values(&$closed.standings, |mut row, standing| {
            row.push_bind(audit.organisation_id)
                .push_bind(audit.id)
                .push_bind(&standing.principle_id)
                .push_bind(standing.statements)
                .push_bind(standing.scored)
                .push_bind(standing.level_sum)
                .push_bind(standing.unknown)
                .push_bind(standing.not_for_us);
        });
        builder.build().execute(&mut *$connection).await?;
        one!(
            $connection,
            "insert into audit_event (organisation_id, audit_id, id, verb, reason, person_id, happened_at)
             values ($1, $2, $3, 'closed', '', $4, $5)",
            audit.organisation_id, audit.id, EventId::fresh(), writer, audit.closed_at,
        );
        if $closed.extent != Extent::Nothing {
            one!(
                $connection,
                "insert into audit_share (organisation_id, audit_id, network_id, extent, shared_by, shared_at)
                 values ($1, $2, $3, $4, $5, $6)",
                audit.organisation_id, audit.id, $network, $closed.extent.word(), writer, audit.closed_at,
            );
        }
    }};
}

macro_rules! insert_action {
    ($connection:ident, $group:expr, $action:expr, $said:expr, $closure:expr) => {{
        let (action, writer) = ($action, $group.writer.id);
        let last = $said.last().map_or(action.planned_at, |said: &ActionLogEntry| said.said_at);
        let last = $closure.as_ref().map_or(last, |closure| closure.closed_at);
        one!(
            $connection,
            "insert into action
                 (organisation_id, id, version, what, why, first_step, lead, helpers, due_on, needed, measure, audit_id,
                  state, waiting_on, planned_by, planned_at, touched_at)
             values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
            action.organisation_id, action.id, &action.plan.what, &action.plan.why, &action.plan.first_step,
            &action.plan.lead, &action.plan.helpers, action.plan.due_on, &action.plan.needed, &action.plan.measure,
            action.audit_id, action.state.word(), &action.waiting_on, writer, action.planned_at, last,
        );
        one!(
            $connection,
            "insert into action_history
                 (organisation_id, action_id, version, what, why, first_step, lead, helpers, due_on, needed, measure,
                  saved_by, saved_at)
             values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            action.organisation_id, action.id, &action.plan.what, &action.plan.why, &action.plan.first_step,
            &action.plan.lead, &action.plan.helpers, action.plan.due_on, &action.plan.needed, &action.plan.measure,
            writer, action.planned_at,
        );
        for link in &action.links {
            one!(
                $connection,
                "insert into action_statement
                     (organisation_id, action_id, questionnaire_id, statement_id, questionnaire_version, linked_by,
                      linked_at)
                 values ($1, $2, $3, $4, $5, $6, $7)",
                action.organisation_id, action.id, &link.questionnaire_id, &link.statement_id,
                link.questionnaire_version, writer, action.planned_at,
            );
        }
        for said in $said {
            one!(
                $connection,
                "insert into progress
                     (organisation_id, action_id, id, verb, note, before_text, after_text, said_by, said_at)
                 values ($1, $2, $3, $4, $5, '', '', $6, $7)",
                action.organisation_id, action.id, said.id, said.verb.word(), &said.note, writer, said.said_at,
            );
        }
        if let Some(closure) = $closure {
            one!(
                $connection,
                "insert into closure (organisation_id, action_id, id, outcome, note, closed_by, closed_at)
                 values ($1, $2, $3, $4, $5, $6, $7)",
                action.organisation_id, action.id, closure.id, closure.outcome.word(), &closure.note, writer,
                closure.closed_at,
            );
        }
    }};
}

macro_rules! insert_review {
    ($connection:ident, $network:expr, $by:expr, $group:expr, $review:expr) => {{
        let organisation = $group.organisation.id;
        let notes: Vec<Note> = $review.notes.iter().map(|(_, note)| note.clone()).collect();
        let at: DateTime<Utc> = notes
            .last()
            .map_or($group.organisation.created_at, |note| note.said_at);
        let subject = $review.subject.key(organisation);
        one!(
            $connection,
            "insert into review (organisation_id, network_id, subject, state, changed_by, changed_at, next_on)
             values ($1, $2, $3, $4, $5, $6, $7)",
            organisation, $network, subject, review::state(&notes).word(), $by, at, $review.next_on,
        );
        for (facilitator, note) in &$review.notes {
            let said_by = if *facilitator { $by } else { $group.writer.id };
            one!(
                $connection,
                "insert into review_note
                     (organisation_id, id, network_id, subject, kind, statement_id, verdict, words, about, action_id,
                      on_day, said_by, said_at)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
                organisation, note.id, $network, subject, note.kind.word(), &note.statement_id,
                note.verdict.map_or("", |verdict| verdict.word()), &note.words, note.about, note.action_id,
                note.on_day, said_by, note.said_at,
            );
        }
    }};
}

/// Groups written in one transaction.
const TOGETHER: usize = 20;

/// Adds a made-up network's neighbourhoods.
///
/// # Errors
/// When the database cannot write.
pub async fn neighbourhoods(
    store: &Store,
    network: NetworkId,
    names: &[(NeighbourhoodId, String)],
) -> Result<()> {
    transaction!(store, connection, {
        let mut builder = QueryBuilder::new("insert into neighbourhood (network_id, id, name) ");
        builder.push_values(names, |mut row, (id, name)| {
            row.push_bind(network).push_bind(id).push_bind(name);
        });
        builder.build().execute(&mut *connection).await.map(|_| ())
    })
}

/// Writes groups into a network; `by` facilitates it.
///
/// # Errors
/// When the database cannot write.
pub async fn write(
    store: &Store,
    network: NetworkId,
    by: PersonId,
    groups: &[Group],
) -> Result<()> {
    for some in groups.chunks(TOGETHER) {
        transaction!(store, connection, {
            for group in some {
                insert_group!(connection, network, group);
                for closed in &group.audits {
                    insert_audit!(connection, network, group, closed);
                }
                for (action, said, closure) in &group.actions {
                    insert_action!(connection, group, action, said, closure);
                }
                for review in &group.reviews {
                    insert_review!(connection, network, by, group, review);
                }
                shares::follow!(
                    connection,
                    group.organisation.id,
                    group.writer.id,
                    group.shared_at
                );
                plan_summary::refresh!(connection, group.organisation.id);
            }
            Result::Ok(())
        })?;
    }
    Ok(())
}
