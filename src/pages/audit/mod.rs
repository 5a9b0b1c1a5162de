//! One audit, from its start to its results.

pub mod answer;
pub mod change;
pub mod close;
pub mod comparison;
pub mod paper;
pub mod reason;
pub mod results;
pub mod start;
pub mod statement;
pub mod suggestions;
pub mod tasks;
