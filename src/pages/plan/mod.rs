//! A group's plan: its actions, check-ins, days and progress.

pub mod action;
pub mod calendar;
pub mod check_in;
pub mod filter;
pub mod lessons;
pub mod overview;
pub mod progress;
pub mod remove;
pub mod schedule;
pub mod statements;
pub mod story;
mod told;
