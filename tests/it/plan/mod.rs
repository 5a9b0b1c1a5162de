//! Stories of a plan.

mod action;
mod action_fields;
mod check_in;
mod progress;
