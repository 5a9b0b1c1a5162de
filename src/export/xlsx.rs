//! The plan as a workbook: a sheet each for actions, notes and statements, with real dates, a header that stays, and
//! filters. Rows are written as they come, so that memory is bounded. What people typed is written as text, never as a
//! formula.

use rust_xlsxwriter::{
    DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::{
    clock::day,
    error::AppError,
    export::{
        notes::Note,
        plan::PlanFile,
        statements::StatementStanding,
        table::{Cell, Table},
        told,
    },
    language::{Language, Message, Translator, msg},
    queries::{plan::PlanEntry, told::ToldRound},
    wording::action::state,
};

/// Tables as a workbook, a sheet each.
///
/// # Errors
/// When the writer cannot write.
pub fn workbook(
    words: Translator,
    title: &str,
    author: &str,
    tables: Vec<Table>,
) -> Result<Vec<u8>, AppError> {
    let sheets = tables.into_iter().map(|table| RowSheet {
        name: table.name,
        columns: table.columns,
        rows: table.rows,
    });
    book(words, title, author, sheets).map_err(|error| AppError::Internal(error.to_string()))
}

/// Most characters of a cell (Excel's own limit is 32,767).
const CELL: usize = 32_000;

/// A column: its message and its width in characters.
type Column = (Message, f64);

const ACTIONS: [Column; 16] = [
    (msg::ACTION_WHAT, 44.0),
    (msg::CSV_STATE, 26.0),
    (msg::CSV_PRINCIPLE, 22.0),
    (msg::CSV_STATEMENT, 40.0),
    (msg::ACTION_WHY, 40.0),
    (msg::ACTION_FIRST_STEP, 32.0),
    (msg::ACTION_LEAD, 16.0),
    (msg::ACTION_HELPERS, 18.0),
    (msg::ACTION_DUE, 16.0),
    (msg::ACTION_NEEDED, 28.0),
    (msg::ACTION_MEASURE, 32.0),
    (msg::FILE_WAITING, 24.0),
    (msg::FILE_PLANNED_ON, 16.0),
    (msg::FILE_CLOSED_ON, 16.0),
    (msg::FILE_CHANGED, 36.0),
    (msg::FILE_QUICK, 14.0),
];

const NOTES: [Column; 5] = [
    (msg::FILE_WHEN, 16.0),
    (msg::ACTION_WHAT, 40.0),
    (msg::FILE_WHO, 18.0),
    (msg::FILE_HAPPENED, 44.0),
    (msg::FILE_NOTE, 60.0),
];

const STATEMENTS: [Column; 9] = [
    (msg::CSV_PRINCIPLE, 24.0),
    (msg::CSV_STATEMENT, 50.0),
    (msg::FILE_AUDIT_DAY, 16.0),
    (msg::TABLE_LEVEL, 22.0),
    (msg::FILE_REFLECTION, 50.0),
    (msg::FILE_EVIDENCE, 44.0),
    (msg::FILE_CHECK, 30.0),
    (msg::FILE_TEAM, 44.0),
    (msg::FILE_TALK, 44.0),
];

/// The plan as a workbook.
///
/// # Errors
/// When the writer cannot write.
pub fn plan(
    words: Translator,
    file: &PlanFile,
    notes: &[Note],
    statements: &[StatementStanding],
    rounds: &[ToldRound],
) -> Result<Vec<u8>, AppError> {
    write(words, file, notes, statements, rounds)
        .map_err(|error| AppError::Internal(error.to_string()))
}

fn write(
    words: Translator,
    file: &PlanFile,
    notes: &[Note],
    statements: &[StatementStanding],
    rounds: &[ToldRound],
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Book::new(
        words,
        &words.with(msg::PDF_TITLE, [("group", file.group.as_str().into())]),
        &file.group,
    );
    let actions = file.entries.iter().map(|entry| action(words, file, entry));
    book.add(msg::SHEET_ACTIONS, &ACTIONS, actions)?;
    let notes = notes.iter().map(|note| {
        vec![
            Cell::Day(Some(day(note.at))),
            Cell::Text(note.what.clone()),
            Cell::Text(note.name.clone()),
            Cell::Text(note.sentence.clone()),
            Cell::Text(note.note.clone()),
        ]
    });
    book.add(msg::SHEET_NOTES, &NOTES, notes)?;
    let statements = statements.iter().map(|stood| {
        vec![
            Cell::Text(stood.principle.clone()),
            Cell::Text(stood.statement.clone()),
            Cell::Day(stood.held_on),
            Cell::Text(stood.level.clone()),
            Cell::Text(stood.reflection.clone()),
            Cell::Text(stood.evidence.clone()),
            Cell::Text(if stood.to_check {
                words.text(msg::CHECK_THIS)
            } else {
                String::new()
            }),
            Cell::Text(stood.team.clone()),
            Cell::Text(stood.talk.clone()),
        ]
    });
    book.add(msg::SHEET_STATEMENTS, &STATEMENTS, statements)?;
    if !rounds.is_empty() {
        let rows = told::rows(words, rounds).into_iter();
        book.add(msg::TOLD_TITLE, &told::COLUMNS, rows)?;
    }
    book.book.save_to_buffer()
}

/// A sheet to be written.
pub struct RowSheet<R> {
    /// Its name.
    pub name: String,
    /// Its columns: heading, and width in characters.
    pub columns: Vec<(String, f64)>,
    /// Its rows.
    pub rows: R,
}

/// Writes a workbook of sheets.
///
/// # Errors
/// What the writer says.
pub fn book<R: Iterator<Item = Vec<Cell>>>(
    words: Translator,
    title: &str,
    author: &str,
    sheets: impl Iterator<Item = RowSheet<R>>,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Book::new(words, title, author);
    for one in sheets {
        let worksheet = book.book.add_worksheet_with_constant_memory()?;
        sheet(worksheet, words, one)?;
    }
    book.book.save_to_buffer()
}

struct Book {
    book: Workbook,
    words: Translator,
}

impl Book {
    fn new(words: Translator, title: &str, author: &str) -> Self {
        let mut book = Workbook::new();
        let properties = DocProperties::new()
            .set_title(short(title))
            .set_author(short(author))
            .set_comment(words.text(msg::PDF_FOOTER));
        book.set_properties(&properties);
        Self { book, words }
    }

    /// Adds a sheet whose name and headings are messages.
    fn add(
        &mut self,
        name: Message,
        columns: &[Column],
        rows: impl Iterator<Item = Vec<Cell>>,
    ) -> Result<(), XlsxError> {
        let words = self.words;
        let columns = columns
            .iter()
            .map(|(message, width)| (words.text(*message), *width));
        let one = RowSheet {
            name: words.text(name),
            columns: columns.collect(),
            rows,
        };
        sheet(self.book.add_worksheet_with_constant_memory()?, words, one)
    }
}

fn action(words: Translator, file: &PlanFile, entry: &PlanEntry) -> Vec<Cell> {
    let (action, plan) = (&entry.action, &entry.action.plan);
    let closure = action.closure.as_ref();
    let quick = if action.is_quick() {
        words.text(msg::MARK_QUICK)
    } else {
        String::new()
    };
    vec![
        Cell::Text(plan.what.clone()),
        Cell::Text(state(words, action, file.today)),
        Cell::Text(words.list(&entry.titles())),
        Cell::Text(entry.statements.join("\n")),
        Cell::Text(plan.why.clone()),
        Cell::Text(plan.first_step.clone()),
        Cell::Text(plan.lead.clone()),
        Cell::Text(plan.helpers.clone()),
        Cell::Day(plan.due_on),
        Cell::Text(plan.needed.clone()),
        Cell::Text(plan.measure.clone()),
        Cell::Text(action.waiting_on.clone()),
        Cell::Day(Some(day(action.planned_at))),
        Cell::Day(closure.map(|closure| day(closure.closed_at))),
        Cell::Text(
            closure
                .map(|closure| closure.note.clone())
                .unwrap_or_default(),
        ),
        Cell::Text(quick),
    ]
}

/// A text that a spreadsheet takes: not too long, and without the signs that XML forbids.
fn short(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .take(CELL)
        .collect()
}

/// Height of a row in points in which every wrapped text can be read: programs differ in whether they find it themselves.
fn height(cells: &[Cell], columns: &[(String, f64)]) -> f64 {
    /// Of one line, and the most a row may have (Excel's own limit is 409).
    const LINE: f64 = 15.0;
    const MOST: f64 = 405.0;
    let lines = |text: &str, width: f64| -> f64 {
        text.split('\n')
            .map(|line| (line.chars().count() as f64 / width).ceil().max(1.0))
            .sum()
    };
    let tallest = cells
        .iter()
        .zip(columns)
        .map(|(cell, (_, width))| match cell {
            // Words do not break anywhere, so a line holds a little less than its width.
            Cell::Text(text) => lines(text, width * 0.9),
            Cell::Day(_) | Cell::Number(_) => 1.0,
        })
        .fold(1.0, f64::max);
    (tallest * LINE).min(MOST)
}

/// A name that a sheet may have: at most 31 characters, and none that programs keep for themselves.
fn named(name: &str) -> String {
    name.chars()
        .filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\''))
        .take(31)
        .collect()
}

fn sheet<R: Iterator<Item = Vec<Cell>>>(
    sheet: &mut Worksheet,
    words: Translator,
    RowSheet {
        name,
        columns,
        rows,
    }: RowSheet<R>,
) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_background_color(0x000F_5A4B)
        .set_font_color(0x00FF_FFFF)
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter);
    let text = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Hair);
    let date = text.clone().set_num_format("dd/mm/yyyy");
    sheet.set_name(named(&name))?;
    sheet.set_right_to_left(words.0 == Language::Arabic);
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    for (at, (heading, width)) in (0_u16..).zip(&columns) {
        sheet.set_column_width(at, *width)?;
        sheet.write_string_with_format(0, at, short(heading), &head)?;
    }
    let mut last = 0;
    for (row, cells) in (1_u32..).zip(rows) {
        last = row;
        sheet.set_row_height(row, height(&cells, &columns))?;
        for (at, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Text(words) if words.is_empty() => {}
                Cell::Text(words) => {
                    sheet.write_string_with_format(row, at, short(&words), &text)?;
                }
                Cell::Day(Some(day)) => {
                    sheet.write_datetime_with_format(row, at, day, &date)?;
                }
                Cell::Day(None) => {}
                Cell::Number(number) => {
                    sheet.write_number_with_format(row, at, number, &text)?;
                }
            }
        }
    }
    let right = u16::try_from(columns.len()).unwrap_or(1) - 1;
    sheet.autofilter(0, 0, last.max(1), right)?;
    Ok(())
}
