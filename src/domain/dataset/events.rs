//! Reading events and their effects.

use super::{
    super::date::{Day, End, ReportedDate, Unit},
    Basis, Confidence, Crossing, Effect, Event, EventKind, Index, Precision, Rule, Track,
    announcements::announcement,
    fields::Fields,
    ids::Listed,
    rules::{check_between, not_after},
};

/// Reads an event.
pub(super) fn event(fields: &Fields<'_, '_>, ids: &Listed, as_of: Day) -> Event {
    fields.require("date");
    let date = not_after(fields, "date", fields.date("date"), as_of);
    let date = date.unwrap_or(ReportedDate::day(Day::MIN));
    let crossings = fields.references("crossings", &ids.crossings);
    if fields.count("crossings") == 0 {
        fields.note("crossings", Rule::Required, "names no crossing; name at least one");
    }
    let mut effects = Vec::new();
    for (item, node) in fields.items("effects").iter().enumerate() {
        let Some(inner) = fields.inside("effects", Some(item), node) else { continue };
        if let Some(effect) = effect(&inner, ids, &crossings, date) {
            effects.push(effect);
        }
        inner.finish();
    }
    Event {
        id: fields.required_text("id").into(),
        date,
        precision: fields.word("precision").unwrap_or_else(|| precision(date)),
        date_text: fields.localized("date_text"),
        date_basis: fields.word("date_basis").unwrap_or(Basis::Stated),
        kind: fields.required_word("kind", EventKind::Other),
        confidence: fields.required_word("confidence", Confidence::B),
        crossings,
        summary: fields.required_localized("summary"),
        effects,
        announcement: fields.object("announcement").map(|inner| Box::new(announcement(&inner, ids, date, as_of))),
        sources: fields.sources(ids),
        conflicts: fields.references("conflicts", &ids.conflicts),
        note: fields.localized("note"),
    }
}

/// What the form of a date says of its precision.
fn precision(date: ReportedDate) -> Precision {
    match date {
        ReportedDate::In(part) | ReportedDate::NotAfter(part) if part.is_approximate() => Precision::Approximate,
        ReportedDate::In(part) if part.unit() == Unit::Day => Precision::Day,
        ReportedDate::In(part) if part.unit() == Unit::Month => Precision::Month,
        ReportedDate::NotAfter(_) | ReportedDate::Between(End::Unknown, _) => Precision::NoLaterThan,
        ReportedDate::In(_) | ReportedDate::Between(..) => Precision::Range,
    }
}

fn effect(fields: &Fields<'_, '_>, ids: &Listed, places: &[Index<Crossing>], date: ReportedDate) -> Option<Effect> {
    let crossing = fields.required_reference("crossing", &ids.crossings);
    if crossing.is_some_and(|crossing| !places.contains(&crossing)) {
        let says = "is not a crossing of this event; add it to the event's crossings or correct it";
        fields.note("crossing", Rule::Place, says);
    }
    fields.require("track");
    fields.require("value");
    let track = fields.word::<Track>("track");
    let value = match track {
        Some(track) => fields.value("value", track, ids),
        None => fields.text("value").and(None),
    };
    let between = fields.references("between", &ids.actors);
    if let (Some(value), Some(track)) = (value, track) {
        check_between(fields, &[(track, value)]);
    }
    let (since, through) = (fields.date("since"), fields.date("through"));
    let first = since.and_then(ReportedDate::earliest);
    let last = through.and_then(ReportedDate::latest);
    if first.zip(last).is_some_and(|(first, last)| last < first) {
        let written = fields.text("through").unwrap_or_default();
        fields.quote("through", Rule::Order, written, &["is before since; correct one"]);
    }
    let temporary = fields.flag("temporary");
    if temporary && through.is_some_and(|through| through.latest() > date.latest()) {
        let says = "goes beyond the event, though the measure is temporary; remove one of the two";
        fields.note("through", Rule::Order, says);
    }
    let basis = fields.word("basis").unwrap_or(Basis::Stated);
    let note = fields.localized("note");
    Some(Effect { crossing: crossing?, track: track?, value: value?, between, basis, since, through, temporary, note })
}
