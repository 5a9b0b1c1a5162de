//! A chart as a picture that is passed on without its page: what it shows and whose it is stand round it, in sight.

use crate::charts::{
    Caption, ChartError, Medium, attribute,
    canvas::{LABEL, QUIET, sketch},
};

/// Room round the chart.
const MARGIN: i32 = 20;

/// Room above the name, for the marks that stand on Arabic letters.
const ABOVE: i32 = 6;

/// What stands round a chart.
#[derive(Clone, Copy, Debug)]
pub struct Round<'a> {
    /// Whose it is.
    pub group: &'a str,
    /// Its name and the sentence that reads it.
    pub caption: Caption<'a>,
    /// The last line: who made it, and when.
    pub foot: &'a str,
    /// Whether its script begins at the right.
    pub mirrored: bool,
}

/// Puts a chart, drawn for paper, on a sheet with its name and its reading.
pub fn framed(chart: &str, round: Round<'_>) -> Result<String, ChartError> {
    let size = |at: usize| {
        attribute(chart, "viewBox")
            .and_then(|sizes| sizes.split(' ').nth(at)?.parse::<i32>().ok())
            .ok_or_else(|| ChartError("a chart has no size".into()))
    };
    let (width, height) = (size(2)?, size(3)?);
    let (group, title) = (QUIET, LABEL.size(20.0).bold());
    let groups = group.wrap(round.group, width, 2);
    let titles = title.wrap(round.caption.title, width, 3);
    let readings = LABEL.wrap(round.caption.reading, width, 12);
    let feet = QUIET.size(11.0).wrap(round.foot, width, 2);
    let lines = |pen: crate::charts::canvas::Pen, lines: &[String]| {
        pen.leading() * i32::try_from(lines.len()).unwrap_or(0)
    };
    let head = MARGIN
        + lines(group, &groups)
        + ABOVE
        + lines(title, &titles)
        + 6
        + lines(LABEL, &readings)
        + 12;
    let all = head + height + 12 + lines(QUIET, &feet) + MARGIN / 2;
    let sheet = sketch(
        (width + 2 * MARGIN, all),
        round.caption,
        Medium::Paper,
        round.mirrored,
        |canvas| {
            let wide = (width + 2 * MARGIN, all);
            canvas.rectangle(
                (0, 0),
                wide,
                plotters::style::Color::filled(&crate::charts::GROUND),
            )?;
            let below = canvas.lines(&groups, (MARGIN, MARGIN), group)?;
            let below = canvas.lines(&titles, (MARGIN, below + ABOVE), title)?;
            canvas.lines(&readings, (MARGIN, below + 6), LABEL)?;
            canvas.lines(&feet, (MARGIN, head + height + 12), QUIET.size(11.0))?;
            Ok(())
        },
    )?;
    let placed = chart.replacen(
        "<svg ",
        &format!("<svg x=\"{MARGIN}\" y=\"{head}\" width=\"{width}\" height=\"{height}\" "),
        1,
    );
    let (open, _) = sheet
        .rsplit_once("</svg>")
        .ok_or_else(|| ChartError("a sheet has no end".into()))?;
    Ok(format!("{open}{placed}</svg>"))
}
