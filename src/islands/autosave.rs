//! Saves a form while people type in it, and says so. What could not be sent is kept on the device and sent later.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

pub mod drafts;
pub mod machine;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(test)]
mod tests;

/// The sentences it says, in the reader's language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Said {
    /// Before the time of the last save.
    pub saved: String,
    /// While a save is under way.
    pub saving: String,
    /// When there is no connection.
    pub kept: String,
    /// When the session has ended.
    pub signed_out: String,
    /// When something typed before was put back.
    pub restored: String,
    /// When the device keeps what somebody else typed here.
    pub of_another: String,
    /// When there is more in the form than a server takes.
    pub too_much: String,
    /// The way to see what someone else saved.
    pub look: String,
    /// The way to sign in again.
    pub sign_in: String,
}

/// Id of the place above the form where the page says what was kept on the device; empty until then.
pub const REMARKS: &str = "remarks";

/// What the server says of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The version that stands.
    pub version: i32,
    /// When it was saved, as people read it.
    pub at: String,
    /// That someone else has saved too.
    pub clash: Option<String>,
    /// What was wrong; nothing was saved then.
    pub problem: Option<String>,
}

/// What a person must hear at once, and where it leads: this page, as the server has it now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alert {
    /// What to hear.
    pub text: String,
    /// The words of the link.
    pub way_on: String,
}

/// The line that says "Saved 14:02" beside a form's buttons. `form` is the id of the form, `owner` the key of the person
/// who types in it, `last` when it was saved last.
#[island]
pub(crate) fn Autosave(form: String, owner: String, said: Said, last: String) -> impl IntoView {
    let first = if last.is_empty() {
        String::new()
    } else {
        format!("{} {last}", said.saved)
    };
    let (status, set_status) = signal(first);
    let (alert, set_alert) = signal(None::<Alert>);
    // Once the view is woken; what is said before that would not be seen.
    #[cfg(feature = "hydrate")]
    request_animation_frame(move || browser::start(&form, owner, said, set_status, set_alert));
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, owner, said, set_status, set_alert);
    view! {
        <p class="saved" role="status">{status}</p>
        <p class="alert" role="alert" hidden=move || alert.get().is_none()>
            {move || alert.get().map(|alert| alert.text)} " "
            <a href="">{move || alert.get().map(|alert| alert.way_on)}</a>
        </p>
    }
}
