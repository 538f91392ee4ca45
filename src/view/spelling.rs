//! How letters and digits look, whatever is said with them.
//!
//! Messages and texts are written with the digits 0 to 9. What is about to be shown passes here once,
//! so that no message has to know which digits a reader wants.

use yew::{
    AttrValue, Html,
    virtual_dom::{AttributeOrProperty, Attributes, VNode},
};

use crate::{
    i18n::{Digits, spell},
    state::State,
};

/// Attributes that are read out or shown.
const SPOKEN: [&str; 4] = ["aria-label", "aria-valuetext", "title", "placeholder"];

/// The same, spelled as a state asks for; what is quoted letter by letter, in a `bdi`, stays.
pub(super) fn spelled(mut html: Html, state: &State) -> Html {
    if state.digits != Digits::Latn || state.locale.is_strange() {
        walk(&mut html, state);
    }
    html
}

fn walk(node: &mut VNode, state: &State) {
    match node {
        VNode::VText(text) => respell(&mut text.text, state),
        VNode::VList(list) => {
            // Nobody else has a node that was made just now.
            let Some(list) = std::rc::Rc::get_mut(list) else { return };
            list.iter_mut().for_each(|child| walk(child, state));
        }
        VNode::VTag(tag) => {
            let Some(tag) = std::rc::Rc::get_mut(tag) else { return };
            if tag.tag() == "bdi" {
                return;
            }
            if let Attributes::Dynamic { keys, values } = &mut tag.attributes {
                for (key, value) in keys.iter().zip(values.iter_mut()) {
                    if let (true, Some(AttributeOrProperty::Attribute(value))) = (SPOKEN.contains(key), value) {
                        respell(value, state);
                    }
                }
            }
            if let Some(children) = tag.children_mut() {
                walk(children, state);
            }
        }
        _ => {}
    }
}

fn respell(text: &mut AttrValue, state: &State) {
    *text = AttrValue::from(spell(text, state.locale, state.digits));
}
