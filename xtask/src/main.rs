//! The whole build of Good Measure, as `cargo xtask <word>`.
//!
//! Read `site` first: it makes the browser part that the server carries inside itself. `run` and `test` stand on it.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "those are the rules of the server; a build reads the environment and the time of files, and waits"
)]

mod browser;
mod needs;
mod place;
mod postgres;
mod run;
mod site;
mod steps;
mod test;
mod watch;

use std::env;
use std::process::ExitCode;

use place::Place;
use steps::Outcome;

const USAGE: &str = "\
The whole build of Good Measure.

    cargo xtask run [-- ARGUMENTS]   build everything, then `good-measure serve ARGUMENTS`
    cargo xtask build                the binary to install, optimised, with the browser part inside
    cargo xtask test                 every check there is, with a summary at the end; as root on Debian
                                     it first installs what is missing, elsewhere it names it
        --without postgres           leave out the tests on PostgreSQL
        --without browser            leave out the tests in a real browser
    cargo xtask watch [-- ARGUMENTS] serve, and build again and reload when a file changes
    cargo xtask bench                how fast pages and files are, and what memory they take
    cargo xtask screenshots          pictures of the pages, taken in a real browser

The first build takes 10 to 15 minutes on two cores; after that it is seconds.";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    match answer(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}

/// Does what the words of the command line ask for.
fn answer(words: &[String]) -> Outcome {
    let (word, rest) = match words.split_first() {
        Some((word, rest)) => (word.as_str(), rest),
        None => ("help", words),
    };
    match word {
        "run" => run::run(&Place::find()?, for_the_server(rest)?),
        "watch" => watch::watch(&Place::find()?, for_the_server(rest)?),
        "build" => nothing_more(rest).and_then(|()| run::build(&Place::find()?)),
        "bench" => nothing_more(rest).and_then(|()| run::bench(&Place::find()?)),
        "test" => {
            test::Without::read(rest).and_then(|without| test::test(&Place::find()?, without))
        }
        "screenshots" => nothing_more(rest).and_then(|()| browser::screenshots(&Place::find()?)),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!(
            "`{other}` is not a word that `cargo xtask` knows.\n\n{USAGE}"
        )),
    }
}

/// What stands after `--` is for the server.
fn for_the_server(rest: &[String]) -> Outcome<&[String]> {
    match rest.split_first() {
        None => Ok(rest),
        Some((dashes, arguments)) if dashes == "--" => Ok(arguments),
        Some((other, _)) => Err(format!(
            "Put `--` before `{other}` when it is meant for the server, as in `cargo xtask run -- {other}`."
        )),
    }
}

/// A word that takes no arguments says so, rather than ignoring them.
fn nothing_more(rest: &[String]) -> Outcome {
    match rest.first() {
        None => Ok(()),
        Some(extra) => Err(format!("Leave `{extra}` out: this takes no arguments.")),
    }
}
