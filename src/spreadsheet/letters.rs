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

/// How a line with many letters that are not plain looks by each reading: first as it was read, then by the others that
/// make another text of it without signs that stand in no text.
pub fn readings(bytes: &[u8], found: Letters) -> Vec<(Letters, String)> {
    let wide = [Letters::Wide, Letters::WideTurned];
    let others = Letters::ALL.into_iter().filter(|letters| {
        // Two bytes a letter are seen at once.
        *letters != found && (!wide.contains(letters) || wide.contains(&found))
    });
    let mut readings: Vec<(Letters, String)> = Vec::new();
    for letters in std::iter::once(found).chain(others) {
        let line = line(bytes, letters);
        let is_text = !line.contains(|c: char| c.is_control() && c != '\t' || c == '\u{fffd}');
        let is_new = readings.iter().all(|(_, known)| *known != line);
        if letters == found || is_text && is_new {
            readings.push((letters, line));
        }
    }
    readings
}

/// The first line that has the most letters that are not plain, or several of them.
fn line(bytes: &[u8], letters: Letters) -> String {
    let text = text_of(&bytes[..bytes.len().min(SAMPLE) & !1], letters);
    let odd = |line: &str| {
        line.chars()
            .filter(|c| !c.is_ascii())
            .count()
            .min(SHOWN / 2)
    };
    let lines = text
        .split(['\n', '\r'])
        .filter(|line| !line.trim().is_empty());
    // Of equals the last would be taken.
    let line = lines.rev().max_by_key(|line| odd(line));
    line.unwrap_or_default()
        .trim()
        .chars()
        .take(SHOWN)
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
    if letters == Letters::Unicode {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        return std::str::from_utf8(bytes).map_or_else(|_| mended(bytes).into(), Cow::Borrowed);
    }
    encoding(letters).decode_with_bom_removal(bytes).0
}

/// Unicode in which some bytes are none: these are mostly letters of Windows, of rows that came from another file.
fn mended(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    text
}

/// The letters that a web page says it is in. That it is Unicode is seen without its word.
pub fn told_by_page(beginning: &[u8]) -> Option<Letters> {
    let beginning = String::from_utf8_lossy(beginning).to_lowercase();
    let (_, told) = beginning.split_once("charset=")?;
    let label = told.trim_start_matches(['"', '\'']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c));
    let told = Encoding::for_label(&label.as_bytes()[..end.unwrap_or(label.len())])?;
    Letters::ALL
        .into_iter()
        .find(|known| encoding(*known) == told)
        .filter(|known| ![Letters::Unicode, Letters::Wide, Letters::WideTurned].contains(known))
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

/// Whether a text is Unicode but for some bytes: in letters of one byte it would hardly ever look like it.
fn is_mostly_unicode(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken
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
            let shown = readings(&bytes, *letters);
            let (first, line) = &shown[0];
            assert_eq!(first, letters);
            assert!(text.contains(line), "{line}");
            assert!(shown.len() > 2, "{shown:?}");
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
        assert_eq!(found.text, "Café Łódź, مطبخ الحيÿ");
        // Rows of two files in one.
        let mixed = decoded(b"Caf\xc3\xa9 Ni\xc3\xb1o,x\nCaf\xe9,y", None);
        assert_eq!(mixed.text, "Café Niño,x\nCafé,y");
        assert!(!decoded("Café".as_bytes(), None).is_guess);
    }
}
