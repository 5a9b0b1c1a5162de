//! How much was asked for in a network, or by a group, for reports.

use crate::{
    clock::start_of,
    domain::{ask::AskKind, round::Owner},
    store::{Result, Store, StoreError, on, reports::Days, sql},
};

/// Asks of one kind within some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskCount {
    /// The kind.
    pub kind: AskKind,
    /// How many were written down.
    pub asked: usize,
    /// How many of these are met.
    pub met: usize,
}

/// What was asked for in a network, or by a group, within some days, by kind; of what was worded anew counts the first day.
pub async fn counted(store: &Store, owner: Owner, (from, to): Days) -> Result<Vec<AskCount>> {
    macro_rules! counts {
        ($owner:literal) => {
            concat!(
                "select a.kind, count(*), count(*) filter (where a.state = 'met')
                 from ask a
                 join ask_wording w on w.network_id = a.network_id and w.ask_id = a.id and w.version = 1
                 where a.",
                $owner,
                " = $1
                   and a.side = 'ask'
                   and a.removed_at is null
                   and w.said_at >= $2
                   and w.said_at < $3
                 group by a.kind"
            )
        };
    }
    let text = match owner {
        Owner::Network(_) => sql(counts!("network_id")),
        Owner::Group(_) => sql(counts!("organisation_id")),
    };
    let rows: Vec<(String, i64, i64)> = on!(store, connection, {
        sqlx::query_as(text)
            .bind(owner.key())
            .bind(start_of(from))
            .bind(start_of(to.succ_opt().unwrap_or(to)))
            .fetch_all(&mut *connection)
            .await?
    });
    let mut counts = rows
        .into_iter()
        .map(|(kind, asked, met)| {
            Ok(AskCount {
                kind: AskKind::read(&kind).ok_or(StoreError::Unreadable("kind of an ask"))?,
                asked: usize::try_from(asked).unwrap_or(0),
                met: usize::try_from(met).unwrap_or(0),
            })
        })
        .collect::<Result<Vec<_>>>()?;
    counts.sort_by_key(|count| count.kind);
    Ok(counts)
}
