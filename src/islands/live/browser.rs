//! The part that only a browser has: the clock, the request, the elements.

use std::{cell::RefCell, rc::Rc};

use leptos::{leptos_dom::helpers::set_interval, prelude::document, task::spawn_local};
use web_sys::{RequestInit, VisibilityState};

use super::machine::{Effect, Event, LOOK, Machine};
use crate::islands::browser::{Fetched, fetch};

/// Brings the texts of this address up to date, as long as the page lives.
pub fn start(address: String) {
    let live = Rc::new((address, RefCell::new(Machine::default())));
    let look = move || {
        let visible = document().visibility_state() == VisibilityState::Visible;
        happened(&live, Event::Due { visible });
    };
    set_interval(look, LOOK);
}

fn happened(live: &Rc<(String, RefCell<Machine>)>, event: Event) {
    let effects = live.1.borrow_mut().on(event);
    for effect in effects {
        match effect {
            Effect::Ask => {
                let live = Rc::clone(live);
                spawn_local(async move {
                    let response = fetch(live.0.clone(), RequestInit::new()).await;
                    happened(&live, read(response));
                });
            }
            Effect::Put(id, text) => {
                if let Some(element) = document().get_element_by_id(&id) {
                    element.set_text_content(Some(&text));
                }
            }
        }
    }
}

fn read(response: Option<Fetched>) -> Event {
    let Some(response) = response else {
        return Event::NotAnswered;
    };
    if response.redirected || matches!(response.status, 401 | 403 | 404 | 410) {
        return Event::Gone;
    }
    let texts = response.body.filter(|_| response.status == 200);
    match texts.and_then(|body| serde_json::from_str(&body).ok()) {
        Some(texts) => Event::Answered(texts),
        None => Event::NotAnswered,
    }
}
