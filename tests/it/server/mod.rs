//! What stands round every page.

pub mod hostile;
mod settings;
