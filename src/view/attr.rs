//! Values of attributes and texts: each conversion stands here once.

use std::rc::Rc;

use yew::{
    AttrValue, Html, html,
    virtual_dom::{AttributeOrProperty, Attributes, VNode, VText},
};

use crate::{
    domain::{dataset::Text, date::Day},
    i18n::{Locale, isolated},
};

/// A text as the value of an attribute.
#[inline(never)]
pub(super) fn attr(text: &str) -> AttrValue {
    AttrValue::from(text.to_owned())
}

/// A whole number, in pixels or not, as the value of an attribute.
#[inline(never)]
pub(super) fn px(number: i32) -> AttrValue {
    AttrValue::from(number.to_string())
}

/// A day, as date fields want it.
#[inline(never)]
pub(super) fn day(day: Day) -> AttrValue {
    AttrValue::from(day.to_string())
}

/// An element that was made just now, with another class than the one written in it: it must have an
/// attribute that is no literal.
///
/// In `html!` a class that is no literal becomes a set of classes, hashed and ordered, which is more to
/// download than all lanes.
#[inline(never)]
pub(super) fn classed(mut html: Html, class: &'static str) -> Html {
    if let VNode::VTag(tag) = &mut html
        && let Some(tag) = Rc::get_mut(tag)
        && let Attributes::Dynamic { keys, values } = &mut tag.attributes
    {
        for (key, value) in keys.iter().zip(values.iter_mut()) {
            if *key == "class" {
                *value = Some(AttributeOrProperty::Attribute(AttrValue::Static(class)));
            }
        }
    }
    html
}

/// Yes or no, as ARIA writes it.
pub(super) fn flag(flag: bool) -> AttrValue {
    AttrValue::Static(if flag { "true" } else { "false" })
}

/// Words that were put together.
#[inline(never)]
pub(super) fn say(text: String) -> Html {
    VText::new(text).into()
}

/// A text of the dataset with a place of its own. One in another language than the reader's says in
/// which, and keeps to itself, so that neither its direction nor its digits are those of the line.
#[inline(never)]
pub(super) fn quote(text: &Text, locale: Locale) -> Html {
    let words = say(text.get(locale.language()).to_owned());
    match other_language(text, locale) {
        Some(lang) => html! { <bdi {lang}>{ words }</bdi> },
        None => words,
    }
}

/// The same within a sentence or an attribute, where no element can stand.
#[inline(never)]
pub(super) fn phrase(text: &Text, locale: Locale) -> String {
    let words = text.get(locale.language());
    if other_language(text, locale).is_some() { isolated(words) } else { words.to_owned() }
}

/// A crossing's name; with an asterisk, which the foot explains, where no source has a form of it in
/// the reader's language.
#[inline(never)]
pub(super) fn name(text: &Text, locale: Locale) -> Html {
    html! {
        <>
            { quote(text, locale) }
            if other_language(text, locale).is_some() {
                <sup aria-hidden="true">{ "*" }</sup>
            }
        </>
    }
}

/// The language of a text that is not in the reader's.
pub(super) fn other_language(text: &Text, locale: Locale) -> Option<&'static str> {
    let language = text.language(locale.language());
    (language != locale.language()).then_some(language.tag())
}

/// What others write in letters of their own: a publisher, a title, a code.
#[inline(never)]
pub(super) fn foreign(text: &str) -> Html {
    html! { <bdi>{ say(text.to_owned()) }</bdi> }
}
