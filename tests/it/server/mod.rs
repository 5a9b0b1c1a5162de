//! What stands round every page.

mod commands;
pub mod hostile;
mod settings;
