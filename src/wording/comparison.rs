//! What moved between two audits, in words.

use crate::{
    domain::{
        comparison::Comparison,
        reason::{Reason, RecordedReason},
        statement_change::{StatementChange, Unfair},
    },
    language::Translator,
};

/// What moved, in one sentence: "6 went up, 2 went down, one of them because you see more clearly now, which is good
/// work."
pub fn summary(words: Translator, comparison: &Comparison) -> String {
    let moves = comparison.moves();
    let mut parts = Vec::new();
    if moves.up > 0 {
        parts.push(words.count("comparison-up", moves.up));
    }
    if moves.down > 0 {
        let message = match moves.learned {
            0 => "comparison-down",
            all if all == moves.down => "comparison-down-all",
            _ => "comparison-down-some",
        };
        let (n, learned) = (moves.down.into(), moves.learned.into());
        parts.push(words.with(message, [("n", n), ("learned", learned)]));
    }
    if parts.is_empty() {
        parts = without_level(words, comparison);
    }
    if !parts.is_empty() {
        return sentence(words, &parts);
    }
    words.text(match (moves.compared, moves.not_comparable) {
        (0, _) => "comparison-none",
        (_, 0) => "results-still",
        _ => "comparison-still",
    })
}

/// What the summary leaves out: what stands where it stood, what is known now or no longer, what cannot be compared.
pub fn rest(words: Translator, comparison: &Comparison) -> String {
    let moves = comparison.moves();
    let moved = moves.up + moves.down > 0;
    let mut parts = Vec::new();
    if moved && moves.level() > 0 {
        parts.push(words.count("comparison-level", moves.level()));
    }
    if moved {
        parts.extend(without_level(words, comparison));
    }
    if moves.not_comparable > 0 && comparison.moved().next().is_some() {
        parts.push(words.count("comparison-unfair", moves.not_comparable));
    }
    let sentences: Vec<String> = parts
        .into_iter()
        .map(|part| sentence(words, &[part]))
        .collect();
    sentences.join(" ")
}

/// What came to have a level, and what has none any more.
fn without_level(words: Translator, comparison: &Comparison) -> Vec<String> {
    let moves = comparison.moves();
    [
        (moves.known, "comparison-known"),
        (moves.unscored, "comparison-unscored"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, message)| words.count(message, count))
    .collect()
}

fn sentence(words: Translator, parts: &[String]) -> String {
    let parts = parts.join(&words.text("list-comma"));
    words.with("comparison-sentence", [("parts", parts.into())])
}

/// How it moved, or why nothing is called a movement, in words.
pub fn became(words: Translator, movement: StatementChange) -> String {
    let unfair = match movement {
        StatementChange::Up(by) => return words.count("moved-up", by.into()),
        StatementChange::Down(by) => return words.count("moved-down", by.into()),
        StatementChange::Level => return words.text("moved-level"),
        StatementChange::NowKnown => return words.text("moved-known"),
        StatementChange::NowUnscored => return words.text("moved-unscored"),
        StatementChange::NotComparable(unfair) => unfair,
    };
    words.text(match unfair {
        Unfair::Split => "unfair-split",
        Unfair::Merged => "unfair-merged",
        Unfair::New => "unfair-new",
        Unfair::Retired => "unfair-retired",
        Unfair::VersionGone => "unfair-version-gone",
        Unfair::OtherScale => "unfair-other-scale",
        Unfair::NotLookedAt => "unfair-not-looked-at",
        Unfair::NoLevel => "unfair-no-level",
    })
}

/// Who said it, and when.
pub fn said_by(words: Translator, said: &RecordedReason) -> String {
    words.with(
        "reason-by",
        [
            ("name", said.said_by.as_str().into()),
            ("when", words.moment(said.said_at).into()),
        ],
    )
}

/// A reason in the group's words.
pub fn reason_word(words: Translator, reason: Reason) -> String {
    words.text(match reason {
        Reason::Did => "reason-did",
        Reason::Clearer => "reason-clearer",
        Reason::People => "reason-people",
        Reason::Service => "reason-service",
    })
}
