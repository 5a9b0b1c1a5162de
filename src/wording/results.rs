//! What an audit found, in words and charts.

use crate::{
    charts::{
        Caption, Medium,
        standing::{self as chart, Axis},
    },
    domain::standing::Standing,
    error::AppError,
    language::{Translator, msg},
    queries::results::{Finding, PrincipleResult, Results},
};

/// What was found, as a heading.
pub fn headline(words: Translator, results: &Results) -> String {
    let title = |index: usize| {
        results
            .principles
            .get(index)
            .map(|found| found.title.clone())
            .unwrap_or_default()
    };
    match results.finding {
        Finding::TooLittle => words.text(msg::FINDING_TOO_LITTLE),
        Finding::One(index) => {
            let found = &results.principles[index];
            let level = level_name(results, found).unwrap_or_default();
            words.with(
                msg::FINDING_ONE,
                [
                    ("principle", found.title.as_str().into()),
                    ("level", level.into()),
                ],
            )
        }
        Finding::Even => words.text(msg::FINDING_EVEN),
        Finding::Apart { strongest, weakest } => words.with(
            msg::FINDING_APART,
            [
                ("strongest", title(strongest).into()),
                ("weakest", title(weakest).into()),
            ],
        ),
    }
}

/// The name of the level a principle stands at; none where too little is scored.
pub fn level_name(results: &Results, found: &PrincipleResult) -> Option<String> {
    let level = usize::from(found.standing.level()?);
    results
        .sheet
        .questionnaire
        .scale
        .levels
        .get(level - 1)
        .cloned()
}

/// How many statements a standing rests on, and what is outside it.
pub fn counts(words: Translator, found: &PrincipleResult) -> String {
    let standing = &found.standing;
    let whole = standing.scored == standing.statements;
    let scored = (!whole).then(|| {
        words.with(
            msg::STANDING_SCORED,
            [
                ("scored", standing.scored.into()),
                ("n", standing.statements.into()),
            ],
        )
    });
    let mut parts: Vec<String> = scored.into_iter().collect();
    for (count, message) in [
        (standing.unknown, msg::STANDING_UNKNOWN),
        (standing.not_for_us, msg::STANDING_NOT_FOR_US),
        (standing.open(), msg::STANDING_OPEN),
    ] {
        if count > 0 {
            parts.push(words.count(message, usize::try_from(count).unwrap_or(0)));
        }
    }
    parts.join(" ")
}

/// The charts of a page or document.
pub struct Charts {
    /// Bars, for any number of principles.
    pub bars: String,
    /// The radar, where it makes sense.
    pub radar: Option<String>,
    /// The sentence that reads both.
    pub reading: String,
}

/// Draws the charts of the results.
///
/// # Errors
/// When they cannot be drawn.
pub fn charts(words: Translator, results: &Results, medium: Medium) -> Result<Charts, AppError> {
    let axes: Vec<Axis> = results
        .principles
        .iter()
        .map(|found| Axis {
            label: found.title.clone(),
            now: found.standing.mean(),
            before: found.before.as_ref().and_then(Standing::mean),
        })
        .collect();
    let levels = &results.sheet.questionnaire.scale.levels;
    let reading = reading(words, results);
    let (title, nothing) = (words.text(msg::CHART_TITLE), words.text(msg::STANDING_NONE));
    let caption = Caption {
        title: &title,
        reading: &reading,
        nothing: &nothing,
    };
    let stop = |error: crate::charts::ChartError| AppError::Internal(error.to_string());
    Ok(Charts {
        bars: chart::bars(&axes, levels, caption, medium, words.0.is_mirrored()).map_err(stop)?,
        radar: chart::radar(&axes, levels.len(), caption, medium).map_err(stop)?,
        reading: reading.clone(),
    })
}

fn reading(words: Translator, results: &Results) -> String {
    let parts: Vec<String> = results
        .principles
        .iter()
        .map(|found| {
            let level =
                level_name(results, found).unwrap_or_else(|| words.text(msg::STANDING_NONE));
            words.with(
                msg::CHART_PART,
                [
                    ("principle", found.title.as_str().into()),
                    ("level", level.into()),
                ],
            )
        })
        .collect();
    words.with(msg::CHART_READING, [("parts", words.list(&parts).into())])
}

/// The chart as a table, for pages and documents: the header, then a row for each principle with its name first.
pub fn table(words: Translator, results: &Results) -> (Vec<String>, Vec<Vec<String>>) {
    let of = results.sheet.questionnaire.scale.levels.len();
    let before = results.before().map(|before| {
        words.with(
            msg::TABLE_BEFORE,
            [("date", words.date(before.held_on).into())],
        )
    });
    let mean = |standing: Option<&Standing>| {
        let mean = standing.and_then(Standing::mean);
        mean.map_or_else(|| "–".to_owned(), |mean| format!("{mean:.1}"))
    };
    let has_before = before.is_some();
    let head = [
        words.text(msg::TABLE_PRINCIPLE),
        words.text(msg::TABLE_LEVEL),
        words.count(msg::TABLE_MEAN, of),
    ];
    let row = |found: &PrincipleResult| {
        let level = level_name(results, found).unwrap_or_else(|| words.text(msg::STANDING_NONE));
        let now = [found.title.clone(), level, mean(Some(&found.standing))];
        let then = has_before.then(|| mean(found.before.as_ref()));
        now.into_iter().chain(then).collect()
    };
    (
        head.into_iter().chain(before).collect(),
        results.principles.iter().map(row).collect(),
    )
}
