//! Leaving, for good: a person a group or a network, a group a network, and a group that nobody ever ran the register.
//! Each shuts every way in that goes with it ([`ways_in`]) in the same transaction.

use chrono::{DateTime, Utc};

use crate::{
    domain::ids::{EventId, NeighbourhoodId, NetworkId, OrganisationId, PersonId},
    keys::Fresh as _,
    store::{
        Result, Store,
        agencies::take_place,
        organisations::{take, take_network},
        registers::WAS_RUN,
        shares, sql, transaction, ways_in,
    },
};

const DEPARTED: &str =
    "insert into departure (organisation_id, id, person_id, network_id, said_by, left_at)
     values ($1, $2, $3, $4, $5, $6)";

/// Somebody runs a group no longer: by their own word, or by that of another who runs it. False when that was so already.
///
/// # Errors
/// When the database cannot write.
pub async fn leave_group(
    store: &Store,
    organisation: OrganisationId,
    person: PersonId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let event = EventId::fresh();
    transaction!(store, connection, {
        // Of two who leave at the same moment the second is the last.
        take!(connection, organisation);
        let left = sqlx::query(sql("delete from coordinator
             where organisation_id = $1
               and person_id = $2"))
        .bind(organisation)
        .bind(person)
        .execute(&mut *connection)
        .await?;
        if left.rows_affected() == 1 {
            sqlx::query(sql(DEPARTED))
                .bind(organisation)
                .bind(event)
                .bind(person)
                .bind(None::<NetworkId>)
                .bind(by)
                .bind(now)
                .execute(&mut *connection)
                .await?;
            ways_in::shut!(connection, OF_COORDINATOR, organisation, person, now);
        }
        Result::Ok(left.rows_affected() == 1)
    })
}

/// What hangs on a group's being in a network, beside its reviews, which stay with what was said in them; and that it is in it.
const OF_MEMBERSHIP: [&str; 32] = [
    // What it asked somebody there to read, and what it was asked to.
    "update voices_reader
     set state = 'gone', network_id = null, reader_id = null
     where network_id = $2
       and (reader_id = $1 or round_id in (select r.id from voices_round r where r.organisation_id = $1))",
    "delete from set_aside where organisation_id = $1 and network_id = $2",
    "delete from membership_tag where organisation_id = $1 and network_id = $2",
    "delete from membership_fact where organisation_id = $1 and network_id = $2",
    "delete from contact_log where organisation_id = $1 and network_id = $2",
    "delete from audit_share where organisation_id = $1 and network_id = $2",
    "delete from plan_share where organisation_id = $1 and network_id = $2",
    "delete from lasting_share where organisation_id = $1 and network_id = $2",
    "delete from voices_share where organisation_id = $1 and network_id = $2",
    // Past meetings keep how many came, and forget who.
    "update attendee set organisation_id = null where organisation_id = $1 and network_id = $2",
    "update agency_attendee set organisation_id = null where organisation_id = $1 and network_id = $2",
    "delete from enclosure where organisation_id = $1 and network_id = $2",
    "update meeting_update set organisation_id = null, who = '', enclosure_id = null
     where organisation_id = $1
       and network_id = $2",
    "update meeting_change set organisation_id = null, who = '' where organisation_id = $1 and network_id = $2",
    // What it did to its own comments names who did it.
    "delete from revision where organisation_id = $1 and network_id = $2 and by_group",
    // A term stays with its votes, and whoever is of the group is named no more; nor are those who stood, as nobody knows
    // who of them is.
    "update revision set organisation_id = null, state = '' where organisation_id = $1 and network_id = $2",
    "update revision set organisation_id = null, state = ''
     where network_id = $2
       and subject_id in (
           select r.id from representative r where r.organisation_id = $1 and r.network_id = $2
       )",
    "update representative set organisation_id = null, name = '', deputy = '', candidates = ''
     where organisation_id = $1 and network_id = $2",
    // What it promised stays, and what became of that; its link opens nothing.
    "update promiser set organisation_id = null, name = '', sort_name = '', token_hash = null
     where organisation_id = $1 and network_id = $2",
    "update document_comment set organisation_id = null, who = '' where organisation_id = $1 and network_id = $2",
    // What came of its asks and offers is kept without its name; what is on its way ends, and what it said goes with it.
    "update ask_match
     set asker = 'gone', asker_id = null, ask_id = null,
         proposer_id = case when proposer_id = $1 then null else proposer_id end,
         state = case when state in ('proposed', 'made') then 'let-go' else state end
     where asker_id = $1
       and network_id = $2",
    "update ask_match
     set giver = 'gone', giver_id = null, offer_id = null,
         proposer_id = case when proposer_id = $1 then null else proposer_id end,
         state = case when state in ('proposed', 'made') then 'let-go' else state end
     where giver_id = $1
       and network_id = $2",
    "update ask_match_said set organisation_id = null, words = '', removed_why = ''
     where organisation_id = $1
       and network_id = $2",
    "update ask_match
     set ask_id = null
     where network_id = $2
       and ask_id in (select id from ask where organisation_id = $1 and network_id = $2)",
    "update ask_match
     set offer_id = null
     where network_id = $2
       and offer_id in (select id from ask where organisation_id = $1 and network_id = $2)",
    "delete from ask_group where organisation_id = $1 and network_id = $2",
    "delete from ask_group
     where network_id = $2
       and ask_id in (select id from ask where organisation_id = $1 and network_id = $2)",
    "delete from ask_wording where organisation_id = $1 and network_id = $2",
    "delete from ask where organisation_id = $1 and network_id = $2",
    // Departments of an agency that goes are agencies of their own.
    "update agency set part_of = null where part_of = $1 and network_id = $2",
    "delete from agency where organisation_id = $1 and network_id = $2",
    "delete from membership where organisation_id = $1 and network_id = $2",
];

/// A group or an agency leaves a network with all it owns; nothing of it is shared there any more. False when it was not in it.
///
/// # Errors
/// When the database cannot write.
pub async fn leave_network(
    store: &Store,
    organisation: OrganisationId,
    network: NetworkId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let event = EventId::fresh();
    transaction!(store, connection, {
        take!(connection, organisation);
        let is_in_it = take_place!(connection, network, organisation) == 1;
        for text in OF_MEMBERSHIP {
            sqlx::query(sql(text))
                .bind(organisation)
                .bind(network)
                .execute(&mut *connection)
                .await?;
        }
        if is_in_it {
            sqlx::query(sql(DEPARTED))
                .bind(organisation)
                .bind(event)
                .bind(None::<PersonId>)
                .bind(network)
                .bind(by)
                .bind(now)
                .execute(&mut *connection)
                .await?;
            ways_in::shut!(connection, OF_MEMBER, organisation, network, now);
        }
        shares::follow!(connection, organisation, by, now);
        Result::Ok(is_in_it)
    })
}

/// Somebody facilitates a network no longer. False when they are the only one: a network is not left alone.
///
/// # Errors
/// When the database cannot write.
pub async fn leave_facilitating(
    store: &Store,
    network: NetworkId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let event = EventId::fresh();
    transaction!(store, connection, {
        // Takes the network's row, so that two who leave at the same moment do not leave it alone.
        take_network!(connection, network);
        let left = sqlx::query(sql("delete from facilitator
             where network_id = $1
               and person_id = $2
               and exists (
                   select 1
                   from facilitator other
                   where other.network_id = $1 and other.person_id <> $2
               )"))
        .bind(network)
        .bind(person)
        .execute(&mut *connection)
        .await?;
        if left.rows_affected() == 1 {
            sqlx::query(sql(
                "insert into network_departure (network_id, id, person_id, left_at)
                 values ($1, $2, $3, $4)",
            ))
            .bind(network)
            .bind(event)
            .bind(person)
            .bind(now)
            .execute(&mut *connection)
            .await?;
            ways_in::shut!(connection, OF_FACILITATOR, network, person, now);
        }
        Result::Ok(left.rows_affected() == 1)
    })
}

/// What all its networks keep of a group that is no more, without its name; and its asks and offers, which go with it.
pub(crate) const IN_NETWORKS: [&str; 20] = [
    "update attendee set organisation_id = null where organisation_id = $1",
    "update agency_attendee set organisation_id = null where organisation_id = $1",
    "delete from enclosure where organisation_id = $1",
    "update meeting_update set organisation_id = null, who = '', enclosure_id = null where organisation_id = $1",
    "update meeting_change set organisation_id = null, who = '' where organisation_id = $1",
    "delete from revision where organisation_id = $1 and by_group",
    "update revision set organisation_id = null, state = '' where organisation_id = $1",
    "update revision set organisation_id = null, state = ''
     where (network_id, subject_id) in (
         select r.network_id, r.id from representative r where r.organisation_id = $1
     )",
    "update representative set organisation_id = null, name = '', deputy = '', candidates = ''
     where organisation_id = $1",
    "update promiser set organisation_id = null, name = '', sort_name = '', token_hash = null where organisation_id = $1",
    "update document_comment set organisation_id = null, who = '' where organisation_id = $1",
    "update ask_match
     set asker = 'gone', asker_id = null, ask_id = null,
         proposer_id = case when proposer_id = $1 then null else proposer_id end,
         state = case when state in ('proposed', 'made') then 'let-go' else state end
     where asker_id = $1",
    "update ask_match
     set giver = 'gone', giver_id = null, offer_id = null,
         proposer_id = case when proposer_id = $1 then null else proposer_id end,
         state = case when state in ('proposed', 'made') then 'let-go' else state end
     where giver_id = $1",
    "update ask_match_said set organisation_id = null, words = '', removed_why = '' where organisation_id = $1",
    "update ask_match
     set ask_id = null
     where (network_id, ask_id) in (select network_id, id from ask where organisation_id = $1)",
    "update ask_match
     set offer_id = null
     where (network_id, offer_id) in (select network_id, id from ask where organisation_id = $1)",
    "delete from ask_group where organisation_id = $1",
    "delete from ask_group
     where (network_id, ask_id) in (select network_id, id from ask where organisation_id = $1)",
    "delete from ask_wording where organisation_id = $1",
    "delete from ask where organisation_id = $1",
];

/// What there is of a group that nobody ever ran, in the order in which it can be taken away.
const NEVER_RUN: [&str; 12] = [
    "delete from membership_tag where organisation_id = $1",
    "delete from membership_fact where organisation_id = $1
         and network_id in (select m.network_id from membership m where m.organisation_id = $1)",
    "delete from contact_log where organisation_id = $1
         and network_id in (select m.network_id from membership m where m.organisation_id = $1)",
    "delete from profile_fact where organisation_id = $1",
    "delete from invitation where organisation_id = $1",
    "delete from pulse where organisation_id = $1",
    "delete from list_import_group where organisation_id = $1
         and network_id in (select m.network_id from membership m where m.organisation_id = $1)",
    "update agency set part_of = null where part_of = $1",
    "delete from agency where organisation_id = $1",
    "delete from agency_waiting where organisation_id = $1",
    "delete from membership where organisation_id = $1",
    "delete from organisation where id = $1",
];

/// The neighbourhood of a group, inside a transaction; an agency has none.
macro_rules! neighbourhood {
    ($connection:ident, $network:expr, $organisation:expr) => {{
        let neighbourhood: Option<Option<NeighbourhoodId>> =
            sqlx::query_scalar(sql("select neighbourhood_id
                 from membership
                 where network_id = $1
                   and organisation_id = $2"))
            .bind($network)
            .bind($organisation)
            .fetch_optional(&mut *$connection)
            .await?;
        neighbourhood.flatten()
    }};
}

/// Takes a part of the town away in which no group is left, inside a transaction: it is offered no more.
macro_rules! drop_if_empty {
    ($connection:ident, $network:expr, $neighbourhood:expr) => {
        sqlx::query(sql("delete from neighbourhood
             where network_id = $1
               and id = $2
               and not exists (
                   select 1
                   from membership m
                   where m.network_id = $1 and m.neighbourhood_id = $2
               )"))
        .bind($network)
        .bind($neighbourhood)
        .execute(&mut *$connection)
        .await?
    };
}

/// Takes a group that nobody ever ran out of the network, for good, and an agency that waits no more. False, and nothing is
/// changed, where somebody did, or where it is in another network too.
///
/// # Errors
/// When the database cannot write.
pub async fn remove(
    store: &Store,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<bool> {
    transaction!(store, connection, {
        // Takes the group's row: whoever opens a link at the same moment runs it before this, or finds it gone.
        take_network!(connection, network);
        take!(connection, organisation);
        let was_run: bool = sqlx::query_scalar(sql(WAS_RUN))
            .bind(organisation)
            .fetch_one(&mut *connection)
            .await?;
        let networks: Vec<NetworkId> = sqlx::query_scalar(sql("select network_id
             from network_organisation
             where organisation_id = $1
             limit 2"))
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?;
        // One that waits is in none.
        let goes = !was_run && networks.iter().all(|other| *other == network);
        if goes {
            let neighbourhood = neighbourhood!(connection, network, organisation);
            for text in IN_NETWORKS.into_iter().chain(NEVER_RUN) {
                sqlx::query(sql(text))
                    .bind(organisation)
                    .execute(&mut *connection)
                    .await?;
            }
            drop_if_empty!(connection, network, neighbourhood);
        }
        Result::Ok(goes)
    })
}
