//! Many groups, for tests and benchmarks of an SQLite file: what one group's pages cost must not depend on the others.

use sqlx::{AssertSqlSafe, SqliteConnection};

/// Adds groups, each with a closed audit of eight answers and its standing, and three actions: written straight
/// into the file, as driving them all over HTTP would take an hour.
pub async fn crowd(database: &mut SqliteConnection, groups: u32) {
    let each = |columns: &str, from: &str, many: u32| {
        format!(
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < {many}) select {columns} from {from}"
        )
    };
    let now = "'2026-11-21 10:00:00+00:00'";
    let texts = [
        format!(
            "insert into organisation {}",
            each(&format!("randomblob(16), 'Crowd ' || i, false, {now}"), "n", groups)
        ),
        format!(
            "insert into person select randomblob(16), name, name, 'none', null, {now}
             from organisation where name like 'Crowd %'"
        ),
        format!("insert into session select hex(id), id, {now}, {now} from person where name like 'Crowd %'"),
        format!(
            "insert into coordinator select o.id, p.id, {now}
             from organisation o join person p on p.sign_in_name = o.name"
        ),
        format!(
            "insert into audit
                 (organisation_id, id, questionnaire_id, questionnaire_version, held_on, started_by, started_at, closed_at)
             select c.organisation_id, randomblob(16), q.id, q.version, '2026-11-21', c.person_id, {now}, {now}
             from coordinator c, questionnaire q
             where c.since = {now} and q.id = 'listening-check'"
        ),
        format!(
            "insert into audit_principle select organisation_id, id, 'listening', {now} from audit where started_at = {now}"
        ),
        format!("insert into contributor select organisation_id, id, randomblob(16), null, {now} from audit where started_at = {now}"),
        format!("insert into standing select organisation_id, id, 'listening', 8, 8, 20, 0, 0 from audit where started_at = {now}"),
        format!(
            "insert into answer
                 (organisation_id, audit_id, contributor_id, statement_id, version, choice, passed_over, why, reflection,
                  evidence, saved_by, saved_at)
             {}",
            each(
                &format!("c.organisation_id, c.audit_id, c.id, 'lis.' || i, 1, '2', false, '', '', '', a.started_by, {now}"),
                "n, contributor c join audit a on a.organisation_id = c.organisation_id and a.id = c.audit_id
                 where a.started_at = '2026-11-21 10:00:00+00:00'",
                8
            )
        ),
        format!(
            "insert into answer_history
                 (organisation_id, audit_id, contributor_id, statement_id, version, save_id, base, choice, passed_over,
                  why, reflection, evidence, saved_by, saved_at)
             select organisation_id, audit_id, contributor_id, statement_id, 1, randomblob(16), 0, '2', false, '', '', '',
                 saved_by, saved_at
             from answer where saved_at = {now}"
        ),
        format!(
            "insert into action
                 (organisation_id, id, version, what, why, first_step, lead, helpers, needed, measure, planned_by, planned_at)
             {}",
            each(
                &format!("c.organisation_id, randomblob(16), 1, 'x', '', '', '', '', '', '', c.person_id, {now}"),
                "n, coordinator c join organisation o on o.id = c.organisation_id where o.name like 'Crowd %'",
                3
            )
        ),
        "analyze".to_owned(),
    ];
    for text in texts {
        sqlx::query(AssertSqlSafe(text.clone()))
            .execute(&mut *database)
            .await
            .unwrap_or_else(|error| panic!("{error}\n{text}"));
    }
    let rows: i64 = sqlx::query_scalar("select count(*) from answer")
        .fetch_one(database)
        .await
        .expect("counted");
    assert!(rows >= i64::from(groups) * 8, "only {rows} answers");
}
