//! Bringing back what was removed.

/// Hidden: the audit to bring back.
pub const AUDIT: &str = "audit";

/// Hidden: the action to bring back.
pub const ACTION: &str = "action";
