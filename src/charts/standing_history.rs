//! How standings went from audit to audit: one small panel for each principle, all on one scale and one stretch of time.
//! The levels stand by name at their lines. A line joins only what may fairly be joined; where the statements changed there
//! is a dashed mark instead.

use chrono::NaiveDate;
use plotters::style::Color;

use crate::{
    charts::{
        Caption, ChartError, GROUND, INK, LINE, Medium, NOW,
        canvas::{Canvas, LABEL, Painted, Pen, Point, QUIET, px, sketch},
        progress::{EDGE, WIDTH, empty},
        time::Span,
    },
    domain::standing_history::{ClosedAudit, StandingHistory, changes, stretches},
    language::{Translator, msg},
};

/// Most panels that are drawn; the table beside holds all.
pub const PANELS: usize = 12;

/// Few panels stand under each other, more in two columns.
const WIDE: usize = 3;

/// Height of a plot: two small lines for each of four levels.
pub(crate) const PLOT: i32 = 112;

/// Room for the names of levels beside the plots of a row.
pub(crate) const GUTTER: i32 = 84;

/// Room between two columns.
const BETWEEN: i32 = 16;

/// How levels are named at their lines.
const LEVEL: Pen = QUIET.size(11.0);

/// As many marks of an audit fit on a line and can be told apart.
const MARKS: usize = 24;

/// One panel: the name of a principle, the name of its level at the last audit, its course.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The principle.
    pub title: String,
    /// Where it stood last, in words; what to say where that is not known.
    pub level: String,
    /// Its course.
    pub course: StandingHistory,
}

/// What all panels share.
#[derive(Clone, Copy, Debug)]
pub struct Shared<'a> {
    /// The closed audits, oldest first.
    pub held: &'a [ClosedAudit],
    /// Names of the levels, lowest first.
    pub levels: &'a [String],
    /// The last days of rounds in which people who use the service said what it is like.
    pub rounds: &'a [NaiveDate],
    /// The day it is.
    pub today: NaiveDate,
}

/// Draws the panels.
pub fn courses(
    words: Translator,
    shared: Shared<'_>,
    panels: &[Panel],
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    let panels = &panels[..panels.len().min(PANELS)];
    let (Some(first), Some(last)) = (shared.held.first(), shared.held.last()) else {
        return empty(words, caption, medium);
    };
    let done = panels
        .iter()
        .filter_map(|panel| panel.course.done_on.first());
    let from = done
        .chain(shared.rounds)
        .fold(first.on, |from, day| from.min(*day));
    let to = last.on.max(shared.today);
    let columns = if panels.len() > WIDE { 2 } else { 1 };
    let across = (WIDTH - 2 * EDGE - GUTTER - (columns - 1) * BETWEEN) / columns;
    let rows: Vec<Vec<Head<'_>>> = panels
        .chunks(usize::try_from(columns).unwrap_or(1))
        .map(|row| row.iter().map(|panel| Head::of(panel, across)).collect())
        .collect();
    let key = Key::of(words, &shared, panels);
    let heads: Vec<i32> = rows
        .iter()
        .map(|row| row.iter().map(Head::height).max().unwrap_or(0))
        .collect();
    let height = 12 + heads.iter().map(|head| head + PLOT + 58).sum::<i32>() + key.height();
    let mirrored = words.0.is_mirrored();
    sketch((WIDTH, height), caption, medium, mirrored, |canvas| {
        let mut top = 12;
        for (row, head) in rows.iter().zip(&heads) {
            name_levels(canvas, shared.levels, (EDGE, top + head + 10))?;
            for (column, of) in (0..).zip(row) {
                let start = EDGE + GUTTER + column * (across + BETWEEN);
                let below = canvas.lines(&of.name, (start, top), LABEL.bold())?;
                canvas.lines(&of.level, (start, below), QUIET)?;
                let span = Span {
                    from,
                    to,
                    start: start + 6,
                    end: start + across - 6,
                };
                plot(
                    canvas,
                    words,
                    shared,
                    &of.panel.course,
                    span,
                    top + head + 10,
                )?;
            }
            top += head + PLOT + 58;
        }
        key.draw(canvas, top)
    })
}

/// A panel with the lines that stand over its plot.
struct Head<'a> {
    panel: &'a Panel,
    name: Vec<String>,
    level: Vec<String>,
}

impl<'a> Head<'a> {
    fn of(panel: &'a Panel, across: i32) -> Self {
        Self {
            name: LABEL.bold().wrap(&panel.title, across, 4),
            level: QUIET.wrap(&panel.level, across, 2),
            panel,
        }
    }

    fn height(&self) -> i32 {
        tall(LABEL, self.name.len()) + tall(QUIET, self.level.len())
    }
}

fn tall(pen: Pen, lines: usize) -> i32 {
    pen.leading() * i32::try_from(lines).unwrap_or(0)
}

/// The names of the levels at their lines, in the gutter that begins at a point, whose height is the plot's top. Where
/// there is no room for all of a name it ends in an ellipsis; with more levels than lines have room, the ends are named.
pub(crate) fn name_levels(
    canvas: &Canvas<'_, '_>,
    levels: &[String],
    (start, top): Point,
) -> Painted {
    let step = PLOT / i32::try_from(levels.len().max(1))?;
    let most = usize::try_from(step / LEVEL.leading())?.clamp(1, 3);
    for (at, name) in levels.iter().enumerate() {
        if step < LEVEL.leading() && at > 0 && at + 1 < levels.len() {
            continue;
        }
        let y = top + PLOT - level_height(at as f64 + 1.0, levels.len());
        let lines = LEVEL.wrap(name, GUTTER - 10, most);
        let above = (y - tall(LEVEL, lines.len()) / 2).max(top - LEVEL.leading());
        canvas.lines(&lines, (start + GUTTER - 10, above), LEVEL.end())?;
    }
    Ok(())
}

/// How far over the foot of a plot a mean stands. A mean of 1 fills the first of the levels, as a cup at level 1 is filled
/// once.
fn level_height(mean: f64, levels: usize) -> i32 {
    px(mean / levels.max(1) as f64 * f64::from(PLOT))
}

/// One plot: the levels as lines, the measure filled under the course, the audits as marks, the days something was done.
pub(crate) fn plot(
    canvas: &Canvas<'_, '_>,
    words: Translator,
    shared: Shared<'_>,
    course: &StandingHistory,
    span: Span,
    top: i32,
) -> Painted {
    let bottom = top + PLOT;
    let levels = shared.levels.len();
    let y = |mean: f64, levels: usize| bottom - level_height(mean, levels);
    for level in 1..=levels {
        let at = y(level as f64, levels);
        canvas.line(&[(span.start - 6, at), (span.end + 6, at)], LINE)?;
    }
    for at in changes(shared.held) {
        let before = span.x(shared.held[at - 1].on);
        let x = i32::midpoint(before, span.x(shared.held[at].on));
        canvas.dashes(&[(x, top - 4), (x, bottom)], INK.stroke_width(2))?;
    }
    for stretch in stretches(shared.held, course) {
        let points: Vec<Point> = stretch
            .iter()
            .map(|(at, mean)| {
                let audit = &shared.held[*at];
                // By the scale it was answered on, should another version have another.
                (span.x(audit.on), y(*mean, audit.levels))
            })
            .collect();
        joined(canvas, &points, bottom)?;
        let squares = shared.held[stretch[0].0].version != shared.held[0].version;
        // With more, only the ends of a line are marked, and small.
        let few = shared.held.len() <= MARKS;
        for (at, point) in points.iter().enumerate() {
            if few || at == 0 || at + 1 == points.len() {
                audit(canvas, *point, if few { 6 } else { 3 }, squares)?;
            }
        }
    }
    span.axis(canvas, words, bottom, shared.today)?;
    let mut last: Option<i32> = None;
    for day in &course.done_on {
        let x = span.x((*day).clamp(span.from, span.to));
        // Days too near to each other are one mark.
        if last.is_none_or(|last| x - last >= 7) {
            done(canvas, (x, bottom))?;
            last = Some(x);
        }
    }
    for day in shared.rounds {
        round(canvas, (span.x((*day).clamp(span.from, span.to)), bottom))?;
    }
    Ok(())
}

/// A line with the measure filled under it.
fn joined(canvas: &Canvas<'_, '_>, points: &[Point], bottom: i32) -> Painted {
    if let (Some(first), Some(last)) = (points.first(), points.last())
        && points.len() > 1
    {
        let mut shape = vec![(first.0, bottom)];
        shape.extend(points);
        shape.push((last.0, bottom));
        canvas.shape(&shape, NOW.mix(0.16))?;
        canvas.line(points, NOW.stroke_width(3))?;
    }
    Ok(())
}

/// An audit: a disc, or a square once the statements have changed.
fn audit(canvas: &Canvas<'_, '_>, (x, y): Point, radius: i32, square: bool) -> Painted {
    let (far, near) = (radius + 1, radius - 1);
    if square {
        canvas.rectangle(
            (x - radius, y - radius),
            (x + radius, y + radius),
            GROUND.filled(),
        )?;
        canvas.rectangle((x - near, y - near), (x + near, y + near), NOW.filled())
    } else {
        canvas.disc((x, y), far, GROUND)?;
        canvas.disc((x, y), radius, NOW)
    }
}

/// A day on which something was done: a small hill on the axis.
fn done(canvas: &Canvas<'_, '_>, (x, y): Point) -> Painted {
    canvas.shape(&[(x - 5, y + 1), (x, y - 9), (x + 5, y + 1)], INK)
}

/// A round of voices: a lozenge on the axis, as it has no level.
fn round(canvas: &Canvas<'_, '_>, (x, y): Point) -> Painted {
    let lozenge = [(x - 6, y), (x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)];
    canvas.shape(&lozenge, GROUND)?;
    canvas.line(&lozenge, INK.stroke_width(2))
}

/// What the signs mean, under the panels; only those that are there.
struct Key {
    lines: Vec<(Sign, Vec<String>)>,
}

#[derive(Clone, Copy)]
enum Sign {
    Audit,
    Later,
    Done,
    Round,
    Changed,
}

impl Key {
    fn of(words: Translator, shared: &Shared<'_>, panels: &[Panel]) -> Self {
        let mut meanings = vec![(Sign::Audit, msg::COURSES_KEY_AUDIT)];
        let changed = changes(shared.held);
        if !changed.is_empty() {
            meanings.push((Sign::Later, msg::COURSES_KEY_LATER));
            meanings.push((Sign::Changed, msg::COURSES_KEY_CHANGED));
        }
        if panels.iter().any(|panel| !panel.course.done_on.is_empty()) {
            meanings.push((Sign::Done, msg::COURSES_KEY_DONE));
        }
        if !shared.rounds.is_empty() {
            meanings.push((Sign::Round, msg::COURSES_KEY_ROUND));
        }
        let lines = meanings
            .into_iter()
            .map(|(sign, text)| {
                let text = words.text(text);
                (sign, QUIET.wrap(&text, WIDTH - 2 * EDGE - 30, 4))
            })
            .collect();
        Self { lines }
    }

    fn height(&self) -> i32 {
        let lines: i32 = self
            .lines
            .iter()
            .map(|(_, lines)| tall(QUIET, lines.len()) + 4)
            .sum();
        lines + 8
    }

    fn draw(&self, canvas: &Canvas<'_, '_>, mut top: i32) -> Painted {
        for (sign, lines) in &self.lines {
            let at = (EDGE + 10, top + 7);
            match sign {
                Sign::Audit => audit(canvas, at, 6, false)?,
                Sign::Later => audit(canvas, at, 6, true)?,
                Sign::Round => round(canvas, at)?,
                Sign::Done => done(canvas, (at.0, at.1 + 4))?,
                Sign::Changed => {
                    let (above, below) = ((at.0, at.1 - 8), (at.0, at.1 + 8));
                    canvas.dashes(&[above, below], INK.stroke_width(2))?;
                }
            }
            top = canvas.lines(lines, (EDGE + 30, top), QUIET)? + 4;
        }
        Ok(())
    }
}
