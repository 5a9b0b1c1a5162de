//! Nobody holds the server: deadlines, a bounded number of connections, files in turn, and an end when it is asked to stop.
//! Over real connections, with short limits; what is waited for is always an outcome, never a time.

use std::{net::SocketAddr, time::Duration};

use axum::http::Method;
use good_measure::server::{
    bodies::Takes,
    connections::{Limits, serve},
    routes,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};

use crate::world::{Group, World};

/// After this the test fails: nothing here takes so long on any machine.
const NEVER: Duration = Duration::from_secs(120);

/// Limits of a story that come to nothing: as good as endless.
const LONG: Duration = Duration::from_secs(3600);

/// Soon.
const SOON: Duration = Duration::from_millis(200);

fn patient() -> Limits {
    Limits {
        head: LONG,
        silence: LONG,
        fetch: LONG,
        turn: LONG,
        stragglers: LONG,
        ..Limits::default()
    }
}

struct Server {
    world: World,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
    _folder: TempDir,
}

impl Server {
    async fn start(limits: Limits) -> Self {
        let folder = TempDir::new().expect("a folder");
        let file = folder.path().join("story.sqlite");
        let world = World::open(&format!("sqlite:{}", file.display())).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel();
        let app = world.app.clone();
        let task = tokio::spawn(async move {
            let stopped = async {
                let _ = stopped.await;
            };
            serve(listener, app, limits, stopped).await;
        });
        Self {
            world,
            address,
            stop,
            task,
            _folder: folder,
        }
    }

    /// A connection on which something was said.
    async fn says(&self, words: &str) -> TcpStream {
        let mut connection = TcpStream::connect(self.address).await.expect("connected");
        connection.write_all(words.as_bytes()).await.expect("sent");
        connection
    }

    /// What comes back for a request on a connection of its own.
    async fn asks(&self, request: &str) -> String {
        rest(self.says(request).await).await
    }

    /// A page that needs nothing.
    async fn answers(&self) {
        let page = self.asks(&get("/about", "")).await;
        assert!(page.starts_with("HTTP/1.1 200 "), "{page}");
        assert!(page.ends_with("</html>"), "{page}");
    }

    /// Asks it to stop, and waits until it has.
    async fn stops(self) {
        self.stop.send(()).expect("it still runs");
        timeout(NEVER, self.task)
            .await
            .expect("it ends")
            .expect("in peace");
    }
}

/// What comes on a connection until its end.
async fn rest(mut connection: TcpStream) -> String {
    let mut all = Vec::new();
    // Where it is cut, what came before that counts.
    let _ = timeout(NEVER, connection.read_to_end(&mut all))
        .await
        .expect("it ends");
    String::from_utf8_lossy(&all).into_owned()
}

fn get(path: &str, more: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n")
}

fn post(path: &str, length: usize, more: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n{more}\r\n"
    )
}

const HALF_A_HEAD: &str = "GET /about HTTP/1.1\r\nHost: loc";

#[test]
fn every_file_is_taken_in_turn_and_every_route_says_what_it_takes() {
    for route in routes::table() {
        let last = route.path.rsplit('/').next().unwrap_or_default();
        let is_file = last.contains('.') || matches!(last, "{file}" | "{enclosure}");
        assert_eq!(route.is_file, is_file, "{}", route.path);
        let takes = match (route.method, route.path) {
            (Method::POST, "/networks/{network}/import") => Takes::List,
            (Method::POST, path) if path.ends_with("/updates/{update}") => Takes::Enclosure,
            (Method::POST, "/sign-in") => Takes::SignIn,
            (Method::POST, _) => Takes::Form,
            _ => Takes::Nothing,
        };
        assert_eq!(route.takes, takes, "{}", route.path);
    }
}

#[tokio::test]
async fn a_head_that_does_not_come_and_a_connection_that_rests_are_ended() {
    let server = Server::start(Limits {
        head: SOON,
        ..patient()
    })
    .await;
    for said in ["", HALF_A_HEAD] {
        assert_eq!(server.asks(said).await, "");
    }
    // One page, and then nothing more.
    let page = server
        .asks("GET /about HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .await;
    assert!(page.ends_with("</html>"), "{page}");
}

#[tokio::test]
async fn a_body_that_stops_on_its_way_gets_a_kind_page() {
    let server = Server::start(Limits {
        silence: SOON,
        ..patient()
    })
    .await;
    let half = post("/sign-in", 100, "") + "sign_in_name=ana";
    let page = server.asks(&half).await;
    assert!(page.starts_with("HTTP/1.1 408 "), "{page}");
    assert!(page.contains("did not reach us whole"), "{page}");
}

#[tokio::test]
async fn whoever_holds_every_connection_pushes_out_only_others_like_it() {
    let limits = Limits {
        connections: 8,
        files: 0,
        turn: Duration::from_secs(2),
        ..patient()
    };
    let server = Server::start(limits).await;
    let mill = server.world.group("Mill Lane", "Ana").await;
    // Its answer is being made all the while: it waits for its turn.
    let working = server.says(&asked_for(&mill, "plan.csv")).await;
    let mut held = Vec::new();
    for begun in [
        HALF_A_HEAD.to_owned(),
        post("/sign-in", 100, "") + "sign",
        String::new(),
    ] {
        for _ in 0..30 {
            held.push(server.says(&begun).await);
        }
        server.answers().await;
    }
    // Some have had a page, and rest.
    for _ in 0..30 {
        held.push(
            server
                .says("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .await,
        );
    }
    server.answers().await;
    let page = rest(working).await;
    assert!(page.starts_with("HTTP/1.1 503 "), "{page}");
    assert!(page.ends_with("</html>"), "{page}");
    // The first of them was cut.
    assert_eq!(rest(held.remove(0)).await, "");
}

#[tokio::test]
async fn bodies_that_do_not_end_take_no_more_than_the_room_for_all() {
    let limits = Limits {
        bodies: 1024 * 1024,
        ..patient()
    };
    let server = Server::start(limits).await;
    let half = post("/sign-in", 400 * 1024, "") + &"x".repeat(300 * 1024);
    let mut held = Vec::new();
    for _ in 0..5 {
        held.push(server.says(&half).await);
    }
    // No page for it: it was cut.
    assert_eq!(rest(held.remove(0)).await, "");
    server.answers().await;
}

#[tokio::test]
async fn a_stranger_is_asked_to_sign_in_before_a_large_list_is_read() {
    let server = Server::start(patient()).await;
    let network = uuid::Uuid::nil().simple().to_string();
    let list = post(&format!("/networks/{network}/import"), 2_100_000, "");
    let page = server.asks(&list).await;
    assert!(page.starts_with("HTTP/1.1 401 "), "{page}");
}

#[tokio::test]
async fn asked_to_stop_it_lets_what_runs_end_and_cuts_what_does_not() {
    let server = Server::start(patient()).await;
    let running = post("/language", 11, "Expect: 100-continue\r\n");
    let mut running = server.says(&running).await;
    // Whoever says this waits for the body.
    let mut go_on = [0; 25];
    running.read_exact(&mut go_on).await.expect("an answer");
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    let address = server.address;
    let stopped = tokio::spawn(server.stops());
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    running.write_all(b"language=es").await.expect("sent");
    let page = rest(running).await;
    assert!(page.starts_with("HTTP/1.1 303 "), "{page}");
    stopped.await.expect("stopped");

    let server = Server::start(Limits {
        stragglers: SOON,
        ..patient()
    })
    .await;
    let mill = planned(&server).await;
    let mut held = vec![server.says("").await, server.says(HALF_A_HEAD).await];
    held.push(server.says(&(post("/sign-in", 100, "") + "sign")).await);
    held.push(reads_nothing(&server, &asked_for(&mill, "everything.json")).await);
    server.answers().await;
    server.stops().await;
}

/// A group whose files are larger than what the two ends of a connection take unread.
async fn planned(server: &Server) -> Group {
    let mut mill = server.world.group("Mill Lane", "Ana").await;
    let text = "Nobody finds us. ".repeat(110);
    for _ in 0..80 {
        let fields = [
            ("what", "Paint the door"),
            ("why", &text),
            ("needed", &text),
            ("measure", &text),
        ];
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
    }
    mill
}

fn asked_for(mill: &Group, file: &str) -> String {
    let cookie = format!("Cookie: {}\r\n", mill.browser.cookie());
    get(&mill.at(file), &cookie)
}

/// Asks for a file and takes nothing of it but the very first.
async fn reads_nothing(server: &Server, request: &str) -> TcpStream {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_recv_buffer_size(4096).expect("small");
    let mut connection = socket.connect(server.address).await.expect("connected");
    connection
        .write_all(request.as_bytes())
        .await
        .expect("sent");
    let mut first = [0; 12];
    connection.read_exact(&mut first).await.expect("a file");
    assert_eq!(&first, b"HTTP/1.1 200");
    connection
}

#[tokio::test]
async fn a_file_too_many_is_told_when_to_come_again_and_those_in_time_are_whole() {
    let limits = Limits {
        files: 1,
        turn: SOON,
        ..patient()
    };
    let server = Server::start(limits).await;
    let mut mill = planned(&server).await;
    let whole = mill.browser.get(&mill.at("plan.csv")).await.shown();
    let first = reads_nothing(&server, &asked_for(&mill, "plan.csv")).await;
    let page = server.asks(&asked_for(&mill, "plan.csv")).await;
    assert!(page.starts_with("HTTP/1.1 503 "), "{page}");
    assert!(page.contains("retry-after: 30\r\n"), "{page}");
    assert!(page.contains("Many files are being fetched"), "{page}");
    assert!(
        page.contains(&format!("href=\"{}\"", mill.at("plan.csv"))),
        "{page}"
    );
    // Pages need no turn.
    server.answers().await;
    // All of it comes, with its length, and then the next has its turn.
    let rest_of_it = rest(first).await;
    let length = format!("content-length: {}\r\n", whole.bytes.len());
    assert!(rest_of_it.contains(&length), "{}", &rest_of_it[..500]);
    assert!(rest_of_it.ends_with(&whole.body), "the file is whole");
    let next = server.asks(&asked_for(&mill, "plan.csv")).await;
    assert!(next.starts_with("HTTP/1.1 200 "), "{next}");
}

#[tokio::test]
async fn whoever_does_not_fetch_a_file_gives_its_turn_to_the_next() {
    for limits in [
        Limits {
            silence: SOON,
            ..patient()
        },
        Limits {
            fetch: SOON,
            ..patient()
        },
    ] {
        let server = Server::start(Limits { files: 1, ..limits }).await;
        let mill = planned(&server).await;
        let _held = reads_nothing(&server, &asked_for(&mill, "everything.json")).await;
        let next = server.asks(&asked_for(&mill, "plan.csv")).await;
        assert!(next.starts_with("HTTP/1.1 200 "), "{next}");
    }
}
