//! Replies to a round: taken apart and counted as they come, bursts set apart, and what was written.

use chrono::NaiveDate;

use crate::{
    domain::{
        ids::{BurstId, PersonId, RoundId, TextId},
        round::{Given, MOST_REPLIES, Reply, Source, TextState},
    },
    keys::Fresh as _,
    store::{Result, Store, StoreError, execute, on, sql, transaction, transactions::roll_back},
};

/// How a reply came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// As replies do.
    As(Source),
    /// Faster than people answer.
    InBurst(BurstId),
}

/// What became of a reply that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    /// It is counted.
    Counted,
    /// The page was sent before, and counts once.
    Again,
    /// The round takes no replies.
    Closed,
}

/// Counts a reply in its slice. Nothing is kept that says which answers were of one person. `page_hash` makes a page that is
/// sent again count once.
pub async fn send(
    store: &Store,
    round: RoundId,
    page_hash: &str,
    reply: &Reply,
    slice: &str,
    came: Came,
    today: NaiveDate,
) -> Result<Sending> {
    transaction!(store, connection, {
        let held = sqlx::query(sql("update voices_round
             set replies = replies + 1
             where id = $1
               and is_over = false
               and until >= $2
               and replies < $3"))
        .bind(round)
        .bind(today)
        .bind(MOST_REPLIES)
        .execute(&mut *connection)
        .await?
        .rows_affected();
        if held == 0 {
            return roll_back(Sending::Closed);
        }
        let is_new = sqlx::query(sql("insert into voices_sent (round_id, page_hash)
             values ($1, $2)
             on conflict (round_id, page_hash) do nothing"))
        .bind(round)
        .bind(page_hash)
        .execute(&mut *connection)
        .await?
        .rows_affected();
        if is_new == 0 {
            return roll_back(Sending::Again);
        }
        let burst = match came {
            Came::As(_) => None,
            Came::InBurst(burst) => {
                sqlx::query(sql("insert into voices_burst (round_id, id, came_on, many)
                     values ($1, $2, $3, 1)
                     on conflict (round_id, id) do update
                     set many = voices_burst.many + 1"))
                .bind(round)
                .bind(burst)
                .bind(today)
                .execute(&mut *connection)
                .await?;
                Some(burst)
            }
        };
        for (question, given) in &reply.given {
            let given = given.word();
            match came {
                Came::As(source) => sqlx::query(sql(
                    "insert into voices_heard (round_id, question_id, slice, source, answer, many)
                     values ($1, $2, $3, $4, $5, 1)
                     on conflict (round_id, question_id, slice, source, answer) do update
                     set many = voices_heard.many + 1",
                ))
                .bind(round)
                .bind(question)
                .bind(slice)
                .bind(source.word())
                .bind(given)
                .execute(&mut *connection)
                .await?,
                Came::InBurst(burst) => sqlx::query(sql(
                    "insert into voices_burst_heard (round_id, burst_id, question_id, slice, answer, many)
                     values ($1, $2, $3, $4, $5, 1)
                     on conflict (round_id, burst_id, question_id, slice, answer) do update
                     set many = voices_burst_heard.many + 1",
                ))
                .bind(round)
                .bind(burst)
                .bind(question)
                .bind(slice)
                .bind(given)
                .execute(&mut *connection)
                .await?,
            };
        }
        if !reply.text.is_empty() {
            sqlx::query(sql("insert into voices_text
                     (round_id, id, burst_id, source, language, written, state, shown)
                 values ($1, $2, $3, $4, $5, $6, $7, '')"))
            .bind(round)
            .bind(TextId::random())
            .bind(burst)
            .bind(match came {
                Came::As(source) => source.word(),
                Came::InBurst(_) => Source::Burst.word(),
            })
            .bind(&reply.language)
            .bind(&reply.text)
            .bind(TextState::Waiting.word())
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(Sending::Counted)
    })
}

/// How many answers of an open round wait to be told, and how many texts.
pub async fn waiting(store: &Store, round: RoundId) -> Result<(i64, i64)> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select
                 coalesce((select sum(h.many) from voices_heard h where h.round_id = $1), 0),
                 (select count(*) from voices_text t where t.round_id = $1)"))
        .bind(round)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// Replies that came faster than people answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Burst {
    /// Key.
    pub id: BurstId,
    /// The day on which they came.
    pub came_on: NaiveDate,
    /// How many they are.
    pub many: i32,
}

/// The bursts of a round that wait for somebody's word.
pub async fn bursts(store: &Store, round: RoundId) -> Result<Vec<Burst>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select id, came_on, many
             from voices_burst
             where round_id = $1
             order by came_on, id
             limit 100"))
        .bind(round)
        .fetch_all(&mut *connection)
        .await?
    }))
}

#[derive(sqlx::FromRow)]
struct BurstHeard {
    question_id: String,
    slice: String,
    answer: String,
    many: i32,
}

/// Keeps a burst among the other replies, or sets it aside for good. False where somebody decided before.
pub async fn settle(store: &Store, round: RoundId, burst: BurstId, keeps: bool) -> Result<bool> {
    transaction!(store, connection, {
        let many: Option<i32> = sqlx::query_scalar(sql("select many
             from voices_burst
             where round_id = $1
               and id = $2"))
        .bind(round)
        .bind(burst)
        .fetch_optional(&mut *connection)
        .await?;
        let Some(many) = many else {
            return Ok(false);
        };
        if keeps {
            let rows: Vec<BurstHeard> =
                sqlx::query_as(sql("select question_id, slice, answer, many
                 from voices_burst_heard
                 where round_id = $1
                   and burst_id = $2"))
                .bind(round)
                .bind(burst)
                .fetch_all(&mut *connection)
                .await?;
            for row in rows {
                sqlx::query(sql(
                    "insert into voices_heard (round_id, question_id, slice, source, answer, many)
                     values ($1, $2, $3, $4, $5, $6)
                     on conflict (round_id, question_id, slice, source, answer) do update
                     set many = voices_heard.many + excluded.many",
                ))
                .bind(round)
                .bind(&row.question_id)
                .bind(&row.slice)
                .bind(Source::Burst.word())
                .bind(&row.answer)
                .bind(row.many)
                .execute(&mut *connection)
                .await?;
            }
            sqlx::query(sql("update voices_text
                 set burst_id = null
                 where round_id = $1
                   and burst_id = $2"))
            .bind(round)
            .bind(burst)
            .execute(&mut *connection)
            .await?;
        } else {
            sqlx::query(sql("update voices_round
                 set set_aside = set_aside + $2
                 where id = $1"))
            .bind(round)
            .bind(many)
            .execute(&mut *connection)
            .await?;
        }
        for text in FORGET_BURST {
            sqlx::query(sql(text))
                .bind(round)
                .bind(burst)
                .execute(&mut *connection)
                .await?;
        }
        Result::Ok(true)
    })
}

/// `$1` the round, `$2` the burst.
const FORGET_BURST: &[&str] = &[
    "delete from voices_text where round_id = $1 and burst_id = $2",
    "delete from voices_burst_heard where round_id = $1 and burst_id = $2",
    "delete from voices_burst where round_id = $1 and id = $2",
];

/// What somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Key, which says nothing of who wrote it or when.
    pub id: TextId,
    /// Tag of its language.
    pub language: String,
    /// As it was written.
    pub written: String,
    /// What became of it.
    pub state: TextState,
    /// As it is shown.
    pub shown: String,
}

#[derive(sqlx::FromRow)]
struct TextRow {
    id: TextId,
    language: String,
    written: String,
    state: String,
    shown: String,
}

/// Most texts of a round that are read at once: of those that wait, and of all others.
const TEXTS: i64 = 1000;

/// The texts of a round, those first that wait, each in the order of their random keys; a thousand of either at most.
pub async fn texts(store: &Store, round: RoundId) -> Result<Vec<Text>> {
    let rows: Vec<TextRow> = on!(store, connection, {
        let mut rows = Vec::new();
        for text in [
            "select id, language, written, state, shown
             from voices_text
             where round_id = $1
               and burst_id is null
               and state = $2
             order by id
             limit $3",
            "select id, language, written, state, shown
             from voices_text
             where round_id = $1
               and burst_id is null
               and state <> $2
             order by id
             limit $3",
        ] {
            let part: Vec<TextRow> = sqlx::query_as(sql(text))
                .bind(round)
                .bind(TextState::Waiting.word())
                .bind(TEXTS)
                .fetch_all(&mut *connection)
                .await?;
            rows.extend(part);
        }
        rows
    });
    let text = |row: TextRow| {
        Ok(Text {
            id: row.id,
            language: row.language,
            written: row.written,
            state: TextState::read(&row.state).ok_or(StoreError::Unreadable("state"))?,
            shown: row.shown,
        })
    };
    rows.into_iter().map(text).collect()
}

/// Says what becomes of a text that waits; the first word stands.
pub async fn moderate(
    store: &Store,
    round: RoundId,
    text: TextId,
    state: TextState,
    shown: &str,
    by: PersonId,
) -> Result<()> {
    execute!(
        store,
        "update voices_text
         set state = $3, shown = $4, read_by = $5
         where round_id = $1
           and id = $2
           and state = $6
           and burst_id is null",
        [
            round,
            text,
            state.word(),
            shown,
            by,
            TextState::Waiting.word()
        ]
    )
}

/// What has come in to a question of a round, from one slice and one way.
#[derive(sqlx::FromRow)]
pub(crate) struct HeardRow {
    pub(crate) question_id: String,
    pub(crate) slice: String,
    pub(crate) source: String,
    pub(crate) answer: String,
    pub(crate) many: i32,
}

impl HeardRow {
    /// What was given, for a question with so many answers.
    pub(crate) fn given(&self, answers: usize) -> Result<Given> {
        Given::read(&self.answer, answers).ok_or(StoreError::Unreadable("answer"))
    }
}
