//! Reading records without parts of their own: actors, sources and conflicts.

use super::{
    super::date::Day, Actor, Basis, Conflict, Rule, Source, SourceKind, fields::Fields, ids::Listed, rules::not_after,
};

/// Reads an actor.
pub(super) fn actor(fields: &Fields<'_, '_>) -> Actor {
    Actor {
        id: fields.required_text("id").into(),
        name: fields.required_localized("name"),
        short: fields.required_localized("short"),
        note: fields.localized("note"),
        special: fields.flag("special"),
    }
}

/// Reads a source.
pub(super) fn source(fields: &Fields<'_, '_>, ids: &Listed, as_of: Day) -> Source {
    let url = fields.text("url");
    if let Some(url) = url
        && !(url.starts_with("https://") || url.starts_with("http://"))
    {
        fields.quote("url", Rule::Address, url, &["is not an http or https address; correct it or write null"]);
    }
    Source {
        id: fields.required_text("id").into(),
        publisher: fields.required_text("publisher").into(),
        title: fields.text("title").map(Into::into),
        date: not_after(fields, "date", fields.date("date"), as_of),
        date_basis: fields.word("date_basis").unwrap_or(Basis::Stated),
        date_note: fields.localized("date_note"),
        url: url.map(Into::into),
        language: fields.text("language").map(Into::into),
        kind: fields.required_word("kind", SourceKind::News),
        note: fields.localized("note"),
        same_text_as: fields.reference("same_text_as", &ids.sources),
    }
}

/// Reads accounts that disagree.
pub(super) fn conflict(fields: &Fields<'_, '_>, ids: &Listed) -> Conflict {
    if fields.count("sides") < 2 {
        fields.note("sides", Rule::Sides, "has fewer than two accounts; a conflict needs two");
    }
    Conflict {
        id: fields.required_text("id").into(),
        about: fields.required_localized("about"),
        sides: fields.localized_list("sides"),
        reading: fields.required_localized("reading"),
        sources: fields.sources(ids),
    }
}
