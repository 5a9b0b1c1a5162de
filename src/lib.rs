//! Good Measure: guided self-audits, action plans and their progress for community groups.
//!
//! # The map
//! Read in this order; each module uses only those before it.
//!
//! - [`domain`]: what a questionnaire, an audit, an answer, a standing and an action are. No input or output, no clock.
//!   Compiled for the server and the browser.
//! - `questionnaires`: reads definition files, checks them, and says all that is wrong with file, line and column.
//! - `spreadsheet`: the cells of a file that somebody brings, bounded in every direction.
//! - `language`: every sentence people read, from `messages/`, and dates in the reader's language.
//! - `store`: all SQL, one text for SQLite and PostgreSQL.
//! - `charts`: numbers to SVG with plotters, and to PNG.
//! - `visitor`: who is asking and what they may do.
//! - `commands`: what a person can do, one function for each verb.
//! - [`islands`]: all that runs in the browser; today the autosave beside the answer form.
//! - `demo`: a made-up network and its groups. `pages`: HTML for reading. `export`: files to take away.
//! - `server`: routes, sessions' doors, headers, settings. `main.rs`: the command line.
//!
//! # What always holds
//! - `domain` is given the moment and what it needs; it never asks the clock, the database or the network.
//! - A questionnaire in use never changes: an audit names version and statement ids, and the definition is kept in the
//!   database, so a report of five years ago opens after the file is gone. A changed file of a used version stops the
//!   server at start, with its name.
//! - Every save of an answer stays in the history. The later of two saves stands; when it did not know of the one before,
//!   both people are told and both answers are shown until somebody settles them.
//! - "Don't know yet" and "not for us" never enter a mean; a standing with fewer than half of its statements scored is
//!   not given.
//! - Every query of what a group owns carries the group and goes by key or index; another group's page is a 404.
//! - A form sent twice does one thing: it carries the key of what it makes.
//! - A facilitator sees what a group shares and nothing else; groups are never set in the order of their levels, and those
//!   that share nothing are counted, not guessed.
//! - What is said of an action is a record with who and when, and none is rewritten: the action's state, whether it is
//!   overdue or stuck, and its story follow from the records. Two who change its words at once are both told.
//! - Forms are plain posts. A verb redirects; a mistake shows the page again with status 422 and all that was typed. The
//!   island posts the same form to the same address and asks for JSON.
//! - A page loads what it needs first and is drawn in one go; nothing is awaited while it is drawn.
//!
//! # Walkthrough: one answer
//! A person presses a level. The island ([`islands::autosave`]) posts the form to
//! `/groups/{group}/audits/{audit}/statements/{statement}`. `server::router` finds the visitor by the session cookie;
//! `visitor::Coordinator` finds the group by person and address, or answers 404. `pages::audit::answer::save` hands the form to
//! `commands::audit::answer`, which reads it with `forms::audit::AnswerForm` and calls `store::answers::save`: one
//! transaction that holds the audit open, checks the version the person saw, writes the history and the answer. The page
//! says "Saved 14:02". Without JavaScript the same form is sent by its buttons, and the same handler redirects.
//!
//! # Walkthrough: an action's life
//! `commands::action::plan` makes a [`domain::action::Action`] from a suggestion or from a form. What is said of it later
//! ([`domain::progress::Event`]: started, waiting, another day with a reason, handed over) goes through
//! `commands::action::say` and `reword` into `store::progress`, one row each, and `pages::story` tells the rows as
//! sentences. A check-in (`commands::check_in`) walks through what is open, and ends with the days on which the group
//! meets next ([`domain::schedule`]). Closing and opening again are rows too, so a chart of the year can be drawn.
//!
//! # Walkthrough: from closing to paper
//! `commands::audit::close` marks the audit closed and writes a [`domain::standing::Standing`] per principle in the same
//! transaction. `commands::results::of` reads them, finds the audit before, follows the declared changes between
//! questionnaire versions ([`domain::lineage`]), and `pages::results` says what was found and draws it with
//! `charts::standing`. `pages::suggestions` offers actions from the weakest statements. `export::plan` and `export::report`
//! say in an `export::document::Document` what a file says, and two setters make files of it: `export::pdf` with typst,
//! which refuses to write what is not PDF/UA-1, and `export::docx`. `export::blank` is the same for paper that comes back
//! filled in, by `pages::type_in`.

//!
//! # Walkthrough: what a facilitator sees
//! `commands::sharing::choose` keeps what a group shares ([`domain::share`]); in the same transaction `store::shares` writes
//! which audit a network sees of it and asks for a review. Closing an audit writes its choices in signs
//! ([`domain::choices`]), and every change of the plan its row in `store::pulse`. `commands::asked` reads from the address
//! which groups are meant; `store::dashboard` reads one short row a group, and `commands::dashboard` makes of them groups
//! by principle, themes ([`domain::theme`]) and changes ([`domain::spread`]); `commands::week` chooses of all this what a
//! facilitator needs first. `visitor::Supporter` stands before every page of a group that a facilitator opens
//! (`pages::member`, `pages::supported`), and what is not shared is not found. `commands::review` keeps what both say of
//! it ([`domain::review`]).

#[cfg(feature = "ssr")]
pub mod app;
#[cfg(feature = "ssr")]
pub mod assets;
#[cfg(feature = "ssr")]
pub mod catalogue;
#[cfg(feature = "ssr")]
pub mod charts;
#[cfg(feature = "ssr")]
pub mod clock;
#[cfg(feature = "ssr")]
pub mod commands;
#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod demo;
pub mod domain;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
pub mod export;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod language;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod queries;
#[cfg(feature = "ssr")]
pub mod questionnaires;
#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
pub mod spreadsheet;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod visitor;
#[cfg(feature = "ssr")]
pub mod wording;

/// Starts the browser part; each island is then woken where it stands in the page.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
