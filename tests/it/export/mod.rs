//! Files that people take away, read back with the tools they use.

mod documents;
mod every_file;
mod everything;
mod files;
pub mod letters;
mod sheets;
