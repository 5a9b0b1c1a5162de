//! What became of one statement between two audits: nearer, further, known now, or not fair to compare.

use crate::domain::{answer::Choice, lineage::Alignment};

/// What became of a statement between two audits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementChange {
    /// Nearer, by this many levels.
    Up(u8),
    /// Further, by this many levels; often honest learning.
    Down(u8),
    /// The same level.
    Level,
    /// Had no level before and has one now.
    NowKnown,
    /// Had a level before and has none now.
    NowUnscored,
    /// Not fair to compare; nothing is called up or down then.
    NotComparable(Unfair),
}

impl StatementChange {
    /// Whether there is something to say why about.
    pub fn is_move(self) -> bool {
        !matches!(self, Self::Level | Self::NotComparable(_))
    }
}

/// Why a comparison would not be fair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfair {
    /// One statement became several.
    Split,
    /// Several became one.
    Merged,
    /// It was not asked before.
    New,
    /// It is not asked any more.
    Retired,
    /// A version between is gone, so nobody can say what became of it.
    VersionGone,
    /// The levels have other names, or there are more or fewer.
    OtherScale,
    /// One audit did not look at it, or neither did.
    NotLookedAt,
    /// Neither audit gave it a level.
    NoLevel,
}

/// What became of one statement, from what both audits said of it.
///
/// Fair is what [`Lineage::of`](super::lineage::Lineage::of) calls kept, measured by the same scale, with an answer both
/// times. "We don't know yet" and "not for us" have no level; coming from there or going there is told as such and never
/// as up or down.
pub fn statement_change(
    alignment: &Alignment,
    same_scale: bool,
    then: Option<Choice>,
    now: Option<Choice>,
) -> StatementChange {
    let unfair = match alignment {
        Alignment::Kept { .. } if same_scale => None,
        Alignment::Kept { .. } => Some(Unfair::OtherScale),
        Alignment::Split { .. } => Some(Unfair::Split),
        Alignment::Merged { .. } => Some(Unfair::Merged),
        Alignment::New => Some(Unfair::New),
        Alignment::Retired => Some(Unfair::Retired),
        Alignment::Unclear { .. } => Some(Unfair::VersionGone),
    };
    if let Some(unfair) = unfair {
        return StatementChange::NotComparable(unfair);
    }
    let (Some(then), Some(now)) = (then, now) else {
        return StatementChange::NotComparable(Unfair::NotLookedAt);
    };
    match (then.level(), now.level()) {
        (Some(then), Some(now)) if now > then => StatementChange::Up(now - then),
        (Some(then), Some(now)) if now < then => StatementChange::Down(then - now),
        (Some(_), Some(_)) => StatementChange::Level,
        (None, Some(_)) => StatementChange::NowKnown,
        (Some(_), None) => StatementChange::NowUnscored,
        (None, None) => StatementChange::NotComparable(Unfair::NoLevel),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::questionnaire::Unscored;

    fn kept() -> Alignment {
        Alignment::Kept {
            from: "x".into(),
            reworded: false,
            moved: false,
        }
    }

    fn level(level: u8) -> Option<Choice> {
        Some(Choice::Level(level))
    }

    const UNKNOWN: Option<Choice> = Some(Choice::Unscored(Unscored::Unknown));
    const NOT_FOR_US: Option<Choice> = Some(Choice::Unscored(Unscored::NotForUs));

    #[test]
    fn levels_go_up_and_down_and_what_has_none_does_neither() {
        use Unfair::{NoLevel, NotLookedAt};
        for (then, now, expected) in [
            (level(1), level(3), StatementChange::Up(2)),
            (level(4), level(3), StatementChange::Down(1)),
            (level(2), level(2), StatementChange::Level),
            (UNKNOWN, level(1), StatementChange::NowKnown),
            (NOT_FOR_US, level(4), StatementChange::NowKnown),
            (level(4), UNKNOWN, StatementChange::NowUnscored),
            (UNKNOWN, NOT_FOR_US, StatementChange::NotComparable(NoLevel)),
            (None, level(4), StatementChange::NotComparable(NotLookedAt)),
            (level(4), None, StatementChange::NotComparable(NotLookedAt)),
        ] {
            assert_eq!(statement_change(&kept(), true, then, now), expected);
        }
    }

    #[test]
    fn what_is_not_fair_is_never_called_up_or_down() {
        use Unfair::{Merged, New, OtherScale, Retired, Split, VersionGone};
        let split = Alignment::Split {
            from: "x".into(),
            into: vec!["y".into(), "z".into()],
        };
        let merged = Alignment::Merged {
            from: vec!["x".into(), "y".into()],
        };
        let unclear = Alignment::Unclear {
            from: Some("x".into()),
        };
        for (alignment, same_scale, why) in [
            (kept(), false, OtherScale),
            (split, true, Split),
            (merged, true, Merged),
            (Alignment::New, true, New),
            (Alignment::Retired, true, Retired),
            (unclear, true, VersionGone),
        ] {
            let found = statement_change(&alignment, same_scale, level(1), level(4));
            assert_eq!(found, StatementChange::NotComparable(why));
            assert!(!found.is_move());
        }
    }
}
