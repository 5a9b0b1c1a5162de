//! What was planned and what became of it, day by day; and how much was done by its day, quarter by quarter.

use plotters::style::{Color, RGBColor};

use crate::{
    charts::{
        Caption, ChartError, GROUND, LINE, Medium, NOW, PLANNED, SOFT,
        canvas::{Canvas, LABEL, Painted, Point, QUIET, px, sketch},
        time::{Span, spread, steps},
    },
    domain::burn_up::{Day, OnTime, Quarter},
    language::{Translator, msg},
};

/// Pixels across; a telephone of 360 shows them nearly one to one.
pub const WIDTH: i32 = 360;

/// Room at both sides.
pub const EDGE: i32 = 12;

/// Most quarters that are drawn, the newest; the table beside holds all.
const QUARTERS: usize = 8;

/// As many parts of a bar can be told apart.
const PARTS: usize = 12;

/// Says that there is nothing to draw, in the place of a chart.
pub fn empty(
    words: Translator,
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    let lines = LABEL.wrap(caption.nothing, WIDTH - 4 * EDGE, 6);
    let height = 60 + LABEL.leading() * i32::try_from(lines.len()).unwrap_or(1);
    let mirrored = words.0.is_mirrored();
    sketch((WIDTH, height), caption, medium, mirrored, |canvas| {
        canvas.lines(&lines, (WIDTH / 2, 30), LABEL.colour(SOFT).middle())?;
        Ok(())
    })
}

/// The burn-up: a line for what was planned, and under it the measure that fills, done and let go on top of each other.
/// What is between is open. `days` as [`crate::domain::burn_up::burn_up`] gives them.
pub fn burn_up(
    words: Translator,
    days: &[Day],
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    const TOP: i32 = 22;
    const BOTTOM: i32 = 202;
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return empty(words, caption, medium);
    };
    let most = days.iter().map(|day| day.planned).max().unwrap_or(0);
    let lines = steps(most);
    let top_line = lines.last().copied().unwrap_or(1);
    let numbers: Vec<(usize, String)> = lines.iter().map(|n| (*n, n.to_string())).collect();
    let gutter = numbers
        .iter()
        .map(|(_, number)| QUIET.width(number))
        .max()
        .unwrap_or(0);
    let endings = ending(words, *last);
    let named = endings
        .iter()
        .map(|(_, _, text)| LABEL.width(text))
        .max()
        .unwrap_or(0);
    let span = Span {
        from: first.on,
        to: last.on,
        start: EDGE + gutter + 8,
        end: WIDTH - EDGE - named - 18,
    };
    let y = |count: f64| BOTTOM - px(count / top_line as f64 * f64::from(BOTTOM - TOP));
    sketch(
        (WIDTH, BOTTOM + 36),
        caption,
        medium,
        words.0.is_mirrored(),
        |canvas| {
            grid(canvas, &numbers, &span, &y)?;
            let seen = seen(days, &span);
            let stairs =
                |count: fn(&Day) -> usize| stairs(&seen, &span, |day| y(count(day) as f64));
            let done = stairs(|day| day.done);
            fill(canvas, &done, BOTTOM)?;
            let ended = stairs(|day| day.done + day.let_go);
            stripes(canvas, &seen, &span, &y)?;
            if last.let_go > 0 || seen.iter().any(|(_, day)| day.let_go > 0) {
                canvas.line(&ended, SOFT.stroke_width(2))?;
            }
            let planned = stairs(|day| day.planned);
            canvas.line(&planned, PLANNED.stroke_width(3))?;
            span.axis(canvas, words, BOTTOM, last.on)?;
            names(canvas, &endings, &span, &y, (TOP, BOTTOM))
        },
    )
}

/// What stands at the end of the burn-up: height, colour and words of each.
fn ending(words: Translator, day: Day) -> Vec<(f64, RGBColor, String)> {
    let (done, ended, planned) = (
        day.done as f64,
        (day.done + day.let_go) as f64,
        day.planned as f64,
    );
    [
        (planned, PLANNED, msg::BURN_PLANNED, day.planned),
        (
            f64::midpoint(ended, planned),
            LINE,
            msg::BURN_OPEN,
            day.open(),
        ),
        (
            f64::midpoint(done, ended),
            SOFT,
            msg::BURN_LET_GO,
            day.let_go,
        ),
        (done / 2.0, NOW, msg::BURN_DONE, day.done),
    ]
    .into_iter()
    .filter(|(_, _, _, count)| *count > 0)
    .map(|(at, colour, message, count)| (at, colour, words.count(message, count)))
    .collect()
}

/// The numbers at the side, each above zero with a line across.
fn grid(
    canvas: &Canvas<'_, '_>,
    numbers: &[(usize, String)],
    span: &Span,
    y: &impl Fn(f64) -> i32,
) -> Painted {
    for (number, text) in numbers {
        let at = y(*number as f64);
        canvas.text(text, (span.start - 8, at), QUIET.end().level())?;
        if *number > 0 {
            canvas.line(&[(span.start, at), (span.end, at)], LINE)?;
        }
    }
    Ok(())
}

/// The names at the end, each with a line to what it names, none on another.
fn names(
    canvas: &Canvas<'_, '_>,
    endings: &[(f64, RGBColor, String)],
    span: &Span,
    y: &impl Fn(f64) -> i32,
    (top, bottom): (i32, i32),
) -> Painted {
    let wanted: Vec<i32> = endings.iter().map(|(at, _, _)| y(*at)).collect();
    let places = spread(&wanted, (top - 10, bottom - 8), LABEL.leading() + 2);
    for ((from, to), (_, colour, text)) in wanted.iter().zip(&places).zip(endings) {
        let style = if *colour == LINE { SOFT } else { *colour };
        canvas.line(&[(span.end + 2, *from), (span.end + 14, *to)], style)?;
        canvas.text(text, (span.end + 18, *to), LABEL.level())?;
    }
    Ok(())
}

/// Days as far as they can be told apart: the last one of each pixel.
fn seen(days: &[Day], span: &Span) -> Vec<(i32, Day)> {
    let mut seen: Vec<(i32, Day)> = Vec::new();
    for day in days {
        let x = span.x(day.on);
        match seen.last_mut() {
            Some((last, held)) if *last == x => *held = *day,
            _ => seen.push((x, *day)),
        }
    }
    seen
}

/// The line of a count that holds from its day to the next. Of a lone day there is a piece to see.
fn stairs(seen: &[(i32, Day)], span: &Span, y: impl Fn(&Day) -> i32) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for (x, day) in seen {
        let at = y(day);
        let before = points.last().map(|(_, before)| *before);
        match before {
            Some(before) if before != at => points.extend([(*x, before), (*x, at)]),
            Some(_) => points.push((*x, at)),
            None if seen.len() == 1 => points.extend([(span.end - 28, at), (span.end, at)]),
            None => points.push((*x, at)),
        }
    }
    points
}

/// Fills the measure under a line.
fn fill(canvas: &Canvas<'_, '_>, line: &[Point], bottom: i32) -> Painted {
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return Ok(());
    };
    let mut shape = vec![(first.0, bottom)];
    shape.extend(line);
    shape.push((last.0, bottom));
    canvas.shape(&shape, NOW)
}

/// What was let go, on top of what was done: stripes, so that it is told apart without its colour.
fn stripes(
    canvas: &Canvas<'_, '_>,
    seen: &[(i32, Day)],
    span: &Span,
    y: &impl Fn(f64) -> i32,
) -> Painted {
    let start = if seen.len() == 1 {
        span.end - 28
    } else {
        span.start
    };
    let mut at = 0;
    for x in (start..span.end).step_by(5) {
        while seen.get(at + 1).is_some_and(|(next, _)| *next <= x) {
            at += 1;
        }
        let Some((_, day)) = seen.get(at).filter(|(_, day)| day.let_go > 0) else {
            continue;
        };
        let (low, high) = (day.done as f64, (day.done + day.let_go) as f64);
        canvas.line(&[(x, y(low)), (x, y(high))], SOFT)?;
    }
    Ok(())
}

/// How a quarter is called: "Jul–Sep 2026".
pub fn quarter(words: Translator, quarter: Quarter) -> String {
    let (first, last) = quarter.months();
    words.with(
        msg::QUARTER,
        [
            ("first", words.month_short(first).into()),
            ("last", words.month_short(last).into()),
            ("year", quarter.year.to_string().into()),
        ],
    )
}

/// A bar for each of the newest quarters, as long as much was done that had a day, and filled as far as that was done by
/// its day; each says its numbers. A quarter without any has no bar and says so.
pub fn on_time(
    words: Translator,
    quarters: &[OnTime],
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    const ROW: i32 = 34;
    let newest = &quarters[quarters.len().saturating_sub(QUARTERS)..];
    if newest.iter().all(|counted| counted.share().is_none()) {
        return empty(words, caption, medium);
    }
    let rows: Vec<QuarterRow<'_>> = newest
        .iter()
        .map(|counted| QuarterRow::of(words, counted))
        .collect();
    let widest = |texts: &dyn Fn(&QuarterRow<'_>) -> i32| rows.iter().map(texts).max().unwrap_or(0);
    let start = EDGE + widest(&|row| LABEL.width(&row.name)).min(WIDTH / 2) + 10;
    let end = WIDTH - EDGE - widest(&|row| LABEL.width(&row.said)).min(WIDTH / 3) - 10;
    let most = newest
        .iter()
        .map(|counted| counted.with_day())
        .max()
        .unwrap_or(1);
    let key = [(true, msg::ON_TIME_BY), (false, msg::ON_TIME_LATER)]
        .map(|(filled, meaning)| (filled, QUIET.wrap(&words.text(meaning), KEY_ROOM, 2)));
    let top = 16 + key.iter().map(|(_, lines)| key_height(lines)).sum::<i32>();
    let height = top + 8 + ROW * i32::try_from(rows.len()).unwrap_or(1);
    let mirrored = words.0.is_mirrored();
    sketch((WIDTH, height), caption, medium, mirrored, |canvas| {
        draw_key(canvas, &key)?;
        for (
            row,
            QuarterRow {
                counted,
                name,
                said,
            },
        ) in (0..).zip(&rows)
        {
            let middle = top + row * ROW + ROW / 2;
            canvas.text(name, (EDGE, middle), LABEL.level())?;
            if counted.share().is_some() {
                bar(canvas, counted, most, (start, end, middle))?;
                canvas.text(said, (WIDTH - EDGE, middle), LABEL.bold().level().end())?;
            } else {
                canvas.dashes(&[(start, middle), (end, middle)], SOFT)?;
                canvas.text(said, (WIDTH - EDGE, middle), QUIET.level().end())?;
            }
        }
        Ok(())
    })
}

/// A quarter with what is written beside its bar.
struct QuarterRow<'a> {
    counted: &'a OnTime,
    name: String,
    said: String,
}

impl<'a> QuarterRow<'a> {
    fn of(words: Translator, counted: &'a OnTime) -> Self {
        let said = match counted.share() {
            Some(_) => words.with(
                msg::ON_TIME_OF,
                [
                    ("done", counted.by_day.into()),
                    ("n", counted.with_day().into()),
                ],
            ),
            None => words.text(msg::ON_TIME_NONE),
        };
        Self {
            name: quarter(words, counted.quarter),
            counted,
            said,
        }
    }
}

/// Room for what a mark means.
const KEY_ROOM: i32 = WIDTH - 2 * EDGE - 34;

fn key_height(lines: &[String]) -> i32 {
    QUIET.leading() * i32::try_from(lines.len()).unwrap_or(1) + 6
}

/// What filled and empty mean, drawn as in the bars.
fn draw_key(canvas: &Canvas<'_, '_>, key: &[(bool, Vec<String>)]) -> Painted {
    let mut top = 12;
    for (filled, lines) in key {
        let corners = ((EDGE, top + 1), (EDGE + 24, top + 15));
        if *filled {
            canvas.rectangle(corners.0, corners.1, NOW.filled())?;
        }
        canvas.rectangle(corners.0, corners.1, SOFT.stroke_width(1))?;
        canvas.lines(lines, (EDGE + 34, top), QUIET)?;
        top += key_height(lines);
    }
    Ok(())
}

fn bar(
    canvas: &Canvas<'_, '_>,
    counted: &OnTime,
    most: usize,
    (start, end, middle): (i32, i32, i32),
) -> Painted {
    let (top, bottom) = (middle - 9, middle + 9);
    let all = counted.with_day();
    let x = |count: usize| start + px(count as f64 / most.max(1) as f64 * f64::from(end - start));
    if counted.by_day > 0 {
        canvas.rectangle((start, top), (x(counted.by_day), bottom), NOW.filled())?;
    }
    // One part for each action, while they can be told apart.
    if most <= PARTS {
        for part in 1..all {
            let at = x(part);
            let colour = if part < counted.by_day { GROUND } else { SOFT };
            canvas.line(&[(at, top), (at, bottom)], colour.stroke_width(1))?;
        }
    }
    canvas.rectangle((start, top), (x(all), bottom), SOFT.stroke_width(1))
}
