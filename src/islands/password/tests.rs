//! The machine beside a field, in every order of events.

use super::machine::{Event, Machine};
use crate::islands::orders::{World, every_order};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Field {
    machine: Machine,
    woken: bool,
    /// The person ticked the box, and did not send the form since.
    ticked: bool,
}

impl World for Field {
    type Happening = Event;

    fn possible(&self) -> Vec<Event> {
        vec![
            Event::Woken,
            Event::Ticked(true),
            Event::Ticked(false),
            Event::Submitted,
        ]
    }

    fn happen(&mut self, event: &Event) -> Result<(), String> {
        self.machine.on(*event);
        match *event {
            Event::Woken => self.woken = true,
            Event::Ticked(ticked) => self.ticked = self.woken && ticked,
            Event::Submitted => self.ticked = false,
        }
        Ok(())
    }

    fn holds(&self) -> Result<(), String> {
        let can_be_read = self.machine.field_type() == "text";
        if self.machine.offered() != self.woken {
            Err("a box that does nothing, or none".to_owned())
        } else if can_be_read != self.ticked {
            Err("shows a password unasked, or hides one".to_owned())
        } else if can_be_read != self.machine.shown() {
            Err("the box says something else than the field".to_owned())
        } else {
            Ok(())
        }
    }
}

#[test]
fn a_password_can_be_read_only_while_its_box_is_ticked() {
    let asleep = Field {
        machine: Machine::default(),
        woken: false,
        ticked: false,
    };
    let fields = every_order(asleep, 8);
    assert!(fields.iter().any(|field| field.machine.shown()));
    assert_eq!(fields.len(), 3, "asleep, hidden, shown");
}
