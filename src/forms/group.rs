//! What a group says of itself, and what it shares with whom.

use super::{Field, form};
use crate::{
    domain::{
        error::Error,
        form::{Form, NAME},
        ids::NetworkId,
        listing::count::number,
        profile::{Fact, StatedFact},
        share::Subject,
    },
    language::msg,
};

/// What was said so far when the form was made.
pub const BASE: &str = "base";
/// The networks that read nothing yet, as the page named them.
pub const LATER: &str = "later";
/// Whether these networks may read what the others may.
pub const RENEW: &str = "renew";
/// What a box that is ticked says.
pub const YES: &str = "yes";

form! {
    /// The name of a group, and what it says of itself.
    Profile {
        name: Field::line("name", msg::PROFILE_NAME, NAME).needed(),
        does: Field::area(Fact::Does.word(), msg::PROFILE_DOES, Fact::Does.room(), 2).hint(msg::PROFILE_DOES_HINT),
        place: Field::line(Fact::Place.word(), msg::PROFILE_PLACE, Fact::Place.room()),
        size: Field::line(Fact::Size.word(), msg::PROFILE_SIZE, Fact::Size.room()),
        volunteers: Field::line(Fact::Volunteers.word(), msg::PROFILE_VOLUNTEERS, Fact::Volunteers.room()),
        hours: Field::line(Fact::Hours.word(), msg::PROFILE_HOURS, Fact::Hours.room()).hint(msg::PROFILE_HOURS_HINT),
        reached: Field::line(Fact::Reached.word(), msg::PROFILE_REACHED, Fact::Reached.room()),
        languages: Field::line(Fact::Languages.word(), msg::PROFILE_LANGUAGES, Fact::Languages.room()),
        mentor: Field::choice(Fact::Mentor.word(), msg::PROFILE_MENTOR),
    }
}

impl Profile {
    /// The field of a fact.
    pub fn field(fact: Fact) -> Field {
        match fact {
            Fact::Does => Self::FIELDS.does,
            Fact::Place => Self::FIELDS.place,
            Fact::Size => Self::FIELDS.size,
            Fact::Volunteers => Self::FIELDS.volunteers,
            Fact::Hours => Self::FIELDS.hours,
            Fact::Reached => Self::FIELDS.reached,
            Fact::Languages => Self::FIELDS.languages,
            Fact::Mentor => Self::FIELDS.mentor,
        }
    }

    /// The field that says whether networks may read a fact.
    pub fn consent(fact: Fact) -> &'static str {
        match fact {
            Fact::Place => "place-shared",
            Fact::Does => "does-shared",
            Fact::Size => "size-shared",
            Fact::Reached => "reached-shared",
            Fact::Volunteers => "volunteers-shared",
            Fact::Hours => "hours-shared",
            Fact::Languages => "languages-shared",
            Fact::Mentor => "mentor-shared",
        }
    }

    /// The form filled in with what was said so far.
    pub fn filled<'a>(name: &str, facts: impl IntoIterator<Item = &'a StatedFact>) -> Form {
        let mut form = Form::default();
        form.add(Self::FIELDS.name.name, name);
        for stated in facts {
            form.add(stated.fact.word(), stated.value.as_str());
            if stated.is_shared {
                form.add(Self::consent(stated.fact), YES);
            }
        }
        form
    }

    /// Reads a field for each fact, and one that says whether it may be read. To be named to others is itself the consent.
    pub fn read_facts(form: &mut Form) -> Vec<StatedFact> {
        Fact::ALL
            .map(|fact| {
                let mut value = form.optional(fact.word(), fact.room());
                if fact.is_number() && !value.is_empty() {
                    match number(&value) {
                        Some(number) => value = number.to_string(),
                        None => Self::field(fact).refuse(form, Error::NumberUnreadable),
                    }
                }
                let is_shared = if fact == Fact::Mentor {
                    value == YES
                } else {
                    form.has(Self::consent(fact), YES)
                };
                StatedFact {
                    fact,
                    value,
                    is_shared,
                }
            })
            .to_vec()
    }
}

/// The field that chooses how much of something a network sees.
pub fn share_field(network: NetworkId, subject: Subject) -> String {
    match subject {
        Subject::Plan => format!("{network}.plan"),
        Subject::Audit(audit) => format!("{network}.{audit}"),
    }
}

/// The field that chooses how much a network sees of audits that are closed later; [`EACH_TIME`] where the group is asked.
pub fn lasting_field(network: NetworkId) -> String {
    format!("{network}.next")
}

/// The field that chooses whether a network reads what a group was told of its rounds; [`YES`] or [`NO`].
pub fn voices_field(network: NetworkId) -> String {
    format!("{network}.voices")
}

/// That something is not so.
pub const NO: &str = "no";

/// That the group is asked each time.
pub const EACH_TIME: &str = "ask";

/// The field that says how much of its audits a group shares with a network that it was asked of.
pub fn question_field(network: NetworkId) -> String {
    format!("{network}.asked")
}

/// The field that says whether that counts for later audits too.
pub fn question_later_field(network: NetworkId) -> String {
    format!("{network}.later")
}

/// The field that carries what a choice was when its page was drawn.
pub fn share_field_before(field: &str) -> String {
    format!("{field}.was")
}
