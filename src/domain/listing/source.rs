//! How a file was read, and how else it can be: what a person may want to see and to change before its rows are looked at.

use serde::{Deserialize, Serialize};

use crate::domain::word::words;

words! {
    /// The letters a text is written in.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Letters {
        /// Unicode, as most programs write it.
        Unicode = "unicode",
        /// Unicode of two bytes, the small one first.
        Wide = "wide",
        /// Unicode of two bytes, the great one first.
        WideTurned = "wideturned",
        /// Western Europe, of Windows.
        Western = "western",
        /// Central Europe, of Windows.
        Central = "central",
        /// Cyrillic, of Windows.
        Cyrillic = "cyrillic",
        /// Arabic, of Windows.
        Arabic = "arabic",
        /// Western Europe, of older Macs.
        Mac = "mac",
    }
}

words! {
    /// What stands between the cells of a text.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Separator {
        /// `,`
        Comma = "comma",
        /// `;`
        Semicolon = "semicolon",
        /// A tab.
        Tab = "tab",
        /// `|`
        Pipe = "pipe",
        /// `*`
        Star = "star",
        /// Nothing: each line is one cell.
        Nothing = "nothing",
    }
}

words! {
    /// What quotation marks in a text are.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Quotes {
        /// They hold a cell together, line ends and all.
        Hold = "hold",
        /// They are signs like others.
        Signs = "signs",
    }
}

/// How a person wants a file to be read; what is none is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wanted {
    /// The letters of a text.
    pub letters: Option<Letters>,
    /// What stands between its cells.
    pub separator: Option<Separator>,
    /// What its quotation marks are.
    pub quotes: Option<Quotes>,
    /// The name of a workbook's sheet.
    pub sheet: Option<String>,
    /// Whether hidden rows and columns are read too.
    pub hidden: bool,
}

/// A sheet of a workbook that holds something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether people do not see it.
    pub is_hidden: bool,
}

/// How a file was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Found {
    /// The letters of a text; none for a workbook, and for what was pasted.
    pub letters: Option<Letters>,
    /// Whether the letters are a guess: then a person looks whether the words are right.
    pub is_guess: bool,
    /// Where the letters are a guess: how the first line with more than plain letters looks by each reading.
    pub readings: Vec<(Letters, String)>,
    /// What stands between the cells of a text; none for a workbook.
    pub separator: Option<Separator>,
    /// First and last rows, at most ten pairs, that would be one cell each if their quotation marks held them together,
    /// as the marks stand alone in cells of other rows. They were read as signs like others; or, where a person wants them to hold, held.
    pub swallowed: Vec<(u32, u32)>,
    /// What quotation marks were taken for; none where there are none, and for a workbook.
    pub quotes: Option<Quotes>,
    /// The sheet of a workbook that was read.
    pub sheet: Option<String>,
    /// All its sheets that hold something, at most thirty, in their order.
    pub sheets: Vec<Sheet>,
    /// Number of hidden rows that hold something.
    pub hidden_rows: u32,
    /// Hidden columns that hold something, from 0, with the first text of each.
    pub hidden_columns: Vec<(u32, String)>,
    /// Number of merged cells that counted for more than one row.
    pub merged: u32,
}
