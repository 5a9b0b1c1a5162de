//! A group of a network, for its facilitators: who runs it, what it shares and says of itself, and its links.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::Problems,
        link_to_share::{FreshInvitation, FreshInvitationCard},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        review_notes::review_line,
    },
    domain::{
        form::Form,
        review::ReviewState,
        share::{Extent, Subject},
    },
    error::AppError,
    forms::invitation::Invite,
    language::msg,
    pages::{
        group::profile::SharedFacts,
        network::register::EntryCard,
        shell::request::{PageResult, PostedForm, redirect},
        supporter::{attendance::MemberMeetings, contact::ContactLog, who_runs::WhoRuns},
    },
    queries::{self, attendance::MemberAttendance, review::Review, sharing::SharedGroup},
    visitor::Supporter,
    wording::{notice::Notice, to},
};

/// `GET /networks/{network}/groups/{group}`
pub async fn show(State(app): State<App>, who: Supporter) -> PageResult {
    let form = fresh_form(&who);
    render_group(&app, &who, None, (&form, None), StatusCode::OK).await
}

fn fresh_form(who: &Supporter) -> Form {
    let visitor = &who.facilitator.visitor;
    Invite::filled(visitor.words, visitor.today())
}

/// `POST /networks/{network}/groups/{group}/invitations`: makes an invitation for a group that nobody runs and shows its
/// link and code, this once.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) once somebody runs the group: then it is for the group to
/// invite. [`Error::AskedFirst`](crate::domain::error::Error::AskedFirst) while the last who ran it is asked.
pub async fn invite(
    State(app): State<App>,
    who: Supporter,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::register::invite_to_run(&app, &who, form).await {
        Ok((code, until)) => {
            let link = to::join(&app.context.address, code.as_str());
            let code = Some(code);
            let fresh = FreshInvitation { link, code, until };
            render_group(
                &app,
                &who,
                Some(&fresh),
                (&fresh_form(&who), None),
                StatusCode::OK,
            )
            .await
        }
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_group(&app, &who, None, (&form, None), status).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/groups/{group}/links/stop`: stops the links of a group that nobody runs.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) once somebody runs the group: then its links are its own.
pub async fn stop_links(State(app): State<App>, who: Supporter) -> PageResult {
    commands::register::stop_links(&app, &who).await?;
    let address = to::member(who.network().id, who.organisation.id);
    Ok(redirect(&Notice::LinksStopped.at(&address)))
}

/// `POST /networks/{network}/groups/{group}/contacts`: writes down that somebody was in touch with the group.
pub async fn write_contact(
    State(app): State<App>,
    who: Supporter,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::contact::write(&app, &who, form).await {
        Ok(()) => {
            let log = to::contacts(who.network().id, who.organisation.id);
            Ok(redirect(&Notice::ContactWritten.at(&log)))
        }
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let invite = fresh_form(&who);
            render_group(&app, &who, None, (&invite, Some(&form)), status).await
        }
        Err(error) => Err(error),
    }
}

/// The page of a group, with the form of the next invitation, and what was typed of being in touch.
async fn render_group(
    app: &App,
    who: &Supporter,
    fresh: Option<&FreshInvitation>,
    (invite, contact): (&Form, Option<&Form>),
    status: StatusCode,
) -> PageResult {
    let group = queries::sharing::group(app, who).await?;
    let attendance = queries::attendance::of_member(app, who).await?;
    let server = app.context.address.as_str();
    Ok(PageContext::of_supporter(app, who).render_as(status, || {
        view! {
            <GroupPage
                who=who
                group=&group
                attendance=&attendance
                fresh=fresh
                server=server
                invite=invite
                contact=contact
            />
        }
    }))
}

#[component]
fn GroupPage<'a>(
    who: &'a Supporter,
    group: &'a SharedGroup,
    /// The meetings it came to.
    attendance: &'a MemberAttendance,
    /// A fresh invitation into the group, shown this once.
    fresh: Option<&'a FreshInvitation>,
    server: &'a str,
    /// What was typed of the next one.
    invite: &'a Form,
    /// What was typed of being in touch, and what is wrong with it.
    contact: Option<&'a Form>,
) -> impl IntoView + use<> {
    let words = translator();
    let (network, organisation) = (who.network().id, &who.organisation);
    let shows_nothing =
        group.audits.is_empty() && group.rounds.is_empty() && group.plan == Extent::Nothing;
    let nothing = shows_nothing.then(|| view! { <p>{words.text(msg::SUPPORTED_NOTHING)}</p> });
    let card = fresh.map(|fresh| view! { <FreshInvitationCard fresh=fresh server=server /> });
    let remove = (!group.was_run).then(|| {
        let href = to::in_member(network, organisation.id, "remove");
        view! { <p><a href=href>{words.text(msg::REMOVE_GROUP_LINK)}</a></p> }
    });
    // What was just written of being in touch is said where it stands.
    let said = Notice::read(&visitor().path);
    let done = (!said.is_some_and(Notice::is_of_contacts)).then(|| view! { <JustDone /> });
    let body = view! {
        <div class="where"><a href=to::in_network(network, "groups")>{words.text(msg::REGISTER_TITLE)}</a></div>
        <h1 dir="auto">{organisation.name.clone()}</h1>
        <p>{words.text(msg::SUPPORTED_TEXT)}</p>
        {done}
        <Problems form=invite fields=&[Invite::ALL] />
        {card}
        <h2>{words.text(msg::SUPPORTED_SHARES)}</h2>
        {nothing}
        <SharedSubjects who=who group=group />
        <SharedFacts facts=&group.profile title=words.text(msg::SUPPORTED_PROFILE) />
        <EntryCard who=who entry=&group.entry />
        <MemberMeetings network=network attendance=attendance />
        <ContactLog who=who contacts=&group.contacts form=contact />
        <WhoRuns
            names=&group.coordinators
            last=group.last.as_ref()
            links_until=group.links_until
            base=to::member(network, organisation.id)
            form=invite
            is_link_shown=fresh.is_some()
        />
        <p class="aside">{words.text(msg::SUPPORTED_PRIVATE)}</p>
        {remove}
    };
    view! { <Page title=organisation.name.clone()>{body}</Page> }
}

/// The audits and the plan that the group shares, each with how much of it and where its review is.
#[component]
fn SharedSubjects<'a>(who: &'a Supporter, group: &'a SharedGroup) -> impl IntoView + use<> {
    let words = translator();
    let audits = group.audits.iter().map(|shared| {
        let subject = Subject::Audit(shared.audit.id);
        (subject, shared.title.clone(), shared.extent)
    });
    let plan = (group.plan > Extent::Nothing)
        .then(|| (Subject::Plan, words.text(msg::SUPPORTED_PLAN), group.plan));
    let rows = audits
        .chain(plan)
        .map(|(subject, title, extent)| {
            let href = to::shared(who.network().id, who.organisation.id, subject);
            let review = group
                .reviews
                .iter()
                .find(|review| review.subject == subject);
            view! { <SharedSubject href=href title=title extent=extent review=review /> }
        })
        .collect_view();
    let rounds = group.rounds.iter().map(|round| {
        let rest = format!("voices/{}", round.id);
        let href = to::in_member(who.network().id, who.organisation.id, &rest);
        view! {
            <li>
                <a href=href dir="auto">{round.name.clone()}</a>
                <span class="soft">{words.text(msg::SIDES_PEOPLE)} " · " {words.date(round.until)}</span>
            </li>
        }
    });
    view! { <ul class="rows">{rows} {rounds.collect_view()}</ul> }
}

#[component]
fn SharedSubject<'a>(
    href: String,
    title: String,
    extent: Extent,
    review: Option<&'a Review>,
) -> impl IntoView + use<> {
    let words = translator();
    let state = review
        .filter(|review| review.state != ReviewState::Withdrawn)
        .map(|review| view! { <span class="soft">{review_line(words, review)}</span> });
    view! {
        <li>
            <a href=href>{title}</a>
            <span class="soft">{words.term(extent)}</span>
            {state}
        </li>
    }
}
