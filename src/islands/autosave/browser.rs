//! The part of autosave that only a browser has: events, storage, requests.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::{
    leptos_dom::helpers::{TimeoutHandle, set_interval, set_timeout, set_timeout_with_handle},
    prelude::{Set, WriteSignal, document, window},
    task::spawn_local,
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    EventTarget, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, RequestInit,
    Storage, SubmitEvent, UrlSearchParams, VisibilityState,
};

use super::{
    Alert, REMARKS, Said, State,
    drafts::DraftPlace,
    machine::{Answer, Effect, Event, LOOK, Machine, Sent},
};
use crate::{
    domain::{form, ids::SaveId},
    islands::browser::{Fetched, accept, body, by_id, fetch, listen, was_typed_in},
    keys::Fresh as _,
};

struct Saver {
    form: HtmlFormElement,
    draft: DraftPlace,
    said: Said,
    status: WriteSignal<String>,
    alert: WriteSignal<Option<Alert>>,
    machine: RefCell<Machine>,
    timer: RefCell<Option<TimeoutHandle>>,
    /// The last save whose answer never arrived, as it was sent.
    unheard: RefCell<Option<String>>,
    /// The form that was sent last, with the button that did it.
    submitted: RefCell<Option<(HtmlFormElement, Option<HtmlElement>)>>,
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// The names of all that the device keeps.
fn names() -> impl Iterator<Item = String> {
    let storage = storage();
    let length = storage
        .as_ref()
        .map_or(0, |storage| storage.length().unwrap_or(0));
    (0..length).filter_map(move |index| storage.as_ref()?.key(index).ok()?)
}

/// Watches the form with this id, in which this person types.
pub fn start(
    form: &str,
    owner: String,
    said: Said,
    status: WriteSignal<String>,
    alert: WriteSignal<Option<Alert>>,
) {
    let Some(form) = by_id::<HtmlFormElement>(form) else {
        return;
    };
    let address = form.action();
    let saver = Rc::new(Saver {
        form,
        draft: DraftPlace { owner, address },
        said,
        status,
        alert,
        machine: RefCell::default(),
        timer: RefCell::default(),
        unheard: RefCell::default(),
        submitted: RefCell::default(),
    });
    let typed = was_typed_in(&saver.form);
    let of_another = names().any(|name| saver.draft.is_of_another(&name));
    saver.happened(Event::Woken { typed, of_another });
    saver.listen(&saver.form, "input", |saver, _| {
        saver.happened(Event::Typed);
    });
    saver.listen(&saver.form, "change", |saver, _| {
        saver.happened(Event::Chosen);
    });
    // Signing out or switching the language must not outrun a save, so every form of the page waits for it.
    saver.listen(&document(), "submit", Saver::submit);
    saver.listen(&document(), "visibilitychange", |saver, _| {
        saver.happened(Event::VisibilityChanged);
    });
    saver.listen(&window(), "pagehide", |saver, _| {
        saver.happened(Event::PageHidden);
    });
    let look = move || {
        let visible = document().visibility_state() == VisibilityState::Visible;
        saver.happened(Event::LookDue { visible });
    };
    set_interval(look, LOOK);
}

impl Saver {
    fn listen(
        self: &Rc<Self>,
        on: &EventTarget,
        name: &str,
        act: impl Fn(&Rc<Self>, web_sys::Event) + 'static,
    ) {
        let saver = Rc::clone(self);
        listen(on, name, move |event| act(&saver, event));
    }

    /// Passes an event to the machine and carries out what it says; whether a form that is about to be sent must wait.
    fn happened(self: &Rc<Self>, event: Event) -> bool {
        // Sending a form is an event in the middle of an effect, so the machine is free again by then.
        let effects = self.machine.borrow_mut().on(event);
        let held = effects.iter().any(|effect| matches!(effect, Effect::Hold));
        for effect in effects {
            self.carry_out(effect);
        }
        held
    }

    fn carry_out(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::Reset => self.form.reset(),
            Effect::PutBack => self.put_back(),
            Effect::BuildOn(version) => self.set_field("base", &version.to_string()),
            // Nothing of somebody without a key stays on a device that is passed round.
            Effect::Keep if self.draft.owner.is_empty() => {}
            Effect::Keep => {
                if let (Some(storage), Some(body)) = (storage(), body(&self.form)) {
                    // A full storage loses only this second copy.
                    let _ = storage.set_item(&self.draft.name(), &body);
                }
            }
            Effect::Forget => {
                if let Some(storage) = storage() {
                    let _ = storage.remove_item(&self.draft.name());
                }
            }
            Effect::Wait(pause) => self.wait(pause),
            Effect::Send => self.send(),
            Effect::HandOver => self.hand_over(),
            Effect::Look => self.look(),
            // Answered by the one who heard of the form.
            Effect::Hold => {}
            Effect::Leave => {
                if let Some((form, button)) = self.submitted.take() {
                    let _ = form.request_submit_with_submitter(button.as_ref());
                }
            }
            Effect::Say(line) => self.status.set(line.sentence(&self.said)),
            Effect::Remark(remarks) => {
                if let Some(place) = by_id::<HtmlElement>(REMARKS) {
                    place.set_text_content(Some(&remarks.sentences(&self.said)));
                }
            }
            Effect::Tell(notice) => self.alert.set(Some(notice.alert(&self.said))),
        }
    }

    fn field(&self, name: &str) -> Option<HtmlInputElement> {
        self.form.elements().named_item(name)?.dyn_into().ok()
    }

    fn set_field(&self, name: &str, value: &str) {
        if let Some(field) = self.field(name) {
            field.set_value(value);
        }
    }

    fn wait(self: &Rc<Self>, pause: Duration) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
        let saver = Rc::clone(self);
        let over = move || {
            saver.happened(Event::PauseOver);
        };
        *self.timer.borrow_mut() = set_timeout_with_handle(over, pause).ok();
    }

    fn send(self: &Rc<Self>) {
        // Other words are another save, also when the answer to the one before never arrived.
        self.set_field("save", &SaveId::random().to_string());
        let saver = Rc::clone(self);
        if self.body().len() > form::MOST {
            // Afterwards, as after a real request: no form can be sent while one is being sent.
            let told = move || {
                saver.happened(Event::Answered(Answer::TooMuch));
            };
            set_timeout(told, Duration::ZERO);
            return;
        }
        spawn_local(async move {
            let answer = saver.sent().await;
            saver.happened(Event::Answered(answer));
        });
    }

    fn body(&self) -> String {
        body(&self.form).unwrap_or_default()
    }

    /// Sends what the form says. A save whose answer never arrived may stand all the same: it is sent again first, as it
    /// was, so that this one builds on it and nobody is told of two answers that are both their own.
    async fn sent(&self) -> Answer {
        let unheard = self.unheard.take();
        if let Some(before) = unheard {
            match self.answer_to(before).await {
                Answer::Saved(state) => self.set_field("base", &state.version.to_string()),
                Answer::Unreached => return Answer::Unreached,
                // What is wrong with these words may be mended in the others.
                Answer::Refused(_) | Answer::SignedOut | Answer::TooMuch => {}
            }
        }
        self.answer_to(self.body()).await
    }

    async fn answer_to(&self, body: String) -> Answer {
        let response = fetch(self.form.action(), request(&body)).await;
        let answer = Answer::read(read(response));
        if answer == Answer::Unreached {
            *self.unheard.borrow_mut() = Some(body);
        }
        answer
    }

    fn hand_over(&self) {
        let body = body(&self.form).and_then(|body| UrlSearchParams::new_with_str(&body).ok());
        if let Some(body) = body {
            let _ = window()
                .navigator()
                .send_beacon_with_opt_url_search_params(&self.form.action(), Some(&body));
        }
    }

    fn look(self: &Rc<Self>) {
        let saver = Rc::clone(self);
        spawn_local(async move {
            let address = format!("{}/state", saver.form.action());
            let response = fetch(address, RequestInit::new()).await;
            if let Some((200, Some(state))) = read(response) {
                let base = saver.field("base");
                let base = base.and_then(|base| base.value().parse().ok()).unwrap_or(0);
                saver.happened(Event::Looked { state, base });
            }
        });
    }

    fn submit(self: &Rc<Self>, event: web_sys::Event) {
        let form = event
            .target()
            .and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form else {
            return;
        };
        let which = if form == self.form {
            Sent::Own
        } else {
            Sent::Elsewhere
        };
        let button = event
            .dyn_ref::<SubmitEvent>()
            .and_then(SubmitEvent::submitter)
            .and_then(|button| button.dyn_into().ok());
        *self.submitted.borrow_mut() = Some((form, button));
        if self.happened(Event::Submitted(which)) {
            event.prevent_default();
        }
    }

    /// Puts back what was typed here and never arrived.
    fn put_back(self: &Rc<Self>) {
        let draft = storage().and_then(|storage| storage.get_item(&self.draft.name()).ok()?);
        let Some(draft) = draft.and_then(|draft| UrlSearchParams::new_with_str(&draft).ok()) else {
            return;
        };
        let mut changed = false;
        for name in ["why", "reflection", "evidence"] {
            let field = self.form.elements().named_item(name);
            if let (Some(field), Some(text)) = (field, draft.get(name)) {
                changed |= set_text(&field, &text);
            }
        }
        for name in ["choice", "strength"] {
            if let Some(value) = draft.get(name) {
                changed |= self.check(name, &value);
            }
        }
        let base = draft.get("base").and_then(|base| base.parse().ok());
        self.happened(Event::PutBack { changed, base });
    }

    fn check(&self, name: &str, value: &str) -> bool {
        let radio = self
            .form
            .query_selector(&format!("input[name={name}][value=\"{value}\"]"));
        let Ok(Some(radio)) = radio else {
            return false;
        };
        let Ok(radio) = radio.dyn_into::<HtmlInputElement>() else {
            return false;
        };
        let changed = !radio.checked();
        radio.set_checked(true);
        changed
    }
}

/// Sets a text field; whether that changed it.
fn set_text(field: &JsValue, text: &str) -> bool {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        let changed = input.value() != text;
        input.set_value(text);
        changed
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        // Browsers send line ends as CR LF and show them as LF.
        let text = text.replace('\r', "");
        let changed = area.value() != text;
        area.set_value(&text);
        changed
    } else {
        false
    }
}

/// A form's fields on their way, to be answered for this island.
fn request(body: &str) -> RequestInit {
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(&JsValue::from_str(body));
    if let Some(headers) = accept(&request, "application/json") {
        let _ = headers.set("content-type", "application/x-www-form-urlencoded");
    }
    request
}

/// Status and state of what came back; none when the server was not reached.
fn read(fetched: Option<Fetched>) -> Option<(u16, Option<State>)> {
    let fetched = fetched?;
    let state = fetched
        .body
        .and_then(|body| serde_json::from_str(&body).ok());
    Some((fetched.status, state))
}
