//! How far the files are that are made document by document, for the pages that say so. Each server knows of its own.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::domain::ids::{OrganisationId, PersonId};

/// Whose file it is: the group's, for one of its people.
type Owner = (OrganisationId, PersonId);

/// How long it is known that a file is over.
const KNOWN: Duration = Duration::from_secs(60 * 60);

/// The files under way, and those that were an hour ago.
#[derive(Clone, Default)]
pub struct UnderWay(Arc<Mutex<HashMap<Owner, HowFar>>>);

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HowFar {
    /// So many documents were sent.
    pub done: usize,
    /// Of so many.
    pub all: usize,
    begun: Instant,
    over: Option<Instant>,
}

impl HowFar {
    /// Whether all of it was sent.
    pub fn is_whole(&self) -> bool {
        self.done == self.all
    }

    /// Whether nothing more is sent.
    pub fn is_over(&self) -> bool {
        self.over.is_some()
    }
}

impl UnderWay {
    fn files(&self) -> MutexGuard<'_, HashMap<Owner, HowFar>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How far the newest file of a group for a person is.
    pub fn how_far(&self, group: OrganisationId, person: PersonId) -> Option<HowFar> {
        let known = self.files().get(&(group, person)).copied();
        known.filter(|file| file.over.is_none_or(|over| over.elapsed() < KNOWN))
    }

    /// Begins a file of so many documents. One that the same person had under way ends: nobody holds more than one.
    pub fn begin(&self, group: OrganisationId, person: PersonId, all: usize) -> Making {
        let mut files = self.files();
        files.retain(|_, file| file.over.is_none_or(|over| over.elapsed() < KNOWN));
        let file = HowFar {
            done: 0,
            all,
            begun: Instant::now(),
            over: None,
        };
        files.insert((group, person), file);
        Making {
            under_way: self.clone(),
            owner: (group, person),
            begun: file.begun,
        }
    }
}

/// A file under way; dropped, it is over.
pub struct Making {
    under_way: UnderWay,
    owner: Owner,
    begun: Instant,
}

impl Making {
    /// Changes what is known of it; false where another has taken its place.
    fn change(&self, change: impl FnOnce(&mut HowFar)) -> bool {
        let mut files = self.under_way.files();
        let file = files.get_mut(&self.owner);
        let own = file.filter(|file| file.begun == self.begun);
        own.map(change).is_some()
    }

    /// One more document was sent. False where the same person has begun another file, and this one is to end.
    pub fn goes_on(&self) -> bool {
        self.change(|file| file.done += 1)
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        self.change(|file| file.over = Some(Instant::now()));
    }
}
