//! A network, for its facilitators: this week, views of its groups, the register, reports, lists, meetings and who came, who speaks
//! for it.

pub mod add_group;
pub mod attendance;
pub mod by_principle;
pub mod changes;
pub mod dashboard;
pub mod door;
pub mod history;
pub mod import;
pub mod meeting;
pub mod meetings;
pub mod notes;
pub mod people;
pub mod promise;
pub mod promised;
pub mod promises;
pub mod register;
pub mod reports;
pub mod representative;
pub mod representatives;
pub mod reviews;
pub mod themes;
pub mod turnout;
pub mod voices_totals;
pub mod week;
