//! A part of the plan: chosen by principle, person and state, and kept in the address, so that it can be sent to someone.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::{
    components::field::choose,
    domain::{
        action::{self, Action, Outcome},
        form::Form,
    },
    language::{Message, msg},
    queries::plan::{ActionPrinciple, PlanEntry},
    visitor::Coordinator,
    wording::to,
};

/// What the page shows of the plan; all of it where nothing is chosen.
pub struct Filter {
    form: Form,
}

/// The states one can ask for, each with its message.
const STATES: [(&str, Message); 8] = [
    ("overdue", msg::FILTER_OVERDUE),
    ("due", msg::FILTER_DUE),
    ("stuck", msg::FILTER_STUCK),
    ("planned", msg::FILTER_PLANNED),
    ("started", msg::FILTER_STARTED),
    ("waiting", msg::FILTER_WAITING),
    ("done", msg::FILTER_DONE),
    ("let-go", msg::FILTER_LET_GO),
];

impl Filter {
    /// Reads `principle`, `person` and `state` of an address; what cannot be read chooses nothing.
    pub fn new(form: Form) -> Self {
        Self { form }
    }

    /// Whether anything is chosen.
    pub fn is_on(&self) -> bool {
        ["principle", "person", "state"]
            .iter()
            .any(|name| !self.form.get(name).is_empty())
    }

    /// Whether an action is of the chosen part.
    pub fn lets_through(&self, who: &Coordinator, entry: &PlanEntry) -> bool {
        let action = &entry.action;
        let (principle, person) = (self.form.get("principle"), self.form.get("person"));
        let by_principle = principle.is_empty()
            || entry
                .principles
                .iter()
                .any(|spoken| spoken.key == principle);
        let by_person = person.is_empty() || action.plan.lead.trim() == person;
        by_principle && by_person && self.fits_state(who, action)
    }

    fn fits_state(&self, who: &Coordinator, action: &Action) -> bool {
        let outcome = |outcome: Outcome| {
            action
                .closure
                .as_ref()
                .is_some_and(|closure| closure.outcome == outcome)
        };
        match self.form.get("state") {
            "overdue" => action.is_overdue(who.visitor.today()),
            "due" => action.is_due(who.visitor.today()),
            "stuck" => action.is_stuck(who.visitor.now),
            "done" => outcome(Outcome::Done),
            "let-go" => outcome(Outcome::LetGo),
            word => action::ActionState::read(word)
                .is_none_or(|state| action.is_open() && action.state == state),
        }
    }

    /// Shows a part of the plan; a plain form, so that its address can be sent to someone.
    pub fn view(&self, who: &Coordinator, entries: &[PlanEntry]) -> Option<AnyView> {
        let words = who.words();
        let principles: BTreeSet<&ActionPrinciple> =
            entries.iter().flat_map(|entry| &entry.principles).collect();
        let mut principles: Vec<&ActionPrinciple> = principles.into_iter().collect();
        principles.sort_by_key(|spoken| spoken.index);
        let people: BTreeSet<&str> = entries
            .iter()
            .map(|entry| entry.action.plan.lead.trim())
            .filter(|lead| !lead.is_empty())
            .collect();
        let principles: Vec<_> = principles
            .into_iter()
            .map(|spoken| (spoken.key.clone(), spoken.title.clone()))
            .collect();
        let people: Vec<_> = people
            .into_iter()
            .map(|lead| (lead.to_owned(), lead.to_owned()))
            .collect();
        let states: Vec<_> = STATES
            .map(|(word, message)| (word.to_owned(), words.text(message)))
            .to_vec();
        let all = words.text(msg::FILTER_ALL);
        let on = self.is_on();
        let form = &self.form;
        (entries.len() > 1).then(|| view! {
        <details class="filters no-print" open=on>
            <summary>{words.text(msg::FILTER_TITLE)}</summary>
            <form method="get" action=to::plan(who.organisation.id)>
                {choose("principle", words.text(msg::CSV_PRINCIPLE), &all, principles, form.get("principle"))}
                {choose("person", words.text(msg::ACTION_LEAD), &all, people, form.get("person"))}
                {choose("state", words.text(msg::CSV_STATE), &all, states, form.get("state"))}
                <button>{words.text(msg::FILTER_SHOW)}</button>
            </form>
        </details>
        {on.then(|| view! { <p><a href=to::plan(who.organisation.id)>{words.text(msg::FILTER_OFF)}</a></p> })}
    }
    .into_any())
    }
}
