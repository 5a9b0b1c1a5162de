//! What the rims share: listening, reading a form as it would be sent, and asking the server.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, EventTarget, FormData, Headers, HtmlFormElement, RequestInit, Response, UrlSearchParams,
};

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

/// What came back from the server.
pub struct Fetched {
    /// The status of the response.
    pub status: u16,
    /// Whether another page answered than the one asked for.
    pub redirected: bool,
    /// All of it, where it came to its end.
    pub body: Option<String>,
}

/// Says in which form an answer is wanted.
pub fn accept(request: &RequestInit, kind: &str) -> Option<Headers> {
    let headers = Headers::new().ok()?;
    let _ = headers.set("accept", kind);
    request.set_headers(headers.as_ref());
    Some(headers)
}

/// Asks the server; none when it was not reached.
pub async fn fetch(address: String, request: RequestInit) -> Option<Fetched> {
    let asking = window().fetch_with_str_and_init(&address, &request);
    let response: Response = JsFuture::from(asking).await.ok()?.dyn_into().ok()?;
    let body = JsFuture::from(response.text().ok()?).await.ok();
    Some(Fetched {
        status: response.status(),
        redirected: response.redirected(),
        body: body.and_then(|body| body.as_string()),
    })
}
