//! A network, for its facilitators: this week, views of its groups, the register, reports, lists, meetings and who came.

pub mod add_group;
pub mod ask;
pub mod asks;
pub mod attendance;
pub mod by_principle;
pub mod changes;
pub mod dashboard;
pub mod door;
pub mod import;
pub mod matches;
pub mod meeting;
pub mod meetings;
pub mod notes;
pub mod offers;
pub mod people;
pub mod register;
pub mod reports;
pub mod reviews;
pub mod themes;
pub mod turnout;
pub mod voices_totals;
pub mod week;
