//! Which counts may be told to people outside: a count of one or two says how somebody in particular stands.

/// The fewest that a number told outside may be of.
///
/// This is the minimum frequency rule, with its second half: what is left when one table is subtracted from another counts
/// like a number of its own (Handbook on Statistical Disclosure Control, tabular data: primary suppression and
/// disclosure by differencing).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fewest(usize);

impl Fewest {
    /// Groups behind what a network's report tells of their audits and plans.
    pub const GROUPS: Self = Self(3);

    /// People behind the lowest and highest level that a team sees of a statement.
    pub const TEAM: Self = Self(3);

    /// People behind counts of who chose what, in a team as a whole and in each role.
    pub const DOTS: Self = Self(5);

    /// People behind anything that is told of what people who use a service said.
    pub const VOICES: Self = Self(5);

    /// How many that are.
    pub fn number(self) -> usize {
        self.0
    }

    /// Whether a number of so many may be told.
    pub fn lets_tell(self, of: usize) -> bool {
        of >= self.0
    }

    /// Whether a number may be told beside another one that was told before. The arguments are how many only one of them is
    /// of, and how many only the other: whoever subtracts them learns of these alone.
    pub fn lets_subtract(self, only_here: usize, only_there: usize) -> bool {
        [only_here, only_there]
            .into_iter()
            .all(|apart| apart == 0 || self.lets_tell(apart))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_or_two_are_too_few_alone_and_as_what_is_left() {
        let fewest = Fewest::GROUPS;
        assert_eq!(
            [0, 1, 2, 3, 40].map(|of| fewest.lets_tell(of)),
            [false, false, false, true, true]
        );
        for (here, there, may) in [
            (0, 0, true),
            (1, 0, false),
            (0, 2, false),
            (3, 0, true),
            (3, 1, false),
            (5, 4, true),
        ] {
            assert_eq!(fewest.lets_subtract(here, there), may, "{here} {there}");
        }
    }
}
