//! What a group says of itself, and which of it its networks may read.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, ids::OrganisationId, profile::Fact},
    error::AppError,
    forms::group::{BASE, LATER, Profile, RENEW, YES},
    language::{Message, msg},
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries::{
        self,
        profile::{GroupProfile, StoredFact},
    },
    visitor::Coordinator,
    wording::{network::read_label, notice::Notice, to},
};

/// `GET /groups/{group}/profile`
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let profile = queries::profile::of(&app, &who).await?;
    let facts = profile.facts.iter().map(|stored| &stored.stated);
    let form = Profile::filled(&who.organisation.name, facts);
    let group = who.organisation.id;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <ProfilePage group=group profile=&profile form=&form /> }))
}

/// `POST /groups/{group}/profile`
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let group = who.organisation.id;
    match commands::profile::save(&app, &who, form).await {
        Ok(()) => Ok(redirect(
            &Notice::ProfileSaved.at(&to::in_group(group, "profile")),
        )),
        Err(AppError::Invalid(form)) => {
            let profile = queries::profile::of(&app, &who).await?;
            Ok(PageContext::of(&app, &who).render_as(
                StatusCode::UNPROCESSABLE_ENTITY,
                || view! { <ProfilePage group=group profile=&profile form=&form /> },
            ))
        }
        Err(refused) => Err(refused),
    }
}

#[component]
fn ProfilePage<'a>(
    group: OrganisationId,
    profile: &'a GroupProfile,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let is_foreign = profile.facts.iter().any(|stored| stored.is_foreign);
    let foreign =
        is_foreign.then(|| view! { <p class="aside">{words.text(msg::PROFILE_FOREIGN)}</p> });
    let facts = Fact::ALL
        .into_iter()
        .filter(|fact| *fact != Fact::Mentor)
        .map(|fact| {
            view! {
                <TextField field=Profile::field(fact) form=form />
                <Tick name=Profile::consent(fact) label=msg::PROFILE_CONSENT form=form />
            }
        })
        .collect_view();
    let mentor = Profile::FIELDS.mentor;
    let body = view! {
        <h1>{words.text(msg::PROFILE_TITLE)}</h1>
        <p>{words.text(msg::PROFILE_TEXT)}</p>
        <JustDone />
        <Problems form=form fields=&[Profile::ALL] />
        {foreign}
        <form method="post" action=to::in_group(group, "profile")>
            <Hidden name=BASE value=profile.base() />
            <TextField field=Profile::FIELDS.name form=form />
            {facts}
            <Tick name=mentor.name label=mentor.label form=form />
            <p class="hint">{words.text(msg::PROFILE_MENTOR_HINT)}</p>
            <Renew profile=profile form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::PROFILE_SAVE)}</button>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::PROFILE_TITLE)>{body}</Page> }
}

/// Asks whether networks that the group came into later may read what the others may.
#[component]
fn Renew<'a>(profile: &'a GroupProfile, form: &'a Form) -> impl IntoView + use<> {
    if profile.later_networks.is_empty() {
        return None;
    }
    let words = translator();
    let names = words.list(&profile.later_networks);
    let text = words.with(msg::PROFILE_LATER, [("names", names.into())]);
    Some(view! {
        <fieldset class="dots">
            <legend>{text}</legend>
            <Hidden name=LATER value=profile.later_names() />
            <Tick name=RENEW label=msg::PROFILE_RENEW form=form />
        </fieldset>
    })
}

/// A box to tick, which says yes.
#[component]
fn Tick<'a>(name: &'static str, label: Message, form: &'a Form) -> impl IntoView + use<> {
    let checked = form.has(name, YES);
    view! {
        <label class="dot">
            <input type="checkbox" name=name value=YES checked=checked />
            {translator().text(label)}
        </label>
    }
}

/// What a group lets its networks read of itself, under a heading; nothing where that is nothing.
#[component]
pub fn SharedFacts<'a>(
    /// What the group says of itself.
    facts: &'a [StoredFact],
    /// The heading.
    title: String,
) -> impl IntoView + use<> {
    let words = translator();
    let shared = facts
        .iter()
        .map(|stored| &stored.stated)
        .filter(|stated| stated.is_shared);
    let (mentor, rest): (Vec<_>, Vec<_>) = shared.partition(|stated| stated.fact == Fact::Mentor);
    if mentor.is_empty() && rest.is_empty() {
        return None;
    }
    let rows = rest
        .into_iter()
        .map(|stated| {
            let label = words.text(read_label(stated.fact));
            view! { <div><dt>{label}</dt><dd dir="auto">{stated.value.clone()}</dd></div> }
        })
        .collect_view();
    let mentor =
        (!mentor.is_empty()).then(|| view! { <p>{words.text(msg::PROFILE_IS_MENTOR)}</p> });
    Some(view! {
        <h2>{title}</h2>
        <dl class="facts">{rows}</dl>
        {mentor}
    })
}
