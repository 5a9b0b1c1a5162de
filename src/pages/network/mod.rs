//! A network, for its facilitators: this week, views of its groups, the register, reports, lists.

pub mod add_group;
pub mod by_principle;
pub mod changes;
pub mod dashboard;
pub mod import;
pub mod people;
pub mod register;
pub mod reports;
pub mod reviews;
pub mod themes;
pub mod voices_totals;
pub mod week;
