//! What stands round every page.

#[cfg(unix)]
mod files;
pub mod hostile;
mod logs;
mod origin;
#[cfg(unix)]
mod program;
mod ready;
mod settings;
