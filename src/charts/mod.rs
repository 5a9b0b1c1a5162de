//! Numbers to SVG with plotters: drawn on the server, readable by everyone. Each chart has a title and a one-sentence
//! reading inside, stands beside a table, and takes its colours from the page.

pub mod action_stage;
pub mod attendance;
pub mod canvas;
pub mod code;
pub mod cup;
pub mod distribution;
pub mod fonts;
pub mod multiples;
pub mod picture;
pub mod png;
pub mod progress;
pub mod scene;
pub mod standing;
pub mod standing_history;
pub mod texts;
pub mod time;

use plotters::{
    backend::SVGBackend,
    coord::Shift,
    drawing::{DrawingArea, IntoDrawingArea},
    style::RGBColor,
};

/// Stands for the colour of text; exchanged for the page's own in [`finish`].
pub const INK: RGBColor = RGBColor(1, 1, 1);

/// Stands for the colour of quiet text and lines.
pub const SOFT: RGBColor = RGBColor(1, 1, 2);

/// Stands for the colour of grid lines.
pub const LINE: RGBColor = RGBColor(1, 1, 3);

/// Stands for the colour of the measure: what is now, and what is done.
pub const NOW: RGBColor = RGBColor(1, 1, 4);

/// Stands for the colour of what was before.
pub const BEFORE: RGBColor = RGBColor(1, 1, 5);

/// Stands for the ground.
pub const GROUND: RGBColor = RGBColor(1, 1, 6);

/// Stands for the colour of what is planned.
pub const PLANNED: RGBColor = RGBColor(1, 1, 7);

/// Stands for the colour of what waits for something, or is low.
pub const WAITING: RGBColor = RGBColor(1, 1, 8);

/// Each stand-in with the page's variable and the colour on paper. People who see colours in another way can tell them
/// apart (after Okabe and Ito, 2008, darker so that each has 3:1 on its ground). None of them praises or blames: there is
/// no green for what is near and no red for what is late.
const COLOURS: [(RGBColor, &str, &str); 8] = [
    (INK, "var(--ink)", "#20292b"),
    (SOFT, "var(--soft)", "#566164"),
    (LINE, "var(--line)", "#ddd3c3"),
    (NOW, "var(--now)", "#1b5e8c"),
    (BEFORE, "var(--before)", "#a4530a"),
    (GROUND, "var(--card)", "#ffffff"),
    (PLANNED, "var(--planned)", "#7a5a00"),
    (WAITING, "var(--waiting)", "#8a3466"),
];

/// Where a chart will be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// In a page; follows its light and dark colours.
    Page,
    /// In a document on paper.
    Paper,
}

/// A chart could not be drawn.
#[derive(Debug, thiserror::Error)]
#[error("a chart could not be drawn: {0}")]
pub struct ChartError(String);

/// The area of a chart being drawn.
pub type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// Draws a chart of a size in pixels and makes it accessible.
///
/// # Errors
/// When plotters cannot draw it.
pub fn draw(
    size: (u32, u32),
    title: &str,
    reading: &str,
    medium: Medium,
    paint: impl FnOnce(&Area<'_>) -> Result<(), Box<dyn std::error::Error>>,
) -> Result<String, ChartError> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        paint(&area).map_err(|error| ChartError(error.to_string()))?;
        area.present()
            .map_err(|error| ChartError(error.to_string()))?;
    }
    Ok(finish(&svg, size, title, reading, medium))
}

/// One pass over what plotters wrote: role, title and description, a size that follows the page, the page's colours.
fn finish(
    svg: &str,
    (width, height): (u32, u32),
    title: &str,
    reading: &str,
    medium: Medium,
) -> String {
    let inner = svg.split_once('>').map_or("", |(_, rest)| rest);
    let head = format!(
        "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\">\
         <title>{}</title><desc>{}</desc>",
        escape(title),
        escape(reading)
    );
    let mut done = format!("{head}{}", place_texts(inner));
    for (stand_in, page, paper) in COLOURS {
        let RGBColor(r, g, b) = stand_in;
        let colour = if medium == Medium::Page { page } else { paper };
        done = done.replace(&format!("#{r:02X}{g:02X}{b:02X}"), colour);
    }
    done
}

/// Folds the `dy` that plotters gives each text into its `y`, and rounds its size. Document setters apply `dy` to the first
/// letter of a right-to-left word alone, which tears it off the others.
fn place_texts(svg: &str) -> String {
    let mut parts = svg.split("<text ");
    let mut placed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        placed.push_str("<text ");
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        let number = |name: &str| attribute(tag, name).and_then(|value| value.parse::<f64>().ok());
        let settled = attribute(tag, "dy").and_then(|dy| {
            // An ex is about half an em in the fonts used.
            let ems = match dy.strip_suffix("em") {
                Some(ems) => ems.parse::<f64>().ok()?,
                None => dy.strip_suffix("ex")?.parse::<f64>().ok()? / 2.0,
            };
            let (size, y) = (number("font-size")?, number("y")?);
            let old = |name| format!("{name}=\"{}\"", attribute(tag, name).unwrap_or_default());
            Some(
                tag.replace(
                    &format!("{} dy=\"{dy}\"", old("y")),
                    &format!("y=\"{:.1}\"", y + ems * size),
                )
                .replace(&old("font-size"), &format!("font-size=\"{size:.1}\"")),
            )
        });
        placed.push_str(settled.as_deref().unwrap_or(tag));
        placed.push('>');
        placed.push_str(rest);
    }
    placed
}

/// The value of an attribute in a tag.
pub fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// Text as it stands in XML.
fn escape(text: &str) -> String {
    plain(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Text without what XML cannot hold and without the marks that turn writing around.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| {
            !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{fffe}' | '\u{ffff}')
        })
        .collect()
}

/// What a chart says in words.
#[derive(Clone, Copy, Debug)]
pub struct Caption<'a> {
    /// Its name.
    pub title: &'a str,
    /// One sentence that reads it.
    pub reading: &'a str,
    /// What to write where there is no mean.
    pub nothing: &'a str,
}
