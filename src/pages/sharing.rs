//! Who sees what: a group chooses what the facilitators of its networks may see.

use axum::extract::State;
use leptos::prelude::*;

use super::{Answer, Posted, frame::Frame, go, groups::said, parts::hidden, to};
use crate::{
    commands::{
        App,
        sharing::{self, Shared},
    },
    domain::{
        audit::Audit,
        ids::OrganisationId,
        share::{Extent, Subject},
    },
    language::Words,
    visitor::Coordinator,
};

/// What is shared with whom.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator) -> Answer {
    let (audits, shared) = sharing::of(&app, &who).await?;
    let mut titles = Vec::new();
    for audit in &audits {
        let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
        let definition = app.shelf.definition(&app.store, id, version).await?;
        titles.push(definition.in_language(who.words().0.tag()).title);
    }
    let words = who.words();
    let group = who.organisation.id;
    Ok(Frame::of(&app, &who).show(&words.t("sharing-title"), || {
        let title = |subject: Subject| name(words, &audits, &titles, subject);
        let none = shared.is_empty();
        let parts: Vec<_> = shared
            .iter()
            .map(|shared| network_view(words, group, shared, &title))
            .collect();
        let save = (!none).then(|| {
            view! {
                <div class="buttons sticky">
                    <button class="main">{words.t("sharing-save")}</button>
                    <a class="button" href=to::group(group)>{words.t("schedule-leave")}</a>
                </div>
            }
        });
        view! {
            <h1>{words.t("sharing-title")}</h1>
            <p>{words.t("sharing-text")}</p>
            {said(&who.visitor)}
            {none.then(|| view! { <p>{words.t("sharing-none")}</p> })}
            {(!none).then(|| legend(words))}
            <form method="post" action=to::in_group(group, "sharing")>{parts} {save}</form>
        }
        .into_any()
    }))
}

/// "Our plan", or an audit with its day.
fn name(words: Words, audits: &[Audit], titles: &[String], subject: Subject) -> String {
    let Subject::Audit(id) = subject else {
        return words.t("plan-title");
    };
    audits
        .iter()
        .zip(titles)
        .find(|(audit, _)| audit.id == id)
        .map(|(audit, title)| format!("{title}, {}", words.date(audit.held_on)))
        .unwrap_or_default()
}

/// What each choice means.
fn legend(words: Words) -> AnyView {
    let rows: Vec<_> = Extent::ALL
        .map(|extent| {
            let word = extent.word();
            view! {
                <div>
                    <dt>{words.t(&format!("extent-{word}"))}</dt>
                    <dd>{words.t(&format!("extent-{word}-text"))}</dd>
                </div>
            }
        })
        .into_iter()
        .collect();
    view! { <dl class="card">{rows}</dl> }.into_any()
}

fn network_view(
    words: Words,
    group: OrganisationId,
    shared: &Shared,
    title: &dyn Fn(Subject) -> String,
) -> AnyView {
    let network = shared.network.id;
    let choices: Vec<_> = shared
        .subjects
        .iter()
        .map(|(subject, chosen)| {
            let field = sharing::field(network, *subject);
            let dots: Vec<_> = Extent::ALL
                .map(|extent| {
                    view! {
                        <label class="dot">
                            <input
                                type="radio"
                                name=field.clone()
                                value=extent.word()
                                checked=extent == *chosen
                            />
                            {words.t(&format!("extent-{}", extent.word()))}
                        </label>
                    }
                })
                .into_iter()
                .collect();
            view! {
                <fieldset class="dots row">
                    <legend>{title(*subject)}</legend>
                    {hidden(sharing::shown(&field), chosen.word().to_owned())}
                    {dots}
                </fieldset>
            }
        })
        .collect();
    let seen_by = if shared.facilitators.is_empty() {
        words.t("sharing-nobody")
    } else {
        words.f(
            "sharing-seen-by",
            [("names", words.list(&shared.facilitators).into())],
        )
    };
    view! {
        <section>
            <h2 dir="auto">{shared.network.name.clone()}</h2>
            <p>{seen_by}</p>
            {choices}
            <p><a href=to::in_group(group, &format!("networks/{network}/leave"))>{words.t("leave-network-link")}</a></p>
        </section>
    }
    .into_any()
}

/// Keeps what was chosen.
///
/// # Errors
/// When the database cannot write.
pub async fn choose(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    sharing::choose(&app, &who, &form).await?;
    Ok(go(&format!(
        "{}?said=shared",
        to::in_group(who.organisation.id, "sharing")
    )))
}
