//! Stories of a network and those who support it.

mod attendance;
mod dashboard;
mod finding;
mod import;
mod meetings;
mod people;
mod register;
mod report;
mod week;
