//! Where actions sit: a row for each principle, a column for each place, a mark as large as there are many. The column
//! and the number inside say it; shape and colour repeat it.

use plotters::style::{Color, RGBColor};

use crate::{
    charts::{
        Caption, ChartError, GROUND, INK, LINE, Medium, NOW, PLANNED, SOFT, WAITING,
        canvas::{Canvas, LABEL, Painted, Pen, Point, QUIET, px, sketch},
        progress::{EDGE, WIDTH, empty},
    },
    domain::action_stage::{ActionStage, StageCounts},
    language::Translator,
};

/// Most rows that are drawn; the table beside holds all.
pub const ROWS: usize = 13;

/// Largest mark: two fit side by side in their columns.
const RADIUS: f64 = 22.0;

const NUMBER: Pen = LABEL;

/// Draws rows of a name and its counts.
pub fn places(
    words: Translator,
    rows: &[(String, StageCounts)],
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    let rows = &rows[..rows.len().min(ROWS)];
    if rows.is_empty() {
        return empty(words, caption, medium);
    }
    let column = (WIDTH - 2 * EDGE) / 6;
    let x = |place: ActionStage| EDGE + column * (place as i32) + column / 2;
    let heads: Vec<(ActionStage, Vec<String>)> = ActionStage::ALL
        .into_iter()
        .map(|place| {
            let name = words.term(place);
            (place, HEAD.wrap(&name, column - 4, 3))
        })
        .collect();
    let tallest = heads
        .iter()
        .map(|(_, lines)| lines.len())
        .max()
        .unwrap_or(1);
    let head = 12 + HEAD.leading() * i32::try_from(tallest).unwrap_or(1);
    let most = rows
        .iter()
        .flat_map(|(_, counts)| *counts)
        .max()
        .unwrap_or(1);
    let names: Vec<Vec<String>> = rows
        .iter()
        .map(|(name, _)| LABEL.bold().wrap(name, WIDTH - 2 * EDGE, 2))
        .collect();
    let tall = |lines: &Vec<String>| {
        12 + LABEL.leading() * i32::try_from(lines.len()).unwrap_or(1) + 2 * px(RADIUS) + 8
    };
    let height = head + names.iter().map(tall).sum::<i32>() + 6;
    let mirrored = words.0.is_mirrored();
    sketch((WIDTH, height), caption, medium, mirrored, |canvas| {
        for (place, lines) in &heads {
            // Held at their feet, so that short names stand near their column.
            let top = head - HEAD.leading() * i32::try_from(lines.len())?;
            canvas.lines(lines, (x(*place), top), HEAD.middle())?;
        }
        let mut top = head;
        for ((_, counts), lines) in rows.iter().zip(&names) {
            canvas.line(&[(EDGE, top + 4), (WIDTH - EDGE, top + 4)], LINE)?;
            let below = canvas.lines(lines, (EDGE, top + 12), LABEL.bold())?;
            for (place, count) in ActionStage::ALL.into_iter().zip(counts) {
                let at = (x(place), below + 2 + px(RADIUS));
                mark(canvas, place, *count, most, at)?;
            }
            top += tall(lines);
        }
        Ok(())
    })
}

const HEAD: Pen = QUIET;

fn mark(
    canvas: &Canvas<'_, '_>,
    place: ActionStage,
    count: usize,
    most: usize,
    at: Point,
) -> Painted {
    if count == 0 {
        return canvas.disc(at, 2, SOFT);
    }
    let number = count.to_string();
    // As large in area as there are many, and never too small for its number.
    let share = (count as f64 / most.max(1) as f64).sqrt();
    let least = (NUMBER.bold().width(&number) / 2 + 5).max(12);
    let radius = px(RADIUS * share).max(least);
    let colour = shape(canvas, place, radius, at)?;
    canvas.text(&number, at, NUMBER.bold().middle().level().colour(colour))
}

/// The mark of a place; gives the colour of what is written on it.
fn shape(
    canvas: &Canvas<'_, '_>,
    place: ActionStage,
    radius: i32,
    (x, y): Point,
) -> Result<RGBColor, Box<dyn std::error::Error>> {
    let square = radius - 2;
    let corners = [
        (x - square, y - square),
        (x + square, y - square),
        (x + square, y + square),
        (x - square, y + square),
    ];
    // A diamond holds less, so it reaches further.
    let far = radius + 3;
    let diamond = [(x, y - far), (x + far, y), (x, y + far), (x - far, y)];
    Ok(match place {
        ActionStage::Planned => {
            canvas.ring((x, y), radius, PLANNED)?;
            INK
        }
        ActionStage::Started => {
            canvas.disc((x, y), radius, PLANNED)?;
            GROUND
        }
        ActionStage::Waiting => {
            canvas.outlined(&corners, GROUND, WAITING.stroke_width(2))?;
            INK
        }
        ActionStage::Overdue => {
            canvas.shape(&diamond, WAITING)?;
            GROUND
        }
        ActionStage::Done => {
            canvas.disc((x, y), radius, NOW)?;
            GROUND
        }
        ActionStage::LetGo => {
            canvas.dashes(&around((x, y), radius), SOFT.stroke_width(2))?;
            INK
        }
    })
}

/// Points round a circle.
fn around((x, y): Point, radius: i32) -> Vec<Point> {
    (0..=24)
        .map(|step| {
            let angle = std::f64::consts::TAU * f64::from(step) / 24.0;
            let far = f64::from(radius);
            (x + px(far * angle.cos()), y + px(far * angle.sin()))
        })
        .collect()
}
