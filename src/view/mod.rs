//! The components: values to HTML and SVG.
//!
//! Here live Yew components, one a file. Not here: arithmetic beyond adding an offset, filtering,
//! phrasing of dates, browser globals. May import: `state`, `i18n`, `domain`, `yew`, and of
//! `web-sys` the types that events carry.
//!
//! The first render depends on props alone, so that a native program writes the very same markup.

mod actor;
mod app;
mod arc;
mod attr;
mod axis;
mod bars;
mod bundle;
mod cards;
mod chart;
mod crossing_filter;
mod cursor;
mod defs;
mod detail;
mod effects;
mod event_list;
#[cfg(feature = "complete")]
mod figures;
mod focus;
mod fresh;
mod geometry;
mod icon;
mod in_view;
mod keys;
mod kind_filter;
mod lane;
mod legend;
mod map;
mod mark;
mod nodes;
mod overview;
mod pager;
mod part;
#[cfg(feature = "prerender")]
mod plain;
mod press;
#[cfg(feature = "complete")]
mod promises;
#[cfg(feature = "prerender")]
mod record;
mod sentence;
mod shape;
mod source_list;
mod spelling;
mod strip;
mod strip_words;
mod toolbar;
mod tooltip;
mod words;
mod zoom_bar;

pub use app::{App, AppProps, Guest, Message};
pub use geometry::Side;
pub use keys::Key;
#[cfg(feature = "prerender")]
pub use {
    plain::Plain,
    record::{Record, RecordProps},
};
