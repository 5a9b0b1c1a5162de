//! The machine beside a clipboard that may say no, in every order of events.

use super::machine::{Effect, Event, Machine};
use crate::islands::orders::{World, every_order};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Button {
    machine: Machine,
    can_copy: Option<bool>,
    copying: u8,
    /// What the last copy came to.
    last: bool,
}

#[derive(Clone, Copy, Debug)]
enum Happening {
    Woken { can_copy: bool },
    Pressed,
    Answered { copied: bool },
}

use Happening as H;

impl World for Button {
    type Happening = Happening;

    fn possible(&self) -> Vec<Happening> {
        let mut possible = vec![H::Pressed];
        if self.can_copy.is_none() {
            possible.extend([true, false].map(|can_copy| H::Woken { can_copy }));
        }
        if self.copying > 0 {
            possible.extend([true, false].map(|copied| H::Answered { copied }));
        }
        possible
    }

    fn happen(&mut self, happening: &Happening) -> Result<(), String> {
        let event = match *happening {
            H::Woken { can_copy } => {
                self.can_copy = Some(can_copy);
                Event::Woken { can_copy }
            }
            H::Pressed => Event::Pressed,
            H::Answered { copied } => {
                self.copying -= 1;
                self.last = copied;
                Event::Answered { copied }
            }
        };
        let asked = self.machine.on(event) == Some(Effect::Copy);
        self.copying += u8::from(asked);
        let may = matches!(happening, H::Pressed) && self.can_copy == Some(true);
        if asked == may {
            Ok(())
        } else {
            Err("copied unasked, or did not copy".to_owned())
        }
    }

    fn holds(&self) -> Result<(), String> {
        if self.machine.offered() != (self.can_copy == Some(true)) {
            Err("a button that can do nothing, or none".to_owned())
        } else if self.machine.said() != self.last {
            Err("says something else than what the last copy came to".to_owned())
        } else {
            Ok(())
        }
    }
}

#[test]
fn it_says_copied_only_of_what_can_be_pasted() {
    let asleep = Button {
        machine: Machine::default(),
        can_copy: None,
        copying: 0,
        last: false,
    };
    let buttons = every_order(asleep, 8);
    assert!(buttons.iter().any(|button| button.machine.said()));
    assert!(buttons.iter().any(|button| button.copying > 2));
    assert!(buttons.iter().any(|button| button.can_copy == Some(false)));
}
