//! Stories of people: set up, sign in, join, leave.

pub mod erasure;
mod farewell;
mod founding;
mod join;
mod new_password;
mod person;
mod secrets;
mod sign_in;
