//! Saying what is about to happen and how long it may take, and how it ended.

use std::process::Command;
use std::time::Instant;

/// How a piece of work ends: well, or with one sentence that says what to do about it.
pub type Outcome<T = ()> = Result<T, String>;

/// Does one long piece of work, announced before and timed after.
pub fn step<T>(what: &str, how_long: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n== {what} ({how_long})");
    let start = Instant::now();
    let outcome = work();
    let seconds = start.elapsed().as_secs_f32();
    let ending = if outcome.is_ok() {
        "done in"
    } else {
        "stopped after"
    };
    println!("   {ending} {seconds:.1} s");
    outcome
}

/// Runs a program to its end; `otherwise` is what to do when that does not go well.
pub fn run(command: &mut Command, otherwise: &str) -> Outcome {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(otherwise.to_owned()),
        Err(error) => Err(format!("`{program}` did not start ({error}). {otherwise}")),
    }
}

/// What a program prints, or `None` when it is not there or does not end well.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Steps that do not stop one another, told together at the end.
#[derive(Default)]
pub struct Summary {
    rows: Vec<Row>,
}

struct Row {
    what: String,
    seconds: f32,
    ending: Ending,
}

enum Ending {
    Passed,
    LeftOut,
    Unchecked(String),
    Stopped(String),
}

impl Summary {
    /// Does one step and remembers how it ended.
    pub fn step<T>(
        &mut self,
        what: &str,
        how_long: &str,
        work: impl FnOnce() -> Outcome<T>,
    ) -> Option<T> {
        let start = Instant::now();
        let outcome = step(what, how_long, work);
        let seconds = start.elapsed().as_secs_f32();
        let (ending, value) = match outcome {
            Ok(value) => (Ending::Passed, Some(value)),
            Err(why) => {
                eprintln!("   {why}");
                (Ending::Stopped(why), None)
            }
        };
        self.rows.push(Row {
            what: what.to_owned(),
            seconds,
            ending,
        });
        value
    }

    /// Remembers a step that was left out because someone asked for that.
    pub fn left_out(&mut self, what: &str) {
        self.rows.push(Row {
            what: what.to_owned(),
            seconds: 0.0,
            ending: Ending::LeftOut,
        });
    }

    /// Remembers what this machine could not check, which stops nobody; `why` says how to change that.
    pub fn unchecked(&mut self, what: &str, why: String) {
        self.rows.push(Row {
            what: what.to_owned(),
            seconds: 0.0,
            ending: Ending::Unchecked(why),
        });
    }

    /// Remembers a step that could not be taken.
    pub fn missing(&mut self, what: &str, why: &str) {
        eprintln!("\n== {what}\n   {why}");
        let ending = Ending::Stopped(why.to_owned());
        self.rows.push(Row {
            what: what.to_owned(),
            seconds: 0.0,
            ending,
        });
    }

    /// Prints all steps; ends well only when every one did.
    pub fn finish(self) -> Outcome {
        println!("\n== Summary");
        for row in &self.rows {
            let (mark, why) = match &row.ending {
                Ending::Passed => ("pass", ""),
                Ending::LeftOut => ("left out", ""),
                Ending::Unchecked(why) => ("missing", why.as_str()),
                Ending::Stopped(why) => ("FAIL", why.as_str()),
            };
            println!("   {mark:<8} {:>7.1} s  {}", row.seconds, row.what);
            if !why.is_empty() {
                println!("                        {why}");
            }
        }
        let stopped = self
            .rows
            .iter()
            .filter(|row| matches!(row.ending, Ending::Stopped(_)))
            .count();
        match stopped {
            0 => Ok(()),
            1 => Err("One step needs a look: see the line marked FAIL.".to_owned()),
            several => Err(format!(
                "{several} steps need a look: see the lines marked FAIL."
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_machine_cannot_check_stops_nobody_and_what_does_not_pass_does() {
        let mut summary = Summary::default();
        summary.unchecked("qpdf", "Install it.".to_owned());
        summary.left_out("The tests in a browser");
        assert_eq!(summary.finish(), Ok(()));
        let mut summary = Summary::default();
        summary.unchecked("qpdf", "Install it.".to_owned());
        summary.missing("A PostgreSQL for the tests", "Install it.");
        let why = summary.finish().unwrap_err();
        assert!(why.starts_with("One step"), "{why}");
    }
}
