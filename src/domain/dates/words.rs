//! The words and numbers of a written day, in whatever language, without what only stands between them.

use chrono::Weekday;

use crate::domain::digits::western;

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Fortnight,
    Month,
    Year,
}

/// A word or number that says something of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A number, and with how many digits it was typed; 1 for one in words.
    Number(u16, u8),
    /// 1 to 12.
    Month(u8),
    Weekday(Weekday),
    Unit(Unit),
    Next,
    Last,
    This,
    /// "In", "after": the time that follows is to come.
    After,
    /// The time beside it is over.
    Ago,
    End,
    Today,
    Tomorrow,
    Yesterday,
}

/// What a text says; none where something in it is not understood.
pub(super) fn of(text: &str) -> Option<Vec<Word>> {
    let plain: String = text.chars().filter_map(plain).collect();
    let mut said = Vec::new();
    for part in plain.split_whitespace() {
        // The time of day that pages write after a day.
        if is_time(part) {
            continue;
        }
        let mut signs = part.split(|c: char| !c.is_alphanumeric());
        if !part.chars().all(|c| c.is_alphanumeric() || is_between(c)) {
            return None;
        }
        signs.try_for_each(|piece| add(piece, &mut said))?;
    }
    Some(joined(said))
}

/// A piece of letters or digits, or of digits with letters after them ("5th").
fn add(piece: &str, said: &mut Vec<Piece>) -> Option<()> {
    let mut rest = piece;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest
            .find(|c: char| c.is_ascii_digit() != is_digit)
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if is_digit {
            let digits = u8::try_from(run.len()).ok()?;
            said.push(Piece::Word(Word::Number(run.parse().ok()?, digits)));
        } else if let Some(unit) = two_of(run) {
            said.extend([Word::Number(2, 1), Word::Unit(unit)].map(Piece::Word));
        } else if !(is_ordinal(run) && matches!(said.last(), Some(Piece::Word(Word::Number(..))))) {
            said.push(meaning(run)?);
        }
        rest = after;
    }
    Some(())
}

/// A word, or the first or second half of a month of two words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    Word(Word),
    /// The two months that Arabic calls by one name, and tells apart by "the first" and "the second".
    HalfMonth {
        first: u8,
        second: u8,
    },
    First,
    Second,
    /// What says nothing of the day.
    Filler,
}

/// Pieces as words: "تشرين الثاني" is November.
fn joined(pieces: Vec<Piece>) -> Vec<Word> {
    let mut words = Vec::new();
    let mut half = None;
    for piece in pieces {
        match (half.take(), piece) {
            (Some((first, _)), Piece::First) => words.push(Word::Month(first)),
            (Some((_, second)), Piece::Second) => words.push(Word::Month(second)),
            (_, Piece::HalfMonth { first, second }) => half = Some((first, second)),
            // "ago" is short for "agosto" too.
            (_, Piece::Word(Word::Month(8))) if matches!(words.last(), Some(Word::Unit(_))) => {
                words.push(Word::Ago);
            }
            (_, Piece::Word(word)) => words.push(word),
            (_, Piece::First) => words.push(Word::Number(1, 1)),
            (_, Piece::Second | Piece::Filler) => {}
        }
    }
    words
}

/// A letter without its marks, small; none for what nobody sees, such as the marks that turn writing round.
fn plain(c: char) -> Option<char> {
    let c = western(c);
    Some(match c {
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        // Accents that stand by themselves, the vowels of Arabic, and the line that lengthens its words.
        | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{640}' | '\u{670}' | 'ء' => return None,
        'á' | 'à' | 'Á' | 'À' => 'a',
        'é' | 'è' | 'É' | 'È' => 'e',
        'í' | 'Í' => 'i',
        'ó' | 'Ó' => 'o',
        'ú' | 'ü' | 'Ú' | 'Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ؤ' => 'و',
        c if c.is_whitespace() => ' ',
        c => c.to_lowercase().next().unwrap_or(c),
    })
}

/// Signs that stand between the parts of a day.
fn is_between(c: char) -> bool {
    matches!(
        c,
        '/' | '.' | '-' | ',' | '،' | '+' | '°' | '⁄' | '\u{2010}'..='\u{2015}' | '−'
    )
}

/// "14:02"
fn is_time(part: &str) -> bool {
    part.split_once(':').is_some_and(|(hour, minute)| {
        let is =
            |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_digit());
        is(hour) && is(minute)
    })
}

/// What stands behind a number that counts: "5th", "1º", "1er".
fn is_ordinal(word: &str) -> bool {
    matches!(
        word,
        "st" | "nd" | "rd" | "th" | "º" | "ª" | "o" | "er" | "ero"
    )
}

/// What a word means.
fn meaning(word: &str) -> Option<Piece> {
    let whole = month(word)
        .map(Word::Month)
        .or_else(|| weekday(word).map(Word::Weekday))
        .or_else(|| relation(word))
        .or_else(|| number(word).map(|value| Word::Number(value, 1)));
    if let Some(word) = whole {
        return Some(Piece::Word(word));
    }
    Some(match word {
        "تشرين" => Piece::HalfMonth {
            first: 10,
            second: 11,
        },
        // The first of the two is December, the second the January after it.
        "كانون" => Piece::HalfMonth {
            first: 12,
            second: 1,
        },
        "الاول" | "اول" | "primero" | "first" => Piece::First,
        "الثاني" | "ثاني" => Piece::Second,
        _ if is_filler(word) => Piece::Filler,
        _ => return None,
    })
}

/// Words that say nothing of the day.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "of"
            | "on"
            | "by"
            | "from"
            | "now"
            | "de"
            | "del"
            | "el"
            | "la"
            | "los"
            | "que"
            | "para"
            | "من"
            | "في"
            | "الان"
    )
}

/// Months by their whole names: of English and Spanish, of Egypt and the Gulf, of the Levant, of the Maghreb.
const MONTHS: [&[&str]; 12] = [
    &["january", "enero", "يناير", "جانفي"],
    &["february", "febrero", "فبراير", "شباط", "فيفري"],
    &["march", "marzo", "مارس", "اذار"],
    &["april", "abril", "ابريل", "نيسان", "افريل"],
    &["may", "mayo", "مايو", "ايار", "ماي"],
    &["june", "junio", "يونيو", "يونيه", "حزيران", "جوان"],
    &["july", "julio", "يوليو", "يوليه", "تموز", "جويليه"],
    &["august", "agosto", "اغسطس", "اب", "اوت"],
    &["september", "septiembre", "setiembre", "سبتمبر", "ايلول"],
    &["october", "octubre", "اكتوبر"],
    &["november", "noviembre", "نوفمبر"],
    &["december", "diciembre", "ديسمبر"],
];

/// A month by its name, or by the first three letters of it or more where the script is Latin: no two begin alike.
fn month(word: &str) -> Option<u8> {
    let is_short = word.len() >= 3 && word.is_ascii();
    let known = |name: &&str| *name == word || is_short && name.starts_with(word);
    (1..)
        .zip(MONTHS)
        .find_map(|(month, names)| names.iter().any(known).then_some(month))
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "mon" | "monday" | "lun" | "lunes" | "الاثنين" | "اثنين" => Weekday::Mon,
        "tue" | "tues" | "tuesday" | "martes" | "الثلاثا" | "ثلاثا" => Weekday::Tue,
        "wed" | "weds" | "wednesday" | "mie" | "miercoles" | "الاربعا" | "اربعا" => {
            Weekday::Wed
        }
        "thu" | "thur" | "thurs" | "thursday" | "jue" | "jueves" | "الخميس" | "خميس" => {
            Weekday::Thu
        }
        "fri" | "friday" | "vie" | "viernes" | "الجمعه" | "جمعه" => Weekday::Fri,
        "sat" | "saturday" | "sab" | "sabado" | "السبت" | "سبت" => Weekday::Sat,
        "sun" | "sunday" | "dom" | "domingo" | "الاحد" | "احد" => Weekday::Sun,
        _ => return None,
    })
}

fn relation(word: &str) -> Option<Word> {
    Some(match word {
        "day" | "days" | "dia" | "dias" | "يوم" | "يوما" | "ايام" => {
            Word::Unit(Unit::Day)
        }
        "week" | "weeks" | "semana" | "semanas" | "اسبوع" | "اسبوعا" | "الاسبوع" | "اسابيع" => {
            Word::Unit(Unit::Week)
        }
        "fortnight" | "fortnights" | "quincena" | "quincenas" => Word::Unit(Unit::Fortnight),
        "month" | "months" | "mes" | "meses" | "شهر" | "شهرا" | "الشهر" | "اشهر" | "شهور" => {
            Word::Unit(Unit::Month)
        }
        "year" | "years" | "ano" | "anos" | "سنه" | "السنه" | "سنوات" | "عام" | "عاما"
        | "العام" | "اعوام" => Word::Unit(Unit::Year),
        "next" | "coming" | "proximo" | "proxima" | "siguiente" | "viene" | "القادم"
        | "القادمه" | "المقبل" | "المقبله" => Word::Next,
        "last" | "past" | "pasado" | "pasada" | "الماضي" | "الماضيه" => Word::Last,
        "this" | "este" | "esta" | "هذا" | "هذه" => Word::This,
        "in" | "a" | "after" | "within" | "en" | "dentro" | "بعد" | "خلال" => Word::After,
        "ago" | "hace" | "قبل" | "منذ" => Word::Ago,
        "end" | "fin" | "final" | "finales" | "نهايه" | "اخر" => Word::End,
        "today" | "hoy" | "اليوم" => Word::Today,
        "tomorrow" | "manana" | "غدا" | "غد" => Word::Tomorrow,
        "yesterday" | "ayer" | "امس" => Word::Yesterday,
        _ => return None,
    })
}

/// Small numbers in words.
fn number(word: &str) -> Option<u16> {
    Some(match word {
        "an" | "one" | "un" | "una" | "uno" => 1,
        "two" | "dos" => 2,
        "three" | "tres" | "ثلاث" | "ثلاثه" => 3,
        "four" | "cuatro" | "اربع" | "اربعه" => 4,
        "five" | "cinco" | "خمس" | "خمسه" => 5,
        "six" | "seis" | "ست" | "سته" => 6,
        "seven" | "siete" | "سبع" | "سبعه" => 7,
        "eight" | "ocho" | "ثمان" | "ثماني" | "ثمانيه" => 8,
        "nine" | "nueve" | "تسع" | "تسعه" => 9,
        "ten" | "diez" | "عشر" | "عشره" => 10,
        "eleven" | "once" => 11,
        "twelve" | "doce" => 12,
        _ => return None,
    })
}

/// Two of a unit in one word, as in Arabic.
fn two_of(word: &str) -> Option<Unit> {
    Some(match word {
        "يومين" | "يومان" => Unit::Day,
        "اسبوعين" | "اسبوعان" => Unit::Week,
        "شهرين" | "شهران" => Unit::Month,
        "سنتين" | "عامين" => Unit::Year,
        _ => return None,
    })
}
