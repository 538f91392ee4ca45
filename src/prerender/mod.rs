//! What stands in a page before any script: the same components, written by a native program.
//!
//! Here live the first markup, the plain text, the record for catalogues and the picture of link
//! previews, each as text or bytes. Not here: files, and where in the page a piece goes (`xtask`).
//! May import: `view`, `state`, `i18n`, `domain`.

mod catalogue;
mod page;
mod plain;
mod preview;
mod raster;
mod still;
mod tag;

pub use catalogue::catalogue;
pub use page::page;
pub use plain::plain;
pub use preview::preview;
pub use still::still;

use std::rc::Rc;

use futures_executor::block_on;
use yew::{BaseComponent, Callback, LocalServerRenderer};

use crate::{
    domain::dataset::first_half,
    i18n::Locale,
    state::{Facts, State},
    view::{App, AppProps, Guest, Plain, Record, RecordProps},
};

/// Where the dataset can be downloaded, from the page's folder.
pub const DOWNLOAD: &str = "data/crossings.json";

/// Where its events can be downloaded as a table.
pub const TABLE: &str = "data/events.csv";

/// Where the JSON Schema of the dataset is.
pub const SCHEMA: &str = "data/schema.json";

/// The markup of the widget in a state, as it stands in a browser after the first render.
#[must_use]
pub fn live(facts: &Rc<Facts>, state: State) -> String {
    let guest = Guest {
        facts: Rc::clone(facts),
        state,
        download: DOWNLOAD.into(),
        on_state: Callback::noop(),
        on_plot: Callback::noop(),
        on_behind: Callback::noop(),
        on_file: Callback::noop(),
    };
    html::<App>(AppProps { guest: Some(guest) })
}

/// What stands in the element until the widget is mounted, and if it never is: the first picture,
/// and below it every event with its sources.
///
/// The picture is that of the first half of the facts, which is all that the widget has at first.
#[must_use]
pub fn content(facts: &Rc<Facts>, locale: Locale) -> String {
    let state = first(facts, locale);
    let known = Rc::new(Facts::new(first_half(facts.dataset(), locale.language())));
    let record = html::<Record>(RecordProps { facts: Rc::clone(facts), state: state.clone() });
    format!("<div class=\"ct-page\">{}\n{}</div>", still(&live(&known, state)), still(&record))
}

/// The whole content as plain HTML, to be pasted where only headings, lists and tables are allowed.
#[must_use]
pub fn fragment(facts: &Rc<Facts>, locale: Locale) -> String {
    plain(&html::<Plain>(RecordProps { facts: Rc::clone(facts), state: first(facts, locale) }))
}

/// What a reader of a language sees first.
fn first(facts: &Facts, locale: Locale) -> State {
    State { locale, ..State::new(facts) }
}

/// The markup of a component, without the comments by which a browser would find its way.
fn html<C: BaseComponent>(props: C::Properties) -> String
where
    C::Properties: Clone,
{
    block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}
