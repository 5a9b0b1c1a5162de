//! An invitation into a group: until when it can be used, and the code of those that are handed out.

use chrono::{Months, NaiveDate};

use crate::domain::team::{SIGNS, signs, spaced};

/// How many signs a code has: 25¹² codes, 60 thousand million million.
const LENGTH: usize = 12;

/// How long an invitation can be used, unless whoever makes it says otherwise.
const USUAL: Months = Months::new(3);

/// How long at most.
const LONGEST: Months = Months::new(12);

/// The last day of an invitation that is made today, unless another is chosen.
pub fn usual_end(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(USUAL).unwrap_or(today)
}

/// The last day that can be chosen.
pub fn latest_end(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(LONGEST).unwrap_or(today)
}

/// What stands in the link of an invitation into a group that nobody runs, and is typed by whoever has it on paper or hears it:
/// twelve signs. Longer than the code of a team, which lets people answer for some days, and shorter than the secrets of all
/// other links, which open what people write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationCode(String);

impl InvitationCode {
    /// A code from random bytes; each sign is as likely as any other, to one in a million million million.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        let mut rest = u128::from_be_bytes(bytes);
        let of = SIGNS.len() as u128;
        let sign = || {
            let at = usize::try_from(rest % of).unwrap_or_default();
            rest /= of;
            char::from(SIGNS[at])
        };
        Self(std::iter::repeat_with(sign).take(LENGTH).collect())
    }

    /// Reads what somebody typed, as codes of teams are read; none where it is not of this length.
    pub fn read(typed: &str) -> Option<Self> {
        signs(typed, LENGTH).map(Self)
    }

    /// As it stands in links.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is shown and read aloud: three groups of four.
    pub fn spaced(&self) -> String {
        spaced(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = InvitationCode::from_random([0xa5; 16]);
        assert_eq!(code.as_str().len(), LENGTH);
        assert_eq!(code.spaced().split(' ').count(), 3);
        let typed = [
            code.spaced(),
            code.spaced().to_lowercase(),
            code.spaced().replace(' ', "-"),
            format!(" {} ", code.as_str()),
        ];
        for typed in typed {
            assert_eq!(
                InvitationCode::read(&typed).as_ref(),
                Some(&code),
                "{typed}"
            );
        }
        for other in ["", "4KX7 M2PT", "4KX7 M2PT 9AC!", "4KX7 M2PT 9ACE 3"] {
            assert_eq!(InvitationCode::read(other), None, "{other}");
        }
        assert_ne!(code, InvitationCode::from_random([0xa6; 16]));
    }
}
