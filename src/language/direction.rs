//! Which way writing runs, and how a name keeps its place in a sentence that runs the other way (Unicode Standard Annex 9).

use unicode_bidi::{BidiClass, bidi_class};

/// Begins a part that runs by its own first letter and turns nothing round it.
const OPEN: char = '\u{2068}';

/// Ends it.
const CLOSE: char = '\u{2069}';

/// Whether a character is of a script that is written from right to left.
pub fn is_from_right(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// A name or title as it stands in a sentence: as a part of its own where any of it runs against the sentence.
///
/// Text without letters, a date or a time say, goes along with its sentence.
pub fn isolated(text: &str, sentence_from_right: bool) -> String {
    let against = |c: char| {
        if sentence_from_right {
            bidi_class(c) == BidiClass::L
        } else {
            is_from_right(c)
        }
    };
    let text = contained(text);
    if text.chars().any(against) {
        format!("{OPEN}{text}{CLOSE}")
    } else {
        text
    }
}

/// Text whose marks of direction end with it: every part that is opened is closed, and what turns letters round by force
/// is dropped, so that no text can make another say what it does not.
pub fn contained(text: &str) -> String {
    let mut open = 0_usize;
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{202a}'..='\u{202e}' => continue,
            CLOSE if open == 0 => continue,
            CLOSE => open -= 1,
            '\u{2066}'..='\u{2068}' => open += 1,
            _ => {}
        }
        kept.push(c);
    }
    kept.extend(std::iter::repeat_n(CLOSE, open));
    kept
}

/// A text in parts, each with whether it is one that stands by itself; the marks round such parts are left out.
pub fn parts(text: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, opened)) = rest.split_once(OPEN) {
        let end = end_of_part(opened);
        parts.push((before, false));
        parts.push((&opened[..end], true));
        rest = opened[end..].strip_prefix(CLOSE).unwrap_or_default();
    }
    parts.push((rest, false));
    parts.retain(|(part, _)| !part.is_empty());
    parts
}

/// Where a part that was opened ends, in bytes.
fn end_of_part(opened: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in opened.char_indices() {
        match c {
            CLOSE if depth == 0 => return at,
            CLOSE => depth -= 1,
            '\u{2066}'..='\u{2068}' => depth += 1,
            _ => {}
        }
    }
    opened.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_runs_against_its_sentence_stands_by_itself() {
        for (name, from_right, expected) in [
            ("اللطف", false, "\u{2068}اللطف\u{2069}"),
            ("Café חן", false, "\u{2068}Café חן\u{2069}"),
            ("Kindness", false, "Kindness"),
            ("Kindness", true, "\u{2068}Kindness\u{2069}"),
            ("مخبز Bread!", true, "\u{2068}مخبز Bread!\u{2069}"),
            ("25 نوفمبر 2026", true, "25 نوفمبر 2026"),
            ("12:27", true, "12:27"),
            ("٢١", false, "٢١"),
        ] {
            assert_eq!(isolated(name, from_right), expected, "{name}");
        }
    }

    #[test]
    fn marks_of_direction_end_with_their_text() {
        assert_eq!(contained("a\u{202e}b"), "ab");
        assert_eq!(contained("a\u{2069}b"), "ab");
        assert_eq!(contained("\u{2067}a"), "\u{2067}a\u{2069}");
        assert_eq!(isolated("a\u{2069}ا", false), "\u{2068}aا\u{2069}");
    }

    #[test]
    fn parts_that_stand_by_themselves_are_found_with_what_is_inside_them() {
        assert_eq!(
            parts("Best: \u{2068}ا \u{2068}b\u{2069}\u{2069}, then \u{2068}د"),
            [
                ("Best: ", false),
                ("ا \u{2068}b\u{2069}", true),
                (", then ", false),
                ("د", true)
            ]
        );
        assert_eq!(parts("as it is"), [("as it is", false)]);
    }
}
