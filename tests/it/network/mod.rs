//! Stories of a network and those who support it.

mod agencies;
mod agency_attendance;
mod agency_words;
mod asks;
mod attendance;
mod contact;
mod dashboard;
mod drafts;
pub(crate) mod enclosures;
mod finding;
mod import;
mod links;
mod made_up;
mod match_words;
mod meetings;
mod mending;
mod people;
mod promises;
mod register;
mod report;
mod report_pages;
mod representatives;
mod round_trip;
mod targets;
mod week;
mod whats_on;
