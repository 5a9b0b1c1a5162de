//! What pages and files both say: sentences, captions, titles of columns, addresses. No HTML and no SQL.

pub mod action;
pub mod answer;
pub mod ask;
pub mod comparison;
pub mod contact;
pub mod farewell;
pub mod markdown;
pub mod meeting;
pub mod mending;
pub mod network;
pub mod notice;
pub mod password;
pub mod presence;
pub mod progress;
pub mod promise;
pub mod report;
pub mod representative;
pub mod results;
pub mod sides;
pub mod target;
pub mod team;
pub mod to;
pub mod voices;
