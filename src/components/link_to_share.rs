//! A link that is handed on: to copy, as a code to scan, and with the names of those who can use it.

use base64::Engine as _;
use leptos::prelude::*;

use crate::language::Translator;

/// Names of people, each on its line.
pub fn names_view(names: &[String]) -> AnyView {
    let rows: Vec<_> = names
        .iter()
        .map(|name| view! { <li dir="auto">{name.clone()}</li> })
        .collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

/// A fresh link with its code, shown this once; `message` says what it is for, with `-title` and `-text`.
pub fn link_view(words: Translator, link: &str, message: &str) -> AnyView {
    view! {
        <section class="card next" tabindex="-1" autofocus=true>
            <h2>{words.text(&format!("{message}-title"))}</h2>
            <p>{words.text(&format!("{message}-text"))}</p>
            <p class="link-box" dir="ltr" data-copy=words.text("invitation-copy") data-copied=words.text("invitation-copied")>
                {link.to_owned()}
            </p>
            {code(link).map(|code| view! { <img class="code" src=code alt=words.text("invitation-code") width="220" height="220" /> })}
        </section>
    }
    .into_any()
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
