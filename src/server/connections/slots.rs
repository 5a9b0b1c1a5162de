//! Who holds a connection, and who has to give it up when another needs it.
//!
//! A connection waits for the other end while a head or a body is on its way here, while nothing is asked, and while an
//! answer is not fetched. Those that wait stand in a line, the one that has been silent longest first; whoever is heard
//! of goes back to its end. The first in line is cut where there are no slots, or no room for bodies, for the others.
//! While an answer is made, its connection is not in line and is never cut.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
};

use tokio::{sync::Notify, task::AbortHandle, time::Instant};

/// All connections of a server.
pub struct Slots {
    line: Mutex<Line>,
    waiting: Notify,
    /// Most bytes that all may hold of bodies.
    most_held: usize,
}

#[derive(Default)]
struct Line {
    /// The place that was given out last; places go up.
    last: u64,
    /// Those who wait, by their place.
    waiting: BTreeMap<u64, Arc<Slot>>,
    /// Bytes that all hold of bodies.
    held: usize,
}

/// One connection.
pub struct Slot {
    slots: Arc<Slots>,
    task: OnceLock<AbortHandle>,
    /// Changed only under the lock of the line.
    state: Mutex<State>,
    /// Whether a request is being worked on.
    is_answering: AtomicBool,
}

#[derive(Default)]
struct State {
    /// Its place in line, when it waits.
    place: Option<u64>,
    /// Whether it was cut.
    is_cut: bool,
    /// Bytes of its body that have come and are not answered.
    held: usize,
    /// Since when its newest answer can be fetched.
    fetched_since: Option<Instant>,
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Slots {
    /// None in use yet; they hold at most so many bytes of bodies together.
    pub(super) fn new(most_held: usize) -> Self {
        Self {
            line: Mutex::default(),
            waiting: Notify::new(),
            most_held,
        }
    }

    /// Ends when a connection has begun to wait since this was asked last.
    pub(super) async fn somebody_waits(&self) {
        self.waiting.notified().await;
    }

    /// Cuts the connection that has been silent longest, if any waits.
    pub(super) fn free_one(&self) {
        let mut line = lock(&self.line);
        if let Some((_, slot)) = line.waiting.pop_first() {
            slot.cut();
        }
    }
}

impl Line {
    /// Puts a connection at the end.
    fn queue(&mut self, slot: &Arc<Slot>, state: &mut State) {
        self.leave(state);
        if state.is_cut {
            return;
        }
        self.last += 1;
        state.place = Some(self.last);
        self.waiting.insert(self.last, slot.clone());
    }

    /// Takes a connection out.
    fn leave(&mut self, state: &mut State) {
        if let Some(place) = state.place.take() {
            self.waiting.remove(&place);
        }
    }

    /// What a connection held of a body is no more.
    fn release(&mut self, state: &mut State) {
        self.held -= std::mem::take(&mut state.held);
    }
}

impl Slot {
    /// One that waits for the first request.
    pub(super) fn new(slots: &Arc<Slots>) -> Arc<Self> {
        let slot = Arc::new(Self {
            slots: slots.clone(),
            task: OnceLock::new(),
            state: Mutex::default(),
            is_answering: AtomicBool::new(false),
        });
        slot.waits();
        slot
    }

    /// Notes which task serves it.
    pub(super) fn taken_by(&self, task: AbortHandle) {
        let task = self.task.get_or_init(|| task);
        // Its slot may have been taken back before this.
        if lock(&self.state).is_cut {
            task.abort();
        }
    }

    /// A request begins. False where the connection was cut before that.
    pub(in crate::server) fn begins(&self) -> bool {
        self.is_answering.store(true, Relaxed);
        self.works()
    }

    /// An answer can be fetched; what was sent for it is not needed any more.
    pub(in crate::server) fn answers(&self) {
        let mut line = lock(&self.slots.line);
        let mut state = lock(&self.state);
        line.release(&mut state);
        state.fetched_since = Some(Instant::now());
        self.is_answering.store(false, Relaxed);
    }

    /// Since when the newest answer can be fetched.
    pub(super) fn fetched_since(&self) -> Option<Instant> {
        lock(&self.state).fetched_since
    }

    /// Everything was sent; unless a request is being worked on, the other end has the word.
    pub(super) fn is_flushed(self: &Arc<Self>) {
        if !self.is_answering.load(Relaxed) && lock(&self.state).place.is_none() {
            self.waits();
        }
    }

    /// The other end does not fetch just now.
    pub(super) fn is_blocked(self: &Arc<Self>) {
        if lock(&self.state).place.is_none() {
            self.waits();
        }
    }

    /// Something moved: if it waits, it has not been silent.
    pub(super) fn is_heard(self: &Arc<Self>) {
        let mut line = lock(&self.slots.line);
        let mut state = lock(&self.state);
        if state.place.is_some() {
            line.queue(self, &mut state);
        }
    }

    /// Begins to wait for the other end.
    pub fn waits(self: &Arc<Self>) {
        lock(&self.slots.line).queue(self, &mut lock(&self.state));
        self.slots.waiting.notify_one();
    }

    /// Is worked for, and not cut. False where it was cut before that.
    pub fn works(&self) -> bool {
        let mut line = lock(&self.slots.line);
        let mut state = lock(&self.state);
        line.leave(&mut state);
        !state.is_cut
    }

    /// So many bytes more of a body have come. Where all hold too much, those that have been silent longest are cut;
    /// false where that is not enough.
    pub fn holds(&self, bytes: usize) -> bool {
        let mut line = lock(&self.slots.line);
        lock(&self.state).held += bytes;
        line.held += bytes;
        while line.held > self.slots.most_held {
            let mut waiting = line.waiting.values();
            let Some(first) = waiting.find(|slot| lock(&slot.state).held > 0).cloned() else {
                return false;
            };
            let mut state = lock(&first.state);
            line.leave(&mut state);
            line.release(&mut state);
            drop(state);
            first.cut();
        }
        true
    }

    /// Ends its task at the next moment that it waits. It is out of the line already.
    fn cut(&self) {
        let mut state = lock(&self.state);
        state.place = None;
        state.is_cut = true;
        if let Some(task) = self.task.get() {
            task.abort();
        }
    }
}

/// Frees a slot when dropped.
pub(super) struct SlotGuard(pub(super) Arc<Slot>);

impl Drop for SlotGuard {
    fn drop(&mut self) {
        let mut line = lock(&self.0.slots.line);
        let mut state = lock(&self.0.state);
        line.leave(&mut state);
        line.release(&mut state);
    }
}
