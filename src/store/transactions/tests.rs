//! What a `return` in a transaction's body keeps, on SQLite and, where `TEST_DATABASE_URL` names one, on PostgreSQL.

use sqlx::{AssertSqlSafe, Connection as _};

use crate::{
    domain::ids::NetworkId,
    keys::Fresh as _,
    store::{
        Result, Store, StoreError, on, sql,
        transactions::{roll_back, transaction},
    },
};

/// How a body ends.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    ReturnOk,
    LastOk,
    ReturnRolledBack,
    LastRolledBack,
    ReturnErr,
    QuestionMark,
}

/// Writes a network and ends as it is told.
async fn write(store: &Store, id: NetworkId, end: End) -> Result<&'static str> {
    transaction!(store, connection, {
        sqlx::query(sql(
            "insert into network (id, name, is_made_up, created_at) values ($1, 'North side', false, $2)",
        ))
        .bind(id)
        .bind(crate::clock::now())
        .execute(&mut *connection)
        .await?;
        match end {
            End::ReturnOk => return Ok("early"),
            End::ReturnRolledBack => return roll_back("early"),
            End::ReturnErr => return Err(StoreError::Unreadable("network").into()),
            End::QuestionMark => Err(StoreError::Unreadable("network"))?,
            End::LastOk | End::LastRolledBack => {}
        }
        if end == End::LastOk {
            Ok("late")
        } else {
            roll_back("late")
        }
    })
}

async fn is_there(store: &Store, id: NetworkId) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select exists (select 1 from network where id = $1)"))
            .bind(id)
            .fetch_one(&mut *connection)
            .await?
    }))
}

async fn holds(store: &Store) {
    for (end, value, kept) in [
        (End::ReturnOk, Some("early"), true),
        (End::LastOk, Some("late"), true),
        (End::ReturnRolledBack, Some("early"), false),
        (End::LastRolledBack, Some("late"), false),
        (End::ReturnErr, None, false),
        (End::QuestionMark, None, false),
    ] {
        let id = NetworkId::fresh();
        let ended = write(store, id, end).await;
        assert_eq!(ended.ok(), value, "{end:?}");
        let found = is_there(store, id).await.expect("an answer");
        assert_eq!(found, kept, "{end:?}");
    }
}

#[tokio::test]
async fn an_early_return_keeps_what_was_written_unless_it_says_otherwise() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join("transactions.sqlite");
    let store = Store::open(&format!("sqlite:{}", file.display())).await;
    holds(&store.expect("opens")).await;
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
        return;
    };
    let name = format!("transactions_{}", crate::keys::log_reference());
    let mut admin = sqlx::PgConnection::connect(&server)
        .await
        .expect("PostgreSQL answers");
    let (base, _) = server.rsplit_once('/').expect("a database address");
    let run = async |admin: &mut sqlx::PgConnection, sql: String| {
        sqlx::query(AssertSqlSafe(sql))
            .execute(admin)
            .await
            .expect("done");
    };
    run(&mut admin, format!("create database {name}")).await;
    let store = Store::open(&format!("{base}/{name}")).await.expect("opens");
    holds(&store).await;
    store.close().await;
    run(&mut admin, format!("drop database {name} with (force)")).await;
}
