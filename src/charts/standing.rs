//! Where a group stands on each principle: bars for any number of principles, a radar for three to eight.

use plotters::style::{Color, ShapeStyle};

use crate::charts::{
    BEFORE, Caption, ChartError, GROUND, INK, LINE, Medium, NOW, SOFT,
    canvas::{Canvas, LABEL, Painted, Pen, Point, px, sketch},
};

/// One principle on the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Its name.
    pub label: String,
    /// Mean level now, from 1 to the number of levels; none where too little was answered.
    pub now: Option<f64>,
    /// Mean level at the audit before.
    pub before: Option<f64>,
}

/// Fewest and most axes of a radar; with fewer or more it misleads, and bars say it better.
pub const RADAR_AXES: std::ops::RangeInclusive<usize> = 3..=8;

/// One bar for each principle, with the level names along the top and a hollow mark for the audit before. `mirrored`
/// where the script begins at the right: there the bars grow from the right.
pub fn bars(
    axes: &[Axis],
    levels: &[String],
    caption: Caption<'_>,
    medium: Medium,
    mirrored: bool,
) -> Result<String, ChartError> {
    // Narrow, so that its words stay readable on a phone; it grows with the page.
    const WIDTH: i32 = 400;
    const LEFT: i32 = 12;
    const RIGHT: i32 = 388;
    const ROW: i32 = 40;
    let span = f64::from(RIGHT - LEFT) / levels.len().max(1) as f64;
    // A mean of 1 fills the first of the level columns, as a cup at level 1 is filled once.
    let x = |mean: f64| LEFT + px(mean * span);
    let heads = heads(levels, px(span));
    let tall = |lines: usize| LABEL.leading() * i32::try_from(lines).unwrap_or(1);
    let top = 20 + tall(heads.iter().map(Vec::len).max().unwrap_or(0));
    let labels: Vec<Vec<String>> = axes
        .iter()
        .map(|axis| LABEL.wrap(&axis.label, RIGHT - LEFT, 3))
        .collect();
    let height = top
        + labels
            .iter()
            .map(|lines| ROW + tall(lines.len()))
            .sum::<i32>()
        + 8;
    sketch((WIDTH, height), caption, medium, mirrored, |canvas| {
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
            let below = canvas.lines(lines, (LEFT, y + 4), LABEL)?;
            bar(canvas, axis, (LEFT, RIGHT, below + 4), &x, caption.nothing)?;
            y += ROW + tall(lines.len());
        }
        Ok(())
    })
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
        // A hollow diamond: told apart by its shape, not by its colour alone.
        let (at, middle) = (x(before), i32::midpoint(top, bottom));
        let diamond = [
            (at, top - 3),
            (at + 9, middle),
            (at, bottom + 3),
            (at - 9, middle),
        ];
        canvas.outlined(&diamond, GROUND, BEFORE.stroke_width(3))?;
    }
    Ok(())
}

/// The shape of three to eight principles at once; none for fewer or more.
pub fn radar(
    axes: &[Axis],
    levels: usize,
    caption: Caption<'_>,
    medium: Medium,
) -> Result<Option<String>, ChartError> {
    const SIDE: i32 = 420;
    const MIDDLE: f64 = 210.0;
    const RADIUS: f64 = 104.0;
    if !RADAR_AXES.contains(&axes.len()) || axes.iter().any(|axis| axis.now.is_none()) {
        return Ok(None);
    }
    let point = |index: usize, share: f64| {
        let angle =
            std::f64::consts::TAU * index as f64 / axes.len() as f64 - std::f64::consts::FRAC_PI_2;
        (
            px(MIDDLE + RADIUS * share * angle.cos()),
            px(MIDDLE + RADIUS * share * angle.sin()),
        )
    };
    let ring =
        |share: f64| -> Vec<Point> { (0..=axes.len()).map(|index| point(index, share)).collect() };
    let shape = |mean: &dyn Fn(&Axis) -> Option<f64>| -> Option<Vec<Point>> {
        let points: Option<Vec<_>> = axes
            .iter()
            .enumerate()
            .map(|(index, axis)| mean(axis).map(|mean| point(index, mean / levels.max(1) as f64)))
            .collect();
        points
    };
    // A shape has no side where it begins.
    let svg = sketch((SIDE, SIDE), caption, medium, false, |canvas| {
        for level in 1..=levels {
            canvas.line(&ring(level as f64 / levels as f64), LINE)?;
        }
        for (index, axis) in axes.iter().enumerate() {
            canvas.line(&[point(index, 0.0), point(index, 1.0)], LINE)?;
            label(canvas, &axis.label, point(index, 1.12), px(MIDDLE))?;
        }
        if let Some(before) = shape(&|axis| axis.before) {
            outline(canvas, &before, BEFORE.stroke_width(2))?;
            for &(x, y) in &before {
                canvas.rectangle((x - 5, y - 5), (x + 5, y + 5), BEFORE.stroke_width(2))?;
            }
        }
        if let Some(now) = shape(&|axis| axis.now) {
            canvas.shape(&now, NOW.mix(0.18))?;
            outline(canvas, &now, NOW.stroke_width(3))?;
            for &at in &now {
                canvas.disc(at, 6, NOW)?;
            }
        }
        Ok(())
    })?;
    Ok(Some(svg))
}

fn outline(canvas: &Canvas<'_, '_>, points: &[Point], style: ShapeStyle) -> Painted {
    let closed: Vec<_> = points.iter().chain(points.first()).copied().collect();
    canvas.line(&closed, style)
}

fn label(canvas: &Canvas<'_, '_>, label: &str, (x, y): Point, middle: i32) -> Painted {
    let pen = LABEL.colour(INK);
    let parts = pen.wrap(label, 104, 4);
    let height = pen.leading() * i32::try_from(parts.len())?;
    let top = match y - middle {
        ..=-20 => y - height,
        20.. => y,
        _ => y - height / 2,
    };
    for (line, part) in (0..).zip(&parts) {
        let width = pen.width(part);
        // A label at the side may be longer than the room beside it; it then moves inwards rather than being cut.
        let (x, pen): (i32, Pen) = match x - middle {
            ..=-20 => (x.max(width + 4), pen.end()),
            20.. => (x.min(2 * middle - width - 4), pen),
            _ => (x, pen.middle()),
        };
        canvas.text(part, (x, top + pen.leading() * line), pen)?;
    }
    Ok(())
}
