//! What was promised to a network or by it.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    domain::{
        ids::{
            BodyId, DocumentId, MeetingId, NetworkId, NetworkPromiseId, OrganisationId, PersonId,
            PromiserId,
        },
        listing::key,
        promise::{
            Answered, LastSaid, Promise, PromiseState, PromiseWords, Promiser, PromiserKind,
        },
        revision::RevisionVerb,
    },
    store::{
        Result, Store, StoreError,
        bodies::body_named,
        on,
        promise_names::{Named, settle_names},
        revisions::{self, Doing, revise, written},
        roll_back, sql, transaction,
    },
};

/// Most promises that are read at once.
pub const MOST: i64 = 500;

/// Most promises of a file.
const ALL: i64 = 20_000;

/// Most documents, records and comments that are read at once.
pub(super) const MOST_BESIDE: i64 = 200;

#[derive(sqlx::FromRow)]
struct Row {
    id: NetworkPromiseId,
    version: i32,
    promiser_id: PromiserId,
    promiser_version: i32,
    kind: String,
    promiser: String,
    organisation_id: Option<OrganisationId>,
    group_name: Option<String>,
    token_hash: Option<String>,
    asked_at: Option<DateTime<Utc>>,
    what: String,
    due_on: Option<NaiveDate>,
    said_on: NaiveDate,
    meeting_id: Option<MeetingId>,
    series: Option<String>,
    held_on: Option<NaiveDate>,
    document_id: Option<DocumentId>,
    document: Option<String>,
    body_id: Option<BodyId>,
    body: Option<String>,
    state: String,
    state_words: String,
    state_on: Option<NaiveDate>,
    answer: String,
    answered_at: Option<DateTime<Utc>>,
    removed_at: Option<DateTime<Utc>>,
}

/// The kind of whoever promised, as it is kept.
pub(super) fn kind_of(word: &str) -> Result<PromiserKind> {
    PromiserKind::read(word).ok_or(StoreError::Unreadable("kind of promiser"))
}

impl Row {
    fn promise(self) -> Result<Promise> {
        let answer = self.answered_at.map(|at| Answered {
            words: self.answer,
            at,
        });
        Ok(Promise {
            id: self.id,
            version: self.version,
            promiser: Promiser {
                id: self.promiser_id,
                version: self.promiser_version,
                kind: kind_of(&self.kind)?,
                name: self.group_name.unwrap_or(self.promiser),
                group: self.organisation_id,
                has_link: self.token_hash.is_some(),
                asked_at: self.asked_at,
            },
            words: PromiseWords {
                promiser_id: self.promiser_id,
                what: self.what,
                due_on: self.due_on,
                said_on: self.said_on,
                meeting_id: self.meeting_id,
                document_id: self.document_id,
                body_id: self.body_id,
                is_removed: self.removed_at.is_some(),
            },
            meeting: self.series.zip(self.held_on),
            document: self.document,
            body: self.body,
            last: LastSaid {
                state: PromiseState::read(&self.state)
                    .ok_or(StoreError::Unreadable("state of a promise"))?,
                words: self.state_words,
                on_day: self.state_on,
            },
            answer,
        })
    }
}

/// The columns of a promise with whoever promised it and where it was said; `$from` begins where it is looked for, and `$rest`
/// says which.
macro_rules! promises {
    ($rest:literal) => {
        promises!("", "promise x", $rest)
    };
    ($columns:literal, $from:literal, $rest:literal) => {
        concat!(
            "select ",
            $columns,
            "x.id, x.version, x.promiser_id, p.version as promiser_version, p.kind, p.name as promiser, p.organisation_id,
                 o.name as group_name, p.token_hash, p.asked_at, x.what, x.due_on, x.said_on, x.meeting_id, s.name as series,
                 t.held_on, x.document_id, d.name as document, x.body_id, b.name as body, x.state, x.state_words, x.state_on,
                 x.answer, x.answered_at, x.removed_at
             from ",
            $from,
            "
             join promiser p on p.network_id = x.network_id and p.id = x.promiser_id
             left join organisation o on o.id = p.organisation_id
             left join meeting t on t.network_id = x.network_id and t.id = x.meeting_id and t.removed_at is null
             left join meeting_series s on s.network_id = t.network_id and s.id = t.series_id
             left join promise_document d on d.network_id = x.network_id and d.id = x.document_id
             left join body b on b.network_id = x.network_id and b.id = x.body_id
             ",
            $rest
        )
    };
}

/// Reads the promises that a text chooses and puts in order, with what it asks for.
macro_rules! read_promises {
    ($store:ident, $rest:literal, $($value:expr),+) => {{
        let rows: Vec<Row> = on!($store, connection, {
            sqlx::query_as(sql(promises!($rest)))
                $(.bind($value))+
                .fetch_all(&mut *connection)
                .await?
        });
        rows.into_iter().map(Row::promise).collect()
    }};
}

/// The promises of a network that are not taken out, the first due first.
pub async fn of_network(store: &Store, network: NetworkId) -> Result<Vec<Promise>> {
    first_due(store, network, MOST).await
}

/// All of them, for a file.
pub async fn every(store: &Store, network: NetworkId) -> Result<Vec<Promise>> {
    first_due(store, network, ALL).await
}

async fn first_due(store: &Store, network: NetworkId, most: i64) -> Result<Vec<Promise>> {
    read_promises!(
        store,
        "where x.network_id = $1
               and x.removed_at is null
             order by coalesce(x.due_on, x.said_on), x.id
             limit $2",
        network,
        most
    )
}

/// Those that were taken out and wait, the newest first.
pub async fn taken_out(store: &Store, network: NetworkId) -> Result<Vec<Promise>> {
    read_promises!(
        store,
        "where x.network_id = $1
               and x.removed_at is not null
             order by x.removed_at desc, x.id
             limit $2",
        network,
        MOST_BESIDE
    )
}

/// The promises of whoever promised them, the first due first.
pub async fn of_promiser(
    store: &Store,
    network: NetworkId,
    promiser: PromiserId,
) -> Result<Vec<Promise>> {
    read_promises!(
        store,
        "where x.network_id = $1
               and x.promiser_id = $2
               and x.removed_at is null
             order by coalesce(x.due_on, x.said_on), x.id
             limit $3",
        network,
        promiser,
        MOST
    )
}

/// The promises that stand in a document, the first due first.
pub async fn of_document(
    store: &Store,
    network: NetworkId,
    document: DocumentId,
) -> Result<Vec<Promise>> {
    read_promises!(
        store,
        "where x.network_id = $1
               and x.document_id = $2
               and x.removed_at is null
             order by coalesce(x.due_on, x.said_on), x.id
             limit $3",
        network,
        document,
        MOST
    )
}

/// Promises whose day is past and of which nobody has said anything, or that they are late; the first due first.
pub async fn late(store: &Store, network: NetworkId, today: NaiveDate) -> Result<Vec<Promise>> {
    read_promises!(
        store,
        "where x.network_id = $1
               and x.removed_at is null
               and (x.state = 'late' or x.state = 'open' and x.due_on < $2)
             order by coalesce(x.due_on, x.said_on), x.id
             limit 10",
        network,
        today
    )
}

/// One promise, also where it was taken out and waits.
pub async fn find(
    store: &Store,
    network: NetworkId,
    promise: NetworkPromiseId,
) -> Result<Option<Promise>> {
    let row: Option<Row> = on!(store, connection, {
        sqlx::query_as(sql(promises!(
            "where x.network_id = $1
               and x.id = $2"
        )))
        .bind(network)
        .bind(promise)
        .fetch_optional(&mut *connection)
        .await?
    });
    row.map(Row::promise).transpose()
}

/// The promises in all networks that a group is in, with the name of the network.
pub async fn for_group(
    store: &Store,
    organisation: OrganisationId,
) -> Result<Vec<(String, Promise)>> {
    #[derive(sqlx::FromRow)]
    struct OfNetwork {
        network: String,
        #[sqlx(flatten)]
        row: Row,
    }
    let rows: Vec<OfNetwork> = on!(store, connection, {
        sqlx::query_as(sql(promises!(
            "n.name as network, ",
            "membership m
             join network n on n.id = m.network_id
             join promise x on x.network_id = m.network_id",
            "where m.organisation_id = $1
               and x.removed_at is null
             order by n.name, n.id, coalesce(x.due_on, x.said_on), x.id
             limit $2"
        )))
        .bind(organisation)
        .bind(MOST)
        .fetch_all(&mut *connection)
        .await?
    });
    let of_network = |of: OfNetwork| Ok((of.network, of.row.promise()?));
    rows.into_iter().map(of_network).collect()
}

/// Adds a promise. False, and nothing happens, when one of its key is there.
pub async fn add(
    store: &Store,
    network: NetworkId,
    (id, words): (NetworkPromiseId, &PromiseWords),
    named: &Named,
    (by, now): (PersonId, DateTime<Utc>),
) -> Result<bool> {
    transaction!(store, connection, {
        let doing = Doing::plainly(RevisionVerb::Written, by, now);
        let words = settle_names!(connection, network, words, named, doing);
        let added = sqlx::query(sql("insert into promise
                 (network_id, id, version, promiser_id, what, due_on, said_on, meeting_id, document_id, body_id, state,
                  state_words, answer)
             values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, 'open', '', '')
             on conflict (network_id, id) do nothing"))
        .bind(network)
        .bind(id)
        .bind(words.promiser_id)
        .bind(&words.what)
        .bind(words.due_on)
        .bind(words.said_on)
        .bind(words.meeting_id)
        .bind(words.document_id)
        .bind(words.body_id)
        .execute(&mut *connection)
        .await?;
        if added.rows_affected() == 0 {
            return roll_back(false);
        }
        let nobody = None::<OrganisationId>;
        revise!(
            connection,
            network,
            (id, id, 1_i32),
            written(&words),
            nobody,
            doing
        );
        Result::Ok(true)
    })
}

/// Writes a promise over the version it names, with what was done. False, and nothing is changed, when somebody else changed it
/// meanwhile.
pub async fn save(
    store: &Store,
    network: NetworkId,
    (id, version): (NetworkPromiseId, i32),
    (words, named): (&PromiseWords, Option<&Named>),
    doing: Doing<'_>,
) -> Result<bool> {
    transaction!(store, connection, {
        let words = match named {
            Some(named) => settle_names!(connection, network, words, named, doing),
            None => words.clone(),
        };
        let saved = sqlx::query(sql("update promise
             set version = version + 1, promiser_id = $4, what = $5, due_on = $6, said_on = $7, meeting_id = $8,
                 document_id = $9, body_id = $10, removed_at = $11
             where network_id = $1
               and id = $2
               and version = $3"))
        .bind(network)
        .bind(id)
        .bind(version)
        .bind(words.promiser_id)
        .bind(&words.what)
        .bind(words.due_on)
        .bind(words.said_on)
        .bind(words.meeting_id)
        .bind(words.document_id)
        .bind(words.body_id)
        .bind(words.is_removed.then_some(doing.now))
        .execute(&mut *connection)
        .await?;
        if saved.rows_affected() == 0 {
            return roll_back(false);
        }
        let nobody = None::<OrganisationId>;
        revise!(
            connection,
            network,
            (id, id, version + 1),
            written(&words),
            nobody,
            doing
        );
        Result::Ok(true)
    })
}

/// What goes with what was taken out before a moment.
const END: [&str; 8] = [
    "delete from revision
     where (network_id, about_id) in (
         select x.network_id, x.id from promise x where x.removed_at < $1
     )",
    "delete from promise_record
     where (network_id, promise_id) in (
         select x.network_id, x.id from promise x where x.removed_at < $1
     )",
    "delete from promise_answer
     where (network_id, promise_id) in (
         select x.network_id, x.id from promise x where x.removed_at < $1
     )",
    "delete from promise where removed_at < $1",
    "delete from revision
     where (network_id, subject_id) in (
         select r.network_id, r.id from promise_record r where r.removed_at < $1
     )",
    "delete from promise_record where removed_at < $1",
    "delete from revision
     where (network_id, subject_id) in (
         select c.network_id, c.id from document_comment c where c.removed_at < $1
     )",
    "delete from document_comment where removed_at < $1",
];

/// Takes away for good what was taken out before a moment, with its history.
pub async fn end(store: &Store, before: DateTime<Utc>) -> Result<()> {
    revisions::end(store, END, before).await
}
