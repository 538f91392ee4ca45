//! The root: one state, and the order of the parts.
//!
//! A struct component rather than a function: the host page sends it actions through its handle,
//! and one component is less to download than many (`DESIGN.md`, "Where are the bytes?").

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::attr::{quote, say};
use super::{
    cards, chart, crossing_filter, defs, event_list, focus,
    fresh::Fresh,
    geometry::Side,
    keys::{self, Key},
    legend, map,
    part::{Shown, part},
    press::press,
    spelling::spelled,
    toolbar, words,
};
#[cfg(feature = "complete")]
use super::{figures, promises};
use crate::{
    domain::{
        ANY_SIZE,
        dataset::{Event, Index},
        timeline::{self, Place, Scene},
    },
    i18n,
    state::{Action, Facts, Picture, Selection, State, ViewKind, picture, reduce, selection, selection_after},
};

/// Letters of both scripts and digits, some of them tall and some deep.
const SAMPLE: &str = "Rg08 فگ";

/// What the root needs.
#[derive(Clone, Debug, Default, Properties)]
pub struct AppProps {
    /// The widget that has the element; without one nothing is drawn.
    #[prop_or_default]
    pub guest: Option<Guest>,
}

/// What a widget shows, and whom it tells.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The facts.
    pub facts: Rc<Facts>,
    /// The state to begin with.
    pub state: State,
    /// Where the dataset can be downloaded.
    pub download: AttrValue,
    /// Told each new state.
    pub on_state: Callback<State>,
    /// Told the picture's element after each render, and `None` where there is no picture.
    pub on_plot: Callback<Option<Element>>,
    /// Given what is to be called to draw lanes that are out of view, and whether the picture may be moving
    /// still: then once it rests, else in the next frame.
    pub on_behind: Callback<(Callback<()>, bool)>,
    /// Given a file to save: its name, and its text as CSV.
    #[cfg(feature = "complete")]
    pub on_file: Callback<(String, String)>,
}

/// New ones are always for another widget, or none.
impl PartialEq for AppProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// What the root is told.
#[derive(Clone, Debug)]
pub enum Message {
    /// Change the state.
    Do(Action),
    /// A key was pressed on the picture.
    Press(Key),
    /// The same facts, with their second half.
    Learn(Rc<Facts>),
    /// Lanes that were out of view at some change are drawn.
    CatchUp(u32),
}

/// The whole widget.
#[derive(Debug)]
pub struct App {
    /// `None` while no widget has the element.
    shown: Option<Shown>,
    plot: NodeRef,
    root: NodeRef,
    /// Whether the focus was within before the render, and the event it was about.
    held: Option<Option<Index<Event>>>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        Self { shown: begin(context), plot: NodeRef::default(), root: NodeRef::default(), held: None }
    }

    /// Another widget has the element, or none.
    fn changed(&mut self, context: &Context<Self>, _: &AppProps) -> bool {
        self.shown = begin(context);
        self.held = None;
        true
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let Some(shown) = &mut self.shown else { return false };
        let facts = &shown.facts;
        let action = match message {
            Message::Do(action) => action,
            Message::Press(key) => match meaning(shown, &self.plot, key) {
                Some(action) => action,
                None => return false,
            },
            Message::Learn(facts) => {
                shown.facts = facts;
                // What is searched for may be in what came.
                if !shown.state.query.is_empty() {
                    (shown.selection, shown.picture) = drawn(&shown.facts, &shown.state, None);
                    shown.stop = stop(&shown.facts, &shown.picture.scene, &shown.state);
                    shown.fresh = Fresh::new(&shown.state);
                }
                return true;
            }
            Message::CatchUp(since) => return ANY_SIZE && shown.fresh.catch_up(since),
        };
        let pressed = match &action {
            Action::BundleOpened(events) => events.first().copied(),
            _ => None,
        };
        let state = reduce(&shown.state, facts, action);
        if state == *shown.state {
            return false;
        }
        shown.fresh.change(&state, self.plot.cast::<Element>().as_ref());
        let about = pressed.or(state.event).or(shown.state.event);
        let about = about.or(shown.stop.map(|(_, event)| event));
        self.held = focus::is_within(&self.root).then_some(about);
        if state.without_day() != shown.state.without_day() {
            (shown.selection, shown.picture) = drawn(facts, &state, Some(shown));
        }
        shown.stop = stop(facts, &shown.picture.scene, &state);
        if let Some(guest) = &context.props().guest {
            guest.on_state.emit(state.clone());
        }
        shown.state = Rc::new(state);
        true
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        if let (Some(about), Some(shown)) = (self.held.take(), &self.shown)
            && !focus::is_within(&self.root)
        {
            let (dataset, scene) = (shown.facts.dataset(), &shown.picture.scene);
            // What stands for the event in the picture, perhaps with others.
            let mark = about.and_then(|event| {
                (0..scene.lanes.len()).find_map(|lane| timeline::mark_of(scene, dataset, (lane, event)))
            });
            let id = |event: Option<Index<Event>>| event.map_or("", |event| &dataset.events().get(event).id);
            focus::keep(&self.root, id(mark.map(|mark| mark.first)), id(about));
        }
        if let Some(guest) = &context.props().guest {
            guest.on_plot.emit(self.plot.cast::<Element>());
            if let Some((since, is_moving)) = self.shown.as_ref().and_then(|shown| shown.fresh.is_behind()) {
                guest.on_behind.emit((context.link().callback(move |()| Message::CatchUp(since)), is_moving));
            }
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let (Some(shown), Some(guest)) = (&self.shown, &context.props().guest) else { return Html::default() };
        let Shown { facts, state, dispatch, .. } = shown;
        let messages = state.locale.messages();
        let language = state.locale.language();
        let dataset = facts.dataset();
        let as_of = &i18n::day(messages, dataset.as_of());
        let at_rest = &Rc::new(state.at_rest());
        let on_day = &Rc::new(State { date: state.date, ..State::clone(at_rest) });
        let html = html! {
            <section class="ct" ref={self.root.clone()} tabindex="-1" lang={state.locale.tag()} dir={state.locale.direction()} data-theme={state.theme.word()}
                aria-label={dataset.title().get(language).to_owned()} onkeydown={escape(state, dispatch)}>
                { part(shown, at_rest, |of, _| defs::view(Side::of(of.state.locale)), 0) }
                if state.measure.is_measured() {
                    // Nobody sees or hears it: it changes its size with the face, which is watched.
                    <span class="ct-sample" aria-hidden="true">{ SAMPLE }</span>
                }
                <header class="ct-head">
                    <h2 class="ct-head__title">{ quote(dataset.title(), state.locale) }</h2>
                    <p class="ct-head__as-of">
                        { say(match state.age(facts) {
                            Some(age) => (messages.as_of_ago)(as_of, age),
                            None => (messages.as_of)(as_of),
                        }) }
                    </p>
                    if state.is_old(facts) {
                        <p class="ct-head__old" role="note">{ say((messages.old)(as_of)) }</p>
                    }
                </header>
                { part(shown, on_day, |of, _| cards::view(&of.facts, &of.state, &of.dispatch), 0) }
                { part(shown, on_day, |of, _| map::view(&of.facts, &of.state, &of.dispatch), 0) }
                { part(shown, at_rest, |of, _| crossing_filter::view(&of.facts, &of.state, &of.dispatch), 0) }
                { toolbar::view(facts, state, dispatch) }
                <p class="ct-count" role="status">
                    if state.view.is_in_first_download() {
                        { count(shown) }
                    }
                </p>
                { self.main(context, shown, at_rest) }
                <footer class="ct-foot">
                    if state.view == ViewKind::List {
                        { part(shown, at_rest, |of, _| legend::view(&of.facts, &of.state), 0) }
                    }
                    if let Some(note) = dataset.as_of_note() {
                        <p class="ct-foot__note">{ quote(note, state.locale) }</p>
                    }
                    if words::has_unattested(dataset, state.locale) {
                        <p class="ct-foot__note">{ messages.unattested }</p>
                    }
                    if let Some(note) = messages.awaiting_review {
                        <p class="ct-foot__note">{ note }</p>
                    }
                    <p>
                        <a href={guest.download.clone()} download="">{ messages.download }</a>
                        { " · " }{ say((messages.license)(dataset.license())) }
                    </p>
                </footer>
            </section>
        };
        spelled(html, state)
    }
}

impl App {
    fn main(&self, context: &Context<Self>, shown: &Shown, at_rest: &Rc<State>) -> Html {
        let Shown { state, dispatch, .. } = shown;
        let messages = state.locale.messages();
        if state.crossings.is_empty() {
            return html! { <p class="ct-empty">{ messages.nothing_chosen }</p> };
        }
        let drawn = shown.fresh.drawn();
        let main = match state.view {
            ViewKind::Timeline => {
                let side = Side::of(state.locale);
                let on_key = context.link().batch_callback(move |event: KeyboardEvent| {
                    let key = keys::read(&event, side)?;
                    event.prevent_default();
                    Some(Message::Press(key))
                });
                chart::view(shown, drawn, at_rest, &self.plot, on_key)
            }
            ViewKind::List => {
                part(shown, drawn, |of, _| event_list::view(&of.facts, &of.state, &of.selection, &of.dispatch), 0)
            }
            #[cfg(feature = "complete")]
            ViewKind::Promises => {
                return part(shown, drawn, |of, _| promises::view(&of.facts, &of.state, &of.dispatch), 0);
            }
            #[cfg(feature = "complete")]
            ViewKind::Figures => {
                let counted = &Rc::new(State { window: state.window, ..State::clone(at_rest) });
                return part(shown, counted, |of, _| figures::view(&of.facts, &of.state, &of.on_file), 0);
            }
            // The loader is told, and fetches the rest.
            #[cfg(not(feature = "complete"))]
            ViewKind::Promises | ViewKind::Figures => {
                return html! { <p class="ct-empty" role="status" aria-busy="true">{ messages.view_loading }</p> };
            }
        };
        html! {
            <>
                { main }
                if shown.selection.is_empty() && !shown.facts.dataset().is_whole() && !state.query.is_empty() {
                    <p class="ct-empty" role="status" aria-busy="true">{ messages.view_loading }</p>
                } else if shown.selection.is_empty() {
                    <p class="ct-empty">
                        { messages.nothing }{ " " }
                        <button class="ct-button" onclick={press(dispatch, Action::FiltersCleared)}>{ messages.show_all }</button>
                    </p>
                }
            </>
        }
    }
}

/// What is shown first; nothing while no widget has the element.
#[inline(never)]
fn begin(context: &Context<App>) -> Option<Shown> {
    let Guest { facts, state, on_state, .. } = context.props().guest.as_ref()?;
    on_state.emit(state.clone());
    let (selection, picture) = drawn(facts, state, None);
    Some(Shown {
        facts: Rc::clone(facts),
        stop: stop(facts, &picture.scene, state),
        state: Rc::new(state.clone()),
        fresh: Fresh::new(state),
        selection,
        picture,
        dispatch: context.link().callback(Message::Do),
        #[cfg(feature = "complete")]
        on_file: context.props().guest.as_ref()?.on_file.clone(),
    })
}

/// What a state selects, and the picture of it.
#[inline(never)]
fn drawn(facts: &Facts, state: &State, before: Option<&Shown>) -> (Rc<Selection>, Rc<Picture>) {
    let selection = match before {
        Some(before) => selection_after(facts, state, &before.state, &before.selection),
        None => selection(facts, state),
    };
    let picture = picture(facts, state, &selection);
    (Rc::new(selection), Rc::new(picture))
}

/// What a key on the picture comes to; the focus is moved here, since no state can hold it.
fn meaning(shown: &Shown, plot: &NodeRef, key: Key) -> Option<Action> {
    let Shown { facts, state, picture, .. } = shown;
    match key {
        Key::Zoom(factor) => Some(Action::Zoomed { factor, at: 0.5 }),
        Key::Pan(share) => Some(Action::Panned(chart::share_of(state.days(facts).days(), share))),
        Key::Go(direction) => {
            let next = timeline::step(&picture.scene, facts.dataset(), shown.stop, direction)?;
            focus::mark(facts, &picture.scene, plot, next);
            Some(Action::MarkReached(next))
        }
    }
}

/// The mark that the Tab key reaches.
fn stop(facts: &Facts, scene: &Scene, state: &State) -> Option<Place> {
    let held = state.focus.filter(|&place| timeline::mark_of(scene, facts.dataset(), place).is_some());
    held.or_else(|| timeline::first(scene))
}

fn count(shown: &Shown) -> String {
    let messages = shown.state.locale.messages();
    let selection = &shown.selection;
    let (shown, outside, all) = (selection.len(), selection.outside(), selection.all);
    if outside == 0 { (messages.count)(shown, all) } else { (messages.count_outside)(shown, all, outside) }
}

/// Escape closes what is open, wherever in the widget the focus is.
fn escape(state: &State, dispatch: &Callback<Action>) -> Callback<KeyboardEvent> {
    let (dispatch, open) = (dispatch.clone(), state.event.is_some() || !state.bundle.is_empty());
    Callback::from(move |event: KeyboardEvent| {
        if open && event.key() == "Escape" {
            event.stop_propagation();
            dispatch.emit(Action::DetailClosed);
        }
    })
}
