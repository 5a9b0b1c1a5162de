//! All that runs in the browser. Pages work without it; islands save while people type and say what became of it.

pub mod autosave;
