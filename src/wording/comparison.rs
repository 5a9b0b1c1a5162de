//! What moved between two audits, in words.

use crate::{
    domain::{
        comparison::Comparison,
        reason::{Reason, RecordedReason},
        statement_change::{StatementChange, Unfair},
    },
    language::{Translator, msg},
};

/// How many statements moved since the audit before, as a heading: "18 went up, 4 went down since 1 March 2026"; that none
/// did; none where nothing can fairly be compared.
pub fn moved_since(words: Translator, comparison: &Comparison) -> Option<String> {
    let moves = comparison.moves();
    if moves.compared == 0 {
        return None;
    }
    let date = words.date(comparison.before.audit.held_on);
    let parts: Vec<String> = [
        (moves.up, msg::COMPARISON_UP),
        (moves.down, msg::COMPARISON_DOWN),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, message)| words.count(message, count))
    .collect();
    if parts.is_empty() {
        return Some(words.with(msg::MOVED_NOTHING_SINCE, [("date", date.into())]));
    }
    let moved = parts.join(&words.text(msg::LIST_COMMA));
    Some(words.with(
        msg::MOVED_SINCE,
        [("moved", moved.into()), ("date", date.into())],
    ))
}

/// What moved, in one sentence: "6 went up, 2 went down, one of them because you see more clearly now, which is good
/// work."
pub fn summary(words: Translator, comparison: &Comparison) -> String {
    let moves = comparison.moves();
    let mut parts = Vec::new();
    if moves.up > 0 {
        parts.push(words.count(msg::COMPARISON_UP, moves.up));
    }
    if moves.down > 0 {
        let message = match moves.learned {
            0 => msg::COMPARISON_DOWN,
            all if all == moves.down => msg::COMPARISON_DOWN_ALL,
            _ => msg::COMPARISON_DOWN_SOME,
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
        (0, _) => msg::COMPARISON_NONE,
        (_, 0) => msg::RESULTS_STILL,
        _ => msg::COMPARISON_STILL,
    })
}

/// What the summary leaves out: what stands where it stood, what is known now or no longer, what cannot be compared.
pub fn rest(words: Translator, comparison: &Comparison) -> String {
    let moves = comparison.moves();
    let moved = moves.up + moves.down > 0;
    let mut parts = Vec::new();
    if moved && moves.level() > 0 {
        parts.push(words.count(msg::COMPARISON_LEVEL, moves.level()));
    }
    if moved {
        parts.extend(without_level(words, comparison));
    }
    if moves.not_comparable > 0 && comparison.moved().next().is_some() {
        parts.push(words.count(msg::COMPARISON_UNFAIR, moves.not_comparable));
    }
    let sentences: Vec<String> = parts
        .into_iter()
        .map(|part| sentence(words, &[part]))
        .collect();
    sentences.join(" ")
}

/// What going down can mean: how many did because the group sees more clearly, or that it often is so; none where nothing
/// went down.
pub fn on_falls(words: Translator, comparison: &Comparison) -> Option<String> {
    let moves = comparison.moves();
    match (moves.learned, moves.down) {
        (0, 0) => None,
        (0, _) => Some(words.text(msg::RESULTS_SINCE_TEXT)),
        (learned, _) => {
            let learned = words.count(msg::COMPARISON_DOWN_ALL, learned);
            Some(sentence(words, &[learned]))
        }
    }
}

/// What came to have a level, and what has none any more.
fn without_level(words: Translator, comparison: &Comparison) -> Vec<String> {
    let moves = comparison.moves();
    [
        (moves.known, msg::COMPARISON_KNOWN),
        (moves.unscored, msg::COMPARISON_UNSCORED),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, message)| words.count(message, count))
    .collect()
}

fn sentence(words: Translator, parts: &[String]) -> String {
    let parts = parts.join(&words.text(msg::LIST_COMMA));
    words.with(msg::COMPARISON_SENTENCE, [("parts", parts.into())])
}

/// How it moved, or why nothing is called a movement, in words.
pub fn became(words: Translator, movement: StatementChange) -> String {
    let unfair = match movement {
        StatementChange::Up(by) => return words.count(msg::MOVED_UP, by.into()),
        StatementChange::Down(by) => return words.count(msg::MOVED_DOWN, by.into()),
        StatementChange::Level => return words.text(msg::MOVED_LEVEL),
        StatementChange::NowKnown => return words.text(msg::MOVED_KNOWN),
        StatementChange::NowUnscored => return words.text(msg::MOVED_UNSCORED),
        StatementChange::NotComparable(unfair) => unfair,
    };
    words.text(match unfair {
        Unfair::Split => msg::UNFAIR_SPLIT,
        Unfair::Merged => msg::UNFAIR_MERGED,
        Unfair::New => msg::UNFAIR_NEW,
        Unfair::Retired => msg::UNFAIR_RETIRED,
        Unfair::VersionGone => msg::UNFAIR_VERSION_GONE,
        Unfair::OtherScale => msg::UNFAIR_OTHER_SCALE,
        Unfair::NotLookedAt => msg::UNFAIR_NOT_LOOKED_AT,
        Unfair::NoLevel => msg::UNFAIR_NO_LEVEL,
    })
}

/// Who said it, and when.
pub fn said_by(words: Translator, said: &RecordedReason) -> String {
    words.with(
        msg::REASON_BY,
        [
            ("name", said.said_by.as_str().into()),
            ("when", words.moment(said.said_at).into()),
        ],
    )
}

/// A reason in the group's words.
pub fn reason_word(words: Translator, reason: Reason) -> String {
    words.text(match reason {
        Reason::Did => msg::REASON_DID,
        Reason::Clearer => msg::REASON_CLEARER,
        Reason::People => msg::REASON_PEOPLE,
        Reason::Service => msg::REASON_SERVICE,
    })
}
