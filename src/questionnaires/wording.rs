//! Checks of single pieces of text and lists of them, wherever they stand.

use std::collections::BTreeSet;

use crate::questionnaires::{
    markdown,
    problem::Margin,
    reader::{List, Text},
};

/// Notes a text that is empty or has HTML in it.
pub(crate) fn check_text(margin: Margin<'_>, name: &str, text: Option<&Text>) {
    let Some(text) = text else {
        return;
    };
    if text.value.trim().is_empty() {
        let hint = "Write something between the quotes.".to_owned();
        margin.note(&text.span, "", format!("`{name}` is empty"), hint);
    }
    check_html(margin, name, text);
}

/// Notes a list without entries, or with an entry that is empty or has HTML in it.
pub(crate) fn check_list(margin: Margin<'_>, name: &str, list: Option<&List>) {
    let Some(list) = list else {
        return;
    };
    if list.items.is_empty() {
        let hint = "Add at least one entry.".to_owned();
        margin.note(&list.span, "", format!("`{name}` is empty"), hint);
    }
    for item in &list.items {
        if item.value.trim().is_empty() {
            let hint = "Fill it in, or take it out.".to_owned();
            margin.note(
                &item.span,
                "",
                format!("an entry of `{name}` is empty"),
                hint,
            );
        }
        check_html(margin, name, item);
    }
}

/// Notes entries that say the same as one before.
pub(crate) fn check_distinct(margin: Margin<'_>, name: &str, list: Option<&List>) {
    let mut seen = BTreeSet::new();
    for item in list.into_iter().flat_map(|list| &list.items) {
        if !item.value.trim().is_empty() && !seen.insert(item.value.trim()) {
            let message = format!("two entries of `{name}` are the same");
            margin.note(
                &item.span,
                &item.value,
                message,
                "Make each one different.".to_owned(),
            );
        }
    }
}

/// Notes an id that is not made of lower-case letters, digits, full stops and hyphens.
pub(crate) fn check_id(margin: Margin<'_>, id: Option<&Text>) {
    if let Some(id) = id.filter(|id| !is_id(&id.value)) {
        let message = format!("`{}` cannot be an id", id.value.trim());
        let hint = "Use lower-case letters and digits, with single hyphens or full stops between.";
        margin.note(&id.span, &id.value, message, hint.to_owned());
    }
}

/// Whether an id has the shape `[a-z0-9]+([.-][a-z0-9]+)*`.
fn is_id(id: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    id.split(['.', '-']).all(is_part)
}

fn check_html(margin: Margin<'_>, name: &str, text: &Text) {
    if let Some(html) = markdown::first_html(&text.value) {
        let start = margin
            .page
            .slice(&text.span)
            .find(&html)
            .unwrap_or_default();
        let at = text.span.start + start..text.span.end;
        let hint = "Use plain text or Markdown: **bold**, *italic*, lists and links.".to_owned();
        margin.note(&at, &html, format!("`{name}` has HTML in it"), hint);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_joined_by_hyphens_or_full_stops() {
        assert!(
            ["wel", "wel.greet", "person-centred", "v1", "a.b-c.2"]
                .into_iter()
                .all(is_id)
        );
        assert!(
            !["", "Wel", "wel.", "-wel", "wel..a", "wel greet", "wél"]
                .into_iter()
                .any(is_id)
        );
    }
}
