//! The axis: years once, months and days as room allows.

use yew::prelude::*;

use super::geometry::percent;
use crate::{
    domain::timeline::{Tick, TickLabel},
    i18n::Locale,
};

/// The axis in words, above or below the lanes.
pub(super) fn view(ticks: &[Tick], locale: Locale) -> Html {
    html! {
        <svg class="ct-axis" width="100%" height="36" aria-hidden="true">
            { for ticks.iter().map(|tick| {
                let (fine, coarse) = text(tick.label, locale);
                html! {
                    <g class="ct-axis__tick">
                        <line x1={percent(tick.x)} x2={percent(tick.x)} y1="30" y2="36" />
                        if let Some(coarse) = coarse {
                            <text class="ct-axis__coarse" x={percent(tick.x)} dx="2" y="11">{ coarse }</text>
                        }
                        <text class="ct-axis__fine" x={percent(tick.x)} dx="2" y="26">{ fine }</text>
                    </g>
                }
            }) }
        </svg>
    }
}

/// Hairlines through the lanes.
pub(super) fn grid(ticks: &[Tick], height: i32) -> Html {
    html! {
        <g class="ct-axis__grid">
            { for ticks.iter().map(|tick| html! {
                <line x1={percent(tick.x)} x2={percent(tick.x)} y1="0" y2={height.to_string()} />
            }) }
        </g>
    }
}

fn text(label: TickLabel, locale: Locale) -> (String, Option<String>) {
    let messages = locale.messages();
    let month = |month: u8| messages.months_short.get(usize::from(month.saturating_sub(1))).copied().unwrap_or_default();
    match label {
        TickLabel::Year(year) => (year.to_string(), None),
        TickLabel::Month(of, year) => (month(of).to_owned(), year.map(|year| year.to_string())),
        TickLabel::Day(day, new) => (day.to_string(), new.map(|(year, of)| (messages.date_month)(month(of), year))),
    }
}
