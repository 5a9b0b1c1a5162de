//! How many groups came to each meeting of a series: a bar for each, and a line at the average of each year.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use plotters::style::Color;

use crate::{
    charts::{
        Caption, ChartError, LINE, Medium, NOW, PLANNED,
        canvas::{LABEL, QUIET, px, sketch},
        progress::{EDGE, WIDTH, empty},
        time::{Span, steps},
    },
    domain::attendance::Turnout,
    language::Translator,
};

/// Widest bar, in pixels.
const WIDEST: i32 = 16;

/// A bar for each meeting, the first day first, and a line at the average of each year that has one in `years`.
///
/// # Errors
/// When plotters cannot draw it.
pub fn bars(
    words: Translator,
    turnouts: &[Turnout],
    years: &BTreeMap<i32, f64>,
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    const TOP: i32 = 30;
    const BOTTOM: i32 = 210;
    let (Some(first), Some(last)) = (turnouts.first(), turnouts.last()) else {
        return empty(words, caption, medium);
    };
    let most = turnouts.iter().map(|turnout| turnout.groups).max();
    let lines = steps(most.unwrap_or(0));
    let top_line = lines.last().copied().unwrap_or(1).max(1);
    let gutter = lines
        .iter()
        .map(|line| QUIET.width(&line.to_string()))
        .max()
        .unwrap_or(0);
    let start = EDGE + gutter + 8;
    let room = WIDTH - EDGE - start;
    let count = i32::try_from(turnouts.len()).unwrap_or(i32::MAX);
    // Many meetings are thin bars side by side; of few there is air between them.
    let half = (room / count / 3).clamp(1, WIDEST / 2);
    let span = Span {
        from: first.on,
        to: last.on,
        start: start + half,
        end: WIDTH - EDGE - half,
    };
    let y = |groups: f64| BOTTOM - px(groups / top_line as f64 * f64::from(BOTTOM - TOP));
    let mirrored = words.0.is_mirrored();
    sketch((WIDTH, BOTTOM + 36), caption, medium, mirrored, |canvas| {
        for line in &lines {
            let at = y(*line as f64);
            canvas.text(&line.to_string(), (start - 8, at), QUIET.end().level())?;
            if *line > 0 {
                canvas.line(&[(start, at), (WIDTH - EDGE, at)], LINE)?;
            }
        }
        for turnout in turnouts {
            let x = span.x(turnout.on);
            let (corner, foot) = ((x - half, y(turnout.groups as f64)), (x + half, BOTTOM));
            canvas.rectangle(corner, foot, NOW.filled())?;
        }
        // No day lies past today on this axis, so that none is called so.
        span.axis(canvas, words, BOTTOM, NaiveDate::MAX)?;
        for (year, average) in years {
            let of_year = || turnouts.iter().filter(|turnout| turnout.on.year() == *year);
            let (Some(from), Some(to)) = (of_year().next(), of_year().next_back()) else {
                continue;
            };
            let (from, to) = (span.x(from.on) - half - 2, span.x(to.on) + half + 2);
            let at = y(*average);
            canvas.line(&[(from, at), (to, at)], PLANNED.stroke_width(3))?;
            let label = format!("{average:.0}");
            // Where its year has room for it; the table beside holds all.
            let (middle, width) = (i32::midpoint(from, to), LABEL.bold().width(&label) + 4);
            if to - from >= width {
                // Above the line, and above the bars that stand there.
                let behind = turnouts
                    .iter()
                    .filter(|turnout| (span.x(turnout.on) - middle).abs() <= width / 2 + half)
                    .map(|turnout| y(turnout.groups as f64));
                let top = behind.fold(at, i32::min);
                canvas.text(&label, (middle, top - 20), LABEL.bold().middle())?;
            }
        }
        Ok(())
    })
}
