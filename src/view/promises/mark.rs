//! The marks of announcements: hollow what was said, a stroke for the date given, filled what happened.

use yew::prelude::*;

use super::super::{attr::say, geometry::Side, shape};
use crate::{domain::dataset::EventKind, i18n::Locale};

/// The day something was said: hollow.
pub(super) fn said(x: AttrValue, kind: EventKind, title: String) -> Html {
    mark("ct-promise__said", x, shape::path(kind), Some(kind.word()), title)
}

/// The day given: a stroke.
pub(super) fn by(x: AttrValue, title: String) -> Html {
    mark("ct-promise__by", x, STROKE, None, title)
}

/// The day it happened: filled.
pub(super) fn happened(x: AttrValue, kind: EventKind, title: String) -> Html {
    mark("ct-promise__happened", x, shape::path(kind), Some(kind.word()), title)
}

const STROKE: &str = "M0-7V7";

fn mark(class: &'static str, x: AttrValue, d: &'static str, kind: Option<&'static str>, title: String) -> Html {
    html! {
        <svg {class} {x} y="100%" width="1" height="1" overflow="visible" data-kind={kind} aria-hidden="true">
            <title>{ say(title) }</title>
            <path {d} />
        </svg>
    }
}

/// A line along the row.
pub(super) fn line(side: Side, class: &'static str, from: f64, to: f64) -> Html {
    html! { <line {class} x1={side.x(from)} x2={side.x(to)} y1="100%" y2="100%" /> }
}

/// Days that a date may mean.
pub(super) fn band(side: Side, (from, to): (f64, f64)) -> Html {
    let [x, width] = side.span(from, to);
    html! {
        <rect class="ct-promise__band" {x} y="100%" {width} height="10" transform="translate(0 -5)" />
    }
}

/// From the date given before, in the row above, to the place of a new one.
pub(super) fn link(side: Side, from: f64, to: Option<f64>) -> Html {
    let x = side.x(from);
    html! {
        <>
            <line class="ct-promise__link" x1={x.clone()} x2={x} y1="0" y2="100%" />
            if let Some(to) = to {
                { line(side, "ct-promise__link", from, to) }
            }
        </>
    }
}

/// A line from top to bottom, behind the rows.
pub(super) fn upright(class: &'static str, x: AttrValue) -> Html {
    html! { <line {class} x1={x.clone()} x2={x} y1="0" y2="100%" /> }
}

/// What the marks and lines mean.
pub(super) fn legend(locale: Locale) -> Html {
    let messages = locale.messages();
    let circle = shape::path(EventKind::Reopened);
    html! {
        <ul class="ct-promises__legend">
            <li>
                <svg class="ct-promise__said" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path d={circle} /></svg>
                { messages.legend_said }
            </li>
            <li>
                <svg class="ct-promise__by" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path d={STROKE} /></svg>
                { messages.promises.by }
            </li>
            <li>
                <svg width="28" height="16" viewBox="0 -8 28 16" aria-hidden="true">
                    <line class="ct-promise__late" x1="0" x2="28" y1="0" y2="0" />
                </svg>
                { messages.promises.late }
            </li>
            <li>
                <svg class="ct-promise__happened" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path d={circle} /></svg>
                { messages.promises.happened }
            </li>
        </ul>
    }
}
