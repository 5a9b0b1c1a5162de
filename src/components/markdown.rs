//! Draws a questionnaire's Markdown, which was parsed into a small tree of our own; no HTML passes through.

use leptos::prelude::*;

use crate::questionnaires::markdown::{Block, Inline, parse};

/// The text as paragraphs, lists and headings below the page's own.
pub fn markdown(text: &str) -> AnyView {
    parse(text)
        .into_iter()
        .map(block)
        .collect::<Vec<_>>()
        .into_any()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(inlines) => view! { <h2>{line(inlines)}</h2> }.into_any(),
        Block::Paragraph(inlines) => view! { <p>{line(inlines)}</p> }.into_any(),
        Block::List { ordered, items } => {
            let items: Vec<_> = items
                .into_iter()
                .map(|item| view! { <li>{line(item)}</li> })
                .collect();
            if ordered {
                view! { <ol>{items}</ol> }.into_any()
            } else {
                view! { <ul>{items}</ul> }.into_any()
            }
        }
    }
}

fn line(inlines: Vec<Inline>) -> AnyView {
    inlines
        .into_iter()
        .map(|inline| match inline {
            Inline::Text(text) => text.into_any(),
            Inline::Strong(text) => view! { <strong>{text}</strong> }.into_any(),
            Inline::Emphasis(text) => view! { <em>{text}</em> }.into_any(),
            Inline::Link { text, href } => {
                view! { <a href=href rel="noopener">{text}</a> }.into_any()
            }
        })
        .collect::<Vec<_>>()
        .into_any()
}
