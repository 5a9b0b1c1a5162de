//! Where a group stands on each principle: a bar for each, with the names of the levels along the top.

use plotters::style::Color;

use crate::charts::{
    BEFORE, Caption, ChartError, GROUND, LINE, Medium, NOW, SOFT,
    canvas::{Canvas, LABEL, Painted, Point, QUIET, px, sketch},
};

/// One principle on the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Its name.
    pub label: String,
    /// How many statements the bar rests on, in words: one of one is not ten of ten.
    pub count: String,
    /// Mean level now, from 1 to the number of levels; none where too little was answered.
    pub now: Option<f64>,
    /// Mean level at the audit before.
    pub before: Option<f64>,
}

/// What the marks mean: the bar, and the diamond of the audit before where there is one.
#[derive(Clone, Copy, Debug)]
pub struct Key<'a> {
    /// The bar.
    pub now: &'a str,
    /// The diamond; none where there was no audit before.
    pub before: Option<&'a str>,
}

/// One bar for each principle, with the level names along the top and a hollow mark for the audit before. `mirrored`
/// where the script begins at the right: there the bars grow from the right.
pub fn bars(
    axes: &[Axis],
    levels: &[String],
    key: Key<'_>,
    caption: Caption<'_>,
    medium: Medium,
    mirrored: bool,
) -> Result<String, ChartError> {
    // Narrow, so that its words stay readable on a phone; it grows with the page. On paper it is as wide as the text, and its
    // words are as large.
    let (width, row) = match medium {
        Medium::Page => (400, 40),
        Medium::Paper => (640, 34),
    };
    let right = width - LEFT;
    let span = f64::from(right - LEFT) / levels.len().max(1) as f64;
    // A mean of 1 fills the first of the level columns, as a cup at level 1 is filled once.
    let x = |mean: f64| LEFT + px(mean * span);
    let heads = heads(levels, px(span));
    let tall = |lines: usize| LABEL.leading() * i32::try_from(lines).unwrap_or(1);
    let signs = signs(key, right);
    let above: i32 = signs.iter().map(|(_, lines)| sign_height(lines)).sum();
    let top = 20 + above + tall(heads.iter().map(Vec::len).max().unwrap_or(0));
    let labels: Vec<Vec<String>> = axes
        .iter()
        .map(|axis| {
            let room = right - LEFT - QUIET.width(&axis.count) - 10;
            LABEL.wrap(&axis.label, room, 3)
        })
        .collect();
    let height = top
        + labels
            .iter()
            .map(|lines| row + tall(lines.len()))
            .sum::<i32>()
        + 8;
    sketch((width, height), caption, medium, mirrored, |canvas| {
        draw_key(canvas, &signs)?;
        for (index, lines) in heads.iter().enumerate() {
            let end = x(index as f64 + 1.0);
            canvas.line(&[(end, top - 8), (end, height - 8)], LINE)?;
            // At its own line: a bar that ends there is at that level. With many levels the first has the room of the
            // ones after it.
            let (at, pen) = if index == 0 && levels.len() > 5 {
                (LEFT, LABEL.colour(SOFT))
            } else {
                (end - 3, LABEL.colour(SOFT).end())
            };
            canvas.lines(lines, (at, top - 12 - tall(lines.len())), pen)?;
        }
        let mut y = top;
        for (axis, lines) in axes.iter().zip(&labels) {
            canvas.text(&axis.count, (right - 3, y + 5), QUIET.end())?;
            let below = canvas.lines(lines, (LEFT, y + 4), LABEL)?;
            bar(canvas, axis, (LEFT, right, below + 4), &x, caption.nothing)?;
            y += row + tall(lines.len());
        }
        Ok(())
    })
}

/// Where bars begin; they end as far from the other side.
const LEFT: i32 = 12;

/// A mark whose meaning is told.
#[derive(Clone, Copy)]
enum Sign {
    Now,
    Before,
}

/// The marks that are there, with their meanings in lines.
fn signs(key: Key<'_>, right: i32) -> Vec<(Sign, Vec<String>)> {
    let before = key.before.map(|text| (Sign::Before, text));
    std::iter::once((Sign::Now, key.now))
        .chain(before)
        .map(|(sign, text)| (sign, QUIET.wrap(text, right - LEFT - 40, 2)))
        .collect()
}

fn sign_height(lines: &[String]) -> i32 {
    QUIET.leading() * i32::try_from(lines.len()).unwrap_or(1) + 6
}

/// The marks, drawn as they are in the chart, each with its meaning.
fn draw_key(canvas: &Canvas<'_, '_>, signs: &[(Sign, Vec<String>)]) -> Painted {
    let mut top = 12;
    for (sign, lines) in signs {
        match sign {
            Sign::Now => canvas.rectangle((LEFT, top + 1), (LEFT + 28, top + 15), NOW.filled())?,
            Sign::Before => diamond(canvas, (LEFT + 14, top + 8), 9)?,
        }
        canvas.lines(lines, (LEFT + 40, top), QUIET)?;
        top += sign_height(lines);
    }
    Ok(())
}

/// The names of the levels in lines, for columns of so many pixels. With more than five levels there is room for the names
/// at both ends only, and the others have no lines.
fn heads(levels: &[String], column: i32) -> Vec<Vec<String>> {
    let are_few = levels.len() <= 5;
    let room = if are_few { column - 6 } else { 120 };
    let lines = |(index, name): (usize, &String)| {
        if are_few || index == 0 || index + 1 == levels.len() {
            LABEL.wrap(name, room, 4)
        } else {
            Vec::new()
        }
    };
    levels.iter().enumerate().map(lines).collect()
}

fn bar(
    canvas: &Canvas<'_, '_>,
    axis: &Axis,
    (left, right, top): (i32, i32, i32),
    x: &impl Fn(f64) -> i32,
    nothing: &str,
) -> Painted {
    let bottom = top + 20;
    canvas.rectangle((left, top), (right, bottom), LINE.stroke_width(1))?;
    match axis.now {
        Some(now) => canvas.rectangle((left, top), (x(now), bottom), NOW.filled())?,
        None => {
            let pen = LABEL.colour(SOFT).level();
            // Away from the mark of the audit before.
            let (at, pen) = match axis.before {
                Some(before) if 2 * x(before) < left + right => (right - 8, pen.end()),
                _ => (left + 8, pen),
            };
            canvas.text(nothing, (at, top + 10), pen)?;
        }
    }
    if let Some(before) = axis.before {
        diamond(canvas, (x(before), i32::midpoint(top, bottom)), 13)?;
    }
    Ok(())
}

/// The audit before: a hollow diamond, told apart by its shape and not by its colour alone.
fn diamond(canvas: &Canvas<'_, '_>, (x, y): Point, far: i32) -> Painted {
    let corners = [(x, y - far), (x + 9, y), (x, y + far), (x - 9, y)];
    canvas.outlined(&corners, GROUND, BEFORE.stroke_width(3))
}
