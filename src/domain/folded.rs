//! Names as they are compared and looked for: without what people leave out when they type.

use unicode_normalization::UnicodeNormalization as _;

use crate::domain::{digits::western, form::is_seen};

/// A text as it is compared: in one line of single spaces, in small letters, without accents, apostrophes and marks that
/// nobody sees, wide and joined letters as plain ones, and digits of every keyboard as the same digits. Vowel signs that a
/// script needs stay (those of Hindi or Thai); those that Arabic and Hebrew leave out go. Folding what is folded changes
/// nothing.
pub fn folded(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| !is_left_out(*c))
        .nfkd()
        .filter(|c| !is_left_out(*c))
        .flat_map(char::to_lowercase)
        // By the large letter, which is one for several small ones: ς and σ, ß and ss, ı and i.
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .flat_map(|c| of_one_kind(western(c)))
        .nfkd()
        .filter(|c| !is_left_out(*c))
        .nfc()
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Accents, apostrophes, the points of Arabic and Hebrew, the stretching of Arabic, and what nobody sees.
fn is_left_out(c: char) -> bool {
    let left_out = matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}'
            | '\u{610}'..='\u{61a}' | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
            | '\'' | '`' | '\u{b4}' | '\u{2b9}'..='\u{2bf}' | '\u{2c8}' | '\u{2018}'..='\u{201b}' | '\u{2032}'
    );
    left_out || !(c.is_whitespace() || is_seen(c))
}

/// The plain letters for one that is written in several ways, but for its marks; dashes as spaces.
fn of_one_kind(c: char) -> impl Iterator<Item = char> {
    let plain = match c {
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ŧ' => "t",
        // The letters that Arabic and Persian keyboards write in two ways.
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ة' => "ه",
        '\u{671}' => "ا",
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{5be}' => " ",
        _ => "",
    };
    let kept = plain.is_empty().then_some(c);
    plain.chars().chain(kept)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::folded;

    #[test]
    fn what_people_leave_out_when_they_type_makes_no_difference() {
        for (written, typed) in [
            ("Café Łódź", "cafe lodz"),
            ("Cafe\u{301}", "CAFÉ"),
            ("St Mary’s", "st marys"),
            ("St Mary's", "St Maryʼs"),
            ("O‘Brien  Hall", "obrien hall"),
            ("Straße", "STRASSE"),
            ("Ørsted Æble", "orsted aeble"),
            ("İstanbul ılık", "istanbul ilik"),
            ("Ｆｏｏｄ　Ｂａｎｋ", "food bank"),
            ("ﬁsh–bar", "fish bar"),
            ("Tiếng Việt", "tieng viet"),
            ("Έλληνες", "ελληνεσ"),
            ("ΟΔΟΣ", "οδός"),
            ("Ёлка", "елка"),
            ("مَطْبَخ الحيّ", "مطبخ الحي"),
            ("أُسْرَة", "اسره"),
            ("مقهى", "مقهي"),
            ("مجمـــوعة ٣", "مجموعة 3"),
            ("שָׁלוֹם", "שלום"),
            ("ｶﾞｰﾃﾞﾝ", "ガーデン"),
            ("Right\u{200f} to left", "right to left"),
            ("\u{61c}دار\u{a0}النور", "دار النور"),
            ("\u{671}لحي", "الحي"),
            ("Elm\u{2011}Hall\u{2060}", "elm hall"),
        ] {
            assert_eq!(folded(written), folded(typed), "{written} and {typed}");
        }
    }

    #[test]
    fn what_makes_another_word_stays() {
        for (one, other) in [
            ("कि", "का"),
            ("が", "か"),
            ("Mill Lane", "Mill Lane 2"),
            ("50% off", "50 off"),
            ("北区", "南区"),
        ] {
            assert_ne!(folded(one), folded(other), "{one} and {other}");
        }
    }

    proptest! {
        #[test]
        fn folding_what_is_folded_changes_nothing(text in "\\PC{0,40}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }
    }
}
