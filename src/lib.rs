//! The history and status of every Iraq–Syria border crossing, as one embeddable component.
//!
//! Layers, each a folder; `ARCHITECTURE.md` says what may import what:
//! [`domain`] what is true, [`i18n`] how it is said, [`state`] what the reader looks at,
//! `view` values to markup, `platform` the browser, `embed` what a host page calls, `prerender` what
//! stands in a page before any script.

pub mod domain;
#[cfg(all(feature = "web", target_arch = "wasm32"))]
pub mod embed;
pub mod i18n;
#[cfg(all(feature = "web", target_arch = "wasm32"))]
pub mod platform;
#[cfg(feature = "prerender")]
pub mod prerender;
pub mod state;
#[cfg(feature = "view")]
pub mod view;
