//! A file that goes with what a group told a meeting.

use super::{Field, form};
use crate::language::msg;

form! {
    /// Puts a file beside what a group told, over the version of the notes that stands in [`super::meeting::BASE`].
    EnclosureForm {
        key: Field::hidden("enclosure", msg::ENCLOSURE_FILE),
        file: Field::file("file", msg::ENCLOSURE_FILE).hint(msg::ENCLOSURE_FILE_HINT),
    }
}
