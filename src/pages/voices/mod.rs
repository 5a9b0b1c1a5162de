//! Voices: people who use a service say what it is like. For them the pages of a reply; for who runs a round, opening it, its ways
//! in, what is told of it, and what people wrote. For whoever another group asked
//! to read it first, that alone.

pub mod list;
mod reader;
pub mod reading;
pub mod reply;
pub mod round;
pub mod tablet;
pub mod texts;
pub mod type_in;
