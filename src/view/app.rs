//! The root: one store, and the order of the parts.

use std::rc::Rc;

use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::{
    cards::Cards, chart::Chart, crossing_filter::CrossingFilter, defs::Defs, event_list::EventList, legend::Legend,
    toolbar::Toolbar,
};
use crate::{
    i18n,
    state::{Action, Facts, State, ViewKind, reduce, selection},
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
    /// Told once how to send actions from outside.
    #[prop_or_default]
    pub on_start: Callback<Callback<Action>>,
    /// Told each new state.
    #[prop_or_default]
    pub on_state: Callback<State>,
    /// Told the picture's element whenever it appears, and `None` when it goes.
    #[prop_or_default]
    pub on_plot: Callback<Option<Element>>,
}

/// The state with what it is about; hands back itself where nothing changed, so that Yew skips the render.
#[derive(Debug, PartialEq)]
struct Store {
    facts: Rc<Facts>,
    state: State,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = reduce(&self.state, &self.facts, action);
        if state == self.state { self } else { Rc::new(Self { facts: Rc::clone(&self.facts), state }) }
    }
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer(|| Store { facts: Rc::clone(&props.facts), state: props.state.clone() });
    let dispatch: Callback<Action> = {
        let dispatcher = store.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    {
        let (dispatch, on_start) = (dispatch.clone(), props.on_start.clone());
        use_effect_with((), move |()| on_start.emit(dispatch));
    }
    {
        let on_state = props.on_state.clone();
        use_effect_with(store.state.clone(), move |state| on_state.emit(state.clone()));
    }
    let (facts, state) = (&props.facts, &store.state);
    let messages = state.locale.messages();
    let selection = use_memo((Rc::clone(facts), state.clone()), |(facts, state)| selection(facts, state));
    let on_key = {
        let (dispatch, open) = (dispatch.clone(), state.event.is_some() || !state.bundle.is_empty());
        Callback::from(move |event: KeyboardEvent| {
            if open && event.key() == "Escape" {
                event.stop_propagation();
                dispatch.emit(Action::DetailClosed);
            }
        })
    };
    let dataset = facts.dataset();
    let language = state.locale.language();
    let count = if selection.outside.is_empty() {
        (messages.count)(selection.shown.len(), selection.all)
    } else {
        (messages.count_outside)(selection.shown.len(), selection.all, selection.outside.len())
    };
    let main = if state.crossings.is_empty() {
        html! { <p class="ct-empty">{ messages.nothing_chosen }</p> }
    } else {
        match state.view {
            ViewKind::Timeline => html! {
                <Chart facts={Rc::clone(facts)} state={state.clone()} selection={Rc::clone(&selection)}
                    dispatch={dispatch.clone()} on_plot={props.on_plot.clone()} />
            },
            ViewKind::List => html! {
                <EventList facts={Rc::clone(facts)} state={state.clone()} selection={Rc::clone(&selection)}
                    dispatch={dispatch.clone()} />
            },
        }
    };
    html! {
        <section class="ct" lang={state.locale.tag()} dir={state.locale.direction()} data-theme={state.theme.word()}
            aria-label={dataset.title().get(language).to_owned()} onkeydown={on_key}>
            <Defs />
            <header class="ct-head">
                <h2 class="ct-head__title">{ dataset.title().get(language).to_owned() }</h2>
                <p class="ct-head__as-of">{ (messages.as_of)(&i18n::day(messages, dataset.as_of())) }</p>
            </header>
            <Cards facts={Rc::clone(facts)} state={state.clone()} dispatch={dispatch.clone()} />
            <CrossingFilter facts={Rc::clone(facts)} state={state.clone()} dispatch={dispatch.clone()} />
            <Toolbar facts={Rc::clone(facts)} state={state.clone()} dispatch={dispatch.clone()} />
            <p class="ct-count" role="status">{ count }</p>
            { main }
            if selection.shown.is_empty() && !state.crossings.is_empty() {
                <p class="ct-empty">
                    { messages.nothing }{ " " }
                    <button type="button" class="ct-button" onclick={dispatch.reform(|_| Action::FiltersCleared)}>
                        { messages.show_all }
                    </button>
                </p>
            }
            <footer class="ct-foot">
                <Legend facts={Rc::clone(facts)} crossings={state.crossings.clone()} locale={state.locale} />
                if let Some(note) = dataset.as_of_note() {
                    <p class="ct-foot__note">{ note.get(language).to_owned() }</p>
                }
                <p class="ct-foot__links">
                    <a href={props.download.clone()} download="">{ messages.download }</a>
                    { " · " }{ (messages.license)(dataset.license()) }
                </p>
            </footer>
        </section>
    }
}
