//! How fast replies to a round of voices come, so that a flood is met without knowing who sends it. Each server knows of its own;
//! nothing of it is kept.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{BurstId, RoundId},
        round::{BURST, FLOOD},
    },
    keys::Fresh as _,
};

/// How a reply comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// As replies do.
    Calm,
    /// In a burst: faster than a hall of people answers.
    Burst(BurstId),
    /// Faster than can be taken.
    Flood,
}

struct Minute {
    begun: i64,
    replies: u32,
    burst: BurstId,
}

/// The replies of this minute and of the one before, by round.
#[derive(Clone, Default)]
pub struct Paces(Arc<Mutex<HashMap<RoundId, Minute>>>);

impl Paces {
    /// Counts one more reply to a round.
    pub fn next(&self, round: RoundId, now: DateTime<Utc>) -> Pace {
        let this = now.timestamp().div_euclid(60);
        let mut minutes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        minutes.retain(|_, minute| this - minute.begun <= 1);
        let minute = minutes.entry(round).or_insert_with(|| Minute {
            begun: this,
            replies: 0,
            burst: BurstId::random(),
        });
        if minute.begun != this {
            // A burst that goes on is one.
            let goes_on = minute.replies > BURST;
            minute.begun = this;
            minute.replies = 0;
            if !goes_on {
                minute.burst = BurstId::random();
            }
        }
        minute.replies += 1;
        match minute.replies {
            0..=BURST => Pace::Calm,
            many if many <= FLOOD => Pace::Burst(minute.burst),
            _ => Pace::Flood,
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn what_comes_faster_than_a_hall_answers_is_one_burst_and_a_flood_is_not_taken() {
        let (paces, round) = (Paces::default(), RoundId::random());
        let now = DateTime::UNIX_EPOCH;
        let first: Vec<Pace> = (0..FLOOD + 1).map(|_| paces.next(round, now)).collect();
        let (calm, rest) = first.split_at(BURST as usize);
        assert!(calm.iter().all(|pace| *pace == Pace::Calm));
        let Pace::Burst(burst) = rest[0] else {
            panic!("{:?}", rest[0]);
        };
        let (flood, rest) = rest.split_last().expect("many");
        assert!(rest.iter().all(|pace| *pace == Pace::Burst(burst)));
        assert_eq!(*flood, Pace::Flood);
        assert_eq!(
            paces.next(RoundId::random(), now),
            Pace::Calm,
            "another round"
        );
        let later = now + TimeDelta::minutes(1);
        assert_eq!(paces.next(round, later), Pace::Calm);
    }
}
