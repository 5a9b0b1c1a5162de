//! A link that is handed on: to copy, as a code to scan, and with the names of those who can use it.

use base64::Engine as _;
use leptos::prelude::*;

use crate::{
    components::page::translator,
    islands::copy::CopyLink,
    language::{Translator, msg},
};

/// Names of people, each on its line.
pub fn names_view(names: &[String]) -> AnyView {
    let rows: Vec<_> = names
        .iter()
        .map(|name| view! { <li dir="auto">{name.clone()}</li> })
        .collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
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
}

/// A fresh link with its code, shown this once.
pub fn link_view(words: Translator, link: &str, invites: Invites) -> AnyView {
    let (title, text) = match invites {
        Invites::ToGroup => (msg::INVITATION_TITLE, msg::INVITATION_TEXT),
        Invites::ToSupport => (msg::INVITATION_SUPPORT_TITLE, msg::INVITATION_SUPPORT_TEXT),
        Invites::ToBringGroup => (msg::INVITATION_BRING_TITLE, msg::INVITATION_BRING_TEXT),
    };
    view! {
        <section class="card next" tabindex="-1" autofocus=true>
            <h2>{words.text(title)}</h2>
            <p>{words.text(text)}</p>
            <LinkBox id="link" link=link />
            {code(link).map(|code| view! { <img class="code" src=code alt=words.text(msg::INVITATION_CODE) width="220" height="220" /> })}
        </section>
    }
    .into_any()
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
    let code = qrcode::QrCode::new(text.as_bytes()).ok()?;
    let svg = code
        .render::<qrcode::render::svg::Color<'_>>()
        .min_dimensions(220, 220)
        .build();
    Some(format!(
        "data:image/svg+xml;base64,{}",
        base64::engine::general_purpose::STANDARD.encode(svg)
    ))
}
