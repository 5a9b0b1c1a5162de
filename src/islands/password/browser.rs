//! The part of showing a password that only a browser has: the field and its box.

use std::{cell::Cell, rc::Rc};

use web_sys::{HtmlElement, HtmlInputElement};

use super::{
    BOX, LABEL,
    machine::{Event, Machine},
};
use crate::islands::browser::{by_id, listen};

struct Password {
    field: HtmlInputElement,
    tick: HtmlInputElement,
    label: HtmlElement,
    machine: Cell<Machine>,
}

/// Offers the box of the field with this id.
pub fn start(field: &str) {
    let (Some(input), Some(tick), Some(label)) = (
        by_id::<HtmlInputElement>(field),
        by_id::<HtmlInputElement>(&format!("{field}-{BOX}")),
        by_id::<HtmlElement>(&format!("{field}-{LABEL}")),
    ) else {
        return;
    };
    let password = Rc::new(Password {
        field: input,
        tick,
        label,
        machine: Cell::default(),
    });
    password.happened(Event::Woken);
    let ticked = Rc::clone(&password);
    listen(&password.tick, "change", move |_| {
        ticked.happened(Event::Ticked(ticked.tick.checked()));
    });
    if let Some(form) = password.field.form() {
        let submitted = Rc::clone(&password);
        listen(&form, "submit", move |_| {
            submitted.happened(Event::Submitted);
        });
    }
}

impl Password {
    fn happened(&self, event: Event) {
        let mut machine = self.machine.get();
        machine.on(event);
        self.machine.set(machine);
        self.label.set_hidden(!machine.offered());
        self.tick.set_checked(machine.shown());
        self.field.set_type(machine.field_type());
    }
}
