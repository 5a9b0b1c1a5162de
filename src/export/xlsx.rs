//! Tables as a workbook: real numbers and dates, a header that stays, filters, and a page that can be read on paper. Rows
//! are written as they come, so that memory is bounded. What people typed is written as text, never as a formula.

use rust_xlsxwriter::{
    DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::{
    error::AppError,
    export::table::{Cell, Table},
    language::{Translator, msg},
};

/// Most characters of a cell (Excel's own limit is 32,767).
const CELL: usize = 32_000;

/// A4, as workbooks number it.
const A4: u8 = 9;

/// What a sheet of A4 holds between its margins, upright and on its side, in inches.
const UPRIGHT: f64 = 7.4;
const ON_ITS_SIDE: f64 = 10.8;
const MARGIN: f64 = 0.4;

/// How much smaller than on the screen letters may become on paper: of 11 points, 7.7.
const SMALLEST: f64 = 0.7;

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
    write(words, title, author, tables).map_err(|error| AppError::Internal(error.to_string()))
}

fn write(
    words: Translator,
    title: &str,
    author: &str,
    tables: Vec<Table>,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let properties = DocProperties::new()
        .set_title(short(title))
        .set_author(short(author))
        .set_comment(words.text(msg::PDF_FOOTER));
    book.set_properties(&properties);
    for table in tables {
        sheet(book.add_worksheet_with_constant_memory()?, words, table)?;
    }
    book.save_to_buffer()
}

/// A text that a spreadsheet takes: not too long, and without the signs that XML forbids.
fn short(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .take(CELL)
        .collect()
}

/// Height of a row in points in which every wrapped text can be read: programs differ in whether they find it themselves.
fn height<'a>(texts: impl Iterator<Item = (&'a str, f64)>) -> f64 {
    /// Of one line, and the most a row may have (Excel's own limit is 409).
    const LINE: f64 = 15.0;
    const MOST: f64 = 405.0;
    // Words do not break anywhere, so a line holds a little less than its width.
    let lines = |(text, width): (&str, f64)| -> f64 {
        text.split('\n')
            .map(|line| {
                (line.chars().count() as f64 / (width * 0.9))
                    .ceil()
                    .max(1.0)
            })
            .sum()
    };
    (texts.map(lines).fold(1.0, f64::max) * LINE).min(MOST)
}

/// A name that a sheet may have: at most 31 characters, and none that programs keep for themselves.
fn named(name: &str) -> String {
    name.chars()
        .filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\''))
        .take(31)
        .collect()
}

/// The width of a column on paper in inches, as programs draw letters of 11 points.
fn inches(width: f64) -> f64 {
    (width * 7.0 + 5.0) / 96.0
}

/// How many columns, from the first, can be read where they stand beside each other on a page on its side.
fn printed(columns: &[(String, f64)]) -> usize {
    let mut room = ON_ITS_SIDE / SMALLEST;
    let fit = columns.iter().take_while(|(_, width)| {
        room -= inches(*width);
        room >= 0.0
    });
    fit.count().max(1)
}

/// Sets how a sheet is printed: one page wide, its headings on each page, and with the columns that can be read. The others
/// stay on the same sheet, so that sorting takes them along; its foot says that they are not on paper.
fn set_page(
    sheet: &mut Worksheet,
    words: Translator,
    columns: &[(String, f64)],
    last: u32,
) -> Result<(), XlsxError> {
    let width: f64 = columns.iter().map(|(_, width)| inches(*width)).sum();
    sheet.set_paper_size(A4);
    sheet.set_margins(MARGIN, MARGIN, 0.5, 0.6, 0.3, 0.3);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    if width > UPRIGHT {
        sheet.set_landscape();
    }
    let printed = printed(columns);
    let mut foot = String::new();
    if printed < columns.len() {
        let right = u16::try_from(printed - 1).unwrap_or(0);
        sheet.set_print_area(0, 0, last, right)?;
        foot = words.text(msg::SHEET_PRINTED);
    }
    // The number of a page, and of how many.
    sheet.set_footer(format!("&L{foot}&R&P / &N"));
    Ok(())
}

fn sheet(
    sheet: &mut Worksheet,
    words: Translator,
    Table {
        name,
        columns,
        rows,
    }: Table,
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
    // Apart from the words of the next column.
    let date = text
        .clone()
        .set_num_format("dd/mm/yyyy")
        .set_align(FormatAlign::Center);
    let number = text.clone().set_align(FormatAlign::Right).set_indent(1);
    sheet.set_name(named(&name))?;
    sheet.set_right_to_left(words.0.is_mirrored());
    sheet.set_freeze_panes(1, 0)?;
    // Bold letters are wider, and the arrow of the filter takes some room.
    let heads = columns
        .iter()
        .map(|(head, width)| (head.as_str(), width * 0.8));
    sheet.set_row_height(0, height(heads))?;
    for (at, (heading, width)) in (0_u16..).zip(&columns) {
        sheet.set_column_width(at, *width)?;
        sheet.write_string_with_format(0, at, short(heading), &head)?;
    }
    let mut last = 0;
    for (row, cells) in (1_u32..).zip(rows) {
        last = row;
        let texts = cells
            .iter()
            .zip(&columns)
            .filter_map(|(cell, (_, width))| match cell {
                Cell::Text(text) => Some((text.as_str(), *width)),
                Cell::Day(_) | Cell::Number(_) => None,
            });
        sheet.set_row_height(row, height(texts))?;
        for (at, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Text(words) if words.is_empty() => {
                    sheet.write_blank(row, at, &text)?;
                }
                Cell::Text(words) => {
                    sheet.write_string_with_format(row, at, short(&words), &text)?;
                }
                Cell::Day(Some(day)) => {
                    sheet.write_datetime_with_format(row, at, day, &date)?;
                }
                Cell::Day(None) => {
                    sheet.write_blank(row, at, &text)?;
                }
                Cell::Number(count) => {
                    sheet.write_number_with_format(row, at, count, &number)?;
                }
            }
        }
    }
    let right = u16::try_from(columns.len()).unwrap_or(1) - 1;
    sheet.autofilter(0, 0, last.max(1), right)?;
    set_page(sheet, words, &columns, last)
}
