//! When a link can be copied, and when it is said that it was.

/// What happens to the button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The island woke; whether the browser lets pages copy.
    Woken {
        /// It does so only over a safe connection.
        can_copy: bool,
    },
    /// Somebody pressed it.
    Pressed,
    /// The browser copied, or would not.
    Answered {
        /// Whether the link can be pasted now.
        copied: bool,
    },
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Copy the link; [`Event::Answered`] tells what it came to.
    Copy,
}

/// What the button knows of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Machine {
    offered: bool,
    said: bool,
}

impl Machine {
    /// What to do now that this happened.
    pub fn on(&mut self, event: Event) -> Option<Effect> {
        match event {
            Event::Woken { can_copy } => self.offered = can_copy,
            Event::Pressed => return self.offered.then_some(Effect::Copy),
            Event::Answered { copied } => self.said = copied,
        }
        None
    }

    /// Whether there is a button.
    pub fn offered(self) -> bool {
        self.offered
    }

    /// Whether it is said that the link was copied.
    pub fn said(self) -> bool {
        self.said
    }
}
