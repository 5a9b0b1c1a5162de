//! The only place that makes keys and other words that nothing had before.

use uuid::Uuid;

/// A key that nothing has yet.
pub trait Fresh: From<Uuid> {
    /// A new key, later in order than those made before it (UUID version 7).
    #[cfg(feature = "ssr")]
    #[expect(clippy::disallowed_methods, reason = "the one maker of keys")]
    fn fresh() -> Self {
        Self::from(Uuid::now_v7())
    }

    /// A new key that tells nothing of when it was made (UUID version 4): for who must not be found by the order in which
    /// they came, and where there is no trusted clock.
    #[expect(clippy::disallowed_methods, reason = "the one maker of keys")]
    fn random() -> Self {
        Self::from(Uuid::new_v4())
    }
}

impl<T: From<Uuid>> Fresh for T {}

/// Eight letters and digits that a page without a way on and its line in the log both name.
#[cfg(feature = "ssr")]
#[expect(clippy::disallowed_methods, reason = "the one maker of keys")]
pub fn log_reference() -> String {
    let mut reference = Uuid::now_v7().simple().to_string();
    reference.split_off(reference.len() - 8)
}
