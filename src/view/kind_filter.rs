//! The filter by kind of event, folded away until it is wanted.

use yew::prelude::*;

use super::attr::say;
use super::{press::tick, shape};
use crate::{
    domain::dataset::EventKind,
    i18n::Locale,
    state::{Action, Kinds},
};

/// Draws the filter.
pub(super) fn view(kinds: Kinds, locale: Locale, dispatch: &Callback<Action>) -> Html {
    let messages = locale.messages();
    let mut boxes: Vec<Html> = Vec::new();
    for &kind in EventKind::ALL {
        boxes.push(html! {
            <label class="ct-check">
                <input type="checkbox" value={kind.word()} checked={kinds.contains(kind)}
                    onchange={tick(dispatch, Action::KindToggled(kind))} />
                { shape::key(kind, kind == EventKind::AnnouncementOfReopening) }
                <span>{ (messages.kind)(kind) }</span>
            </label>
        });
    }
    html! {
        <details class="ct-kinds">
            <summary>
                { messages.kinds }
                <span class="ct-kinds__some">{ say((messages.kinds_some)(kinds.count(), EventKind::ALL.len())) }</span>
            </summary>
            <fieldset class="ct-kinds__all">
                <legend>{ messages.kinds }</legend>
                { boxes }
            </fieldset>
        </details>
    }
}
