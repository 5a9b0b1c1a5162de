//! Writes as transactions: all or nothing, and tried again where the database asks for it.

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "a test makes databases of its own"
)]
mod tests;

use std::time::{Duration, Instant};

use crate::store::StoreError;

/// How often a write is tried that the database asks to repeat.
const TRIES: u32 = 8;

/// No write is tried again after this long, well within what a request may take.
const LONGEST: Duration = Duration::from_secs(8);

/// How a transaction ended that keeps nothing.
pub(crate) enum Ended<T> {
    /// As its body asked; this is what came of it.
    RolledBack(T),
    /// By an error.
    Broken(StoreError),
}

impl<T> From<StoreError> for Ended<T> {
    fn from(error: StoreError) -> Self {
        Self::Broken(error)
    }
}

impl<T> From<sqlx::Error> for Ended<T> {
    fn from(error: sqlx::Error) -> Self {
        Self::Broken(error.into())
    }
}

/// Ends the body of a [`transaction!`] with a value, by `return` or as its last word, and keeps nothing of what it wrote.
pub(crate) fn roll_back<T>(value: T) -> std::result::Result<T, Ended<T>> {
    Err(Ended::RolledBack(value))
}

/// Keeps what a transaction wrote, or keeps nothing, as its body said.
macro_rules! settle {
    ($transaction:ident, $ended:expr) => {
        match $ended {
            Ok(value) => {
                $transaction.commit().await?;
                $crate::store::Result::Ok(value)
            }
            Err($crate::store::transactions::Ended::RolledBack(value)) => {
                $transaction.rollback().await?;
                Ok(value)
            }
            Err($crate::store::transactions::Ended::Broken(error)) => Err(error),
        }
    };
}

pub(crate) use settle;

/// Runs one body as a transaction on whichever database is in use; tried again where the database asks for it.
/// The body ends in a `Result`, and so does every `return` in it: `Ok` commits, an error rolls back, and [`roll_back`]
/// gives a value back without keeping anything.
macro_rules! transaction {
    ($store:expr, $connection:ident, $body:expr) => {{
        let mut tries = 0;
        let start = std::time::Instant::now();
        loop {
            let outcome = match &$store.backend {
                $crate::store::Backend::Sqlite { writer, .. } => {
                    async {
                        let mut transaction = writer.begin_with("begin immediate").await?;
                        // In a block of its own, so that `return` ends the body and not what commits it.
                        let ended = async {
                            let $connection = &mut *transaction;
                            std::result::Result::<_, $crate::store::transactions::Ended<_>>::Ok($body?)
                        };
                        let ended = ended.await;
                        $crate::store::transactions::settle!(transaction, ended)
                    }
                    .await
                }
                $crate::store::Backend::Postgres { writer, .. } => {
                    async {
                        let mut transaction = writer.begin().await?;
                        let ended = async {
                            let $connection = &mut *transaction;
                            std::result::Result::<_, $crate::store::transactions::Ended<_>>::Ok($body?)
                        };
                        let ended = ended.await;
                        $crate::store::transactions::settle!(transaction, ended)
                    }
                    .await
                }
            };
            match outcome {
                Err(error) if $crate::store::transactions::again(&error, &mut tries, start).await => {}
                outcome => break outcome,
            }
        }
    }};
}

pub(crate) use transaction;

/// Writes by one statement, as a transaction of its own, with the values that its `$1 …` stand for.
macro_rules! execute {
    ($store:expr, $text:expr, [$($value:expr),* $(,)?]) => {
        $crate::store::transaction!($store, connection, {
            sqlx::query($crate::store::sql($text))
                $(.bind($value))*
                .execute(connection)
                .await
                .map(|_| ())
        })
    };
}

pub(crate) use execute;

/// Whether to try again, after a short wait that grows.
pub(crate) async fn again(error: &StoreError, tries: &mut u32, start: Instant) -> bool {
    *tries += 1;
    if *tries >= TRIES || start.elapsed() > LONGEST || !error.asks_to_try_again() {
        return false;
    }
    tokio::time::sleep(Duration::from_millis(u64::from(5 * *tries * *tries))).await;
    true
}
