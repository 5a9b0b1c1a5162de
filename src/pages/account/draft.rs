//! What somebody typed just as they were signed out: it travels through signing in, and is theirs alone to save.

use leptos::prelude::*;

use crate::{
    components::{
        field::Hidden,
        page::{Page, translator},
    },
    domain::{form::Form, ids::PersonId, person::Person},
    forms::audit::{TYPED_BY, typed_by},
    language::msg,
};

/// Fields in which an interrupted form travels through signing in; a name no form of ours uses.
pub const DRAFT: &str = "draft";

/// Name of the button that gives the sign-in page, with what was typed, to the person who typed it.
pub const TURN: &str = "turn";

/// Adds what was interrupted to the form of signing in.
pub fn add(form: &mut Form, interrupted: &Form) {
    for (name, value) in interrupted.pairs() {
        form.add(DRAFT, format!("{name}={value}"));
    }
}

/// The form that was interrupted.
fn interrupted(drafts: &[String]) -> Form {
    let pairs = drafts.iter().filter_map(|draft| draft.split_once('='));
    Form::new(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())))
}

/// That what was typed is not, or may not be, of the person who signed in.
pub struct OfAnother {
    /// Whose it is.
    owner: PersonId,
    /// Their name, where that can be told on this device.
    name: Option<String>,
    /// Whether the page itself said whose it is.
    is_sure: bool,
}

/// Whether somebody else than `person` typed what was interrupted: as its page says, or else whoever signed in last on the
/// device, of `before`. None where it is the person's own, as far as can be told.
pub fn of_another(drafts: &[String], person: &Person, before: &[Person]) -> Option<OfAnother> {
    let said = typed_by(&interrupted(drafts));
    let owner = said.or_else(|| before.first().map(|last| last.id))?;
    let known = before.iter().find(|known| known.id == owner);
    (owner != person.id).then(|| OfAnother {
        owner,
        name: known.map(|known| known.name.clone()),
        is_sure: said.is_some(),
    })
}

/// After signing in: what was typed, to be saved with one press; where it may be somebody else's, to be handed to them.
#[component]
pub fn DraftPage<'a>(
    /// The page it was typed in.
    next: &'a str,
    /// What was typed.
    drafts: &'a [String],
    /// Where it may be somebody else's.
    of_another: Option<OfAnother>,
) -> impl IntoView + use<> {
    let path = next.split('?').next().unwrap_or("/").to_owned();
    match of_another {
        None => view! { <OwnDraftPage path=path drafts=drafts /> }.into_any(),
        Some(other) => {
            view! { <OthersDraftPage next=next path=path drafts=drafts other=other /> }.into_any()
        }
    }
}

#[component]
fn OwnDraftPage<'a>(path: String, drafts: &'a [String]) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <h1>{words.text(msg::DRAFT_TITLE)}</h1>
        <p>{words.text(msg::DRAFT_TEXT)}</p>
        <form method="post" action=path.clone()>
            {fields(drafts)}
            <div class="buttons">
                <button class="main" autofocus=true>{words.text(msg::DRAFT_BUTTON)}</button>
                <a class="button" href=path.clone()>{words.text(msg::DRAFT_LEAVE)}</a>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::DRAFT_TITLE)>{body}</Page> }
}

/// Says that somebody's words wait, without showing them.
#[component]
fn OthersDraftPage<'a>(
    next: &'a str,
    path: String,
    drafts: &'a [String],
    other: OfAnother,
) -> impl IntoView + use<> {
    let words = translator();
    let named = |with, without| match &other.name {
        Some(name) => words.with(with, [("name", name.as_str().into())]),
        None => words.text(without),
    };
    let text = named(msg::DRAFT_OF, msg::DRAFT_OF_ANOTHER);
    let hand_over = named(msg::DRAFT_LET, msg::DRAFT_LET_ANOTHER);
    // The page did not say whose it is, so it may be this person's all the same.
    let mine = (!other.is_sure).then(|| {
        view! {
            <form method="post" action=path.clone()>
                {fields(drafts)} <button>{words.text(msg::DRAFT_MINE)}</button>
            </form>
        }
    });
    // By the time it is handed over, whoever signed in last on the device is the one who hands it over.
    let owner = (!other.is_sure).then(|| format!("{TYPED_BY}={}", other.owner));
    let drafts = drafts
        .iter()
        .chain(owner.as_ref())
        .map(|draft| view! { <Hidden name=DRAFT value=draft /> })
        .collect_view();
    let body = view! {
        <h1>{words.text(msg::DRAFT_OF_ANOTHER_TITLE)}</h1>
        <p>{text}</p>
        <div class="buttons">
            <form method="post" action="/sign-in">
                <Hidden name="next" value=next />
                {drafts}
                <button class="main" name=TURN value="on" autofocus=true>{hand_over}</button>
            </form>
            {mine}
            <a class="button" href=path>{words.text(msg::DRAFT_WITHOUT)}</a>
        </div>
    };
    view! { <Page title=words.text(msg::DRAFT_OF_ANOTHER_TITLE)>{body}</Page> }
}

/// The form as it was, unseen.
fn fields(drafts: &[String]) -> impl IntoView + use<> {
    let form = interrupted(drafts);
    form.pairs()
        .map(|(name, value)| view! { <Hidden name=name value=value /> })
        .collect_view()
}
