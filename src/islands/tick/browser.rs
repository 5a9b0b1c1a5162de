//! The part of ticking that only a browser has: events, requests, the page.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use leptos::{
    leptos_dom::helpers::set_timeout,
    prelude::{document, window},
    task::spawn_local,
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, DomParser, Element, Event as DomEvent, HtmlElement, HtmlFormElement,
    HtmlInputElement, RequestInit, SubmitEvent, SupportedType,
};

use super::{
    FORM, KEPT, PAGE,
    machine::{Answer, Effect, Event, Machine, PAUSE, counted, press},
};
use crate::islands::{
    browser::{Fetched, accept, body, by_id, fetch, listen},
    search::{FORM as FIND, LIST},
};

/// How long after a thumb went up the button it was on has been pressed.
const AFTER_THUMB: Duration = Duration::from_millis(300);

/// The field of the search in its form.
const FIELD: &str = "#filter input[name=q]";

/// A press: what is sent of it.
struct Press {
    address: String,
    body: String,
}

/// What was pressed last, so that the focus is there again in the list that comes.
#[derive(Clone, Default)]
struct Last {
    row: String,
    button: &'static str,
    typed: String,
}

struct Ticking {
    machine: RefCell<Machine>,
    presses: RefCell<Vec<Press>>,
    last: RefCell<Last>,
    /// Whether a thumb is down: what it is on must still be there when it goes up.
    is_held: Cell<bool>,
    /// The page that came meanwhile.
    held_back: RefCell<Option<Document>>,
    waits: String,
}

/// Watches the form.
pub fn start(waits: String) {
    let ticking = Rc::new(Ticking {
        machine: RefCell::default(),
        presses: RefCell::default(),
        last: RefCell::default(),
        is_held: Cell::default(),
        held_back: RefCell::default(),
        waits,
    });
    let down = Rc::clone(&ticking);
    listen(&document(), "pointerdown", move |_| down.is_held.set(true));
    for name in ["pointerup", "pointercancel"] {
        let up = Rc::clone(&ticking);
        listen(&document(), name, move |_| {
            up.is_held.set(false);
            let up = Rc::clone(&up);
            set_timeout(move || up.show_held_back(), AFTER_THUMB);
        });
    }
    listen(&document(), "submit", move |event| {
        ticking.submitted(&event)
    });
}

/// What is typed in the search.
fn typed() -> Option<HtmlInputElement> {
    document().query_selector(FIELD).ok()??.dyn_into().ok()
}

impl Ticking {
    fn submitted(self: &Rc<Self>, event: &DomEvent) {
        let form: Option<HtmlFormElement> = event.target().and_then(|form| form.dyn_into().ok());
        let Some(form) = form.filter(|form| form.id() == FORM) else {
            return;
        };
        let button = event
            .dyn_ref::<SubmitEvent>()
            .and_then(SubmitEvent::submitter);
        let Some(button) = button else { return };
        let (name, value) = (attribute(&button, "name"), attribute(&button, "value"));
        let mut presses = self.presses.borrow_mut();
        let number = u32::try_from(presses.len()).unwrap_or(0) + 1;
        presses.push(Press {
            address: form.action(),
            body: press(
                &body(&form).unwrap_or_default(),
                PAGE,
                number,
                (&name, &value),
            ),
        });
        drop(presses);
        event.prevent_default();
        // The page that was held back does not know of this.
        self.held_back.take();
        *self.last.borrow_mut() = Last {
            row: button
                .closest("li")
                .ok()
                .flatten()
                .map(|row| row.id())
                .unwrap_or_default(),
            button: match name.as_str() {
                "more" => "[name=more]",
                "fewer" => "[name=fewer]",
                _ => ".tick",
            },
            typed: typed().map(|field| field.value()).unwrap_or_default(),
        };
        show_at_once(&button, &name);
        self.happened(Event::Pressed);
    }

    fn happened(self: &Rc<Self>, event: Event) {
        let effect = self.machine.borrow_mut().on(event);
        self.carry_out(effect);
    }

    fn carry_out(self: &Rc<Self>, effect: Option<Effect>) {
        match effect {
            Some(Effect::Send(number)) => self.send(number),
            Some(Effect::Wait) => {
                if let Some(kept) = by_id::<HtmlElement>(KEPT) {
                    kept.set_text_content(Some(&self.waits));
                }
                let ticking = Rc::clone(self);
                set_timeout(move || ticking.happened(Event::PauseOver), PAUSE);
            }
            Some(Effect::Leave(number)) => self.leave(number),
            // Shown by the one who has it.
            Some(Effect::Show) | None => {}
        }
    }

    fn send(self: &Rc<Self>, number: u32) {
        let at = usize::try_from(number).unwrap_or(1) - 1;
        let presses = self.presses.borrow();
        let Some(press) = presses.get(at) else { return };
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(&JsValue::from_str(&press.body));
        if let Some(headers) = accept(&request, "text/html") {
            let _ = headers.set("content-type", "application/x-www-form-urlencoded");
        }
        let (address, ticking) = (press.address.clone(), Rc::clone(self));
        spawn_local(async move {
            let fetched = fetch(address, request).await;
            let page = fetched.as_ref().and_then(page);
            let answer = match (&page, fetched.map(|fetched| fetched.status)) {
                (Some(_), _) => Answer::List,
                // A server that is being started again, or a proxy before it.
                (None, None | Some(500..)) => Answer::Lost,
                (None, Some(_)) => Answer::Elsewhere,
            };
            let effect = ticking.machine.borrow_mut().on(Event::Answered(answer));
            match (effect, page) {
                (Some(Effect::Show), Some(page)) => ticking.show(&page),
                (effect, _) => ticking.carry_out(effect),
            }
        });
    }

    /// Shows the list that came, unless somebody looks for another name by now; then the search brings its own.
    fn show(&self, page: &Document) {
        if let (Ok(Some(shown)), Ok(Some(title))) =
            (document().query_selector("h1"), page.query_selector("h1"))
        {
            shown.set_text_content(title.text_content().as_deref());
        }
        if self.is_held.get() {
            *self.held_back.borrow_mut() = Some(page.clone());
            return;
        }
        let last = self.last.borrow().clone();
        let field = typed();
        let now = field
            .as_ref()
            .map(HtmlInputElement::value)
            .unwrap_or_default();
        let lists = (
            document().get_element_by_id(LIST),
            page.get_element_by_id(LIST),
        );
        let (true, (Some(shown), Some(list))) = (now == last.typed, lists) else {
            return;
        };
        let _ = shown.replace_with_with_node_1(&list);
        // After a search the next name is typed; else the thumb stays where it was.
        if let (false, Some(field)) = (now.trim().is_empty(), field) {
            field.set_value("");
            let _ = field.focus();
            if let (Some(find), Ok(history)) = (by_id::<HtmlFormElement>(FIND), window().history())
            {
                let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&find.action()));
            }
            return;
        }
        let row = document().get_element_by_id(&last.row);
        let button = row.and_then(|row| row.query_selector(last.button).ok().flatten());
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            let _ = button.focus();
        }
    }

    fn show_held_back(&self) {
        // Where the thumb is down again, it is shown after that.
        if self.is_held.get() {
            return;
        }
        let page = self.held_back.take();
        if let Some(page) = page {
            self.show(&page);
        }
    }

    /// Sends a press as the page would without scripts.
    fn leave(&self, number: u32) {
        let at = usize::try_from(number).unwrap_or(1) - 1;
        let (presses, page) = (self.presses.borrow(), document());
        let (Some(press), Some(form)) = (presses.get(at), by_id::<HtmlFormElement>(FORM)) else {
            return;
        };
        for pair in press.body.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Ok(field) = page.create_element("input") else {
                continue;
            };
            let _ = field.set_attribute("type", "hidden");
            let _ = field.set_attribute("name", name);
            let _ = field.set_attribute("value", value);
            let _ = form.append_child(&field);
        }
        let _ = form.submit();
    }
}

fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// The page that came, where it has the list.
fn page(fetched: &Fetched) -> Option<Document> {
    let body = fetched.body.as_ref().filter(|_| fetched.status == 200)?;
    let page = DomParser::new()
        .ok()?
        .parse_from_string(body, SupportedType::TextHtml)
        .ok()?;
    page.get_element_by_id(LIST)?;
    Some(page)
}

/// Shows what a press will come to before the server says so.
fn show_at_once(button: &Element, verb: &str) {
    let Some(row) = button.closest("li").ok().flatten() else {
        return;
    };
    let Some(count) = row.query_selector("b").ok().flatten() else {
        return;
    };
    let people: u32 = count
        .text_content()
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(0);
    let people = counted(verb, people);
    let tick = row.query_selector(".tick").ok().flatten();
    let text = match (&tick, people) {
        (Some(_), 0) => String::new(),
        (_, people) => people.to_string(),
    };
    count.set_text_content(Some(&text));
    if let Some(tick) = tick {
        let (pressed, next) = if people > 0 {
            ("true", "untick")
        } else {
            ("false", "tick")
        };
        let _ = tick.set_attribute("aria-pressed", pressed);
        let _ = tick.set_attribute("name", next);
    }
}
