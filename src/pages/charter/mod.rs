//! What a group promises the people who come to it: its charter, to word, to print and to look at again.

pub mod again;
pub mod show;
pub mod words;
pub mod you_said;
