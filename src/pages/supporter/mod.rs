//! One group, seen by a facilitator: what it shares, and reviews of it.

pub mod attendance;
pub mod audit;
pub mod contact;
pub mod group;
pub mod password;
pub mod plan;
pub mod review;
pub mod voices;
pub mod who_runs;
