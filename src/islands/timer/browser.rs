//! The part that only a browser has: the clock, the button, the bar.

use std::{cell::Cell, rc::Rc, time::Duration};

use leptos::leptos_dom::helpers::set_interval;
use web_sys::{HtmlElement, HtmlProgressElement};

use super::{
    BAR, BUTTON, OVER,
    machine::{Event, Machine},
};
use crate::islands::browser::{by_id, listen};

struct Timer {
    bar: HtmlProgressElement,
    over: HtmlElement,
    machine: Cell<Machine>,
}

/// Offers quiet time.
pub fn start() {
    let (Some(button), Some(bar), Some(over)) = (
        by_id::<HtmlElement>(BUTTON),
        by_id::<HtmlProgressElement>(BAR),
        by_id::<HtmlElement>(OVER),
    ) else {
        return;
    };
    button.set_hidden(false);
    let timer = Rc::new(Timer {
        bar,
        over,
        machine: Cell::default(),
    });
    let ticking = Rc::clone(&timer);
    set_interval(
        move || ticking.happened(Event::Second),
        Duration::from_secs(1),
    );
    listen(&button, "click", move |_| timer.happened(Event::Pressed));
}

impl Timer {
    fn happened(&self, event: Event) {
        let machine = self.machine.get().on(event);
        self.machine.set(machine);
        self.over.set_hidden(machine != Machine::Over);
        match machine {
            Machine::Going(gone) => {
                self.bar.set_hidden(false);
                self.bar.set_value(f64::from(gone));
            }
            Machine::Ready | Machine::Over => self.bar.set_hidden(true),
        }
    }
}
