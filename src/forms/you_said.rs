//! The poster "You said, we did": what was done, ticked, and what the group adds by hand.

use super::{Field, form};
use crate::{
    domain::{
        error::Error,
        form::{Form, LINE},
        ids::ActionId,
        you_said::{KeptLine, Said},
    },
    language::msg,
};

/// The version of the poster that the form was made from; 0 where there was none.
pub const BASE: &str = "base";
/// How far back the actions lie that are offered.
pub const SINCE: &str = "since";
/// The button that looks further back or less far, and saves nothing.
pub const SHOW: &str = "show";
/// The key of each line that the form asks about, in their order: that of an action, or `line-1` and so on.
pub const ROW: &str = "row";

form! {
    /// The lines of a poster, each named with its key, and the sentence at its end; with [`BASE`], [`SINCE`] and [`ROW`].
    YouSaidForm {
        on: Field::choice("on", msg::YOU_SAID_ON),
        said: Field::line("you_said", msg::YOU_SAID_SAID, LINE),
        did: Field::area("we_did", msg::YOU_SAID_DID, LINE, 2).needed(),
        closing: Field::line("you_said_closing", msg::YOU_SAID_CLOSING, LINE).hint(msg::YOU_SAID_CLOSING_HINT),
    }
}

/// The name in the form of a part of a line.
pub fn name(key: &str, part: Field) -> String {
    format!("{key}.{}", part.name)
}

/// A line as it stands in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRow {
    /// Its key in the form.
    pub key: String,
    /// The action it tells of; none for one that is added by hand.
    pub action: Option<ActionId>,
    /// What it says, as typed.
    pub line: Said,
    /// Whether it is on the poster.
    pub is_on: bool,
}

impl LineRow {
    /// Puts it into a form.
    pub fn add_to(&self, form: &mut Form) {
        let fields = YouSaidForm::FIELDS;
        form.add(ROW, self.key.as_str());
        form.add(&name(&self.key, fields.said), self.line.said.as_str());
        form.add(&name(&self.key, fields.did), self.line.did.as_str());
        if self.is_on {
            form.add(fields.on.name, self.key.as_str());
        }
    }
}

impl YouSaidForm {
    /// The lines of the form, in their order. One that is added by hand is on the poster as soon as something is in it.
    pub fn rows(form: &Form) -> Vec<LineRow> {
        let rows = form.all(ROW).iter().map(|key| {
            let typed = |part| form.trimmed(&name(key, part)).to_owned();
            let line = Said {
                said: typed(Self::FIELDS.said),
                did: typed(Self::FIELDS.did),
            };
            let action = key.parse().ok();
            LineRow {
                is_on: match action {
                    Some(_) => Self::FIELDS.on.has(form, key),
                    None => line != Said::default(),
                },
                key: key.clone(),
                action,
                line,
            }
        });
        rows.collect()
    }

    /// Whether somebody else saved the poster since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.on.name) == Some(Error::ChangedMeanwhile)
    }

    /// Reads the lines that are on the poster; what is wrong with one is noted on the form.
    pub fn read_lines(form: &mut Form) -> Vec<KeptLine> {
        let fields = Self::FIELDS;
        let mut rows = Self::rows(form);
        rows.retain(|row| row.is_on);
        let lines = rows.into_iter().map(|row| KeptLine {
            action: row.action,
            line: Said {
                said: form.optional(&name(&row.key, fields.said), fields.said.longest),
                did: form.needed(&name(&row.key, fields.did), fields.did.longest),
            },
        });
        lines.collect()
    }
}
