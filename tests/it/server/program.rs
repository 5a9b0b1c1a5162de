//! The program itself, run as people run it.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

/// A server in a process of its own, which ends with this.
pub struct Program {
    child: Child,
    /// Held, as a program that can say nothing more stops.
    _said: BufReader<ChildStdout>,
    /// Where it listens.
    address: String,
}

/// The program with these words, started by a shell that first does `before`.
pub fn good_measure(before: &str, words: &[&str]) -> Command {
    let mut shell = Command::new("sh");
    shell
        .args(["-c", &format!("{before}; exec \"$0\" \"$@\"")])
        .arg(env!("CARGO_BIN_EXE_good-measure"))
        .args(words)
        .env_remove("DATABASE_URL");
    shell
}

impl Program {
    /// Serves what is in a folder, as soon as it says so; its log goes there.
    pub fn serve(before: &str, data: &Path, log: impl Into<Stdio>) -> Self {
        let data = data.to_str().expect("a path");
        let words = ["serve", "--listen", "127.0.0.1:0", "--data", data];
        let mut child = good_measure(before, &words)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("it starts");
        let mut said = BufReader::new(child.stdout.take().expect("its words"));
        let mut line = String::new();
        said.read_line(&mut line).expect("its first words");
        let (_, address) = line.trim().split_once("http://").expect("an address");
        Self {
            child,
            _said: said,
            address: address.to_owned(),
        }
    }

    /// The status and the body of a page.
    pub fn get(&self, path: &str) -> (u16, String) {
        // A machine that is busy with much else cuts a connection now and then; whoever reads would load the page again.
        let answer = (0..3).find_map(|_| self.ask(path).ok());
        let answer = answer.expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).expect("a status");
        (status.parse().expect("a number"), body.to_owned())
    }

    fn ask(&self, path: &str) -> std::io::Result<String> {
        let mut wire = TcpStream::connect(&self.address)?;
        let asked = format!("GET {path} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n");
        wire.write_all(asked.as_bytes())?;
        let mut answer = String::new();
        wire.read_to_string(&mut answer)?;
        Ok(answer)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
