//! What was written by hand of the made-up group, put into the database by the verbs that people use.

use std::{collections::BTreeSet, sync::Arc};

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    app::App,
    clock,
    commands::audit::add_up,
    demo::mill_lane::{ABOUT, CONTACTS, KNOWN, LEARNED, PLANNED, Planned, WHY, Written},
    domain::{
        action::{Action, ActionState, Closure, Plan, StatementLink},
        action_log::ActionLogEntry,
        answer::{Answer, Choice},
        audit::Audit,
        contact::Contact,
        ids::{
            ActionId, AuditId, CheckInId, ContactId, EventId, NetworkId, OrganisationId, PersonId,
            SaveId,
        },
        lesson::Lesson,
        profile::StatedFact,
        questionnaire::Questionnaire,
        reason::{Reason, Why},
        register_fact::FactChange,
        review::{Note, Remark, Verdict},
        share::{Extent, Share, Subject, VoicesShare},
    },
    error::AppError,
    keys::Fresh as _,
    questionnaires::PublishedVersion,
    store::{
        action_lessons, action_log, actions,
        agreements::{self, AgreementKey, Save},
        audits, check_ins, closures,
        comparisons::{self, Pair},
        contacts, organisations, profiles, questionnaires,
        registers::{self, NewEntry},
        reviews,
        shares::{self, Choices},
    },
};

/// The questionnaire the made-up group uses.
pub(super) const QUESTIONNAIRE: &str = "dignity-in-food";

/// How long ago the made-up group came into its network.
pub(super) const JOINED: TimeDelta = TimeDelta::days(300);

/// The made-up group, and who writes in it.
pub(super) struct Maker<'a> {
    pub(super) app: &'a App,
    pub(super) group: OrganisationId,
    pub(super) person: PersonId,
}

impl Maker<'_> {
    /// Brings the group into its network, which this person facilitates, and shares with it.
    pub(super) async fn join(
        &self,
        network: NetworkId,
        robin: PersonId,
        audits: [AuditId; 2],
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let store = &self.app.store;
        organisations::join(store, network, self.group, now - JOINED).await?;
        let tags = ["evening".to_owned(), "halal".to_owned()];
        registers::write_entry(
            store,
            network,
            self.group,
            NewEntry {
                neighbourhood: "Riverside",
                tags: &tags,
                known: &KNOWN.map(|(fact, value)| FactChange {
                    fact,
                    before: None,
                    value: value.to_owned(),
                }),
                start: &[],
            },
            robin,
            now,
        )
        .await?;
        self.be_in_touch(network, robin, now).await?;
        let facts = ABOUT.map(|(fact, value)| StatedFact {
            fact,
            value: value.to_owned(),
            is_shared: true,
        });
        let at = now - TimeDelta::days(200);
        profiles::write(store, self.group, None, &facts, false, self.person, at).await?;
        self.share(network, audits, now).await?;
        self.review(network, robin, audits, now).await
    }

    /// When the facilitator was in touch with the group; it is time to be again.
    async fn be_in_touch(
        &self,
        network: NetworkId,
        robin: PersonId,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        for (way, words, days, next) in CONTACTS {
            let at = now + TimeDelta::days(days);
            let contact = Contact {
                id: ContactId::fresh(),
                version: 1,
                way,
                words: words.to_owned(),
                on_day: clock::day(at),
                next_on: next.map(|days| clock::day(now + TimeDelta::days(days))),
                said_by: String::new(),
                said_at: at,
            };
            contacts::add(&self.app.store, network, self.group, &contact, robin).await?;
        }
        Ok(())
    }

    /// Shares two audits and the plan in full.
    async fn share(
        &self,
        network: NetworkId,
        audits: [AuditId; 2],
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let share = |subject| Share {
            network,
            subject,
            extent: Extent::All,
        };
        let [then, newest] = audits.map(|audit| share(Subject::Audit(audit)));
        let shares = [share(Subject::Plan), then, newest];
        let at = now - TimeDelta::days(8);
        let choices = Choices {
            shares: shares.to_vec(),
            voices: vec![VoicesShare {
                network,
                is_shared: true,
            }],
            ..Choices::default()
        };
        shares::choose(&self.app.store, self.group, &choices, self.person, at).await?;
        Ok(())
    }

    /// What the facilitator said of two shared audits: the older is finished, the newer waits for answers.
    async fn review(
        &self,
        network: NetworkId,
        robin: PersonId,
        [then, newest]: [AuditId; 2],
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let store = &self.app.store;
        let day = |days: i64| now + TimeDelta::days(days);
        let say = async |subject: AuditId, remark, statement: &str, words: &str, days| {
            let note = Note {
                id: EventId::fresh(),
                remark,
                statement_id: statement.into(),
                words: words.into(),
                said_by: String::new(),
                said_at: day(days),
            };
            let next_on = (remark == Remark::Finished).then(|| day(4).date_naive());
            let subject = Subject::Audit(subject);
            reviews::add_note(store, self.group, network, subject, &note, next_on, robin).await
        };
        let words = "You have come far in a year. I will look in again soon.";
        say(then, Remark::Finished, "", words, -7).await?;
        let words = "I came on a Tuesday and was met at the gate. It was lovely.";
        let visit = Remark::Visit {
            verdict: Verdict::Agree,
            on_day: Some(day(-5).date_naive()),
        };
        say(newest, visit, "wel.greet", words, -5).await?;
        let words = "What would help you to hear from people who come, before you decide?";
        say(newest, Remark::Question, "emp.say", words, -5).await?;
        let words = "Ask Long table how their members choose the menu.";
        say(newest, Remark::Suggestion, "emp.say", words, -5).await?;
        Ok(())
    }

    /// An audit that is begun, of all that the newest version of a questionnaire asks.
    pub(super) async fn start(
        &self,
        questionnaire: &str,
        at: DateTime<Utc>,
    ) -> Result<(Arc<PublishedVersion>, Audit), AppError> {
        let store = &self.app.store;
        let edition = self
            .app
            .catalogue
            .newest(questionnaire)
            .ok_or_else(|| AppError::Internal(format!("{questionnaire} is not here")))?;
        let questionnaire = &edition.questionnaire;
        questionnaires::keep(store, questionnaire, &edition.hash, at).await?;
        let audit = Audit {
            organisation_id: self.group,
            id: AuditId::fresh(),
            questionnaire_id: questionnaire.id.clone(),
            questionnaire_version: i32::try_from(questionnaire.version).unwrap_or(1),
            held_on: at.date_naive(),
            started_at: at,
            closed_at: None,
        };
        let principles: Vec<String> = questionnaire
            .principles
            .iter()
            .map(|principle| principle.id.clone())
            .collect();
        audits::start(store, &audit, &principles, self.person).await?;
        Ok((edition, audit))
    }

    /// One closed audit that the group answered together.
    pub(super) async fn audit(
        &self,
        choices: &str,
        at: DateTime<Utc>,
    ) -> Result<AuditId, AppError> {
        let (edition, audit) = self.start(QUESTIONNAIRE, at).await?;
        let questionnaire = &edition.questionnaire;
        self.answer(questionnaire, &audit, choices, at, &[]).await?;
        self.close(questionnaire, &audit, at).await
    }

    /// Closes an audit two hours after it was agreed on.
    pub(super) async fn close(
        &self,
        questionnaire: &Questionnaire,
        audit: &Audit,
        at: DateTime<Utc>,
    ) -> Result<AuditId, AppError> {
        audits::close(
            &self.app.store,
            self.group,
            audit.id,
            self.person,
            at + TimeDelta::hours(2),
            |chosen, given| add_up(questionnaire, chosen, given),
        )
        .await?;
        Ok(audit.id)
    }

    /// Saves the group's answers to all statements.
    pub(super) async fn answer(
        &self,
        questionnaire: &Questionnaire,
        audit: &Audit,
        choices: &str,
        at: DateTime<Utc>,
        written: &[Written],
    ) -> Result<(), AppError> {
        let choices = choices.chars().filter(|c| !c.is_whitespace());
        for ((_, statement), choice) in questionnaire.statements().zip(choices) {
            let (reflection, evidence, strength) = written
                .iter()
                .find(|(id, ..)| *id == statement.id)
                .map_or(("", "", None), |(_, reflection, evidence, strength)| {
                    (*reflection, *evidence, Some(*strength))
                });
            let answer = Answer {
                reflection: reflection.into(),
                evidence: evidence.into(),
                strength,
                ..chosen(choice)
            };
            self.agree(audit, &statement.id, &answer, at).await?;
        }
        Ok(())
    }

    /// Saves the group's answer to a statement that had none.
    pub(super) async fn agree(
        &self,
        audit: &Audit,
        statement: &str,
        answer: &Answer,
        at: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let place = AgreementKey {
            organisation: self.group,
            audit: audit.id,
            statement,
        };
        let save = Save {
            id: SaveId::fresh(),
            base: 0,
            answer,
            paper: None,
            by: self.person,
            at,
        };
        agreements::save(&self.app.store, place, save).await?;
        Ok(())
    }

    /// Says why, with the action about the same statement where something was done.
    pub(super) async fn say_why(&self, pair: Pair, at: DateTime<Utc>) -> Result<(), AppError> {
        let store = &self.app.store;
        let actions = actions::list(store, self.group).await?;
        for (statement, reason, note) in WHY {
            let about = |action: &&Action| {
                let links = &action.links;
                reason == Reason::Did && links.iter().any(|link| link.statement_id == statement)
            };
            let why = Why {
                reasons: BTreeSet::from([reason]),
                action: actions.iter().find(about).map(|action| action.id),
                note: note.into(),
            };
            comparisons::say(store, pair, statement, 0, &why, self.person, at).await?;
        }
        Ok(())
    }

    /// The plan from the first audit on; what came after the second is planned from that one.
    pub(super) async fn plan(
        &self,
        then: AuditId,
        now_audit: AuditId,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let store = &self.app.store;
        let version = self
            .app
            .catalogue
            .newest(QUESTIONNAIRE)
            .and_then(|edition| i32::try_from(edition.questionnaire.version).ok())
            .unwrap_or(1);
        for planned in &PLANNED {
            let audit = if planned.planned > -10 {
                now_audit
            } else {
                then
            };
            let action = self.action(planned, audit, version, now);
            actions::plan(store, &action, self.person, None).await?;
            self.tell(planned, action.id, now).await?;
        }
        self.check_in(now - TimeDelta::days(65)).await
    }

    fn action(
        &self,
        planned: &Planned,
        audit: AuditId,
        version: i32,
        now: DateTime<Utc>,
    ) -> Action {
        let planned_at = now + TimeDelta::days(planned.planned);
        Action {
            organisation_id: self.group,
            id: ActionId::fresh(),
            version: 1,
            plan: Plan {
                what: planned.what.into(),
                why: "We found this at our audit, and it came up again at the tea table.".into(),
                first_step: "Talk about it at the next team meeting.".into(),
                lead: planned.lead.into(),
                due_on: Some((now + TimeDelta::days(planned.due)).date_naive()),
                measure: "People tell us without being asked.".into(),
                ..Plan::default()
            },
            audit_id: Some(audit),
            links: vec![StatementLink {
                questionnaire_id: QUESTIONNAIRE.into(),
                questionnaire_version: version,
                statement_id: planned.statement.into(),
            }],
            split_from: None,
            state: ActionState::Planned,
            waiting_on: String::new(),
            planned_at,
            touched_at: planned_at,
            closure: None,
        }
    }

    /// What was said of an action, and how it ended.
    async fn tell(
        &self,
        planned: &Planned,
        action: ActionId,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let store = &self.app.store;
        let day = |days: i64| now + TimeDelta::days(days);
        for (days, event, words) in planned.said {
            let entry = ActionLogEntry {
                action_id: action,
                id: EventId::fresh(),
                event: event.clone(),
                note: (*words).into(),
                said_by: self.person,
                name: String::new(),
                said_at: day(*days),
            };
            action_log::add(store, self.group, &entry).await?;
        }
        if let Some((days, outcome, note)) = planned.ended {
            let closure = Closure {
                id: EventId::fresh(),
                outcome,
                note: note.into(),
                closed_by: String::new(),
                closed_at: day(days),
            };
            closures::close(store, self.group, action, &closure, self.person).await?;
            if planned.what == LEARNED.0 {
                let [tried, happened, learned] = LEARNED.1.map(str::to_owned);
                let lesson = Lesson {
                    tried,
                    happened,
                    learned,
                };
                let (at, by) = ((self.group, action), (self.person, day(days)));
                action_lessons::say(store, at, 0, &lesson, by).await?;
            }
        }
        Ok(())
    }

    /// A check-in that was held.
    async fn check_in(&self, at: DateTime<Utc>) -> Result<(), AppError> {
        let store = &self.app.store;
        let check_in = CheckInId::fresh();
        check_ins::start(store, self.group, check_in, &[], self.person, at).await?;
        Ok(check_ins::finish(store, self.group, check_in, at).await?)
    }
}

/// What a sign says, as the texts of the made-up group have it: a level, `u` for "we don't know yet", `n` for "not for us"
/// with its why, anything else for no answer.
pub(super) fn chosen(sign: char) -> Answer {
    let (word, why) = match sign {
        'u' => ("unknown".to_owned(), ""),
        'n' => (
            "not-for-us".to_owned(),
            "Nobody here is paid. We thank each other with a meal.",
        ),
        level => (level.to_string(), ""),
    };
    Answer {
        choice: Choice::read(&word),
        why: why.into(),
        ..Answer::default()
    }
}
