//! Stories of people: set up, sign in, join, leave.

mod farewell;
mod founding;
mod join;
mod person;
mod secrets;
