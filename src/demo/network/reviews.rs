//! What was said of made-up groups' plans and audits.

use chrono::{DateTime, TimeDelta, Utc};
use fastrand::Rng;

use crate::{
    demo::{
        network::{Maker, any},
        words::{ANSWERS, FACILITATOR_WORDS, QUESTIONS, VISITS},
    },
    domain::{
        ids::EventId,
        review::{Note, Remark, Verdict},
        share::{Extent, Subject},
    },
    keys::Fresh as _,
    store::made_up::{ClosedAudit, Reviewed},
};

/// The stage of a review that is finished; see [`Maker::notes`].
const FINISHED: usize = 4;

impl Maker<'_> {
    /// Most shared plans were looked at once; a few wait.
    fn plan_review(&self, plan: Extent, number: usize, rng: &mut Rng) -> Option<Reviewed> {
        if plan < Extent::All || (number % 8 == 3 && !self.recipe.whole) {
            return None;
        }
        let at = self.recipe.now - TimeDelta::days(rng.i64(20..200));
        let note = |remark, words: &str| Note {
            id: EventId::fresh(),
            remark,
            statement_id: String::new(),
            words: words.into(),
            said_by: self.facilitator.into(),
            said_at: at,
        };
        let finished = note(Remark::Finished, any(&FACILITATOR_WORDS, rng));
        Some(Reviewed {
            subject: Subject::Plan,
            notes: vec![(true, note(Remark::Begun, "")), (true, finished)],
            next_on: None,
        })
    }

    /// The reviews of what a group shares in full, of its audits and then of its plan.
    pub(crate) fn reviews(
        &self,
        audits: &[ClosedAudit],
        plan: Extent,
        number: usize,
        rng: &mut Rng,
    ) -> Vec<Reviewed> {
        let mut reviews = Vec::new();
        for (nth, closed) in audits.iter().enumerate() {
            if closed.extent == Extent::All {
                let is_newest = nth + 1 == audits.len();
                reviews.extend(self.audit_review(closed, is_newest, number, rng));
            }
        }
        reviews.extend(self.plan_review(plan, number, rng));
        reviews
    }

    /// A review of a shared audit: older ones are finished, the newest may be anywhere. None where it still waits to be
    /// looked at, as the share alone says.
    fn audit_review(
        &self,
        closed: &ClosedAudit,
        is_newest: bool,
        number: usize,
        rng: &mut Rng,
    ) -> Option<Reviewed> {
        let at = closed.audit.closed_at? + TimeDelta::days(rng.i64(6..20));
        let stage = if is_newest && !self.recipe.whole {
            number % 5
        } else {
            FINISHED
        };
        if stage == 0 || at > self.recipe.now - TimeDelta::days(3) {
            return None;
        }
        let mut notes = self.notes(closed, at, stage, rng);
        // What each visit found is drawn after all words, so that those stay as they were.
        for (_, note) in &mut notes {
            if let Remark::Visit { verdict, .. } = &mut note.remark {
                *verdict = Verdict::ALL[rng.usize(0..Verdict::ALL.len())];
            }
        }
        Some(Reviewed {
            subject: Subject::Audit(closed.audit.id),
            notes,
            next_on: (stage >= FINISHED && is_newest)
                .then(|| (self.recipe.now + TimeDelta::days(rng.i64(5..120))).date_naive()),
        })
    }

    /// What was said in a review that began at a moment, each with whether the facilitator said it. By stage: a question
    /// is asked (1), answered (2), visits are told of (3), the review is finished (4).
    fn notes(
        &self,
        closed: &ClosedAudit,
        at: DateTime<Utc>,
        stage: usize,
        rng: &mut Rng,
    ) -> Vec<(bool, Note)> {
        let statement =
            |rng: &mut Rng| closed.answers[rng.usize(0..closed.answers.len())].0.clone();
        let mut notes = Vec::new();
        let mut say =
            |facilitator: bool, days: i64, remark: Remark, statement_id: String, words: &str| {
                let note = Note {
                    id: EventId::fresh(),
                    remark,
                    statement_id,
                    words: words.into(),
                    said_by: self.facilitator.into(),
                    said_at: at + TimeDelta::days(days),
                };
                let id = note.id;
                notes.push((facilitator, note));
                id
            };
        say(true, 0, Remark::Begun, String::new(), "");
        let about = statement(rng);
        let words = any(&QUESTIONS, rng);
        let question = say(true, 0, Remark::Question, about.clone(), words);
        if stage >= 2 {
            let answer = Remark::Answer { about: question };
            say(false, 1, answer, about, any(&ANSWERS, rng));
        }
        if stage >= 3 {
            for _ in 0..3 {
                let words = any(&VISITS, rng);
                let visit = Remark::Visit {
                    verdict: Verdict::Agree,
                    on_day: Some((at + TimeDelta::days(2)).date_naive()),
                };
                say(true, 2, visit, statement(rng), words);
            }
        }
        if stage >= FINISHED {
            let words = any(&FACILITATOR_WORDS, rng);
            say(true, 2, Remark::Finished, String::new(), words);
        }
        notes
    }
}
