//! A link that is handed on: to copy, as a code to scan, and with the names of those who can use it.

use base64::Engine as _;
use leptos::prelude::*;

use crate::{
    charts::code,
    components::{
        card::{Card, Tone},
        field::Hidden,
        page::translator,
    },
    forms::LINK_SECRET,
    islands::copy::CopyLink,
    language::msg,
    visitor::secret,
};

/// Names of people, each on its line.
#[component]
pub fn Names<'a>(
    /// The names.
    names: &'a [String],
) -> impl IntoView + use<> {
    let rows = names
        .iter()
        .map(|name| view! { <li dir="auto">{name.clone()}</li> })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }
}

/// What a link invites to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invites {
    /// To run a group.
    ToGroup,
    /// To support a network.
    ToSupport,
    /// To bring a group into a network.
    ToBringGroup,
    /// To choose a new password.
    ToNewPassword,
}

/// The secret of the link that the form round it makes, so that the form sent twice makes one link.
#[component]
pub fn LinkSecret() -> impl IntoView {
    secret()
        .ok()
        .map(|secret| view! { <Hidden name=LINK_SECRET value=secret /> })
}

/// A fresh link with its code, shown this once.
#[component]
pub fn FreshLink(
    /// The link.
    #[prop(into)]
    link: String,
    /// What it invites to.
    invites: Invites,
) -> impl IntoView {
    let words = translator();
    let (title, text) = match invites {
        Invites::ToGroup => (msg::INVITATION_TITLE, msg::INVITATION_TEXT),
        Invites::ToSupport => (msg::INVITATION_SUPPORT_TITLE, msg::INVITATION_SUPPORT_TEXT),
        Invites::ToNewPassword => (msg::INVITATION_TITLE, msg::INVITATION_PASSWORD_TEXT),
        Invites::ToBringGroup => (msg::INVITATION_BRING_TITLE, msg::INVITATION_BRING_TEXT),
    };
    let picture = code(&link).map(|code| {
        let alt = words.text(msg::INVITATION_CODE);
        view! { <img class="code" src=code alt=alt width="220" height="220" /> }
    });
    let body = view! {
        <p>{words.text(text)}</p>
        <LinkBox id="link" link=link />
        {picture}
    };
    view! { <Card title=words.text(title) tone=Tone::Next focus=true>{body}</Card> }
}

/// A link that is handed on, with a button that copies it.
#[component]
pub fn LinkBox(
    /// An id of its own on the page.
    #[prop(into)]
    id: String,
    /// The link.
    #[prop(into)]
    link: String,
) -> impl IntoView {
    let words = translator();
    let (label, copied) = (
        words.text(msg::INVITATION_COPY),
        words.text(msg::INVITATION_COPIED),
    );
    view! {
        <p id=id.clone() class="link-box" dir="ltr">{link}</p>
        <CopyLink link=id.clone() label=label copied=copied />
    }
}

/// A QR code as the address of a picture; none where the text is too long for one.
pub fn code(text: &str) -> Option<String> {
    let svg = code::svg(text)?;
    Some(format!(
        "data:image/svg+xml;base64,{}",
        base64::engine::general_purpose::STANDARD.encode(svg)
    ))
}
