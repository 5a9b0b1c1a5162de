//! Voices: people who use a service say what it is like. For them the pages of a reply; for who runs a round, opening it, its ways
//! in, what is told of it, and what people wrote.

pub mod list;
pub mod reply;
pub mod round;
pub mod tablet;
pub mod texts;
pub mod type_in;
