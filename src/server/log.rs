//! What goes to the log: where something broke, with a reference, and never what a person typed or an address that holds
//! a secret.

use std::{
    io::{IsTerminal as _, stderr},
    panic::{self, PanicHookInfo},
};

use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt,
    layer::SubscriberExt as _,
    util::SubscriberInitExt as _,
};

/// Who is heard: this program, and what it asks of its database, which is told without values. Other libraries are handed
/// addresses, forms and files, and say what they like of them.
const HEARD: [&str; 2] = ["good_measure", "sqlx"];

/// Has all that is logged written to standard error, from this level on. Panics are logged too, in place of what Rust
/// writes of them.
///
/// # Errors
/// A sentence that names the levels, where this is none.
pub fn start(level: &str) -> Result<(), String> {
    let level: LevelFilter = level
        .parse()
        .map_err(|_| "The level of the log is error, warn, info, debug or trace.".to_owned())?;
    // A line that cannot be written, as on a full disk that holds the log, is lost. Told in its place it would be a panic, and
    // the answer to whoever asks for a page would be lost with it.
    let lines = fmt::layer()
        .with_writer(stderr)
        .log_internal_errors(false)
        .with_ansi(stderr().is_terminal());
    tracing_subscriber::registry()
        .with(lines)
        .with(Targets::new().with_targets(HEARD.map(|target| (target, level))))
        .init();
    panic::set_hook(Box::new(note));
    Ok(())
}

/// Notes where a panic was. Its words only where they stand in the source: those put together while the program runs
/// quote what it held, such as the text in which no character ends there.
fn note(panic: &PanicHookInfo<'_>) {
    let said = panic.payload().downcast_ref::<&'static str>();
    let place = panic.location().map(ToString::to_string);
    tracing::error!(place, said, "a panic");
}
