//! What an audit found, in words and charts.

use crate::{
    charts::{
        Caption, Medium,
        standing::{self as chart, Axis, Key},
    },
    domain::{standing::Standing, standing_history::Direction},
    error::AppError,
    language::{Translator, msg},
    queries::results::{Finding, PrincipleResult, Results},
    wording::comparison::moved_since,
};

/// What comes first, as a heading: what moved since the audit before, where there is one to compare with; else what was
/// found.
pub fn headline(words: Translator, results: &Results) -> String {
    moved(words, results).unwrap_or_else(|| finding(words, results))
}

/// What was found, as a sentence under a heading that says what moved; none where the heading says it.
pub fn lead(words: Translator, results: &Results) -> Option<String> {
    moved(words, results)?;
    Some(words.with(
        msg::FINDING_SENTENCE,
        [("finding", finding(words, results).into())],
    ))
}

fn moved(words: Translator, results: &Results) -> Option<String> {
    moved_since(words, results.comparison.as_ref()?)
}

/// What was found.
fn finding(words: Translator, results: &Results) -> String {
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
    /// The sentence that reads them.
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
            count: rests_on(words, &found.standing),
            now: found.standing.mean(),
            before: found.before.as_ref().and_then(Standing::mean),
        })
        .collect();
    let levels = &results.sheet.questionnaire.scale.levels;
    let reading = reading(words, results);
    let (title, nothing) = (words.text(msg::CHART_TITLE), words.text(msg::STANDING_NONE));
    let (now, before) = (
        words.text(msg::CHART_NOW),
        before_key(words, results, &axes),
    );
    let key = Key {
        now: &now,
        before: before.as_deref(),
    };
    let caption = Caption {
        title: &title,
        reading: &reading,
        nothing: &nothing,
    };
    let bars = chart::bars(&axes, levels, key, caption, medium, words.0.is_mirrored())
        .map_err(|error| AppError::Internal(error.to_string()))?;
    Ok(Charts { bars, reading })
}

/// "9 of 9 statements": how many statements have a level, of those there are.
fn rests_on(words: Translator, standing: &Standing) -> String {
    let number = |count| usize::try_from(count).unwrap_or_default();
    of_statements(words, number(standing.scored), number(standing.statements))
}

/// "9 of 9 statements".
fn of_statements(words: Translator, some: usize, of: usize) -> String {
    words.with(
        msg::CHART_COUNT,
        [("scored", some.into()), ("n", of.into())],
    )
}

/// What the mark of the audit before means; none where there is no such mark.
fn before_key(words: Translator, results: &Results, axes: &[Axis]) -> Option<String> {
    axes.iter().any(|axis| axis.before.is_some()).then(|| {
        let date = results.before().map(|before| words.date(before.held_on));
        words.with(
            msg::CHART_BEFORE,
            [("date", date.unwrap_or_default().into())],
        )
    })
}

/// What the chart shows, in a sentence: which principles stand nearer than before; where there is no before, from where
/// to where they reach.
fn reading(words: Translator, results: &Results) -> String {
    if let Some(moved) = directions(words, results) {
        return moved;
    }
    let mut known: Vec<&PrincipleResult> = results
        .principles
        .iter()
        .filter(|found| found.standing.mean().is_some())
        .collect();
    known.sort_by(|a, b| {
        let (a, b) = (a.standing.mean(), b.standing.mean());
        a.unwrap_or(0.0).total_cmp(&b.unwrap_or(0.0))
    });
    let name = |found: &&PrincipleResult| level_name(results, found);
    let (low, high) = (known.first().and_then(name), known.last().and_then(name));
    match low.zip(high) {
        None => words.text(msg::STANDING_NONE),
        Some((low, high)) if low == high => {
            words.with(msg::CHART_READING_ALL, [("level", low.into())])
        }
        Some((low, high)) => words.with(
            msg::CHART_READING,
            [("low", low.into()), ("high", high.into())],
        ),
    }
}

/// Which principles stand nearer, further away and about the same as at the audit before; none where no two standings can
/// be compared.
fn directions(words: Translator, results: &Results) -> Option<String> {
    let went = |found: &PrincipleResult| {
        let then = found.before.as_ref().and_then(Standing::mean)?;
        Some(Direction::between(then, found.standing.mean()?))
    };
    let parts: Vec<String> = [
        (Direction::Up, msg::CHART_NEARER),
        (Direction::Down, msg::CHART_FURTHER),
        (Direction::Level, msg::CHART_LEVEL),
    ]
    .into_iter()
    .filter_map(|(way, message)| {
        let names: Vec<String> = results
            .principles
            .iter()
            .filter(|found| went(found) == Some(way))
            .map(|found| found.title.clone())
            .collect();
        (!names.is_empty()).then(|| words.with(message, [("names", words.list(&names).into())]))
    })
    .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
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
    let team = results.team.is_some();
    let row = |found: &PrincipleResult| {
        let level = level_name(results, found).unwrap_or_else(|| words.text(msg::STANDING_NONE));
        let now = [found.title.clone(), level, mean(Some(&found.standing))];
        let then = has_before.then(|| mean(found.before.as_ref()));
        let close = results.closeness(Some(&found.standing.principle_id));
        let close = close.map(|team| of_statements(words, team.now.within, team.now.statements));
        now.into_iter().chain(then).chain(close).collect()
    };
    let close = team.then(|| words.text(msg::CLOSENESS_COLUMN));
    (
        head.into_iter().chain(before).chain(close).collect(),
        results.principles.iter().map(row).collect(),
    )
}
