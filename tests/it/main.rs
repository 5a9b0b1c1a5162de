//! Stories over HTTP on real databases, and checks of what ships.

mod accounts;
mod actions;
mod answers;
mod audits;
mod charts;
mod check_ins;
mod comparison;
mod crowd;
mod documents;
mod files;
mod folder;
mod hostile;
mod imports;
mod labels;
mod language;
mod paper;
mod progress;
mod queries;
mod questionnaires;
mod settings;
mod sharing;
mod source;
mod store;
mod trends;
mod world;
