//! Rows that are no groups: second headings, explanations, totals. A person is asked about each.

use std::{collections::BTreeSet, sync::LazyLock};

use crate::domain::{
    folded::folded,
    listing::{
        Listing, cell,
        count::is_nothing,
        guess::{
            headings::{Heading, words_of},
            top::is_tagged,
        },
        key,
        kinds::{Kind, kind_of},
    },
};

/// Rows below the headings that may explain them.
const EXPLAINING: usize = 5;

/// Rows by which it is known how many cells a row has.
const USUAL: usize = 200;

fn set(words: &str) -> BTreeSet<String> {
    words.split(',').map(folded).collect()
}

/// What explaining texts begin with.
static BEGINNINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
    "please, enter, insert, e.g, eg, for example, example, select, choose, type the, type in, write, fill, describe, the name of, name of the, as it, as \
     registered, max, maximum, up to, how many, number of, do not, use, if, tick, list all, list the, must, should, separate, comma separated, format, dd mm, \
     dd/mm, indique, indica, escriba, escribe, introduzca, introduce, seleccione, selecciona, elija, elige, rellene, rellena, por ejemplo, p. ej, p.ej, ejemplo, \
     nombre completo, máximo, número de, يرجى, الرجاء, أدخل, اكتب, اختر, مثال, مثلا, حدد, املأ, أرجو, veuillez, saisir, par exemple, bitte, z. b, z.b, exemplo, rhowch"
        .split(',')
        .map(folded)
        .collect()
});

/// What a row with an example begins with.
const EXAMPLES: [&str; 8] = [
    "e.g", "eg ", "example", "ejemplo", "p. ej", "p.ej", "مثال", "مثلا",
];

/// What says of what sort the cells of a column are to be.
static SORTS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    set(
        "text, string, varchar, char, number, numeric, integer, int, float, decimal, date, boolean, bool, free text, yes/no, y/n, dropdown, drop-down, list, required, \
         optional, mandatory, email, url, texto, número, fecha, lista, obligatorio, opcional, requerido, نص, رقم, تاريخ, قائمة, مطلوب, إلزامي, اختياري",
    )
});

static TOTALS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    set(
        "total, totals, subtotal, sum, average, mean, median, count, totales, suma, promedio, media, المجموع, الإجمالي, إجمالي, مجموع, المتوسط, المعدل, gesamt, summe, somme, \
         totaux, moyenne, soma, cyfanswm, totaal, итого, всего",
    )
});

/// What may stand beside the word for a total.
static OF_TOTALS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    set(
        "grand, overall, sub, of, in, all, the, for, number, no, groups, group, organisations, organizations, charities, rows, records, people, general, de, del, los, las, \
         grupos, entidades, personas, كلي, الكلي, عام, العام, المجموعات, عدد, الجمعيات, général, gesamt",
    )
});

/// What notes below and above a table begin with.
static NOTES: LazyLock<Vec<String>> = LazyLock::new(|| {
    "note, notes, source, sources, last updated, updated, correct as, correct at, data from, for more information, disclaimer, copyright, nota, notas, fuente, \
     actualizado, última actualización, ملاحظة, ملاحظات, المصدر, آخر تحديث, quelle, stand, données"
        .split(',')
        .map(folded)
        .collect()
});

/// What titles of lists begin with.
static TITLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    "list of, groups in, groups of, directory of, register of, listado de, lista de, relación de, directorio de, grupos de, قائمة, سجل, دليل, كشف, liste des, liste der"
        .split(',')
        .map(folded)
        .collect()
});

/// Rows that by their words alone are no groups: the headings again, in other words or for programs, and what explains them.
pub(super) fn lines(listing: &Listing, headings: Option<u32>) -> BTreeSet<u32> {
    let top: Vec<String> = (0..listing.width())
        .map(|column| key_of(listing.heading(headings, column)))
        .collect();
    listing
        .below(headings)
        .enumerate()
        .filter(|(at, (_, cells))| {
            is_again(cells, &top)
                || *at < EXPLAINING && (is_tagged(cells) || is_sorts(cells) || is_explaining(cells))
                || *at < EXPLAINING && headings.is_some() && is_second(cells)
                || *at == 0 && headings.is_none() && is_title(listing, cells)
        })
        .map(|(_, (row, _))| row)
        .collect()
}

fn key_of(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        key(text)
    }
}

fn filled(cells: &[String]) -> Vec<&str> {
    let texts = cells.iter().map(String::as_str);
    texts.filter(|text| !text.is_empty()).collect()
}

/// Whether something begins with one of these, and goes on in another word.
fn begins(text: &str, with: &[String]) -> bool {
    let text = folded(text);
    let text = text.trim_start_matches(['(', '*', '[', '"', '“', ' ']);
    with.iter().any(|start| {
        text.strip_prefix(start.as_str())
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

/// Whether a row holds the headings once more, each in its column.
fn is_again(cells: &[String], top: &[String]) -> bool {
    let mut holding = (0..).zip(cells).filter(|(_, text)| !text.is_empty());
    let is_same = |(column, text): (usize, &String)| {
        top.get(column)
            .is_some_and(|top: &String| !top.is_empty() && *top == key(text))
    };
    holding.all(is_same)
}

/// Whether a row says of what sort the cells of each column are to be, or counts the columns.
fn is_sorts(cells: &[String]) -> bool {
    let texts = filled(cells);
    let are_sorts = texts
        .iter()
        .all(|text| text.len() <= 40 && SORTS.contains(folded(text).trim_matches(['(', ')', ' '])));
    let mut numbers = (0..).zip(cells).filter(|(_, text)| !text.is_empty());
    let are_numbers = texts.len() > 2
        && numbers.all(|(column, text): (usize, &String)| text.parse() == Ok(column + 1));
    are_sorts || are_numbers
}

/// Whether a row explains what is to be written below it, or gives an example.
fn is_explaining(cells: &[String]) -> bool {
    let texts = filled(cells);
    let Some(first) = texts.first() else {
        return false;
    };
    let explaining = texts
        .iter()
        .filter(|text| begins(text, &BEGINNINGS))
        .count();
    let is_typed = |text: &&&str| !matches!(kind_of(text), Kind::Words | Kind::YesNo);
    let is_sentence =
        first.split_whitespace().count() > 3 && !texts.iter().any(|text| is_typed(&text));
    let small = first.to_lowercase();
    let is_example = EXAMPLES
        .iter()
        .any(|start| small.trim_start_matches(['(', '[']).starts_with(start));
    texts.len() > 1 && explaining * 2 > texts.len()
        || begins(first, &BEGINNINGS) && is_sentence
        || is_example
}

/// Whether a row holds headings too, in another language or of parts of the columns.
fn is_second(cells: &[String]) -> bool {
    let texts = filled(cells);
    let known = texts
        .iter()
        .filter(|text| !is_nothing(text) && Heading::read(text).is_known());
    let known = known.count();
    known >= 2 && known * 2 >= texts.len() && texts.iter().all(|text| kind_of(text) == Kind::Words)
}

/// Whether the first row is the title of a list without headings.
fn is_title(listing: &Listing, cells: &[String]) -> bool {
    let texts = filled(cells);
    texts.len() == 1 && listing.rows().count() > 2 && begins(texts[0], &TITLES)
}

/// Rows that are no groups by what the others are: totals, titles between the groups, notes, and rows that were numbered
/// and never filled in.
pub(super) fn rows(
    listing: &Listing,
    headings: Option<u32>,
    name: Option<usize>,
    running: &BTreeSet<usize>,
) -> BTreeSet<u32> {
    let rows: Vec<(u32, &[String])> = listing.below(headings).collect();
    let mut widths: Vec<usize> = rows
        .iter()
        .take(USUAL)
        .map(|(_, cells)| filled(cells).len())
        .collect();
    widths.sort_unstable();
    let usual = widths.get(widths.len() / 2).copied().unwrap_or(0);
    let named = |cells: &[String]| name.map_or("", |name| cell(cells, name)).to_owned();
    let loud = rows
        .iter()
        .take(USUAL)
        .filter(|(_, cells)| is_loud(&named(cells)));
    let are_loud = loud.count() * 3 > rows.len().min(USUAL);
    (0..rows.len())
        .filter(|at| {
            let (row, cells) = rows[*at];
            let texts = filled(cells);
            let name = named(cells);
            let is_last = *at + 1 == rows.len();
            let before = at.checked_sub(1).map(|before| rows[before].0);
            let is_after_gap = before.or(headings).is_some_and(|before| before + 1 < row);
            let is_over_group = rows
                .get(at + 1)
                .is_some_and(|(next, cells)| *next == row + 1 && filled(cells).len() > 1);
            is_total(&texts)
                || name.is_empty() && is_empty_but_numbered(cells, running)
                || name.is_empty() && is_last && are_numbers(&texts)
                || texts.len() == 1 && usual > 1 && is_note(texts[0], is_last)
                || texts.len() == 1 && usual == 1 && is_last && at > &0 && begins(texts[0], &NOTES)
                || texts.len() == 1
                    && usual > 2
                    && is_over_group
                    && is_title_between(&name, is_after_gap, are_loud)
        })
        .map(|at| rows[at].0)
        .collect()
}

/// Whether a row says how many there are in all: a word for it, and nothing but numbers beside it.
fn is_total(texts: &[&str]) -> bool {
    let Some((first, rest)) = texts.split_first() else {
        return false;
    };
    if first.chars().count() > 60 {
        return false;
    }
    let folded = folded(first);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_word = |word: &&str| {
        TOTALS.contains(*word) || OF_TOTALS.contains(*word) || word.chars().all(char::is_numeric)
    };
    words.iter().any(|word| TOTALS.contains(*word))
        && words.iter().all(is_word)
        && are_numbers(rest)
}

fn are_numbers(texts: &[&str]) -> bool {
    // A sum with many digits behind the point looks like a place on the globe.
    let is_number = |text: &&str| {
        is_nothing(text) || matches!(kind_of(text), Kind::Numbers | Kind::Coordinates)
    };
    texts.iter().all(is_number)
}

/// Whether a row holds its number and no more.
fn is_empty_but_numbered(cells: &[String], running: &BTreeSet<usize>) -> bool {
    let mut holding = (0..).zip(cells).filter(|(_, text)| !text.is_empty());
    holding.all(|(column, text)| {
        running.contains(&column)
            || is_nothing(text)
            || matches!(text.as_str(), "FALSE" | "false" | "0")
    })
}

/// Whether a text that stands alone in its row is a note about the list.
fn is_note(text: &str, is_last: bool) -> bool {
    let words = text.split_whitespace().count();
    let is_sentence = words > 5 && text.ends_with(['.', '!']) || words > 12;
    begins(text, &NOTES)
        || is_sentence
        || is_last && (text.starts_with('*') || text.contains("http"))
        || text.starts_with('©')
}

/// Whether a text that stands alone in its row is a title over the groups below it.
fn is_title_between(name: &str, is_after_gap: bool, are_loud: bool) -> bool {
    name.is_empty()
        || name.ends_with(':')
        || is_after_gap && words_of(name).len() < 6
        || is_loud(name) && !are_loud
}

/// Whether a text is in capitals, and no abbreviation.
fn is_loud(text: &str) -> bool {
    text.chars().filter(|c| c.is_uppercase()).count() > 5 && !text.chars().any(char::is_lowercase)
}
