//! All that a group owns, table by table, for the file it takes away. Rows go to the file as they come, so that memory
//! does not grow with them.

mod heard;
mod told;

use chrono::{DateTime, NaiveDate, Utc};
use futures_util::TryStreamExt as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::{
    heard::{Heard, SliceCounts},
    told::{ChoiceCount, RoleCount, Told},
};
use crate::{
    domain::ids::OrganisationId,
    store::{Result, Store, StoreError, on, sql},
};

/// One table of the file: its rows, and the query that gives them.
macro_rules! tables {
    ($(
        $(#[$doc:meta])*
        $name:ident: $Row:ident { $($(#[$field_doc:meta])* $field:ident: $Type:ty,)* } $sql:literal;
    )*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Serialize, Deserialize, JsonSchema, sqlx::FromRow)]
            #[serde(deny_unknown_fields)]
            pub struct $Row {
                $($(#[$field_doc])* pub $field: $Type,)*
            }
        )*

        /// The tables of the file.
        #[derive(Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct Tables {
            $($(#[$doc])* pub $name: Vec<$Row>,)*
        }

        /// Writes every table of a group as JSON, `"name": [rows]`, with commas between them.
        pub async fn write(store: &Store, organisation: OrganisationId, out: &mut Vec<u8>) -> Result<()> {
            let mut first_table = true;
            $(
                if !first_table {
                    out.push(b',');
                }
                first_table = false;
                out.extend_from_slice(concat!("\n\"", stringify!($name), "\": [").as_bytes());
                on!(store, connection, {
                    let mut rows = sqlx::query_as::<_, $Row>(sql($sql))
                        .bind(organisation)
                        .fetch(&mut *connection);
                    let mut first = true;
                    while let Some(row) = rows.try_next().await? {
                        out.extend_from_slice(if first { b"\n" } else { b",\n" });
                        first = false;
                        serde_json::to_writer(&mut *out, &row)
                            .map_err(|_| StoreError::Unreadable(stringify!($name)))?;
                    }
                });
                out.extend_from_slice(b"]");
            )*
            let _ = first_table;
            Ok(())
        }
    };
}

tables! {
    /// Audits: one dated pass through one version of a questionnaire.
    audits: AuditRow {
        /// Key.
        id: Uuid,
        /// Which questionnaire; its definition is in `questionnaires`.
        questionnaire_id: String,
        /// Which version of it.
        questionnaire_version: i32,
        /// The day it speaks of.
        held_on: NaiveDate,
        /// Who started it.
        started_by: String,
        /// When.
        started_at: DateTime<Utc>,
        /// When it was closed; null while it is open.
        closed_at: Option<DateTime<Utc>>,
        /// `together` (one answer for the group) or `apart` (each alone first).
        answering: String,
    }
    "select a.id, a.questionnaire_id, a.questionnaire_version, a.held_on, p.name as started_by, a.started_at, a.closed_at,
        a.answering
     from audit a
     join person p on p.id = a.started_by
     where a.organisation_id = $1
       and a.removed_at is null
     order by a.id";

    /// The principles chosen for each audit.
    chosen_principles: ChosenRow {
        /// The audit.
        audit_id: Uuid,
        /// The principle's id in the questionnaire.
        principle_id: String,
        /// When it was chosen.
        chosen_at: DateTime<Utc>,
    }
    "select c.audit_id, c.principle_id, c.chosen_at
     from audit_principle c
     join audit a on a.organisation_id = c.organisation_id and a.id = c.audit_id and a.removed_at is null
     where c.organisation_id = $1
     order by c.audit_id, c.principle_id";

    /// Who was in the room at an audit: numbers by role.
    presence: PresenceRow {
        /// The audit.
        audit_id: Uuid,
        /// `users` (they use the service), `volunteers`, `staff`, `committee` (or trustees), `partners` or `others`.
        role: String,
        /// How many of them were there.
        people: i32,
    }
    "select r.audit_id, r.role, r.people
     from presence r
     join audit a on a.organisation_id = r.organisation_id and a.id = r.audit_id and a.removed_at is null
     where r.organisation_id = $1
     union all
     select c.audit_id, c.role, cast(count(*) as integer) as people
     from contributor c
     join audit a on a.organisation_id = c.organisation_id and a.id = c.audit_id and a.removed_at is null
     where c.organisation_id = $1
       and a.answering = 'apart'
       and (a.closed_at is not null
         or exists (select 1 from spread s where s.organisation_id = $1 and s.audit_id = c.audit_id))
       and not exists (select 1 from presence p where p.organisation_id = $1 and p.audit_id = c.audit_id)
     group by c.audit_id, c.role
     order by audit_id, role";

    /// Teams whose people answer an audit each alone first. What each of them answers is theirs and stands in no file.
    teams: TeamRow {
        /// The audit.
        audit_id: Uuid,
        /// The last day on which answers are taken.
        until: NaiveDate,
        /// When the team looked at how far apart it stands; null before.
        shown_at: Option<DateTime<Utc>>,
    }
    "select t.audit_id, t.until, t.shown_at
     from team t
     join audit a on a.organisation_id = t.organisation_id and a.id = t.audit_id and a.removed_at is null
     where t.organisation_id = $1
     order by t.audit_id";

    /// How far apart a team stood on each statement, as it was told when it looked.
    spreads: SpreadRow {
        /// The audit.
        audit_id: Uuid,
        /// The statement's id in the questionnaire.
        statement_id: String,
        /// What was told.
        #[sqlx(try_from = "String")]
        told: Told,
    }
    "select s.audit_id, s.statement_id, s.told
     from spread s
     join audit a on a.organisation_id = s.organisation_id and a.id = s.audit_id and a.removed_at is null
     where s.organisation_id = $1
     order by s.audit_id, s.statement_id";

    /// What became of each statement in the talk of a team.
    talks: TalkRow {
        /// The audit.
        audit_id: Uuid,
        /// The statement's id in the questionnaire.
        statement_id: String,
        /// `agreed`, `most` (the team took what more than half chose), `not-agreed` or `not-today`.
        outcome: String,
        /// Who sees it otherwise, in a sentence without names.
        dissent: String,
        /// Who wrote it down.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select t.audit_id, t.statement_id, t.outcome, t.dissent, p.name as said_by, t.said_at
     from talk t
     join audit a on a.organisation_id = t.organisation_id and a.id = t.audit_id and a.removed_at is null
     join person p on p.id = t.said_by
     where t.organisation_id = $1
     order by t.audit_id, t.statement_id";

    /// Each closing and opening again of an audit.
    audit_events: EventRow {
        /// The audit.
        audit_id: Uuid,
        /// `closed` or `reopened`.
        verb: String,
        /// Why it was opened again.
        reason: String,
        /// Who.
        name: String,
        /// When.
        happened_at: DateTime<Utc>,
    }
    "select e.audit_id, e.verb, e.reason, p.name, e.happened_at
     from audit_event e
     join person p on p.id = e.person_id
     where e.organisation_id = $1
     order by e.audit_id, e.id";

    /// Every save of every answer; the one with the highest version of a statement stands.
    answers: AnswerRow {
        /// The audit.
        audit_id: Uuid,
        /// The statement's id in the questionnaire.
        statement_id: String,
        /// Counts from 1.
        version: i32,
        /// A level from 1, `unknown` or `not-for-us`; null while nothing was chosen.
        choice: Option<String>,
        /// Whether it was left for another day.
        passed_over: bool,
        /// Why it is not for this group.
        why: String,
        /// What makes the group say so.
        reflection: String,
        /// What it could show.
        evidence: String,
        /// `hunch`, `talked`, `shown` or `confirmed`; a high level on a `hunch` is worth a check.
        strength: Option<String>,
        /// Who saved it.
        saved_by: String,
        /// When.
        saved_at: DateTime<Utc>,
    }
    "select h.audit_id, h.statement_id, h.version, h.choice, h.passed_over, h.why, h.reflection, h.evidence, h.strength,
        p.name as saved_by, h.saved_at
     from agreement_history h
     join audit a on a.organisation_id = h.organisation_id and a.id = h.audit_id and a.removed_at is null
     join person p on p.id = h.saved_by
     where h.organisation_id = $1
     order by h.audit_id, h.statement_id, h.version";

    /// What the answers added up to when an audit was closed.
    standings: StandingRow {
        /// The audit.
        audit_id: Uuid,
        /// The principle's id in the questionnaire.
        principle_id: String,
        /// Statements of the principle.
        statements: i32,
        /// Statements with a level.
        scored: i32,
        /// Sum of their levels, each counted from 1.
        level_sum: i32,
        /// Answered "we don't know yet".
        unknown: i32,
        /// Answered "not for us".
        not_for_us: i32,
    }
    "select audit_id, principle_id, statements, scored, level_sum, unknown, not_for_us
     from standing
     where organisation_id = $1
     order by audit_id, principle_id";

    /// Why statements moved between two audits, as the group said.
    reasons: ReasonRow {
        /// The later audit.
        audit_id: Uuid,
        /// The earlier audit.
        before_id: Uuid,
        /// The statement's id in the questionnaire.
        statement_id: String,
        /// The reasons, with spaces between them.
        reasons: String,
        /// The action that did it, where one was named.
        action_id: Option<Uuid>,
        /// In the group's words; empty where they were taken out.
        note: String,
        /// Who said so.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select r.audit_id, r.before_id, r.statement_id, r.reasons, r.action_id, r.note, p.name as said_by, r.said_at
     from reason r
     join person p on p.id = r.said_by
     where r.organisation_id = $1
     order by r.audit_id, r.before_id, r.statement_id";

    /// Actions as they are now.
    actions: ActionRow {
        /// Key.
        id: Uuid,
        /// Counts from 1.
        version: i32,
        /// What will be done.
        what: String,
        /// Why.
        why: String,
        /// The first step.
        first_step: String,
        /// Who leads.
        lead: String,
        /// Who helps.
        helpers: String,
        /// By when.
        due_on: Option<NaiveDate>,
        /// What is needed.
        needed: String,
        /// How the group will know.
        measure: String,
        /// `planned`, `started` or `waiting`, while it is open.
        state: String,
        /// What it waits for.
        waiting_on: String,
        /// The audit it was planned from.
        audit_id: Option<Uuid>,
        /// The action it was once a part of.
        split_from: Option<Uuid>,
        /// Who planned it.
        planned_by: String,
        /// When.
        planned_at: DateTime<Utc>,
    }
    "select a.id, a.version, a.what, a.why, a.first_step, a.lead, a.helpers, a.due_on, a.needed, a.measure, a.state,
        a.waiting_on, u.id as audit_id, a.split_from, p.name as planned_by, a.planned_at
     from action a
     join person p on p.id = a.planned_by
     left join audit u on u.organisation_id = a.organisation_id and u.id = a.audit_id and u.removed_at is null
     where a.organisation_id = $1
       and a.removed_at is null
     order by a.id";

    /// The statements that actions answer.
    action_statements: LinkRow {
        /// The action.
        action_id: Uuid,
        /// The questionnaire.
        questionnaire_id: String,
        /// The version whose words the group saw.
        questionnaire_version: i32,
        /// The statement's id there.
        statement_id: String,
    }
    "select s.action_id, s.questionnaire_id, s.questionnaire_version, s.statement_id
     from action_statement s
     join action a on a.organisation_id = s.organisation_id and a.id = s.action_id and a.removed_at is null
     where s.organisation_id = $1
     order by s.action_id, s.questionnaire_id, s.statement_id";

    /// Every wording an action has had.
    wordings: WordingRow {
        /// The action.
        action_id: Uuid,
        /// Counts from 1.
        version: i32,
        /// What will be done.
        what: String,
        /// Why.
        why: String,
        /// The first step.
        first_step: String,
        /// Who leads.
        lead: String,
        /// Who helps.
        helpers: String,
        /// By when.
        due_on: Option<NaiveDate>,
        /// What is needed.
        needed: String,
        /// How the group will know.
        measure: String,
        /// Who saved it.
        saved_by: String,
        /// When.
        saved_at: DateTime<Utc>,
    }
    "select h.action_id, h.version, h.what, h.why, h.first_step, h.lead, h.helpers, h.due_on, h.needed, h.measure,
        p.name as saved_by, h.saved_at
     from action_history h
     join action a on a.organisation_id = h.organisation_id and a.id = h.action_id and a.removed_at is null
     join person p on p.id = h.saved_by
     where h.organisation_id = $1
     order by h.action_id, h.version";

    /// What was said of actions.
    progress: ProgressRow {
        /// The action.
        action_id: Uuid,
        /// `started`, `noted`, `waiting`, `redated`, `handed-over`, `split`, `linked` or `met`.
        verb: String,
        /// In the group's words; empty where they were taken out.
        note: String,
        /// A day or a name before it was changed.
        before_text: String,
        /// The same afterwards.
        after_text: String,
        /// Who said it.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select g.action_id, g.verb, g.note, g.before_text, g.after_text, p.name as said_by, g.said_at
     from progress g
     join action a on a.organisation_id = g.organisation_id and a.id = g.action_id and a.removed_at is null
     join person p on p.id = g.said_by
     where g.organisation_id = $1
     order by g.action_id, g.id";

    /// How actions ended, and whether they were opened again.
    closures: ClosureRow {
        /// The action.
        action_id: Uuid,
        /// `done` or `let-go`.
        outcome: String,
        /// What changed, or why it was let go.
        note: String,
        /// Who said so.
        closed_by: String,
        /// When.
        closed_at: DateTime<Utc>,
        /// When it was opened again.
        reopened_at: Option<DateTime<Utc>>,
    }
    "select c.action_id, c.outcome, c.note, p.name as closed_by, c.closed_at, c.reopened_at
     from closure c
     join action a on a.organisation_id = c.organisation_id and a.id = c.action_id and a.removed_at is null
     join person p on p.id = c.closed_by
     where c.organisation_id = $1
     order by c.action_id, c.id";

    /// Check-ins.
    check_ins: CheckInRow {
        /// Key.
        id: Uuid,
        /// Who began it.
        started_by: String,
        /// When.
        started_at: DateTime<Utc>,
        /// When it ended.
        finished_at: Option<DateTime<Utc>>,
    }
    "select c.id, p.name as started_by, c.started_at, c.finished_at
     from check_in c
     join person p on p.id = c.started_by
     where c.organisation_id = $1
     order by c.id";

    /// The days agreed for the next check-in and audit.
    agreed_days: DayRow {
        /// `check-in` or `audit`.
        occasion: String,
        /// The day.
        on_day: NaiveDate,
        /// Who agreed on it.
        agreed_by: String,
        /// When.
        agreed_at: DateTime<Utc>,
    }
    "select d.occasion, d.on_day, p.name as agreed_by, d.agreed_at
     from agreed_day d
     join person p on p.id = d.agreed_by
     where d.organisation_id = $1
     order by d.occasion";

    /// What the group promises: its charter.
    charters: CharterRow {
        /// Counts from 1.
        version: i32,
        /// The day it was made.
        made_on: NaiveDate,
        /// The day it is looked at again.
        again_on: NaiveDate,
        /// Who saved it last.
        saved_by: String,
        /// When.
        saved_at: DateTime<Utc>,
    }
    "select c.version, c.made_on, c.again_on, p.name as saved_by, c.saved_at
     from charter c
     join person p on p.id = c.saved_by
     where c.organisation_id = $1";

    /// The promises of the charter, in their order.
    charter_promises: CharterPromiseRow {
        /// Key.
        id: Uuid,
        /// The questionnaire that it follows from.
        questionnaire_id: String,
        /// Which version of it.
        questionnaire_version: i32,
        /// The principle's id there.
        principle_id: String,
        /// The statement's id there; empty for a promise of the group's own.
        statement_id: String,
        /// Its words.
        words: String,
    }
    "select id, questionnaire_id, questionnaire_version, principle_id, statement_id, words
     from charter_promise
     where organisation_id = $1
     order by place";

    /// What was said of each promise when the charter was looked at again.
    charter_looks: CharterLookRow {
        /// The look; the same for all promises of a day.
        look_id: Uuid,
        /// The promise as it was worded that day.
        promise: String,
        /// `kept`, `partly` or `not-yet`.
        verdict: String,
        /// In the group's words; empty where they were taken out.
        note: String,
        /// Who said it.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select s.look_id, s.promise, s.verdict, s.note, p.name as said_by, l.said_at
     from charter_look_promise s
     join charter_look l on l.organisation_id = s.organisation_id and l.id = s.look_id
     join person p on p.id = l.said_by
     where s.organisation_id = $1
     order by s.look_id, s.place";

    /// The poster "You said, we did" as it was last made.
    posters: YouSaidRow {
        /// Counts from 1.
        version: i32,
        /// The sentence at its end.
        closing: String,
        /// Who saved it.
        saved_by: String,
        /// When.
        saved_at: DateTime<Utc>,
    }
    "select y.version, y.closing, p.name as saved_by, y.saved_at
     from you_said y
     join person p on p.id = y.saved_by
     where y.organisation_id = $1";

    /// The lines of the poster, in their order.
    poster_lines: YouSaidLineRow {
        /// The action that was done, where there is one.
        action_id: Option<Uuid>,
        /// What people said; may be empty.
        said: String,
        /// What the group did.
        did: String,
    }
    "select action_id, said, did
     from you_said_line
     where organisation_id = $1
     order by place";

    /// The people who run the group.
    coordinators: CoordinatorRow {
        /// Their name.
        name: String,
        /// Since when.
        since: DateTime<Utc>,
    }
    "select p.name, c.since
     from coordinator c
     join person p on p.id = c.person_id
     where c.organisation_id = $1
     order by c.person_id";

    /// What the group says of itself.
    profile: FactRow {
        /// `does`, `place`, `size`, `volunteers`, `reached`, `languages` or `mentor`.
        fact: String,
        /// Its words.
        value: String,
        /// Whether networks of the group may read it.
        is_shared: bool,
        /// Who said it.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select f.fact, f.value, f.is_shared, p.name as said_by, f.said_at
     from profile_fact f
     join person p on p.id = f.said_by
     where f.organisation_id = $1
     order by f.fact";

    /// Rounds in which the people whom the group serves were asked.
    voices_rounds: VoicesRoundRow {
        /// Its key.
        id: Uuid,
        /// Its name.
        name: String,
        /// Which questionnaire it asked.
        questionnaire_id: String,
        /// The day it was opened.
        opened_on: NaiveDate,
        /// The last day on which replies are taken.
        until: NaiveDate,
        /// Whether it is over.
        is_over: bool,
        /// How many replies were set aside unread.
        set_aside: i32,
    }
    "select id, name, questionnaire_id, opened_on, until, is_over, set_aside
     from voices_round
     where organisation_id = $1
     order by opened_on, id";

    /// Who reads first what people wrote to them, as the group chose last.
    voices_readers: VoicesReaderRow {
        /// The round.
        round_id: Uuid,
        /// `own` (the group itself), `asked`, `declined` (they cannot) or `gone` (not in a network with the group any more).
        state: String,
        /// The network whose facilitators were asked, or in which the other group is.
        network: Option<String>,
        /// The other group, where one was asked.
        reader: Option<String>,
        /// Who chose.
        chosen_by: String,
        /// When.
        chosen_on: NaiveDate,
    }
    "select v.round_id, v.state, n.name as network, o.name as reader, p.name as chosen_by, v.chosen_on
     from voices_round r
     join voices_reader v on v.round_id = r.id
     left join network n on n.id = v.network_id
     left join organisation o on o.id = v.reader_id
     join person p on p.id = v.chosen_by
     where r.organisation_id = $1
     order by v.round_id";

    /// What was told of them, question by question, each time it was told.
    voices_told: VoicesToldRow {
        /// The round.
        round_id: Uuid,
        /// The question's id in the questionnaire.
        question_id: String,
        /// The day after the one at whose end it was told.
        told_on: NaiveDate,
        /// What was told.
        #[sqlx(try_from = "String")]
        told: Heard,
    }
    "select v.round_id, v.question_id, v.told_on, v.told
     from voices_release v
     join voices_round r on r.id = v.round_id
     where r.organisation_id = $1
     order by v.round_id, v.question_id, v.number";

    /// The networks the group is in.
    networks: MembershipRow {
        /// The network's name.
        network: String,
        /// Since when.
        since: DateTime<Utc>,
    }
    "select n.name as network, m.since
     from network_organisation m
     join network n on n.id = m.network_id
     where m.organisation_id = $1
     order by network, since";

    /// What the group shares of its audits.
    audit_shares: AuditShareRow {
        /// The network's name.
        network: String,
        /// The audit.
        audit_id: Uuid,
        /// `nothing`, `summary` or `all`.
        extent: String,
        /// Who chose it.
        shared_by: String,
        /// When.
        shared_at: DateTime<Utc>,
    }
    "select n.name as network, s.audit_id, s.extent, p.name as shared_by, s.shared_at
     from audit_share s
     join network n on n.id = s.network_id
     join person p on p.id = s.shared_by
     where s.organisation_id = $1
     order by s.network_id, s.audit_id";

    /// What the group shares of its plan.
    plan_shares: PlanShareRow {
        /// The network's name.
        network: String,
        /// `nothing`, `summary` or `all`.
        extent: String,
        /// Who chose it.
        shared_by: String,
        /// When.
        shared_at: DateTime<Utc>,
    }
    "select n.name as network, s.extent, p.name as shared_by, s.shared_at
     from plan_share s
     join network n on n.id = s.network_id
     join person p on p.id = s.shared_by
     where s.organisation_id = $1
     order by s.network_id";

    /// What the group shares of audits that it closes later; a network that is not here asks each time.
    lasting_shares: LastingShareRow {
        /// The network's name.
        network: String,
        /// `nothing`, `summary` or `all`.
        extent: String,
        /// Who chose it.
        chosen_by: String,
        /// When.
        chosen_at: DateTime<Utc>,
    }
    "select n.name as network, s.extent, p.name as chosen_by, s.chosen_at
     from lasting_share s
     join network n on n.id = s.network_id
     join person p on p.id = s.chosen_by
     where s.organisation_id = $1
     order by s.network_id";

    /// The networks that read what the group was told of its rounds of voices.
    voices_shares: VoicesShareRow {
        /// The network's name.
        network: String,
        /// Who chose it.
        shared_by: String,
        /// When.
        shared_at: DateTime<Utc>,
    }
    "select n.name as network, p.name as shared_by, s.shared_at
     from voices_share s
     join network n on n.id = s.network_id
     join person p on p.id = s.shared_by
     where s.organisation_id = $1
     order by s.network_id";

    /// People who left the group, and networks the group left.
    departures: DepartureRow {
        /// The person, where a person left.
        person: Option<String>,
        /// The network, where the group left one.
        network: Option<String>,
        /// Who said so.
        said_by: String,
        /// When.
        left_at: DateTime<Utc>,
        /// Whether somebody new may run the group, as the person said who was the last to run it: `yes` or `no`.
        hand_on: Option<String>,
    }
    "select q.name as person, n.name as network, p.name as said_by, d.left_at, d.hand_on
     from departure d
     join person p on p.id = d.said_by
     left join person q on q.id = d.person_id
     left join network n on n.id = d.network_id
     where d.organisation_id = $1
     order by d.id";

    /// Reviews by facilitators of audits and of the plan.
    reviews: ReviewRow {
        /// The network's name.
        network: String,
        /// The audit, or the group itself for its plan.
        subject: Uuid,
        /// `waiting`, `under-way`, `asked`, `answered`, `done` or `withdrawn`.
        state: String,
        /// Since when.
        changed_at: DateTime<Utc>,
        /// The day on which it is looked at again.
        next_on: Option<NaiveDate>,
    }
    "select n.name as network, r.subject, r.state, r.changed_at, r.next_on
     from review r
     join network n on n.id = r.network_id
     where r.organisation_id = $1
     order by r.network_id, r.subject";

    /// What was said in reviews.
    review_notes: ReviewNoteRow {
        /// Key.
        id: Uuid,
        /// The network's name.
        network: String,
        /// The audit, or the group itself for its plan.
        subject: Uuid,
        /// `question`, `answer`, `visit`, `suggestion`, `accepted`, `declined`, `finished` or `begun`.
        kind: String,
        /// The statement's id; empty for the whole.
        statement_id: String,
        /// Of a visit: `agree`, `partly` or `not-seen`.
        verdict: String,
        /// In words.
        words: String,
        /// The note it answers.
        about: Option<Uuid>,
        /// The action that an accepted suggestion became.
        action_id: Option<Uuid>,
        /// The day of a visit.
        on_day: Option<NaiveDate>,
        /// Who said it.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select r.id, n.name as network, r.subject, r.kind, r.statement_id, r.verdict, r.words, r.about, r.action_id, r.on_day,
        p.name as said_by, r.said_at
     from review_note r
     join network n on n.id = r.network_id
     join person p on p.id = r.said_by
     where r.organisation_id = $1
     order by r.id";

    /// Meetings of its networks that the group came to.
    meetings_attended: AttendedRow {
        /// The network whose meeting it was.
        network: String,
        /// What the series of meetings is called.
        series: String,
        /// The day of the meeting.
        held_on: NaiveDate,
        /// What it was about; may be empty.
        theme: String,
        /// How many people of the group were there.
        people: i32,
    }
    "select n.name as network, s.name as series, m.held_on, m.theme, a.people
     from attendee t
     join attendance a on a.network_id = t.network_id and a.attendee_id = t.id
     join meeting m on m.network_id = a.network_id and m.id = a.meeting_id
     join meeting_series s on s.network_id = m.network_id and s.id = m.series_id
     join network n on n.id = t.network_id
     where t.organisation_id = $1
       and m.removed_at is null
     union all
     select n.name, s.name, m.held_on, m.theme, a.people
     from agency_attendee t
     join agency_attendance a on a.network_id = t.network_id and a.attendee_id = t.id
     join meeting m on m.network_id = a.network_id and m.id = a.meeting_id
     join meeting_series s on s.network_id = m.network_id and s.id = m.series_id
     join network n on n.id = t.network_id
     where t.organisation_id = $1
       and m.removed_at is null
     order by held_on, network, series";

    /// People of the group who speak for a network on a body, or did.
    representatives: RepresentativeRow {
        /// The network.
        network: String,
        /// The body.
        body: String,
        /// Who it is.
        name: String,
        /// Who comes in their place; may be empty.
        deputy: String,
        /// The first day of the term.
        from_on: NaiveDate,
        /// The last day as it was agreed.
        until_on: Option<NaiveDate>,
        /// The day on which it ended, as somebody said.
        ended_on: Option<NaiveDate>,
    }
    "select n.name as network, b.name as body, r.name, r.deputy, r.from_on, r.until_on, r.ended_on
     from representative r
     join body b on b.network_id = r.network_id and b.id = r.body_id
     join network n on n.id = r.network_id
     where r.organisation_id = $1
       and r.removed_at is null
     order by r.from_on, r.id";

    /// What the group promised to a network, and what it says of that.
    promises_made: PromiseMadeRow {
        /// The network.
        network: String,
        /// What was promised.
        what: String,
        /// When it was said.
        said_on: NaiveDate,
        /// By when it is to be done.
        due_on: Option<NaiveDate>,
        /// How it stands, as the network says: `open`, `kept`, `partly`, `late`, `broken` or `taken-back`.
        state: String,
        /// What the group says of it; may be empty.
        answer: String,
    }
    "select n.name as network, x.what, x.said_on, x.due_on, x.state, x.answer
     from promiser p
     join promise x on x.network_id = p.network_id and x.promiser_id = p.id
     join network n on n.id = x.network_id
     where p.organisation_id = $1
       and x.removed_at is null
     order by x.said_on, x.id";

    /// What the group learned from its actions, each wording of it.
    action_lessons: ActionLessonRow {
        /// The action.
        action_id: Uuid,
        /// Which wording it is, from 1; the last is what counts.
        version: i32,
        /// What was tried.
        tried: String,
        /// What happened.
        happened: String,
        /// What was learned.
        learned: String,
        /// Who said it.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select l.action_id, l.version, l.tried, l.happened, l.learned, p.name as said_by, l.said_at
     from action_lesson l
     join action a on a.organisation_id = l.organisation_id and a.id = l.action_id and a.removed_at is null
     join person p on p.id = l.said_by
     where l.organisation_id = $1
     order by l.action_id, l.version";

    /// What the group reported of a period to those who give it money.
    reports: ReportRow {
        /// Key.
        id: Uuid,
        /// Its title.
        title: String,
        /// The questionnaire it is about; may be empty.
        questionnaire_id: String,
        /// The first day of its period.
        from_day: NaiveDate,
        /// The last.
        to_day: NaiveDate,
        /// What it tells: words with a space between them.
        facts: String,
        /// What was promised, a line each, with how many and how many came.
        targets: String,
        /// Words that open it.
        opening: String,
        /// What was learned.
        learned: String,
        /// Words that close it.
        closing: String,
        /// Who wrote it last.
        written_by: String,
        /// When.
        written_at: DateTime<Utc>,
    }
    "select r.id, r.title, r.questionnaire_id, r.from_day, r.to_day, r.facts, r.targets, r.opening, r.learned,
         r.closing, p.name as written_by, r.written_at
     from group_report r
     join person p on p.id = r.written_by
     where r.organisation_id = $1
     order by r.id";

    /// What was done to these reports.
    report_revisions: ReportRevisionRow {
        /// The report.
        report_id: Uuid,
        /// Which version it made.
        version: i32,
        /// What was done.
        verb: String,
        /// Why, where that was said.
        words: String,
        /// How the report stood then, as JSON.
        state: String,
        /// Who did it.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select m.about_id as report_id, m.version, m.verb, m.words, m.state, p.name as said_by, m.said_at
     from group_revision m
     join person p on p.id = m.said_by
     where m.organisation_id = $1
     order by m.about_id, m.version";

    /// Public pages of these reports, each as it was on its day.
    report_pages: ReportPageRow {
        /// The report.
        report_id: Uuid,
        /// The language in which it was made.
        language: String,
        /// What it said, piece by piece, as JSON.
        pieces: String,
        /// Who made it public.
        published_by: String,
        /// When.
        published_at: DateTime<Utc>,
        /// When it was stopped.
        stopped_at: Option<DateTime<Utc>>,
    }
    "select g.report_id, g.language, g.pieces, p.name as published_by, g.published_at, g.stopped_at
     from group_report_page g
     join person p on p.id = g.published_by
     where g.organisation_id = $1
     order by g.published_at, g.report_id";

    /// What the group says of drafts of its networks, and what came of that.
    draft_comments: DraftCommentRow {
        /// The network.
        network: String,
        /// The document.
        document: String,
        /// What the group says.
        words: String,
        /// What came of it, as the network says; may be empty.
        outcome: String,
        /// Whether the group wrote it itself; otherwise somebody of the network wrote it down.
        by_group: bool,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select n.name as network, d.name as document, c.words, c.outcome, c.by_group, c.said_at
     from document_comment c
     join promise_document d on d.network_id = c.network_id and d.id = c.document_id
     join network n on n.id = c.network_id
     where c.organisation_id = $1
       and c.removed_at is null
     order by c.said_at, c.id";

    /// What the group told a meeting.
    meeting_updates: MeetingUpdateRow {
        /// The network whose meeting it was.
        network: String,
        /// The day of the meeting.
        held_on: NaiveDate,
        /// Who told it, as it was noted.
        who: String,
        /// What was told.
        words: String,
        /// Where more of it is found; may be empty.
        link: String,
    }
    "select n.name as network, m.held_on, u.who, u.words, u.link
     from meeting_update u
     join meeting m on m.network_id = u.network_id and m.id = u.meeting_id
     join network n on n.id = u.network_id
     where u.organisation_id = $1
       and u.removed_at is null
       and m.removed_at is null
     order by m.held_on, m.id, u.place";

    /// Files that go with what the group told meetings; the files themselves are in the ZIP.
    enclosures: EnclosureRow {
        /// The network.
        network: String,
        /// The day of the meeting.
        held_on: NaiveDate,
        /// What the file is called.
        name: String,
        /// How many bytes it has.
        size: i32,
        /// When it was put there.
        given_at: DateTime<Utc>,
    }
    "select n.name as network, m.held_on, e.name, e.size, e.given_at
     from enclosure e
     join meeting m on m.network_id = e.network_id and m.id = e.meeting_id and m.removed_at is null
     join meeting_update u on u.network_id = e.network_id and u.meeting_id = e.meeting_id
         and u.enclosure_id = e.id and u.removed_at is null
     join network n on n.id = e.network_id
     where e.organisation_id = $1
     order by m.held_on, e.id";

    /// What the group asked for and offered in its networks, what it said is on, and whom it takes, as it stands.
    asks_and_offers: AskRow {
        /// The network.
        network: String,
        /// Key.
        id: Uuid,
        /// Counts its wordings, from 1.
        version: i32,
        /// `ask`, `offer`, `event` (something is on) or `referral` (the group takes people whom others send).
        side: String,
        /// `food`, `equipment`, `transport`, `space`, `people`, `skills`, `money` or `other`.
        kind: String,
        /// What it is.
        what: String,
        /// How many or how much.
        many: String,
        /// On what conditions.
        conditions: String,
        /// For people of what age.
        age: String,
        /// For which area.
        area: String,
        /// Until when it holds.
        until: NaiveDate,
        /// On these days of every week: `mon` to `sun`, with spaces between them.
        days: String,
        /// From when to when.
        hours: String,
        /// Where.
        place: String,
        /// The day of something that is on once, or the first day of what is on every week.
        on_day: Option<NaiveDate>,
        /// `network` (all groups of it see it) or `named` (those of `asks_and_offers_seen_by`).
        audience: String,
        /// Whether groups that see it may get in touch by themselves.
        may_contact: bool,
        /// How the group is reached.
        reach: String,
        /// `open`, `met` or `over`.
        state: String,
        /// The action that it is needed for.
        action_id: Option<Uuid>,
        /// Who said it as it stands.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select n.name as network, a.id, a.version, a.side, a.kind, a.what, a.many, a.conditions, a.age, a.area, a.until,
        a.days, a.hours, a.place, a.on_day, a.audience, a.may_contact, a.reach, a.state, a.action_id, p.name as said_by, a.said_at
     from ask a
     join network n on n.id = a.network_id
     join person p on p.id = a.said_by
     where a.organisation_id = $1
       and a.removed_at is null
     order by a.id";

    /// The groups that the group let see one of these which is not for all.
    asks_and_offers_seen_by: AskGroupRow {
        /// Which of these.
        ask_id: Uuid,
        /// The name of the group that sees it.
        name: String,
    }
    "select g.ask_id, o.name
     from ask a
     join ask_group g on g.network_id = a.network_id and g.ask_id = a.id
     join organisation o on o.id = g.organisation_id
     where a.organisation_id = $1
       and a.removed_at is null
     order by g.ask_id, g.organisation_id";

    /// Every wording of these.
    ask_and_offer_wordings: AskWordingRow {
        /// Which of these.
        ask_id: Uuid,
        /// Counts from 1.
        version: i32,
        /// The kind.
        kind: String,
        /// What it is.
        what: String,
        /// How many or how much.
        many: String,
        /// On what conditions.
        conditions: String,
        /// For people of what age.
        age: String,
        /// For which area.
        area: String,
        /// Until when it holds.
        until: NaiveDate,
        /// On these days of every week: `mon` to `sun`, with spaces between them.
        days: String,
        /// From when to when.
        hours: String,
        /// Where.
        place: String,
        /// The day of something that is on once, or the first day of what is on every week.
        on_day: Option<NaiveDate>,
        /// Who said it.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select w.ask_id, w.version, w.kind, w.what, w.many, w.conditions, w.age, w.area, w.until, w.days,
        w.hours, w.place, w.on_day, p.name as said_by, w.said_at
     from ask_wording w
     join ask a on a.network_id = w.network_id and a.id = w.ask_id and a.removed_at is null
     join person p on p.id = w.said_by
     where w.organisation_id = $1
     order by w.ask_id, w.version";

    /// Matches of an ask with who can meet it, in which the group asks.
    matches_asked: MatchAskedRow {
        /// Key.
        id: Uuid,
        /// The kind of thing.
        kind: String,
        /// The group's ask; null where it answered an offer.
        ask_id: Option<Uuid>,
        /// The name of the group that gives; null where it is the network, or left.
        giver: Option<String>,
        /// `proposed`, `made`, `met`, `partly`, `not-worked` or `let-go`.
        state: String,
        /// When somebody last said something of it.
        changed_at: DateTime<Utc>,
    }
    "select x.id, x.kind, x.ask_id, o.name as giver, x.state, x.changed_at
     from ask_match x
     left join organisation o on o.id = x.giver_id
     where x.asker_id = $1
       and (x.in_touch or x.proposer_id = $1)
     order by x.id";

    /// The same, in which the group gives.
    matches_given: MatchGivenRow {
        /// Key.
        id: Uuid,
        /// The kind of thing.
        kind: String,
        /// The group's offer; null where it answered an ask.
        offer_id: Option<Uuid>,
        /// The name of the group that asks; null where it is the network, or left.
        asker: Option<String>,
        /// As above.
        state: String,
        /// When somebody last said something of it.
        changed_at: DateTime<Utc>,
    }
    "select x.id, x.kind, x.offer_id, o.name as asker, x.state, x.changed_at
     from ask_match x
     left join organisation o on o.id = x.asker_id
     where x.giver_id = $1
       and (x.in_touch or x.proposer_id = $1)
     order by x.id";

    /// What the group said of these matches.
    match_words: MatchWordsRow {
        /// The match.
        match_id: Uuid,
        /// Where it was from then on.
        state: String,
        /// In the group's words; empty where they were taken out.
        words: String,
        /// Who said it.
        said_by: String,
        /// When.
        said_at: DateTime<Utc>,
    }
    "select d.match_id, d.state, case when d.removed_at is null then d.words else '' end as words, p.name as said_by,
         d.said_at
     from ask_match_said d
     join person p on p.id = d.said_by
     where d.organisation_id = $1
     order by d.match_id, d.id";
}
