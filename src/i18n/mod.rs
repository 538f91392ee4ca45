//! How things are said: every word a reader sees, by language.
//!
//! Here live the message tables and the phrasing of dates. Not here: what is true (`domain`), where
//! it is shown (`view`). May import: `domain`.
//!
//! A missing message does not compile; a sentence is one message, never built from fragments.

#[cfg(locale = "ar")]
pub mod ar;
#[cfg(locale = "ckb")]
pub mod ckb;
mod date;
#[cfg(locale = "en")]
pub mod en;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod export_messages;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod fault;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod figure_messages;
mod grouped;
mod isolated;
mod locale;
mod messages;
#[cfg(feature = "prerender")]
mod page_messages;
mod promise_messages;
mod spell;
mod text_measure;

pub use date::{day, day_of_month, day_short, month_tick, month_year, reported, reported_short, since};
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
pub use export_messages::ExportMessages;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
pub use fault::fault;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
pub use figure_messages::FigureMessages;
pub use isolated::isolated;
pub use locale::{Digits, Locale};
pub use messages::Messages;
#[cfg(feature = "prerender")]
pub use page_messages::PageMessages;
pub use promise_messages::PromiseMessages;
pub use spell::spell;
pub use text_measure::{Face, TextMeasure};
