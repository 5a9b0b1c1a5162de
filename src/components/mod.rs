//! What pages are made of, and what several of them show.

pub mod again;
pub mod asked;
pub mod card;
pub mod chart;
pub mod cup;
pub mod data_table;
pub mod day_field;
pub mod field;
pub mod lessons;
pub mod link_to_share;
pub mod markdown;
pub mod notice;
pub mod page;
pub mod questionnaire_choice;
pub mod review_notes;
pub mod scene;
pub mod spread;
pub mod standing_cards;
pub mod tabs;
pub mod text;
pub mod told;
