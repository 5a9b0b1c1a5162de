//! What comes round: the next check-in and the next audit, proposed from the last one or agreed by the group.

use chrono::{Months, NaiveDate};

use crate::domain::word::words;

words! {
    /// What comes round.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Occasion {
        /// A short meeting about the plan, every three months.
        CheckIn = "check-in",
        /// A full audit, every year.
        Audit = "audit",
    }
}

impl Occasion {
    /// Months from one to the next: a plan is looked at each quarter, the whole each year.
    fn months(self) -> Months {
        match self {
            Self::CheckIn => Months::new(3),
            Self::Audit => Months::new(12),
        }
    }
}

/// When an occasion comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextOccasion {
    /// What comes.
    pub occasion: Occasion,
    /// The day.
    pub on: NaiveDate,
    /// Whether the group agreed on this day; otherwise it is only proposed.
    pub agreed: bool,
}

/// A day the group agreed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgreedDay {
    /// The day.
    pub on: NaiveDate,
    /// When they agreed on it.
    pub agreed_on: NaiveDate,
}

/// When an occasion comes next: the day agreed since it last happened, or else one proposed from `last`, the day it last
/// happened (for a first check-in, the day the first open action was planned). None where nothing has happened yet and
/// nothing was agreed.
pub fn next(
    occasion: Occasion,
    last: Option<NaiveDate>,
    agreed: Option<AgreedDay>,
) -> Option<NextOccasion> {
    let holds = agreed
        .filter(|agreed| last.is_none_or(|last| agreed.on > last && agreed.agreed_on >= last));
    match (holds, last) {
        (Some(agreed), _) => Some(NextOccasion {
            occasion,
            on: agreed.on,
            agreed: true,
        }),
        (None, Some(last)) => Some(NextOccasion {
            occasion,
            on: last.checked_add_months(occasion.months())?,
            agreed: false,
        }),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_check_in_is_proposed_each_quarter_and_an_audit_each_year() {
        let last = Some(day("2026-11-30"));
        let proposed = |occasion| next(occasion, last, None).map(|next| (next.on, next.agreed));
        assert_eq!(
            proposed(Occasion::CheckIn),
            Some((day("2027-02-28"), false))
        );
        assert_eq!(proposed(Occasion::Audit), Some((day("2027-11-30"), false)));
        assert_eq!(next(Occasion::Audit, None, None), None);
    }

    #[test]
    fn an_agreed_day_holds_until_it_has_happened() {
        let agreed = Some(AgreedDay {
            on: day("2027-01-10"),
            agreed_on: day("2026-12-01"),
        });
        let on = |last| next(Occasion::CheckIn, last, agreed).map(|next| (next.on, next.agreed));
        assert_eq!(on(None), Some((day("2027-01-10"), true)));
        assert_eq!(on(Some(day("2026-11-30"))), Some((day("2027-01-10"), true)));
        // It happened on that day, or they met after agreeing: the next is proposed anew.
        assert_eq!(
            on(Some(day("2027-01-10"))),
            Some((day("2027-04-10"), false))
        );
        assert_eq!(
            on(Some(day("2026-12-20"))),
            Some((day("2027-03-20"), false))
        );
    }
}
