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
        dataset::{Event, Index},
        timeline::{self, Place},
    },
    i18n,
    state::{Action, Facts, Picture, Selection, State, ViewKind, picture, reduce, selection},
};

/// What the root needs, and whom it tells.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The facts.
    pub facts: Rc<Facts>,
    /// The state to begin with.
    pub state: State,
    /// Where the dataset can be downloaded.
    pub download: AttrValue,
    /// Told each new state.
    #[prop_or_default]
    pub on_state: Callback<State>,
    /// Told the picture's element after each render, and `None` where there is no picture.
    #[prop_or_default]
    pub on_plot: Callback<Option<Element>>,
    /// Given a file to save: its name, and its text as CSV.
    #[cfg(feature = "complete")]
    #[prop_or_default]
    pub on_file: Callback<(String, String)>,
}

/// What the root is told.
#[derive(Clone, Debug)]
pub enum Message {
    /// Change the state.
    Do(Action),
    /// A key was pressed on the picture.
    Press(Key),
}

/// The whole widget.
#[derive(Debug)]
pub struct App {
    state: Rc<State>,
    selection: Rc<Selection>,
    picture: Rc<Picture>,
    plot: NodeRef,
    root: NodeRef,
    /// Whether the focus was within before the render, and the event it was about.
    held: Option<Option<Index<Event>>>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let AppProps { facts, state, .. } = context.props();
        let selection = selection(facts, state);
        let picture = picture(facts, state, &selection);
        Self {
            state: Rc::new(state.clone()),
            selection: Rc::new(selection),
            picture: Rc::new(picture),
            plot: NodeRef::default(),
            root: NodeRef::default(),
            held: None,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let facts = &context.props().facts;
        let action = match message {
            Message::Do(action) => action,
            Message::Press(key) => match self.meaning(facts, key) {
                Some(action) => action,
                None => return false,
            },
        };
        let pressed = match &action {
            Action::BundleOpened(events) => events.first().copied(),
            _ => None,
        };
        let state = reduce(&self.state, facts, action);
        if state == *self.state {
            return false;
        }
        let about = pressed.or(state.event).or(self.state.event);
        let about = about.or(self.stop().map(|(_, event)| event));
        self.held = focus::is_within(&self.root).then_some(about);
        if state.without_day() != self.state.without_day() {
            let selection = selection(facts, &state);
            self.picture = Rc::new(picture(facts, &state, &selection));
            self.selection = Rc::new(selection);
        }
        context.props().on_state.emit(state.clone());
        self.state = Rc::new(state);
        true
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            context.props().on_state.emit(State::clone(&self.state));
        }
        if let Some(about) = self.held.take()
            && !focus::is_within(&self.root)
        {
            let id = about.map(|event| &*context.props().facts.dataset().events().get(event).id);
            focus::keep(&self.root, id.unwrap_or_default());
        }
        context.props().on_plot.emit(self.plot.cast::<Element>());
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let AppProps { facts, download, .. } = context.props();
        let state = &self.state;
        let messages = state.locale.messages();
        let language = state.locale.language();
        let dataset = facts.dataset();
        let dispatch = &context.link().callback(Message::Do);
        let shown = &Shown {
            facts: Rc::clone(facts),
            state: Rc::clone(state),
            selection: Rc::clone(&self.selection),
            picture: Rc::clone(&self.picture),
            stop: self.stop(),
            dispatch: dispatch.clone(),
            #[cfg(feature = "complete")]
            on_file: context.props().on_file.clone(),
        };
        let at_rest = &Rc::new(state.at_rest());
        let on_day = &Rc::new(State { date: state.date, ..State::clone(at_rest) });
        let html = html! {
            <section class="ct" ref={self.root.clone()} tabindex="-1" lang={state.locale.tag()} dir={state.locale.direction()} data-theme={state.theme.word()}
                aria-label={dataset.title().get(language).to_owned()} onkeydown={escape(state, dispatch)}>
                { part(shown, at_rest, |of, _| defs::view(Side::of(of.state.locale)), 0) }
                <header class="ct-head">
                    <h2 class="ct-head__title">{ quote(dataset.title(), state.locale) }</h2>
                    <p class="ct-head__as-of">{ say((messages.as_of)(&i18n::day(messages, dataset.as_of()))) }</p>
                </header>
                { part(shown, on_day, |of, _| cards::view(&of.facts, &of.state, &of.dispatch), 0) }
                { part(shown, on_day, |of, _| map::view(&of.facts, &of.state, &of.dispatch), 0) }
                { part(shown, at_rest, |of, _| crossing_filter::view(&of.facts, &of.state, &of.dispatch), 0) }
                { toolbar::view(facts, state, dispatch) }
                <p class="ct-count" role="status">
                    if state.view.is_in_first_download() {
                        { self.count() }
                    }
                </p>
                { self.main(context, shown, at_rest) }
                <footer class="ct-foot">
                    if state.view.is_in_first_download() {
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
                        <a href={download.clone()} download="">{ messages.download }</a>
                        { " · " }{ say((messages.license)(dataset.license())) }
                    </p>
                </footer>
            </section>
        };
        spelled(html, state)
    }
}

impl App {
    /// What a key on the picture comes to; the focus is moved here, since no state can hold it.
    fn meaning(&self, facts: &Facts, key: Key) -> Option<Action> {
        match key {
            Key::Zoom(factor) => Some(Action::Zoomed { factor, at: 0.5 }),
            Key::Pan(share) => Some(Action::Panned(chart::share_of(self.state.days(facts).days(), share))),
            Key::Go(direction) => {
                let next = timeline::step(&self.picture.scene, self.stop(), direction)?;
                focus::mark(facts, &self.picture.scene, &self.plot, next);
                Some(Action::MarkReached(next))
            }
        }
    }

    /// The mark that the Tab key reaches.
    fn stop(&self) -> Option<Place> {
        let scene = &self.picture.scene;
        let held = self.state.focus.filter(|&place| timeline::holds(scene, place));
        held.or_else(|| timeline::first(scene))
    }

    fn count(&self) -> String {
        let messages = self.state.locale.messages();
        let (shown, outside, all) = (self.selection.shown.len(), self.selection.outside.len(), self.selection.all);
        if outside == 0 { (messages.count)(shown, all) } else { (messages.count_outside)(shown, all, outside) }
    }

    fn main(&self, context: &Context<Self>, shown: &Shown, at_rest: &Rc<State>) -> Html {
        let Shown { state, dispatch, .. } = shown;
        let messages = state.locale.messages();
        if state.crossings.is_empty() {
            return html! { <p class="ct-empty">{ messages.nothing_chosen }</p> };
        }
        let drawn = &Rc::new(state.without_day());
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
                if self.selection.shown.is_empty() {
                    <p class="ct-empty">
                        { messages.nothing }{ " " }
                        <button class="ct-button" onclick={press(dispatch, Action::FiltersCleared)}>{ messages.show_all }</button>
                    </p>
                }
            </>
        }
    }
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
