//! In which order presses are sent, which of them are sent again, and when the page that came is shown.

use std::time::Duration;

/// How long after a press did not arrive it is sent again.
pub const PAUSE: Duration = Duration::from_secs(3);

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A button was pressed.
    Pressed,
    /// What came of the press that was sent.
    Answered(Answer),
    /// [`PAUSE`] is over.
    PauseOver,
}

/// What came of a press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A page with the list.
    List,
    /// Another page: somebody has to sign in again, or the meeting is gone.
    Elsewhere,
    /// Nothing.
    Lost,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Send the press of this number; the first is 1.
    Send(u32),
    /// Show the list that came: it knows of every press.
    Show,
    /// Say that presses wait, and say [`Event::PauseOver`] after [`PAUSE`].
    Wait,
    /// Send the press of this number as a form without scripts would, and leave the page.
    Leave(u32),
}

/// What the page knows of presses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Machine {
    pressed: u32,
    arrived: u32,
    /// Something is on its way, or waits to be sent again.
    is_busy: bool,
}

impl Machine {
    /// What to do now that this happened.
    pub fn on(&mut self, event: Event) -> Option<Effect> {
        let next = self.arrived + 1;
        match event {
            Event::Pressed => {
                self.pressed += 1;
                let is_first = !self.is_busy;
                self.is_busy = true;
                is_first.then_some(Effect::Send(next))
            }
            Event::Answered(Answer::List) => {
                self.arrived = next;
                if self.arrived < self.pressed {
                    return Some(Effect::Send(next + 1));
                }
                self.is_busy = false;
                Some(Effect::Show)
            }
            Event::Answered(Answer::Lost) => Some(Effect::Wait),
            Event::Answered(Answer::Elsewhere) => Some(Effect::Leave(next)),
            Event::PauseOver => Some(Effect::Send(next)),
        }
    }
}

/// What is sent of a form in which a button was pressed: its fields, of which `page` is followed by the number of the press,
/// and the button. Keys and words of ours need no signs that an address would have to hide.
pub fn press(fields: &str, page: &str, number: u32, (name, value): (&str, &str)) -> String {
    let start = format!("{page}=");
    let mut sent: Vec<String> = fields
        .split('&')
        .map(|field| match field.starts_with(&start) {
            true => format!("{field}.{number}"),
            false => field.to_owned(),
        })
        .collect();
    sent.push(format!("{name}={value}"));
    sent.join("&")
}

/// How many there are after a press, as far as the page knows.
pub fn counted(verb: &str, people: u32) -> u32 {
    match verb {
        "tick" => people.max(1),
        "untick" => 0,
        "more" => people.saturating_add(1),
        "fewer" => people.saturating_sub(1),
        _ => people,
    }
}
