//! The listening end: connections with deadlines, and never more of them than there is room for.
//!
//! Whoever opens ten thousand connections and says little on them pushes out the others like it, not people: see
//! [`slots`].

pub mod slots;
mod timed_stream;

use std::{
    io,
    pin::{Pin, pin},
    sync::Arc,
    time::Duration,
};

use axum::{Router, http::Request, response::Response};
use hyper::{body::Incoming, server::conn::http1, service::Service};
use hyper_util::{
    rt::TokioTimer, server::graceful::GracefulShutdown, service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

use crate::{
    app::App,
    server::{
        connections::{
            slots::{Slot, SlotGuard, Slots},
            timed_stream::TimedStream,
        },
        within,
    },
};

/// How long this server waits, and how much it takes on at once.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Most connections at once; fewer where the machine lets the process open fewer files.
    pub connections: usize,
    /// Longest that the head of a request may take to arrive, and that a connection may rest between two requests.
    pub head: Duration,
    /// Longest that nothing may move while a body is on its way here, or an answer on its way there.
    pub silence: Duration,
    /// Bytes a second below which a body is not waited for: a route that takes so many bytes waits for them as long as
    /// they take at this speed.
    pub slowest: u32,
    /// Longest that an answer may take to be fetched.
    pub fetch: Duration,
    /// Most bytes of all the bodies that are on their way or not answered.
    pub bodies: usize,
    /// Most files for taking away that are made or fetched at once.
    pub files: usize,
    /// Longest that somebody waits for one of these to be fetched.
    pub turn: Duration,
    /// Longest that answers under way are waited for when the server is asked to stop.
    pub stragglers: Duration,
}

impl Default for Limits {
    /// What suits one small computer. A phone with the slowest signal (GPRS: 20 to 40 kilobits a second, so 2.5 KB and
    /// more) sends the largest list, 2 MB, in 14 minutes; it is given 17.
    fn default() -> Self {
        Self {
            connections: 3000,
            head: Duration::from_secs(15),
            silence: Duration::from_secs(60),
            slowest: 2048,
            fetch: Duration::from_secs(30 * 60),
            bodies: 32 * 1024 * 1024,
            files: 32,
            turn: Duration::from_secs(10),
            stragglers: Duration::from_secs(10),
        }
    }
}

/// Files that the process has open beside connections: the database's, the log, the listening end.
const OTHER_FILES: usize = 128;

/// Bytes of an answer that the machine takes from us before they are sent. With megabytes of them, nobody could tell
/// for minutes whether the other end still fetches.
const AHEAD: usize = 64 * 1024;

/// Most bytes of a request's head, and of an answer that is held for one connection.
const HELD: usize = 32 * 1024;

/// Serves until `stop` is over. Then nobody new is let in, answers under way go on, and what is not done after
/// [`Limits::stragglers`] is cut.
pub async fn serve(
    listener: TcpListener,
    app: App,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let room = files_allowed();
    let most = limits
        .connections
        .min(room.saturating_sub(OTHER_FILES).max(room / 2));
    // One router for all: what axum makes anew for each connection takes 170 KB.
    let pages = TowerToHyperService::new(within(app, limits));
    let slots = Arc::new(Slots::new(limits.bodies));
    let (graceful, mut tasks) = (GracefulShutdown::new(), JoinSet::new());
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            Some(_) = tasks.join_next() => {}
            () = slots.somebody_waits(), if tasks.len() >= most => slots.free_one(),
            accepted = listener.accept(), if tasks.len() < most => match accepted {
                Ok((stream, _)) => {
                    let slot = Slot::new(&slots);
                    let served = graceful.watch(connection(stream, &slot, &pages, limits));
                    let guard = SlotGuard(slot.clone());
                    let task = tasks.spawn(async move {
                        let _guest = guard;
                        // That a connection broke off is the other end's matter.
                        let _ = served.await;
                    });
                    slot.taken_by(task);
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be taken");
                    slots.free_one();
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            },
        }
    }
    drop(listener);
    // What is left after that is cut below.
    let _ = tokio::time::timeout(limits.stragglers, graceful.shutdown()).await;
    tasks.shutdown().await;
}

fn connection(
    stream: TcpStream,
    slot: &Arc<Slot>,
    pages: &TowerToHyperService<Router>,
    limits: Limits,
) -> http1::Connection<TimedStream, Answers> {
    #[cfg(unix)]
    // Where the machine refuses, it takes more from us than we would like.
    let _ = rustix::net::sockopt::set_socket_send_buffer_size(&stream, AHEAD);
    let answers = Answers {
        slot: slot.clone(),
        pages: pages.clone(),
    };
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(HELD)
        .serve_connection(TimedStream::new(stream, slot.clone(), limits), answers)
}

/// What answers the requests of one connection.
struct Answers {
    slot: Arc<Slot>,
    pages: TowerToHyperService<Router>,
}

impl Service<Request<Incoming>> for Answers {
    type Response = Response;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Response>> + Send>>;

    fn call(&self, mut request: Request<Incoming>) -> Self::Future {
        let (slot, pages) = (self.slot.clone(), self.pages.clone());
        Box::pin(async move {
            if !slot.begins() {
                return Err(io::ErrorKind::ConnectionAborted.into());
            }
            request.extensions_mut().insert(slot.clone());
            let Ok(response) = pages.call(request).await;
            slot.answers();
            Ok(response)
        })
    }
}

/// How many files this process may have open, after asking for as many as it can have.
#[cfg(unix)]
pub fn files_allowed() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let now = getrlimit(Resource::Nofile);
    let asked = Rlimit {
        current: now.maximum,
        ..now
    };
    let allowed = if setrlimit(Resource::Nofile, asked).is_ok() {
        now.maximum
    } else {
        now.current
    };
    allowed
        .and_then(|most| usize::try_from(most).ok())
        .unwrap_or(usize::MAX)
}

/// How many files this process may have open: elsewhere nothing bounds them so low that it matters.
#[cfg(not(unix))]
pub fn files_allowed() -> usize {
    usize::MAX
}
