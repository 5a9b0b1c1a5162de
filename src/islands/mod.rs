//! All that runs in the browser. Pages work without it; islands save while people type, search while they type, copy a
//! link, show a password, bring counts up to date, count who comes in and keep quiet time.
//!
//! Each island is three files: what stands in the page (`<name>.rs`), its state machine, a plain type that is told what
//! happened and says what to do (`<name>/machine.rs`), and the rim that passes events in and carries effects out
//! (`<name>/browser.rs`). Only rims know the browser; the machines are tested natively, in every order of events.

pub mod autosave;
pub mod copy;
pub mod live;
pub mod password;
pub mod search;
pub mod tick;
pub mod timer;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(test)]
mod orders;
