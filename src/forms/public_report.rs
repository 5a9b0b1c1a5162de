//! Makes a report public.

use super::{Field, form};
use crate::language::msg;

/// Carries the hash of the link that is to be stopped.
pub const PAGE: &str = "page";

form! {
    /// Makes a report public, once whoever does so has looked at the names in it.
    PublishReport {
        base: Field::hidden("base", msg::PUBLIC_REPORT_CONSENT),
        consent: Field::choice("consent", msg::PUBLIC_REPORT_CONSENT),
    }
}
