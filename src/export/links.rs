//! Links that are handed out as a table, from which a word processor makes letters.

use crate::{
    commands::register::{IssuedLink, IssuedLinks},
    export::table::{Column, Table},
    language::{Translator, msg},
};

/// A row for each group.
pub fn table(words: Translator, issued: IssuedLinks) -> Table {
    // In words: a letter says a day as its cell holds it, and of a real date word processors make numbers, the month first.
    let until = words.date(issued.until);
    let columns = vec![
        Column::new(words.text(msg::GRID_GROUP), 36.0, |link: &IssuedLink| {
            link.name.clone()
        }),
        Column::new(words.text(msg::FILE_LINK), 48.0, |link: &IssuedLink| {
            link.link.clone()
        }),
        Column::new(words.text(msg::FILE_CODE), 20.0, |link: &IssuedLink| {
            link.code.spaced()
        }),
        Column::new(
            words.text(msg::FILE_VALID_UNTIL),
            22.0,
            move |_: &IssuedLink| until.clone(),
        ),
    ];
    Table::new(words.text(msg::HAND_OUT_TITLE), columns, issued.links)
}
