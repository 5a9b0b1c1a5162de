//! Files that people take away, read back with the tools they use.

pub mod documents;
mod every_file;
mod everything;
pub mod files;
pub mod letters;
mod records;
mod sheets;
mod tables;
