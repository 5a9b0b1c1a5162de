//! The rows of a text, and what its quotation marks are: they hold a cell together, line ends and all, unless what they
//! would hold looks like rows of its own. A mark that stands alone in one cell must not swallow the rows below.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::domain::listing::source::Quotes;

/// Rows by which the number of cells in a row is found out, and most bytes of them.
const LOOKED_AT: (usize, usize) = (100, 256 * 1024);

/// Runs of rows that would be one cell and are told.
const TOLD: usize = 10;

/// How often the text may be gone through for marks that turn out to be signs like others. A text that needs more is made
/// to be slow, and in the rest of it all of them are signs.
const TIMES: usize = 4;

/// The rows of a text, one after the other.
#[derive(Clone)]
pub struct Rows<'a> {
    text: &'a str,
    at: usize,
    separator: Option<char>,
    quotes: Option<Quotes>,
    /// Cells of most rows, and whether a blank follows their separators; none where it is not known.
    usual: Option<(usize, bool)>,
    /// The number of the row that is read, from 1.
    row: u32,
    /// First and last rows of what would be one cell if its marks held it together.
    pub swallowed: Vec<(u32, u32)>,
    /// The same, of what was held together.
    pub held: Vec<(u32, u32)>,
    /// Where the last of these ends.
    told_to: usize,
    /// Whether a mark stood where none can stand.
    pub is_torn: bool,
    /// Whether a cell went over several lines.
    has_lines: bool,
    /// Cells of the row so far; and of the whole of it, if what marks hold is one cell each.
    cells: usize,
    whole: Option<usize>,
    /// Separators, and those that a blank follows.
    pub separators: (usize, usize),
    /// Bytes that may still be gone through in vain.
    left: usize,
}

impl<'a> Rows<'a> {
    /// The rows of a text, of which nothing is read yet.
    pub fn new(text: &'a str, separator: Option<char>, quotes: Option<Quotes>) -> Self {
        let mut rows = Self {
            text,
            at: 0,
            separator,
            quotes,
            usual: None,
            row: 0,
            swallowed: Vec::new(),
            held: Vec::new(),
            told_to: 0,
            is_torn: false,
            has_lines: false,
            cells: 0,
            whole: None,
            separators: (0, 0),
            left: text.len().saturating_mul(TIMES),
        };
        rows.usual = rows.clone().usual();
        rows
    }

    /// Cells of most rows that go over one line; of numbers that are as frequent, the one that comes first.
    fn usual(mut self) -> Option<(usize, bool)> {
        let mut widths: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for number in 0..LOOKED_AT.0 {
            let Some(cells) = self.next().filter(|_| self.at < LOOKED_AT.1) else {
                break;
            };
            let is_blank = cells.iter().all(|cell| cell.trim().is_empty());
            if !std::mem::take(&mut self.has_lines) && !is_blank && cells.len() > 1 {
                let (count, _) = widths
                    .entry(cells.len())
                    .or_insert((0, LOOKED_AT.0 - number));
                *count += 1;
            }
        }
        let (width, _) = widths.into_iter().max_by_key(|(_, seen)| *seen)?;
        let (all, spaced) = self.separators;
        Some((width, spaced * 2 > all))
    }

    fn is_separator(&self, c: char) -> bool {
        Some(c) == self.separator
    }

    /// The first place from here that is no blank.
    fn behind_blanks(&self, at: usize) -> usize {
        let rest = self.text[at..].find(|c: char| !self.is_blank(c));
        rest.map_or(self.text.len(), |blanks| at + blanks)
    }

    fn is_blank(&self, c: char) -> bool {
        matches!(c, ' ' | '\t' | '\u{a0}') && !self.is_separator(c)
    }

    /// Whether a cell ends before a sign.
    fn is_end(&self, c: char) -> bool {
        matches!(c, '\r' | '\n') || self.is_separator(c)
    }

    /// Where the cell ends that this place is in.
    fn end(&self, at: usize) -> usize {
        let end = self.text[at..].find(|c| self.is_end(c));
        end.map_or(self.text.len(), |end| at + end)
    }

    /// The next mark that is not one of two that stand for one.
    fn lone_mark(&self, mut at: usize) -> Option<usize> {
        loop {
            at += self.text[at..].find('"')?;
            if !self.text[at + 1..].starts_with('"') {
                return Some(at);
            }
            at += 2;
        }
    }

    /// What stands between a mark and the one that ends it, and where the cell ends; none where the mark is a sign.
    fn held(&mut self, open: usize) -> Option<(String, usize)> {
        if self.quotes == Some(Quotes::Signs) {
            return None;
        }
        let by_the_letter = self.lone_mark(open + 1);
        let closing = self.closing(open);
        let looks = closing.map_or(Looks::Rows, |close| self.looks(open, close));
        if looks != Looks::Cell {
            self.tell(open, by_the_letter, looks);
        }
        let close = if self.quotes == Some(Quotes::Hold) {
            by_the_letter.unwrap_or(self.text.len())
        } else {
            match closing {
                Some(close) if looks != Looks::Rows => close,
                closing => {
                    self.is_torn = true;
                    self.whole = None;
                    let gone = closing.unwrap_or(self.text.len()) - open;
                    self.left = self.left.saturating_sub(gone);
                    if self.left == 0 {
                        self.quotes = Some(Quotes::Signs);
                    }
                    return None;
                }
            }
        };
        let text = &self.text[open + 1..close];
        self.has_lines |= text.contains(['\n', '\r']);
        let mut cell = text.replace("\"\"", "\"");
        // By the letter of the rule, what stands behind the mark belongs to the cell.
        let behind = self.behind_blanks((close + 1).min(self.text.len()));
        let end = self.end(behind);
        cell.push_str(&self.text[behind..end]);
        Some((cell, end))
    }

    /// The mark that ends what this one opens: a cell ends behind it. Another is a sign within the cell, but where it opens a
    /// cell itself; then this one is a sign.
    fn closing(&mut self, open: usize) -> Option<usize> {
        let mut at = open + 1;
        loop {
            let mark = self.lone_mark(at)?;
            let behind = self.behind_blanks(mark + 1);
            if !self.text[behind..].starts_with(|c| !self.is_end(c)) {
                return Some(mark);
            }
            self.is_torn = true;
            let before = self.text[open + 1..mark].trim_end_matches(|c| self.is_blank(c));
            if before.ends_with(|c| self.is_end(c)) {
                return None;
            }
            at = mark + 1;
        }
    }

    /// What that looks like which two marks would hold.
    fn looks(&mut self, open: usize, close: usize) -> Looks {
        let is_end = |c| matches!(c, '\r' | '\n');
        if !self.text[open..close].contains(is_end) {
            return Looks::Cell;
        }
        let Some((width, is_spaced)) = self.usual else {
            // In a list of one column any line may be a row.
            return match self.separator {
                None => Looks::Doubtful,
                Some(_) => Looks::Cell,
            };
        };
        let begin = self.text[..open].rfind(is_end).map_or(0, |end| end + 1);
        let end = self.text[close..].find(is_end);
        let end = end.map_or(self.text.len(), |end| close + end);
        let lines = self.text[begin..end].split(is_end);
        let lines: Vec<bool> = lines
            .filter(|line| !line.trim().is_empty())
            .map(|line| self.is_row(line, width, is_spaced))
            .collect();
        let like_rows = lines.iter().filter(|is_row| **is_row).count();
        // Where it makes a whole row as one cell, all else must speak against it.
        let is_whole = self.whole(open) == width;
        if like_rows == lines.len() && lines.len() > 2 || like_rows * 2 >= lines.len() && !is_whole
        {
            Looks::Rows
        } else if lines.iter().skip(1).any(|is_row| *is_row) {
            Looks::Doubtful
        } else {
            Looks::Cell
        }
    }

    /// Number of cells in the row, if what marks hold is one cell each from here on.
    fn whole(&mut self, open: usize) -> usize {
        if let Some(whole) = self.whole {
            return whole;
        }
        let mut rest = Self {
            at: open,
            usual: None,
            swallowed: Vec::new(),
            held: Vec::new(),
            ..*self
        };
        let whole = self.cells + rest.next().map_or(0, |cells| cells.len());
        self.left = rest.left.saturating_sub(rest.at - open);
        self.whole = Some(whole);
        whole
    }

    /// Whether a line has as many cells as most rows. A sentence has blanks behind its commas.
    fn is_row(&self, line: &'a str, width: usize, is_spaced: bool) -> bool {
        let (cells, spaced) = self.cells_of(line);
        cells == width && (is_spaced || spaced * 2 < cells - 1 || spaced == 0)
    }

    /// Number of cells in a line, and of separators that a blank follows; marks that are in pairs hold cells together.
    fn cells_of(&self, line: &'a str) -> (usize, usize) {
        let mut rows = Self {
            text: line,
            at: 0,
            usual: None,
            swallowed: Vec::new(),
            held: Vec::new(),
            separators: (0, 0),
            left: line.len(),
            ..*self
        };
        let cells = rows.next().map_or(1, |cells| cells.len());
        // Lines of an address end with one.
        let at_end = line.trim_end().ends_with(|c| self.is_separator(c));
        (cells, rows.separators.1 + usize::from(at_end))
    }

    /// Tells the rows that would be one cell, or are one, by the letter of the rule.
    fn tell(&mut self, open: usize, by_the_letter: Option<usize>, looks: Looks) {
        let end = by_the_letter
            .unwrap_or(self.text.trim_end().len())
            .max(open);
        // What opens where another closes opens nothing.
        if open < self.told_to {
            return;
        }
        let between = &self.text[open..end];
        let lines = between
            .matches('\n')
            .count()
            .max(between.matches('\r').count());
        let is_held = looks == Looks::Doubtful || self.quotes == Some(Quotes::Hold);
        let told = match is_held {
            true => &mut self.held,
            false => &mut self.swallowed,
        };
        if lines > 0 && told.len() < TOLD {
            self.told_to = end + 1;
            let lines = u32::try_from(lines).unwrap_or(u32::MAX);
            told.push((self.row, self.row.saturating_add(lines)));
        }
    }
}

/// What that looks like which marks would hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Looks {
    Cell,
    /// A cell of which some lines look like rows.
    Doubtful,
    Rows,
}

impl Iterator for Rows<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        if self.at >= self.text.len() {
            return None;
        }
        self.row += 1;
        self.whole = None;
        let mut row = Vec::new();
        loop {
            self.cells = row.len();
            // Blanks before a mark do not keep it from opening a cell.
            let begin = self.behind_blanks(self.at);
            let held = match self.text[begin..].starts_with('"') {
                true => self.held(begin),
                false => None,
            };
            let (cell, end) = held.unwrap_or_else(|| {
                let end = self.end(begin);
                (self.text[self.at..end].to_owned(), end)
            });
            row.push(cell);
            let mut rest = self.text[end..].chars();
            let sign = rest.next();
            self.at = end + sign.map_or(0, char::len_utf8);
            match sign {
                Some('\r') if rest.next() == Some('\n') => self.at += 1,
                Some(sign) if self.is_separator(sign) => {
                    self.separators.0 += 1;
                    self.separators.1 += usize::from(rest.next() == Some(' '));
                    continue;
                }
                _ => {}
            }
            return Some(row);
        }
    }
}
