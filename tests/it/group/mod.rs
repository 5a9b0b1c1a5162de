//! Stories of a group.

mod leaving;
mod people;
mod profile;
mod sharing;
mod sharing_question;
