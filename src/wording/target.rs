//! What a network promised for a period, in words.

use crate::{
    domain::target::{CountedTarget, Target, TargetKind},
    language::{Message, Translator, msg},
    wording::meeting::mean,
};

/// Titles of the columns that set targets beside what came.
pub const COLUMNS: [Message; 5] = [
    msg::TARGET_COLUMN,
    msg::TARGET_PERIOD,
    msg::TARGET_WANTED,
    msg::TARGET_CAME_COLUMN,
    msg::TARGET_STATE,
];

/// What a target is for: "Meetings held: Main forum".
pub fn what(words: Translator, target: &Target) -> String {
    match (&target.series, target.words.kind) {
        (_, TargetKind::Own) => target.words.what.clone(),
        (Some(series), kind) => words.labelled(&words.term(kind), series),
        (None, kind) => words.term(kind),
    }
}

/// What it promises, and what came where that is typed in: "Seminars: 4 · What came: 3".
pub fn promised(words: Translator, target: &Target) -> String {
    let wanted = words.labelled(&what(words, target), &target.words.wanted.to_string());
    let came = target.words.came.map(|came| {
        let label = words.text(msg::TARGET_CAME_COLUMN);
        words.labelled(&label, &came.to_string())
    });
    words.beside([Some(wanted), came].iter().flatten())
}

/// From when to when it is.
pub fn period(words: Translator, target: &Target) -> String {
    format!(
        "{} – {}",
        words.date(target.words.from),
        words.date(target.words.to)
    )
}

/// The cells of a target below [`COLUMNS`].
pub fn cells(words: Translator, counted: &CountedTarget) -> [String; 5] {
    let target = &counted.target;
    [
        what(words, target),
        period(words, target),
        target.words.wanted.to_string(),
        counted.came.map_or_else(|| "–".to_owned(), mean),
        words.term(counted.state),
    ]
}
