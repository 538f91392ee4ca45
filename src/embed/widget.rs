//! One widget in one element.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::Function;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::Element;
use yew::Callback;

use super::{
    faces::{faces_within, measure},
    hand::Hand,
    seat::Seat,
};
use crate::{
    domain::{
        ANY_SIZE,
        date::{Day, DayRange, ReportedDate},
        json::Json,
    },
    platform::{
        faces::{FaceWatch, Faces},
        frame, log,
        today::{self, Seen},
    },
    state::{Action, Effect, Facts, Settings, State, ViewKind, apply, effects, read_address, write_address},
    view::{Guest, Message, Side},
};

/// So long after its last move a picture rests, in milliseconds: longer than between two turns of a wheel.
const REST_MS: i32 = 150;

/// What the widget and its listeners share.
#[derive(Debug)]
pub(super) struct Shared {
    /// All there are yet.
    facts: RefCell<Rc<Facts>>,
    state: RefCell<Option<State>>,
    dispatch: RefCell<Option<Callback<Action>>>,
    hand: RefCell<Option<Hand>>,
    /// The page's own settings, as they stand.
    of_page: RefCell<Settings>,
    /// What they alone ask for.
    base: RefCell<State>,
    /// What the console was told already.
    warned: RefCell<Vec<String>>,
    /// The fragment as the page last had it.
    address: RefCell<String>,
    /// Whether the second half of the dataset is there or on its way.
    asked: Cell<bool>,
    /// Whether anything was drawn yet.
    drawn: Cell<bool>,
    /// Those that words are measured in.
    faces: RefCell<Option<Rc<Faces>>>,
    emit: Function,
}

impl Shared {
    /// All facts there are yet.
    pub(super) fn facts(&self) -> Rc<Facts> {
        Rc::clone(&self.facts.borrow())
    }

    /// The days in view, and the side on which they begin.
    pub(super) fn in_view(&self) -> Option<(DayRange, Side)> {
        self.state.borrow().as_ref().map(|state| (state.days(&self.facts()), Side::of(state.locale)))
    }

    fn send(&self, action: Action) {
        let dispatch = self.dispatch.borrow().clone();
        if let Some(dispatch) = dispatch {
            dispatch.emit(action);
        }
    }

    /// Another day may have begun since something was drawn.
    fn look_at_the_day(&self) {
        let (today, known) = (today(), self.state.borrow().as_ref().map(|state| state.today));
        if known.is_some_and(|known| known != today) {
            self.send(Action::DayBegan(today));
        }
    }

    /// The state that settings ask for; what is not understood of them is told once.
    fn asked_for(&self, settings: &Settings, state: &State) -> State {
        let (state, warnings) = apply(settings, &self.facts(), state);
        for warning in warnings {
            let text = format!("crossing-timeline: {warning}");
            let mut warned = self.warned.borrow_mut();
            if !warned.contains(&text) {
                log::warn(&text);
                warned.push(text);
            }
        }
        state
    }

    /// Measures words anew if the faces within an element are others than before.
    fn measure_within(&self, element: &Element) {
        let Some(faces) = faces_within(element) else { return };
        if self.faces.borrow().as_ref() != Some(&faces) {
            self.faces.replace(Some(Rc::clone(&faces)));
            self.send(Action::FacesChanged(measure(&faces)));
        }
    }

    /// Listens to the picture that was drawn, if it is another one than before.
    fn drawn(shared: &Rc<Self>, plot: Option<Element>) {
        if !shared.drawn.replace(true) {
            shared.tell("drawn", &Json::Null);
        }
        let same = shared.hand.borrow().as_ref().map(Hand::plot) == plot.as_ref();
        if !same {
            let to_shared = Rc::clone(shared);
            let dispatch = Callback::from(move |action| to_shared.send(action));
            let hand = plot.and_then(|plot| Hand::on(plot, shared, dispatch));
            shared.hand.replace(hand);
        }
    }

    /// Tells the host page what changed.
    fn changed(&self, new: &State) {
        let old = self.state.replace(Some(new.clone()));
        self.look_at_the_day();
        self.tell_effects(old.as_ref(), new);
        // Once for each thing that needs it, if it does not come at first: another day has other sources.
        let opened = |state: &State| {
            (state.view == ViewKind::List || !state.query.is_empty() || state.date.is_some(), state.event)
        };
        let shows = opened(new);
        let is_new = old.as_ref().is_none_or(|old| opened(old) != shows);
        if !cfg!(feature = "complete") && is_new && shows != (false, None) && !self.asked.replace(true) {
            self.tell("details", &Json::Null);
        }
        if !cfg!(feature = "complete") && !new.view.is_in_first_download() && old.is_none_or(|old| old.view != new.view)
        {
            self.tell("complete", &Json::Null);
        }
    }

    fn tell_effects(&self, old: Option<&State>, new: &State) {
        for effect in old.map(|old| effects(old, new, &self.facts())).unwrap_or_default() {
            let (name, detail) = match effect {
                Effect::Selected(event) => ("select", vec![("event", event.map_or(Json::Null, Json::text))]),
                Effect::Filtered { crossings, query } => {
                    let crossings = Json::List(crossings.into_iter().map(Json::text).collect());
                    ("filter", vec![("crossings", crossings), ("query", Json::text(query))])
                }
                Effect::Ranged { from, to } => ("range", vec![("from", Json::text(from)), ("to", Json::text(to))]),
                Effect::Addressed => {
                    let address = write_address(new, &self.facts(), &self.base.borrow(), &self.address.borrow());
                    ("address", vec![("address", Json::text(address))])
                }
            };
            self.tell(name, &Json::Object(detail.into_iter().map(|(key, value)| (key.into(), value)).collect()));
        }
    }

    fn tell(&self, name: &str, detail: &Json<'_>) {
        // A host's listener that throws is the host's affair: the browser reports it.
        let _ = self.emit.call2(&JsValue::NULL, &name.into(), &detail.to_string().into());
    }
}

/// The reader's day.
fn today() -> Option<Day> {
    let (year, month, day) = today::today();
    Day::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
}

/// A mounted widget. The loader must call [`Widget::destroy`] when the element goes.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Widget {
    shared: Rc<Shared>,
    seat: Seat,
    watch: Option<FaceWatch>,
    _seen: Seen,
}

/// Mounts a widget in an element of its own, or in that of a widget that is gone
/// ([`Widget::element`] says which); see [`Incoming::mount`](super::incoming::Incoming::mount).
pub(super) fn mount(
    element: Element,
    facts: Facts,
    source: String,
    settings: &str,
    address: &str,
    emit: Function,
    stand_in: &Element,
) -> Widget {
    let of_page = read_address(settings);
    let settings = of_page.clone().overlaid(read_address(address));
    let facts = Rc::new(facts);
    let faces = faces_within(stand_in);
    let first = State { measure: faces.as_ref().map(measure).unwrap_or_default(), ..State::new(&facts) };
    let shared = Rc::new(Shared {
        facts: RefCell::new(Rc::clone(&facts)),
        state: RefCell::default(),
        dispatch: RefCell::default(),
        hand: RefCell::default(),
        base: RefCell::new(apply(&of_page, &facts, &first).0),
        of_page: RefCell::new(of_page),
        warned: RefCell::default(),
        address: RefCell::new(address.to_owned()),
        asked: Cell::new(false),
        drawn: Cell::new(false),
        faces: RefCell::new(faces),
        emit,
    });
    let state = State { width_px: 0.0, today: today(), ..shared.asked_for(&settings, &first) };
    let to_shared = Rc::clone(&shared);
    let on_state = Callback::from(move |state| to_shared.changed(&state));
    let to_shared = Rc::clone(&shared);
    let on_plot = Callback::from(move |plot| Shared::drawn(&to_shared, plot));
    let download = source.into();
    let mut seat = Seat::find(element);
    seat.show(Some(Guest {
        facts,
        state,
        download,
        on_state,
        on_plot,
        on_behind: if ANY_SIZE {
            Callback::from(|(catch_up, is_moving): (Callback<()>, bool)| match is_moving {
                true => frame::after(REST_MS, move || catch_up.emit(())),
                false => frame::next(move || catch_up.emit(())),
            })
        } else {
            Callback::noop()
        },
        #[cfg(feature = "complete")]
        on_file: saved(seat.element()),
    }));
    shared.dispatch.replace(Some(seat.app().callback(Message::Do)));
    let to_shared = Rc::clone(&shared);
    Widget { _seen: Seen::watch(seat.element(), move || to_shared.look_at_the_day()), shared, seat, watch: None }
}

/// Saves the files that the widget in an element makes.
#[cfg(feature = "complete")]
fn saved(element: &Element) -> Callback<(String, String)> {
    let element = element.clone();
    Callback::from(move |(name, text): (String, String)| {
        if crate::platform::download::save(&element, &name, "text/csv;charset=utf-8", &text).is_err() {
            log::warn(&format!("crossing-timeline: the browser does not save {name}"));
        }
    })
}

#[wasm_bindgen]
impl Widget {
    /// The element that it draws in, to be put where it is to be seen.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn element(&self) -> Element {
        self.seat.element().clone()
    }

    /// The picture is going to be so many CSS pixels wide. Lanes are drawn only now, so that the first drawing
    /// is two tasks, between which the page has its turn. Once it is shown its width is watched, and its faces.
    pub fn resize(&mut self, width_px: f64) {
        self.shared.send(Action::Resized(width_px));
        let element = self.seat.element().clone();
        let Some(sample) = element.query_selector(".ct-sample").ok().flatten() else { return };
        let shared = Rc::clone(&self.shared);
        self.watch = Some(FaceWatch::on(&sample, move || {
            if let Some(widget) = element.first_element_child().filter(|_| element.is_connected()) {
                shared.measure_within(&widget);
            }
        }));
    }

    /// The element's attributes changed: all of them. What a reader changed stays, but for the
    /// settings that are other than before.
    pub fn configure(&self, settings: &str) {
        let shared = &self.shared;
        let Some(state) = shared.state.borrow().clone() else { return };
        let new = read_address(settings);
        let old = shared.of_page.replace(new.clone());
        let base = shared.base.replace(apply(&new, &shared.facts(), &state).0);
        let by_reader = read_address(&write_address(&state, &shared.facts(), &base, ""));
        let settings = new.clone().overlaid(by_reader.without_changed(&old, &new));
        let _ = shared.asked_for(&settings, &state);
        shared.send(Action::Configured(Box::new(settings)));
    }

    /// The page's address changed: its fragment.
    pub fn navigate(&self, address: &str) {
        let shared = &self.shared;
        let Some(state) = shared.state.borrow().clone() else { return };
        address.clone_into(&mut shared.address.borrow_mut());
        let settings = shared.of_page.borrow().clone().overlaid(read_address(address));
        let _ = shared.asked_for(&settings, &state);
        shared.send(Action::Configured(Box::new(settings)));
    }

    /// The day the facts stand for.
    #[must_use]
    pub fn revised(&self) -> String {
        self.shared.facts().dataset().as_of().to_string()
    }

    /// The status of every crossing on a day, as JSON; of the facts of the first program,
    /// [`super::export::Known`] tells it.
    ///
    /// # Errors
    ///
    /// With a sentence, if the day is none.
    #[cfg(feature = "complete")]
    pub fn status_on(&self, day: &str) -> Result<String, JsValue> {
        super::export::status(&self.shared.facts(), day)
    }

    /// Opens an event; `false` if there is none of this id.
    #[must_use]
    pub fn select(&self, id: &str) -> bool {
        let event = self.shared.facts().dataset().events().find(id);
        event.into_iter().for_each(|event| self.shared.send(Action::EventOpened(event)));
        event.is_some()
    }

    /// Shows these days; `false` if they are not EDTF dates in order.
    #[must_use]
    pub fn show_range(&self, from: &str, to: &str) -> bool {
        let day = |text: &str, end: fn(ReportedDate) -> Option<Day>| text.parse().ok().and_then(end);
        match (day(from, ReportedDate::earliest), day(to, ReportedDate::latest)) {
            (Some(from), Some(to)) if from <= to => {
                self.shared.send(Action::WindowChosen(Some(DayRange::inclusive(from, to))));
                true
            }
            _ => false,
        }
    }

    /// The second half of the dataset came, or did not, and stands here with the first; answers whether
    /// both are whole.
    pub fn add_details(&self, first: &str, later: &str) -> bool {
        let facts = self.shared.facts().with_later(first, later).map(Rc::new);
        self.shared.asked.set(facts.is_some());
        let whole = facts.is_some();
        if let Some(facts) = facts {
            self.shared.facts.replace(Rc::clone(&facts));
            self.seat.app().send_message(Message::Learn(facts));
        }
        whole
    }

    /// The view asked for could not be fetched: back to the timeline.
    pub fn give_up(&self) {
        self.shared.send(Action::ViewChosen(ViewKind::Timeline));
    }

    /// Makes ready a little for a first search, in a few milliseconds; answers whether there is more to do.
    #[cfg(feature = "complete")]
    #[must_use]
    pub fn prepare_search(&self) -> bool {
        self.shared.facts().prepare_search()
    }

    /// Unmounts, stops listening, and is no more.
    pub fn destroy(self) {
        self.seat.leave();
        self.shared.hand.take();
        self.shared.dispatch.take();
    }
}
