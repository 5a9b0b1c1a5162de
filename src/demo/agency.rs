//! A made-up agency with a department, which did the listening check twice, a year apart, shares both with its network, and
//! comes to some of the meetings.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    app::App,
    demo::{maker::Maker, network::forum_since},
    domain::{
        ids::{NetworkId, OrganisationId, PersonId},
        organisation::Organisation,
        person::{MADE_UP, NO_PASSWORD, Person},
        share::{Extent, Share, Subject},
    },
    error::AppError,
    keys::Fresh as _,
    store::{
        Store, agencies, attendance, people,
        shares::{self, Choices},
    },
};

/// What agencies are asked.
const LISTENING: &str = "listening-check";

/// How many days ago it was checked, and what was answered, statement by statement.
const CHECKS: [(i64, &str); 2] = [(380, "2121 u211"), (15, "3232 2231")];

/// It comes to one of so many meetings.
const EVERY: usize = 3;

/// Makes the agency in a network.
pub(super) async fn make(
    app: &App,
    network: NetworkId,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let at = |days| now - TimeDelta::days(days);
    let agency = Organisation {
        id: OrganisationId::fresh(),
        name: "Housing team of the council (made up)".into(),
        is_made_up: true,
        created_at: at(400),
    };
    let person = Person {
        id: PersonId::fresh(),
        name: "Hal (made up)".into(),
        sign_in_name: format!("{MADE_UP}-{}", agency.id),
        language: None,
    };
    people::add(&app.store, &person, NO_PASSWORD, agency.created_at).await?;
    let store = &app.store;
    agencies::add(store, &agency, network, None, Some(person.id)).await?;
    let department = Organisation {
        id: OrganisationId::fresh(),
        name: "Repairs (made up)".into(),
        is_made_up: true,
        created_at: at(30),
    };
    agencies::add(store, &department, network, Some(agency.id), None).await?;
    let maker = Maker {
        app,
        group: agency.id,
        person: person.id,
    };
    let mut choices = Choices::default();
    for (days, answers) in CHECKS {
        let (edition, audit) = maker.start(LISTENING, at(days)).await?;
        let questionnaire = &edition.questionnaire;
        maker
            .answer(questionnaire, &audit, answers, at(days), &[])
            .await?;
        maker.close(questionnaire, &audit, at(days)).await?;
        choices.shares.push(Share {
            network,
            subject: Subject::Audit(audit.id),
            extent: Extent::All,
        });
    }
    shares::choose(store, agency.id, &choices, person.id, at(14)).await?;
    come(store, network, &agency, &department).await
}

/// The agency comes to every third meeting of the main forum since it is there, two people at the latest of them; the department
/// was at the last.
async fn come(
    store: &Store,
    network: NetworkId,
    agency: &Organisation,
    department: &Organisation,
) -> Result<(), AppError> {
    let forum = forum_since(store, network, agency.created_at).await?;
    for (nth, meeting) in forum.iter().enumerate().step_by(EVERY) {
        let mut here = vec![(agency.id, if nth == 0 { 2 } else { 1 })];
        here.extend((nth == 0).then_some((department.id, 1)));
        attendance::tick(store, (network, meeting.id), &here, None).await?;
    }
    Ok(())
}
