//! What stands round every page.

mod commands;
mod connections;
pub mod hostile;
mod settings;
