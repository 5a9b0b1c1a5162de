//! Formatted text as plain words.

use crate::questionnaires::markdown::{Block, Inline, parse};

/// The text alone, a line for each paragraph and list item, for paper.
pub fn plain(text: &str) -> String {
    let words = |inlines: Vec<Inline>| -> String {
        inlines
            .into_iter()
            .map(|inline| match inline {
                Inline::Text(text)
                | Inline::Strong(text)
                | Inline::Emphasis(text)
                | Inline::Link { text, .. } => text,
            })
            .collect()
    };
    let lines: Vec<String> = parse(text)
        .into_iter()
        .flat_map(|block| match block {
            Block::Heading(inlines) | Block::Paragraph(inlines) => vec![words(inlines)],
            Block::List { items, .. } => items
                .into_iter()
                .map(|item| format!("• {}", words(item)))
                .collect(),
        })
        .collect();
    lines.join("\n")
}
