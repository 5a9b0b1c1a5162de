//! Where a group stands on each principle: bars for any number of principles, a radar for three to eight.

use plotters::{
    element::{Circle, PathElement, Polygon, Rectangle, Text},
    style::{
        Color, IntoFont, RGBColor, ShapeStyle, TextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};

use super::{Area, BEFORE, ChartError, GROUND, INK, LINE, Medium, NOW, SOFT, draw, lines};

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

/// Fewest and most axes of a radar; with fewer or more it misleads, and bars say it better.
pub const RADAR_AXES: std::ops::RangeInclusive<usize> = 3..=8;

/// Each script's own font, so that a word is set in one piece.
fn font(text: &str) -> &'static str {
    if text.chars().any(crate::language::is_arabic) {
        "Noto Sans Arabic"
    } else {
        "Atkinson Hyperlegible"
    }
}

const SIZE: f64 = 17.0;

fn style(words: &str, colour: RGBColor, h: HPos, v: VPos) -> TextStyle<'static> {
    let font = (font(words), SIZE).into_font();
    TextStyle {
        font,
        color: colour.to_backend_color(),
        pos: Pos::new(h, v),
    }
}

fn px(value: f64) -> i32 {
    // Charts are a few hundred pixels wide.
    value.round() as i32
}

/// One bar for each principle, with the level names along the top and a hollow mark for the audit before.
///
/// # Errors
/// When it cannot be drawn.
pub fn bars(
    axes: &[Axis],
    levels: &[String],
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    // Narrow, so that its words stay readable on a phone; it grows with the page.
    const WIDTH: u32 = 400;
    const LEFT: i32 = 12;
    const RIGHT: i32 = 388;
    const ROW: i32 = 58;
    const TOP: i32 = 68;
    let count = i32::try_from(axes.len()).unwrap_or(0);
    let height = TOP + count * ROW + 8;
    let span = f64::from(RIGHT - LEFT) / levels.len().max(1) as f64;
    // A mean of 1 fills the first of the level columns, as a cup at level 1 is filled once.
    let x = |mean: f64| LEFT + px(mean * span);
    draw(
        (WIDTH, height.unsigned_abs()),
        caption.title,
        caption.reading,
        medium,
        |area| {
            for (index, name) in levels.iter().enumerate() {
                let right = x(index as f64 + 1.0);
                area.draw(&PathElement::new(
                    [(right, TOP - 8), (right, height - 8)],
                    LINE,
                ))?;
                // With many levels there is room for the names at both ends only.
                let named = levels.len() <= 5 || index == 0 || index + 1 == levels.len();
                let parts = if named { lines(name, 10) } else { Vec::new() };
                for (line, part) in parts.into_iter().rev().enumerate() {
                    // At its own line: a bar that ends there is at that level.
                    let at = (right - 3, TOP - 14 - 16 * i32::try_from(line)?);
                    let style = style(&part, SOFT, HPos::Right, VPos::Bottom);
                    area.draw(&Text::new(part, at, style))?;
                }
            }
            for (row, axis) in (0..).zip(axes) {
                let top = TOP + row * ROW;
                let style = style(&axis.label, INK, HPos::Left, VPos::Top);
                area.draw(&Text::new(axis.label.clone(), (LEFT, top + 4), style))?;
                bar(area, axis, (LEFT, RIGHT, top + 26), &x, caption.nothing)?;
            }
            Ok(())
        },
    )
}

fn bar(
    area: &Area<'_>,
    axis: &Axis,
    (left, right, top): (i32, i32, i32),
    x: &impl Fn(f64) -> i32,
    nothing: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let bottom = top + 20;
    area.draw(&Rectangle::new(
        [(left, top), (right, bottom)],
        LINE.stroke_width(1),
    ))?;
    match axis.now {
        Some(now) => {
            area.draw(&Rectangle::new(
                [(left, top), (x(now), bottom)],
                NOW.filled(),
            ))?;
        }
        None => {
            let style = style(nothing, SOFT, HPos::Left, VPos::Center);
            area.draw(&Text::new(nothing.to_owned(), (left + 8, top + 10), style))?;
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
        area.draw(&Polygon::new(diamond, GROUND))?;
        let outline = [diamond[0], diamond[1], diamond[2], diamond[3], diamond[0]];
        area.draw(&PathElement::new(outline, BEFORE.stroke_width(3)))?;
    }
    Ok(())
}

/// The shape of three to eight principles at once; none for fewer or more.
///
/// # Errors
/// When it cannot be drawn.
pub fn radar(
    axes: &[Axis],
    levels: usize,
    caption: Caption<'_>,
    medium: Medium,
) -> Result<Option<String>, ChartError> {
    const SIDE: u32 = 420;
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
    let ring = |share: f64| -> Vec<(i32, i32)> {
        (0..=axes.len()).map(|index| point(index, share)).collect()
    };
    let shape = |mean: &dyn Fn(&Axis) -> Option<f64>| -> Option<Vec<(i32, i32)>> {
        let points: Option<Vec<_>> = axes
            .iter()
            .enumerate()
            .map(|(index, axis)| mean(axis).map(|mean| point(index, mean / levels.max(1) as f64)))
            .collect();
        points
    };
    let svg = draw(
        (SIDE, SIDE),
        caption.title,
        caption.reading,
        medium,
        |area| {
            for level in 1..=levels {
                area.draw(&PathElement::new(ring(level as f64 / levels as f64), LINE))?;
            }
            for (index, axis) in axes.iter().enumerate() {
                area.draw(&PathElement::new(
                    [point(index, 0.0), point(index, 1.0)],
                    LINE,
                ))?;
                label(area, &axis.label, point(index, 1.12), MIDDLE)?;
            }
            if let Some(before) = shape(&|axis| axis.before) {
                outline(area, &before, BEFORE.stroke_width(2))?;
                for &(x, y) in &before {
                    let square =
                        Rectangle::new([(x - 5, y - 5), (x + 5, y + 5)], BEFORE.stroke_width(2));
                    area.draw(&square)?;
                }
            }
            if let Some(now) = shape(&|axis| axis.now) {
                area.draw(&Polygon::new(now.clone(), NOW.mix(0.18)))?;
                outline(area, &now, NOW.stroke_width(3))?;
                for &at in &now {
                    area.draw(&Circle::new(at, 6, NOW.filled()))?;
                }
            }
            Ok(())
        },
    )?;
    Ok(Some(svg))
}

fn outline(
    area: &Area<'_>,
    points: &[(i32, i32)],
    style: ShapeStyle,
) -> Result<(), Box<dyn std::error::Error>> {
    let closed: Vec<_> = points.iter().chain(points.first()).copied().collect();
    area.draw(&PathElement::new(closed, style))?;
    Ok(())
}

fn label(
    area: &Area<'_>,
    label: &str,
    (x, y): (i32, i32),
    middle: f64,
) -> Result<(), Box<dyn std::error::Error>> {
    let parts = lines(label, 12);
    let h = match x - px(middle) {
        ..=-20 => HPos::Right,
        20.. => HPos::Left,
        _ => HPos::Center,
    };
    let height = 18 * i32::try_from(parts.len())?;
    let top = match y - px(middle) {
        ..=-20 => y - height,
        20.. => y,
        _ => y - height / 2,
    };
    // A label at the side may be longer than the room beside it; it then moves inwards rather than being cut.
    for (line, part) in (0..).zip(parts) {
        let width = px(part.chars().count() as f64 * SIZE * 0.55);
        let x = match h {
            HPos::Left => x.min(420 - width - 4),
            HPos::Right => x.max(width + 4),
            HPos::Center => x,
        };
        let style = style(&part, INK, h, VPos::Top);
        area.draw(&Text::new(part, (x, top + 18 * line), style))?;
    }
    Ok(())
}
