//! What is sent with a request, read within the limits of its route.

use std::{sync::Arc, time::Duration};

use axum::body::{Body, Bytes, HttpBody as _};
use futures_util::StreamExt as _;
use tokio::time::{Instant, timeout_at};

use crate::{
    domain::{enclosure, error::Error, form, listing},
    server::connections::{Limits, slots::Slot},
};

/// What a route takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Nothing: what is sent nevertheless is not read.
    Nothing,
    /// A form.
    Form,
    /// A sign-in, in which the words of the form that was interrupted travel along.
    SignIn,
    /// A list of groups: the largest file, and what a form puts round it.
    List,
    /// A file that goes with something that was told, and what a form puts round it.
    Enclosure,
}

impl Takes {
    /// Most bytes.
    pub fn most(self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Form => form::MOST,
            // Each field travels as "name=value" in a field of its own.
            Self::SignIn => 2 * form::MOST,
            Self::List => listing::FILE + 16 * 1024,
            Self::Enclosure => enclosure::MOST + 16 * 1024,
        }
    }

    /// Whether it is a file, which nobody typed.
    pub fn is_file(self) -> bool {
        matches!(self, Self::List | Self::Enclosure)
    }

    /// What is said of more than that.
    pub fn too_much(self) -> Error {
        match self {
            Self::Nothing | Self::Form | Self::SignIn => Error::TooMuch,
            Self::List => Error::ListTooLarge,
            Self::Enclosure => Error::FileTooLarge,
        }
    }
}

/// How much more than the most is let pass before the answer: browsers hear none until they have sent all they want to.
/// Beyond that they are told that the connection was lost.
const LET_PASS: usize = 4;

/// What was sent.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// All of it.
    Whole(Bytes),
    /// More than is taken. Of a form all is here that was let pass, to show people what they typed; of anything else, and
    /// of what was too long for that, nothing.
    TooMuch(Bytes),
}

/// A body, within the limits of what is taken.
///
/// # Errors
/// [`Error::NotArrived`] where it stops on its way, is slower than [`Limits::slowest`], or finds no room beside the bodies
/// of others.
pub(crate) async fn read(
    body: Body,
    takes: Takes,
    limits: Limits,
    slot: Option<&Arc<Slot>>,
) -> Result<Sent, Error> {
    let most = takes.most();
    if most == 0 || body.is_end_stream() {
        return Ok(Sent::Whole(Bytes::new()));
    }
    if body.size_hint().lower() > (most * LET_PASS) as u64 {
        return Ok(Sent::TooMuch(Bytes::new()));
    }
    if let Some(slot) = slot {
        slot.waits();
    }
    let arrived = gather(body, takes, limits, slot).await;
    if let Some(slot) = slot {
        slot.works();
    }
    arrived
}

async fn gather(
    body: Body,
    takes: Takes,
    limits: Limits,
    slot: Option<&Arc<Slot>>,
) -> Result<Sent, Error> {
    let most = takes.most();
    let let_pass = most * LET_PASS;
    // A file was not typed.
    let kept = if takes.is_file() { most } else { let_pass };
    let at_slowest = Duration::from_secs(most as u64 / u64::from(limits.slowest));
    let end = Instant::now() + limits.silence + at_slowest;
    let mut chunks = body.into_data_stream();
    let (mut held, mut seen) = (Vec::new(), 0);
    loop {
        let next = end.min(Instant::now() + limits.silence);
        let chunk = timeout_at(next, chunks.next()).await;
        let Some(chunk) = chunk.map_err(|_| Error::NotArrived)? else {
            return Ok(match seen {
                seen if seen <= most => Sent::Whole(held.into()),
                seen if seen <= kept => Sent::TooMuch(held.into()),
                _ => Sent::TooMuch(Bytes::new()),
            });
        };
        let chunk = chunk.map_err(|_| Error::NotArrived)?;
        seen += chunk.len();
        if seen > let_pass {
            return Ok(Sent::TooMuch(Bytes::new()));
        }
        if seen <= kept {
            held.extend_from_slice(&chunk);
            if slot.is_some_and(|slot| !slot.holds(chunk.len())) {
                return Err(Error::NotArrived);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use futures_util::stream;
    use tokio::time::sleep;

    use super::*;

    /// A body that comes a piece each so many seconds.
    fn coming(pieces: usize, bytes: usize, seconds: u64) -> Body {
        Body::from_stream(stream::unfold(0, move |sent| async move {
            if sent == pieces {
                return None;
            }
            sleep(Duration::from_secs(seconds)).await;
            Some((Ok::<_, Infallible>(vec![b'x'; bytes]), sent + 1))
        }))
    }

    async fn read_of(body: Body, takes: Takes) -> Result<Sent, Error> {
        read(body, takes, Limits::default(), None).await
    }

    fn is_whole(sent: Result<Sent, Error>, length: impl Fn(usize) -> bool) -> bool {
        matches!(sent, Ok(Sent::Whole(bytes)) if length(bytes.len()))
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_phone_sends_the_largest_list_and_a_slower_one_is_not_waited_for() {
        let most = Takes::List.most();
        // 20 kilobits a second, in pieces of two seconds.
        let list = read_of(coming(most / 5000, 5000, 2), Takes::List).await;
        assert!(is_whole(list, |length| length > most - 5000));
        let late = read_of(coming(most / 1000, 1000, 1), Takes::List).await;
        assert_eq!(late, Err(Error::NotArrived));
    }

    #[tokio::test(start_paused = true)]
    async fn a_form_is_waited_for_as_long_as_a_form_takes_and_never_in_silence() {
        let minutes = read_of(coming(10, 100, 30), Takes::Form).await;
        assert!(is_whole(minutes, |length| length == 1000));
        let hours = read_of(coming(1000, 100, 30), Takes::Form).await;
        assert_eq!(hours, Err(Error::NotArrived));
        let silent = read_of(coming(2, 100, 90), Takes::Form).await;
        assert_eq!(silent, Err(Error::NotArrived));
    }

    #[tokio::test(start_paused = true)]
    async fn of_a_body_that_is_too_large_a_bounded_part_is_let_pass() {
        let most = Takes::Form.most();
        let start = Instant::now();
        let passed = read_of(coming(3, most, 1), Takes::Form).await;
        // It is there to be shown again.
        assert_eq!(passed, Ok(Sent::TooMuch(vec![b'x'; 3 * most].into())));
        assert_eq!(start.elapsed().as_secs(), 3);
        let nothing = Ok(Sent::TooMuch(Bytes::new()));
        let start = Instant::now();
        let endless = read_of(coming(1000, most, 1), Takes::Form).await;
        assert_eq!((&endless, start.elapsed().as_secs()), (&nothing, 5));
        // Where a browser says beforehand how large it is, nothing of it is read.
        let said = read_of(Body::from(vec![0; most * LET_PASS + 1]), Takes::Form).await;
        assert_eq!(said, nothing);
        // A file was not typed, and is not held to be shown.
        let file = read_of(coming(2, Takes::List.most(), 1), Takes::List).await;
        assert_eq!(file, nothing);
    }

    #[tokio::test]
    async fn where_nothing_is_taken_nothing_is_read() {
        let read = read_of(Body::from("words"), Takes::Nothing).await;
        assert_eq!(read, Ok(Sent::Whole(Bytes::new())));
    }
}
