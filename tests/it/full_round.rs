//! A round of voices as full as one may be, for tests and benchmarks: a hundred thousand replies counted, twelve places, three
//! languages, what ten thousand people wrote, and rounds before it.

use chrono::{Days, NaiveDate};
use good_measure::{
    clock,
    domain::{
        ids::RoundId,
        questionnaire::Questionnaire,
        round::{Owner, Round, Site, Source, Split},
        team::JoinCode,
    },
    keys::Fresh as _,
    store::rounds,
};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

use crate::{
    crowd::crowd,
    world::{Group, World},
};

/// What a round is filled with.
#[derive(Clone, Copy)]
pub struct Fullness {
    pub replies: u32,
    pub texts: u32,
}

/// A full round, but for a few replies that are still taken.
pub const FULL: Fullness = Fullness {
    replies: 99_000,
    texts: 10_000,
};

/// Places of each round.
const SITES: usize = 12;

const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

/// A code that nobody has.
pub fn code() -> JoinCode {
    let bytes: Vec<u8> = (0..3)
        .flat_map(|_| *uuid::Uuid::new_v4().as_bytes())
        .collect();
    JoinCode::from_random(bytes[..40].try_into().expect("40 bytes"))
}

/// Opens a round of a group on one day, for so many days.
pub async fn open(
    world: &World,
    group: &Group,
    questionnaire: &str,
    opened_on: NaiveDate,
    days: u64,
) -> Round {
    let asked = world.app.catalogue.newest(questionnaire).expect("it ships");
    let site = |place| Site {
        place,
        name: format!("Hall {place}"),
        code: code(),
    };
    let round = Round {
        id: RoundId::random(),
        owner: Owner::Group(group.id),
        questionnaire: questionnaire.to_owned(),
        definition: asked.words_hash(),
        name: format!("Round of {opened_on}"),
        languages: LANGUAGES.map(str::to_owned).into(),
        split: Split::Site,
        code: code(),
        sites: (0..SITES).map(site).collect(),
        opened_on,
        until: opened_on + Days::new(days),
        is_over: false,
        set_aside: 0,
    };
    let (store, definition) = (&world.app.store, &asked.questionnaire);
    let opened = rounds::open(store, &round, definition, "page key", group.person.id).await;
    assert!(opened.expect("opened"));
    round
}

/// Opens so many rounds that ended before, of which as much was told as of `like`; and a tenth as many of each of a
/// hundred other groups.
pub async fn open_before(world: &World, group: &Group, like: &Round, rounds: u64) {
    let today = clock::day(clock::now());
    for nth in 0..rounds {
        let opened_on = today - Days::new(60 + nth);
        open(world, group, &like.questionnaire, opened_on, 20).await;
    }
    let before = today - Days::new(30);
    let like = like.code.as_str();
    let random = random(&world.url);
    crowd(world, 100).await;
    let of_each = rounds.div_ceil(10);
    run(
        &world.url,
        format!(
            "insert into voices_round
                 (id, organisation_id, network_id, questionnaire_id, definition_hash, name, languages, split, code, page_key,
                  opened_on, until, looked_on, is_over, replies, set_aside, opened_by)
             with recursive n (x) as (select 1 union all select x + 1 from n where x < {of_each})
             select {random}, o.id, null, r.questionnaire_id, r.definition_hash, r.name, r.languages, r.split,
                 o.name || ' ' || n.x, r.page_key, r.opened_on, r.until, r.looked_on, true, 0, 0, r.opened_by
             from n, voices_round r, organisation o
             where r.code = '{like}'
               and o.name like 'Crowd %'"
        ),
    )
    .await;
    run(
        &world.url,
        format!(
            "insert into voices_release (round_id, question_id, number, told_on, told)
             select r.id, v.question_id, v.number, v.told_on, v.told
             from voices_round r, voices_release v
             where r.until < '{before}'
               and v.round_id = (select f.id from voices_round f where f.code = '{like}')"
        ),
    )
    .await;
    run(
        &world.url,
        format!(
            "update voices_round set is_over = true, looked_on = until where until < '{before}'"
        ),
    )
    .await;
}

/// Counts as many replies in a round as it is to be filled with, about as many of each answer, and keeps as many texts, as if
/// people had sent them.
pub async fn fill(world: &World, round: &Round, fullness: Fullness) {
    let Fullness { replies, texts } = fullness;
    let asked = world.app.catalogue.newest(&round.questionnaire);
    let cells = cells(round, &asked.expect("it ships").questionnaire, replies);
    let code = round.code.as_str();
    let random = random(&world.url);
    for sql in [
        format!("update voices_round set replies = {replies} where code = '{code}'"),
        format!(
            "insert into voices_sent (round_id, page_hash)
             with recursive n (x) as (select 1 union all select x + 1 from n where x < {replies})
             select r.id, 'a page ' || n.x from n, voices_round r where r.code = '{code}'"
        ),
        format!(
            "insert into voices_text (round_id, id, burst_id, source, language, written, state, shown)
             with recursive n (x) as (select 1 union all select x + 1 from n where x < {texts})
             select r.id, {random}, null, 'own', 'en', 'Warm bread, number ' || n.x, 'waiting', ''
             from n, voices_round r where r.code = '{code}'"
        ),
        format!(
            "insert into voices_heard (round_id, question_id, slice, source, answer, many)
             with cell (question_id, slice, source, answer, many) as (values {cells})
             select r.id, c.question_id, c.slice, c.source, c.answer, c.many
             from cell c, voices_round r where r.code = '{code}'"
        ),
    ] {
        run(&world.url, sql).await;
    }
}

/// What is counted, as rows of a `values`: each answer of each question, at each place, by each way in.
fn cells(round: &Round, asked: &Questionnaire, replies: u32) -> String {
    let questions = asked.voices.iter().flat_map(|voices| &voices.questions);
    let mut cells = Vec::new();
    for question in questions {
        let answers = (0..question.answers.len()).map(|answer| answer.to_string());
        let given: Vec<String> = answers
            .chain(["unsure", "skipped"].map(str::to_owned))
            .collect();
        let ways = [Source::Own, Source::Typed, Source::Burst].map(Source::word);
        let of_each = (replies as usize / (round.sites.len() * ways.len() * given.len())).max(1);
        for site in &round.sites {
            for way in ways {
                for answer in &given {
                    let (id, slice) = (&question.id, &site.name);
                    cells.push(format!(
                        "('{id}', '{slice}', '{way}', '{answer}', {of_each})"
                    ));
                }
            }
        }
    }
    cells.join(", ")
}

/// What a database of long standing has done by itself, from which it knows how much there is of what. It is told of what is
/// much alone: of a table of one row it would rightly read all.
pub async fn analyse(url: &str) {
    for table in ["site", "text", "sent", "release"] {
        run(url, format!("analyze voices_{table}")).await;
    }
}

/// A key that the database makes by chance.
fn random(url: &str) -> &'static str {
    if url.starts_with("sqlite") {
        "randomblob(16)"
    } else {
        "gen_random_uuid()"
    }
}

async fn run(url: &str, sql: String) {
    let sql = AssertSqlSafe(sql);
    if url.starts_with("sqlite") {
        let mut database = SqliteConnection::connect(url).await.expect("opens");
        let done = sqlx::query(sql).execute(&mut database).await;
        done.expect("done");
    } else {
        let mut database = PgConnection::connect(url).await.expect("opens");
        let done = sqlx::query(sql).execute(&mut database).await;
        done.expect("done");
    }
}
