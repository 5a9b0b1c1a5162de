//! What a team says of itself beside what people who use the service say: in their own words and counts, never as a level or an
//! average. Beside them one of three sentences, where a questionnaire declares that the two may be set side by side.
//!
//! A level describes how a group works, and an answer what one visit was like: so a ceiling is the most of a hundred people
//! who may say "not so for me" where a level still fits, and a sentence is said only where at least three people lie on the
//! other side of it. Both are judgement, which `docs/questionnaires.md` explains.

use chrono::{Months, NaiveDate};

use crate::domain::{
    questionnaire::VoiceQuestion,
    release::{Table, Told},
};

/// The fewest answers of which a sentence is said.
const FEWEST: u32 = 10;

/// People who must lie on the other side of a ceiling.
const BEYOND: u32 = 3;

/// Months that may lie between an audit and the end of a round.
const MONTHS: Months = Months::new(6);

/// What two sides are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The level fits what people say.
    Fits,
    /// People say that a level two or more above would fit too.
    MoreThanYou,
    /// More people say "not so for me" than fit the level.
    TalkAbout,
}

/// What an agreed level, counted from 1, is to what is told of a question; none where the questionnaire does not declare that the
/// two may be set side by side, or too few answered.
pub fn verdict(question: &VoiceQuestion, told: &Told, level: u8) -> Option<Verdict> {
    let Told::Numbers(table) = told else {
        return None;
    };
    let shortfall = question.shortfall.as_ref()?;
    let base = sure(question, table);
    if base < FEWEST {
        return None;
    }
    let short: u32 = shortfall
        .short
        .iter()
        .map(|answer| table.count(*answer))
        .sum();
    // In hundredths of people.
    let room = |level: usize| {
        let ceiling = shortfall.ceilings.get(level.checked_sub(1)?)?;
        Some(i64::from(*ceiling) * i64::from(base) - 100 * i64::from(short))
    };
    let beyond = 100 * i64::from(BEYOND);
    let level = usize::from(level);
    if room(level)? <= -beyond {
        return Some(Verdict::TalkAbout);
    }
    let fits_above = (level + 2..=shortfall.ceilings.len())
        .any(|above| room(above).is_some_and(|room| room >= beyond));
    Some(if fits_above {
        Verdict::MoreThanYou
    } else {
        Verdict::Fits
    })
}

/// How many gave one of the answers, and did not say that they are not sure.
fn sure(question: &VoiceQuestion, table: &Table) -> u32 {
    (0..question.answers.len())
        .map(|answer| table.count(answer))
        .sum()
}

/// What is said of several verdicts together; the one that asks for most.
pub fn together(verdicts: impl Iterator<Item = Verdict>) -> Option<Verdict> {
    verdicts.max()
}

/// Whether an audit and a round are of one time.
pub fn of_one_time(held_on: NaiveDate, until: NaiveDate) -> bool {
    let (first, last) = (held_on.min(until), held_on.max(until));
    first
        .checked_add_months(MONTHS)
        .is_none_or(|end| last <= end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::questionnaire::Shortfall;

    fn question(ceilings: &[u8]) -> VoiceQuestion {
        VoiceQuestion {
            id: "v1".into(),
            principle: "welcoming".into(),
            statements: vec!["wel.greet".into()],
            text: "Do you feel welcome?".into(),
            answers: ["Every time", "Sometimes", "Not really"]
                .map(Into::into)
                .into(),
            scenes: Vec::new(),
            shortfall: Some(Shortfall {
                short: vec![1, 2],
                ceilings: ceilings.into(),
            }),
        }
    }

    fn of(counts: [u32; 4], level: u8) -> Option<Verdict> {
        let told = Told::Numbers(Table::of(counts));
        verdict(&question(&[100, 75, 45, 20]), &told, level)
    }

    #[test]
    fn three_people_beyond_the_ceiling_are_worth_a_talk_and_two_are_not() {
        // Of twenty, nine may at the third level.
        assert_eq!(of([11, 9, 0, 0], 3), Some(Verdict::Fits));
        assert_eq!(of([9, 8, 3, 0], 3), Some(Verdict::Fits));
        assert_eq!(of([8, 8, 4, 0], 3), Some(Verdict::TalkAbout));
        // At the lowest everything fits.
        assert_eq!(of([0, 10, 10, 0], 1), Some(Verdict::Fits));
    }

    #[test]
    fn people_see_more_only_two_levels_above() {
        assert_eq!(of([15, 5, 0, 0], 1), Some(Verdict::MoreThanYou));
        assert_eq!(of([14, 6, 0, 0], 2), Some(Verdict::Fits));
        assert_eq!(of([40, 0, 0, 0], 2), Some(Verdict::MoreThanYou));
        assert_eq!(
            of([12, 8, 0, 0], 1),
            Some(Verdict::Fits),
            "one person below is too few"
        );
    }

    #[test]
    fn under_ten_sure_answers_or_without_declaration_nothing_is_said() {
        assert_eq!(of([0, 5, 4, 9], 4), None);
        assert_eq!(of([0, 5, 5, 9], 4), Some(Verdict::TalkAbout));
        let mut undeclared = question(&[]);
        undeclared.shortfall = None;
        let told = Told::Numbers(Table::of([0, 20]));
        assert_eq!(verdict(&undeclared, &told, 4), None);
        assert_eq!(
            verdict(&question(&[100, 75, 45, 20]), &Told::Nearly(2), 4),
            None
        );
    }

    #[test]
    fn half_a_year_is_one_time() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).expect("a day");
        assert!(of_one_time(day(1, 31), day(7, 31)));
        assert!(!of_one_time(day(1, 31), day(8, 1)));
        assert!(!of_one_time(day(8, 1), day(1, 31)));
    }
}
