//! Turns at making a file and at taking one away, so that many who want files leave room for all who read pages.

use std::{
    num::NonZero,
    pin::Pin,
    sync::{Arc, LazyLock},
    task::{Context, Poll, ready},
    thread::available_parallelism,
    time::Duration,
};

use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use hyper::body::{Frame, SizeHint};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

use crate::{domain::error::Error, error::AppError, server::connections::Limits};

/// Turns at making a file, one for each core: it may take one for seconds, and hundreds of megabytes.
static MAKING: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(available_parallelism().map_or(2, NonZero::get)));

/// Longest that somebody waits before a file is begun.
const PATIENCE: Duration = Duration::from_secs(10);

/// Makes a file away from the threads that answer others, for that takes tenths of a second and more.
///
/// # Errors
/// [`Error::TooManyFiles`] where too many are being made; among those are the ones whose asker has gone meanwhile.
pub(crate) async fn make<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let turn = timeout(PATIENCE, MAKING.acquire()).await;
    in_turn(turn.map_err(|_| Error::TooManyFiles)?, work).await
}

/// The same for a part of a file that is on its way already: it waits for its turn as long as it takes.
pub(crate) async fn make_in_time<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    in_turn(MAKING.acquire().await, work).await
}

/// Works away from the threads that answer others, and then gives the turn back.
async fn in_turn<T: Send + 'static>(
    turn: impl Send + 'static,
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let work = move || {
        let _turn = turn;
        work()
    };
    tokio::task::spawn_blocking(work).await?
}

/// Turns at taking a file away: so many are made or fetched at once.
#[derive(Clone)]
pub(crate) struct Turns {
    left: Arc<Semaphore>,
    patience: Duration,
}

impl Turns {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            left: Arc::new(Semaphore::new(limits.files)),
            patience: limits.turn,
        }
    }
}

/// Waits for a turn and holds it until the file is fetched, or its connection is cut.
pub(crate) async fn take_turn(
    State(turns): State<Turns>,
    request: Request,
    next: Next,
) -> Response {
    let Ok(Ok(turn)) = timeout(turns.patience, turns.left.acquire_owned()).await else {
        return AppError::Refused(Error::TooManyFiles).into_response();
    };
    let response = next.run(request).await;
    response.map(|file| {
        Body::new(Fetched {
            file,
            rest: Bytes::new(),
            _turn: turn,
        })
    })
}

/// A file on its way. It goes out piece by piece, so that it is not done with before nearly all of it was fetched.
struct Fetched {
    file: Body,
    /// What is left of what the file gave last.
    rest: Bytes,
    _turn: OwnedSemaphorePermit,
}

impl Fetched {
    const PIECE: usize = 16 * 1024;
}

impl HttpBody for Fetched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.file).poll_frame(cx)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => self.rest = data,
                    Err(frame) => return Poll::Ready(Some(Ok(frame))),
                },
                end => return Poll::Ready(end),
            }
        }
        let piece = self.rest.len().min(Self::PIECE);
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(piece)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.file.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (file, rest) = (self.file.size_hint(), self.rest.len() as u64);
        let mut whole = SizeHint::new();
        whole.set_lower(file.lower() + rest);
        if let Some(upper) = file.upper() {
            whole.set_upper(upper + rest);
        }
        whole
    }
}
