//! When a list is searched, and which of the answers is shown.

use std::time::Duration;

/// How long after the last key a list is asked for.
pub const PAUSE: Duration = Duration::from_millis(250);

/// What happens to the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The island woke; whether someone typed before that.
    Woken {
        /// Then the list is not of what the form says.
        typed: bool,
    },
    /// Something was typed or chosen.
    Typed,
    /// [`PAUSE`] is over.
    PauseOver,
    /// A list came, or none: no connection, another page, or it was let go.
    Answered {
        /// The number it was asked for with.
        asked: u32,
        /// Whether there is a list to show.
        found: bool,
    },
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Say [`Event::PauseOver`] after [`PAUSE`]; one that was waited for before does not count any more.
    Wait,
    /// Ask for the list under this number; let go of the one asked for before.
    Ask(u32),
    /// Show the list that came.
    Show,
}

/// What a form that searches while one types knows of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Machine {
    /// The number of the newest question.
    newest: u32,
}

impl Machine {
    /// What to do now that this happened.
    pub fn on(&mut self, event: Event) -> Option<Effect> {
        match event {
            Event::Woken { typed } => typed.then_some(Effect::Wait),
            Event::Typed => Some(Effect::Wait),
            Event::PauseOver => {
                self.newest += 1;
                Some(Effect::Ask(self.newest))
            }
            // Letting go of a question does not stop an answer that is here already.
            Event::Answered { asked, found } => {
                (found && asked == self.newest).then_some(Effect::Show)
            }
        }
    }
}

/// The address of the list: where the form leads, with the fields that say something. It can be sent to someone.
pub fn address(action: &str, body: &str) -> String {
    let path = action.split('?').next().unwrap_or_default();
    let filled: Vec<_> = body
        .split('&')
        .filter(|pair| !pair.ends_with('='))
        .collect();
    format!("{path}?{}", filled.join("&"))
}
