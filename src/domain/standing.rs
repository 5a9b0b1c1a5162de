//! What answers add up to, per principle: a fact written when an audit closes.

use crate::domain::{
    answer::{Answer, Choice},
    audit::AnswerSheet,
    questionnaire::{Principle, Unscored},
};

/// Where a principle stands. Only levels are added up; "don't know yet" and "not for us" are counted beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Standing {
    /// Which principle.
    pub principle_id: String,
    /// Statements of the principle.
    pub statements: i32,
    /// Statements with a level.
    pub scored: i32,
    /// Sum of their levels, each counted from 1.
    pub level_sum: i32,
    /// Answered "we don't know yet".
    pub unknown: i32,
    /// Answered "not for us".
    pub not_for_us: i32,
}

impl Standing {
    /// Adds up the answers to one principle's statements.
    pub fn of<'a>(principle: &Principle, answer: impl Fn(&str) -> Option<&'a Answer>) -> Self {
        let mut standing = Self::empty(principle);
        for statement in &principle.statements {
            standing.count(answer(&statement.id).and_then(|answer| answer.choice));
        }
        standing
    }

    /// A principle to which nothing was answered yet.
    pub fn empty(principle: &Principle) -> Self {
        Self {
            principle_id: principle.id.clone(),
            statements: i32::try_from(principle.statements.len()).unwrap_or(i32::MAX),
            scored: 0,
            level_sum: 0,
            unknown: 0,
            not_for_us: 0,
        }
    }

    /// Adds what one statement was answered with.
    pub fn count(&mut self, choice: Option<Choice>) {
        match choice {
            Some(Choice::Level(level)) => {
                self.scored += 1;
                self.level_sum += i32::from(level);
            }
            Some(Choice::Unscored(Unscored::Unknown)) => self.unknown += 1,
            Some(Choice::Unscored(Unscored::NotForUs)) => self.not_for_us += 1,
            None => {}
        }
    }

    /// The standings of an audit's chosen principles, in order.
    pub fn of_sheet(sheet: &AnswerSheet) -> Vec<Self> {
        sheet
            .principles()
            .map(|principle| {
                Self::of(principle, |id| {
                    sheet.answers.get(id).map(|saved| &saved.answer)
                })
            })
            .collect()
    }

    /// Statements nobody has answered.
    pub fn open(&self) -> i32 {
        self.statements - self.scored - self.unknown - self.not_for_us
    }

    /// Mean of the levels, from 1 to the number of levels. None where fewer than half of the statements that are for
    /// this group have a level: a picture drawn from less would mislead.
    pub fn mean(&self) -> Option<f64> {
        let ours = self.statements - self.not_for_us;
        (self.scored > 0 && self.scored * 2 >= ours)
            .then(|| f64::from(self.level_sum) / f64::from(self.scored))
    }

    /// The level whose name says it best: the one nearest to the mean, the lower of two that are equally near.
    pub fn level(&self) -> Option<u8> {
        // Nearest with ties down, in whole numbers: ceil(mean - 1/2) = ceil((2 sum - n) / 2n).
        self.mean().map(|_| {
            let (doubled, n) = (2 * self.level_sum - self.scored, 2 * self.scored);
            u8::try_from((doubled + n - 1).div_euclid(n))
                .unwrap_or(1)
                .max(1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(statements: i32, levels: &[i32], unknown: i32, not_for_us: i32) -> Standing {
        Standing {
            principle_id: "p".into(),
            statements,
            scored: i32::try_from(levels.len()).expect("few"),
            level_sum: levels.iter().sum(),
            unknown,
            not_for_us,
        }
    }

    #[test]
    fn unscored_answers_never_enter_the_mean() {
        let with = standing(6, &[2, 4, 3], 1, 2);
        assert_eq!(with.mean(), Some(3.0));
        assert_eq!(with.level(), Some(3));
        assert_eq!(with.open(), 0);
    }

    #[test]
    fn fewer_than_half_answered_is_not_a_standing() {
        assert_eq!(standing(8, &[4, 4, 4], 0, 0).mean(), None);
        assert!(standing(8, &[4, 4, 4], 0, 2).mean().is_some());
        assert_eq!(standing(3, &[], 3, 0).mean(), None);
    }

    #[test]
    fn a_tie_between_two_levels_takes_the_lower() {
        assert_eq!(standing(2, &[2, 3], 0, 0).level(), Some(2));
        assert_eq!(standing(3, &[2, 3, 3], 0, 0).level(), Some(3));
        assert_eq!(standing(2, &[1, 1], 0, 0).level(), Some(1));
    }
}
