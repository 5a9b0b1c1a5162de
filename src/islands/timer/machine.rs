//! How long quiet time has gone on.

/// How long quiet time is, in seconds.
pub const SECONDS: u32 = 120;

/// Something that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Somebody pressed the button: quiet time begins, from the start where it was going on.
    Pressed,
    /// A second went by.
    Second,
}

/// Where quiet time stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Machine {
    /// Nobody has started it.
    #[default]
    Ready,
    /// So many seconds have gone by.
    Going(u32),
    /// It is over.
    Over,
}

impl Machine {
    /// Where it stands after an event.
    pub fn on(self, event: Event) -> Self {
        match (self, event) {
            (_, Event::Pressed) => Self::Going(0),
            (Self::Going(gone), Event::Second) if gone + 1 < SECONDS => Self::Going(gone + 1),
            (Self::Going(_), Event::Second) => Self::Over,
            (other, Event::Second) => other,
        }
    }
}
