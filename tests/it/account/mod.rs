//! Stories of people: set up, sign in, join, leave.

mod farewell;
mod join;
mod person;
mod secrets;
mod sign_in;
