//! A team whose people answer each on their own: joining it, coming back, running it, and its talk.

use super::{Field, audit::StartAudit, form};
use crate::{
    domain::{
        form::{Form, LINE, NAME},
        presence::Role,
        team::Device,
    },
    language::msg,
};

/// Hidden: the key of whoever joins, the same when the same form is sent again.
pub const CONTRIBUTOR: &str = "contributor";

form! {
    /// Types the code of a team.
    TypeCode {
        code: Field::line("code", msg::TEAM_CODE, NAME).hint(msg::TEAM_CODE_HINT).needed(),
    }
}

form! {
    /// Joins a team; with [`CONTRIBUTOR`] and [`super::LINK_SECRET`].
    JoinTeam {
        name: Field::line("name", msg::TEAM_NAME, NAME).hint(msg::TEAM_NAME_HINT).filled("given-name"),
        role: Field::choice("role", msg::TEAM_ROLE),
        device: Field::choice("device", msg::TEAM_DEVICE),
    }
}

impl JoinTeam {
    /// What brought somebody here, as chosen.
    pub fn role(form: &Form) -> Option<Role> {
        Role::read(Self::FIELDS.role.typed(form))
    }

    /// Whose the device is, as chosen.
    pub fn device(form: &Form) -> Option<Device> {
        Device::read(Self::FIELDS.device.typed(form))
    }
}

form! {
    /// Types in the paper of one person, with [`CONTRIBUTOR`] and a [`super::audit::PaperRow`] for each statement.
    TypeInPaper {
        name: Field::line("name", msg::TEAM_PAPER_NAME, NAME).hint(msg::TEAM_NAME_HINT),
        role: Field::choice("role", msg::TEAM_PAPER_ROLE),
    }
}

form! {
    /// Comes back on another device; with [`super::LINK_SECRET`].
    ComeBack {
        words: Field::line("words", msg::TEAM_WORDS, LINE).hint(msg::TEAM_WORDS_HINT).needed(),
        device: Field::choice("back_device", msg::TEAM_DEVICE),
    }
}

/// What `takes_new` holds where new people may join.
pub const TAKES_NEW: &str = "yes";

form! {
    /// How long a team answers, and whether it takes new people.
    ChangeTeam {
        until: Field::due_day("until", msg::TEAM_UNTIL).hint(msg::DATE_HINT).needed(),
        takes_new: Field::choice("takes_new", msg::TEAM_NEW),
    }
}

/// The way an audit is answered, where a button sets it.
pub const ANSWERING: Field = StartAudit::FIELDS.answering;

/// Who sees a statement otherwise, in the form of the talk.
pub const DISSENT: Field =
    Field::area("dissent", msg::TALK_DISSENT, LINE, 2).hint(msg::TALK_DISSENT_HINT);

/// Name of the buttons of the talk, each with the word of an outcome.
pub const OUTCOME: &str = "outcome";
