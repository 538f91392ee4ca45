//! The numbers of a track.

use yew::prelude::*;

use super::super::attr::say;
use crate::{
    domain::figures::{Days, STATUSES, TrackFigures},
    i18n::Locale,
};

/// Draws it, in a region that scrolls by itself where it is wider than the screen.
pub(super) fn view(locale: Locale, figures: &TrackFigures, columns: usize, open: bool) -> Html {
    let messages = locale.messages();
    let mut head: Vec<Html> = Vec::new();
    for &status in STATUSES.iter().take(columns) {
        head.push(html! { <th scope="col">{ (messages.value)(status) }</th> });
    }
    let mut rows: Vec<Html> = Vec::new();
    for year in &figures.years {
        rows.push(row(locale, year.year.to_string(), &year.days, columns));
    }
    let caption = (messages.figures.caption)((messages.track)(figures.track));
    html! {
        <details class="ct-figures__numbers" {open}>
            <summary>{ say(caption.clone()) }</summary>
            <div class="ct-figures__scroll" role="group" tabindex="0" aria-label={caption.clone()}>
                <table class="ct-figures__table">
                    <caption>{ caption }</caption>
                    <thead><tr><th scope="col">{ messages.figures.year }</th>{ head }</tr></thead>
                    <tbody>{ rows }</tbody>
                    <tfoot>{ row(locale, messages.figures.total.to_owned(), &figures.total, columns) }</tfoot>
                </table>
            </div>
        </details>
    }
}

fn row(locale: Locale, name: String, days: &Days, columns: usize) -> Html {
    let number = locale.messages().figures.number;
    let mut cells: Vec<Html> = Vec::new();
    for &days in days.iter().take(columns) {
        cells.push(html! { <td>{ say(number(days)) }</td> });
    }
    html! { <tr><th scope="row">{ say(name) }</th>{ cells }</tr> }
}
