//! Accounts: setting up, signing in, one's password.

use super::{Field, form};
use crate::{domain::form::NAME, language::msg};

form! {
    /// Signs in.
    SignIn {
        sign_in_name: Field::line("sign_in_name", msg::SIGN_IN_NAME, NAME).filled("username"),
        password: Field::password("password", msg::PASSWORD, "current-password"),
    }
}

form! {
    /// Changes one's password.
    ChangePassword {
        present: Field::password("present", msg::PASSWORD_PRESENT, "current-password"),
        password: Field::password("password", msg::PASSWORD_NEW, "new-password").hint(msg::PASSWORD_NEW_HINT),
    }
}

form! {
    /// Sets a new password by a link.
    SetPassword {
        password: Field::password("password", msg::PASSWORD_NEW, "new-password").hint(msg::PASSWORD_NEW_HINT),
    }
}

form! {
    /// What an account needs.
    NewPerson {
        name: Field::line("name", msg::YOUR_NAME, NAME).hint(msg::YOUR_NAME_HINT).filled("name").needed(),
        sign_in_name: Field::line("sign_in_name", msg::SIGN_IN_NAME, NAME).hint(msg::SIGN_IN_NAME_NEW_HINT).filled("username").needed(),
        password: Field::password("password", msg::PASSWORD, "new-password").hint(msg::PASSWORD_NEW_HINT),
    }
}

form! {
    /// Asks to be erased, or to erase a group.
    Erase {
        password: Field::password("password", msg::ERASE_PASSWORD, "current-password").hint(msg::ERASE_PASSWORD_HINT),
    }
}

form! {
    /// Brings a group into a network.
    BringGroup {
        group: Field::choice("group", msg::JOIN_BRING_WHICH),
    }
}

form! {
    /// Makes the first account with its group or network; followed by [`NewPerson`].
    SetUp {
        kind: Field::choice("kind", msg::SET_UP_KIND),
        place: Field::line("place", msg::SET_UP_PLACE, NAME).hint(msg::SET_UP_PLACE_HINT).needed(),
    }
}

/// The secret of the link that a form makes, so that sending it twice makes one link; hidden.
pub const PASSWORD_LINK: &str = "link";

/// The group that a farewell speaks of; hidden.
pub const FAREWELL_GROUP: &str = "group";

/// The network that a farewell speaks of; hidden.
pub const FAREWELL_NETWORK: &str = "network";

/// What the last who ran a group says to its being handed on ([`HandOn`](crate::domain::farewell::HandOn)), by the button
/// pressed; nothing where the farewell is only put away.
pub const FAREWELL_SAID: &str = "hand_on";
