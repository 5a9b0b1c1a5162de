//! Adds one group to a network by hand.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Hidden, Problems, TextField},
        page::{Page, PageContext, translator},
    },
    domain::{
        error::Error,
        form::Form,
        ids::{NetworkId, OrganisationId},
    },
    forms::network::NewGroup,
    keys::Fresh as _,
    language::msg,
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// `GET /networks/{network}/groups/new`
pub async fn new_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let key = OrganisationId::fresh().to_string();
    let form = Form::new([(NewGroup::FIELDS.key.name.to_owned(), key)]);
    let network = who.network.id;
    Ok(PageContext::of_network(&app, &who)
        .render(|| view! { <AddGroupPage network=network form=&form /> }))
}

/// `POST /networks/{network}/groups`
pub async fn add(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let network = who.network.id;
    or_again(
        commands::person::add_group(&app, &who.network, form).await,
        |group| redirect(&Notice::GroupAdded.at(&to::member(network, group))),
        |form| {
            PageContext::of_network(&app, &who)
                .render_again(|| view! { <AddGroupPage network=network form=&form /> })
        },
    )
}

#[component]
fn AddGroupPage<'a>(network: NetworkId, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: NewGroup = NewGroup::FIELDS;
    let words = translator();
    let is_known = form.problem(FIELDS.name.name) == Some(Error::GroupKnown);
    let another = is_known.then(|| {
        view! {
            <label class="dot">
                <input type="checkbox" name=FIELDS.another.name value="yes" />
                {words.text(FIELDS.another.label)}
            </label>
        }
    });
    let body = view! {
        <h1>{words.text(msg::GROUP_NEW_TITLE)}</h1>
        <p>{words.text(msg::GROUP_NEW_TEXT)}</p>
        <Problems form=form fields=&[NewGroup::ALL] />
        <form method="post" action=to::in_network(network, "groups")>
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            <TextField field=FIELDS.name form=form />
            {another}
            <div class="buttons">
                <button class="main">{words.text(msg::GROUP_ADD)}</button>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::GROUP_NEW_TITLE)>{body}</Page> }
}
