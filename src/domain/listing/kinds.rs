//! What cells are, whatever stands above them.

pub mod column;

use std::{collections::BTreeSet, sync::LazyLock};

use crate::domain::{
    digits::western, folded::folded, form::is_seen, listing::kinds::column::is_count,
};

/// What a cell is, and most cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// There is nothing in any.
    Empty,
    /// Words: names, descriptions, addresses.
    Words,
    /// Numbers, also with a part behind the point.
    Numbers,
    /// Letters and digits that stand for something: `E05001`, `12/7`.
    Codes,
    /// Long codes that programs give: `6fa459ea-ee8a-…`.
    Uuids,
    /// Yes or no, true or false, a cross.
    YesNo,
    /// Addresses of web pages.
    Web,
    /// Addresses of e-mail.
    Emails,
    /// Telephone numbers.
    Phones,
    /// Days, by date or by name.
    Days,
    /// Postcodes with letters in them.
    Postcodes,
    /// Where something is on the globe.
    Coordinates,
}

/// What a cell is.
pub fn kind_of(text: &str) -> Kind {
    let text: String = text
        .trim()
        .chars()
        .filter(|c| c.is_whitespace() || is_seen(*c))
        .map(western)
        .collect();
    let text = text.as_str();
    if is_email(text) {
        Kind::Emails
    } else if is_web(text) {
        Kind::Web
    } else if text.len() <= 12 && YES_NO.contains(&folded(text)) {
        Kind::YesNo
    } else if is_uuid(text) {
        Kind::Uuids
    } else if is_day(text) {
        Kind::Days
    } else if is_coordinate(text) {
        Kind::Coordinates
    } else if is_number(text) {
        Kind::Numbers
    } else if is_phone(text) {
        Kind::Phones
    } else if is_postcode(text) {
        Kind::Postcodes
    } else if is_code(text) {
        Kind::Codes
    } else {
        Kind::Words
    }
}

fn set(words: &str) -> BTreeSet<String> {
    words.split(',').map(folded).collect()
}

static YES_NO: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    set(
        "yes, no, y, n, true, false, t, f, x, ✓, ✔, ✗, ✘, ☑, ☐, sí, si, s, verdadero, falso, نعم, لا, oui, non, vrai, faux, ja, \
         nein, wahr, falsch, sim, não, ie, nac, да, нет",
    )
});

static DAYS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    set(
        "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, \
         saturdays, sundays, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, daily, weekly, monthly, fortnightly, lunes, \
         martes, miércoles, jueves, viernes, sábado, domingo, sábados, domingos, diario, semanal, mensual, الاثنين, الثلاثاء, \
         الأربعاء, الخميس, الجمعة, السبت, الأحد, يوميا, أسبوعيا",
    )
});

static MONTHS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    set(
        "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, \
         jul, aug, sep, sept, oct, nov, dec, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, \
         noviembre, diciembre, يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر",
    )
});

fn has_digit(text: &str) -> bool {
    text.chars().any(|c| western(c).is_ascii_digit())
}

fn is_email(text: &str) -> bool {
    let mut words = text
        .split([' ', ',', ';', '/', '\n', '<', '>'])
        .filter(|word| !word.is_empty())
        .peekable();
    let is_address = |word: &str| {
        word.split_once('@').is_some_and(|(before, domain)| {
            !before.is_empty() && domain.contains('.') && !domain.contains('@')
        })
    };
    words.peek().is_some() && words.all(is_address)
}

fn is_web(text: &str) -> bool {
    const ENDS: [&str; 12] = [
        ".org", ".com", ".net", ".uk", ".info", ".es", ".eu", ".example", ".coop", ".cat",
        ".wales", ".scot",
    ];
    let small = text.to_ascii_lowercase();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    let named = ["http://", "https://", "www."]
        .iter()
        .any(|start| small.starts_with(start));
    let domain = small.split('/').next().unwrap_or_default();
    named || domain.chars().all(is_plain) && ENDS.iter().any(|end| domain.ends_with(end))
}

fn is_uuid(text: &str) -> bool {
    let text = text.trim_matches(['{', '}']);
    let hex = text.bytes().filter(u8::is_ascii_hexdigit).count();
    let dashes = text.bytes().filter(|byte| *byte == b'-').count();
    hex == 32 && matches!(dashes, 0 | 4) && hex + dashes == text.len()
}

/// A date with its year, or nothing but names of days.
fn is_day(text: &str) -> bool {
    if text.len() > 40 {
        return false;
    }
    let text = folded(text);
    let words: Vec<&str> = text
        .split([' ', '/', '.', ',', '-', '&', 't', 'T'])
        .filter(|word| !word.is_empty())
        .collect();
    let number = |word: &&str| word.parse::<u32>().ok();
    let numbers: Vec<u32> = words.iter().take(3).filter_map(number).collect();
    let dated = match numbers.as_slice() {
        [first, month, last] if *month <= 31 => match words.len() {
            3 if *first <= 31 && *last <= 31 => !text.contains(' '),
            _ => [(first, last), (last, first)]
                .iter()
                .any(|(day, year)| **day <= 31 && (1900..2200).contains(*year)),
        },
        _ => false,
    };
    let months = text
        .split(' ')
        .filter(|word| MONTHS.contains(*word))
        .count();
    let rest = text.split(' ').all(|word| {
        MONTHS.contains(word)
            || DAYS.contains(word)
            || word
                .trim_end_matches(char::is_alphabetic)
                .parse::<u32>()
                .is_ok()
    });
    let named = text
        .split([' ', ',', '/', '&'])
        .filter(|word| !word.is_empty())
        .all(|word| DAYS.contains(word) || matches!(word, "and" | "y" | "to"));
    dated
        || months == 1 && rest && text.contains(|c: char| c.is_ascii_digit())
        || named && !text.is_empty()
}

/// Digits with signs of numbers round and between them; money and parts of a hundred too.
fn is_number(text: &str) -> bool {
    let text = text.trim_start_matches(['~', '≈', '-', '+', '<', '>', '£', '€', '$', ' ']);
    let text = text.trim_end_matches(['+', '%', '£', '€', '$', ' ']);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_range = text.split_once(['-', '–']).is_some_and(|(from, to)| {
        let part = |part: &str| part.trim().parse::<u16>().ok();
        part(from)
            .zip(part(to))
            .is_some_and(|(from, to)| from <= to)
    });
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '٫' | '٬'));
    let is_rung = text.starts_with('0') && digits >= 9 && digits == text.len();
    digits > 0 && (plain || is_range || is_count(text)) && !is_rung
}

/// Digits with the signs that people ring by, also several numbers; what it is called before it, an extension behind it.
fn is_phone(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_alphabetic() || " .:".contains(c));
    let end = text.find(char::is_alphabetic).unwrap_or(text.len());
    let (number, behind) = text.split_at(end);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let extends =
        behind.is_empty() || behind.to_lowercase().starts_with(['x', 'e']) && behind.len() <= 16;
    let signs = |c: char| c.is_ascii_digit() || " +-–()./,;".contains(c);
    (7..=24).contains(&digits) && extends && number.chars().all(signs)
}

/// As in Britain (`ZZ1 1AA`), Canada, Ireland and the Netherlands: letters and digits in two parts.
fn is_postcode(text: &str) -> bool {
    let plain: String = text.chars().filter(|c| *c != ' ').collect();
    let shape: String = plain
        .chars()
        .map(|c| match c {
            'A'..='Z' | 'a'..='z' => 'A',
            '0'..='9' => '0',
            _ => '?',
        })
        .collect();
    const SHAPES: [&str; 9] = [
        "A00AA", "A000AA", "AA00AA", "AA000AA", "A0A0AA", "AA0A0AA", "A0A0A0", "0000AA", "A00AAAA",
    ];
    SHAPES.contains(&shape.as_str())
        && (text.contains(' ') || plain.ends_with(|c: char| c.is_ascii_uppercase()))
}

/// One word of letters, digits and signs, with a digit in it.
fn is_code(text: &str) -> bool {
    let signs = |c: char| c.is_ascii_alphanumeric() || "-_/.:#".contains(c);
    let shouts = !text.bytes().any(|byte| byte.is_ascii_lowercase());
    let parted = text.contains(['-', '_', '/', '.', ':', '#']);
    text.len() >= 2
        && has_digit(text)
        && text.chars().all(signs)
        && (shouts || parted || text.len() <= 3)
}

fn is_coordinate(text: &str) -> bool {
    let mut parts = text
        .trim_matches(['(', ')'])
        .split([',', ' '])
        .filter(|part| !part.is_empty())
        .peekable();
    let is_exact = |part: &str| {
        let fraction = part.split_once('.').map_or(0, |(_, behind)| behind.len());
        fraction >= 4
            && part
                .parse::<f64>()
                .is_ok_and(|degrees| degrees.abs() <= 180.0)
    };
    parts.peek().is_some() && parts.all(is_exact)
}
