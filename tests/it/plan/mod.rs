//! Stories of a plan.

mod action;
mod action_fields;
mod calendar;
mod check_in;
mod days;
mod lessons;
mod progress;
