//! A link by which a colleague who forgot the password chooses a new one, and what those who run the group are told of it.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        field::Hidden,
        link_to_share::{FreshLink, Invites},
        page::{Page, PageContext, translator},
    },
    domain::{error::Error, ids::OrganisationId},
    forms::account::PASSWORD_LINK,
    language::msg,
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries::{
        self,
        password::{Colleague, PasswordLink, PasswordNews, PasswordRequest},
    },
    visitor::Coordinator,
    wording::{self, notice::Notice, to},
};

/// `GET /groups/{group}/people/{person}/password`: says what a link will do before it is made; or why it cannot be made here.
///
/// # Errors
/// [`Error::NotFound`] when that person does not run the group.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let colleague = queries::password::colleague(&app, &who, who.part("person")?).await?;
    let secret = commands::password::fresh_link()?;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <BeforePage who=&who colleague=&colleague secret=&secret /> }))
}

/// `POST /groups/{group}/people/{person}/password`: makes the link and shows it, this once; the same form again shows the
/// same link.
///
/// # Errors
/// As [`commands::password::make_link`].
pub async fn make(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let id = who.part("person")?;
    let token = commands::password::make_link(&app, &who, id, &form).await?;
    let colleague = queries::password::colleague(&app, &who, id).await?;
    let link = to::new_password(&app.context.address, &token);
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <LinkPage who=&who colleague=&colleague link=&link /> }))
}

/// `POST /groups/{group}/people/{person}/password/stop`: ends such a link, and puts a request for one away.
pub async fn stop(State(app): State<App>, who: Coordinator) -> PageResult {
    commands::password::stop(&app, &who, who.part("person")?).await?;
    let people = to::in_group(who.organisation.id, "about");
    Ok(redirect(&Notice::PasswordStopped.at(&people)))
}

#[component]
fn BeforePage<'a>(
    who: &'a Coordinator,
    colleague: &'a Colleague,
    /// The secret of the link, which nothing opens until it is sent.
    secret: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    let (group, person) = (who.organisation.id, &colleague.person);
    let about = || [("name", person.name.as_str().into())];
    let back = to::in_group(group, "about");
    let body = if person.id == who.person.id {
        view! {
            <p>{words.text(msg::FORGOT_SELF)}</p>
            <p><a class="button main" href="/account">{words.text(msg::ACCOUNT_BUTTON)}</a></p>
        }
        .into_any()
    } else if colleague.can_be_helped {
        let action = to::in_group(group, &format!("people/{}/password", person.id));
        view! {
            <p>{words.with(msg::FORGOT_TEXT, about())}</p>
            <p>{words.with(msg::FORGOT_CARE, about())}</p>
            <p>{words.with(msg::FORGOT_TOLD, about())}</p>
            <form method="post" action=action>
                <Hidden name=PASSWORD_LINK value=secret />
                <div class="buttons">
                    <button class="main">{words.text(msg::FORGOT_BUTTON)}</button>
                    <a class="button" href=back>{words.text(msg::FORGOT_BACK)}</a>
                </div>
            </form>
        }
        .into_any()
    } else {
        view! {
            <p>{words.error(Error::PasswordByOwner)}</p>
            <p><a class="button main" href=back>{words.text(msg::FORGOT_BACK)}</a></p>
        }
        .into_any()
    };
    let title = words.with(msg::FORGOT_TITLE, about());
    view! {
        <Page title=title.clone()>
            <h1>{title}</h1>
            {body}
        </Page>
    }
}

#[component]
fn LinkPage<'a>(
    who: &'a Coordinator,
    colleague: &'a Colleague,
    link: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    let (group, person) = (who.organisation.id, &colleague.person);
    let title = words.with(msg::FORGOT_TITLE, [("name", person.name.as_str().into())]);
    let told = words.with(msg::FORGOT_TOLD, [("name", person.name.as_str().into())]);
    let stop = to::in_group(group, &format!("people/{}/password/stop", person.id));
    let body = view! {
        <h1>{title.clone()}</h1>
        <FreshLink link=link invites=Invites::ToNewPassword />
        <p>{told}</p>
        <form method="post" action=stop>
            <div class="buttons">
                <a class="button main" href=to::in_group(group, "about")>{words.text(msg::FORGOT_DONE)}</a>
                <button>{words.text(msg::FORGOT_STOP)}</button>
            </div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// What those who run a group are told of new passwords, and for whom a facilitator asks; nothing where there is nothing.
#[component]
pub fn NewsOfPasswords<'a>(
    /// Which group.
    group: OrganisationId,
    /// What there is.
    news: &'a PasswordNews,
) -> impl IntoView + use<> {
    if news.links.is_empty() && news.requests.is_empty() {
        return None;
    }
    let words = translator();
    let links = news
        .links
        .iter()
        .map(|link| view! { <LinkTold group=group link=link /> })
        .collect_view();
    let requests = news
        .requests
        .iter()
        .map(|request| view! { <Request group=group request=request /> })
        .collect_view();
    Some(view! {
        <Card title=words.text(msg::PASSWORDS_TITLE) tone=Tone::Need screen_only=true>
            {requests}
            {links}
        </Card>
    })
}

/// A link, with a button that stops it where it works and is the group's.
#[component]
fn LinkTold<'a>(group: OrganisationId, link: &'a PasswordLink) -> impl IntoView + use<> {
    let words = translator();
    let stop = (link.used_at.is_none() && link.made_by.is_some()).then(|| {
        let action = to::in_group(group, &format!("people/{}/password/stop", link.person_id));
        view! {
            <form method="post" action=action>
                <div class="buttons"><button>{words.text(msg::FORGOT_STOP)}</button></div>
            </form>
        }
    });
    view! {
        <p>{wording::password::told(words, link)}</p>
        {stop}
    }
}

/// That a facilitator asks for somebody, with the way to help and one to put it away.
#[component]
fn Request<'a>(group: OrganisationId, request: &'a PasswordRequest) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_group(group, &format!("people/{}/{rest}", request.person_id));
    let person = words.person(&request.person);
    let asked = words.with(
        msg::FORGOT_ASKED,
        [
            ("name", request.asked_by.as_str().into()),
            ("person", person.as_str().into()),
            ("when", words.moment(request.asked_at).into()),
        ],
    );
    let help = words.with(msg::FORGOT_HELP, [("person", person.into())]);
    view! {
        <p>{asked}</p>
        <form method="post" action=at("password/stop")>
            <div class="buttons">
                <a class="button main" href=at("password")>{help}</a>
                <button>{words.text(msg::FORGOT_NOT_NEEDED)}</button>
            </div>
        </form>
    }
}
