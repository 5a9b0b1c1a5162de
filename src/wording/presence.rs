//! Who was in the room, as one sentence.

use crate::{
    domain::presence::{Presence, Role},
    language::{Translator, msg},
};

/// "In the room: 3 people who use the service and 2 volunteers."; none where no number was said, or only noughts.
pub fn sentence(words: Translator, presence: &Presence) -> Option<String> {
    let parts: Vec<String> = presence
        .iter()
        .filter_map(|(role, people)| {
            let people = usize::try_from(*people).ok().filter(|people| *people > 0)?;
            let message = match role {
                Role::Users => msg::ROOM_COUNT_USERS,
                Role::Volunteers => msg::ROOM_COUNT_VOLUNTEERS,
                Role::Staff => msg::ROOM_COUNT_STAFF,
                Role::Committee => msg::ROOM_COUNT_COMMITTEE,
                Role::Partners => msg::ROOM_COUNT_PARTNERS,
                Role::Others => msg::ROOM_COUNT_OTHERS,
            };
            Some(words.count(message, people))
        })
        .collect();
    let people = words.list(&parts);
    (!parts.is_empty()).then(|| words.with(msg::ROOM_SENTENCE, [("people", people.into())]))
}
