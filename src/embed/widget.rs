//! One widget in one element.

use std::{cell::RefCell, rc::Rc};

use js_sys::Function;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use super::hand::Hand;
use crate::{
    domain::{
        dataset::{self, Index},
        date::{Day, DayRange, ReportedDate},
        status,
    },
    i18n::Locale,
    platform::log,
    state::{Action, Effect, Facts, Settings, State, apply, effects, read_address, write_address},
    view::{App, AppProps, Faults, FaultsProps},
};

/// What the widget and its listeners share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) facts: Rc<Facts>,
    state: RefCell<Option<State>>,
    dispatch: RefCell<Option<Callback<Action>>>,
    hand: RefCell<Option<Hand>>,
    /// The fragment as the page last had it.
    address: RefCell<String>,
    emit: Function,
}

impl Shared {
    /// The days in view.
    pub(super) fn days(&self) -> Option<DayRange> {
        self.state.borrow().as_ref().map(|state| state.days(&self.facts))
    }

    fn send(&self, action: Action) {
        let dispatch = self.dispatch.borrow().clone();
        if let Some(dispatch) = dispatch {
            dispatch.emit(action);
        }
    }

    /// Tells the host page what changed.
    fn changed(&self, new: State) {
        let old = self.state.replace(Some(new.clone()));
        for effect in old.map(|old| effects(&old, &new, &self.facts)).unwrap_or_default() {
            let (name, detail) = match effect {
                Effect::Selected(event) => ("select", serde_json::json!({ "event": event })),
                Effect::Filtered { crossings, query } => {
                    ("filter", serde_json::json!({ "crossings": crossings, "query": query }))
                }
                Effect::Ranged { from, to } => ("range", serde_json::json!({ "from": from, "to": to })),
                Effect::Addressed => {
                    let address = write_address(&new, &self.facts, &self.address.borrow());
                    ("address", serde_json::json!({ "address": address }))
                }
            };
            // A host's listener that throws is the host's affair: the browser reports it.
            let _ = self.emit.call2(&JsValue::NULL, &name.into(), &detail.to_string().into());
        }
    }
}

/// A mounted widget. The loader must call [`Widget::destroy`] when the element goes.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Widget {
    shared: Option<Rc<Shared>>,
    app: Option<Mounted>,
}

/// What was mounted.
#[derive(Debug)]
enum Mounted {
    App(AppHandle<App>),
    Faults(AppHandle<Faults>),
}

/// Mounts a widget in an element of its own: a dataset as JSON, settings and address as
/// `name=value&…`, percent-encoded, and a function that is told events as a name and a JSON text.
#[wasm_bindgen]
#[must_use]
pub fn mount(element: Element, dataset: &str, settings: &str, address: &str, emit: Function) -> Widget {
    let settings = read_address(settings).overlaid(read_address(address));
    let dataset = match dataset::load(dataset) {
        Ok(dataset) => dataset,
        Err(problems) => {
            let locale = settings.lang.as_deref().and_then(Locale::from_tag).unwrap_or_default();
            let app = Renderer::<Faults>::with_root_and_props(element, FaultsProps { problems, locale }).render();
            return Widget { shared: None, app: Some(Mounted::Faults(app)) };
        }
    };
    let facts = Rc::new(Facts::new(dataset));
    let state = asked_for(&settings, &facts, &State::new(&facts));
    let shared = Rc::new(Shared {
        facts: Rc::clone(&facts),
        state: RefCell::default(),
        dispatch: RefCell::default(),
        hand: RefCell::default(),
        address: RefCell::new(address.to_owned()),
        emit,
    });
    let on_start = {
        let shared = Rc::clone(&shared);
        Callback::from(move |dispatch| {
            shared.dispatch.replace(Some(dispatch));
        })
    };
    let on_state = {
        let shared = Rc::clone(&shared);
        Callback::from(move |state| shared.changed(state))
    };
    let on_plot = {
        let shared = Rc::clone(&shared);
        Callback::from(move |plot: Option<Element>| {
            let to_shared = Rc::clone(&shared);
            let dispatch = Callback::from(move |action| to_shared.send(action));
            let hand = plot.and_then(|plot| Hand::on(&plot, &shared, dispatch));
            shared.hand.replace(hand);
        })
    };
    let download = "data/crossings.json".into();
    let props = AppProps { facts, state, download, on_start, on_state, on_plot };
    let app = Renderer::<App>::with_root_and_props(element, props).render();
    Widget { shared: Some(shared), app: Some(Mounted::App(app)) }
}

fn asked_for(settings: &Settings, facts: &Facts, state: &State) -> State {
    let (state, warnings) = apply(settings, facts, state);
    for warning in warnings {
        log::warn(&format!("crossing-timeline: {warning}"));
    }
    state
}

#[wasm_bindgen]
impl Widget {
    /// The element's attributes changed, or the address: all of both.
    pub fn configure(&self, settings: &str, address: &str) {
        let Some(shared) = &self.shared else { return };
        address.clone_into(&mut shared.address.borrow_mut());
        let settings = read_address(settings).overlaid(read_address(address));
        let state = shared.state.borrow().clone();
        if let Some(state) = state {
            // Warnings come from here, since the reducer is pure.
            let _ = asked_for(&settings, &shared.facts, &state);
        }
        shared.send(Action::Configured(settings));
    }

    /// The day the facts stand for; nothing for a faulty dataset.
    #[must_use]
    pub fn revised(&self) -> Option<String> {
        self.shared.as_ref().map(|shared| shared.facts.dataset().as_of().to_string())
    }

    /// The status of every crossing on a day, as JSON.
    ///
    /// # Errors
    ///
    /// With a sentence, if the day is none or the dataset is faulty.
    pub fn status_on(&self, day: &str) -> Result<String, JsValue> {
        let shared = self.shared.as_ref().ok_or("the dataset has faults, so no status is known")?;
        let day: Day = day.parse().map_err(|_| format!("{day:?} is not a day; write it as 2019-09-30"))?;
        let dataset = shared.facts.dataset();
        let crossings: Vec<Index<_>> = dataset.crossings().indices().collect();
        Ok(status::to_json(dataset, &status::on_day(dataset, &crossings, day)))
    }

    /// Opens an event; `false` if there is none of this id.
    #[must_use]
    pub fn select(&self, id: &str) -> bool {
        let Some(shared) = &self.shared else { return false };
        let event = shared.facts.dataset().events().find(id);
        event.into_iter().for_each(|event| shared.send(Action::EventOpened(event)));
        event.is_some()
    }

    /// Shows these days; `false` if they are not EDTF dates in order.
    #[must_use]
    pub fn show_range(&self, from: &str, to: &str) -> bool {
        let Some(shared) = &self.shared else { return false };
        let day = |text: &str, end: fn(ReportedDate) -> Option<Day>| text.parse().ok().and_then(end);
        match (day(from, ReportedDate::earliest), day(to, ReportedDate::latest)) {
            (Some(from), Some(to)) if from <= to => {
                shared.send(Action::WindowChosen(Some(DayRange::inclusive(from, to))));
                true
            }
            _ => false,
        }
    }

    /// Unmounts, and stops listening.
    pub fn destroy(&mut self) {
        match self.app.take() {
            Some(Mounted::App(app)) => app.destroy(),
            Some(Mounted::Faults(app)) => app.destroy(),
            None => {}
        }
        if let Some(shared) = self.shared.take() {
            shared.hand.take();
            shared.dispatch.take();
        }
    }
}
