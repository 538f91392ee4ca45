//! What the world outside has to learn when the state changed, as values.

use super::{Facts, State};

/// Something to be told to the host page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The chosen event changed: its id, or none.
    Selected(Option<String>),
    /// The filter changed: ids of the crossings shown, and the search text.
    Filtered {
        /// Ids of crossings.
        crossings: Vec<String>,
        /// The search text.
        query: String,
    },
    /// The days in view changed: first and last day, ISO.
    Ranged {
        /// First day.
        from: String,
        /// Last day.
        to: String,
    },
    /// The state as an address changed, in whatever way.
    Addressed,
}

/// What changed from one state to the next, as far as anyone outside should know.
#[must_use]
pub fn effects(old: &State, new: &State, facts: &Facts) -> Vec<Effect> {
    let mut effects = Vec::new();
    if old.event != new.event {
        let id = new.event.map(|event| facts.dataset().events().get(event).id.to_string());
        effects.push(Effect::Selected(id));
    }
    if old.crossings != new.crossings || old.query != new.query {
        let table = facts.dataset().crossings();
        let crossings = new.crossings.iter().map(|&crossing| table.get(crossing).id.to_string()).collect();
        effects.push(Effect::Filtered { crossings, query: new.query.clone() });
    }
    if old.window != new.window {
        let days = new.days(facts);
        effects.push(Effect::Ranged { from: days.start.to_string(), to: days.last().to_string() });
    }
    let unaddressed = State {
        width_px: old.width_px,
        measure: old.measure.clone(),
        today: old.today,
        all_offered: old.all_offered,
        bundle: old.bundle.clone(),
        page: old.page,
        focus: old.focus,
        ..new.clone()
    };
    if unaddressed != *old {
        effects.push(Effect::Addressed);
    }
    effects
}
