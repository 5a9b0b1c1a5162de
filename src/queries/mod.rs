//! What pages and files are drawn from: every read, each checked against what the visitor may see.

pub mod action;
pub mod audit;
pub mod calendar;
pub mod check_in;
pub mod comparison;
pub mod dashboard;
pub mod erasure;
pub mod everything;
pub mod farewell;
pub mod group;
pub mod import;
pub mod invitation;
pub mod network_query;
pub mod password;
pub mod person;
pub mod plan;
pub mod profile;
pub mod progress;
pub mod register;
pub mod report;
pub mod results;
pub mod review;
pub mod review_queue;
pub mod schedule;
pub mod sharing;
pub mod week;
