//! Phones and e-mail addresses in what people type, so that they can be pressed: "Jo: 0161 496 0000 (mornings)".

use crate::domain::digits::western;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// As typed.
    pub text: &'a str,
    /// Where it leads, `tel:` or `mailto:`; none for all else.
    pub href: Option<String>,
}

/// A text in pieces, which make the whole text again.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut plain, mut at, mut before) = (0, 0, None);
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        let begins = before.is_none_or(|before: char| !before.is_alphanumeric() && before != '@');
        let found = begins
            .then(|| email(rest).or_else(|| phone(rest)))
            .flatten();
        let length = match &found {
            Some((length, _)) => *length,
            None => next.len_utf8(),
        };
        if let Some((length, Some(href))) = found {
            pieces.extend(said(&text[plain..at], None));
            pieces.extend(said(&rest[..length], Some(href)));
            plain = at + length;
        }
        before = rest[..length].chars().next_back();
        at += length;
    }
    pieces.extend(said(&text[plain..], None));
    pieces
}

fn said(text: &str, href: Option<String>) -> Option<Piece<'_>> {
    (!text.is_empty()).then_some(Piece { text, href })
}

/// The fewest and the most digits of a number that can be rung; the most are those of the whole world (E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 6..=15;

/// How long the number is that a text begins with, and where it leads; nowhere where it has too few digits or too many, for
/// then it may be two numbers. None where it begins with no number.
fn phone(text: &str) -> Option<(usize, Option<String>)> {
    let begins = |c: char| western(c).is_ascii_digit() || matches!(c, '+' | '(');
    text.starts_with(begins).then_some(())?;
    let (mut digits, mut end, mut gap) = (String::new(), 0, 0);
    for (at, c) in text.char_indices() {
        let digit = western(c);
        if digit.is_ascii_digit() {
            digits.push(digit);
            (end, gap) = (at + c.len_utf8(), 0);
        } else if c == '+' && digits.is_empty() || c == ')' && gap == 0 {
            end = at + c.len_utf8();
        } else if matches!(c, ' ' | '\u{a0}' | '-' | '‐' | '–' | '.' | '/' | '(') && gap < 2 {
            gap += 1;
        } else {
            break;
        }
    }
    if digits.is_empty() {
        return None;
    }
    let typed = &text[..end];
    let abroad = typed.contains('+');
    // As in +44 (0)161: the nought is for those who ring from within the country.
    let within = typed.find("(0)").filter(|_| abroad);
    let href = DIGITS.contains(&digits.len()).then(|| {
        let kept: String = typed
            .char_indices()
            .filter(|(at, _)| within.is_none_or(|within| *at != within + 1))
            .map(|(_, c)| western(c))
            .filter(char::is_ascii_digit)
            .collect();
        format!("tel:{}{kept}", if abroad { "+" } else { "" })
    });
    Some((end, href))
}

/// The same for an e-mail address. Only what stands in one unquoted leads anywhere, so that nothing is put into a letter
/// beside the address.
fn email(text: &str) -> Option<(usize, Option<String>)> {
    let is_of_it = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '@');
    let end = text.find(|c| !is_of_it(c)).unwrap_or(text.len());
    let typed = text[..end].trim_end_matches(['.', '-']);
    let (own, server) = typed.split_once('@')?;
    let is_whole = !own.is_empty()
        && !server.contains('@')
        && !server.starts_with('.')
        && server.contains('.');
    is_whole.then(|| (typed.len(), Some(format!("mailto:{typed}"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<String> {
        let pieces = pieces(text);
        let whole: String = pieces.iter().map(|piece| piece.text).collect();
        assert_eq!(whole, text);
        pieces.into_iter().filter_map(|piece| piece.href).collect()
    }

    #[test]
    fn a_number_is_found_as_people_write_it() {
        for (text, number) in [
            ("0161 496 0000", "tel:01614960000"),
            ("(0161) 496-0000", "tel:01614960000"),
            ("Jo: 0161.496.0000 (mornings)", "tel:01614960000"),
            ("+44 (0)161 496 0000", "tel:+441614960000"),
            ("030/1234567", "tel:0301234567"),
            ("٠١٦١ ٤٩٦ ٠٠٠٠", "tel:01614960000"),
            ("0161 496 0000 ext 12", "tel:01614960000"),
        ] {
            assert_eq!(links(text), [number], "{text}");
        }
        let two = "0161 496 0000, or 07700 900123 in the evening";
        assert_eq!(links(two), ["tel:01614960000", "tel:07700900123"]);
        assert_eq!(
            links("0161 496 0000 / 07700 900123"),
            ["tel:01614960000", "tel:07700900123"]
        );
    }

    #[test]
    fn what_is_no_number_leads_nowhere() {
        for text in [
            "",
            "ask Jo",
            "12",
            "flat 3, 2nd floor",
            "A1234567",
            "0161 496 0000 07700 900123",
            "(",
            "+",
        ] {
            assert_eq!(links(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn an_address_is_found_and_nothing_beside_it() {
        for (text, address) in [
            ("jo@example.org", "mailto:jo@example.org"),
            (
                "Jo <jo.b+food@mail.example.org>.",
                "mailto:jo.b+food@mail.example.org",
            ),
            ("write to jo@example.org.", "mailto:jo@example.org"),
            ("07700900123@example.org", "mailto:07700900123@example.org"),
        ] {
            assert_eq!(links(text), [address], "{text}");
        }
        assert_eq!(
            links("jo@example.org?bcc=all@example.org"),
            ["mailto:jo@example.org", "mailto:all@example.org"]
        );
        for text in ["jo@", "@example.org", "jo@home", "a@b@c.org"] {
            assert_eq!(links(text), [""; 0], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn pieces_make_the_whole_text_again(text in "[0-9+() a-z@./٠é,-]{0,60}") {
            links(&text);
        }
    }
}
