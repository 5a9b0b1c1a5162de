//! How the file of a list was read, and how else it can be.

use leptos::prelude::*;

use crate::{
    components::{
        card::Card,
        field::{Problem, Select},
        page::translator,
    },
    domain::{
        form::Form,
        listing::{
            Listing, in_one_line, letters,
            source::{Letters, Quotes, Separator},
        },
    },
    forms::network::Reading,
    language::{Message, Translator, msg},
    pages::network::import::shown::{row_shown, short},
    queries::import::Import,
};

/// Rows that are offered as the row of the headings.
const ROWS: usize = 20;

/// Words that are shown to see whether their letters are right.
const SAMPLES: usize = 3;

/// Columns that are set aside or hidden and named.
const NAMED: usize = 5;

/// What is to be said of how a file was read, and the choice of another way.
#[component]
pub(crate) fn HowRead<'a>(
    /// Where the form is sent.
    action: String,
    /// The list.
    import: &'a Import,
    /// What was chosen.
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let told = told(words, import);
    let doubtful = is_doubtful(import) || form.problem(Reading::FIELDS.headings.name).is_some();
    let told_rows = told
        .iter()
        .map(|sentence| view! { <li>{sentence.clone()}</li> })
        .collect_view();
    let told = (!told.is_empty()).then(|| view! { <ul>{told_rows}</ul> });
    let other = import.has_file.then(|| {
        view! {
            <details open=doubtful>
                <summary>{words.text(msg::IMPORT_READ_OTHERWISE)}</summary>
                <form method="post" action=action>
                    <ReadingFields import=import form=form />
                    <div class="buttons">
                        <button>{words.text(msg::IMPORT_READ_AGAIN)}</button>
                    </div>
                </form>
            </details>
        }
    });
    view! { <Card title=words.text(msg::IMPORT_HOW_READ)>{told} {other}</Card> }
}

/// Whether a person should look at how the file was read before going on.
fn is_doubtful(import: &Import) -> bool {
    let found = &import.found;
    found.is_guess
        || found.separator == Some(Separator::Nothing)
        || !found.swallowed.is_empty()
        || !found.held.is_empty()
        || found.sheets.len() > 1
        || found.hidden_rows > 0
        || !found.hidden_columns.is_empty()
}

#[component]
fn ReadingFields<'a>(import: &'a Import, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: Reading = Reading::FIELDS;
    let words = translator();
    let found = &import.found;
    let as_found = |what: String| words.with(msg::IMPORT_AS_FOUND, [("what", what.into())]);
    let sheet = (found.sheets.len() > 1).then(|| {
        let options = found
            .sheets
            .iter()
            .map(|sheet| (sheet.name.clone(), sheet.name.clone()))
            .collect();
        let all = as_found(found.sheet.clone().unwrap_or_default());
        view! { <Select field=FIELDS.sheet form=form all=all options=options /> }
    });
    let has_hidden = found.hidden_rows > 0 || !found.hidden_columns.is_empty();
    let hidden = has_hidden.then(|| {
        view! {
            <label class="dot">
                <input type="checkbox" name=FIELDS.hidden.name value="1" checked=FIELDS.hidden.has(form, "1") />
                {words.text(FIELDS.hidden.label)}
            </label>
        }
    });
    let letters = found.letters.map(|letters| {
        let options = Letters::ALL
            .map(|letters| {
                (
                    letters.word().to_owned(),
                    letters_shown(words, import, letters),
                )
            })
            .to_vec();
        let all = as_found(words.text(of_letters(letters)));
        view! { <Select field=FIELDS.letters form=form all=all options=options /> }
    });
    let separator = found.separator.map(|separator| {
        let options = Separator::ALL
            .map(|separator| {
                (
                    separator.word().to_owned(),
                    words.text(of_separator(separator)),
                )
            })
            .to_vec();
        let all = as_found(words.text(of_separator(separator)));
        view! { <Select field=FIELDS.separator form=form all=all options=options /> }
    });
    let quotes = found.quotes.map(|quotes| {
        let options = Quotes::ALL
            .map(|quotes| (quotes.word().to_owned(), words.text(of_quotes(quotes))))
            .to_vec();
        let all = as_found(words.text(of_quotes(quotes)));
        view! { <Select field=FIELDS.quotes form=form all=all options=options /> }
    });
    view! {
        {sheet}
        {hidden}
        {letters}
        {separator}
        {quotes}
        <HeadingsSelect listing=&import.listing form=form />
    }
}

/// Chooses the row of the headings.
#[component]
fn HeadingsSelect<'a>(listing: &'a Listing, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let field = Reading::FIELDS.headings;
    let chosen = field.typed(form).to_owned();
    let option = |value: String, text: String| {
        let selected = value == chosen;
        view! { <option value=value selected=selected dir="auto">{text}</option> }
    };
    let rows = listing
        .rows()
        .take(ROWS)
        .map(|(row, cells)| {
            let about = [
                ("row", row.to_string().into()),
                ("texts", row_shown(cells).into()),
            ];
            option(row.to_string(), words.with(msg::IMPORT_HEADINGS_ROW, about))
        })
        .collect_view();
    let nowhere = option(
        Reading::NOWHERE.to_owned(),
        words.text(msg::IMPORT_HEADINGS_NOWHERE),
    );
    view! {
        <div class="field">
            <label for=field.name>{words.text(field.label)}</label>
            <Problem form=form name=field.name />
            <select id=field.name name=field.name>
                {nowhere}
                {rows}
            </select>
        </div>
    }
}

/// How the file was read, in sentences, as far as it is worth a word.
fn told(words: Translator, import: &Import) -> Vec<String> {
    let found = &import.found;
    let mut told = Vec::new();
    if let Some(sheet) = &found.sheet {
        told.push(words.with(msg::IMPORT_TOLD_SHEET, [("sheet", sheet.clone().into())]));
    }
    let others: Vec<&str> = found
        .sheets
        .iter()
        .filter(|sheet| Some(&sheet.name) != found.sheet.as_ref())
        .map(|sheet| sheet.name.as_str())
        .collect();
    if !others.is_empty() {
        let about = [("sheets", quoted(words, &others).into())];
        told.push(words.with(msg::IMPORT_TOLD_SHEETS, about));
    }
    told.extend(told_hidden(words, import));
    if found.merged > 0 {
        told.push(words.text(msg::IMPORT_TOLD_MERGED));
    }
    told.extend(told_text(words, import));
    let beyond: Vec<String> = import
        .listing
        .beyond()
        .map(|(column, text)| named(column, text))
        .collect();
    if !beyond.is_empty() {
        let about = [
            ("n", beyond.len().into()),
            ("columns", listed(words, &beyond).into()),
        ];
        told.push(words.with(msg::IMPORT_TOLD_BEYOND, about));
    }
    if let Some(row) = import.matching.headings.filter(|row| *row > 1) {
        told.push(words.with(msg::IMPORT_TOLD_HEADINGS, [("row", row.to_string().into())]));
    }
    told
}

fn told_hidden(words: Translator, import: &Import) -> Vec<String> {
    let found = &import.found;
    let mut told = Vec::new();
    if found.hidden_rows > 0 {
        let message = if import.wanted.hidden {
            msg::IMPORT_TOLD_HIDDEN_ROWS_READ
        } else {
            msg::IMPORT_TOLD_HIDDEN_ROWS
        };
        told.push(words.count(message, found.hidden_rows as usize));
    }
    if !found.hidden_columns.is_empty() {
        let message = if import.wanted.hidden {
            msg::IMPORT_TOLD_HIDDEN_COLUMNS_READ
        } else {
            msg::IMPORT_TOLD_HIDDEN_COLUMNS
        };
        let columns: Vec<String> = found
            .hidden_columns
            .iter()
            .map(|(column, text)| named(*column as usize, text))
            .collect();
        told.push(words.with(message, [("columns", listed(words, &columns).into())]));
    }
    told
}

fn told_text(words: Translator, import: &Import) -> Vec<String> {
    let found = &import.found;
    let mut told = Vec::new();
    let samples = odd_words(&import.listing);
    if found.is_guess && !samples.is_empty() {
        let samples: Vec<&str> = samples.iter().map(String::as_str).collect();
        let about = [("words", quoted(words, &samples).into())];
        told.push(words.with(msg::IMPORT_TOLD_LETTERS, about));
    }
    if found.separator == Some(Separator::Nothing) {
        told.push(words.text(msg::IMPORT_TOLD_ONE_COLUMN));
    }
    let rows = |message, (first, last): &(u32, u32)| {
        let about = [
            ("first", first.to_string().into()),
            ("last", last.to_string().into()),
        ];
        words.with(message, about)
    };
    let swallowed = found.swallowed.iter();
    told.extend(swallowed.map(|pair| rows(msg::IMPORT_TOLD_SWALLOWED, pair)));
    let held = found.held.iter();
    told.extend(held.map(|pair| rows(msg::IMPORT_TOLD_HELD, pair)));
    told
}

/// A column with the first text in it: `AO (Phone)`.
fn named(column: usize, text: &str) -> String {
    format!("{} ({})", letters(column), short(&in_one_line(text)))
}

/// The first few of them, and dots where there are more.
fn listed(words: Translator, all: &[String]) -> String {
    let first = words.list(&all[..all.len().min(NAMED)]);
    if all.len() > NAMED {
        format!("{first} …")
    } else {
        first
    }
}

fn quoted(words: Translator, all: &[&str]) -> String {
    let all: Vec<String> = all
        .iter()
        .map(|text| words.with(msg::IMPORT_QUOTED, [("text", short(text).into())]))
        .collect();
    listed(words, &all)
}

/// Texts with letters beyond those that every reading shows alike.
fn odd_words(listing: &Listing) -> Vec<String> {
    listing
        .rows()
        .flat_map(|(_, cells)| cells)
        .filter(|text| !text.is_ascii())
        .take(SAMPLES)
        .map(|text| in_one_line(text))
        .collect()
}

/// A reading with how a line of the file looks by it.
fn letters_shown(words: Translator, import: &Import, letters: Letters) -> String {
    let name = words.text(of_letters(letters));
    let line = import.found.readings.iter().find(|(of, _)| *of == letters);
    match line {
        Some((_, line)) => format!("{name}: {}", short(line)),
        None => name,
    }
}

fn of_letters(letters: Letters) -> Message {
    match letters {
        Letters::Unicode => msg::IMPORT_LETTERS_UTF_8,
        Letters::Wide => msg::IMPORT_LETTERS_UTF_16LE,
        Letters::WideTurned => msg::IMPORT_LETTERS_UTF_16BE,
        Letters::Western => msg::IMPORT_LETTERS_WINDOWS_1252,
        Letters::Central => msg::IMPORT_LETTERS_WINDOWS_1250,
        Letters::Cyrillic => msg::IMPORT_LETTERS_WINDOWS_1251,
        Letters::Arabic => msg::IMPORT_LETTERS_WINDOWS_1256,
        Letters::Mac => msg::IMPORT_LETTERS_MACINTOSH,
    }
}

fn of_separator(separator: Separator) -> Message {
    match separator {
        Separator::Comma => msg::IMPORT_SEPARATOR_COMMA,
        Separator::Semicolon => msg::IMPORT_SEPARATOR_SEMICOLON,
        Separator::Tab => msg::IMPORT_SEPARATOR_TAB,
        Separator::Pipe => msg::IMPORT_SEPARATOR_PIPE,
        Separator::Star => msg::IMPORT_SEPARATOR_STAR,
        Separator::Nothing => msg::IMPORT_SEPARATOR_NOTHING,
    }
}

fn of_quotes(quotes: Quotes) -> Message {
    match quotes {
        Quotes::Hold => msg::IMPORT_QUOTES_HOLD,
        Quotes::Signs => msg::IMPORT_QUOTES_SIGNS,
    }
}
