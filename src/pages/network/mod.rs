//! A network, for its facilitators: this week, views of its groups, the register, reports, lists, meetings and who came.

pub mod add_group;
pub mod attendance;
pub mod by_principle;
pub mod changes;
pub mod dashboard;
pub mod door;
pub mod import;
pub mod lessons;
pub mod meeting;
pub mod meetings;
pub mod mending;
pub mod notes;
pub mod people;
pub mod register;
pub mod report_pages;
mod report_pieces;
pub mod reports;
pub mod reviews;
pub mod strategy;
pub mod targets;
pub mod themes;
pub mod turnout;
pub mod voices_totals;
pub mod week;
