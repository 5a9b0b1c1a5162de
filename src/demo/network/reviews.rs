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
        review::{Note, NoteKind, Verdict},
        share::{Extent, Subject},
    },
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
        let note = |kind, words: &str| Note {
            id: EventId::fresh(),
            kind,
            statement_id: String::new(),
            verdict: None,
            words: words.into(),
            about: None,
            action_id: None,
            on_day: None,
            said_by: self.facilitator.into(),
            said_at: at,
        };
        let finished = note(NoteKind::Finished, any(&FACILITATOR_WORDS, rng));
        Some(Reviewed {
            subject: Subject::Plan,
            notes: vec![(true, note(NoteKind::Begun, "")), (true, finished)],
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
        let mut say = |facilitator: bool,
                       days: i64,
                       kind: NoteKind,
                       statement_id: String,
                       words: &str,
                       about| {
            let note = Note {
                id: EventId::fresh(),
                kind,
                statement_id,
                verdict: None,
                words: words.into(),
                about,
                action_id: None,
                on_day: None,
                said_by: self.facilitator.into(),
                said_at: at + TimeDelta::days(days),
            };
            let id = note.id;
            notes.push((facilitator, note));
            id
        };
        say(true, 0, NoteKind::Begun, String::new(), "", None);
        let about = statement(rng);
        let question = say(
            true,
            0,
            NoteKind::Question,
            about.clone(),
            any(&QUESTIONS, rng),
            None,
        );
        if how_far >= 2 {
            say(
                false,
                1,
                NoteKind::Answer,
                about,
                any(&ANSWERS, rng),
                Some(question),
            );
        }
        if how_far >= 3 {
            for _ in 0..3 {
                let words = any(&VISITS, rng);
                say(true, 2, NoteKind::Visit, statement(rng), words, None);
            }
        }
        if how_far >= 4 {
            say(
                true,
                2,
                NoteKind::Finished,
                String::new(),
                any(&FACILITATOR_WORDS, rng),
                None,
            );
        }
        for (_, note) in &mut notes {
            if note.kind == NoteKind::Visit {
                note.verdict = Some(Verdict::ALL[rng.usize(0..3)]);
                note.on_day = Some(note.said_at.date_naive());
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
