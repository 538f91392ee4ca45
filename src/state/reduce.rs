//! The one place where the state changes: pure, total, never panicking.

use super::{Action, Facts, Kinds, PAGE, State, ViewKind, apply, official, selection};
use crate::domain::{
    ANY_SIZE,
    dataset::{Crossing, Event, Index},
    date::DayRange,
    timeline::{MIN_TARGET_PX, MIN_WINDOW_DAYS, pan, zoom},
};

/// The state after an action.
#[must_use]
pub fn reduce(state: &State, facts: &Facts, action: Action) -> State {
    let mut next = state.clone();
    let bounds = facts.range();
    match action {
        Action::CrossingToggled(crossing) => {
            if let Some(place) = next.crossings.iter().position(|&other| other == crossing) {
                next.crossings.remove(place);
            } else {
                put_in(&mut next, crossing);
            }
        }
        Action::CrossingSingled(crossing) => next.crossings = vec![crossing],
        Action::OfficialChosen => {
            next.crossings = official(facts);
            next.all_offered = false;
        }
        Action::AllChosen => {
            next.crossings = facts.dataset().crossings().indices().collect();
            next.all_offered = true;
        }
        Action::KindToggled(kind) => next.kinds = next.kinds.toggled(kind),
        Action::QueryChanged(query) => next.query = query,
        Action::FiltersCleared => {
            next.kinds = Kinds::ALL;
            next.query.clear();
            next.window = None;
            if next.crossings.is_empty() {
                next.crossings = official(facts);
            }
        }
        Action::ViewChosen(view) => {
            next.view = view;
            next.bundle.clear();
        }
        Action::Zoomed { factor, at } => next.window = narrowed(zoom(state.days(facts), factor, at, bounds), bounds),
        Action::Panned(days) => next.window = narrowed(pan(state.days(facts), days, bounds), bounds),
        Action::WindowChosen(window) => {
            next.window = window.and_then(|window| narrowed(pan(window, 0, bounds), bounds));
        }
        Action::DateChosen(date) => next.date = date.filter(|&date| date != facts.dataset().as_of()),
        Action::EventOpened(event) => open(&mut next, facts, event),
        Action::BundleOpened(events) => open_bundle(&mut next, facts, events),
        Action::PageTurned(page) => next.page = page,
        Action::DetailClosed => {
            // Out of an event of a bundle one comes back to the bundle.
            if next.event.take().is_none() {
                next.bundle.clear();
            }
        }
        Action::Resized(width_px) => {
            if width_px.is_finite() && width_px > 0.0 {
                next.width_px = width_px;
            }
        }
        Action::FacesChanged(measure) => next.measure = measure,
        Action::DayBegan(today) => next.today = today,
        Action::MarkReached(place) => next.focus = Some(place),
        Action::Configured(settings) => {
            next = apply(&settings, facts, state).0;
            turn_to_event(&mut next, state, facts);
            return next;
        }
    }
    settle(&mut next, facts);
    turn_to_event(&mut next, state, facts);
    next
}

/// Another list begins with its first page, unless an event is open in it: then with that event's.
fn turn_to_event(next: &mut State, state: &State, facts: &Facts) {
    let is_other = next.view != state.view
        || next.window != state.window
        || next.kinds != state.kinds
        || next.query != state.query
        || next.crossings != state.crossings
        || next.bundle != state.bundle;
    if is_other {
        next.page = 0;
    }
    if ANY_SIZE
        && next.view == ViewKind::List
        && (is_other || next.event != state.event)
        && facts.dataset().events().len() > PAGE
        && let Some(event) = next.event
        && let Some(place) = selection(facts, next).place(event)
    {
        next.page = place / PAGE;
    }
}

/// What must hold after every action: a crossing that is shown is offered in the filter, and what
/// is open is on a crossing that is shown.
fn settle(next: &mut State, facts: &Facts) {
    let at_first = official(facts);
    next.all_offered |= next.crossings.iter().any(|crossing| !at_first.contains(crossing));
    let shown = |event: &Index<Event>| {
        let places = &facts.dataset().events().get(*event).crossings;
        places.iter().any(|crossing| next.crossings.contains(crossing))
    };
    next.event = next.event.filter(shown);
    next.bundle = next.bundle.iter().copied().filter(shown).collect();
}

/// Shows a crossing in its place.
fn put_in(next: &mut State, crossing: Index<Crossing>) {
    let place = next.crossings.partition_point(|&other| other < crossing);
    next.crossings.insert(place, crossing);
}

/// `None` for the whole range, so that the whole has one name.
fn narrowed(window: DayRange, bounds: DayRange) -> Option<DayRange> {
    (window != bounds).then_some(window)
}

/// Chooses an event, and moves the window if the event lies outside it.
fn open(next: &mut State, facts: &Facts, event: Index<Event>) {
    next.event = Some(event);
    if !next.bundle.contains(&event) {
        next.bundle.clear();
    }
    let record = facts.dataset().events().get(event);
    if !record.crossings.iter().any(|crossing| next.crossings.contains(crossing)) {
        record.crossings.iter().take(1).for_each(|&crossing| put_in(next, crossing));
    }
    let days = record.date.days();
    let window = next.days(facts);
    if days.end <= window.start || window.end <= days.start {
        let half = window.days() / 2;
        let around = DayRange::new(days.start.plus(-half), days.start.plus(window.days() - half));
        next.window = narrowed(pan(around, 0, facts.range()), facts.range());
    }
}

/// Zooms in on the events of a mark; lists them where zooming cannot part them.
fn open_bundle(next: &mut State, facts: &Facts, events: Vec<Index<Event>>) {
    let days: Vec<DayRange> = events.iter().map(|&event| facts.dataset().events().get(event).date.days()).collect();
    let first = days.iter().map(|days| days.start).min();
    let last = days.iter().map(|days| days.end).max();
    let (Some(first), Some(last)) = (first, last) else { return };
    let wide = last.days_after(first);
    let margin = (wide / 5).max((MIN_WINDOW_DAYS - wide) / 2 + 1);
    let around = DayRange::new(first.plus(-margin), last.plus(margin));
    // Nearer only pays if it parts them, and at least halves what is in view.
    let parts = f64::from(wide) * next.width_px >= MIN_TARGET_PX * f64::from(around.days());
    if parts && next.view == ViewKind::Timeline && around.days() * 2 <= next.days(facts).days() {
        next.window = narrowed(pan(around, 0, facts.range()), facts.range());
        next.bundle.clear();
    } else {
        next.bundle = events;
        next.event = None;
    }
}
