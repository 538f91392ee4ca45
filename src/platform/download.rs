//! A text as a file, made in the browser: nothing is fetched.

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, Url};

/// How long the address of the file is kept: a browser may ask where to put it first.
const KEPT_MS: i32 = 60_000;

/// Saves a text under a name, or lets the browser ask where. `kind` is its media type, `near` an element
/// of the page that asks for it.
///
/// # Errors
///
/// With the browser's own, if it makes no file or no link.
pub fn save(near: &Element, name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let document = near.owner_document().ok_or(JsValue::NULL)?;
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &properties)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let forget = Closure::once_into_js(move || {
        // Nothing is lost if the browser forgot it already.
        let _ = Url::revoke_object_url(&address);
    });
    let window = document.default_view().ok_or(JsValue::NULL)?;
    window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), KEPT_MS)?;
    Ok(())
}
