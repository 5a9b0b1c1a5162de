//! The part of autosave that only a browser has: events, storage, requests.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::{
    leptos_dom::helpers::{TimeoutHandle, set_interval, set_timeout_with_handle},
    prelude::*,
    task::spawn_local,
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, Event, EventTarget, FormData, Headers, HtmlElement, HtmlFormElement,
    HtmlInputElement, HtmlTextAreaElement, RequestInit, Response, Storage, SubmitEvent,
    UrlSearchParams, VisibilityState, Window,
};

use crate::{
    domain::ids::SaveId,
    islands::autosave::{Alert, Said, State},
};

/// How long after the last key a save is sent.
const PAUSE: Duration = Duration::from_millis(1200);

/// How often a page asks whether someone else has saved, and tries again what could not be sent.
const LOOK: Duration = Duration::from_secs(15);

/// Set on a form by `boot.js` when someone typed in it before this part had arrived.
const TYPED: &str = "data-typed";

/// What an attempt to save came to.
enum Sent {
    Saved(State),
    Refused(State),
    SignedOut,
    Unreached,
}

struct Saver {
    form: HtmlFormElement,
    said: Said,
    status: WriteSignal<String>,
    alert: WriteSignal<Option<Alert>>,
    timer: RefCell<Option<TimeoutHandle>>,
    /// Something is typed that no save has carried yet.
    dirty: RefCell<bool>,
    /// A save is under way; saves of one page never overtake each other.
    busy: RefCell<bool>,
    /// Where to go once all is saved.
    leaving: RefCell<Option<Leaving>>,
    /// Someone wanted to leave and was told that the last words could not be sent; the next time they may.
    warned: RefCell<bool>,
}

/// A form that was sent while something was unsaved: the answer's own, or one elsewhere on the page.
struct Leaving {
    form: HtmlFormElement,
    button: Option<HtmlElement>,
}

fn window() -> Window {
    leptos::prelude::window()
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// Watches the form with this id.
pub fn start(
    form: &str,
    said: Said,
    status: WriteSignal<String>,
    alert: WriteSignal<Option<Alert>>,
) {
    let document: Document = leptos::prelude::document();
    let Some(form) = document
        .get_element_by_id(form)
        .and_then(|form| form.dyn_into::<HtmlFormElement>().ok())
    else {
        return;
    };
    let saver = Rc::new(Saver {
        form,
        said,
        status,
        alert,
        timer: RefCell::default(),
        dirty: RefCell::default(),
        busy: RefCell::default(),
        leaving: RefCell::default(),
        warned: RefCell::default(),
    });
    if saver.form.has_attribute(TYPED) {
        // Typed while this part was still on its way here; newer than any draft.
        saver.typed(PAUSE);
    } else {
        saver.restore();
    }
    saver.listen(&saver.form, "input", |saver, _| saver.typed(PAUSE));
    saver.listen(&saver.form, "change", |saver, _| {
        saver.typed(Duration::from_millis(50))
    });
    // Signing out or switching the language must not outrun a save, so every form of the page waits for it.
    saver.listen(&document, "submit", |saver, event| saver.submit(event));
    saver.listen(&document, "visibilitychange", |saver, _| saver.save());
    saver.listen(&window(), "pagehide", |saver, _| saver.send_off());
    let looking = Rc::clone(&saver);
    set_interval(move || looking.look(), LOOK);
}

impl Saver {
    fn listen(
        self: &Rc<Self>,
        on: &EventTarget,
        name: &str,
        act: impl Fn(&Rc<Self>, Event) + 'static,
    ) {
        let saver = Rc::clone(self);
        let closure = Closure::<dyn Fn(Event)>::new(move |event| act(&saver, event));
        // Adding a listener to something that is there cannot go wrong.
        let _ = on.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        // The listener lives as long as the page.
        closure.forget();
    }

    fn draft_key(&self) -> String {
        format!("draft:{}", self.form.action())
    }

    fn body(&self) -> Option<String> {
        let data = FormData::new_with_form(&self.form).ok()?;
        let pairs: &JsValue = data.as_ref();
        UrlSearchParams::new_with_str_sequence_sequence(pairs)
            .ok()
            .map(|params| String::from(params.to_string()))
    }

    fn field(&self, name: &str) -> Option<HtmlInputElement> {
        self.form.elements().named_item(name)?.dyn_into().ok()
    }

    fn typed(self: &Rc<Self>, pause: Duration) {
        *self.dirty.borrow_mut() = true;
        if let (Some(storage), Some(body)) = (storage(), self.body()) {
            // A full storage loses only this second copy.
            let _ = storage.set_item(&self.draft_key(), &body);
        }
        self.save_after(pause);
    }

    fn save_after(self: &Rc<Self>, pause: Duration) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
        let saver = Rc::clone(self);
        *self.timer.borrow_mut() = set_timeout_with_handle(move || saver.save(), pause).ok();
    }

    fn save(self: &Rc<Self>) {
        if *self.busy.borrow() || !*self.dirty.borrow() {
            return;
        }
        // Other words are another save, also when the answer to the one before never arrived.
        if let Some(save) = self.field("save") {
            save.set_value(&SaveId::in_browser().to_string());
        }
        let Some(body) = self.body() else { return };
        *self.busy.borrow_mut() = true;
        *self.dirty.borrow_mut() = false;
        self.status.set(self.said.saving.clone());
        let saver = Rc::clone(self);
        spawn_local(async move {
            let sent = saver.send(&body).await;
            *saver.busy.borrow_mut() = false;
            saver.heard(sent);
        });
    }

    async fn send(&self, body: &str) -> Sent {
        let headers = Headers::new().ok();
        if let Some(headers) = &headers {
            let _ = headers.set("accept", "application/json");
            let _ = headers.set("content-type", "application/x-www-form-urlencoded");
        }
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(&JsValue::from_str(body));
        if let Some(headers) = &headers {
            request.set_headers(headers.as_ref());
        }
        match fetch(&self.form.action(), &request).await {
            Some((200, Some(state))) => Sent::Saved(state),
            Some((401, _)) => Sent::SignedOut,
            Some((_, Some(state))) => Sent::Refused(state),
            _ => Sent::Unreached,
        }
    }

    fn heard(self: &Rc<Self>, sent: Sent) {
        match sent {
            Sent::Saved(state) => self.saved(state),
            Sent::Refused(state) => {
                self.keep(&state.problem.unwrap_or_default(), false);
                self.leave();
            }
            Sent::SignedOut => {
                let text = self.said.signed_out.clone();
                self.keep(&text, false);
                let way_on = self.said.sign_in.clone();
                self.alert.set(Some(Alert { text, way_on }));
                self.leave();
            }
            Sent::Unreached => {
                self.keep(&self.said.kept.clone(), true);
                self.leave_or_warn();
            }
        }
    }

    /// Nothing could be sent. The first wish to leave is answered with that; a second one is heard, so that nobody is
    /// held on a shared tablet. The answer's own form stays: it could not be sent either.
    fn leave_or_warn(&self) {
        let elsewhere = self
            .leaving
            .borrow()
            .as_ref()
            .is_some_and(|leaving| leaving.form != self.form);
        if elsewhere && *self.warned.borrow() {
            self.leave();
        } else if self.leaving.take().is_some() {
            *self.warned.borrow_mut() = true;
        }
    }

    /// Sends the form that waited. When nothing could be saved the server takes it from there: it keeps what was typed
    /// through signing in, and shows beside each field what is wrong with it.
    fn leave(&self) {
        if let Some(Leaving { form, button }) = self.leaving.take() {
            *self.dirty.borrow_mut() = false;
            let _ = form.request_submit_with_submitter(button.as_ref());
        }
    }

    fn saved(self: &Rc<Self>, state: State) {
        self.seen(state.version);
        *self.warned.borrow_mut() = false;
        self.status.set(format!("{} {}", self.said.saved, state.at));
        if let Some(text) = state.clash {
            // Nobody leaves without having been told.
            self.leaving.take();
            self.tell(text);
        }
        if *self.dirty.borrow() {
            // More was typed meanwhile.
            self.save_after(Duration::from_millis(200));
            return;
        }
        if let Some(storage) = storage() {
            let _ = storage.remove_item(&self.draft_key());
        }
        self.leave();
    }

    /// Says that someone else has saved too.
    fn tell(&self, text: String) {
        let way_on = self.said.look.clone();
        self.alert.set(Some(Alert { text, way_on }));
    }

    /// Nothing was saved; what is typed stays on the page and on the device.
    fn keep(&self, sentence: &str, again: bool) {
        *self.dirty.borrow_mut() = again;
        self.status.set(sentence.to_owned());
    }

    /// The next save builds on this version.
    fn seen(&self, version: i32) {
        if let Some(base) = self.field("base") {
            base.set_value(&version.to_string());
        }
    }

    /// Saves first and leaves then, so that a dead network loses nothing.
    fn submit(self: &Rc<Self>, event: Event) {
        if !*self.dirty.borrow() && !*self.busy.borrow() {
            return;
        }
        let form = event
            .target()
            .and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form else {
            return;
        };
        event.prevent_default();
        let button = event
            .dyn_ref::<SubmitEvent>()
            .and_then(SubmitEvent::submitter);
        let button = button.and_then(|button| button.dyn_into().ok());
        *self.leaving.borrow_mut() = Some(Leaving { form, button });
        self.save();
    }

    /// The page goes away: hands what is unsaved to the browser, which sends it even then.
    fn send_off(&self) {
        if !*self.dirty.borrow() && !*self.busy.borrow() {
            return;
        }
        if let Some(body) = self
            .body()
            .and_then(|body| UrlSearchParams::new_with_str(&body).ok())
        {
            // The draft stays on the device in case it does not arrive.
            let _ = window()
                .navigator()
                .send_beacon_with_opt_url_search_params(&self.form.action(), Some(&body));
        }
    }

    /// Puts back what was typed here and never arrived. Without such a draft the form says what the server has, and not
    /// what the browser remembers of an older view of this page.
    fn restore(self: &Rc<Self>) {
        self.form.reset();
        let Some(draft) =
            storage().and_then(|storage| storage.get_item(&self.draft_key()).ok().flatten())
        else {
            return;
        };
        let Ok(params) = UrlSearchParams::new_with_str(&draft) else {
            return;
        };
        let mut changed = false;
        for name in ["why", "reflection", "evidence"] {
            let (Some(field), Some(text)) =
                (self.form.elements().named_item(name), params.get(name))
            else {
                continue;
            };
            changed |= set_text(&field, &text);
        }
        for name in ["choice", "strength"] {
            if let Some(value) = params.get(name) {
                changed |= self.check(name, &value);
            }
        }
        if let (Some(base), Some(field)) = (params.get("base"), self.field("base")) {
            // With the version it was written on, the server can tell whether someone else has saved since.
            if changed {
                field.set_value(&base);
            }
        }
        if changed {
            self.status.set(self.said.restored.clone());
            *self.dirty.borrow_mut() = true;
            self.save_after(PAUSE);
        } else if let Some(storage) = storage() {
            let _ = storage.remove_item(&self.draft_key());
        }
    }

    fn check(&self, name: &str, value: &str) -> bool {
        let Ok(radio) = self
            .form
            .query_selector(&format!("input[name={name}][value=\"{value}\"]"))
        else {
            return false;
        };
        let Some(radio) = radio.and_then(|radio| radio.dyn_into::<HtmlInputElement>().ok()) else {
            return false;
        };
        let changed = !radio.checked();
        radio.set_checked(true);
        changed
    }

    /// Tries again what could not be sent, and asks whether someone else has saved.
    fn look(self: &Rc<Self>) {
        if leptos::prelude::document().visibility_state() != VisibilityState::Visible {
            return;
        }
        if *self.dirty.borrow() {
            self.save();
            return;
        }
        if *self.busy.borrow() {
            return;
        }
        let saver = Rc::clone(self);
        spawn_local(async move {
            let address = format!("{}/state", saver.form.action());
            if let Some((200, Some(state))) = fetch(&address, &RequestInit::new()).await {
                let base = saver
                    .field("base")
                    .and_then(|base| base.value().parse().ok())
                    .unwrap_or(0);
                if state.version > base && !*saver.busy.borrow() {
                    saver.tell(state.clash.unwrap_or_default());
                }
            }
        });
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
        let text = text.replace("\r\n", "\n");
        let changed = area.value() != text;
        area.set_value(&text);
        changed
    } else {
        false
    }
}

/// Status and body of an answer; none when the server was not reached.
async fn fetch(address: &str, request: &RequestInit) -> Option<(u16, Option<State>)> {
    let response = JsFuture::from(window().fetch_with_str_and_init(address, request))
        .await
        .ok()?;
    let response: Response = response.dyn_into().ok()?;
    let status = response.status();
    let text = JsFuture::from(response.text().ok()?)
        .await
        .ok()
        .and_then(|text| text.as_string());
    Some((
        status,
        text.and_then(|text| serde_json::from_str(&text).ok()),
    ))
}
