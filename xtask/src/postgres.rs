//! A PostgreSQL to test on, of our own and for as long as the tests run.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, io, process};

use crate::place::{is_root, program};
use crate::steps::{Outcome, output};

/// Where Debian and its kin keep each version's binaries.
const DEBIAN: &str = "/usr/lib/postgresql";

/// A running PostgreSQL that stops, and leaves nothing behind, when this is dropped.
pub struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
    port: u16,
    /// What goes before each command: root may not run PostgreSQL and hands over to `postgres`.
    as_user: &'static [&'static str],
    /// Waits for us to be done; see [`Cluster::guard`].
    guard: Option<Child>,
}

/// The folder of PostgreSQL's programs, when this machine has them.
pub fn programs() -> Option<PathBuf> {
    in_path()
        .or_else(told_by_pg_config)
        .or_else(newest_of_debian)
}

/// A link in PATH leads to the folder where the other programs are too.
fn in_path() -> Option<PathBuf> {
    let initdb = fs::canonicalize(program(&["initdb"])?).ok()?;
    has_server(initdb.parent()?.to_owned())
}

fn told_by_pg_config() -> Option<PathBuf> {
    has_server(PathBuf::from(output(
        Command::new("pg_config").arg("--bindir"),
    )?))
}

fn newest_of_debian() -> Option<PathBuf> {
    let version = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let mut versions: Vec<PathBuf> = fs::read_dir(DEBIAN)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    versions.sort_by_key(|path| version(path));
    versions
        .into_iter()
        .rev()
        .find_map(|path| has_server(path.join("bin")))
}

fn has_server(folder: PathBuf) -> Option<PathBuf> {
    ["initdb", "pg_ctl", "postgres"]
        .iter()
        .all(|name| folder.join(name).is_file())
        .then_some(folder)
}

impl Cluster {
    /// Starts an empty PostgreSQL on a free port of this machine alone.
    pub fn start(programs: PathBuf) -> Outcome<Cluster> {
        let folder = env::temp_dir().join(format!("gm-postgres-{}", process::id()));
        let as_user: &[&str] = if is_root() {
            &["runuser", "-u", "postgres", "--"]
        } else {
            &[]
        };
        let port = free_port().map_err(|error| told(&error))?;
        let mut cluster = Cluster {
            folder,
            programs,
            port,
            as_user,
            guard: None,
        };
        cluster.make_folder().map_err(|error| told(&error))?;
        cluster.guard = Some(cluster.guard().map_err(|error| told(&error))?);
        cluster.initialise()?;
        cluster.settle().map_err(|error| told(&error))?;
        cluster.launch()?;
        Ok(cluster)
    }

    /// Where the tests find it.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("log")
    }

    fn make_folder(&self) -> io::Result<()> {
        fs::create_dir(&self.folder)?;
        if self.as_user.is_empty() {
            return Ok(());
        }
        let status = Command::new("chown")
            .arg("postgres")
            .arg(&self.folder)
            .status()?;
        if status.success() {
            return Ok(());
        }
        fs::remove_dir(&self.folder)?;
        Err(io::Error::other("there is no user `postgres`"))
    }

    /// One of PostgreSQL's programs, as the right user and in a folder that user may look at.
    fn program(&self, name: &str) -> Command {
        let mut words = self.as_user.iter().map(PathBuf::from).collect::<Vec<_>>();
        words.push(self.programs.join(name));
        let mut command = Command::new(&words[0]);
        command
            .args(&words[1..])
            .current_dir(&self.folder)
            .env("LC_ALL", "C")
            .stdin(Stdio::null());
        command
    }

    /// A shell that waits until we let go of its input, then stops PostgreSQL and removes the folder.
    ///
    /// We let go by dropping it, and just as much by Ctrl-C or a kill, when nothing else would tidy up.
    fn guard(&self) -> io::Result<Child> {
        const TIDY: &str = r#"read -r ignored; "$@"; cd / && rm -rf "$FOLDER""#;
        let stop = self.program("pg_ctl");
        let mut shell = Command::new("sh");
        shell
            .args(["-c", TIDY, "sh"])
            .arg(stop.get_program())
            .args(stop.get_args());
        shell
            .arg("-D")
            .arg(self.data())
            .args(["-m", "immediate", "-w", "stop"]);
        shell
            .env("FOLDER", &self.folder)
            .env("LC_ALL", "C")
            .current_dir(&self.folder);
        shell
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        out_of_reach_of_ctrl_c(&mut shell);
        shell.spawn()
    }

    fn initialise(&self) -> Outcome {
        let mut initdb = self.program("initdb");
        initdb.args([
            "-A",
            "trust",
            "-U",
            "postgres",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C",
        ]);
        let made = initdb
            .arg("-D")
            .arg(self.data())
            .output()
            .map_err(|error| told(&error))?;
        if made.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&made.stderr).into_owned();
        Err(format!(
            "PostgreSQL's initdb stopped, mend what it says: {}",
            said.trim()
        ))
    }

    /// Fast rather than safe: nothing in it is worth keeping.
    fn settle(&self) -> io::Result<()> {
        let mut settings = OpenOptions::new()
            .append(true)
            .open(self.data().join("postgresql.conf"))?;
        let folder = self.folder.display();
        write!(
            settings,
            "\nlisten_addresses = '127.0.0.1'\nport = {}\nunix_socket_directories = '{folder}'\n\
             fsync = off\nfull_page_writes = off\nsynchronous_commit = off\nmax_connections = 200\n",
            self.port
        )
    }

    fn launch(&self) -> Outcome {
        let mut start = self.program("pg_ctl");
        start
            .arg("-D")
            .arg(self.data())
            .arg("-l")
            .arg(self.log())
            .args(["-w", "-t", "60", "start"]);
        start.stdout(Stdio::null()).stderr(Stdio::null());
        out_of_reach_of_ctrl_c(&mut start);
        let status = start.status().map_err(|error| told(&error))?;
        if status.success() {
            return Ok(());
        }
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        Err(format!(
            "PostgreSQL did not start, mend what its log says: {}",
            log.trim()
        ))
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // Waiting closes the guard's input first, which is what it waits for.
        if let Some(guard) = &mut self.guard
            && let Err(error) = guard.wait()
        {
            eprintln!("   Remove {} by hand ({error}).", self.folder.display());
        }
    }
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

#[cfg(unix)]
fn out_of_reach_of_ctrl_c(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn out_of_reach_of_ctrl_c(_: &mut Command) {}

fn told(error: &io::Error) -> String {
    format!(
        "A PostgreSQL for the tests could not be made ({error}): \
         set TEST_DATABASE_URL to one that may be written to, or add `--without postgres`."
    )
}
