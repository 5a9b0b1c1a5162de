//! Passwords, hashed and compared a few at once in memory that is used again, with a short line of those who wait.
//!
//! Strangers and those who are known here (by a device they signed in on, a session or a link) stand in lines of their own,
//! each with its own turns: however many strangers try passwords, somebody who is known waits for a few others like them.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::phc::{Output, ParamsString, PasswordHash, Salt},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{domain::error::Error, error::AppError};

/// Most that are hashed at once in each line, on machines with many cores; each takes 19 MiB for as long as the server runs.
const MOST_AT_ONCE: usize = 4;

/// Most that wait in each line for each turn: with some 50 milliseconds for each of them, 100 where both lines are full on two
/// slow cores, the last waits for a second or two.
const WAITING: usize = 16;

/// What a password is compared with where there is no hash to compare it with: of no password, with the costs of all.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// In which line somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// By a device that they signed in on before, a session or a link.
    Known,
    /// Anybody else.
    Strangers,
}

/// Hashes passwords and compares them.
#[derive(Clone)]
pub struct Hashing {
    known: Turns,
    strangers: Turns,
    memory: Arc<Memory>,
}

#[derive(Clone)]
struct Turns {
    /// Of those who are hashed for or wait.
    spots: Arc<Semaphore>,
    /// Of those who are hashed for; handed on in the order in which they were asked for.
    turns: Arc<Semaphore>,
}

/// What is not in use of the memory that hashing fills: it grows to one piece for each turn and is never given back.
#[derive(Default)]
struct Memory(Mutex<Vec<Vec<Block>>>);

impl Memory {
    fn pieces(&self) -> MutexGuard<'_, Vec<Vec<Block>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A spot in a line.
pub struct Spot {
    _spot: OwnedSemaphorePermit,
    turns: Arc<Semaphore>,
    memory: Arc<Memory>,
}

impl Hashing {
    /// As many at once as there are cores: half of them for each line, at least one.
    pub fn for_this_machine() -> Self {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let at_once = (cores / 2).clamp(1, MOST_AT_ONCE);
        Self::new(at_once, at_once * WAITING)
    }

    /// So many at once in each line, while so many wait.
    pub fn new(at_once: usize, waiting: usize) -> Self {
        let line = || Turns {
            spots: Arc::new(Semaphore::new(at_once + waiting)),
            turns: Arc::new(Semaphore::new(at_once)),
        };
        Self {
            known: line(),
            strangers: line(),
            memory: Arc::default(),
        }
    }

    /// A spot in a line, which ends when it is dropped.
    ///
    /// # Errors
    /// [`Error::Busy`], at once, when the line is full.
    pub fn spot(&self, line: Line) -> Result<Spot, Error> {
        let Turns { spots, turns } = match line {
            Line::Known => &self.known,
            Line::Strangers => &self.strangers,
        };
        let spot = Arc::clone(spots)
            .try_acquire_owned()
            .map_err(|_| Error::Busy)?;
        Ok(Spot {
            _spot: spot,
            turns: Arc::clone(turns),
            memory: Arc::clone(&self.memory),
        })
    }

    /// How many pieces of memory wait to be used again.
    pub fn pieces_kept(&self) -> usize {
        self.memory.pieces().len()
    }
}

impl Spot {
    /// The hash of a password as a PHC string: Argon2id with 19 MiB, two passes and one lane (what OWASP asks for, and the
    /// defaults of the crate).
    ///
    /// # Errors
    /// When hashing is not possible.
    pub async fn hash(&self, password: String) -> Result<String, AppError> {
        self.work(move |piece| hash(&password, piece))
            .await?
            .map_err(|error| AppError::Internal(error.to_string()))
    }

    /// Whether a password fits a hash. Takes as long where there is none, so that nobody learns who has an account.
    ///
    /// # Errors
    /// When hashing is not possible.
    pub async fn matches(&self, password: String, hash: Option<String>) -> Result<bool, AppError> {
        self.work(move |piece| {
            let fits = hash.and_then(|hash| fits(&password, &hash, piece));
            fits.unwrap_or_else(|| {
                // Looked at so that it is worked out.
                std::hint::black_box(self::fits(&password, NOBODY, piece));
                false
            })
        })
        .await
    }

    /// Waits for a turn, then works where blocking is allowed.
    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Vec<Block>) -> T + Send + 'static,
    ) -> Result<T, AppError> {
        let turn = Arc::clone(&self.turns)
            .acquire_owned()
            .await
            .map_err(|error| AppError::Internal(error.to_string()))?;
        let memory = Arc::clone(&self.memory);
        tokio::task::spawn_blocking(move || {
            let mut piece = memory.pieces().pop().unwrap_or_default();
            let done = work(&mut piece);
            memory.pieces().push(piece);
            // Held until the work is done, also when nobody waits for it any more.
            drop(turn);
            done
        })
        .await
        .map_err(|error| AppError::Internal(error.to_string()))
    }
}

/// A piece of memory with room for these costs; larger than those of today where a hash was made with others.
fn with_room<'a>(piece: &'a mut Vec<Block>, costs: &Params) -> &'a mut [Block] {
    if piece.len() < costs.block_count() {
        piece.resize(costs.block_count(), Block::new());
    }
    piece
}

fn hash(password: &str, piece: &mut Vec<Block>) -> argon2::password_hash::Result<String> {
    let (algorithm, version, costs) = (Algorithm::default(), Version::default(), Params::default());
    let salt = Salt::generate();
    let mut out = [0; Params::DEFAULT_OUTPUT_LEN];
    Argon2::new(algorithm, version, costs.clone()).hash_password_into_with_memory(
        password.as_bytes(),
        &salt,
        &mut out,
        with_room(piece, &costs),
    )?;
    let hash = PasswordHash {
        algorithm: algorithm.ident(),
        version: Some(version.into()),
        params: ParamsString::try_from(&costs)?,
        salt: Some(salt),
        hash: Some(Output::new(&out)?),
    };
    Ok(hash.to_string())
}

/// Whether a password fits a hash, with the costs that the hash names; nothing where it is no hash.
fn fits(password: &str, hash: &str, piece: &mut Vec<Block>) -> Option<bool> {
    let hash = PasswordHash::new(hash).ok()?;
    let (salt, kept) = (hash.salt?, hash.hash?);
    let algorithm = Algorithm::try_from(hash.algorithm.as_str()).ok()?;
    let version = match hash.version {
        Some(version) => Version::try_from(version).ok()?,
        None => Version::default(),
    };
    let costs = Params::try_from(&hash).ok()?;
    let mut out = vec![0; kept.len()];
    Argon2::new(algorithm, version, costs.clone())
        .hash_password_into_with_memory(
            password.as_bytes(),
            &salt,
            &mut out,
            with_room(piece, &costs),
        )
        .ok()?;
    // Compared in the same time, wherever the two differ.
    Some(Output::new(&out).ok()? == kept)
}

#[cfg(test)]
mod tests {
    use argon2::PasswordHasher as _;

    use super::*;

    #[test]
    fn hashes_made_with_the_crates_own_memory_or_other_costs_still_fit() {
        let costs = Params::new(32, 3, 2, Some(24)).expect("costs");
        let (mut piece, other) = (
            Vec::new(),
            Argon2::new(Algorithm::Argon2i, Version::V0x10, costs),
        );
        for argon2 in [other, Argon2::default()] {
            let hash = argon2.hash_password(b"warm bread").expect("a hash");
            let hash = hash.to_string();
            assert_eq!(fits("warm bread", &hash, &mut piece), Some(true), "{hash}");
            assert_eq!(fits("cold bread", &hash, &mut piece), Some(false), "{hash}");
        }
    }

    #[test]
    fn where_there_is_no_hash_the_same_work_is_done() {
        let mut piece = Vec::new();
        let ours = hash("warm bread", &mut piece).expect("a hash");
        let (ours, nobody) = (PasswordHash::new(&ours), PasswordHash::new(NOBODY));
        let (ours, nobody) = (ours.expect("a hash"), nobody.expect("a hash"));
        assert_eq!(
            (ours.algorithm, ours.version, ours.params),
            (nobody.algorithm, nobody.version, nobody.params)
        );
        assert_eq!(fits("warm bread", NOBODY, &mut piece), Some(false));
        assert_eq!(fits("warm bread", "no hash", &mut piece), None);
    }
}
