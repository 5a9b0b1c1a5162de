//! Who was in the room at an audit.

use super::{Field, form};
use crate::{
    domain::{
        error::Error,
        form::Form,
        listing::count::number,
        presence::{MOST, Presence, Role},
    },
    language::msg,
};

form! {
    /// How many people of each role were there; asked when an audit starts, and by itself until it is closed.
    InTheRoom {
        users: Field::number("room_users", msg::ROOM_USERS),
        volunteers: Field::number("room_volunteers", msg::ROOM_VOLUNTEERS),
        staff: Field::number("room_staff", msg::ROOM_STAFF),
        committee: Field::number("room_committee", msg::ROOM_COMMITTEE),
        partners: Field::number("room_partners", msg::ROOM_PARTNERS),
        others: Field::number("room_others", msg::ROOM_OTHERS),
    }
}

impl InTheRoom {
    fn field(role: Role) -> Field {
        let fields = Self::FIELDS;
        match role {
            Role::Users => fields.users,
            Role::Volunteers => fields.volunteers,
            Role::Staff => fields.staff,
            Role::Committee => fields.committee,
            Role::Partners => fields.partners,
            Role::Others => fields.others,
        }
    }

    /// Reads the numbers; an empty field says nothing. What is no whole number, or too high a one, is noted on the form.
    pub fn read(form: &mut Form) -> Presence {
        let mut presence = Presence::new();
        for role in Role::ALL {
            let field = Self::field(role);
            let typed = form.trimmed(field.name).to_owned();
            if typed.is_empty() {
                continue;
            }
            match number(&typed).map(i32::try_from) {
                Some(Ok(people)) if people <= MOST => {
                    presence.insert(role, people);
                }
                _ => field.refuse(form, Error::NumberUnreadable),
            }
        }
        presence
    }

    /// Fills in what was said before.
    pub fn fill(form: &mut Form, presence: &Presence) {
        for (role, people) in presence {
            form.add(Self::field(*role).name, people.to_string());
        }
    }
}
