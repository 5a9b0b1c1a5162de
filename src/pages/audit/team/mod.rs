//! A team whose people answer an audit each on their own: how they come in, what they answer, who runs it, and the talk.

pub mod overview;
pub mod own;
pub mod paper;
pub mod talk;
pub mod wall;
pub mod way_in;
