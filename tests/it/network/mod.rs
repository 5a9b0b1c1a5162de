//! Stories of a network and those who support it.

mod contact;
mod dashboard;
mod finding;
mod import;
mod people;
mod register;
mod report;
mod week;
