//! Stories over HTTP on real databases, and checks of what ships.
#![expect(
    clippy::disallowed_methods,
    reason = "a story makes keys as a browser does, and is told by the environment which database it runs on"
)]

mod account;
mod audit;
mod charts;
mod crowd;
mod domain;
mod export;
mod full_round;
mod group;
mod house;
mod language;
mod network;
mod plan;
mod queries;
mod questionnaires;
mod server;
mod store;
mod supporter;
mod voices;
mod world;
