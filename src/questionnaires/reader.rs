//! Reads fields out of TOML tables, noting whatever is missing, unknown or of the wrong kind, and going on.

use std::{collections::BTreeSet, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::questionnaires::problem::{Found, Margin, Page, did_you_mean};

/// A piece of text and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// What it says.
    pub(crate) value: String,
    /// Byte range in its file, with the quotes.
    pub(crate) span: Range<usize>,
}

/// Several pieces of text and where the list of them stands.
#[derive(Clone, Debug)]
pub(crate) struct List {
    /// The pieces, in order.
    pub(crate) items: Vec<Text>,
    /// Byte range in its file, with the brackets.
    pub(crate) span: Range<usize>,
}

impl List {
    /// What the pieces say.
    pub(crate) fn values(&self) -> impl Iterator<Item = &str> {
        self.items.iter().map(|item| item.value.as_str())
    }
}

/// A whole number and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    /// How many.
    pub(crate) value: u32,
    /// Byte range in its file.
    pub(crate) span: Range<usize>,
}

/// Several whole numbers and where the list of them stands.
#[derive(Clone, Debug)]
pub(crate) struct Numbers {
    /// The numbers, in order.
    pub(crate) items: Vec<Number>,
    /// Byte range in its file, with the brackets.
    pub(crate) span: Range<usize>,
}

/// A file that was read, with what is in it.
#[derive(Debug)]
pub(crate) struct File<T> {
    /// Where it came from.
    pub(crate) page: Page,
    /// What is in it.
    pub(crate) content: T,
}

impl<T> File<T> {
    /// Reads a page field by field; nothing when it is not TOML at all, which is noted.
    pub(crate) fn read(
        page: Page,
        found: &Found,
        fill: impl FnOnce(&mut Reader<'_>) -> T,
    ) -> Option<Self> {
        let content = read_page(Margin { page: &page, found }, fill)?;
        Some(Self { page, content })
    }

    /// Where to note what is wrong with it.
    pub(crate) fn margin<'a>(&'a self, found: &'a Found) -> Margin<'a> {
        Margin {
            page: &self.page,
            found,
        }
    }
}

fn read_page<T>(margin: Margin<'_>, fill: impl FnOnce(&mut Reader<'_>) -> T) -> Option<T> {
    let (table, errors) = DeTable::parse_recoverable(&margin.page.source);
    if !errors.is_empty() {
        note_syntax(margin, &errors);
        return None;
    }
    let mut reader = Reader::new(margin, table.get_ref(), 0..0);
    let content = fill(&mut reader);
    reader.finish();
    Some(content)
}

/// Notes the first syntax error of each line; later ones on a line mostly follow from it.
fn note_syntax(margin: Margin<'_>, errors: &[toml::de::Error]) {
    let mut lines = BTreeSet::new();
    for error in errors {
        let at = error.span().unwrap_or(0..0);
        if !lines.insert(margin.page.position(at.start).0) {
            continue;
        }
        let text = margin.page.slice(&at);
        if error.message().starts_with("duplicate key") {
            let message = format!("`{text}` is written twice");
            margin.note(&at, text, message, "Keep one of the two.".to_owned());
        } else {
            let message = format!("this cannot be read as TOML: {}", error.message());
            let hint = "Look for a missing quote, comma or bracket here or on the line before.";
            // Where something is missing there is nothing to quote but the line.
            let quoted = if text.trim().is_empty() {
                margin.page.line_at(at.start)
            } else {
                text
            };
            margin.note(&at, quoted, message, hint.to_owned());
        }
    }
}

/// Takes the fields of one table, one by one.
pub(crate) struct Reader<'a> {
    margin: Margin<'a>,
    table: &'a DeTable<'a>,
    /// Where the table begins: its header, or the very start of the file.
    span: Range<usize>,
    /// Fields asked for so far; after the last, any other is unknown.
    known: Vec<&'static str>,
}

impl<'a> Reader<'a> {
    fn new(margin: Margin<'a>, table: &'a DeTable<'a>, span: Range<usize>) -> Self {
        Self {
            margin,
            table,
            span,
            known: Vec::new(),
        }
    }

    /// The line the table begins with.
    pub(crate) fn header(&self) -> Text {
        Text {
            value: self.margin.page.slice(&self.span).to_owned(),
            span: self.span.clone(),
        }
    }

    /// Whether an optional field is there; it is known from now on.
    pub(crate) fn has(&mut self, key: &'static str) -> bool {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.table.contains_key(key)
    }

    /// A text that has to be there.
    pub(crate) fn text(&mut self, key: &'static str) -> Option<Text> {
        let value = self.required(key, &format!("{key} = \"...\""))?;
        text(self.margin, key, value)
    }

    /// A list of texts that has to be there.
    pub(crate) fn list(&mut self, key: &'static str) -> Option<List> {
        let value = self.required(key, &format!("{key} = [\"...\", \"...\"]"))?;
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_kind(key, value, &format!("{key} = [\"...\", \"...\"]"));
            return None;
        };
        // Read all before giving up, so that each entry of the wrong kind is noted.
        let items: Vec<_> = array
            .iter()
            .map(|item| text(self.margin, key, item))
            .collect();
        let items = items.into_iter().collect::<Option<Vec<_>>>()?;
        Some(List {
            items,
            span: value.span(),
        })
    }

    /// A whole number that has to be there.
    pub(crate) fn number(&mut self, key: &'static str) -> Option<Number> {
        let value = self.required(key, &format!("{key} = 1"))?;
        self.whole(key, value, &format!("{key} = 1"))
    }

    /// A list of whole numbers that has to be there.
    pub(crate) fn numbers(&mut self, key: &'static str) -> Option<Numbers> {
        let written = format!("{key} = [2, 1]");
        let value = self.required(key, &written)?;
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_kind(key, value, &written);
            return None;
        };
        // Read all before giving up, so that each entry of the wrong kind is noted.
        let items: Vec<_> = array
            .iter()
            .map(|item| self.whole(key, item, &written))
            .collect();
        Some(Numbers {
            items: items.into_iter().collect::<Option<Vec<_>>>()?,
            span: value.span(),
        })
    }

    fn whole(&self, key: &str, value: &Spanned<DeValue<'_>>, written: &str) -> Option<Number> {
        let whole = value
            .get_ref()
            .as_integer()
            .and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
        if whole.is_none() {
            self.wrong_kind(key, value, written);
        }
        Some(Number {
            value: whole?,
            span: value.span(),
        })
    }

    /// Yes or no; no when it is not there.
    pub(crate) fn flag(&mut self, key: &'static str) -> bool {
        if !self.has(key) {
            return false;
        }
        let Some(value) = self.table.get(key) else {
            return false;
        };
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_kind(key, value, &format!("{key} = true"));
        }
        flag.unwrap_or_default()
    }

    /// A table that has to be there, written under `[key]`.
    pub(crate) fn table(&mut self, key: &'static str) -> Option<Reader<'a>> {
        let value = self.required(key, &format!("[{key}]"))?;
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_kind(key, value, &format!("[{key}]"));
        }
        Some(Reader::new(self.margin, table?, value.span()))
    }

    /// Tables each written under `[[key]]`; there may be none.
    pub(crate) fn tables(&mut self, key: &'static str) -> Vec<Reader<'a>> {
        if !self.has(key) {
            return Vec::new();
        }
        let Some(value) = self.table.get(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_kind(key, value, &format!("[[{key}]]"));
            return Vec::new();
        };
        let mut readers = Vec::new();
        for item in array.iter() {
            match item.get_ref().as_table() {
                Some(table) => readers.push(Reader::new(self.margin, table, item.span())),
                None => self.wrong_kind(key, item, &format!("[[{key}]]")),
            }
        }
        readers
    }

    /// Tables each written under a name of its own, as in `[key.name]`.
    pub(crate) fn named(&mut self, key: &'static str) -> Vec<(Text, Reader<'a>)> {
        let Some(all) = self.table(key) else {
            return Vec::new();
        };
        let mut readers = Vec::new();
        for (name, value) in all.table.iter() {
            match value.get_ref().as_table() {
                Some(table) => {
                    let name = Text {
                        value: name.get_ref().to_string(),
                        span: name.span(),
                    };
                    readers.push((name, Reader::new(self.margin, table, value.span())));
                }
                None => {
                    let written = format!("[{key}.{}]", name.get_ref());
                    self.wrong_kind(name.get_ref(), value, &written);
                }
            }
        }
        readers
    }

    /// Notes every field that nobody asked for.
    pub(crate) fn finish(self) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if self.known.contains(&name) {
                continue;
            }
            let hint = did_you_mean(name, self.known.iter().copied()).unwrap_or_else(|| {
                let known: Vec<_> = self.known.iter().map(|key| format!("`{key}`")).collect();
                format!("Fields here are {}.", known.join(", "))
            });
            let message = format!("there is no field called `{name}` here");
            self.margin.note(&key.span(), name, message, hint);
        }
    }

    fn required(&mut self, key: &'static str, written: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        if !self.has(key) {
            let header = self.margin.page.slice(&self.span);
            let hint = format!("Add `{written}`.");
            self.margin
                .note(&self.span, header, format!("`{key}` is missing"), hint);
        }
        self.table.get(key)
    }

    fn wrong_kind(&self, key: &str, value: &Spanned<DeValue<'_>>, written: &str) {
        wrong_kind(self.margin, key, value, written);
    }
}

fn text(margin: Margin<'_>, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Text> {
    let text = value.get_ref().as_str();
    if text.is_none() {
        wrong_kind(margin, key, value, "\"...\"");
    }
    Some(Text {
        value: text?.to_owned(),
        span: value.span(),
    })
}

fn wrong_kind(margin: Margin<'_>, key: &str, value: &Spanned<DeValue<'_>>, written: &str) {
    let at = value.span();
    let message = format!("`{key}` has {} here", in_words(value.get_ref()));
    margin.note(
        &at,
        margin.page.slice(&at),
        message,
        format!("Write it as `{written}`."),
    );
}

fn in_words(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number that does not fit",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
