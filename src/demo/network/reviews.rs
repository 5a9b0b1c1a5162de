//! What was said of made-up groups' plans and audits.

use chrono::TimeDelta;
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

impl Maker<'_> {
    /// Most shared plans were looked at once; a few wait.
    pub(crate) fn plan_review(
        &self,
        plan: Extent,
        number: usize,
        rng: &mut Rng,
    ) -> Option<Reviewed> {
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

    /// A review of a shared audit: older ones are finished, the newest may be anywhere.
    pub(crate) fn review(
        &self,
        closed: &ClosedAudit,
        newest: bool,
        number: usize,
        rng: &mut Rng,
    ) -> Option<Reviewed> {
        let at = closed.audit.closed_at? + TimeDelta::days(rng.i64(6..20));
        let how_far = if newest && !self.recipe.whole {
            number % 5
        } else {
            4
        };
        if how_far == 0 || at > self.recipe.now - TimeDelta::days(3) {
            // It waits, as the share alone says.
            return None;
        }
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
        let question = say(
            true,
            0,
            Remark::Question,
            about.clone(),
            any(&QUESTIONS, rng),
        );
        if how_far >= 2 {
            say(
                false,
                1,
                Remark::Answer { about: question },
                about,
                any(&ANSWERS, rng),
            );
        }
        if how_far >= 3 {
            for _ in 0..3 {
                let words = any(&VISITS, rng);
                let visit = Remark::Visit {
                    verdict: Verdict::Agree,
                    on_day: Some((at + TimeDelta::days(2)).date_naive()),
                };
                say(true, 2, visit, statement(rng), words);
            }
        }
        if how_far >= 4 {
            say(
                true,
                2,
                Remark::Finished,
                String::new(),
                any(&FACILITATOR_WORDS, rng),
            );
        }
        // What each visit found is drawn after all words, so that those stay as they were.
        for (_, note) in &mut notes {
            if let Remark::Visit { verdict, .. } = &mut note.remark {
                *verdict = Verdict::ALL[rng.usize(0..Verdict::ALL.len())];
            }
        }
        Some(Reviewed {
            subject: Subject::Audit(closed.audit.id),
            notes,
            next_on: (how_far >= 4 && newest)
                .then(|| (self.recipe.now + TimeDelta::days(rng.i64(5..120))).date_naive()),
        })
    }
}
