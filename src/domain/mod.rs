//! What an audit is: words and rules, without input or output, clock or framework. Compiled for server and browser.
//!
//! Never glob-import this module: [`action::Action`] and [`answer`]'s names meet other crates' names.

pub mod action;
pub mod answer;
pub mod audit;
pub mod choices;
pub mod comparison;
pub mod course;
pub mod dates;
pub mod error;
pub mod form;
pub mod ids;
pub mod lineage;
pub mod listing;
pub mod movement;
pub mod organisation;
pub mod person;
pub mod place;
pub mod profile;
pub mod progress;
pub mod questionnaire;
pub mod reason;
pub mod report;
pub mod review;
pub mod schedule;
pub mod share;
pub mod spread;
pub mod standing;
pub mod theme;
pub mod trend;
