//! New passwords: long enough, not easy to guess, and not the names that stand on the page.

use zxcvbn::{Score, zxcvbn};

use crate::domain::{error::Error, form::Form};

/// Fewest characters of a password (NIST SP 800-63B asks for 8 and advises more; length is what counts).
pub const PASSWORD_MIN: u32 = 12;

/// Most characters of a password; hashing longer ones only costs time.
pub const PASSWORD_MAX: u32 = 200;

/// What everybody reads on every page.
const PRODUCT: &str = "Good Measure";

/// Fewest letters that a password has beside names; with fewer it is a name with something at its end.
const LETTERS_OF_ITS_OWN: usize = 4;

/// Fewest letters of a part of a name that counts as one.
const SHORTEST_PART: usize = 3;

/// Reads a new password: at least [`PASSWORD_MIN`] characters, not easy to guess, and more than the names of who and what it
/// is for (the person, what they sign in with, their groups and networks), the product's, or parts of these.
///
/// # Errors
/// Notes on the form what is wrong with field `name`.
pub fn new_password(form: &mut Form, name: &str, names: &[&str]) -> String {
    let password = form.get(name).to_owned();
    let count = u32::try_from(password.chars().count()).unwrap_or(u32::MAX);
    if count < PASSWORD_MIN {
        form.refuse(name, Error::PasswordShort(PASSWORD_MIN));
    } else if count > PASSWORD_MAX {
        form.refuse(name, Error::TooLong(PASSWORD_MAX));
    } else if is_made_of_names(&password, names) {
        form.refuse(name, Error::PasswordNames);
    } else if is_easy_to_guess(&password) {
        form.refuse(name, Error::PasswordCommon);
    }
    password
}

/// Whether it is a common password, or one with capitals, digits, signs or itself at its end; or something as easily found.
fn is_easy_to_guess(password: &str) -> bool {
    let score = |text: &str| zxcvbn(text, &[]).score();
    // What is put round a word makes many guesses of it on paper, and few for those who try such things first.
    let word = password.trim_matches(|c: char| !c.is_alphabetic());
    let is_mostly_word = word.chars().count() * 2 >= password.chars().count();
    score(password) < Score::Three || is_mostly_word && score(word) < Score::Two
}

/// Whether next to nothing is left of it without names, whatever stands between them or round them.
fn is_made_of_names(password: &str, names: &[&str]) -> bool {
    let all = letters(password);
    let names = names.iter().chain([&PRODUCT]);
    let mut parts: Vec<String> = names
        .flat_map(|name| name.split(|c: char| !c.is_alphanumeric()).chain([*name]))
        .map(letters)
        .filter(|part| part.chars().count() >= SHORTEST_PART)
        .collect();
    // A whole name before its parts.
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    let left = parts
        .iter()
        .fold(all.clone(), |left, part| left.replace(part, ""));
    left.len() < all.len() && left.chars().count() < LETTERS_OF_ITS_OWN
}

/// The letters alone, in small.
fn letters(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter(|c| c.is_alphabetic())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(password: &str) -> Option<Error> {
        let mut form = Form::new([("password".to_owned(), password.to_owned())]);
        let names = ["Mill Lane pantry", "Ana López", "ana.lopez@example.org"];
        new_password(&mut form, "password", &names);
        form.problem("password")
    }

    #[test]
    fn common_passwords_and_their_simple_variations_are_refused() {
        for password in [
            "passwordpassword",
            "password1234!",
            "Password!!!!!!",
            "PASSWORD-2026",
            "P4ssw0rd12345",
            "123456789012",
            "qwertyuiop[]",
            "1q2w3e4r5t6y",
            "letmeinletmein",
            "iloveyou2026!",
            "Football8371!",
            "dragondragon!",
            "Sunshine2026!!",
            "aaaaaaaaaaaa",
            "abcdefghijklm",
        ] {
            assert_eq!(said(password), Some(Error::PasswordCommon), "{password}");
        }
    }

    #[test]
    fn the_names_on_the_page_are_refused_whatever_stands_between_or_round_them() {
        for password in [
            "Mill Lane pantry",
            "MillLanePantry1!",
            "pantry-mill-2026",
            "ana.lopez@example.org",
            "AnaLópez-1234!",
            "Good Measure 12",
            "goodmeasureana",
            "Mill.Lane.1.2.3",
        ] {
            assert_eq!(said(password), Some(Error::PasswordNames), "{password}");
        }
    }

    #[test]
    fn words_that_do_not_belong_together_are_taken_in_any_language() {
        for password in [
            "warm bread on tuesday",
            "three odd words here",
            "four other odd words",
            "mill stones dance slowly",
            "lluvia mesa tambor",
            "خبز دافئ يوم الثلاثاء",
            "kX7#mq2Lw9!z",
            "correct-horse-battery",
        ] {
            assert_eq!(said(password), None, "{password}");
        }
    }
}
