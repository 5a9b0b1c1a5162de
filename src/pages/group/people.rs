//! Who runs a group, and inviting others to it.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::Problems,
        link_to_share::{FreshInvitation, FreshInvitationCard, LinkSecret, UntilWhen},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, ids::OrganisationId},
    error::AppError,
    forms::invitation::Invite,
    language::msg,
    pages::{
        group::password::NewsOfPasswords,
        shell::request::{PageResult, PostedForm},
    },
    queries::{self, group::Person, password::PasswordNews},
    visitor::Coordinator,
    wording::to,
};

/// `GET /groups/{group}/about`: who runs the group, and a way to invite others.
pub async fn people_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let form = Invite::filled(who.words(), who.visitor.today());
    render_people(&app, &who, None, &form, StatusCode::OK).await
}

/// `POST /groups/{group}/invitations`: makes an invitation and shows its link and code, this once.
pub async fn invite(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::person::invite_colleague(&app, &who, form).await {
        Ok((token, until)) => {
            let form = Invite::filled(who.words(), who.visitor.today());
            let link = to::join(&app.context.address, &token);
            let fresh = FreshInvitation {
                link,
                code: None,
                until,
            };
            render_people(&app, &who, Some(&fresh), &form, StatusCode::OK).await
        }
        Err(AppError::Invalid(form)) => {
            render_people(&app, &who, None, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

async fn render_people(
    app: &App,
    who: &Coordinator,
    fresh: Option<&FreshInvitation>,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let people = queries::group::coordinators(app, who).await?;
    let news = queries::password::of_group(app, who).await?;
    let server = app.context.address.as_str();
    Ok(PageContext::of(app, who).render_as(status, || {
        view! { <PeoplePage who=who people=&people news=&news fresh=fresh server=server form=form /> }
    }))
}

#[component]
fn PeoplePage<'a>(
    who: &'a Coordinator,
    people: &'a [Person],
    news: &'a PasswordNews,
    /// A fresh invitation into the group, shown this once.
    fresh: Option<&'a FreshInvitation>,
    server: &'a str,
    /// What was typed of the next one.
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let group = &who.organisation;
    let at = |rest| to::in_group(group.id, rest);
    let class = if fresh.is_none() { "main" } else { "" };
    let card = fresh.map(|fresh| view! { <FreshInvitationCard fresh=fresh server=server /> });
    let body = view! {
        <h1 dir="auto">{group.name.clone()}</h1>
        <p>{words.text(msg::PEOPLE_TEXT)}</p>
        <JustDone />
        <Problems form=form fields=&[Invite::ALL] />
        {card}
        <NewsOfPasswords group=group.id news=news />
        <h2>{words.text(msg::PEOPLE_OWN_TITLE)}</h2>
        <Coordinators who=who people=people />
        <form method="post" action=at("invitations")>
            <LinkSecret />
            <UntilWhen form=form />
            <div class="buttons">
                <button class=class>{words.text(msg::PEOPLE_INVITE)}</button>
            </div>
        </form>
        <h2>{words.text(msg::PROFILE_TITLE)}</h2>
        <p>{words.text(msg::PEOPLE_PROFILE)}</p>
        <p><a class="button" href=at("profile")>{words.text(msg::PROFILE_LINK)}</a></p>
        <h2>{words.text(msg::SHARING_TITLE)}</h2>
        <p>{words.text(msg::PEOPLE_SHARING)}</p>
        <p><a class="button" href=at("sharing")>{words.text(msg::SHARING_LINK)}</a></p>
        <Everything group=group.id />
        <p><a href=at("erase")>{words.text(msg::ERASE_GROUP_LINK)}</a></p>
    };
    view! { <Page title=group.name.clone()>{body}</Page> }
}

/// Who runs the group, each with the way to go.
#[component]
fn Coordinators<'a>(who: &'a Coordinator, people: &'a [Person]) -> impl IntoView + use<> {
    let words = translator();
    let rows = people
        .iter()
        .map(|person| {
            let label = if person.id == who.person.id {
                msg::LEAVE_LINK
            } else {
                msg::REMOVE_LINK
            };
            let label = words.with(label, [("name", person.name.as_str().into())]);
            let at =
                |rest| to::in_group(who.organisation.id, &format!("people/{}/{rest}", person.id));
            let forgot = (person.id != who.person.id).then(|| {
                let label = words.with(msg::PEOPLE_FORGOT, [("name", person.name.as_str().into())]);
                view! { " " <a href=at("password")>{label}</a> }
            });
            view! {
                <li>
                    <span dir="auto">{person.name.clone()}</span>
                    " "
                    <a href=at("leave")>{label}</a>
                    {forgot}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }
}

/// All that the group owns, to take away.
#[component]
fn Everything(group: OrganisationId) -> impl IntoView {
    let words = translator();
    view! {
        <section>
            <h2>{words.text(msg::EVERYTHING_TITLE)}</h2>
            <p>{words.text(msg::EVERYTHING_TEXT)}</p>
            <p><a class="button" href=to::in_group(group, "everything")>{words.text(msg::EVERYTHING_LINK)}</a></p>
        </section>
    }
}
