//! All days of a strip on which the same is drawn, as one path.
//!
//! A dataset of some hundred events has as many periods, and what a frame costs is the number of its
//! elements.

use std::fmt::Write as _;

use yew::prelude::*;

use super::{
    attr::{classed, px},
    geometry::{self, HEIGHT, Side, WHOLE},
    strip::class,
    words,
};
use crate::domain::{
    dataset::{Dataset, Track, Value},
    status::Certainty,
};

/// The paths of a strip: one for each value and how sure it is.
pub(super) struct Bars {
    side: Side,
    track: Track,
    paths: Vec<(Value, Certainty, String)>,
}

/// Which part of some days is drawn: all, or the half that a slant leaves, for what is less and less likely
/// or more and more.
#[derive(Clone, Copy)]
pub(super) enum Cut {
    Whole,
    Ending,
    Beginning,
}

impl Bars {
    pub(super) const fn new(side: Side, track: Track) -> Self {
        Self { side, track, paths: Vec::new() }
    }

    /// Adds some days, as fractions of the picture's width.
    pub(super) fn add(&mut self, value: Value, certainty: Certainty, (x0, x1): (f64, f64), cut: Cut) {
        let (top, height) = geometry::strip(self.track);
        let bottom = top + height;
        let (from, to) = (self.side.thousandths(x0), self.side.thousandths(x1));
        let alike = self.paths.iter().position(|path| (path.0, path.1) == (value, certainty));
        let place = alike.unwrap_or(self.paths.len());
        if alike.is_none() {
            self.paths.push((value, certainty, String::new()));
        }
        let Some((_, _, path)) = self.paths.get_mut(place) else { return };
        // Writing into a string cannot fail.
        let _ = match cut {
            Cut::Whole => write!(path, "M{from} {top}L{to} {top}L{to} {bottom}L{from} {bottom}Z"),
            Cut::Ending => write!(path, "M{from} {top}L{to} {top}L{from} {bottom}Z"),
            Cut::Beginning => write!(path, "M{to} {top}L{to} {bottom}L{from} {bottom}Z"),
        };
    }

    /// Draws them.
    pub(super) fn draw(self, dataset: &Dataset) -> Html {
        let mut paths: Vec<Html> = Vec::new();
        for (value, certainty, d) in self.paths {
            let path = html! {
                <path class="ct-strip__segment" data-track={self.track.word()} data-value={words::key(dataset, value)}
                    data-certainty={certainty.word()} {d} vector-effect="non-scaling-stroke" />
            };
            paths.push(classed(path, class(value)));
        }
        html! {
            <svg width="100%" height={px(HEIGHT)} viewBox={WHOLE} preserveAspectRatio="none" aria-hidden="true">
                { paths }
            </svg>
        }
    }
}
