//! Reading crossings: their sides, where they lie, and what holds there last.

use super::{
    super::{
        date::{Day, ReportedDate},
        json::Content,
    },
    Alias, Coordinates, Crossing, CrossingKind, LastKnown, Rule, Side, Track,
    fields::Fields,
    ids::Listed,
    rules::{check_between, not_after},
};

/// The languages of names, more than those of sentences: a name is kept as it is found in print.
const LANGUAGES: [&str; 5] = ["en", "ar", "ckb", "kmr", "ku-Arab"];

/// Reads a crossing.
pub(super) fn crossing(fields: &Fields<'_, '_>, ids: &Listed, as_of: Day) -> Crossing {
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
        sources: fields.sources(ids),
    }
}

fn side(fields: &Fields<'_, '_>, key: &'static str, ids: &Listed) -> Side {
    fields.require(key);
    let Some(side) = fields.object(key) else {
        return Side { name: None, area: None, aliases: Vec::new(), governorate: None, district: None };
    };
    let mut aliases = Vec::new();
    if let Some(named) = side.object("aliases") {
        read_aliases(&named, ids, &mut aliases);
    }
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
fn read_aliases(fields: &Fields<'_, '_>, ids: &Listed, aliases: &mut Vec<Alias>) {
    fields.check_twins();
    for field in fields.iter() {
        let language = &*field.key;
        if !LANGUAGES.contains(&language) {
            let says = "is not a language of names; use en, ar, ckb, kmr or ku-Arab";
            fields.quote(language, Rule::KnownField, language, &[says]);
            continue;
        }
        for (item, node) in fields.items_of(language, &field.value).iter().enumerate() {
            let (text, source) = match &node.content {
                Content::Text(text) => (&**text, None),
                Content::Object(_) => {
                    let Some(named) = fields.inside(language, Some(item), node) else { continue };
                    let read = (named.required_text("text"), named.reference("source", &ids.sources));
                    named.finish();
                    read
                }
                _ => {
                    fields.mistyped(&fields.place_in(language, item, node), node, "a name");
                    continue;
                }
            };
            aliases.push(Alias { language: language.into(), text: text.into(), source });
        }
    }
}

fn coordinates(fields: &Fields<'_, '_>, ids: &Listed) -> Option<Coordinates> {
    let (lat, lon) = (fields.required_number("lat"), fields.required_number("lon"));
    let precision = fields.required_text("precision");
    let source = fields.required_reference("source", &ids.sources);
    let note = fields.localized("note");
    fields.finish();
    let (lat, lon) = (lat?, lon?);
    if !(-90.0..=90.0).contains(&lat) || !(-180.0..=180.0).contains(&lon) {
        let says = "is not on the Earth; give degrees north (-90 to 90) and east (-180 to 180)";
        fields.note_here(Rule::Coordinates, says);
    }
    Some(Coordinates { lat, lon, precision: precision.into(), source: source?, note })
}

fn last_known(fields: &Fields<'_, '_>, ids: &Listed, revised: Day) -> Option<LastKnown> {
    const TRACKS: [(&str, Track); 4] = [
        ("travellers", Track::Travellers),
        ("goods", Track::Goods),
        ("iraqi_side", Track::IraqiSide),
        ("syrian_side", Track::SyrianSide),
    ];
    let mut values = Vec::new();
    let mut is_each_read = true;
    for (key, track) in TRACKS {
        match fields.value(key, track, ids) {
            Some(value) => values.push((track, value)),
            None => is_each_read &= fields.count(key) == 0,
        }
    }
    if is_each_read {
        check_between(fields, &values);
    }
    fields.require("as_of");
    let as_of = fields.day("as_of");
    not_after(fields, "as_of", as_of.map(ReportedDate::day), revised);
    let between = fields.references("between", &ids.actors);
    let sources = fields.sources(ids);
    let note = fields.localized("note");
    fields.finish();
    Some(LastKnown { as_of: as_of?, values, between, sources, note })
}
