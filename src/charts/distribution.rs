//! How many groups moved on each principle: for each a bar of those that stand nearer now, about the same, and further away,
//! with the counts in words and pattern as well as colour.

use plotters::style::{Color, RGBColor};

use crate::{
    charts::{
        Caption, ChartError, GROUND, LATE, LINE, Medium, NOW, PLANNED, SOFT,
        canvas::{Canvas, LABEL, Painted, QUIET, px, sketch},
    },
    domain::distribution::Distribution,
    language::{Translator, msg},
};

/// Width of the picture, as of the other charts for a phone.
const WIDTH: i32 = 360;

/// Room at both sides.
const EDGE: i32 = 12;

/// Height of a bar.
const BAR: i32 = 22;

/// A principle with its name.
pub type Row<'a> = (&'a str, &'a Distribution);

/// Draws a bar for each principle of which two audits can be compared in some groups.
pub fn moved(
    words: Translator,
    rows: &[Row<'_>],
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    let rows: Vec<Row<'_>> = rows
        .iter()
        .copied()
        .filter(|(_, spread)| spread.compared() > 0)
        .collect();
    let heads: Vec<Vec<String>> = rows
        .iter()
        .map(|(title, _)| LABEL.bold().wrap(title, WIDTH - 2 * EDGE, 3))
        .collect();
    let tall = |lines: &Vec<String>| LABEL.leading() * i32::try_from(lines.len()).unwrap_or(1);
    let height = 12 + heads.iter().map(|head| tall(head) + BAR + 44).sum::<i32>();
    sketch(
        (WIDTH, height.max(60)),
        caption,
        medium,
        words.0.is_mirrored(),
        |canvas| {
            let mut top = 12;
            for ((_, spread), head) in rows.iter().zip(&heads) {
                let below = canvas.lines(head, (EDGE, top), LABEL.bold())?;
                bar(canvas, spread, below + 2)?;
                canvas.text(&sentence(words, spread), (EDGE, below + BAR + 8), QUIET)?;
                top = below + BAR + 44;
            }
            Ok(())
        },
    )
}

/// "12 nearer, 30 about the same, 4 further."
fn sentence(words: Translator, spread: &Distribution) -> String {
    words.with(
        msg::MOVED_PART,
        [
            ("up", spread.up.into()),
            ("same", spread.same.into()),
            ("down", spread.down.into()),
        ],
    )
}

fn bar(canvas: &Canvas<'_, '_>, spread: &Distribution, top: i32) -> Painted {
    let across = f64::from(WIDTH - 2 * EDGE);
    let all = spread.compared().max(1) as f64;
    let mut from = EDGE;
    for (groups, colour, pattern) in [
        (spread.up, NOW, Pattern::Full),
        (spread.same, PLANNED, Pattern::Empty),
        (spread.down, LATE, Pattern::Striped),
    ] {
        let to = from + px(groups as f64 / all * across);
        if groups > 0 {
            part(canvas, (from, to.max(from + 3)), top, colour, pattern)?;
        }
        from = to;
    }
    canvas.line(&[(EDGE, top + BAR), (WIDTH - EDGE, top + BAR)], LINE)
}

/// How a part of a bar is filled, so that colour is not the only sign.
#[derive(Clone, Copy)]
enum Pattern {
    Full,
    Empty,
    Striped,
}

fn part(
    canvas: &Canvas<'_, '_>,
    (from, to): (i32, i32),
    top: i32,
    colour: RGBColor,
    pattern: Pattern,
) -> Painted {
    let corners = ((from, top), (to - 1, top + BAR));
    let fill = if matches!(pattern, Pattern::Full) {
        colour
    } else {
        GROUND
    };
    canvas.rectangle(corners.0, corners.1, fill.filled())?;
    if matches!(pattern, Pattern::Striped) {
        let mut x = from + 5;
        while x < to - 2 {
            canvas.line(&[(x, top + 2), (x, top + BAR - 2)], colour.stroke_width(2))?;
            x += 6;
        }
    }
    let edge = if matches!(pattern, Pattern::Empty) {
        SOFT
    } else {
        colour
    };
    canvas.rectangle(corners.0, corners.1, edge.stroke_width(1))
}
