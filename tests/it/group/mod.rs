//! Stories of a group.

pub mod charter;
mod leaving;
mod people;
mod profile;
mod removed;
mod reports;
mod sharing;
mod sharing_question;
pub mod you_said;
