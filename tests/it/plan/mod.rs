//! Stories of a plan.

mod action;
mod check_in;
mod progress;
