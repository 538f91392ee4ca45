//! Reading statements about the future, and what came of them.

use super::{
    super::date::{Day, ReportedDate},
    Announcement, Outcome, Rule,
    fields::Fields,
    ids::Listed,
};

/// Reads what was announced by an event of this date, in facts that stand for a day.
pub(super) fn announcement(fields: &Fields<'_, '_>, ids: &Listed, said: ReportedDate, as_of: Day) -> Announcement {
    let read = Announcement {
        speaker: fields.required_localized("speaker"),
        said: fields.required_localized("said"),
        conditional: fields.flag("conditional"),
        crossings: fields.references("crossings", &ids.crossings),
        what: fields.required_localized("what"),
        by: fields.date("by"),
        by_text: fields.localized("by_text"),
        outcome: fields.required_word("outcome", Outcome::Unknown),
        outcome_event: fields.reference("outcome_event", &ids.events),
        outcome_date: fields.date("outcome_date"),
        days_from_statement: fields.days("days_from_statement"),
        days_after_promised: fields.days("days_after_promised"),
        outcome_note: fields.localized("outcome_note"),
    };
    fields.finish();
    if let Some(says) = contradiction(&read, said, as_of) {
        fields.note("outcome", Rule::Outcome, says);
    }
    read
}

/// Where the outcome and the dates do not agree.
fn contradiction(read: &Announcement, said: ReportedDate, as_of: Day) -> Option<&'static str> {
    match (read.outcome, read.outcome_date) {
        (Outcome::Kept | Outcome::Late | Outcome::NoDate, None) => {
            Some("says that it happened, without outcome_date; say when")
        }
        (Outcome::Pending | Outcome::Unknown, Some(_)) => {
            Some("says that nothing is known of it, with an outcome_date; correct one")
        }
        (Outcome::Pending | Outcome::Unknown, None) if read.outcome_event.is_some() => {
            Some("says that nothing is known of it, with an outcome_event; correct one")
        }
        (Outcome::Pending, _) if read.by.and_then(ReportedDate::latest).is_some_and(|due| due < as_of) => {
            Some("says that it is not yet due, with a by before as_of; say not-kept or unknown")
        }
        (Outcome::NoDate, Some(_)) if read.by.is_some() => Some("says that no date was named, with by; correct one"),
        (_, Some(settled)) if settled.latest().zip(said.earliest()).is_some_and(|(settled, said)| settled < said) => {
            Some("is settled before it was said; correct outcome_date")
        }
        _ => None,
    }
}
