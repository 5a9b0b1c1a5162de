//! Whether an audit takes answers, held until a transaction ends.

/// Takes the row of an audit, so that nothing slips past a closing. It touches no row of one that takes no answers.
pub(crate) const HOLD_OPEN: &str = "update audit
     set started_at = started_at
     where organisation_id = $1
       and id = $2
       and closed_at is null
       and removed_at is null";

/// Takes the row of an audit for this transaction; false when the audit takes no answers.
macro_rules! hold_open {
    ($connection:ident, $organisation:expr, $audit:expr) => {
        sqlx::query($crate::store::sql($crate::store::open_audits::HOLD_OPEN))
            .bind($organisation)
            .bind($audit)
            .execute(&mut *$connection)
            .await?
            .rows_affected()
            == 1
    };
}

pub(crate) use hold_open;
