//! A group: its home, its people, what it says of itself and shows to others.

pub mod asks;
pub mod draft_comment;
pub mod drafts;
pub mod erase;
pub mod everything;
pub mod home;
pub mod leave;
pub mod meetings;
pub mod password;
pub mod people;
pub mod profile;
pub mod promises;
pub mod removed;
pub mod reports;
pub mod representatives;
pub mod reviews;
pub mod sharing;
pub mod sharing_question;
