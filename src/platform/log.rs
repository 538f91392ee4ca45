//! Words for developers, in the console.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Writes a warning.
    #[wasm_bindgen(js_namespace = console)]
    pub fn warn(text: &str);
}
