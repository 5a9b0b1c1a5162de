//! A weak network between phones and the real server: every exchange takes its time on the way, and some are lost.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{Method, StatusCode, Uri},
    response::{IntoResponse as _, Response},
};
use http_body_util::BodyExt as _;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};

/// From the phone to the server and back.
pub const ROUND_TRIP: Duration = Duration::from_millis(300);

/// Of so many exchanges one is lost.
pub const ONE_LOST_OF: u32 = 100;

/// What a phone is told of an exchange that was lost, when the round trip is over; the server never says it.
pub const LOST: StatusCode = StatusCode::NETWORK_AUTHENTICATION_REQUIRED;

/// What became of all saves of all phones.
#[derive(Debug, Default)]
pub struct Tally {
    /// How long each save that was answered took the server, from the last byte sent to the last byte read.
    pub at_server: Vec<Duration>,
    /// How long the same took on the phone.
    pub on_phone: Vec<Duration>,
    /// Saves that never reached the server.
    pub lost_there: usize,
    /// Saves that the server answered, and the phone never heard.
    pub lost_back: usize,
    /// Saves that broke off as the server was killed, or found none.
    pub cut: usize,
}

/// One phone's way to the server.
struct Way {
    server: SocketAddr,
    client: Client<HttpConnector, Body>,
    chance: Mutex<fastrand::Rng>,
    tally: Arc<Mutex<Tally>>,
}

/// What a phone's browser asks instead of a router: each request goes over a connection that the phone keeps, as far as the
/// network lets it. What is lost follows from the seed.
pub fn weak(server: SocketAddr, seed: u64, tally: Arc<Mutex<Tally>>) -> Router {
    let client = Client::builder(TokioExecutor::new())
        // What did not arrive is sent again by the phone, and counted.
        .retry_canceled_requests(false)
        .build_http();
    let way = Way {
        server,
        client,
        chance: Mutex::new(fastrand::Rng::with_seed(seed)),
        tally,
    };
    Router::new().fallback(exchange).with_state(Arc::new(way))
}

/// Where an exchange is lost.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Arrives,
    LostThere,
    LostBack,
}

impl Way {
    fn fate(&self) -> Fate {
        let mut chance = self.chance.lock().expect("whole");
        match chance.u32(0..ONE_LOST_OF) {
            0 if chance.bool() => Fate::LostThere,
            0 => Fate::LostBack,
            _ => Fate::Arrives,
        }
    }

    /// The whole answer of the server; none where the connection broke.
    async fn ask(&self, mut request: Request) -> Option<Response> {
        let path = request.uri().path_and_query().expect("a path");
        let uri: Uri = format!("http://{}{path}", self.server)
            .parse()
            .expect("an address");
        *request.uri_mut() = uri;
        let (head, body) = self.client.request(request).await.ok()?.into_parts();
        let body = body.collect().await.ok()?.to_bytes();
        Some(Response::from_parts(head, Body::from(body)))
    }
}

async fn exchange(State(way): State<Arc<Way>>, request: Request) -> Response {
    let is_save = request.method() == Method::POST && request.uri().path().contains("/statements/");
    let fate = way.fate();
    let sent = Instant::now();
    tokio::time::sleep(ROUND_TRIP / 2).await;
    let arrived = Instant::now();
    let answer = match fate {
        Fate::LostThere => None,
        _ => way.ask(request).await,
    };
    let at_server = arrived.elapsed();
    tokio::time::sleep(ROUND_TRIP / 2).await;
    if is_save {
        let mut tally = way.tally.lock().expect("whole");
        match (fate, &answer) {
            (Fate::LostThere, _) => tally.lost_there += 1,
            (_, None) => tally.cut += 1,
            (Fate::LostBack, _) => tally.lost_back += 1,
            (Fate::Arrives, _) => {
                tally.at_server.push(at_server);
                tally.on_phone.push(sent.elapsed());
            }
        }
    }
    answer
        .filter(|_| fate == Fate::Arrives)
        .unwrap_or_else(|| LOST.into_response())
}
