//! What was just done, said once at the top of the next page.

use leptos::prelude::*;

use crate::visitor::Visitor;

/// What was just done, when the address says so. Only sentences of ours can be said this way.
pub fn notice(visitor: &Visitor) -> Option<AnyView> {
    const KNOWN: &[&str] = &[
        "joined",
        "group-added",
        "closed",
        "reopened",
        "planned",
        "reworded",
        "action-closed",
        "action-reopened",
        "chosen",
        "noted",
        "linked",
        "checked-in",
        "agreed",
        "calendar-stopped",
        "typed-in",
        "typed-in-clash",
        "why",
        "shared",
        "report-saved",
        "profile-saved",
        "register-kept",
        "person-left",
        "network-left",
        "network-joined",
        "review-said",
        "review-finished",
        "group-removed",
        "report-removed",
        "links-stopped",
        "review-answered",
        "list-added",
        "list-undone",
        "list-changed",
    ];
    let (_, query) = visitor.path.split_once('?')?;
    let word = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("said="))?;
    let known = KNOWN.iter().find(|known| **known == word)?;
    let text = visitor.words.text(&format!("said-{known}"));
    Some(view! { <p class="said" role="status">{text}</p> }.into_any())
}
