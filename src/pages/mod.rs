//! HTML for reading, a room for each area of the address. Handlers load what a page needs first and then draw it in
//! one go, so that a page is whole before its first byte leaves.

pub mod account;
pub mod audit;
pub mod charter;
pub mod group;
pub mod network;
pub mod plan;
pub mod shell;
pub mod supporter;
pub mod voices;
