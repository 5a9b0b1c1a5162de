//! What stands before and around pages: reading requests, the session cookie, pages for what went wrong.

pub mod ask;
pub mod errors;
pub mod request;
pub mod session;
