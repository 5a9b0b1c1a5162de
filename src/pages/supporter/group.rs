//! A group of a network, for its facilitators: who runs it, what it shares and says of itself, and its links.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    commands,
    components::{
        link_to_share::{Invites, link_view, names_view},
        notice::notice,
        page::PageContext,
    },
    domain::{
        error::Error,
        review::ReviewState as Where,
        share::{Extent, Subject},
    },
    error::AppError,
    language::{Translator, msg},
    pages::{
        group,
        network::register::EntryCard,
        shell::request::{PageResult, redirect},
    },
    store::{
        links, organisations, profiles, registers,
        reviews::{self, Review},
        shares,
    },
    visitor::Supporter,
    wording::{notice::Notice, to},
};

/// A group: who runs it and what it shares.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Supporter) -> PageResult {
    show_group(&app, &who, None).await
}

/// Makes an invitation for a group that nobody runs and shows its link and code, this once.
///
/// # Errors
/// [`Error::NotFound`] once somebody runs the group: then it is for the group to invite.
pub async fn invite(State(app): State<App>, who: Supporter) -> PageResult {
    let person = &who.facilitator.person;
    let token = commands::person::invite(&app, who.organisation.id, person, false).await?;
    let link = format!("{}/join/{token}", app.context.address);
    show_group(&app, &who, Some(&link)).await
}

/// Stops the links of a group that nobody runs.
///
/// # Errors
/// [`Error::NotFound`] once somebody runs the group: then its links are its own.
pub async fn stop_links(State(app): State<App>, who: Supporter) -> PageResult {
    let (network, group) = (who.network().id, who.organisation.id);
    if !registers::coordinators(&app.store, group).await?.is_empty() {
        return Err(Error::NotFound.into());
    }
    links::stop(&app.store, group, who.facilitator.visitor.now).await?;
    Ok(redirect(
        &Notice::LinksStopped.at(&to::member(network, group)),
    ))
}

async fn show_group(app: &App, who: &Supporter, link: Option<&str>) -> PageResult {
    let words = who.words();
    let (network, group) = (who.network().id, &who.organisation);
    let mut reviews = reviews::of_group(&app.store, group.id).await?;
    reviews.retain(|review| review.network_id == network);
    let was_run = registers::was_run(&app.store, group.id).await?;
    let links_until = links::out(&app.store, group.id, who.facilitator.visitor.now).await?;
    let names = organisations::coordinators_of(&app.store, group.id).await?;
    let shown = shares::shown(&app.store, network, group.id).await?;
    let plan = who.extent(app, Subject::Plan).await?;
    let entry = registers::entry(&app.store, network, group.id).await?;
    let profile = profiles::shared(&app.store, network, group.id).await?;
    let mut audits = Vec::new();
    for (audit, extent) in shown {
        let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
        let definition = app.catalogue.definition(&app.store, id, version).await?;
        audits.push((definition.in_language(words.0.tag()).title, audit, extent));
    }
    let nobody = names.is_empty();
    let nothing = audits.is_empty() && plan == Extent::Nothing;
    Ok(PageContext::of_network(app, &who.facilitator).show(&group.name.clone(), || {
        let rows: Vec<_> = audits
            .iter()
            .map(|(title, audit, extent)| {
                let title = format!("{title}, {}", words.date(audit.held_on));
                let href = to::audit_of_member(network, group.id, audit.id);
                row(words, href, title, *extent, review_of(&reviews, Subject::Audit(audit.id)))
            })
            .collect();
        let plan_row = (plan > Extent::Nothing).then(|| {
            let href = to::in_member(network, group.id, "plan");
            let review = review_of(&reviews, Subject::Plan);
            row(words, href, words.text(msg::SUPPORTED_PLAN), plan, review)
        });
        let links = links_until.filter(|_| nobody && link.is_none()).map(|until| {
            let text = words.with(msg::PEOPLE_LINKS_OUT, [("date", words.date(day(until)).into())]);
            view! {
                <form method="post" action=to::in_member(network, group.id, "links/stop")>
                    <p>{text}</p>
                    <div class="buttons"><button>{words.text(msg::PEOPLE_LINKS_STOP)}</button></div>
                </form>
            }
        });
        let remove = (!was_run).then(|| {
            let href = to::in_member(network, group.id, "remove");
            view! { <p><a href=href>{words.text(msg::REMOVE_GROUP_LINK)}</a></p> }
        });
        view! {
            <div class="where"><a href=to::in_network(network, "groups")>{words.text(msg::REGISTER_TITLE)}</a></div>
            <h1 dir="auto">{group.name.clone()}</h1>
            <p>{words.text(msg::SUPPORTED_TEXT)}</p>
            {notice(&who.facilitator.visitor)}
            {link.map(|link| link_view(words, link, Invites::ToGroup))}
            <h2>{words.text(msg::SUPPORTED_SHARES)}</h2>
            {nothing.then(|| view! { <p>{words.text(msg::SUPPORTED_NOTHING)}</p> })}
            <ul class="rows">{rows} {plan_row}</ul>
            {group::profile::shared_view(words, &profile).map(|facts| view! { <h2>{words.text(msg::SUPPORTED_PROFILE)}</h2> {facts} })}
            <EntryCard who=who entry=&entry />
            <h2>{words.text(msg::PEOPLE_TITLE)}</h2>
            {nobody.then(|| view! { <p>{words.text(msg::PEOPLE_NONE)}</p> })}
            {names_view(&names)}
            {nobody.then(|| view! {
                <form method="post" action=to::in_member(network, group.id, "invitations")>
                    <div class="buttons">
                        <button class=if link.is_none() { "main" } else { "" }>{words.text(msg::PEOPLE_INVITE)}</button>
                    </div>
                </form>
            })}
            {links}
            <p class="aside">{words.text(msg::SUPPORTED_PRIVATE)}</p>
            {remove}
        }
        .into_any()
    }))
}

fn review_of(reviews: &[Review], subject: Subject) -> Option<&Review> {
    reviews.iter().find(|review| review.subject == subject)
}

/// Something the group shares: how much of it, and where its review is.
fn row(
    words: Translator,
    href: String,
    title: String,
    extent: Extent,
    review: Option<&Review>,
) -> AnyView {
    let review = review.filter(|review| review.state != Where::Withdrawn);
    view! {
        <li>
            <a href=href>{title}</a>
            <span class="soft">{words.term(extent)}</span>
            {review.map(|review| view! { <span class="soft">{review_line(words, review)}</span> })}
        </li>
    }
    .into_any()
}

/// Where a review is, with who and when, and when it is looked at again.
fn review_line(words: Translator, review: &Review) -> String {
    let state = words.term(review.state);
    let line = words.with(
        msg::REVIEW_LINE,
        [
            ("state", state.into()),
            ("name", review.changed_by.as_str().into()),
            ("date", words.date(day(review.changed_at)).into()),
        ],
    );
    let next = review
        .next_on
        .map(|day| words.with(msg::REVIEW_NEXT, [("date", words.date(day).into())]));
    match next {
        Some(next) => format!("{line} {next}."),
        None => line,
    }
}

/// The same for what is read, where it is shared in full.
pub(crate) async fn review_state(
    app: &App,
    who: &Supporter,
    subject: Subject,
) -> Result<Option<String>, AppError> {
    let (network, group) = (who.network().id, who.organisation.id);
    let found = reviews::find(&app.store, group, network, subject).await?;
    Ok(found
        .filter(|review| review.state != Where::Withdrawn)
        .map(|review| review_line(who.words(), &review)))
}
