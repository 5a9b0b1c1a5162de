//! What is left for people while somebody holds as many connections as they can.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use good_measure::server::connections::files_allowed;

use crate::{TIMES, middle, peak, say, server::Server};

/// Files this program has open beside the connections it holds.
const OTHER_FILES: usize = 64;

/// Holds so many half-sent requests against the real server, and meanwhile asks it for pages.
pub fn held(folder: &Path, count: usize) {
    let most = files_allowed().saturating_sub(OTHER_FILES);
    let count = if most < count {
        println!("  only {most} are held: this machine lets a program open no more");
        most
    } else {
        count
    };
    let mut program = Command::new(Server::PROGRAM);
    let mut server = Server::start(
        program
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder),
    );
    let address = server.address;
    let process = server.process.id().to_string();
    println!("  {:<28} {:>9} MiB", "before", peak(&process));
    for (what, begun) in [
        ("half a head", "GET /about HTTP/1.1\r\nHost: loc".to_owned()),
        (
            "half a form",
            format!(
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 400000\r\n\r\n{}",
                "x".repeat(20_000)
            ),
        ),
    ] {
        // Some are cut while others are opened, and that is what is measured.
        let connections: Vec<_> = (0..count).filter_map(|_| begin(address, &begun)).collect();
        let (mut times, mut bytes) = (Vec::new(), 0);
        for _ in 0..TIMES {
            let start = Instant::now();
            bytes = page(address);
            times.push(start.elapsed());
        }
        let slowest = times.iter().max().copied().unwrap_or_default();
        println!("  {what}: {} were begun", connections.len());
        say("  a page", middle(times), bytes);
        say("  the slowest of them", slowest, bytes);
        println!("  {:<28} {:>9} MiB", "  memory after it", peak(&process));
    }
    let connections: Vec<_> = (0..100)
        .filter_map(|_| begin(address, "GET / HT"))
        .collect();
    let start = Instant::now();
    let told = Command::new("kill").arg(&process).status();
    assert!(told.is_ok_and(|told| told.success()), "kill is not there");
    let ended = server.process.wait().expect("it ends");
    assert!(ended.success(), "{ended}");
    drop(connections);
    say("asked to stop, it ends in", start.elapsed(), 0);
}

fn begin(address: SocketAddr, words: &str) -> Option<TcpStream> {
    let mut connection = TcpStream::connect_timeout(&address, Duration::from_secs(10)).ok()?;
    connection.write_all(words.as_bytes()).ok()?;
    Some(connection)
}

/// Asks for a page on a new connection, and says how many bytes came.
fn page(address: SocketAddr) -> usize {
    let request = "GET /about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let mut connection = begin(address, request).expect("connected");
    let mut page = Vec::new();
    connection.read_to_end(&mut page).expect("a page");
    assert!(page.starts_with(b"HTTP/1.1 200"), "no page");
    page.len()
}
