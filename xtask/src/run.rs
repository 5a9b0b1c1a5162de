//! Building the server and running it.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::place::Place;
use crate::postgres::{self, Cluster};
use crate::site::{self, Profile};
use crate::steps::{Outcome, run as run_to_its_end, step};

/// Builds everything and becomes the server.
pub fn run(place: &Place, arguments: &[String]) -> Outcome {
    site::build(place, Profile::Small)?;
    let server = server(place)?;
    println!();
    let mut command = Command::new(server);
    command
        .arg("serve")
        .args(arguments)
        .current_dir(&place.root);
    become_it(command)
}

/// Builds the binary to install.
pub fn build(place: &Place) -> Outcome {
    site::build(place, Profile::Small)?;
    step(
        "Building the optimised server",
        "20 to 30 minutes the first time, then a few",
        || {
            let mut cargo = place.cargo(&["build", "--release", "--bin", "good-measure"]);
            run_to_its_end(
                &mut cargo,
                "The server does not build: mend what cargo names above.",
            )
        },
    )?;
    let server = place.server("release");
    let size = fs::metadata(&server).map_err(|error| {
        format!(
            "{} is not there ({error}): run `cargo xtask build` again.",
            server.display()
        )
    })?;
    println!("\n{} ({:.1} MB)", server.display(), size.len() as f64 / 1e6);
    Ok(())
}

/// Says how fast pages and files are, optimised as the binary to install is.
pub fn bench(place: &Place) -> Outcome {
    site::build(place, Profile::Small)?;
    step(
        "Measuring",
        "30 to 40 minutes the first time, as all is built optimised; then about 20",
        || {
            let mut cargo = place.cargo(&[
                "bench",
                "-p",
                "good-measure",
                "--bench",
                "speed",
                "--bench",
                "network",
            ]);
            let cluster = match (env::var("TEST_DATABASE_URL"), postgres::programs()) {
                (Err(_), Some(programs)) => Some(Cluster::start(programs)?),
                _ => None,
            };
            if let Some(cluster) = &cluster {
                cargo.env("TEST_DATABASE_URL", cluster.url());
            }
            run_to_its_end(
                &mut cargo,
                "The benchmarks stopped: see what is said above.",
            )
        },
    )
}

/// Builds the server for working on it, and says where it is.
pub fn server(place: &Place) -> Outcome<PathBuf> {
    step(
        "Building the server",
        "8 to 10 minutes the first time, then seconds",
        || {
            let mut cargo = place.cargo(&["build", "--bin", "good-measure"]);
            run_to_its_end(
                &mut cargo,
                "The server does not build: mend what cargo names above.",
            )
        },
    )?;
    Ok(place.server("debug"))
}

/// Puts the server in this program's place, so that Ctrl-C and signals go straight to it.
#[cfg(unix)]
fn become_it(mut command: Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(format!(
        "The server did not start ({error}): run `cargo xtask run` again."
    ))
}

#[cfg(not(unix))]
fn become_it(mut command: Command) -> Outcome {
    run_to_its_end(&mut command, "The server stopped: it says why above.")
}
