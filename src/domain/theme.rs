//! What comes up in many groups at once: statements where many are low or unsure, and where some are strong.

use crate::domain::{
    answer::Choice,
    answer_codes,
    questionnaire::{Questionnaire, Unscored},
};

/// Fewest groups that make a theme; two groups that say the same are two groups.
const FEWEST: usize = 3;

/// Where a choice puts a group on a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// In the lower half of the scale.
    Low,
    /// "We don't know yet".
    Unsure,
    /// In the upper half, but not at the top.
    Fair,
    /// At the top of the scale.
    Strong,
}

impl Band {
    /// Where this choice puts a group on a scale of `top` levels; none where it was not asked, not answered, or is not
    /// for this group.
    pub fn of(choice: Option<Choice>, top: usize) -> Option<Self> {
        match choice? {
            Choice::Unscored(Unscored::Unknown) => Some(Self::Unsure),
            Choice::Unscored(Unscored::NotForUs) => None,
            Choice::Level(level) => Some(match usize::from(level) {
                level if level * 2 <= top => Self::Low,
                level if level >= top => Self::Strong,
                _ => Self::Fair,
            }),
        }
    }

    /// The signs of [`answer_codes`] that are in this band on a scale of `top` levels.
    pub fn codes(self, top: usize) -> String {
        "123456789u"
            .chars()
            .filter(|sign| {
                let choice = answer_codes::each(&sign.to_string()).next().flatten();
                let on_scale = sign.to_digit(10).is_none_or(|level| level as usize <= top);
                on_scale && Self::of(choice, top) == Some(self)
            })
            .collect()
    }
}

/// How groups stand on one statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Which statement.
    pub statement_id: String,
    /// Place of its principle in the questionnaire.
    pub principle: usize,
    /// Groups that answered it with a level or "we don't know yet".
    pub asked: usize,
    /// Of these, in the lower half of the scale.
    pub low: usize,
    /// Of these, "we don't know yet".
    pub unsure: usize,
    /// Of these, at the top of the scale.
    pub strong: usize,
}

impl Theme {
    /// Whether it comes up often enough to do something together: in three groups or more, and in a third of those asked.
    pub fn is_common(&self) -> bool {
        let either = self.low + self.unsure;
        either >= FEWEST && either * 3 >= self.asked
    }
}

/// How groups stand on each statement of the questionnaire, in its order. `lists` holds, for each version that was used,
/// its questionnaire and the choices of the groups. A statement is followed through versions by its id, where the scale
/// is as long.
pub fn themes<'a>(
    questionnaire: &Questionnaire,
    lists: impl Iterator<Item = (&'a Questionnaire, &'a [String])>,
) -> Vec<Theme> {
    let mut themes: Vec<Theme> = questionnaire
        .statements()
        .map(|(principle, statement)| Theme {
            statement_id: statement.id.clone(),
            principle: questionnaire.place_of(&principle.id),
            asked: 0,
            low: 0,
            unsure: 0,
            strong: 0,
        })
        .collect();
    let top = questionnaire.scale.levels.len();
    for (version, list) in lists.filter(|(version, _)| version.scale.levels.len() == top) {
        let at: Vec<Option<usize>> = version
            .statements()
            .map(|(_, statement)| {
                themes
                    .iter()
                    .position(|theme| theme.statement_id == statement.id)
            })
            .collect();
        for group in list {
            for (at, choice) in at.iter().zip(answer_codes::each(group)) {
                if let (Some(at), Some(footing)) = (at, Band::of(choice, top)) {
                    let theme = &mut themes[*at];
                    theme.asked += 1;
                    match footing {
                        Band::Low => theme.low += 1,
                        Band::Unsure => theme.unsure += 1,
                        Band::Strong => theme.strong += 1,
                        Band::Fair => {}
                    }
                }
            }
        }
    }
    themes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lower_half_is_low_and_only_the_top_is_strong() {
        assert_eq!(Band::Low.codes(4), "12");
        assert_eq!(Band::Fair.codes(4), "3");
        assert_eq!(Band::Strong.codes(4), "4");
        assert_eq!(Band::Unsure.codes(4), "u");
        // With an odd number the middle is neither.
        assert_eq!(Band::Low.codes(5), "12");
        assert_eq!(Band::Fair.codes(5), "34");
        assert_eq!(Band::Low.codes(2), "1");
        assert_eq!(
            Band::of(Some(Choice::Unscored(Unscored::NotForUs)), 4),
            None
        );
        assert_eq!(Band::of(None, 4), None);
    }

    #[test]
    fn a_theme_needs_three_groups_and_a_third_of_those_asked() {
        let theme = |asked, low, unsure| Theme {
            statement_id: "a".into(),
            principle: 0,
            asked,
            low,
            unsure,
            strong: 0,
        };
        assert!(!theme(2, 2, 0).is_common());
        assert!(theme(3, 2, 1).is_common());
        assert!(theme(9, 1, 2).is_common());
        assert!(!theme(10, 1, 2).is_common());
    }
}
