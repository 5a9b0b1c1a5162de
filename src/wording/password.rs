//! What is said of links that set a new password, to colleagues and to the person.

use crate::{
    language::{Translator, msg},
    queries::password::PasswordLink,
};

/// A link, for those who run the same group or support the same network.
pub fn told(words: Translator, link: &PasswordLink) -> String {
    let person = words.person(&link.person);
    match (link.used_at, &link.made_by) {
        (Some(used_at), made_by) => {
            let when = words.moment(used_at);
            match made_by {
                Some(name) => words.with(
                    msg::PASSWORD_USED,
                    [
                        ("name", name.as_str().into()),
                        ("person", person.into()),
                        ("when", when.into()),
                    ],
                ),
                None => words.with(
                    msg::PASSWORD_USED_OWNER,
                    [("person", person.into()), ("when", when.into())],
                ),
            }
        }
        (None, made_by) => {
            let (when, until) = (words.moment(link.made_at), words.moment(link.expires_at));
            match made_by {
                Some(name) => words.with(
                    msg::PASSWORD_OUT,
                    [
                        ("name", name.as_str().into()),
                        ("person", person.into()),
                        ("when", when.into()),
                        ("until", until.into()),
                    ],
                ),
                None => words.with(
                    msg::PASSWORD_OUT_OWNER,
                    [
                        ("person", person.into()),
                        ("when", when.into()),
                        ("until", until.into()),
                    ],
                ),
            }
        }
    }
}

/// A link that was used, for the person whose password it set.
pub fn told_to_person(words: Translator, link: &PasswordLink) -> String {
    let when = words.moment(link.used_at.unwrap_or(link.made_at));
    match &link.made_by {
        Some(name) => words.with(
            msg::PASSWORD_TOLD,
            [("name", name.as_str().into()), ("when", when.into())],
        ),
        None => words.with(msg::PASSWORD_TOLD_OWNER, [("when", when.into())]),
    }
}
