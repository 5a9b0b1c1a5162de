//! Stories of a group.

mod leaving;
mod people;
mod profile;
mod removed;
mod sharing;
mod sharing_question;
