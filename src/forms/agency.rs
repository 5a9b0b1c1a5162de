//! An agency of a network, or a department of one.

use super::{Field, form};
use crate::{domain::form::NAME, language::msg};

form! {
    /// Adds an agency, or a department of one.
    NewAgency {
        key: Field::hidden("agency", msg::AGENCY_NAME),
        part_of: Field::hidden("part_of", msg::AGENCY_NAME),
        name: Field::line("name", msg::AGENCY_NAME, NAME).hint(msg::AGENCY_NAME_HINT).needed(),
    }
}

form! {
    /// Gives an agency that nobody ever ran another name.
    RenameAgency {
        name: Field::line("new_name", msg::AGENCY_NAME, NAME).needed(),
    }
}
