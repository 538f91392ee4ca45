//! Where the crossings lie along the border, and how things stand at each on the chosen day.

use std::rc::Rc;

use yew::prelude::*;

use super::attr::{attr, classed, flag, name, other_language, phrase, px, say};
use super::{
    geometry::whole,
    press::{Late, press, press_key, press_late},
    strip,
};
use crate::{
    domain::{
        dataset::Track,
        map::{self, HEIGHT, WIDTH},
    },
    i18n::Face,
    state::{Action, Facts, State},
};

/// From the middle of a mark to its name: half a target, and a little air.
const BESIDE: i32 = 15;
/// Names nearer to each other than this, up and down, would touch.
const LINE: i32 = 16;

/// Where the countries are named: Turkey, Syria, Iraq, Jordan.
const LANDS: [(i32, i32); 4] = [(238, 12), (116, 140), (232, 228), (24, 316)];

/// Draws the map. Every crossing that has a place is on it, whichever are chosen.
pub(super) fn view(facts: &Facts, state: &State, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let mut drawn: Vec<Html> = Vec::new();
    for ((x, y), called) in LANDS.into_iter().zip(messages.map_lands) {
        drawn.extend(land(x, y, called, whole(state.text_px(Face::Plain, called))));
    }
    let mut above = -LINE;
    let mut unplaced: Vec<Html> = Vec::new();
    for (index, crossing) in facts.dataset().crossings().iter() {
        let called = phrase(&crossing.name, state.locale);
        let pressed = matches!(&*state.crossings, [only] if *only == index);
        let action = if pressed { Action::OfficialChosen } else { Action::CrossingSingled(index) };
        let id = attr(&crossing.id);
        let Some(coordinates) = &crossing.coordinates else {
            unplaced.push(html! {
                <button class="ct-link" data-crossing={id} aria-pressed={flag(pressed)}
                    onclick={press(dispatch, action)}>{ name(&crossing.name, state.locale) }</button>
            });
            continue;
        };
        let mut told = vec![called.clone()];
        let mut parts: Vec<Html> = Vec::new();
        for (track, y) in [(Track::Travellers, "-8"), (Track::Goods, "0")] {
            let Some(history) = facts.history(index, track) else { continue };
            let period = history.on(state.day(facts));
            let status = (messages.effect_traffic)(track, period.value);
            let place =
                [AttrValue::Static("-8"), AttrValue::Static(y), AttrValue::Static("16"), AttrValue::Static("8")];
            strip::bar(&mut parts, facts.dataset(), (track, period.value, period.certainty), &place, None);
            told.push(status);
            told.push((messages.certainty)(period.certainty).to_owned());
        }
        told.push((messages.map_point)(&coordinates.precision));
        let (x, y) = map::place(coordinates.lat, coordinates.lon);
        let (x, y) = (whole(x * f64::from(WIDTH)), whole(y * f64::from(HEIGHT)));
        // On the side that has room for the name: Syria's if both have. The border runs to the
        // north-east: up on that side and down on the other is away from it. A name is left out
        // where the whole of it has no room, or would touch the one above.
        let room = whole(state.text_px(Face::Strong, &called)) + BESIDE;
        let west = room <= x;
        if (west || room <= WIDTH - x) && y - above >= LINE {
            above = y;
            let (class, x, y) = if west { ("ct-map__west", -BESIDE, -4) } else { ("ct-map__east", BESIDE, 3) };
            let lang = other_language(&crossing.name, state.locale);
            let called = html! { <text class="ct-map__west" x={px(x)} y={px(y)} {lang}>{ say(called) }</text> };
            parts.push(classed(called, class));
        }
        let class = if map::is_exact(coordinates) { "ct-map__mark" } else { "ct-map__mark ct-map__mark--rough" };
        let open: Late = Rc::new(move || action.clone());
        let told = told.join(messages.comma);
        let mark = html! {
            <svg class="ct-map__mark" x={px(x)} y={px(y)} width="1" height="1" overflow="visible" role="button" tabindex="0"
                data-crossing={id} aria-label={told.clone()} aria-pressed={flag(pressed)}
                onclick={press_late(dispatch, &open)} onkeydown={press_key(dispatch, &open)}>
                <title>{ told }</title>
                <circle class="ct-map__target" r="12" />
                { parts }
            </svg>
        };
        drawn.push(classed(mark, class));
    }
    html! {
        <figure class="ct-map">
            <svg role="group" aria-label={messages.map} viewBox="0 0 288 328">
                <path d={map::LINES} />
                { drawn }
            </svg>
            <figcaption>
                { messages.map_note }
                if !unplaced.is_empty() {
                    { " " }{ messages.map_unplaced }{ " " }
                }
                { unplaced }
            </figcaption>
        </figure>
    }
}

/// The name of a country around a place, or as near to it as has room; nothing where it is wider than the map.
fn land(x: i32, y: i32, name: &'static str, width: i32) -> Option<Html> {
    let half = width / 2 + 2;
    (2 * half <= WIDTH)
        .then(|| html! { <text class="ct-map__land" x={px(x.clamp(half, WIDTH - half))} y={px(y)}>{ name }</text> })
}
