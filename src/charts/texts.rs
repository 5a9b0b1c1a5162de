//! The words of a finished chart, for those who set them by themselves.

use serde::Serialize;

use crate::charts::{attribute, fonts::Fonts};

/// A line of words in a chart.
#[derive(Clone, Debug, Serialize)]
pub struct Label {
    /// The words; no longer escaped.
    pub text: String,
    /// Where its side stands, in the chart's pixels from the left.
    pub x: f64,
    /// Where the foot of its letters stands, in pixels from the top.
    pub y: f64,
    /// Which side `x` is: `start` (left), `middle` or `end` (right).
    pub side: String,
    /// Size of its letters in pixels.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
    /// Its colour, `#rrggbb`.
    pub colour: String,
    /// Whether it runs from the right.
    pub mirrored: bool,
}

/// Begins a line that runs from the right; see [`crate::charts::canvas`].
const FROM_RIGHT: char = '\u{2067}';

/// A chart without its words, and its words.
pub fn taken_out(svg: &str) -> (String, Vec<Label>) {
    let mut labels = Vec::new();
    let drawing = replaced(svg, |tag, text| {
        let number = |name| attribute(tag, name).and_then(|value| value.parse().ok());
        let word = |name| attribute(tag, name).unwrap_or_default().to_owned();
        labels.push(Label {
            x: number("x").unwrap_or_default(),
            y: number("y").unwrap_or_default(),
            side: word("text-anchor"),
            size: number("font-size").unwrap_or_default(),
            bold: attribute(tag, "font-weight") == Some("bold"),
            colour: word("fill"),
            mirrored: text.starts_with(FROM_RIGHT),
            text: quick_xml::escape::unescape(text).map_or_else(|_| text.to_owned(), Into::into),
        });
        String::new()
    });
    (drawing, labels)
}

/// A chart whose words name the font of each of their letters, and have a box for those that no font draws.
pub fn in_fonts(svg: &str, fonts: &Fonts) -> String {
    replaced(svg, |tag, text| {
        let text = quick_xml::escape::unescape(text).unwrap_or(text.into());
        let pieces: String = fonts
            .pieces(&text)
            .into_iter()
            .map(|(family, piece)| {
                let piece = quick_xml::escape::escape(piece);
                format!("<tspan font-family=\"{family}\">{piece}</tspan>")
            })
            .collect();
        format!("<text {tag}>{pieces}</text>")
    })
}

/// A chart with something else in place of each of its texts; `change` is given the attributes and the escaped words.
fn replaced(svg: &str, mut change: impl FnMut(&str, &str) -> String) -> String {
    let mut parts = svg.split("<text ");
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        let (text, rest) = rest.split_once("</text>").unwrap_or((rest, ""));
        // `attribute` looks for a blank before a name.
        done.push_str(&change(&format!(" {tag}"), text.trim()));
        done.push_str(rest);
    }
    done
}
