//! The filter by crossing: the official ones at once, the others one press away.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    domain::dataset::CrossingKind,
    state::{Action, Facts, State},
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CrossingFilterProps {
    pub(super) facts: Rc<Facts>,
    pub(super) state: State,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn CrossingFilter(props: &CrossingFilterProps) -> Html {
    let (state, dispatch) = (&props.state, &props.dispatch);
    let messages = state.locale.messages();
    let crossings = props.facts.dataset().crossings();
    let more = crossings.iter().filter(|(_, crossing)| crossing.kind != CrossingKind::Official).count();
    html! {
        <fieldset class="ct-crossings">
            <legend>{ messages.crossings }</legend>
            { for crossings.iter()
                .filter(|(_, crossing)| state.all_offered || crossing.kind == CrossingKind::Official || more == crossings.len())
                .map(|(index, crossing)| html! {
                    <label class="ct-chip">
                        <input type="checkbox" value={crossing.id.to_string()} checked={state.crossings.contains(&index)}
                            onchange={dispatch.reform(move |_| Action::CrossingToggled(index))} />
                        <span>{ crossing.name.get(state.locale.language()).to_owned() }</span>
                    </label>
                }) }
            if more > 0 && more < crossings.len() {
                <button type="button" class="ct-button" aria-expanded={state.all_offered.to_string()}
                    onclick={
                        let offered = state.all_offered;
                        dispatch.reform(move |_| if offered { Action::OfficialChosen } else { Action::AllChosen })
                    }>
                    { if state.all_offered { messages.official_only.to_owned() } else { (messages.more_crossings)(more) } }
                </button>
            }
        </fieldset>
    }
}
