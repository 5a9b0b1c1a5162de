//! Stories of people: set up, sign in, join.

mod founding;
mod join;
mod person;
