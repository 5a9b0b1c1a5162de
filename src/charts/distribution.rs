//! How many groups are where: bars of counts, all of one page on one scale of groups, so that one of one is a short bar
//! and ten of ten a long one. Each part has its own pattern, and a key drawn with the same.

use plotters::style::{Color, RGBColor};

use crate::{
    charts::{
        Caption, ChartError, GROUND, LINE, Medium, NOW, SOFT, WAITING,
        canvas::{Canvas, LABEL, Painted, Pen, Point, QUIET, px, sketch},
    },
    domain::{distribution::Distribution, theme::Theme},
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

/// How a part of a bar is filled. One colour in all of a chart: patterns tell the parts apart, and no colour praises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pattern {
    Full,
    Striped,
    Empty,
}

/// A part of a bar: how many, and how it is filled.
type Part = (usize, Pattern);

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
    let most = rows.iter().map(|(_, spread)| spread.compared()).max();
    let across = |groups: usize| width_of(groups, most.unwrap_or(0));
    let lines = |pen: Pen, text: &str| pen.wrap(text, WIDTH - 2 * EDGE, 3);
    let texts: Vec<(Vec<String>, Vec<String>)> = rows
        .iter()
        .map(|(title, spread)| {
            let heading = words.with(
                msg::MOVED_HEAD,
                [
                    ("principle", (*title).into()),
                    ("n", spread.compared().into()),
                ],
            );
            (
                lines(LABEL.bold(), &heading),
                lines(QUIET, &sentence(words, spread)),
            )
        })
        .collect();
    let tall = |pen: Pen, lines: &[String]| pen.leading() * i32::try_from(lines.len()).unwrap_or(1);
    let key = Key::of(
        NOW,
        [
            (Pattern::Full, words.text(msg::MOVED_NEARER)),
            (Pattern::Empty, words.text(msg::MOVED_SAME)),
            (Pattern::Striped, words.text(msg::MOVED_FURTHER)),
        ],
    );
    let height = 12
        + key.height
        + texts
            .iter()
            .map(|(head, said)| tall(LABEL, head) + BAR + 8 + tall(QUIET, said) + 16)
            .sum::<i32>();
    let mirrored = words.0.is_mirrored();
    sketch((WIDTH, height), caption, medium, mirrored, |canvas| {
        key.draw(canvas, (EDGE, 12))?;
        let mut top = 12 + key.height;
        for ((_, spread), (head, said)) in rows.iter().zip(&texts) {
            let below = canvas.lines(head, (EDGE, top), LABEL.bold())? + 2;
            let parts = [
                (spread.up, Pattern::Full),
                (spread.same, Pattern::Empty),
                (spread.down, Pattern::Striped),
            ];
            bar(canvas, &parts, &across, (EDGE, below), NOW)?;
            top = canvas.lines(said, (EDGE, below + BAR + 6), QUIET)? + 16;
        }
        Ok(())
    })
}

/// Pixels of a bar of so many groups, where the longest is of `most`.
fn width_of(groups: usize, most: usize) -> i32 {
    px(groups as f64 / most.max(1) as f64 * f64::from(WIDTH - 2 * EDGE))
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

/// The bar of one theme: the groups that are low, those that are unsure, and the others that were asked. `most` is how
/// many groups the longest bar of the page stands for.
pub fn theme(
    words: Translator,
    theme: &Theme,
    most: usize,
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    let others = theme.asked.saturating_sub(theme.low + theme.unsure);
    let parts = [
        (theme.low, Pattern::Full),
        (theme.unsure, Pattern::Striped),
        (others, Pattern::Empty),
    ];
    let (size, mirrored) = ((WIDTH, BAR + 2 * EDGE), words.0.is_mirrored());
    sketch(size, caption, medium, mirrored, |canvas| {
        let across = |groups| width_of(groups, most);
        bar(canvas, &parts, &across, (EDGE, EDGE), WAITING)
    })
}

/// What the patterns of [`theme`] mean.
pub fn theme_key(
    words: Translator,
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    let key = Key::of(
        WAITING,
        [
            (Pattern::Full, words.text(msg::THEMES_LOW)),
            (Pattern::Striped, words.text(msg::THEMES_UNSURE)),
            (Pattern::Empty, words.text(msg::THEMES_OTHERS)),
        ],
    );
    let size = (WIDTH, key.height + EDGE);
    let mirrored = words.0.is_mirrored();
    sketch(size, caption, medium, mirrored, |canvas| {
        key.draw(canvas, (EDGE, EDGE))
    })
}

/// What the patterns mean, each drawn as in the bars.
struct Key {
    colour: RGBColor,
    lines: Vec<(Pattern, Vec<String>)>,
    height: i32,
}

impl Key {
    fn of<const N: usize>(colour: RGBColor, meanings: [(Pattern, String); N]) -> Self {
        let lines: Vec<_> = meanings
            .into_iter()
            .map(|(pattern, text)| (pattern, QUIET.wrap(&text, WIDTH - 2 * EDGE - 34, 3)))
            .collect();
        let all: usize = lines.iter().map(|(_, lines)| lines.len()).sum();
        let height = QUIET.leading() * i32::try_from(all).unwrap_or(0)
            + 6 * i32::try_from(N).unwrap_or(0)
            + 8;
        Self {
            colour,
            lines,
            height,
        }
    }

    fn draw(&self, canvas: &Canvas<'_, '_>, (start, mut top): Point) -> Painted {
        for (pattern, lines) in &self.lines {
            let corners = ((start, top + 1), (start + 24, top + 15));
            part(canvas, corners, self.colour, *pattern)?;
            top = canvas.lines(lines, (start + 34, top), QUIET)? + 6;
        }
        Ok(())
    }
}

/// A bar of parts, as long as they are many, on a line that goes on to the end of the scale.
fn bar(
    canvas: &Canvas<'_, '_>,
    parts: &[Part],
    across: &impl Fn(usize) -> i32,
    (start, top): Point,
    colour: RGBColor,
) -> Painted {
    canvas.line(&[(start, top + BAR), (WIDTH - EDGE, top + BAR)], LINE)?;
    let (mut so_far, mut from) = (0, start);
    for &(groups, pattern) in parts {
        so_far += groups;
        // Never too thin to be seen, as long as there is one.
        let to = (start + across(so_far)).max(if groups > 0 { from + 3 } else { from });
        if groups > 0 {
            part(canvas, ((from, top), (to - 1, top + BAR)), colour, pattern)?;
        }
        from = to;
    }
    Ok(())
}

fn part(
    canvas: &Canvas<'_, '_>,
    ((from, top), (to, bottom)): (Point, Point),
    colour: RGBColor,
    pattern: Pattern,
) -> Painted {
    let fill = if pattern == Pattern::Full {
        colour
    } else {
        GROUND
    };
    canvas.rectangle((from, top), (to, bottom), fill.filled())?;
    if pattern == Pattern::Striped {
        for x in (from + 4..to - 1).step_by(6) {
            canvas.line(&[(x, top + 2), (x, bottom - 2)], colour.stroke_width(2))?;
        }
    }
    let edge = if pattern == Pattern::Empty {
        SOFT
    } else {
        colour
    };
    canvas.rectangle((from, top), (to, bottom), edge.stroke_width(1))
}
