//! When to ask, and when to stop.

use std::time::Duration;

/// How long there is between two looks.
pub const LOOK: Duration = Duration::from_secs(5);

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// It is time to look again; whether the page can be seen.
    Due {
        /// Whether the page can be seen.
        visible: bool,
    },
    /// The server answered with texts.
    Answered(Vec<(String, String)>),
    /// The server was not reached, or had something to say that is no answer.
    NotAnswered,
    /// There is nothing for this person any more.
    Gone,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask the server.
    Ask,
    /// Put a text into the element with this id.
    Put(String, String),
}

/// Where it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Machine {
    is_asking: bool,
    is_over: bool,
}

impl Machine {
    /// What to do about an event.
    pub fn on(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Due { visible } if visible && !self.is_asking && !self.is_over => {
                self.is_asking = true;
                vec![Effect::Ask]
            }
            Event::Due { .. } => Vec::new(),
            Event::Answered(texts) => {
                self.is_asking = false;
                texts
                    .into_iter()
                    .map(|(id, text)| Effect::Put(id, text))
                    .collect()
            }
            Event::NotAnswered => {
                self.is_asking = false;
                Vec::new()
            }
            Event::Gone => {
                self.is_over = true;
                Vec::new()
            }
        }
    }
}
