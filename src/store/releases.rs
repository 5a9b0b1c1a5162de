//! What was told of voices: looked at once a day for each open round, kept for good, and read by every page.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    domain::{
        fewest::Fewest,
        ids::{NetworkId, OrganisationId, RoundId},
        questionnaire::{Questionnaire, VoiceQuestion},
        release::{Heard, Release, Told, release, release_by_slices},
        round::{Given, Source, Split},
    },
    store::{Result, Store, StoreError, execute, on, replies::HeardRow, sql, transaction},
};

/// What was told of a question, and on which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldOn {
    /// Which one of the round's releases of this question it is, from 1.
    pub number: i32,
    /// The day after the one at whose end it was told.
    pub day: NaiveDate,
    /// What.
    pub release: Release,
}

#[derive(sqlx::FromRow)]
struct ReleaseRow {
    question_id: String,
    number: i32,
    told_on: NaiveDate,
    told: String,
}

#[derive(sqlx::FromRow)]
struct RoundReleaseRow {
    round_id: RoundId,
    #[sqlx(flatten)]
    release: ReleaseRow,
}

impl ReleaseRow {
    fn told(&self) -> Result<ToldOn> {
        Ok(ToldOn {
            number: self.number,
            day: self.told_on,
            release: serde_json::from_str(&self.told)
                .map_err(|_| StoreError::Unreadable("release"))?,
        })
    }
}

/// A statement with a condition after it: of what was told of a question of a round only the last.
macro_rules! last {
    ($before:literal) => {
        concat!(
            $before,
            " and v.number = (
               select max(w.number)
               from voices_release w
               where w.round_id = v.round_id
                 and w.question_id = v.question_id
           )"
        )
    };
}

const LAST: &str = last!(
    "select v.question_id, v.number, v.told_on, v.told
     from voices_release v
     where v.round_id = $1"
);

/// What is told of a round: of each question the last, by its id.
pub async fn told(store: &Store, round: RoundId) -> Result<BTreeMap<String, ToldOn>> {
    let rows: Vec<ReleaseRow> = on!(store, connection, {
        sqlx::query_as(sql(LAST))
            .bind(round)
            .fetch_all(&mut *connection)
            .await?
    });
    by_question(&rows)
}

/// What is told of the newest rounds of a group, by round and question.
pub async fn told_of_group(
    store: &Store,
    group: OrganisationId,
) -> Result<BTreeMap<RoundId, BTreeMap<String, ToldOn>>> {
    let rows: Vec<RoundReleaseRow> = on!(store, connection, {
        sqlx::query_as(sql(last!(
            "select v.round_id, v.question_id, v.number, v.told_on, v.told
             from voices_round r
             join voices_release v on v.round_id = r.id
             where r.organisation_id = $1"
        )))
        .bind(group)
        .fetch_all(&mut *connection)
        .await?
    });
    let mut told: BTreeMap<RoundId, BTreeMap<String, ToldOn>> = BTreeMap::new();
    for RoundReleaseRow { round_id, release } in rows {
        let of_round = told.entry(round_id).or_default();
        of_round.insert(release.question_id.clone(), release.told()?);
    }
    Ok(told)
}

/// What was told of a question of the newest told round of a group.
pub struct ToldInGroup {
    /// The group.
    pub group: OrganisationId,
    /// Hash of the definition the round ran with.
    pub definition: String,
    /// The question's id.
    pub question: String,
    /// What was told.
    pub told: Told,
}

#[derive(sqlx::FromRow)]
struct GroupReleaseRow {
    organisation_id: OrganisationId,
    definition_hash: String,
    #[sqlx(flatten)]
    release: ReleaseRow,
}

impl GroupReleaseRow {
    fn told(self) -> Result<ToldInGroup> {
        Ok(ToldInGroup {
            group: self.organisation_id,
            definition: self.definition_hash,
            question: self.release.question_id.clone(),
            told: self.release.told()?.release.told,
        })
    }
}

/// What is told of a questionnaire in each group of a network that shares it: of each group the round that ended last of those
/// of which something is told.
pub async fn told_in_network(
    store: &Store,
    network: NetworkId,
    questionnaire: &str,
) -> Result<Vec<ToldInGroup>> {
    let rows: Vec<GroupReleaseRow> = on!(store, connection, {
        sqlx::query_as(sql(last!(
            "select r.organisation_id, r.definition_hash, v.question_id, v.number, v.told_on, v.told
             from voices_share s
             join membership m on m.network_id = s.network_id and m.organisation_id = s.organisation_id
             join voices_round r on r.organisation_id = s.organisation_id
             join voices_release v on v.round_id = r.id
             where s.network_id = $1
               and r.questionnaire_id = $2
               and r.id = (
                   select o.id
                   from voices_round o
                   where o.organisation_id = r.organisation_id
                     and o.questionnaire_id = r.questionnaire_id
                     and exists (select 1 from voices_release x where x.round_id = o.id)
                   order by o.until desc, o.id
                   limit 1
               )"
        )))
        .bind(network)
        .bind(questionnaire)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter().map(GroupReleaseRow::told).collect()
}

/// What was told of a question of a round of a group, and the last day of the round.
pub struct ToldInRound {
    /// The round.
    pub round: RoundId,
    /// Its last day.
    pub until: NaiveDate,
    /// What was told.
    pub told: ToldInGroup,
}

#[derive(sqlx::FromRow)]
struct GroupRoundRow {
    round_id: RoundId,
    until: NaiveDate,
    #[sqlx(flatten)]
    told: GroupReleaseRow,
}

/// What is told of all rounds of a questionnaire in the groups of a network that share it, each group's together, those last
/// that end last.
pub async fn told_rounds_in_network(
    store: &Store,
    network: NetworkId,
    questionnaire: &str,
) -> Result<Vec<ToldInRound>> {
    let rows: Vec<GroupRoundRow> = on!(store, connection, {
        sqlx::query_as(sql(concat!(
            last!(
                "select r.id as round_id, r.until, r.organisation_id, r.definition_hash, v.question_id, v.number, v.told_on,
                     v.told
                 from voices_share s
                 join membership m on m.network_id = s.network_id and m.organisation_id = s.organisation_id
                 join voices_round r on r.organisation_id = s.organisation_id
                 join voices_release v on v.round_id = r.id
                 where s.network_id = $1
                   and r.questionnaire_id = $2"
            ),
            " order by r.organisation_id, r.until, r.id"
        )))
        .bind(network)
        .bind(questionnaire)
        .fetch_all(&mut *connection)
        .await?
    });
    rows.into_iter()
        .map(|row| {
            Ok(ToldInRound {
                round: row.round_id,
                until: row.until,
                told: row.told.told()?,
            })
        })
        .collect()
}

/// The questionnaires of which groups of a network share what they were told.
pub async fn shared_in_network(store: &Store, network: NetworkId) -> Result<Vec<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql(
            "select distinct r.questionnaire_id
             from voices_share s
             join membership m on m.network_id = s.network_id and m.organisation_id = s.organisation_id
             join voices_round r on r.organisation_id = s.organisation_id
             where s.network_id = $1
               and exists (select 1 from voices_release v where v.round_id = r.id)
             order by r.questionnaire_id",
        ))
        .bind(network)
        .fetch_all(&mut *connection)
        .await?
    }))
}

fn by_question(rows: &[ReleaseRow]) -> Result<BTreeMap<String, ToldOn>> {
    rows.iter()
        .map(|row| Ok((row.question_id.clone(), row.told()?)))
        .collect()
}

/// The rounds at which nobody has looked since the day before, of all groups and networks, with the hash of what they ask.
pub async fn due(store: &Store, today: NaiveDate) -> Result<Vec<(RoundId, String)>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select id, definition_hash
             from voices_round
             where is_over = false
               and looked_on < $1
             order by looked_on
             limit 10000"))
        .bind(today)
        .fetch_all(&mut *connection)
        .await?
    }))
}

#[derive(sqlx::FromRow)]
struct Due {
    split: String,
    until: NaiveDate,
}

/// Looks at a round at a day's end: tells what may be told, and where it takes no more replies, ends it and forgets all that
/// was not told. `today` is the day that has begun. Does nothing where somebody looked before.
pub async fn look(
    store: &Store,
    round: RoundId,
    definition: &Questionnaire,
    today: NaiveDate,
) -> Result<()> {
    transaction!(store, connection, {
        let due: Option<Due> = sqlx::query_as(sql("update voices_round
             set looked_on = $2
             where id = $1
               and is_over = false
               and looked_on < $2
             returning split, until"))
        .bind(round)
        .bind(today)
        .fetch_optional(&mut *connection)
        .await?;
        let Some(due) = due else {
            return Ok(());
        };
        let ends = due.until < today;
        let split = Split::read(&due.split).ok_or(StoreError::Unreadable("split"))?;
        let rows: Vec<HeardRow> =
            sqlx::query_as(sql("select question_id, slice, source, answer, many
             from voices_heard
             where round_id = $1"))
            .bind(round)
            .fetch_all(&mut *connection)
            .await?;
        let before: Vec<ReleaseRow> = sqlx::query_as(sql(LAST))
            .bind(round)
            .fetch_all(&mut *connection)
            .await?;
        for (question, number, release) in releases(definition, &rows, &before, split, ends)? {
            let told =
                serde_json::to_string(&release).map_err(|_| StoreError::Unreadable("release"))?;
            sqlx::query(sql(
                "insert into voices_release (round_id, question_id, number, told_on, told)
                 values ($1, $2, $3, $4, $5)",
            ))
            .bind(round)
            .bind(question)
            .bind(number)
            .bind(today)
            .bind(told)
            .execute(&mut *connection)
            .await?;
        }
        if ends {
            end!(connection, round);
        }
        Result::Ok(())
    })
}

/// Ends a round inside a transaction: what nobody kept of its bursts is set aside, and of what came in only texts stay, where
/// five people or more wrote some themselves.
macro_rules! end {
    ($connection:ident, $round:expr) => {
        let texts: i64 = sqlx::query_scalar(sql("select count(*)
             from voices_text
             where round_id = $1
               and source = 'own'"))
        .bind($round)
        .fetch_one(&mut *$connection)
        .await?;
        if !Fewest::VOICES.lets_tell(usize::try_from(texts).unwrap_or_default()) {
            sqlx::query(sql("delete from voices_text where round_id = $1"))
                .bind($round)
                .execute(&mut *$connection)
                .await?;
        }
        for text in END {
            sqlx::query(sql(text))
                .bind($round)
                .execute(&mut *$connection)
                .await?;
        }
    };
}

use end;

/// `$1` the round.
const END: &[&str] = &[
    "update voices_round
     set is_over = true,
         set_aside = set_aside + coalesce((select sum(b.many) from voices_burst b where b.round_id = $1), 0)
     where id = $1",
    "delete from voices_text where round_id = $1 and burst_id is not null",
    "delete from voices_burst_heard where round_id = $1",
    "delete from voices_burst where round_id = $1",
    "delete from voices_heard where round_id = $1",
    "delete from voices_sent where round_id = $1",
    "delete from voices_kiosk where round_id = $1",
];

/// What may be told now of each question that was not told before, with its number.
fn releases(
    definition: &Questionnaire,
    rows: &[HeardRow],
    before: &[ReleaseRow],
    split: Split,
    ends: bool,
) -> Result<Vec<(String, i32, Release)>> {
    let before = by_question(before)?;
    let questions = definition
        .voices
        .iter()
        .flat_map(|voices| &voices.questions);
    let mut releases = Vec::new();
    for question in questions {
        let slices = heard(question, rows)?;
        let last = before.get(&question.id);
        let next = match split {
            Split::Nothing => {
                let whole = slices.into_values().next().unwrap_or_default();
                release(&whole, last.map(|last| &last.release))
            }
            Split::Site | Split::Language if ends => release_by_slices(&slices),
            Split::Site | Split::Language => None,
        };
        let number = last.map_or(1, |last| last.number + 1);
        releases.extend(next.map(|next| (question.id.clone(), number, next)));
    }
    Ok(releases)
}

/// What came in to a question, by slice.
fn heard(question: &VoiceQuestion, rows: &[HeardRow]) -> Result<BTreeMap<String, Heard>> {
    let answers = question.answers.len();
    let mut slices: BTreeMap<String, Heard> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.question_id == question.id) {
        let many = u32::try_from(row.many).unwrap_or_default();
        let slice = slices.entry(row.slice.clone()).or_default();
        let is_own = row.source == Source::Own.word();
        let table = if is_own {
            &mut slice.own
        } else {
            &mut slice.known
        };
        match row.given(answers)? {
            Given::Answer(answer) => table.add(answer, many),
            Given::Unsure => table.add(answers, many),
            Given::Skipped if is_own => slice.skipped += many,
            Given::Skipped => {}
        }
    }
    Ok(slices)
}

/// Takes away what people wrote in rounds that ended before a day. Round by round: a database that is asked for all at once may
/// read every text there is.
pub async fn forget_texts(store: &Store, before: NaiveDate) -> Result<()> {
    let rounds: Vec<RoundId> = on!(store, connection, {
        sqlx::query_scalar(sql("select r.id
             from voices_round r
             where r.is_over = true
               and r.until < $1
               and exists (select 1 from voices_text t where t.round_id = r.id)"))
        .bind(before)
        .fetch_all(&mut *connection)
        .await?
    });
    for round in rounds {
        execute!(
            store,
            "delete from voices_text where round_id = $1",
            [round]
        )?;
    }
    Ok(())
}
