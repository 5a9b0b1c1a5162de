//! An action in words: how far it is, who does it by when, and its story.

use chrono::NaiveDate;

use crate::{
    clock::day,
    domain::{
        action::{self, Action, Outcome, Plan},
        action_log::{ActionLogEntry, StoryEntry, StoryEvent, Verb},
    },
    language::Translator,
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
    let parts: Vec<String> = std::iter::once(words.count("plan-count-open", open))
        .chain(counted)
        .collect();
    parts.join(" ")
}

/// What waits for someone: the word of its filter, its message, how many.
pub fn waiting<'a>(
    visitor: &Visitor,
    actions: impl Iterator<Item = &'a Action> + Clone,
) -> [(&'static str, &'static str, usize); 3] {
    let today = visitor.today();
    let count =
        |fits: &dyn Fn(&Action) -> bool| actions.clone().filter(|action| fits(action)).count();
    [
        (
            "overdue",
            "plan-count-overdue",
            count(&|action| action.is_overdue(today)),
        ),
        (
            "due",
            "plan-count-due",
            count(&|action| action.is_due(today)),
        ),
        (
            "stuck",
            "plan-count-stuck",
            count(&|action| action.is_stuck(visitor.now)),
        ),
    ]
}

/// "Jo leads. By 12 December 2026." as far as it is known.
pub fn who_and_when(words: Translator, action: &Action) -> String {
    let lead = (!action.plan.lead.is_empty())
        .then(|| words.with("plan-lead", [("lead", action.plan.lead.as_str().into())]));
    let due = action
        .plan
        .due_on
        .map(|due| words.with("plan-by", [("date", words.date(due).into())]));
    let parts: Vec<String> = lead.into_iter().chain(due).collect();
    parts.join(" ")
}

/// Where an action is, in words.
pub fn state(words: Translator, action: &Action, today: chrono::NaiveDate) -> String {
    if let Some(closure) = &action.closure {
        let message = match closure.outcome {
            Outcome::Done => "state-done",
            Outcome::LetGo => "state-let-go",
        };
        return words.with(
            message,
            [("date", words.date(day(closure.closed_at)).into())],
        );
    }
    let how = match action.state {
        action::ActionState::Planned => words.text("state-planned"),
        action::ActionState::Started => words.text("state-started"),
        action::ActionState::Waiting => {
            words.with("state-waiting", [("on", action.waiting_on.as_str().into())])
        }
    };
    if action.is_overdue(today) {
        return format!("{how}. {}", words.text("state-overdue"));
    }
    let missing: Vec<String> = action
        .missing()
        .iter()
        .map(|field| words.text(&format!("missing-{field}")))
        .collect();
    if missing.is_empty() {
        how
    } else {
        words.with(
            "state-unfinished",
            [
                ("state", how.into()),
                ("missing", words.list(&missing).into()),
            ],
        )
    }
}

/// One piece as a sentence.
pub fn story_line(words: Translator, told: &StoryEntry) -> String {
    let name = || ("name", told.name.as_str().into());
    match &told.chapter {
        StoryEvent::Planned => words.with("story-planned", [name()]),
        StoryEvent::Reworded(_) => words.with("story-reworded", [name()]),
        StoryEvent::Reopened => words.with("story-reopened", [name()]),
        StoryEvent::Closed(closure) => match closure.outcome {
            Outcome::Done => words.with("story-done", [name()]),
            Outcome::LetGo => words.with("story-let-go", [name()]),
        },
        StoryEvent::Said(said) => spoken(words, said),
    }
}

fn spoken(words: Translator, said: &ActionLogEntry) -> String {
    let name = ("name", said.name.as_str().into());
    let day = |text: &str| {
        text.parse::<NaiveDate>()
            .map_or_else(|_| words.text("story-no-day"), |day| words.date(day))
    };
    match said.verb {
        Verb::Started => words.with("story-started", [name]),
        Verb::Noted => words.with("story-noted", [name]),
        Verb::Waiting => words.with("story-waiting", [name]),
        Verb::Split => words.with("story-split", [name]),
        Verb::Linked => words.with("story-linked", [name]),
        Verb::Met => words.with("story-met", [name]),
        Verb::Redated => words.with(
            "story-redated",
            [
                name,
                ("before", day(&said.before).into()),
                ("after", day(&said.after).into()),
            ],
        ),
        Verb::HandedOver => {
            let after = if said.after.is_empty() {
                words.text("story-nobody")
            } else {
                said.after.clone()
            };
            words.with(
                "story-handed-over",
                [
                    name,
                    ("before", said.before.as_str().into()),
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
        ("action-why", &plan.why),
        ("action-first-step", &plan.first_step),
        ("action-lead", &plan.lead),
        ("action-helpers", &plan.helpers),
        ("action-due", &due),
        ("action-needed", &plan.needed),
        ("action-measure", &plan.measure),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| (words.text(label), text.clone()))
    .collect()
}
