//! Who sees what: a group chooses what the facilitators of its networks may see.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{field::hidden, notice::notice, page::PageContext},
    domain::{
        audit::Audit,
        ids::OrganisationId,
        share::{Extent, Subject},
    },
    language::{Translator, msg, terms},
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries::{self, sharing::Shared},
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// What is shared with whom.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let (audits, shared) = queries::sharing::of(&app, &who).await?;
    let mut titles = Vec::new();
    for audit in &audits {
        let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
        let definition = app.catalogue.definition(&app.store, id, version).await?;
        titles.push(definition.in_language(who.words().0.tag()).title);
    }
    let words = who.words();
    let group = who.organisation.id;
    Ok(
        PageContext::of(&app, &who).show(&words.text(msg::SHARING_TITLE), || {
            let title = |subject: Subject| name(words, &audits, &titles, subject);
            let none = shared.is_empty();
            let parts: Vec<_> = shared
                .iter()
                .map(|shared| network_view(words, group, shared, &title))
                .collect();
            let save = (!none).then(|| {
            view! {
                <div class="buttons sticky">
                    <button class="main">{words.text(msg::SHARING_SAVE)}</button>
                    <a class="button" href=to::group(group)>{words.text(msg::SCHEDULE_LEAVE)}</a>
                </div>
            }
        });
            view! {
                <h1>{words.text(msg::SHARING_TITLE)}</h1>
                <p>{words.text(msg::SHARING_TEXT)}</p>
                {notice(&who.visitor)}
                {none.then(|| view! { <p>{words.text(msg::SHARING_NONE)}</p> })}
                {(!none).then(|| legend(words))}
                <form method="post" action=to::in_group(group, "sharing")>{parts} {save}</form>
            }
            .into_any()
        }),
    )
}

/// "Our plan", or an audit with its day.
fn name(words: Translator, audits: &[Audit], titles: &[String], subject: Subject) -> String {
    let Subject::Audit(id) = subject else {
        return words.text(msg::PLAN_TITLE);
    };
    audits
        .iter()
        .zip(titles)
        .find(|(audit, _)| audit.id == id)
        .map(|(audit, title)| format!("{title}, {}", words.date(audit.held_on)))
        .unwrap_or_default()
}

/// What each choice means.
fn legend(words: Translator) -> AnyView {
    let rows: Vec<_> = Extent::ALL
        .map(|extent| {
            view! {
                <div>
                    <dt>{words.term(extent)}</dt>
                    <dd>{words.text(terms::meaning(extent))}</dd>
                </div>
            }
        })
        .into_iter()
        .collect();
    view! { <dl class="card">{rows}</dl> }.into_any()
}

fn network_view(
    words: Translator,
    group: OrganisationId,
    shared: &Shared,
    title: &dyn Fn(Subject) -> String,
) -> AnyView {
    let network = shared.network.id;
    let choices: Vec<_> = shared
        .subjects
        .iter()
        .map(|(subject, chosen)| {
            let field = queries::sharing::field(network, *subject);
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
                            {words.term(extent)}
                        </label>
                    }
                })
                .into_iter()
                .collect();
            view! {
                <fieldset class="dots row">
                    <legend>{title(*subject)}</legend>
                    {hidden(queries::sharing::shown(&field), chosen.word().to_owned())}
                    {dots}
                </fieldset>
            }
        })
        .collect();
    let seen_by = if shared.facilitators.is_empty() {
        words.text(msg::SHARING_NOBODY)
    } else {
        words.with(
            msg::SHARING_SEEN_BY,
            [("names", words.list(&shared.facilitators).into())],
        )
    };
    view! {
        <section>
            <h2 dir="auto">{shared.network.name.clone()}</h2>
            <p>{seen_by}</p>
            {choices}
            <p><a href=to::in_group(group, &format!("networks/{network}/leave"))>{words.text(msg::LEAVE_NETWORK_LINK)}</a></p>
        </section>
    }
    .into_any()
}

/// Keeps what was chosen.
///
/// # Errors
/// When the database cannot write.
pub async fn choose(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    commands::sharing::choose(&app, &who, &form).await?;
    Ok(redirect(
        &Notice::Shared.at(&to::in_group(who.organisation.id, "sharing")),
    ))
}
