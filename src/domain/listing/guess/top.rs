//! Where the headings are: in the first row, below titles, or nowhere.

use crate::domain::listing::{
    Listing, cell,
    count::is_nothing,
    guess::headings::Heading,
    key,
    kinds::{
        Kind,
        column::{Column, is_to_come},
        kind_of,
    },
};

/// Rows among which the headings are looked for.
const LOOKED_AT: usize = 20;

/// Rows by which it is known how many cells a row has.
const USUAL: usize = 60;

/// A row that may hold the headings.
struct Row<'a> {
    number: u32,
    cells: &'a [String],
    /// How many cells hold something.
    filled: usize,
    /// How many cells people write above columns and hardly in them.
    known: usize,
    /// Whether every cell that holds something is words.
    is_words: bool,
    /// Whether one of them says that groups are named below it.
    has_name: bool,
}

/// The row that seems to hold the headings.
pub(super) fn find(listing: &Listing) -> Option<u32> {
    let all: Vec<(u32, &[String])> = listing.rows().take(USUAL).collect();
    let mut widths: Vec<usize> = all.iter().map(|(_, cells)| filled(cells)).collect();
    widths.sort_unstable();
    let usual = *widths.get(widths.len() / 2)?;
    let rows: Vec<Row> = all
        .iter()
        .take(LOOKED_AT)
        .enumerate()
        .map(|(at, (number, cells))| row(*number, cells, &all[at + 1..]))
        .collect();
    by_words(&rows)
        .or_else(|| by_shape(&rows, &all, usual))
        .map(|row| row.number)
}

fn filled(cells: &[String]) -> usize {
    cells.iter().filter(|cell| !cell.is_empty()).count()
}

fn row<'a>(number: u32, cells: &'a [String], below: &[(u32, &[String])]) -> Row<'a> {
    let holding = || {
        cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty())
    };
    // What stands in the same column again, other than in a row of the same headings, is no heading.
    let recurs = |column: usize, text: &str| {
        let text = key(text);
        below
            .iter()
            .take(LOOKED_AT)
            .any(|(_, other)| *other != cells && key(cell(other, column)) == text)
    };
    let is_words = holding().all(|(_, cell)| is_label(cell));
    let headings: Vec<Heading> = if is_tagged(cells) {
        Vec::new()
    } else {
        holding()
            .filter(|(column, cell)| is_label(cell) && !recurs(*column, cell))
            .map(|(_, cell)| Heading::read(cell))
            .collect()
    };
    Row {
        number,
        cells,
        filled: filled(cells),
        known: headings.iter().filter(|heading| heading.is_known()).count(),
        has_name: headings.iter().any(Heading::is_plain_name),
        is_words,
    }
}

/// Whether a text could stand above a column.
fn is_label(text: &str) -> bool {
    let is_short = text.chars().count() <= 150;
    let is_titled = text
        .trim_end_matches(['*', ':', '?'])
        .chars()
        .any(char::is_alphabetic);
    is_short
        && is_titled
        && !is_nothing(text)
        && !matches!(
            kind_of(text),
            Kind::Emails | Kind::Web | Kind::Days | Kind::Phones | Kind::Postcodes
        )
}

/// Whether a row holds tags for programs: `#org`.
pub(super) fn is_tagged(cells: &[String]) -> bool {
    let tags = cells.iter().filter(|cell| {
        let rest = cell.strip_prefix('#').unwrap_or_default();
        rest.starts_with(char::is_alphabetic) && !rest.contains(' ')
    });
    tags.count() * 2 > filled(cells)
}

/// The first row with two cells that people write above columns, or a fuller one below it that has more of them. Below
/// rows that are as full it is a group.
fn by_words<'r, 'a>(rows: &'r [Row<'a>]) -> Option<&'r Row<'a>> {
    let is_below_titles = |(at, row): &(usize, &Row)| {
        let full = rows[..*at]
            .iter()
            .filter(|above| above.filled >= row.filled);
        row.known >= 2 && full.count() < 4
    };
    rows.iter()
        .enumerate()
        .filter(is_below_titles)
        .map(|(_, row)| row)
        .reduce(|best, row| {
            let is_better = row.known > best.known && row.filled > best.filled;
            if is_better { row } else { best }
        })
}

/// The first row that is as full as others, where it looks unlike what stands below it.
fn by_shape<'r, 'a>(
    rows: &'r [Row<'a>],
    all: &[(u32, &[String])],
    usual: usize,
) -> Option<&'r Row<'a>> {
    if usual < 2 {
        // Names by themselves, below a title or not.
        let first = rows.first().filter(|row| row.known > 0);
        return first.or_else(|| rows.iter().take(5).find(|row| row.has_name));
    }
    let at = rows.iter().position(|row| row.filled * 2 > usual)?;
    let row = rows
        .get(at)
        .filter(|row| row.is_words && row.filled > 1 && !is_tagged(row.cells))?;
    let below = &all[at + 1..];
    let is_under_title = at > 0 && usual > 2 && rows[..at].iter().all(|row| row.filled == 1);
    let differs = |column: usize| {
        let text = cell(row.cells, column);
        let below = || below.iter().map(|(_, cells)| cell(cells, column));
        !text.is_empty() && (is_over_numbers(text, below()) || is_over_few(text, below()))
    };
    let is_heading = row.known > 0
        || is_under_title
        || is_marked(row.cells)
        || is_loud(row.cells, below)
        || (0..row.cells.len()).any(differs);
    is_heading.then_some(row)
}

/// Whether words stand over what is no words: numbers, days, e-mail addresses.
fn is_over_numbers<'a>(text: &str, below: impl Iterator<Item = &'a str>) -> bool {
    let column = Column::of(below.take(LOOKED_AT));
    let has_digit = text.chars().any(char::is_numeric);
    let is_clear = !matches!(column.kind, Kind::Empty | Kind::Words);
    kind_of(text) == Kind::Words && !has_digit && is_clear && !is_to_come(text)
}

/// Whether a text stands over few others that come again and again, and is none of them.
fn is_over_few<'a>(text: &str, below: impl Iterator<Item = &'a str>) -> bool {
    let texts: Vec<&str> = below.filter(|text| !text.is_empty()).collect();
    let column = Column::of(texts.iter().copied());
    let few = column.cells >= 6 && column.different * 3 <= column.cells;
    few && !texts.iter().any(|other| key(other) == key(text))
}

/// Whether cells end as headings do, or are written as programs write them.
fn is_marked(cells: &[String]) -> bool {
    let having = |has: fn(&str) -> bool| cells.iter().filter(|cell| has(cell)).count();
    let ended = having(|text| text.ends_with([':', '*', '?']));
    let joined = having(|text| text.contains('_') && !text.contains(' '));
    ended.max(joined) >= 2
}

/// Whether a row is in capitals and those below are not.
fn is_loud(cells: &[String], below: &[(u32, &[String])]) -> bool {
    let is_loud = |cells: &[String]| {
        let text = cells.concat();
        text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
    };
    is_loud(cells) && !below.is_empty() && below.iter().all(|(_, cells)| !is_loud(cells))
}
