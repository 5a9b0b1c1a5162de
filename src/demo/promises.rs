//! The charter and the poster of the made-up group, kept as if people had pressed the buttons.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    clock,
    demo::{
        maker::{Maker, QUESTIONNAIRE},
        mill_lane_promises::{
            CHARTER, CHARTER_LOOKED, CHARTER_MADE, POSTER, POSTER_CLOSING, POSTER_MADE,
        },
        mill_lane_teams::SAM_NAME,
    },
    domain::{
        action::Action,
        charter::{Charter, CharterLook, CharterPromise, Follows, LookedAt, again_after},
        ids::{CharterLookId, PromiseId},
        you_said::{KeptLine, Said, YouSaid},
    },
    error::AppError,
    keys::Fresh as _,
    store::{actions, charter, you_said},
};

impl Maker<'_> {
    /// Makes the charter, and looks at it again about half a year later.
    pub(super) async fn charter(&self, now: DateTime<Utc>) -> Result<(), AppError> {
        let store = &self.app.store;
        let Some(edition) = self.app.catalogue.newest(QUESTIONNAIRE) else {
            return Ok(());
        };
        let made = now - TimeDelta::days(CHARTER_MADE);
        let made_on = clock::day(made);
        let promises = CHARTER.map(|(principle, statement, words, ..)| CharterPromise {
            id: PromiseId::fresh(),
            follows: Follows::from(&edition.questionnaire, principle, statement),
            words: words.into(),
        });
        let first = Charter {
            version: 0,
            made_on,
            again_on: again_after(made_on),
            saved_by: SAM_NAME.into(),
            saved_at: made,
            promises: promises.into(),
        };
        charter::save(store, self.group, &first, self.person).await?;
        let looked = now - TimeDelta::days(CHARTER_LOOKED);
        let look = CharterLook {
            id: CharterLookId::fresh(),
            said_by: SAM_NAME.into(),
            said_at: looked,
            promises: CHARTER
                .map(|(_, _, words, verdict, note)| LookedAt {
                    promise: words.into(),
                    verdict,
                    note: note.into(),
                })
                .into(),
        };
        let again_on = again_after(clock::day(looked));
        charter::look(store, self.group, 1, again_on, &look, self.person).await?;
        Ok(())
    }

    /// Makes the poster of what was done and what people said.
    pub(super) async fn poster(&self, now: DateTime<Utc>) -> Result<(), AppError> {
        let store = &self.app.store;
        let actions = actions::list(store, self.group).await?;
        let of = |statement: &str| {
            let answers = |action: &&Action| action.answers(QUESTIONNAIRE, statement);
            actions.iter().find(answers).map(|action| action.id)
        };
        let lines = POSTER.map(|(statement, said, did)| KeptLine {
            action: statement.and_then(of),
            line: Said {
                said: said.into(),
                did: did.into(),
            },
        });
        let poster = YouSaid {
            version: 0,
            lines: lines.into(),
            closing: POSTER_CLOSING.into(),
            saved_by: SAM_NAME.into(),
            saved_at: now - TimeDelta::days(POSTER_MADE),
        };
        you_said::save(store, self.group, &poster, self.person).await?;
        Ok(())
    }
}
