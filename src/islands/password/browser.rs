//! The part of showing a password that only a browser has: the field.

use leptos::prelude::{GetUntracked, RwSignal, Update};
use web_sys::HtmlInputElement;

use crate::islands::{
    browser::{by_id, listen},
    password::machine::{Event, Machine},
};

/// Watches the form of the field with this id.
pub fn start(field: String, machine: RwSignal<Machine>) {
    let Some(form) = by_id::<HtmlInputElement>(&field).and_then(|field| field.form()) else {
        return;
    };
    happened(&field, machine, Event::Woken);
    listen(&form, "submit", move |_| {
        happened(&field, machine, Event::Submitted);
    });
}

/// Passes an event to the machine; the field follows it.
pub fn happened(field: &str, machine: RwSignal<Machine>, event: Event) {
    machine.update(|machine| machine.on(event));
    if let Some(field) = by_id::<HtmlInputElement>(field) {
        field.set_type(machine.get_untracked().field_type());
    }
}
