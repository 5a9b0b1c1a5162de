//! What a group's report of a period is written from: its own record, which is told plainly.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::{
    app::App,
    clock::day,
    domain::{
        action::{Action, Outcome},
        audit::Audit,
        ids::ActionId,
        lesson::ActionLesson,
        presence::Presence,
        profile::StatedFact,
        questionnaire::Questionnaire,
        report::Report,
        round::Owner,
    },
    error::AppError,
    queries::{
        self,
        attendance::OwnAttendance,
        record::AskCount,
        results::{self, Results},
        told::ToldRound,
    },
    store::{
        action_lessons, actions, ask_counts, audits, burn_up, presence, profiles, reports::Days,
    },
    visitor::Coordinator,
};

/// Most rounds of voices that are told.
const ROUNDS: usize = 100;

/// What happened in a group within a period, as it is known today.
#[derive(Clone, Debug)]
pub struct GroupFigures {
    /// What the group says of itself in numbers.
    pub people: Vec<StatedFact>,
    /// Its closed audits, the first day first.
    pub audits: Vec<HeldAudit>,
    /// Where it stood at the last of them that is of the report's questionnaire.
    pub results: Option<Results>,
    /// What people who come said, the round that ended first first.
    pub voices: Vec<ToldRound>,
    /// What it planned and did.
    pub actions: GroupActions,
    /// Meetings of its networks that it came to, the first day first.
    pub meetings: Vec<OwnAttendance>,
    /// What it asked for, by kind.
    pub asks: Vec<AskCount>,
}

/// A closed audit.
#[derive(Clone, Debug)]
pub struct HeldAudit {
    /// Its day.
    pub on: NaiveDate,
    /// Its questionnaire, in the reader's language where there is one.
    pub questionnaire: Questionnaire,
    /// Who was in the room.
    pub presence: Presence,
}

/// A group's actions within a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupActions {
    /// How many were planned.
    pub planned: usize,
    /// What was done, the first day first.
    pub done: Vec<DoneAction>,
    /// How many were let go.
    pub let_go: usize,
    /// How many of those that were planned up to its end are open today.
    pub open: usize,
}

/// An action that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneAction {
    /// The day.
    pub on: NaiveDate,
    /// What it is.
    pub what: String,
    /// What was learned from it; may be empty.
    pub learned: String,
}

impl GroupActions {
    /// Counts actions within some days; what was opened again is not done.
    fn of(
        all: &[Action],
        endings: &[burn_up::Ending],
        lessons: &[ActionLesson],
        (from, to): Days,
    ) -> Self {
        let within = |day: NaiveDate| from <= day && day <= to;
        let known: HashMap<ActionId, &Action> =
            all.iter().map(|action| (action.id, action)).collect();
        let mut counted = Self {
            planned: all
                .iter()
                .filter(|action| within(day(action.planned_at)))
                .count(),
            open: all
                .iter()
                .filter(|action| action.is_open() && day(action.planned_at) <= to)
                .count(),
            ..Self::default()
        };
        let ended = endings
            .iter()
            .filter(|ending| ending.reopened_at.is_none() && within(day(ending.closed_at)));
        for ending in ended {
            match ending.outcome {
                Outcome::LetGo => counted.let_go += 1,
                Outcome::Done => {
                    let of = known.get(&ending.action_id);
                    let learned = lessons.iter().find(|of| of.action_id == ending.action_id);
                    counted.done.extend(of.map(|of| DoneAction {
                        on: day(ending.closed_at),
                        what: of.plan.what.clone(),
                        learned: learned.map_or_else(String::new, |of| of.lesson.learned.clone()),
                    }));
                }
            }
        }
        counted
            .done
            .sort_by(|a, b| (a.on, &a.what).cmp(&(b.on, &b.what)));
        counted
    }
}

/// The questionnaires that a group's report can be about: id and title, the one used last first.
pub async fn questionnaires(
    app: &App,
    who: &Coordinator,
) -> Result<Vec<(String, String)>, AppError> {
    let mut known = Vec::new();
    for id in audits::used(&app.store, who.organisation.id).await? {
        let newest = app.catalogue.newest_known(&app.store, &id).await?;
        let title = newest.map(|own| own.in_language(who.words().0.tag()).title);
        known.push((id.clone(), title.unwrap_or(id)));
    }
    Ok(known)
}

/// Closed audits of a group within some days, the first day first.
async fn held(
    app: &App,
    who: &Coordinator,
    (from, to): Days,
) -> Result<Vec<(Audit, HeldAudit)>, AppError> {
    let mut present = presence::of_group(&app.store, who.organisation.id).await?;
    let mut held = Vec::new();
    for audit in audits::list(&app.store, who.organisation.id).await? {
        if audit.is_open() || audit.held_on < from || audit.held_on > to {
            continue;
        }
        let told = HeldAudit {
            on: audit.held_on,
            questionnaire: queries::audit::questionnaire(app, who.words(), &audit).await?,
            presence: present.remove(&audit.id).unwrap_or_default(),
        };
        held.push((audit, told));
    }
    held.sort_by_key(|(audit, _)| (audit.held_on, audit.started_at));
    Ok(held)
}

/// Gathers what a report tells.
pub async fn gather(
    app: &App,
    who: &Coordinator,
    report: &Report,
) -> Result<GroupFigures, AppError> {
    let (group, days, store) = (who.organisation.id, (report.from, report.to), &app.store);
    let within = |day: NaiveDate| days.0 <= day && day <= days.1;
    let held = held(app, who, days).await?;
    let last = held
        .iter()
        .rfind(|(audit, _)| audit.questionnaire_id == report.questionnaire_id);
    let results = match last {
        Some((audit, _)) => {
            let sheet = queries::audit::sheet_of(app, who.words(), audit.clone()).await?;
            Some(results::of(app, who.words(), sheet).await?)
        }
        None => None,
    };
    let mut voices = queries::told::of_group(app, who.words(), group, None, ROUNDS).await?;
    voices.retain(|told| within(told.round.until));
    voices.reverse();
    let (mut meetings, _) = queries::attendance::attended(app, group).await?;
    meetings.retain(|meeting| within(meeting.held_on));
    meetings.reverse();
    let facts = profiles::of(store, group).await?.into_iter();
    let actions = actions::list(store, group).await?;
    let endings = burn_up::endings(store, group).await?;
    let lessons = action_lessons::of_group(store, group).await?;
    Ok(GroupFigures {
        people: facts
            .map(|stored| stored.stated)
            .filter(|stated| stated.fact.is_number())
            .collect(),
        audits: held.into_iter().map(|(_, told)| told).collect(),
        results,
        voices,
        actions: GroupActions::of(&actions, &endings, &lessons, days),
        meetings,
        asks: ask_counts::counted(store, Owner::Group(group), days).await?,
    })
}
