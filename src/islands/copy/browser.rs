//! The part of copying that only a browser has: the clipboard.

use leptos::{
    prelude::{RwSignal, Update, document, window},
    task::spawn_local,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::islands::copy::machine::{Effect, Event, Machine};

/// Looks whether the browser lets pages copy.
pub fn woken(machine: RwSignal<Machine>) {
    let clipboard: JsValue = window().navigator().clipboard().into();
    let can_copy = !clipboard.is_undefined();
    machine.update(|machine| {
        machine.on(Event::Woken { can_copy });
    });
}

/// Copies what stands in the element with this id.
pub fn pressed(text: &str, machine: RwSignal<Machine>) {
    let effect = machine.try_update(|machine| machine.on(Event::Pressed));
    let text = document().get_element_by_id(text);
    let (Some(Some(Effect::Copy)), Some(text)) = (effect, text) else {
        return;
    };
    let link = text.text_content().unwrap_or_default();
    let copying = window().navigator().clipboard().write_text(&link);
    spawn_local(async move {
        let copied = JsFuture::from(copying).await.is_ok();
        machine.update(|machine| {
            machine.on(Event::Answered { copied });
        });
    });
}
