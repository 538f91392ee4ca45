//! The filter by crossing: the official ones at once, the others one press away.

use yew::prelude::*;

use super::attr::{attr, flag, name};
use super::press::{press, tick};
use crate::{
    domain::dataset::CrossingKind,
    state::{Action, Facts, State},
};

/// Draws the filter.
pub(super) fn view(facts: &Facts, state: &State, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let crossings = facts.dataset().crossings();
    let more = crossings.iter().filter(|(_, crossing)| crossing.kind != CrossingKind::Official).count();
    let mut chips: Vec<Html> = Vec::new();
    for (index, crossing) in crossings.iter() {
        if state.all_offered || crossing.kind == CrossingKind::Official || more == crossings.len() {
            chips.push(html! {
                <label class="ct-chip">
                    <input type="checkbox" value={attr(&crossing.id)} checked={state.crossings.contains(&index)}
                        onchange={tick(dispatch, Action::CrossingToggled(index))} />
                    <span>{ name(&crossing.name, state.locale) }</span>
                </label>
            });
        }
    }
    let (words, action) = if state.all_offered {
        (messages.official_only.to_owned(), Action::OfficialChosen)
    } else {
        ((messages.more_crossings)(more), Action::AllChosen)
    };
    html! {
        <fieldset class="ct-crossings">
            <legend>{ messages.crossings }</legend>
            { chips }
            if more > 0 && more < crossings.len() {
                <button class="ct-button" aria-expanded={flag(state.all_offered)}
                    onclick={press(dispatch, action)}>{ words }</button>
            }
        </fieldset>
    }
}
