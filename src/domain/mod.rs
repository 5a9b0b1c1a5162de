//! What an audit is: words and rules, without input or output, clock or framework. Compiled for server and browser.
//!
//! Never glob-import this module: [`action::Action`] and [`answer`]'s names meet other crates' names.

pub mod action;
pub mod action_log;
pub mod action_stage;
pub mod answer;
pub mod answer_codes;
pub mod audit;
pub mod burn_up;
pub mod charter;
pub mod closeness;
pub mod comparison;
pub mod dates;
pub mod digits;
pub mod distribution;
pub mod error;
pub mod farewell;
pub mod fewest;
pub mod folded;
pub mod form;
pub mod group_order;
pub mod ids;
pub mod lineage;
pub mod listing;
pub mod need;
pub mod organisation;
#[cfg(feature = "ssr")]
pub mod password;
pub mod person;
pub mod presence;
pub mod profile;
pub mod questionnaire;
pub mod reason;
pub mod removal;
pub mod report;
pub mod review;
pub mod schedule;
pub mod share;
pub mod spread;
pub mod standing;
pub mod standing_history;
pub mod statement_change;
pub mod talk;
pub mod team;
pub mod theme;
pub(crate) mod word;
