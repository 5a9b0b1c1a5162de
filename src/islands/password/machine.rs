//! When a password can be read.

/// What happens to the box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The island found its field.
    Woken,
    /// The box was ticked, or not any more.
    Ticked(bool),
    /// The form is sent: browsers keep a password as one only when the field is one by then.
    Submitted,
}

/// What the box knows of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Machine {
    offered: bool,
    shown: bool,
}

impl Machine {
    /// Goes on from what happened.
    pub fn on(&mut self, event: Event) {
        match event {
            Event::Woken => self.offered = true,
            Event::Ticked(shown) => self.shown = self.offered && shown,
            Event::Submitted => self.shown = false,
        }
    }

    /// Whether there is a box.
    pub fn offered(self) -> bool {
        self.offered
    }

    /// Whether the box is ticked, and the password can be read.
    pub fn shown(self) -> bool {
        self.shown
    }

    /// The type of the field.
    pub fn field_type(self) -> &'static str {
        if self.shown { "text" } else { "password" }
    }
}
