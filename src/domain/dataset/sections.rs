//! From the fields of one record to the record, section by section, with its rules.

use super::{
    Actor, Alias, Announcement, Basis, Confidence, Conflict, Coordinates, Crossing, CrossingKind,
    Dataset, Effect, Event, EventKind, LastKnown, Outcome, Precision, Rule, Side, Source,
    SourceKind, Track, Value,
    super::{
        date::{Day, End, ReportedDate, Unit},
        json::Json,
    },
    check::add,
    read::{Fields, Ids, Report, kind},
    table::Index,
};

/// The ids read so far, and references to records that come later in the file.
#[derive(Debug, Default)]
pub(super) struct References {
    actors: Ids<Actor>,
    sources: Ids<Source>,
    crossings: Ids<Crossing>,
    conflicts: Ids<Conflict>,
    events: Ids<Event>,
    /// Path, record, id of the event that settled an announcement.
    outcomes: Vec<(String, String, String)>,
    /// Path, record, id of the source whose text it is.
    same_texts: Vec<(String, String, String)>,
}

/// Reads one record of a section into the dataset.
pub(super) fn read(section: &str, fields: &Fields<'_>, dataset: &mut Dataset, ids: &mut References) {
    match section {
        "actors" => {
            let actor = actor(fields);
            add(fields, &mut dataset.actors, &mut ids.actors, actor);
        }
        "sources" => {
            let source = source(fields, ids, dataset.as_of);
            add(fields, &mut dataset.sources, &mut ids.sources, source);
        }
        "crossings" => {
            let crossing = crossing(fields, ids, dataset.as_of);
            add(fields, &mut dataset.crossings, &mut ids.crossings, crossing);
        }
        "conflicts" => {
            let conflict = conflict(fields, ids);
            add(fields, &mut dataset.conflicts, &mut ids.conflicts, conflict);
        }
        _ => {
            let event = event(fields, ids, dataset.as_of);
            let previous = dataset.events.iter().last().map(|(_, event)| event.date);
            // A date that cannot be read is noted already.
            let start = Some(event.date.days().start).filter(|start| *start > Day::MIN);
            if previous.zip(start).is_some_and(|(previous, start)| previous.days().start > start) {
                let message = "is earlier than the event before it; events stand in the order of their dates";
                fields.note("date", Rule::Sorted, message.to_owned());
            }
            add(fields, &mut dataset.events, &mut ids.events, event);
        }
    }
}

/// Resolves what may name records further down.
pub(super) fn link(dataset: &mut Dataset, ids: &References, report: &Report) {
    let missing = |path: &str, record: &str, id: &str| {
        report.note(path, record, Rule::Reference, format!("{id:?} is not listed; correct it or list it"));
    };
    for (path, record, id) in &ids.outcomes {
        match (ids.events.get(id), ids.events.get(record)) {
            (Some(settled), Some(event)) => {
                if let Some(announcement) = &mut dataset.events.get_mut(event).announcement {
                    announcement.outcome_event = Some(settled);
                }
            }
            (None, _) => missing(path, record, id),
            _ => {}
        }
    }
    for (path, record, id) in &ids.same_texts {
        match (ids.sources.get(id), ids.sources.get(record)) {
            (Some(original), Some(source)) => dataset.sources.get_mut(source).same_text_as = Some(original),
            (None, _) => missing(path, record, id),
            _ => {}
        }
    }
}

fn actor(fields: &Fields<'_>) -> Actor {
    Actor {
        id: fields.required_text("id").into(),
        name: fields.required_localized("name"),
        short: fields.required_localized("short"),
        note: fields.localized("note"),
        special: fields.flag("special"),
    }
}

fn source(fields: &Fields<'_>, ids: &mut References, as_of: Day) -> Source {
    let url = fields.text("url");
    if let Some(url) = url
        && !(url.starts_with("https://") || url.starts_with("http://"))
    {
        fields.note("url", Rule::Address, format!("{url:?} is not an http or https address; correct it or write null"));
    }
    let id = fields.required_text("id");
    if let Some(original) = fields.text("same_text_as") {
        ids.same_texts.push((fields.path_of("same_text_as"), id.to_owned(), original.to_owned()));
    }
    Source {
        id: id.into(),
        publisher: fields.required_text("publisher").into(),
        title: fields.text("title").map(Into::into),
        date: fields.date("date").inspect(|&date| not_after(fields, "date", date, as_of)),
        date_basis: fields.word("date_basis").unwrap_or(Basis::Stated),
        date_note: fields.localized("date_note"),
        url: url.map(Into::into),
        language: fields.text("language").map(Into::into),
        kind: fields.required_word("kind", SourceKind::News),
        note: fields.localized("note"),
        same_text_as: None,
    }
}

fn conflict(fields: &Fields<'_>, ids: &References) -> Conflict {
    let conflict = Conflict {
        id: fields.required_text("id").into(),
        about: fields.required_localized("about"),
        sides: fields.localized_list("sides"),
        reading: fields.required_localized("reading"),
        sources: sourced(fields, ids),
    };
    if fields.count("sides") < 2 {
        fields.note("sides", Rule::Sides, "has fewer than two accounts; a conflict needs two".to_owned());
    }
    conflict
}

fn crossing(fields: &Fields<'_>, ids: &References, as_of: Day) -> Crossing {
    Crossing {
        id: fields.required_text("id").into(),
        kind: fields.required_word("type", CrossingKind::Informal),
        name: fields.required_localized("name"),
        iraqi_side: side(fields, "iraqi_side", ids),
        syrian_side: side(fields, "syrian_side", ids),
        coordinates: fields.object("coordinates").and_then(|fields| coordinates(&fields, ids)),
        coordinates_note: fields.localized("coordinates_note"),
        road: fields.localized("road"),
        notes: fields.localized("notes"),
        last_known: fields.object("last_known").and_then(|fields| last_known(&fields, ids, as_of)),
        sources: sourced(fields, ids),
    }
}

fn side(fields: &Fields<'_>, key: &'static str, ids: &References) -> Side {
    let Some(side) = fields.object(key) else {
        fields.required_object(key);
        return Side { name: None, area: None, aliases: Vec::new(), governorate: None, district: None };
    };
    let aliases = side.object("aliases").map(|aliases| read_aliases(&aliases, ids)).unwrap_or_default();
    let read = Side {
        name: side.localized("name"),
        area: side.localized("area"),
        aliases,
        governorate: side.localized("governorate"),
        district: side.localized("district"),
    };
    side.finish();
    read
}

/// Lists by language; an item is a name, or a name with the source that writes it so.
fn read_aliases(fields: &Fields<'_>, ids: &References) -> Vec<Alias> {
    let mut aliases = Vec::new();
    for language in fields.keys() {
        if !["en", "ar", "ckb", "kmr", "ku-Arab"].contains(&language) {
            let message = format!("{language:?} is not a language of names; use en, ar, ckb, kmr or ku-Arab");
            fields.note(language, Rule::KnownField, message);
            continue;
        }
        for (path, json) in fields.items_of(language) {
            if let Some(text) = json.as_text() {
                aliases.push(Alias { language: language.into(), text: text.into(), source: None });
            } else if matches!(json, Json::Object(_)) {
                let Some(named) = fields.nested(json, path) else { continue };
                aliases.push(Alias {
                    language: language.into(),
                    text: named.required_text("text").into(),
                    source: named.reference("source", &ids.sources),
                });
                named.finish();
            } else {
                fields.note_at(&path, Rule::Type, format!("should be a name, not {}", kind(json)));
            }
        }
    }
    aliases
}

fn coordinates(fields: &Fields<'_>, ids: &References) -> Option<Coordinates> {
    let (lat, lon) = (fields.required_number("lat"), fields.required_number("lon"));
    let precision = fields.required_text("precision");
    let source = fields.required_reference("source", &ids.sources);
    let note = fields.localized("note");
    fields.finish();
    let (lat, lon) = (lat?, lon?);
    if !(-90.0..=90.0).contains(&lat) || !(-180.0..=180.0).contains(&lon) {
        fields.note("", Rule::Coordinates, "is not on the Earth; give degrees north (-90 to 90) and east (-180 to 180)".to_owned());
    }
    Some(Coordinates { lat, lon, precision: precision.into(), source: source?, note })
}

fn last_known(fields: &Fields<'_>, ids: &References, revised: Day) -> Option<LastKnown> {
    const TRACKS: [(&str, Track); 4] = [
        ("travellers", Track::Travellers),
        ("goods", Track::Goods),
        ("iraqi_side", Track::IraqiSide),
        ("syrian_side", Track::SyrianSide),
    ];
    let values: Vec<_> = TRACKS
        .into_iter()
        .filter_map(|(key, track)| Some((track, value(fields, key, track, ids)?)))
        .collect();
    let as_of = fields.required("as_of", fields.day("as_of"));
    if let Some(day) = as_of {
        not_after(fields, "as_of", ReportedDate::day(day), revised);
    }
    if values.len() == TRACKS.into_iter().filter(|(key, _)| fields.count(key) > 0).count() {
        check_between(fields, &values);
    }
    let read = LastKnown {
        as_of: as_of.unwrap_or(Day::MIN),
        values,
        between: fields.references("between", &ids.actors),
        sources: sourced(fields, ids),
        note: fields.localized("note"),
    };
    fields.finish();
    as_of.map(|_| read)
}

fn value(fields: &Fields<'_>, key: &'static str, track: Track, ids: &References) -> Option<Value> {
    let word = fields.text(key)?;
    let known: &[(&str, Value)] = if track.is_control() { &Value::CONTROL } else { &Value::TRAFFIC };
    if let Some((_, value)) = known.iter().find(|(known, _)| *known == word) {
        return Some(*value);
    }
    if track.is_control() {
        return fields.reference(key, &ids.actors).map(Value::Held);
    }
    let words = known.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
    fields.note(key, Rule::Word, format!("{word:?} is not a status; use one of {words}"));
    None
}

fn event(fields: &Fields<'_>, ids: &mut References, as_of: Day) -> Event {
    let id = fields.required_text("id");
    let date = fields.required("date", fields.date("date"));
    if let Some(date) = date {
        not_after(fields, "date", date, as_of);
    }
    let date = date.unwrap_or(ReportedDate::day(Day::MIN));
    let crossings = fields.references("crossings", &ids.crossings);
    if fields.count("crossings") == 0 {
        fields.note("crossings", Rule::Required, "names no crossing; name at least one".to_owned());
    }
    let effects = fields
        .objects("effects")
        .iter()
        .filter_map(|fields| {
            let effect = effect(fields, ids, &crossings, date);
            fields.finish();
            effect
        })
        .collect();
    let announcement = fields.object("announcement").map(|fields| {
        let announcement = announcement(&fields, ids, id, date);
        fields.finish();
        announcement
    });
    Event {
        id: id.into(),
        date,
        precision: fields.word("precision").unwrap_or_else(|| precision(date)),
        date_text: fields.localized("date_text"),
        date_basis: fields.word("date_basis").unwrap_or(Basis::Stated),
        kind: fields.required_word("kind", EventKind::Other),
        confidence: fields.required_word("confidence", Confidence::B),
        crossings,
        summary: fields.required_localized("summary"),
        effects,
        announcement,
        sources: sourced(fields, ids),
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

fn effect(
    fields: &Fields<'_>,
    ids: &References,
    places: &[Index<Crossing>],
    date: ReportedDate,
) -> Option<Effect> {
    let crossing = fields.required_reference("crossing", &ids.crossings);
    if let Some(crossing) = crossing
        && !places.contains(&crossing)
    {
        let message = "is not a crossing of this event; add it to the event's crossings or correct it";
        fields.note("crossing", Rule::Place, message.to_owned());
    }
    let track = fields.required("track", fields.word::<Track>("track"));
    let value = match track {
        Some(track) => fields.required("value", value(fields, "value", track, ids)),
        None => fields.required("value", fields.text("value")).and(None),
    };
    let between = fields.references("between", &ids.actors);
    if let (Some(value), Some(track)) = (value, track) {
        check_between(fields, &[(track, value)]);
    }
    let (since, through) = (fields.date("since"), fields.date("through"));
    if let (Some(Some(first)), Some(Some(last))) = (since.map(ReportedDate::earliest), through.map(ReportedDate::latest))
        && last < first
    {
        fields.note("through", Rule::Order, format!("{last} is before since, {first}; correct one"));
    }
    let temporary = fields.flag("temporary");
    if temporary && through.is_some_and(|through| through.latest() > date.latest()) {
        let message = "goes beyond the event, though the measure is temporary; remove one of the two";
        fields.note("through", Rule::Order, message.to_owned());
    }
    let basis = fields.word("basis").unwrap_or(Basis::Stated);
    let note = fields.localized("note");
    Some(Effect { crossing: crossing?, track: track?, value: value?, between, basis, since, through, temporary, note })
}

fn announcement(fields: &Fields<'_>, ids: &mut References, event: &str, said: ReportedDate) -> Announcement {
    if let Some(id) = fields.text("outcome_event") {
        ids.outcomes.push((fields.path_of("outcome_event"), event.to_owned(), id.to_owned()));
    }
    let read = Announcement {
        speaker: fields.required_localized("speaker"),
        said: fields.required_localized("said"),
        conditional: fields.flag("conditional"),
        crossings: fields.references("crossings", &ids.crossings),
        what: fields.required_localized("what"),
        by: fields.date("by"),
        by_text: fields.localized("by_text"),
        outcome: fields.required_word("outcome", Outcome::Unknown),
        outcome_event: None,
        outcome_date: fields.date("outcome_date"),
        days_from_statement: fields.days("days_from_statement"),
        days_after_promised: fields.days("days_after_promised"),
        outcome_note: fields.localized("outcome_note"),
    };
    let wrong = match (read.outcome, read.outcome_date) {
        (Outcome::Kept | Outcome::Late | Outcome::NoDate, None) => {
            Some("says that it happened, without outcome_date; say when")
        }
        (Outcome::Pending | Outcome::Unknown, Some(_)) => {
            Some("says that nothing is known of it, with an outcome_date; correct one")
        }
        (Outcome::NoDate, Some(_)) if read.by.is_some() => Some("says that no date was named, with by; correct one"),
        (_, Some(settled)) if settled.latest().zip(said.earliest()).is_some_and(|(settled, said)| settled < said) => {
            Some("is settled before it was said; correct outcome_date")
        }
        _ => None,
    };
    if let Some(message) = wrong {
        fields.note("outcome", Rule::Outcome, message.to_owned());
    }
    read
}

/// Notes a date of which no day lies on or before the day the facts stand for.
fn not_after(fields: &Fields<'_>, key: &str, date: ReportedDate, as_of: Day) {
    if date.days().start > as_of {
        fields.note(key, Rule::AsOf, format!("{date} is after as_of, {as_of}; correct it or move as_of"));
    }
}

/// Notes disputed and contested sides without those between whom they are, and the reverse.
fn check_between(fields: &Fields<'_>, values: &[(Track, Value)]) {
    let named = fields.count("between");
    let special = |track: fn(Track) -> bool| values.iter().any(|(of, value)| value.is_between() && track(*of));
    let message = if special(Track::is_control) && named < 2 {
        "names fewer than two actors; say between whom it is contested or disputed"
    } else if !special(|_| true) && named > 0 {
        "goes with contested and disputed only; remove it or correct the value"
    } else {
        return;
    };
    fields.note("between", Rule::Between, message.to_owned());
}

/// The sources of a record, which must have at least one.
fn sourced(fields: &Fields<'_>, ids: &References) -> Vec<Index<Source>> {
    let sources = fields.references("sources", &ids.sources);
    if fields.count("sources") == 0 {
        fields.note("sources", Rule::Sourced, "names no source; say who reports it".to_owned());
    }
    sources
}
