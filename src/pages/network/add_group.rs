//! Adds one group to a network by hand.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Field, hidden, problems_of},
        page::PageContext,
    },
    domain::{error::Error, form::Form, ids::OrganisationId, organisation::Network},
    language::{Translator, msg},
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// The page to add a group.
///
/// # Errors
/// None of its own.
pub async fn new_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let form = Form::new([("group".to_owned(), OrganisationId::fresh().to_string())]);
    let words = who.words();
    Ok(
        PageContext::of_network(&app, &who).show(&words.text(msg::GROUP_NEW_TITLE), || {
            new_view(words, &who.network, &form)
        }),
    )
}

/// Adds a group.
///
/// # Errors
/// As [`commands::person::add_group`].
pub async fn add(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let words = who.words();
    let added = commands::person::add_group(&app, who.network.id, form).await;
    or_again(
        added,
        |group| redirect(&Notice::GroupAdded.at(&to::member(who.network.id, group))),
        |form| {
            PageContext::of_network(&app, &who)
                .show_again(&words.text(msg::GROUP_NEW_TITLE), || {
                    new_view(words, &who.network, &form)
                })
        },
    )
}

fn new_view(words: Translator, network: &Network, form: &Form) -> AnyView {
    let known = form.problem("name") == Some(Error::GroupKnown);
    let another = known.then(|| {
        view! {
            <label class="dot">
                <input type="checkbox" name="another" value="yes" />
                {words.text(msg::GROUP_ANOTHER)}
            </label>
        }
    });
    view! {
        <h1>{words.text(msg::GROUP_NEW_TITLE)}</h1>
        <p>{words.text(msg::GROUP_NEW_TEXT)}</p>
        {problems_of(words, form, &[("name", msg::GROUP_NAME)])}
        <form method="post" action=to::in_network(network.id, "groups")>
            {hidden("group", form.get("group").to_owned())}
            {Field::line("name", msg::GROUP_NAME).input(words, form)}
            {another}
            <div class="buttons">
                <button class="main">{words.text(msg::GROUP_ADD)}</button>
            </div>
        </form>
    }
    .into_any()
}
