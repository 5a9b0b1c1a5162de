//! Stories of people: set up, sign in, join.

mod join;
mod person;
