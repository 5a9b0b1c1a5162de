//! The part of searching while one types that only a browser has: events, requests, the page.

use std::{cell::RefCell, rc::Rc};

use leptos::{
    leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle},
    prelude::{document, window},
    task::spawn_local,
};
use wasm_bindgen::JsValue;
use web_sys::{AbortController, DomParser, Element, HtmlFormElement, RequestInit, SupportedType};

use super::{
    FORM, LIST,
    machine::{Effect, Event, Machine, PAUSE, address},
};
use crate::islands::browser::{Fetched, accept, body, by_id, fetch, listen, was_typed_in};

struct Search {
    form: HtmlFormElement,
    machine: RefCell<Machine>,
    timer: RefCell<Option<TimeoutHandle>>,
    /// Lets go of the question that was asked last.
    asked: RefCell<Option<AbortController>>,
}

/// Watches the form.
pub fn start() {
    let Some(form) = by_id::<HtmlFormElement>(FORM) else {
        return;
    };
    let search = Rc::new(Search {
        form,
        machine: RefCell::default(),
        timer: RefCell::default(),
        asked: RefCell::default(),
    });
    let typed = was_typed_in(&search.form);
    search.happened(Event::Woken { typed });
    let typing = Rc::clone(&search);
    listen(&search.form, "input", move |_| {
        typing.happened(Event::Typed)
    });
}

impl Search {
    fn happened(self: &Rc<Self>, event: Event) {
        let effect = self.machine.borrow_mut().on(event);
        match effect {
            Some(Effect::Wait) => self.wait(),
            Some(Effect::Ask(number)) => self.ask(number),
            // Shown by the one who has it.
            Some(Effect::Show) | None => {}
        }
    }

    fn wait(self: &Rc<Self>) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
        let search = Rc::clone(self);
        let over = move || search.happened(Event::PauseOver);
        *self.timer.borrow_mut() = set_timeout_with_handle(over, PAUSE).ok();
    }

    fn ask(self: &Rc<Self>, asked: u32) {
        let address = address(&self.form.action(), &body(&self.form).unwrap_or_default());
        let search = Rc::clone(self);
        let request = self.request();
        spawn_local(async move {
            let list = fetch(address.clone(), request).await.and_then(list);
            let found = list.is_some();
            let effect = search
                .machine
                .borrow_mut()
                .on(Event::Answered { asked, found });
            if let (Some(Effect::Show), Some(list)) = (effect, list) {
                show(&list, &address);
            }
        });
    }

    fn request(&self) -> RequestInit {
        let request = RequestInit::new();
        accept(&request, "text/html");
        let asked = AbortController::new().ok();
        request.set_signal(asked.as_ref().map(AbortController::signal).as_ref());
        if let Some(before) = self.asked.replace(asked) {
            before.abort();
        }
        request
    }
}

/// The list in a page that came; none where another page stands: the form's button is still there.
fn list(page: Fetched) -> Option<Element> {
    if page.status != 200 || page.redirected {
        return None;
    }
    let page = DomParser::new()
        .ok()?
        .parse_from_string(&page.body?, SupportedType::TextHtml)
        .ok()?;
    page.get_element_by_id(LIST)
}

fn show(list: &Element, address: &str) {
    let Some(shown) = document().get_element_by_id(LIST) else {
        return;
    };
    let _ = shown.replace_with_with_node_1(list);
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
