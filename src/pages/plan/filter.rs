//! A part of the plan: chosen by principle, person and state, and kept in the address, so that it can be sent to someone.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::{
    components::{field::Select, page::translator},
    domain::{action::PlanPart, form::Form, ids::OrganisationId},
    forms::plan::PlanFilter,
    language::{Message, msg},
    queries::plan::{ActionPrinciple, PlanEntry},
    visitor::Visitor,
    wording::to,
};

/// What the page shows of the plan; all of it where nothing is chosen.
pub struct Filter {
    form: Form,
}

impl Filter {
    /// Reads `principle`, `person` and `state` of an address; what cannot be read chooses nothing.
    pub fn new(form: Form) -> Self {
        Self { form }
    }

    /// Whether anything is chosen.
    pub fn is_on(&self) -> bool {
        PlanFilter::ALL
            .iter()
            .any(|field| !field.typed(&self.form).is_empty())
    }

    /// Whether an action is of the chosen part.
    pub fn lets_through(&self, visitor: &Visitor, entry: &PlanEntry) -> bool {
        let fields = PlanFilter::FIELDS;
        let action = &entry.action;
        let principle = fields.principle.typed(&self.form);
        let person = fields.person.typed(&self.form);
        let part = PlanPart::read(fields.state.typed(&self.form));
        let mut principles = entry.principles.iter();
        let by_principle =
            principle.is_empty() || principles.any(|answered| answered.key == principle);
        let by_person = person.is_empty() || action.plan.lead.trim() == person;
        let by_part = part.is_none_or(|part| part.has(action, visitor.now, visitor.today()));
        by_principle && by_person && by_part
    }
}

fn label(part: PlanPart) -> Message {
    match part {
        PlanPart::Overdue => msg::FILTER_OVERDUE,
        PlanPart::Due => msg::FILTER_DUE,
        PlanPart::Stuck => msg::FILTER_STUCK,
        PlanPart::Planned => msg::FILTER_PLANNED,
        PlanPart::Started => msg::FILTER_STARTED,
        PlanPart::Waiting => msg::FILTER_WAITING,
        PlanPart::Done => msg::FILTER_DONE,
        PlanPart::LetGo => msg::FILTER_LET_GO,
    }
}

/// The principles that actions answer, by their place: value and words.
fn principles(entries: &[PlanEntry]) -> Vec<(String, String)> {
    let principles: BTreeSet<&ActionPrinciple> =
        entries.iter().flat_map(|entry| &entry.principles).collect();
    let mut principles: Vec<&ActionPrinciple> = principles.into_iter().collect();
    principles.sort_by_key(|principle| principle.index);
    principles
        .into_iter()
        .map(|principle| (principle.key.clone(), principle.title.clone()))
        .collect()
}

/// The people who lead actions: value and words.
fn leads(entries: &[PlanEntry]) -> Vec<(String, String)> {
    let leads: BTreeSet<&str> = entries
        .iter()
        .map(|entry| entry.action.plan.lead.trim())
        .filter(|lead| !lead.is_empty())
        .collect();
    leads
        .into_iter()
        .map(|lead| (lead.to_owned(), lead.to_owned()))
        .collect()
}

/// Shows a part of the plan, where there is more than one action; a plain form, so that its address can be sent to
/// someone.
#[component]
pub fn FilterForm<'a>(
    /// Whose plan it is.
    group: OrganisationId,
    /// What is chosen.
    filter: &'a Filter,
    /// All actions of the plan.
    entries: &'a [PlanEntry],
) -> impl IntoView + use<> {
    let words = translator();
    let fields = PlanFilter::FIELDS;
    let parts = PlanPart::ALL
        .map(|part| (part.word().to_owned(), words.text(label(part))))
        .to_vec();
    let all = words.text(msg::FILTER_ALL);
    let form = &filter.form;
    let is_on = filter.is_on();
    let off =
        is_on.then(|| view! { <p><a href=to::plan(group)>{words.text(msg::FILTER_OFF)}</a></p> });
    (entries.len() > 1).then(|| {
        view! {
            <details class="filters no-print" open=is_on>
                <summary>{words.text(msg::FILTER_TITLE)}</summary>
                <form method="get" action=to::plan(group)>
                    <Select field=fields.principle form=form all=all.clone() options=principles(entries) />
                    <Select field=fields.person form=form all=all.clone() options=leads(entries) />
                    <Select field=fields.state form=form all=all options=parts />
                    <button>{words.text(msg::FILTER_SHOW)}</button>
                </form>
            </details>
            {off}
        }
    })
}
