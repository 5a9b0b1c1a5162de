//! How long a database of many audits takes to become one of today, and whether it holds all that it held.

use std::time::Instant;

use good_measure::store::Store;
use sqlx::{Connection as _, PgConnection, SqliteConnection};

use crate::{old_answers::Plain, peak, say};

/// The last change before a group's answer became an agreement.
const BEFORE: i64 = 22;

/// Statements of each audit.
const STATEMENTS: u32 = 30;

/// Five audits of each group, one for each row of `number`, whose answers were saved up to three times, as `save` has it;
/// `key(…)` stands for a key that follows from a number. One text for both databases.
const FILLED: &str = "
    insert into person (id, name, sign_in_name, password_hash, created_at)
    values (key(1), 'Ana', 'ana', 'no hash', '2026-01-05 10:00:00.123456+00:00');
    insert into organisation (id, name, is_made_up, created_at)
    select key(n), 'Group ' || n, false, '2026-01-05 10:00:00+00:00' from number where n % 5 = 1;
    insert into questionnaire (id, version, content_hash, definition, first_used_at)
    values ('q', 1, '', '', '2026-01-05 10:00:00+00:00');
    insert into audit
        (organisation_id, id, questionnaire_id, questionnaire_version, held_on, started_by, started_at)
    select key(n - behind), key(n), 'q', 1, '2026-02-01', key(1), '2026-02-01 10:00:00+00:00' from number;
    insert into contributor (organisation_id, audit_id, id, joined_at)
    select key(n - behind), key(n), key(n), '2026-02-01 10:00:00+00:00' from number;
    insert into answer_history
        (organisation_id, audit_id, contributor_id, statement_id, version, save_id, base, choice, passed_over, why,
         reflection, evidence, strength, paper, saved_by, saved_at)
    select key(a.n - a.behind), key(a.n), key(a.n), 'sta.' || s.n, v.n, key(a.n * 1000 + s.n * 10 + v.n), v.n - 1,
        case when (a.n + s.n + v.n) % 7 = 0 then null else '' || (1 + (a.n + s.n + v.n) % 4) end, s.n % 11 = 0,
        'Why ' || v.n, 'We rang ' || a.n || ' times, and asked at the door of ' || s.n, '',
        case when s.n % 2 = 0 then 'hunch' end, case when s.n % 13 = 0 then 'Jo' end, key(1),
        v.at
    from number a
    join number s on s.n between 1 and statements
    join save v on v.n between 1 and 1 + (a.n + s.n) % 3;
    insert into answer
        (organisation_id, audit_id, contributor_id, statement_id, version, choice, passed_over, why, reflection, evidence,
         strength, clash, paper, saved_by, saved_at)
    select h.organisation_id, h.audit_id, h.contributor_id, h.statement_id, h.version, h.choice, h.passed_over, h.why,
        h.reflection, h.evidence, h.strength, case when h.version = 3 then 1 end, h.paper, h.saved_by, h.saved_at
    from answer_history h
    where not exists (
        select 1
        from answer_history l
        where l.organisation_id = h.organisation_id
          and l.audit_id = h.audit_id
          and l.contributor_id = h.contributor_id
          and l.statement_id = h.statement_id
          and l.version = h.version + 1
    );";

/// Fills a database of that time with so many audits, opens it as the program does, and compares it row by row.
pub async fn opens(url: &str, audits: u32) {
    let changes = sqlx::migrate!("./migrations");
    if url.starts_with("postgres") {
        let mut database = PgConnection::connect(url).await.expect("opens");
        changes.run_to(BEFORE, &mut database).await.expect("made");
    } else {
        let url = format!("{url}?mode=rwc");
        let mut database = SqliteConnection::connect(&url).await.expect("opens");
        changes.run_to(BEFORE, &mut database).await.expect("made");
    }
    let mut plain = Plain::open(url).await;
    fill(&mut plain, audits).await;
    plain.set_aside().await;
    plain.close().await;
    let start = Instant::now();
    let store = Store::open(url).await.expect("opens");
    let time = start.elapsed();
    store.close().await;
    let mut plain = Plain::open(url).await;
    let [answers, saves] = plain.nothing_was_lost().await;
    plain.close().await;
    println!(
        "  {audits} audits, {answers} answers and {saves} saves, each the same after it as before"
    );
    say("opened for the first time", time, 0);
    println!("  {:<28} {:>9} MiB", "peak memory so far", peak("self"));
}

async fn fill(plain: &mut Plain, audits: u32) {
    let key = match plain {
        Plain::Sqlite(_) => ["unhex(printf('%032x', ", "))"],
        Plain::Postgres(_) => ["cast(lpad(to_hex(cast(", " as bigint)), 32, '0') as uuid)"],
    };
    let numbers = format!(
        "create table number (n integer primary key not null, behind integer not null);
         insert into number
         with recursive up (n) as (select 1 union all select n + 1 from up where n < {audits})
         select n, (n - 1) % 5 from up;
         create table save (n integer primary key not null, at timestamptz not null);
         insert into save
         values (1, '2026-02-01T10:00:00.123456+00:00'), (2, '2026-02-02T11:00:00+00:00'),
             (3, '2026-02-03T12:00:00.5+00:00');"
    );
    plain.run(numbers).await;
    let texts = FILLED.replace("statements", &STATEMENTS.to_string());
    plain.run(with_keys(&texts, key)).await;
}

/// The texts with each `key(…)` written as this database makes one.
fn with_keys(texts: &str, [begin, end]: [&str; 2]) -> String {
    let mut parts = texts.split("key(");
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once(')').expect("its end");
        written.extend([begin, number, end, rest]);
    }
    written
}
