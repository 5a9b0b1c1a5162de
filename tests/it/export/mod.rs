//! Files that people take away, read back with the tools they use.

mod documents;
mod files;
