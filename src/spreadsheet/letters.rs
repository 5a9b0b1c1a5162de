//! The letters of a text: told by its mark, plain from its bytes, or guessed.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1256,
};

use crate::domain::listing::source::Letters;

/// Bytes by which letters are guessed.
const SAMPLE: usize = 256 * 1024;

/// Characters of a line that shows a reading.
const SHOWN: usize = 60;

/// A text, and in which letters it was read.
pub struct Decoded<'a> {
    /// The text, without its mark.
    pub text: Cow<'a, str>,
    /// Its letters.
    pub letters: Letters,
    /// Whether they are a guess, or would be if nobody had chosen.
    pub is_guess: bool,
}

/// The text of a file, in the letters that a person wants or that are found out.
pub fn decoded(bytes: &[u8], wanted: Option<Letters>) -> Decoded<'_> {
    let (found, is_guess) = found_out(bytes);
    let letters = wanted.unwrap_or(found);
    Decoded {
        text: text_of(bytes, letters),
        letters,
        is_guess,
    }
}

/// How the first line with more than plain letters looks by each reading.
pub fn readings(bytes: &[u8]) -> Vec<(Letters, String)> {
    let bytes = &bytes[..bytes.len().min(SAMPLE)];
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let lines = bytes.split(is_end);
    let odd = lines.filter(|line| !line.is_empty()).max_by_key(|line| {
        line.iter()
            .filter(|byte| !byte.is_ascii())
            .count()
            .min(SHOWN)
    });
    let line = odd.unwrap_or_default();
    Letters::ALL
        .into_iter()
        // Two bytes a letter are seen at once, and never guessed wrongly.
        .filter(|letters| !matches!(letters, Letters::Wide | Letters::WideTurned))
        .map(|letters| {
            (
                letters,
                text_of(line, letters).chars().take(SHOWN).collect(),
            )
        })
        .collect()
}

fn encoding(letters: Letters) -> &'static Encoding {
    match letters {
        Letters::Unicode => UTF_8,
        Letters::Wide => UTF_16LE,
        Letters::WideTurned => UTF_16BE,
        Letters::Western => WINDOWS_1252,
        Letters::Central => WINDOWS_1250,
        Letters::Cyrillic => WINDOWS_1251,
        Letters::Arabic => WINDOWS_1256,
        Letters::Mac => MACINTOSH,
    }
}

fn text_of(bytes: &[u8], letters: Letters) -> Cow<'_, str> {
    encoding(letters).decode_with_bom_removal(bytes).0
}

/// The letters of a text, and whether they are a guess.
fn found_out(bytes: &[u8]) -> (Letters, bool) {
    let by_mark = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let of = |wanted: &'static Encoding| {
        Letters::ALL
            .into_iter()
            .find(|known| encoding(*known) == wanted)
    };
    if let Some(letters) = by_mark.and_then(of) {
        return (letters, false);
    }
    if let Some(wide) = wide(bytes) {
        return (wide, true);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (Letters::Unicode, false);
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if is_mostly_unicode(sample) {
        return (Letters::Unicode, true);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guess = of(detector.guess(None, Utf8Detection::Deny));
    let letters = match guess.unwrap_or(Letters::Western) {
        // The guess knows no Macs.
        guess @ (Letters::Western | Letters::Central) if is_of_mac(sample, guess) => Letters::Mac,
        letters => letters,
    };
    (letters, true)
}

/// Two bytes a letter without a mark: every second byte of separators and line ends is nought.
fn wide(bytes: &[u8]) -> Option<Letters> {
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    let noughts = |of: usize| {
        let pairs = sample.chunks_exact(2);
        pairs
            .filter(|pair| pair[of] == 0 && pair[1 - of] != 0)
            .count()
    };
    let (turned, straight) = (noughts(0), noughts(1));
    let many = sample.len() / 40 + 1;
    match (straight >= many, turned >= many) {
        (true, false) => Some(Letters::Wide),
        (false, true) => Some(Letters::WideTurned),
        _ => None,
    }
}

/// Whether a text is Unicode but for a few bytes that somebody's program broke.
fn is_mostly_unicode(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > 4 * broken
}

/// Whether letters of older Macs make more sense of it than those of Windows: in these, their accented letters are signs that
/// stand between letters.
fn is_of_mac(bytes: &[u8], guess: Letters) -> bool {
    let sense = |letters: Letters| {
        let text = text_of(bytes, letters);
        let all: Vec<char> = text.chars().collect();
        let is_letter = |at: Option<usize>| {
            at.and_then(|at| all.get(at))
                .is_some_and(|c| c.is_alphabetic())
        };
        (0..all.len())
            .filter(|at| !all[*at].is_ascii())
            .map(|at| {
                let (before, behind) = (is_letter(at.checked_sub(1)), is_letter(Some(at + 1)));
                match all[at] {
                    // Small letters in a word; a capital one stands at its beginning.
                    c if c.is_lowercase() => i32::from(before || behind),
                    c if c.is_alphabetic() => {
                        if before {
                            -2
                        } else {
                            i32::from(behind)
                        }
                    }
                    // An apostrophe; a name between marks.
                    '’' if before => 1,
                    '‘' | '“' | '«' | '”' | '»' | '–' | '—' | '…' if before != behind => {
                        1
                    }
                    '\u{a0}' | 'º' | 'ª' | '·' => 0,
                    _ => {
                        if before && behind {
                            -3
                        } else {
                            -1
                        }
                    }
                }
            })
            .sum::<i32>()
    };
    sense(Letters::Mac) > sense(guess)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lists in the letters they are often written in.
    const LISTS: &[(Letters, &str)] = &[
        (
            Letters::Western,
            "Nombre;Barrio\nAsociación del Niño;Sur\nCafé «Sol»;Norte\n",
        ),
        (
            Letters::Western,
            "Name,Ward\nSt Alda’s Table,North\nCafé “Mill”,South\n",
        ),
        (
            Letters::Central,
            "Nazwa;Dzielnica\nŁódź dla ludzi;Śródmieście\nCiepły posiłek;Żoliborz\nPrzyjaźń;Wola\n",
        ),
        (
            Letters::Cyrillic,
            "Название;Район\nДом добра;Северный\nТёплый обед;Южный\n",
        ),
        (
            Letters::Arabic,
            "الاسم,الحي\nبيت التوت,المدينة\nبيت الرمان,الميناء\n",
        ),
        (
            Letters::Mac,
            "Nombre;Dirección\rAsociación del Molino;Calle Íñigo\rPeña del Puente;Plaza Niño\r",
        ),
        (
            Letters::Mac,
            "Nom,Lieu\rL’été à la ferme,Orléans\rCafé des Élèves,Nîmes\r",
        ),
    ];

    #[test]
    fn letters_are_recognised_and_can_be_chosen() {
        for (letters, text) in LISTS {
            let (bytes, _, unknown) = encoding(*letters).encode(text);
            assert!(!unknown, "{text}");
            let found = decoded(&bytes, None);
            assert_eq!((&*found.text, found.letters), (*text, *letters));
            assert!(found.is_guess);
            let shown = readings(&bytes);
            let (_, line) = shown.iter().find(|(of, _)| of == letters).expect("shown");
            assert!(text.contains(line), "{line}");
            assert_eq!(
                decoded(&bytes, Some(Letters::Cyrillic)).letters,
                Letters::Cyrillic
            );
        }
    }

    #[test]
    fn two_bytes_a_letter_are_recognised_with_a_mark_and_without() {
        for (_, text) in LISTS {
            for mark in ["", "\u{feff}"] {
                let marked = format!("{mark}{text}");
                let straight: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
                let turned: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
                for (bytes, letters) in [(straight, Letters::Wide), (turned, Letters::WideTurned)] {
                    let found = decoded(&bytes, None);
                    assert_eq!((&*found.text, found.letters), (*text, letters));
                    assert_eq!(found.is_guess, mark.is_empty());
                }
            }
        }
    }

    #[test]
    fn one_broken_byte_does_not_break_the_other_letters() {
        let mut bytes = "Café Łódź, مطبخ الحي".as_bytes().to_vec();
        bytes.push(0xff);
        let found = decoded(&bytes, None);
        assert_eq!(found.letters, Letters::Unicode);
        assert!(found.is_guess);
        assert!(found.text.starts_with("Café Łódź, مطبخ الحي"));
        assert!(!decoded("Café".as_bytes(), None).is_guess);
    }
}
