//! What was just done, said once at the top of the next page.

use leptos::prelude::*;

use crate::{visitor::Visitor, wording::notice::Notice};

/// What was just done, when the address says so.
pub fn notice(visitor: &Visitor) -> Option<AnyView> {
    let notice = Notice::read(&visitor.path)?;
    let text = visitor.words.text(notice.message());
    Some(view! { <p class="said" role="status">{text}</p> }.into_any())
}
