//! Made-up groups, and what made-up teams answer, written many at a time: a demonstration of a thousand groups would take an
//! hour by one save after the other. What lies in the tables afterwards is what the ordinary verbs would have written.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::QueryBuilder;

use crate::{
    domain::{
        action::{Action, Closure},
        action_log::ActionLogEntry,
        answer::Answer,
        ask::Posting,
        audit::Audit,
        ids::{
            AttendeeId, AuditId, CheckInId, ContributorId, EventId, NeighbourhoodId, NetworkId,
            OrganisationId, PersonId, SaveId,
        },
        meeting::Meeting,
        organisation::Organisation,
        person::{NO_PASSWORD, Person},
        register_fact::RegisterFact,
        review::{self, Note},
        share::{Extent, Subject},
        standing::Standing,
    },
    keys::Fresh as _,
    store::{Result, Store, action_log, plan_summary, review_notes::Columns, shares, transaction},
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
    /// What its network knows of it for itself.
    pub known: Vec<(RegisterFact, String)>,
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

/// A meeting that was held, with the groups that came and how many people of each.
#[derive(Clone, Debug)]
pub struct AttendedMeeting {
    /// The meeting.
    pub meeting: Meeting,
    /// Who came.
    pub came: Vec<(OrganisationId, i32)>,
}

/// Rows that one statement adds: times the most columns of a table it stays below what both databases bind.
const ROWS: usize = 1_000;

/// Groups written in one transaction.
const TOGETHER: usize = 100;

/// Adds rows to a table, inside a transaction. Row by row, ten thousand groups would take minutes.
macro_rules! insert {
    ($connection:ident, $into:literal, $rows:expr, |$row:pat_param| $($value:expr),+ $(,)?) => {{
        let rows: Vec<_> = $rows.collect();
        for some in rows.chunks(ROWS) {
            let mut builder = QueryBuilder::new($into);
            builder.push_values(some, |mut values, $row| {
                values$(.push_bind($value))+;
            });
            builder.build().execute(&mut *$connection).await?;
        }
    }};
}

macro_rules! insert_groups {
    ($connection:ident, $network:expr, $groups:expr) => {{
        let groups: &[Group] = $groups;
        insert!(
            $connection,
            "insert into person (id, name, sign_in_name, password_hash, created_at) ",
            groups.iter(),
            |group| group.writer.id, &group.writer.name, &group.writer.sign_in_name, NO_PASSWORD,
            group.organisation.created_at,
        );
        insert!(
            $connection,
            "insert into organisation (id, name, is_made_up, created_at) ",
            groups.iter().map(|group| &group.organisation),
            |organisation| organisation.id, &organisation.name, organisation.is_made_up, organisation.created_at,
        );
        insert!(
            $connection,
            "insert into membership (network_id, organisation_id, since, sort_name, neighbourhood_id) ",
            groups.iter(),
            |group| $network, group.organisation.id, group.organisation.created_at, group.organisation.sort_name(),
            group.neighbourhood,
        );
        insert!(
            $connection,
            "insert into coordinator (organisation_id, person_id, since) ",
            groups.iter().filter(|group| group.is_run),
            |group| group.organisation.id, group.writer.id, group.organisation.created_at,
        );
        insert!(
            $connection,
            "insert into membership_tag (network_id, organisation_id, tag) ",
            each(groups, |group| &group.tags),
            |(group, tag)| $network, group.organisation.id, *tag,
        );
        insert!(
            $connection,
            "insert into membership_fact (network_id, organisation_id, fact, value) ",
            each(groups, |group| &group.known),
            |(group, (fact, value))| $network, group.organisation.id, fact.word(), value,
        );
        insert!(
            $connection,
            "insert into profile_fact (organisation_id, fact, value, is_shared, said_by, said_at) ",
            each(groups, |group| &group.facts),
            |(group, (fact, value, is_shared))| group.organisation.id, *fact, value, *is_shared, group.writer.id,
            group.organisation.created_at,
        );
        insert!(
            $connection,
            "insert into check_in (organisation_id, id, started_by, started_at, finished_at) ",
            groups.iter().filter_map(|group| Some((group, group.checked?))),
            |(group, checked)| group.organisation.id, CheckInId::fresh(), group.writer.id, *checked, *checked,
        );
        insert!(
            $connection,
            "insert into plan_share (organisation_id, network_id, extent, shared_by, shared_at) ",
            groups.iter().filter(|group| group.plan != Extent::Nothing),
            |group| group.organisation.id, $network, group.plan.word(), group.writer.id,
            group.organisation.created_at,
        );
    }};
}

macro_rules! insert_audits {
    ($connection:ident, $network:expr, $groups:expr) => {{
        let audits: Vec<(&Group, &ClosedAudit)> = each($groups, |group| &group.audits).collect();
        insert!(
            $connection,
            "insert into audit
                 (organisation_id, id, questionnaire_id, questionnaire_version, held_on, started_by, started_at,
                  closed_at, choices) ",
            audits.iter(),
            |(group, ClosedAudit { audit, choices, .. })| audit.organisation_id, audit.id, &audit.questionnaire_id,
            audit.questionnaire_version, audit.held_on, group.writer.id, audit.started_at, audit.closed_at, choices,
        );
        insert!(
            $connection,
            "insert into audit_principle (organisation_id, audit_id, principle_id, chosen_at) ",
            audits.iter().flat_map(|(_, closed)| closed.principles.iter().map(move |principle| (&closed.audit, principle))),
            |(audit, principle)| audit.organisation_id, audit.id, *principle, audit.started_at,
        );
        insert!(
            $connection,
            "insert into standing
                 (organisation_id, audit_id, principle_id, statements, scored, level_sum, unknown, not_for_us) ",
            audits.iter().flat_map(|(_, closed)| closed.standings.iter().map(move |standing| (&closed.audit, standing))),
            |(audit, standing)| audit.organisation_id, audit.id, &standing.principle_id, standing.statements,
            standing.scored, standing.level_sum, standing.unknown, standing.not_for_us,
        );
        insert!(
            $connection,
            "insert into audit_event (organisation_id, audit_id, id, verb, reason, person_id, happened_at) ",
            audits.iter(),
            |(group, ClosedAudit { audit, .. })| audit.organisation_id, audit.id, EventId::fresh(), "closed", "",
            group.writer.id, audit.closed_at,
        );
        insert!(
            $connection,
            "insert into audit_share (organisation_id, audit_id, network_id, extent, shared_by, shared_at) ",
            audits.iter().filter(|(_, closed)| closed.extent != Extent::Nothing),
            |(group, ClosedAudit { audit, extent, .. })| audit.organisation_id, audit.id, $network, extent.word(),
            group.writer.id, audit.closed_at,
        );
    }};
}

/// An answer with its audit, who gave it and who wrote it down.
struct Given<'a> {
    audit: &'a Audit,
    writer: PersonId,
    statement: &'a str,
    answer: &'a Answer,
}

macro_rules! insert_answers {
    ($connection:ident, $groups:expr) => {{
        let answers = || {
            each($groups, |group| &group.audits).flat_map(|(group, closed)| {
                closed.answers.iter().map(move |(statement, answer)| Given {
                    audit: &closed.audit,
                    writer: group.writer.id,
                    statement,
                    answer,
                })
            })
        };
        insert!(
            $connection,
            "insert into agreement
                 (organisation_id, audit_id, statement_id, version, choice, passed_over, why,
                  reflection, evidence, strength, saved_by, saved_at) ",
            answers(),
            |Given {
                 audit,
                 writer,
                 statement,
                 answer,
             }| audit.organisation_id,
            audit.id,
            *statement,
            1_i32,
            answer.choice.map(|choice| choice.word()),
            false,
            &answer.why,
            &answer.reflection,
            &answer.evidence,
            answer.strength.map(|strength| strength.word()),
            *writer,
            audit.started_at,
        );
        insert!(
            $connection,
            "insert into agreement_history
                 (organisation_id, audit_id, statement_id, version, save_id, base, choice,
                  passed_over, why, reflection, evidence, strength, saved_by, saved_at) ",
            answers(),
            |Given {
                 audit,
                 writer,
                 statement,
                 answer,
             }| audit.organisation_id,
            audit.id,
            *statement,
            1_i32,
            SaveId::fresh(),
            0_i32,
            answer.choice.map(|choice| choice.word()),
            false,
            &answer.why,
            &answer.reflection,
            &answer.evidence,
            answer.strength.map(|strength| strength.word()),
            *writer,
            audit.started_at,
        );
    }};
}

macro_rules! insert_actions {
    ($connection:ident, $groups:expr) => {{
        let groups: &[Group] = $groups;
        insert!(
            $connection,
            "insert into action
                 (organisation_id, id, version, what, why, first_step, lead, helpers, due_on, needed, measure, audit_id,
                  state, waiting_on, planned_by, planned_at, touched_at) ",
            each(groups, |group| &group.actions),
            |(group, (action, said, closure))| action.organisation_id, action.id, 1_i32, &action.plan.what,
            &action.plan.why, &action.plan.first_step, &action.plan.lead, &action.plan.helpers, action.plan.due_on,
            &action.plan.needed, &action.plan.measure, action.audit_id, action.state.word(), &action.waiting_on,
            group.writer.id, action.planned_at, touched_at(action, said, closure.as_ref()),
        );
        insert!(
            $connection,
            "insert into action_history
                 (organisation_id, action_id, version, what, why, first_step, lead, helpers, due_on, needed, measure,
                  saved_by, saved_at) ",
            each(groups, |group| &group.actions),
            |(group, (action, ..))| action.organisation_id, action.id, 1_i32, &action.plan.what, &action.plan.why,
            &action.plan.first_step, &action.plan.lead, &action.plan.helpers, action.plan.due_on,
            &action.plan.needed, &action.plan.measure, group.writer.id, action.planned_at,
        );
        insert!(
            $connection,
            "insert into action_statement
                 (organisation_id, action_id, questionnaire_id, statement_id, questionnaire_version, linked_by,
                  linked_at) ",
            each(groups, |group| &group.actions)
                .flat_map(|(group, (action, ..))| action.links.iter().map(move |link| (group, action, link))),
            |(group, action, link)| action.organisation_id, action.id, &link.questionnaire_id, &link.statement_id,
            link.questionnaire_version, group.writer.id, action.planned_at,
        );
        insert!(
            $connection,
            "insert into progress
                 (organisation_id, action_id, id, verb, note, before_text, after_text, said_by, said_at) ",
            each(groups, |group| &group.actions)
                .flat_map(|(group, (action, said, _))| said.iter().map(move |said| (group, action, said))),
            |(group, action, said)| action.organisation_id, action.id, said.id, said.event.verb().word(),
             &said.note, action_log::texts(&said.event).0, action_log::texts(&said.event).1,
            group.writer.id, said.said_at,
        );
        insert!(
            $connection,
            "insert into closure (organisation_id, action_id, id, outcome, note, closed_by, closed_at) ",
            each(groups, |group| &group.actions)
                .filter_map(|(group, (action, _, closure))| Some((group, action, closure.as_ref()?))),
            |(group, action, closure)| action.organisation_id, action.id, closure.id, closure.outcome.word(),
            &closure.note, group.writer.id, closure.closed_at,
        );
    }};
}

macro_rules! insert_reviews {
    ($connection:ident, $network:expr, $by:expr, $groups:expr) => {{
        let groups: &[Group] = $groups;
        insert!(
            $connection,
            "insert into review (organisation_id, network_id, subject, state, changed_by, changed_at, next_on) ",
            each(groups, |group| &group.reviews),
            |(group, review)| group.organisation.id, $network, review.subject.key(group.organisation.id),
            review.state().word(), $by, review.changed_at(group), review.next_on,
        );
        insert!(
            $connection,
            "insert into review_note
                 (organisation_id, id, network_id, subject, kind, statement_id, verdict, words, about, action_id,
                  on_day, said_by, said_at) ",
            each(groups, |group| &group.reviews)
                .flat_map(|(group, review)| review.notes.iter().map(move |(by, note)| (group, review, *by, note))),
            |(group, review, facilitator, note)| group.organisation.id, note.id, $network,
            review.subject.key(group.organisation.id), Columns::of(note.remark).kind, &note.statement_id,
            Columns::of(note.remark).verdict, &note.words, Columns::of(note.remark).about,
            Columns::of(note.remark).action_id, Columns::of(note.remark).on_day,
            if *facilitator { $by } else { group.writer.id }, note.said_at,
        );
    }};
}

impl Group {
    /// Whether its network sees anything of it.
    fn is_shared(&self) -> bool {
        self.plan != Extent::Nothing
            || !self.reviews.is_empty()
            || self
                .audits
                .iter()
                .any(|closed| closed.extent != Extent::Nothing)
    }
}

impl Reviewed {
    fn state(&self) -> review::ReviewState {
        let notes: Vec<Note> = self.notes.iter().map(|(_, note)| note.clone()).collect();
        review::state(&notes)
    }

    /// When something was last said in it.
    fn changed_at(&self, group: &Group) -> DateTime<Utc> {
        self.notes
            .last()
            .map_or(group.organisation.created_at, |(_, note)| note.said_at)
    }
}

/// What each group holds of one kind, beside the group.
fn each<'a, T: 'a>(
    groups: &'a [Group],
    held: impl Fn(&'a Group) -> &'a [T],
) -> impl Iterator<Item = (&'a Group, &'a T)> {
    groups
        .iter()
        .flat_map(move |group| held(group).iter().map(move |one| (group, one)))
}

/// When something was last said of an action.
fn touched_at(
    action: &Action,
    said: &[ActionLogEntry],
    closure: Option<&Closure>,
) -> DateTime<Utc> {
    let said = said.last().map_or(action.planned_at, |said| said.said_at);
    closure.map_or(said, |closure| closure.closed_at)
}

/// Adds a made-up network's neighbourhoods.
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
pub async fn write(
    store: &Store,
    network: NetworkId,
    by: PersonId,
    groups: &[Group],
) -> Result<()> {
    for some in groups.chunks(TOGETHER) {
        transaction!(store, connection, {
            insert_groups!(connection, network, some);
            insert_audits!(connection, network, some);
            insert_answers!(connection, some);
            insert_actions!(connection, some);
            insert_reviews!(connection, network, by, some);
            for group in some {
                let organisation = group.organisation.id;
                // Of a group that shares nothing, nothing follows.
                if group.is_shared() {
                    shares::follow!(connection, organisation, group.writer.id, group.shared_at);
                }
                plan_summary::refresh!(connection, organisation);
            }
            Result::Ok(())
        })?;
    }
    Ok(())
}

/// What somebody of a made-up team answered on their own.
#[derive(Clone, Debug)]
pub struct OwnAnswer<'a> {
    /// Whose it is.
    pub contributor: ContributorId,
    /// The statement.
    pub statement: &'a str,
    /// What they said, at once and never changed.
    pub answer: Answer,
    /// Who typed it in from paper.
    pub typed_by: Option<PersonId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Writes what a made-up team answered in an audit.
pub async fn own_answers(
    store: &Store,
    organisation: OrganisationId,
    audit: AuditId,
    given: &[OwnAnswer<'_>],
) -> Result<()> {
    transaction!(store, connection, {
        insert!(
            connection,
            "insert into answer
                 (organisation_id, audit_id, contributor_id, statement_id, version, choice, passed_over, why,
                  reflection, evidence, strength, typed_by, saved_at) ",
            given.iter(),
            |OwnAnswer { contributor, statement, answer, typed_by, at }| organisation, audit, *contributor, *statement,
            1_i32, answer.choice.map(|choice| choice.word()), answer.passed_over, &answer.why, &answer.reflection,
            &answer.evidence, answer.strength.map(|strength| strength.word()), *typed_by, *at,
        );
        insert!(
            connection,
            "insert into answer_history
                 (organisation_id, audit_id, contributor_id, statement_id, version, save_id, base, choice,
                  passed_over, why, reflection, evidence, strength, typed_by, saved_at) ",
            given.iter(),
            |OwnAnswer { contributor, statement, answer, typed_by, at }| organisation, audit, *contributor, *statement,
            1_i32, SaveId::fresh(), 0_i32, answer.choice.map(|choice| choice.word()), answer.passed_over, &answer.why,
            &answer.reflection, &answer.evidence, answer.strength.map(|strength| strength.word()), *typed_by, *at,
        );
        Result::Ok(())
    })
}

/// Writes meetings of a series that is there, and who came to each of the groups that are named.
pub async fn meetings(
    store: &Store,
    network: NetworkId,
    planner: PersonId,
    groups: &[OrganisationId],
    attended: &[AttendedMeeting],
) -> Result<()> {
    let attendees: BTreeMap<OrganisationId, AttendeeId> = groups
        .iter()
        .map(|group| (*group, AttendeeId::fresh()))
        .collect();
    transaction!(store, connection, {
        insert!(
            connection,
            "insert into meeting
                 (network_id, id, series_id, version, notes_version, held_on, from_minute, to_minute, place, theme, state,
                  door, planned_by, planned_at) ",
            attended.iter().map(|attended| &attended.meeting),
            |meeting| network,
            meeting.id,
            meeting.series_id,
            1_i32,
            0_i32,
            meeting.held_on,
            meeting.from.map(|time| i32::from(time.minutes())),
            meeting.to.map(|time| i32::from(time.minutes())),
            &meeting.place,
            &meeting.theme,
            meeting.state.word(),
            meeting.door.as_str(),
            planner,
            meeting.planned_at,
        );
        insert!(
            connection,
            "insert into attendee (network_id, id, organisation_id) ",
            attendees.iter(),
            |(group, attendee)| network,
            **attendee,
            **group,
        );
        insert!(
            connection,
            "insert into attendance (network_id, meeting_id, attendee_id, people) ",
            attended
                .iter()
                .flat_map(
                    |attended| attended.came.iter().filter_map(|(group, people)| Some((
                        attended.meeting.id,
                        *attendees.get(group)?,
                        *people
                    )))
                ),
            |(meeting, attendee, people)| network,
            *meeting,
            *attendee,
            *people,
        );
        Result::Ok(())
    })
}

/// Writes asks, offers, what is on and referrals of a network, all said by one person.
pub async fn asks(store: &Store, by: PersonId, said: &[Posting]) -> Result<()> {
    transaction!(store, connection, {
        insert!(
            connection,
            "insert into ask
                 (network_id, id, organisation_id, version, side, kind, what, many, conditions, age, area, until, audience,
                  may_contact, reach, state, said_by, said_at, days, hours, place, on_day) ",
            said.iter(),
            |ask| ask.network,
            ask.id,
            ask.whose.group(),
            1_i32,
            ask.side.word(),
            ask.said.kind.word(),
            &ask.said.what,
            &ask.said.many,
            &ask.said.conditions,
            &ask.said.age,
            &ask.said.area,
            ask.said.until,
            ask.audience.word(),
            ask.may_contact,
            &ask.reach,
            ask.state.word(),
            by,
            ask.said_at,
            ask.said.when.days_word(),
            &ask.said.when.hours,
            &ask.said.when.place,
            ask.said.when.on_day,
        );
        insert!(
            connection,
            "insert into ask_wording
                 (network_id, ask_id, version, organisation_id, kind, what, many, conditions, age, area, until, said_by,
                  said_at, days, hours, place, on_day) ",
            said.iter(),
            |ask| ask.network,
            ask.id,
            1_i32,
            ask.whose.group(),
            ask.said.kind.word(),
            &ask.said.what,
            &ask.said.many,
            &ask.said.conditions,
            &ask.said.age,
            &ask.said.area,
            ask.said.until,
            by,
            ask.said_at,
            ask.said.when.days_word(),
            &ask.said.when.hours,
            &ask.said.when.place,
            ask.said.when.on_day,
        );
        Result::Ok(())
    })
}
