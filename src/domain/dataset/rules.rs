//! Rules and readings that records of several sections share.

use super::{
    super::date::{Day, ReportedDate},
    Index, Rule, Source, Track, Value,
    fields::Fields,
    ids::Listed,
    report::list,
};

/// Passes a date on, and notes one of which no day lies on or before the day the facts stand for.
pub(super) fn not_after(
    fields: &Fields<'_, '_>,
    key: &'static str,
    date: Option<ReportedDate>,
    as_of: Day,
) -> Option<ReportedDate> {
    if date.is_some_and(|date| date.days().start > as_of) {
        let written = fields.text(key).unwrap_or_default();
        let says = "is after as_of, the day the facts stand for; correct it or move as_of";
        fields.quote(key, Rule::AsOf, written, &[says]);
    }
    date
}

/// Notes disputed and contested sides without those between whom they are, and the reverse.
pub(super) fn check_between(fields: &Fields<'_, '_>, values: &[(Track, Value)]) {
    let named = fields.count("between");
    let mut is_special = false;
    let mut is_special_side = false;
    for (track, value) in values {
        is_special |= value.is_between();
        is_special_side |= value.is_between() && track.is_control();
    }
    if is_special_side && named < 2 {
        let says = "names fewer than two actors; say between whom it is contested or disputed";
        fields.note("between", Rule::Between, says);
    } else if !is_special && named > 0 {
        let says = "goes with contested and disputed only; remove it or correct the value";
        fields.note("between", Rule::Between, says);
    }
}

impl Fields<'_, '_> {
    /// The sources of a record, which must have at least one.
    pub(super) fn sources(&self, ids: &Listed) -> Vec<Index<Source>> {
        if self.count("sources") == 0 {
            self.note("sources", Rule::Sourced, "names no source; say who reports it");
        }
        self.references("sources", &ids.sources)
    }

    /// What holds on a track.
    pub(super) fn value(&self, key: &'static str, track: Track, ids: &Listed) -> Option<Value> {
        let word = self.text(key)?;
        let known: &[(&str, Value)] = if track.is_control() { &Value::CONTROL } else { &Value::TRAFFIC };
        if let Some((_, value)) = known.iter().find(|(known, _)| *known == word) {
            return Some(*value);
        }
        if track.is_control() {
            return self.reference(key, &ids.actors).map(Value::Held);
        }
        let known = list(&mut known.iter().map(|(word, _)| *word));
        self.quote(key, Rule::Word, word, &["is not a status; use one of ", &known]);
        None
    }
}
