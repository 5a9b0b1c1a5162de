//! Who reads first what people wrote to a round of a group: chosen by the group, found by whoever is asked, given back.

use chrono::NaiveDate;

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId, RoundId},
        reader::{Reader, ReaderState},
        round::{Owner, TextState},
    },
    store::{Result, Store, StoreError, execute, on, sql},
};

/// Whom a group chose, and what became of that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstReader {
    /// What became of it.
    pub state: ReaderState,
    /// The name of the network whose facilitators were asked, or that the other group is in; none where the group reads itself, and
    /// where whoever was asked is gone.
    pub network: Option<String>,
    /// The name of the other group, where one was asked.
    pub group: Option<String>,
    /// Who chose.
    pub chosen_by: String,
    /// When.
    pub chosen_on: NaiveDate,
}

#[derive(sqlx::FromRow)]
struct FirstReaderRow {
    state: String,
    network: Option<String>,
    reader: Option<String>,
    chosen_by: String,
    chosen_on: NaiveDate,
}

/// Whom a group chose for a round; none where it has not chosen.
pub async fn of_round(store: &Store, round: RoundId) -> Result<Option<FirstReader>> {
    let row: Option<FirstReaderRow> = on!(store, connection, {
        sqlx::query_as(sql(
            "select v.state, n.name as network, o.name as reader, p.name as chosen_by, v.chosen_on
             from voices_reader v
             left join network n on n.id = v.network_id
             left join organisation o on o.id = v.reader_id
             join person p on p.id = v.chosen_by
             where v.round_id = $1",
        ))
        .bind(round)
        .fetch_optional(&mut *connection)
        .await?
    });
    let read = |row: FirstReaderRow| {
        Ok(FirstReader {
            state: ReaderState::read(&row.state).ok_or(StoreError::Unreadable("state"))?,
            network: row.network,
            group: row.reader,
            chosen_by: row.chosen_by,
            chosen_on: row.chosen_on,
        })
    };
    row.map(read).transpose()
}

/// A network that a group is in.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ReaderNetwork {
    /// Key.
    pub id: NetworkId,
    /// Name.
    pub name: String,
    /// Whether somebody facilitates it who does not run the group.
    pub can_read: bool,
}

/// The networks that a group is in.
pub async fn networks(store: &Store, group: OrganisationId) -> Result<Vec<ReaderNetwork>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(
            "select n.id, n.name, count(f.person_id) > 0 as can_read
             from membership m
             join network n on n.id = m.network_id
             left join facilitator f on f.network_id = n.id and not exists (
                 select 1
                 from coordinator us
                 where us.organisation_id = $1
                   and us.person_id = f.person_id
             )
             where m.organisation_id = $1
             group by n.id, n.name
             order by n.name, n.id
             limit 20",
        ))
        .bind(group)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// The other groups of this name, as names are compared, in the networks of a group, each with such a network: those that somebody
/// runs who does not run the group. At most twenty.
pub async fn known_as(
    store: &Store,
    group: OrganisationId,
    sort_name: &str,
) -> Result<Vec<(NetworkId, OrganisationId)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select m.network_id, m.organisation_id
             from membership own
             join membership m on m.network_id = own.network_id and m.sort_name = $2
             where own.organisation_id = $1
               and m.organisation_id <> $1
               and exists (
                   select 1
                   from coordinator c
                   left join coordinator us on us.organisation_id = $1 and us.person_id = c.person_id
                   where c.organisation_id = m.organisation_id
                     and us.person_id is null
               )
             order by m.organisation_id, m.network_id
             limit 20"))
        .bind(group)
        .bind(sort_name)
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// Keeps whom a group chose; the later word stands.
pub async fn choose(
    store: &Store,
    round: RoundId,
    reader: Reader,
    by: PersonId,
    today: NaiveDate,
) -> Result<()> {
    execute!(
        store,
        "insert into voices_reader (round_id, state, network_id, reader_id, chosen_by, chosen_on)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (round_id) do update
         set state = excluded.state, network_id = excluded.network_id, reader_id = excluded.reader_id,
             chosen_by = excluded.chosen_by, chosen_on = excluded.chosen_on",
        [
            round,
            reader.state().word(),
            reader.network(),
            reader.group(),
            by,
            today
        ]
    )
}

/// Gives back what facilitators, or a group, were asked to read.
pub async fn decline(store: &Store, round: RoundId, asked: Owner) -> Result<()> {
    execute!(
        store,
        "update voices_reader
         set state = $4
         where round_id = $1
           and state = $5
           and (reader_id = $2 or reader_id is null and network_id = $3)",
        [
            round,
            asked.group(),
            asked.network(),
            ReaderState::Declined.word(),
            ReaderState::Asked.word()
        ]
    )
}

/// A round of another group whose texts somebody is asked to read.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AskedToRead {
    /// The round.
    pub round_id: RoundId,
    /// The name of the group.
    pub group_name: String,
    /// The last day on which replies are taken.
    pub until: NaiveDate,
    /// Whether the round is over, so that texts can be read.
    pub is_over: bool,
    /// How many texts wait.
    pub waiting: i64,
}

/// What is asked of the group `$1` or of the facilitators of the network `$2`, as long as they are in the network with the group
/// that asks, and for people who do not run that group (`$3`). `$4` and `$5` are the states of a choice and of a text.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select v.round_id, o.name as group_name, r.until, r.is_over, (
                 select count(*)
                 from voices_text t
                 where t.round_id = v.round_id
                   and t.state = $5
                   and t.burst_id is null
             ) as waiting
             from voices_reader v
             join voices_round r on r.id = v.round_id
             join organisation o on o.id = r.organisation_id
             join membership m on m.network_id = v.network_id and m.organisation_id = o.id
             left join coordinator us on us.organisation_id = o.id and us.person_id = $3
             where (v.reader_id = $1 or v.reader_id is null and v.network_id = $2)
               and v.state = $4
               and us.person_id is null
               and (v.reader_id is null or exists (
                   select 1
                   from membership g
                   where g.network_id = v.network_id
                     and g.organisation_id = v.reader_id
               )) ",
            $rest
        )
    };
}

/// All that a person is asked to read, for a group they run or a network they facilitate, and that still asks something of them: rounds
/// that are open, and texts that wait. Soonest first, at most a hundred.
pub async fn asked(store: &Store, of: Owner, person: PersonId) -> Result<Vec<AskedToRead>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(select!(
            "and (r.is_over = false or exists (
                 select 1
                 from voices_text t
                 where t.round_id = v.round_id
                   and t.state = $5
                   and t.burst_id is null
             ))
             order by r.until, v.round_id
             limit 100"
        )))
        .bind(of.group())
        .bind(of.network())
        .bind(person)
        .bind(ReaderState::Asked.word())
        .bind(TextState::Waiting.word())
        .fetch_all(&mut *connection)
        .await?
    }))
}

/// The same for one round, also when all of it is read.
pub async fn asked_one(
    store: &Store,
    of: Owner,
    person: PersonId,
    round: RoundId,
) -> Result<Option<AskedToRead>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql(select!("and v.round_id = $6")))
            .bind(of.group())
            .bind(of.network())
            .bind(person)
            .bind(ReaderState::Asked.word())
            .bind(TextState::Waiting.word())
            .bind(round)
            .fetch_optional(&mut *connection)
            .await?
    }))
}
