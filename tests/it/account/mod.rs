//! Stories of people: set up, sign in, join.

mod erasure;
mod join;
mod person;
