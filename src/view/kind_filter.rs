//! The filter by kind of event, folded away until it is wanted.

use yew::prelude::*;

use super::shape;
use crate::{
    domain::dataset::EventKind,
    i18n::Locale,
    state::{Action, Kinds},
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct KindFilterProps {
    pub(super) kinds: Kinds,
    pub(super) locale: Locale,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn KindFilter(props: &KindFilterProps) -> Html {
    let messages = props.locale.messages();
    html! {
        <details class="ct-kinds">
            <summary>
                { messages.kinds }
                <span class="ct-kinds__some">{ (messages.kinds_some)(props.kinds.count(), EventKind::ALL.len()) }</span>
            </summary>
            <fieldset class="ct-kinds__all">
                <legend>{ messages.kinds }</legend>
                { for EventKind::ALL.iter().map(|&kind| html! {
                    <label class="ct-check">
                        <input type="checkbox" value={kind.word()} checked={props.kinds.contains(kind)}
                            onchange={props.dispatch.reform(move |_| Action::KindToggled(kind))} />
                        <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"
                            class={classes!("ct-key", (kind == EventKind::AnnouncementOfReopening).then_some("ct-key--said"))}
                            data-kind={kind.word()}>
                            <path d={shape::path(kind)} />
                        </svg>
                        <span>{ (messages.kind)(kind) }</span>
                    </label>
                }) }
            </fieldset>
        </details>
    }
}
