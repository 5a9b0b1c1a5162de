//! Who was in the room at an audit: numbers by role, never names.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::word::words;

words! {
    /// What brought somebody into the room. In the order they are asked.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Role {
        /// They use the service.
        Users = "users",
        /// They volunteer.
        Volunteers = "volunteers",
        /// They are paid.
        Staff = "staff",
        /// They are on the committee, or trustees.
        Committee = "committee",
        /// They work with the group from outside: another group, an agency.
        Partners = "partners",
        /// Anything else.
        Others = "others",
    }
}

/// How many people of each role were there, 0 to [`MOST`]; nothing of roles of which nothing was said.
pub type Presence = BTreeMap<Role, i32>;

/// Most people of one role.
pub const MOST: i32 = 9_999;
