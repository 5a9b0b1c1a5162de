//! Accounts: setting up, signing in, joining by a link, what whoever left is told, the language, the first page.

pub mod draft;
pub mod erase;
pub mod farewell;
pub mod join;
pub mod language;
pub mod new_password;
pub mod set_up;
pub mod sign_in;
pub mod start;
