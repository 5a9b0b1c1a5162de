//! What stands round every page.

mod connections;
pub mod hostile;
mod settings;
