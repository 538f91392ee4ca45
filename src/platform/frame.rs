//! The next frame, and a while later.

use wasm_bindgen::{JsCast as _, closure::Closure};

/// Does something before the next frame is drawn.
#[expect(clippy::disallowed_methods, reason = "the one place that asks for a frame")]
pub fn next(work: impl FnOnce() + 'static) {
    let work = Closure::once_into_js(work);
    // A page without a window has no frames either.
    let _ = web_sys::window().map(|window| window.request_animation_frame(work.unchecked_ref()));
}

/// Does something so many milliseconds later.
#[expect(clippy::disallowed_methods, reason = "the one place that waits")]
pub fn after(milliseconds: i32, work: impl FnOnce() + 'static) {
    let work = Closure::once_into_js(work);
    let _ = web_sys::window()
        .map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(work.unchecked_ref(), milliseconds));
}
