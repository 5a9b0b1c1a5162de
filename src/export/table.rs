//! A table to take away, the same as CSV and as a workbook: a column holds one fact, and its heading stands beside what its
//! cells say.

use chrono::NaiveDate;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words; none are an empty cell.
    Text(String),
    /// A number.
    Number(f64),
    /// A day; none is an empty cell.
    Day(Option<NaiveDate>),
}

impl Cell {
    /// A count.
    pub fn count(count: usize) -> Self {
        Self::Number(count as f64)
    }

    /// How many days ago a day was; an empty cell where there is none.
    pub fn days(since: Option<NaiveDate>, today: NaiveDate) -> Self {
        let days = since.map(|since| (today - since).num_days());
        Self::number(days.and_then(|days| i32::try_from(days).ok()))
    }

    /// A number, or an empty cell: what is not known is no nought.
    pub fn number(number: Option<impl Into<f64>>) -> Self {
        number.map_or_else(|| Self::from(""), |number| Self::Number(number.into()))
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Self {
        Self::Text(text.unwrap_or_default())
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Self::Day(Some(day))
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Self {
        Self::Day(day)
    }
}

/// What a column says of a row.
type Says<R> = Box<dyn Fn(&R) -> Cell + Send>;

/// A column of a table whose rows are made of these.
pub struct Column<R> {
    heading: String,
    width: f64,
    says: Says<R>,
}

impl<R> Column<R> {
    /// A column by its heading, its width in characters and what it says of a row.
    pub fn new<C: Into<Cell>>(
        heading: String,
        width: f64,
        says: impl Fn(&R) -> C + Send + 'static,
    ) -> Self {
        Self {
            heading,
            width,
            says: Box::new(move |row| says(row).into()),
        }
    }
}

/// The rows of a table, made one after the other while they are written.
pub type Rows = Box<dyn Iterator<Item = Vec<Cell>> + Send>;

/// A sheet.
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, each with its heading and its width in characters; those that are used most stand first.
    pub columns: Vec<(String, f64)>,
    /// Its rows, each as long as the columns.
    pub rows: Rows,
}

impl Table {
    /// A table of these columns, with a row for each of these.
    pub fn new<R: 'static>(
        name: String,
        columns: Vec<Column<R>>,
        rows: impl IntoIterator<Item = R, IntoIter: Send + 'static>,
    ) -> Self {
        let heads = columns
            .iter()
            .map(|column| (column.heading.clone(), column.width));
        Self {
            name,
            columns: heads.collect(),
            rows: Box::new(rows.into_iter().map(move |row| {
                let cells = columns.iter().map(|column| (column.says)(&row));
                cells.collect()
            })),
        }
    }
}
