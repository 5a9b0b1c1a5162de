//! The part of copying that only a browser has: the button and the clipboard.

use std::{cell::Cell, rc::Rc};

use leptos::{
    prelude::{document, window},
    task::spawn_local,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::{
    BUTTON, COPIED,
    machine::{Effect, Event, Machine},
};
use crate::islands::browser::{by_id, listen};

struct Copy {
    link: String,
    button: HtmlElement,
    copied: HtmlElement,
    machine: Cell<Machine>,
}

/// Offers the button beside the link with this id, if the browser lets pages copy.
pub fn start(link: String) {
    let (Some(button), Some(copied)) = (
        by_id::<HtmlElement>(&format!("{link}-{BUTTON}")),
        by_id::<HtmlElement>(&format!("{link}-{COPIED}")),
    ) else {
        return;
    };
    let copy = Rc::new(Copy {
        link,
        button,
        copied,
        machine: Cell::default(),
    });
    let clipboard: JsValue = window().navigator().clipboard().into();
    let can_copy = !clipboard.is_undefined();
    copy.happened(Event::Woken { can_copy });
    let pressed = Rc::clone(&copy);
    listen(&copy.button, "click", move |_| {
        pressed.happened(Event::Pressed);
    });
}

impl Copy {
    fn happened(self: &Rc<Self>, event: Event) {
        let mut machine = self.machine.get();
        let effect = machine.on(event);
        self.machine.set(machine);
        self.button.set_hidden(!machine.offered());
        self.copied.set_hidden(!machine.said());
        if effect == Some(Effect::Copy) {
            self.copy();
        }
    }

    fn copy(self: &Rc<Self>) {
        let link = document().get_element_by_id(&self.link);
        let link = link
            .and_then(|link| link.text_content())
            .unwrap_or_default();
        let copying = window().navigator().clipboard().write_text(&link);
        let copy = Rc::clone(self);
        spawn_local(async move {
            let copied = JsFuture::from(copying).await.is_ok();
            copy.happened(Event::Answered { copied });
        });
    }
}
