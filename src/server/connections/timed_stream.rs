//! A connection's bytes, in and out, with a deadline on those that the other end does not fetch.

use std::{
    io::{Error, ErrorKind, IoSlice, Result},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use tokio::{
    net::TcpStream,
    time::{Instant, Sleep, sleep_until},
};

use crate::server::connections::{Limits, slots::Slot};

pub(super) struct TimedStream {
    stream: TokioIo<TcpStream>,
    slot: Arc<Slot>,
    limits: Limits,
    /// Until when the other end has to fetch something, while it does not.
    deadline: Option<Pin<Box<Sleep>>>,
}

impl TimedStream {
    pub(super) fn new(stream: TcpStream, slot: Arc<Slot>, limits: Limits) -> Self {
        Self {
            stream: TokioIo::new(stream),
            slot,
            limits,
            deadline: None,
        }
    }

    /// Holds a write to its deadline.
    fn paced(&mut self, cx: &mut Context<'_>, written: Poll<Result<usize>>) -> Poll<Result<usize>> {
        if written.is_ready() {
            self.deadline = None;
            self.slot.is_heard();
            return written;
        }
        self.slot.is_blocked();
        let limits = self.limits;
        let slot = &self.slot;
        let deadline = self.deadline.get_or_insert_with(|| {
            let now = Instant::now();
            let whole = slot.fetched_since().unwrap_or(now) + limits.fetch;
            Box::pin(sleep_until(whole.min(now + limits.silence)))
        });
        deadline
            .as_mut()
            .poll(cx)
            .map(|()| Err(Error::from(ErrorKind::TimedOut)))
    }
}

impl Read for TimedStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if read.is_ready() {
            self.slot.is_heard();
        }
        read
    }
}

impl Write for TimedStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.paced(cx, written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        // All that there was to send is with the machine.
        self.slot.is_flushed();
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.paced(cx, written)
    }
}
