//! Answers as an earlier version kept them, set aside before the database is opened and compared after it, row by row.

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

/// What was given by a group was an answer once and is an agreement now: the table it was in, the one it is in, and all
/// that both have of it.
const MOVED: [(&str, &str, &str); 2] = [
    (
        "answer",
        "agreement",
        "organisation_id, audit_id, statement_id, version, choice, passed_over, why, reflection, evidence, strength, clash,
         paper, saved_by, saved_at",
    ),
    (
        "answer_history",
        "agreement_history",
        "organisation_id, audit_id, statement_id, version, save_id, base, choice, passed_over, why, reflection, evidence,
         strength, paper, saved_by, saved_at",
    ),
];

/// A database as it is, without the program.
pub enum Plain {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Plain {
    pub async fn open(url: &str) -> Self {
        if url.starts_with("postgres") {
            let opened = PgConnection::connect(url).await;
            return Self::Postgres(opened.expect("opens"));
        }
        let opened = SqliteConnection::connect(url).await;
        Self::Sqlite(opened.expect("opens"))
    }

    /// Carries out some statements.
    pub async fn run(&mut self, sql: String) {
        let sql = sqlx::raw_sql(AssertSqlSafe(sql));
        match self {
            Self::Sqlite(connection) => sql.execute(connection).await.map(drop),
            Self::Postgres(connection) => sql.execute(connection).await.map(drop),
        }
        .expect("done");
    }

    async fn count(&mut self, from: String) -> i64 {
        let sql = AssertSqlSafe(format!("select count(*) from {from}"));
        match self {
            Self::Sqlite(connection) => sqlx::query_scalar(sql).fetch_one(connection).await,
            Self::Postgres(connection) => sqlx::query_scalar(sql).fetch_one(connection).await,
        }
        .expect("a number")
    }

    /// Sets aside every answer and every save, before the program opens the database.
    pub async fn set_aside(&mut self) {
        for (old, _, columns) in MOVED {
            self.run(format!(
                "create table old_{old} as select {columns} from {old}"
            ))
            .await;
        }
    }

    /// Checks that the database has each row that was set aside, with all it said, and no other; gives how many answers
    /// and how many saves there are.
    pub async fn nothing_was_lost(&mut self) -> [i64; 2] {
        let mut rows = [0; 2];
        for (at, (old, new, columns)) in MOVED.into_iter().enumerate() {
            rows[at] = self.count(format!("old_{old}")).await;
            assert_eq!(self.count(new.into()).await, rows[at], "rows of {new}");
            let (before, after) = (format!("old_{old}"), new.to_owned());
            for (what, these, those) in [("lost", &before, &after), ("new", &after, &before)] {
                let differ = format!(
                    "(select {columns} from {these} except select {columns} from {those}) d"
                );
                assert_eq!(self.count(differ).await, 0, "{what} rows of {new}");
            }
        }
        rows
    }

    pub async fn close(self) {
        match self {
            Self::Sqlite(connection) => connection.close().await,
            Self::Postgres(connection) => connection.close().await,
        }
        .expect("closed");
    }
}
