//! The axis: years once, months and days as room allows.

use std::fmt::Write as _;

use yew::prelude::*;

use super::{
    attr::{classed, px},
    geometry::{HEIGHT, Side, WHOLE},
};
use crate::{
    domain::timeline::{Tick, TickLabel, TimeScale},
    i18n::{self, Face, Locale},
    state::State,
};

/// Between the coarser part of a tick and the next, in pixels.
const COARSE_GAP_PX: f64 = 6.0;

/// The axis in words, above or below the lanes. Words are left out where they would leave the picture,
/// and of two coarser parts that would touch, the earlier.
pub(super) fn view(scale: &TimeScale, ticks: &[Tick], state: &State) -> Html {
    let side = Side::of(state.locale);
    let mut marks: Vec<Html> = Vec::new();
    // From the last to the first, which each has to leave room for the one after it.
    let mut next_coarse_px = scale.width_px() + COARSE_GAP_PX;
    for tick in ticks.iter().rev() {
        let (fine, coarse) = text(tick.label, state.locale);
        let (x, at_px) = (side.x(tick.x), tick.x * scale.width_px());
        let fine = (at_px + state.text_px(Face::Plain, &fine) <= scale.width_px()).then_some(fine);
        let coarse =
            coarse.filter(|coarse| at_px + state.text_px(Face::Strong, coarse) + COARSE_GAP_PX <= next_coarse_px);
        if coarse.is_some() {
            next_coarse_px = at_px;
        }
        marks.push(html! {
            <g>
                <line x1={x.clone()} x2={x.clone()} y1="30" y2="36" />
                if let Some(coarse) = coarse {
                    <text class="ct-axis__coarse" x={x.clone()} y="11">{ coarse }</text>
                }
                if let Some(fine) = fine {
                    <text class="ct-axis__fine" {x} y="26">{ fine }</text>
                }
            </g>
        });
    }
    marks.reverse();
    html! { <svg class="ct-axis" width="100%" height="36" aria-hidden="true">{ marks }</svg> }
}

/// Lines through a lane: one path for all, which costs each frame less than a line for each.
pub(super) fn lines(class: &'static str, side: Side, from: &str, places: &[f64]) -> Html {
    let mut lines = String::new();
    for &x in places {
        let x = side.thousandths(x);
        // Writing into a string cannot fail.
        let _ = write!(lines, "M{x} {from}L{x} {HEIGHT}");
    }
    let drawn = html! {
        <svg class="ct-axis__grid" width="100%" height={px(HEIGHT)} viewBox={WHOLE} preserveAspectRatio="none" aria-hidden="true">
            <path d={lines} vector-effect="non-scaling-stroke" />
        </svg>
    };
    classed(drawn, class)
}

/// A line from top to bottom at a place across.
pub(super) fn line(x: AttrValue, from: &'static str, to: i32) -> Html {
    html! { <line x1={x.clone()} x2={x} y1={from} y2={px(to)} /> }
}

fn text(label: TickLabel, locale: Locale) -> (String, Option<String>) {
    let messages = locale.messages();
    let month = |month| i18n::month_tick(messages, month);
    match label {
        TickLabel::Year(year) => (year.to_string(), None),
        TickLabel::Month(of, year) => (month(of).to_owned(), year.map(|year| year.to_string())),
        TickLabel::Day(day, new) => (day.to_string(), new.map(|(year, of)| (messages.date_month)(month(of), year))),
    }
}
