//! Teams of the made-up group whose people answer each on their own. They join, look and talk by the verbs that people use;
//! what they answer is written at once.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    clock,
    demo::{
        maker::{Maker, chosen},
        mill_lane::{NOW, WRITTEN},
        mill_lane_teams::{FIVE_AGREED, Note, OF_FIVE, Said, TEAMS, TeamStory},
    },
    domain::{
        answer::{Answer, Choice},
        audit::{Audit, SavedAnswer},
        ids::{AuditId, ContributorId},
        questionnaire::Questionnaire,
        talk::{Beside, Outcome, Talk, level_to_take},
        team::{Answering, Contributor, ContributorKind, JoinCode, OPEN_FOR, Team},
    },
    error::AppError,
    keys::Fresh as _,
    questionnaires::PublishedVersion,
    store::{
        agreements, audits, contributors,
        made_up::{self, OwnAnswer},
        spreads, teams,
    },
    visitor::random_bytes,
};

impl Maker<'_> {
    /// The teams that are on their way, each with an open audit of its own.
    pub(super) async fn teams(&self, now: DateTime<Utc>) -> Result<(), AppError> {
        for story in &TEAMS {
            let (edition, audit) = self.team(story, now).await?;
            let looked = story.looked.filter(|_| !story.talk.is_empty());
            if let Some(days) = looked {
                let looked = now - TimeDelta::days(days);
                self.talk(story, &edition.questionnaire, &audit, looked)
                    .await?;
            }
        }
        Ok(())
    }

    /// The audit that a team answered apart, then agreed on and closed.
    pub(super) async fn audit_of_team(&self, now: DateTime<Utc>) -> Result<AuditId, AppError> {
        let (edition, audit) = self.team(&OF_FIVE, now).await?;
        let (questionnaire, at) = (&edition.questionnaire, now - TimeDelta::days(FIVE_AGREED));
        self.answer(questionnaire, &audit, NOW, at, &WRITTEN)
            .await?;
        for (_, statement) in questionnaire.statements() {
            let mut talk = OF_FIVE.talk.iter();
            let talked = talk.find(|(about, ..)| *about == statement.id);
            let said = talked.map_or((&*statement.id, Outcome::Most, None, ""), |said| *said);
            self.say(&audit, said, at).await?;
        }
        self.close(questionnaire, &audit, at).await
    }

    /// A team that answers an audit of its own, and has looked where its story says so.
    async fn team(
        &self,
        story: &TeamStory,
        now: DateTime<Utc>,
    ) -> Result<(Arc<PublishedVersion>, Audit), AppError> {
        let began = now - TimeDelta::days(story.began);
        let (edition, audit) = self.start(story.questionnaire, began).await?;
        self.open(&audit, began).await?;
        self.answer_apart(story, &edition.questionnaire, &audit, began)
            .await?;
        if let Some(days) = story.looked {
            spreads::draw(
                &self.app.store,
                self.group,
                audit.id,
                now - TimeDelta::days(days),
            )
            .await?;
        }
        Ok((edition, audit))
    }

    /// Lets each answer an audit on their own.
    async fn open(&self, audit: &Audit, at: DateTime<Utc>) -> Result<(), AppError> {
        let fresh = Team {
            code: JoinCode::from_random(random_bytes()?),
            until: clock::day(at) + OPEN_FOR,
            takes_new: true,
            shown_at: None,
        };
        let (store, apart) = (&self.app.store, Answering::Apart);
        teams::set_answering(store, self.group, audit.id, apart, &fresh, self.person).await?;
        Ok(())
    }

    /// Everybody joins, without a device by which they would come back, and answers a few hours after the one before.
    async fn answer_apart(
        &self,
        story: &TeamStory,
        questionnaire: &Questionnaire,
        audit: &Audit,
        began: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let store = &self.app.store;
        let mut given = Vec::new();
        for (place, (kind, role, name)) in story.people.iter().enumerate() {
            let at = began + TimeDelta::hours(9 * (place as i64 + 1));
            let person_if = |is_so| Some(self.person).filter(|_| is_so);
            let who = Contributor {
                organisation: self.group,
                audit: audit.id,
                id: ContributorId::random(),
                kind: *kind,
                person: person_if(*kind == ContributorKind::Account),
                name: (*name).into(),
                role: *role,
            };
            contributors::join(store, &who, None, clock::day(at)).await?;
            let answers = story.answers(questionnaire, place);
            given.extend(answers.map(|(statement, answer)| OwnAnswer {
                contributor: who.id,
                statement,
                answer,
                typed_by: person_if(*kind == ContributorKind::Paper),
                at,
            }));
        }
        Ok(made_up::own_answers(store, self.group, audit.id, &given).await?)
    }

    /// The team takes what more than half chose where nothing speaks for a talk, and talks about some of the rest.
    async fn talk(
        &self,
        story: &TeamStory,
        questionnaire: &Questionnaire,
        audit: &Audit,
        at: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let told = spreads::all(&self.app.store, self.group, audit.id).await?;
        let before = self.levels_before(audit).await?;
        for (_, statement) in questionnaire.statements() {
            let id = statement.id.as_str();
            let beside = Beside {
                before: before.get(id).copied(),
                people: None,
            };
            if let Some(level) = level_to_take(told.get(id), beside) {
                let said = (id, Outcome::Most, Some((level, "")), "");
                self.say(audit, said, at).await?;
            }
        }
        for (nth, said) in (1..).zip(story.talk) {
            let at = at + TimeDelta::minutes(5 * nth);
            self.say(audit, *said, at).await?;
        }
        Ok(())
    }

    /// The levels that the group agreed on in the audit before.
    async fn levels_before(&self, audit: &Audit) -> Result<BTreeMap<String, u8>, AppError> {
        let store = &self.app.store;
        let Some(before) = audits::before(store, audit).await? else {
            return Ok(BTreeMap::new());
        };
        let answers = agreements::all(store, self.group, before.id).await?;
        let level = |(id, saved): (String, SavedAnswer)| Some((id, saved.answer.choice?.level()?));
        Ok(answers.into_iter().filter_map(level).collect())
    }

    /// Keeps what the team said of a statement, with the level it takes.
    async fn say(
        &self,
        audit: &Audit,
        (statement, outcome, level, dissent): Said<'_>,
        at: DateTime<Utc>,
    ) -> Result<(), AppError> {
        if let Some((level, why)) = level {
            let answer = Answer {
                choice: Some(Choice::Level(level)),
                reflection: why.into(),
                ..Answer::default()
            };
            self.agree(audit, statement, &answer, at).await?;
        }
        let talk = Talk {
            outcome,
            dissent: dissent.into(),
        };
        let of = (self.group, audit.id, statement);
        Ok(spreads::say(&self.app.store, of, &talk, self.person, at).await?)
    }
}

impl TeamStory {
    /// What one of the people, by their place, answered: statement and answer.
    fn answers<'a>(
        &self,
        questionnaire: &'a Questionnaire,
        who: usize,
    ) -> impl Iterator<Item = (&'a str, Answer)> {
        let signs = self.choices.split_whitespace();
        let signs = signs.filter_map(move |word| word.chars().nth(who));
        questionnaire
            .statements()
            .zip(signs)
            .map(move |((_, statement), sign)| {
                let is_this = |(id, by, ..): &&Note| *id == statement.id && *by == who;
                let note = self.notes.iter().find(is_this);
                let (reflection, strength) =
                    note.map_or(("", None), |(.., words, strength)| (*words, *strength));
                let answer = Answer {
                    reflection: reflection.into(),
                    strength,
                    ..chosen(sign)
                };
                (statement.id.as_str(), answer)
            })
            .filter(|(_, answer)| !answer.is_empty())
    }
}
