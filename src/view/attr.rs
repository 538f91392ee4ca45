//! Values of attributes and texts: each conversion stands here once.

use yew::{AttrValue, Html, virtual_dom::VText};

use crate::domain::date::Day;

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

/// Yes or no, as ARIA writes it.
pub(super) fn flag(flag: bool) -> AttrValue {
    AttrValue::Static(if flag { "true" } else { "false" })
}

/// Words that were put together.
#[inline(never)]
pub(super) fn say(text: String) -> Html {
    VText::new(text).into()
}

/// Words as they stand in the dataset.
#[inline(never)]
pub(super) fn quote(text: &str) -> Html {
    say(text.to_owned())
}
