//! The years of a track as bars, all of one scale.

use yew::prelude::*;

use super::super::{
    attr::px,
    geometry::{Side, percent},
    strip,
};
use crate::{
    domain::{
        dataset::Value,
        figures::{Piece, TrackFigures, bar},
    },
    i18n::Locale,
};

/// The share of a bar's place that it leaves free, at each side.
const GAP: f64 = 0.1;

/// There is room for so many bars at least: fewer do not grow into walls.
const FEWEST: u32 = 8;

/// The height of the bars in pixels.
const HEIGHT: i32 = 110;

/// Draws it.
pub(super) fn view(locale: Locale, figures: &TrackFigures) -> Html {
    let (messages, side) = (locale.messages(), Side::of(locale));
    let count = u32::try_from(figures.years.len()).unwrap_or(u32::MAX);
    let width = 1.0 / f64::from(count.max(FEWEST));
    let mut bars: Vec<Html> = Vec::new();
    let mut names: Vec<Html> = Vec::new();
    let mut x = 0.0;
    for year in &figures.years {
        for piece in bar(year) {
            draw(&mut bars, piece, side.span(x + GAP * width, x + (1.0 - GAP) * width));
        }
        if year.year % every(count) == 0 {
            names.push(html! {
                <text x={side.x(x + width / 2.0)} y={px(HEIGHT + 16)}>{ year.year }</text>
            });
        }
        x += width;
    }
    html! {
        <div class="ct-figures__chart">
            <span class="ct-figures__height" aria-hidden="true">{ messages.figures.height }</span>
            <svg class="ct-bars" width="100%" height={px(HEIGHT + 22)} role="img"
                aria-label={(messages.figures.chart)((messages.track)(figures.track))}>
                <line class="ct-bars__line" x1="0" x2="100%" y1="0" y2="0" />
                <svg width="100%" height={px(HEIGHT)} aria-hidden="true">{ bars }</svg>
                <line class="ct-bars__foot" x1="0" x2="100%" y1={px(HEIGHT)} y2={px(HEIGHT)} />
                { names }
            </svg>
        </div>
    }
}

/// Of how many years one is named: names are 36 px apart in a picture of 280.
fn every(years: u32) -> i32 {
    match years {
        0..=7 => 1,
        8..=15 => 2,
        16..=38 => 5,
        _ => 10,
    }
}

fn draw(parts: &mut Vec<Html>, piece: Piece, [x, width]: [AttrValue; 2]) {
    let (y, height) = (percent(1.0 - piece.to), percent(piece.to - piece.from));
    let value = piece.status.word().unwrap_or_default();
    let sure = if piece.certain { "yes" } else { "no" };
    let over = strip::pattern(piece.status).filter(|_| piece.status != Value::Unknown);
    parts.push(html! {
        <rect class="ct-bars__part" data-value={value} data-sure={sure} x={x.clone()} y={y.clone()}
            width={width.clone()} height={height.clone()} />
    });
    if let Some(fill) = over {
        parts.push(html! { <rect class="ct-bars__over" data-sure={sure} {x} {y} {width} {height} {fill} /> });
    }
}
