//! Stories over HTTP on real databases, and checks of what ships.
#![expect(
    clippy::disallowed_methods,
    reason = "a story makes keys as a browser does, and is told by the environment which database it runs on"
)]

mod accounts;
mod actions;
mod answers;
mod audits;
mod charts;
mod check_ins;
mod comparison;
mod crowd;
mod dashboard;
mod documents;
mod domain;
mod earlier;
mod files;
mod hostile;
mod house;
mod imports;
mod labels;
mod language;
mod paper;
mod progress;
mod queries;
mod questionnaires;
mod register;
mod reports;
mod reviews;
mod settings;
mod sharing;
mod store;
mod trends;
mod words;
mod world;
