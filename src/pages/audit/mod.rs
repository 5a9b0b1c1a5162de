//! One audit, from its start to its results.

pub mod answer;
mod blank_paper;
pub mod change;
pub mod chapters;
pub mod close;
pub mod comparison;
pub mod paper;
pub mod part;
mod principle_picks;
pub mod reason;
mod reason_fields;
pub mod reasons;
pub mod remove;
pub mod results;
pub mod room;
mod saved_answer;
pub mod saves;
pub mod sides;
pub mod so_far;
pub mod start;
pub mod statement;
pub mod suggestions;
pub mod tasks;
pub mod team;
