//! An action in words: how far it is, who does it by when, and its story.

use chrono::NaiveDate;

use crate::{
    clock::day,
    domain::{
        action::{Action, ActionState, Outcome, Plan},
        action_log::{ActionLogEntry, Event, StoryEntry, StoryEvent},
        action_stage::ActionStage,
    },
    language::{Message, Translator, msg},
    visitor::Visitor,
};

/// How many actions are open, and how many of these wait for someone.
pub fn open_and_waiting<'a>(
    visitor: &Visitor,
    actions: impl IntoIterator<Item = &'a Action, IntoIter: Clone>,
) -> String {
    let words = visitor.words;
    let actions = actions.into_iter();
    let open = actions.clone().filter(|action| action.is_open()).count();
    let counted = waiting(visitor, actions)
        .into_iter()
        .filter(|(.., count)| *count > 0)
        .map(|(_, message, count)| words.count(message, count));
    let parts: Vec<String> = std::iter::once(words.count(msg::PLAN_COUNT_OPEN, open))
        .chain(counted)
        .collect();
    parts.join(" ")
}

/// What waits for someone: the word of its filter, its message, how many.
pub fn waiting<'a>(
    visitor: &Visitor,
    actions: impl Iterator<Item = &'a Action> + Clone,
) -> [(&'static str, Message, usize); 3] {
    let today = visitor.today();
    let count =
        |fits: &dyn Fn(&Action) -> bool| actions.clone().filter(|action| fits(action)).count();
    [
        (
            "overdue",
            msg::PLAN_COUNT_OVERDUE,
            count(&|action| action.is_overdue(today)),
        ),
        (
            "due",
            msg::PLAN_COUNT_DUE,
            count(&|action| action.is_due(today)),
        ),
        (
            "stuck",
            msg::PLAN_COUNT_STUCK,
            count(&|action| action.is_stuck(visitor.now)),
        ),
    ]
}

/// "Jo leads. By 12 December 2026." as far as it is known.
pub fn who_and_when(words: Translator, action: &Action) -> String {
    let lead = (!action.plan.lead.is_empty())
        .then(|| words.with(msg::PLAN_LEAD, [("lead", action.plan.lead.as_str().into())]));
    let due = action
        .plan
        .due_on
        .map(|due| words.with(msg::PLAN_BY, [("date", words.date(due).into())]));
    let parts: Vec<String> = lead.into_iter().chain(due).collect();
    parts.join(" ")
}

/// Where an action is, in words, with what is still blank of it.
pub fn state(words: Translator, action: &Action, today: NaiveDate) -> String {
    let how = how_it_goes(words, action, today);
    if !action.is_open() || action.is_overdue(today) {
        return how;
    }
    let missing: Vec<String> = action
        .missing()
        .iter()
        .map(|missing| words.term(*missing))
        .collect();
    if missing.is_empty() {
        how
    } else {
        words.with(
            msg::STATE_UNFINISHED,
            [
                ("state", how.into()),
                ("missing", words.list(&missing).into()),
            ],
        )
    }
}

/// Where an action is, whatever its day.
pub fn stage(action: &Action) -> ActionStage {
    let outcome = action.closure.as_ref().map(|closure| closure.outcome);
    match (outcome, action.state) {
        (Some(Outcome::Done), _) => ActionStage::Done,
        (Some(Outcome::LetGo), _) => ActionStage::LetGo,
        (None, ActionState::Planned) => ActionStage::Planned,
        (None, ActionState::Started) => ActionStage::Started,
        (None, ActionState::Waiting) => ActionStage::Waiting,
    }
}

/// Where an action is, in few words: "Started", "Waiting: the key. The day has passed", "Done on 3 May 2026".
pub fn how_it_goes(words: Translator, action: &Action, today: NaiveDate) -> String {
    if let Some(closure) = &action.closure {
        let message = match closure.outcome {
            Outcome::Done => msg::STATE_DONE,
            Outcome::LetGo => msg::STATE_LET_GO,
        };
        return words.with(
            message,
            [("date", words.date(day(closure.closed_at)).into())],
        );
    }
    let how = match action.state {
        ActionState::Planned => words.text(msg::STATE_PLANNED),
        ActionState::Started => words.text(msg::STATE_STARTED),
        ActionState::Waiting => words.with(
            msg::STATE_WAITING,
            [("on", action.waiting_on.as_str().into())],
        ),
    };
    if action.is_overdue(today) {
        format!("{how}. {}", words.text(msg::STATE_OVERDUE))
    } else {
        how
    }
}

/// How full the cup is that stands beside where an action is, of 3; none is an empty cup.
pub fn fill(action: &Action) -> Option<f64> {
    match (&action.closure, action.state) {
        (Some(closure), _) => (closure.outcome == Outcome::Done).then_some(3.0),
        (None, ActionState::Planned) => None,
        (None, ActionState::Started | ActionState::Waiting) => Some(1.5),
    }
}

/// One piece as a sentence.
pub fn story_line(words: Translator, told: &StoryEntry) -> String {
    let name = || ("name", told.name.as_str().into());
    match &told.chapter {
        StoryEvent::Planned => words.with(msg::STORY_PLANNED, [name()]),
        StoryEvent::Reworded(_) => words.with(msg::STORY_REWORDED, [name()]),
        StoryEvent::Reopened => words.with(msg::STORY_REOPENED, [name()]),
        StoryEvent::Closed(closure) => match closure.outcome {
            Outcome::Done => words.with(msg::STORY_DONE, [name()]),
            Outcome::LetGo => words.with(msg::STORY_LET_GO, [name()]),
        },
        StoryEvent::Said(said) => spoken(words, said),
    }
}

fn spoken(words: Translator, said: &ActionLogEntry) -> String {
    let name = ("name", said.name.as_str().into());
    let day = |day: &Option<NaiveDate>| {
        day.map_or_else(|| words.text(msg::STORY_NO_DAY), |day| words.date(day))
    };
    match &said.event {
        Event::Started => words.with(msg::STORY_STARTED, [name]),
        Event::Noted => words.with(msg::STORY_NOTED, [name]),
        Event::Waiting => words.with(msg::STORY_WAITING, [name]),
        Event::Split { .. } => words.with(msg::STORY_SPLIT, [name]),
        Event::Linked => words.with(msg::STORY_LINKED, [name]),
        Event::Met => words.with(msg::STORY_MET, [name]),
        Event::Redated { before, after } => words.with(
            msg::STORY_REDATED,
            [
                name,
                ("before", day(before).into()),
                ("after", day(after).into()),
            ],
        ),
        Event::HandedOver { before, after } => {
            let after = if after.is_empty() {
                words.text(msg::STORY_NOBODY)
            } else {
                after.clone()
            };
            words.with(
                msg::STORY_HANDED_OVER,
                [
                    name,
                    ("before", before.as_str().into()),
                    ("after", after.into()),
                ],
            )
        }
    }
}

/// What an action says, each with its label; without what is blank.
pub fn plan_rows(words: Translator, plan: &Plan) -> Vec<(String, String)> {
    let due = plan.due_on.map(|due| words.date(due)).unwrap_or_default();
    [
        (msg::ACTION_WHY, &plan.why),
        (msg::ACTION_FIRST_STEP, &plan.first_step),
        (msg::ACTION_LEAD, &plan.lead),
        (msg::ACTION_HELPERS, &plan.helpers),
        (msg::ACTION_DUE, &due),
        (msg::ACTION_NEEDED, &plan.needed),
        (msg::ACTION_MEASURE, &plan.measure),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| (words.text(label), text.clone()))
    .collect()
}

/// All that an action says, headed by what will be done.
pub fn all_plan_rows(words: Translator, plan: &Plan) -> Vec<(String, String)> {
    let mut rows = vec![(words.text(msg::ACTION_WHAT), plan.what.clone())];
    rows.extend(plan_rows(words, plan));
    rows
}
