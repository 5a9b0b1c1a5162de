//! The server as it is installed, in a process of its own.

use std::{
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
};

/// A server that is ended at once when this is dropped.
pub struct Server {
    pub process: Child,
    pub address: SocketAddr,
}

impl Server {
    /// The program, with what goes before it and where its database is yet to be said.
    pub const PROGRAM: &str = env!("CARGO_BIN_EXE_good-measure");

    /// Starts it; back when it listens.
    pub fn start(command: &mut Command) -> Self {
        let mut process = command
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().expect("its words"))
            .read_line(&mut line)
            .expect("a line");
        let address = line.trim().rsplit("http://").next().expect("an address");
        let address = address.parse().expect("an address");
        Self { process, address }
    }

    /// Kills it, with nothing that it could still do (`SIGKILL`).
    pub fn kill(&mut self) {
        self.process.kill().expect("killed");
        self.process.wait().expect("it ended");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended long ago.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
