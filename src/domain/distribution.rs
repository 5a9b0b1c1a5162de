//! How many groups of a network stand where on each principle, and how many moved. Counts with their denominators; no
//! group is set before another, and means of different versions are never set side by side.

use crate::domain::{
    answer_codes, questionnaire::Questionnaire, standing::Standing, standing_history::Direction,
};

/// Groups on one principle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Distribution {
    /// Place of the principle in the questionnaire.
    pub principle: usize,
    /// Groups whose standing is at each level, lowest first.
    pub levels: Vec<usize>,
    /// Groups that looked at it but scored too few statements for a standing.
    pub too_little: usize,
    /// Groups whose last two shared audits of one version both have a standing, and which stand nearer now.
    pub up: usize,
    /// Of these, about the same.
    pub same: usize,
    /// Of these, further away.
    pub down: usize,
}

impl Distribution {
    /// Groups with a standing.
    pub fn standing(&self) -> usize {
        self.levels.iter().sum()
    }

    /// Groups whose two audits can be compared: the denominator of what moved.
    pub fn compared(&self) -> usize {
        self.up + self.same + self.down
    }
}

/// The choices of one group: now, and at the audit before where that can be compared.
pub type CodesNowAndBefore<'a> = (&'a str, Option<&'a str>);

/// Counts groups on each principle of the questionnaire, in its order. `lists` holds, for each version that was used, its
/// questionnaire and the choices of the groups. A principle is followed through versions by its id, where the scale is
/// as long.
pub fn distributions<'a>(
    questionnaire: &Questionnaire,
    lists: impl Iterator<Item = (&'a Questionnaire, Vec<CodesNowAndBefore<'a>>)>,
) -> Vec<Distribution> {
    let top = questionnaire.scale.levels.len();
    let mut spreads: Vec<Distribution> = (0..questionnaire.principles.len())
        .map(|principle| Distribution {
            principle,
            levels: vec![0; top],
            ..Distribution::default()
        })
        .collect();
    for (version, list) in lists.filter(|(version, _)| version.scale.levels.len() == top) {
        let at: Vec<Option<usize>> = version
            .principles
            .iter()
            .map(|principle| {
                let same = |own: &crate::domain::questionnaire::Principle| own.id == principle.id;
                questionnaire.principles.iter().position(same)
            })
            .collect();
        for (now, before) in list {
            let now = answer_codes::standings(version, now);
            let before = before.map(|before| answer_codes::standings(version, before));
            for (place, at) in at.iter().enumerate() {
                if let (Some(at), Some(standing)) = (at, &now[place]) {
                    let before = before.as_ref().and_then(|before| before[place].as_ref());
                    spreads[*at].count(standing, before);
                }
            }
        }
    }
    spreads
}

impl Distribution {
    fn count(&mut self, now: &Standing, before: Option<&Standing>) {
        match now
            .level()
            .and_then(|level| self.levels.get_mut(usize::from(level) - 1))
        {
            Some(groups) => *groups += 1,
            None => self.too_little += 1,
        }
        match before
            .and_then(Standing::mean)
            .zip(now.mean())
            .map(|(then, now)| Direction::between(then, now))
        {
            Some(Direction::Up) => self.up += 1,
            Some(Direction::Level) => self.same += 1,
            Some(Direction::Down) => self.down += 1,
            None => {}
        }
    }
}
