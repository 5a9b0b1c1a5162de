//! Files people take away. What a person typed goes in as data and never as markup, formula or path.

pub mod blank;
pub mod boxes;
pub mod charter;
pub mod closeness;
pub mod csv;
pub mod document;
pub mod docx;
pub mod everything;
pub mod ics;
pub mod links;
pub mod meeting;
pub mod network_record;
pub mod network_report;
pub mod notes;
pub mod own;
pub mod pdf;
pub mod plan;
pub mod records;
pub mod report;
pub mod statements;
pub mod table;
pub mod told;
pub mod views;
pub mod voices;
pub mod xlsx;
pub mod you_said;
