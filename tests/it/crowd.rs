//! Many groups, for tests and benchmarks: what one group's pages cost must not depend on the others.

use chrono::{DateTime, Utc};

use good_measure::{
    clock,
    commands::audit::add_up,
    domain::{
        action::{Action, ActionState, Plan},
        answer::{Answer, Choice},
        audit::{Answers, Audit, SavedAnswer},
        ids::{ActionId, AuditId, NeighbourhoodId, NetworkId, OrganisationId, PersonId},
        organisation::{Network, Organisation},
        person::Person,
        questionnaire::Questionnaire,
        share::Extent,
    },
    keys::Fresh as _,
    store::{
        made_up::{self, ClosedAudit, Group},
        organisations, questionnaires,
    },
};

use crate::world::World;

/// The questionnaire of their audits, and the one principle it asks about.
const QUESTIONNAIRE: &str = "listening-check";

/// Actions of each group.
const ACTIONS: usize = 3;
/// Groups of each network.
const TOGETHER: u32 = 100;

/// Adds so many groups in networks of a hundred, each with its coordinator, a closed audit of eight answers and three
/// actions, and nothing shared: many rows at a time, as driving them all over HTTP would take an hour.
pub async fn crowd(world: &World, groups: u32) {
    let (store, now) = (&world.app.store, clock::now());
    let edition = world.app.catalogue.newest(QUESTIONNAIRE).expect("on file");
    questionnaires::keep(store, &edition.questionnaire, &edition.hash, now)
        .await
        .expect("kept");
    for first in (1..=groups).step_by(TOGETHER as usize) {
        let (network, facilitator, neighbourhood) = network(world, now).await;
        let last = groups.min(first + TOGETHER - 1);
        let some: Vec<Group> = (first..=last)
            .map(|number| group(number, neighbourhood, &edition.questionnaire, now))
            .collect();
        made_up::write(store, network, facilitator, &some)
            .await
            .expect("written");
    }
}

async fn network(world: &World, now: DateTime<Utc>) -> (NetworkId, PersonId, NeighbourhoodId) {
    let store = &world.app.store;
    let (facilitator, _) = world.person("Crowd").await;
    let network = Network {
        id: NetworkId::fresh(),
        name: "Crowd".into(),
        is_made_up: true,
    };
    organisations::add_network(store, &network, facilitator.id, now)
        .await
        .expect("a network");
    let neighbourhood = NeighbourhoodId::fresh();
    made_up::neighbourhoods(store, network.id, &[(neighbourhood, "Everywhere".into())])
        .await
        .expect("a neighbourhood");
    (network.id, facilitator.id, neighbourhood)
}

fn group(
    number: u32,
    neighbourhood: NeighbourhoodId,
    questionnaire: &Questionnaire,
    now: DateTime<Utc>,
) -> Group {
    let (id, name) = (OrganisationId::fresh(), format!("Crowd {number}"));
    let audit = audit(id, questionnaire, now);
    let actions = (0..ACTIONS).map(|_| (action(id, audit.audit.id, now), Vec::new(), None));
    Group {
        writer: Person {
            id: PersonId::fresh(),
            name: name.clone(),
            sign_in_name: format!("crowd-{id}"),
            language: None,
        },
        organisation: Organisation {
            id,
            name,
            is_made_up: false,
            created_at: now,
        },
        neighbourhood,
        tags: Vec::new(),
        facts: Vec::new(),
        known: Vec::new(),
        is_run: true,
        actions: actions.collect(),
        audits: vec![audit],
        checked: None,
        plan: Extent::Nothing,
        shared_at: now,
        reviews: Vec::new(),
    }
}

fn audit(
    organisation: OrganisationId,
    questionnaire: &Questionnaire,
    now: DateTime<Utc>,
) -> ClosedAudit {
    let answer = Answer {
        choice: Some(Choice::Level(2)),
        ..Answer::default()
    };
    let given: Answers = questionnaire
        .statements()
        .map(|(_, statement)| {
            let saved = SavedAnswer {
                version: 1,
                answer: answer.clone(),
                saved_by: String::new(),
                saved_at: now,
                clash: None,
                paper: None,
            };
            (statement.id.clone(), saved)
        })
        .collect();
    assert_eq!(given.len(), 8, "statements of {QUESTIONNAIRE}");
    let principles = questionnaire
        .principles
        .iter()
        .map(|principle| principle.id.clone())
        .collect();
    let (standings, choices) = add_up(questionnaire, &principles, &given);
    ClosedAudit {
        audit: Audit {
            organisation_id: organisation,
            id: AuditId::fresh(),
            questionnaire_id: questionnaire.id.clone(),
            questionnaire_version: i32::try_from(questionnaire.version).expect("a small number"),
            held_on: clock::day(now),
            started_at: now,
            closed_at: Some(now),
        },
        principles: principles.into_iter().collect(),
        answers: given
            .into_keys()
            .map(|statement| (statement, answer.clone()))
            .collect(),
        standings,
        choices,
        extent: Extent::Nothing,
    }
}

fn action(organisation: OrganisationId, audit: AuditId, now: DateTime<Utc>) -> Action {
    Action {
        organisation_id: organisation,
        id: ActionId::fresh(),
        version: 1,
        plan: Plan {
            what: "Paint the door".into(),
            ..Plan::default()
        },
        audit_id: Some(audit),
        links: Vec::new(),
        split_from: None,
        state: ActionState::Planned,
        waiting_on: String::new(),
        planned_at: now,
        touched_at: now,
        closure: None,
    }
}
