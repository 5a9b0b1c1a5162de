//! Small multiples: how one principle went in one group, drawn small, so that many stand beside each other on one scale and
//! one stretch of time.

use chrono::NaiveDate;

use crate::{
    charts::{
        Caption, ChartError, Medium,
        canvas::sketch,
        standing_history::{GUTTER, PLOT, Shared, name_levels, plot},
        time::Span,
    },
    domain::standing_history::{ClosedAudit, StandingHistory},
    language::Translator,
};

/// Width of a picture; two stand beside each other on a phone turned sideways, four on a desk.
const WIDTH: i32 = 240;

/// Room over the plot, for a level's name of two lines.
const ABOVE: i32 = 24;

/// What all pictures of a page share.
#[derive(Clone, Copy, Debug)]
pub struct PanelPage<'a> {
    /// The first day on any of them.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// Names of the levels, lowest first.
    pub levels: &'a [String],
    /// The day it is.
    pub today: NaiveDate,
}

/// Draws one group's course.
pub fn multiple(
    words: Translator,
    page: PanelPage<'_>,
    held: &[ClosedAudit],
    course: &StandingHistory,
    caption: Caption<'_>,
    medium: Medium,
) -> Result<String, ChartError> {
    let shared = Shared {
        held,
        levels: page.levels,
        rounds: &[],
        today: page.today,
    };
    let span = Span {
        from: page.from,
        to: page.to,
        start: GUTTER + 10,
        end: WIDTH - 16,
    };
    let mirrored = words.0.is_mirrored();
    sketch(
        (WIDTH, ABOVE + PLOT + 28),
        caption,
        medium,
        mirrored,
        |canvas| {
            name_levels(canvas, shared.levels, (4, ABOVE))?;
            plot(canvas, words, shared, course, span, ABOVE)
        },
    )
}
