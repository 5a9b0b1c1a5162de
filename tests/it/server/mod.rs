//! What stands round every page.

mod commands;
mod connections;
#[cfg(unix)]
mod files;
pub mod hostile;
mod logs;
mod origin;
#[cfg(unix)]
mod program;
#[cfg(unix)]
mod proxy;
mod ready;
mod settings;
