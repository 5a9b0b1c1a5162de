//! What the rims share: listening, and reading a form as it would be sent.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, EventTarget, FormData, HtmlFormElement, UrlSearchParams};

/// Set on a form by `boot.js` when someone typed in it before the browser part had arrived.
const TYPED: &str = "data-typed";

/// Calls `act` whenever this happens, as long as the page lives.
pub fn listen(on: &EventTarget, name: &str, act: impl Fn(Event) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(act);
    // Adding a listener to something that is there cannot go wrong.
    let _ = on.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// The element with this id, where it is one of these.
pub fn by_id<T: JsCast>(id: &str) -> Option<T> {
    leptos::prelude::document()
        .get_element_by_id(id)?
        .dyn_into()
        .ok()
}

/// Whether someone typed in the form before the browser part had arrived.
pub fn was_typed_in(form: &HtmlFormElement) -> bool {
    form.has_attribute(TYPED)
}

/// The fields of a form as they would be sent.
pub fn body(form: &HtmlFormElement) -> Option<String> {
    let data = FormData::new_with_form(form).ok()?;
    let pairs: &JsValue = data.as_ref();
    let params = UrlSearchParams::new_with_str_sequence_sequence(pairs).ok()?;
    Some(String::from(params.to_string()))
}
