//! The one way in: from a text to a [`Dataset`], or to everything that is wrong with it.

use super::{
    super::{
        date::{Day, DayRange},
        json::{self, Node},
    },
    Dataset, FORMAT, Problems, Rule, Table, crossings, events,
    fields::Fields,
    ids::{Listed, Names},
    place::Place,
    plain_records,
    report::Report,
};

/// Reads and checks a dataset.
///
/// # Errors
///
/// With every problem there is, in the order of the file. Only a text that is not JSON, or a
/// format of another version, stops the reading, since nothing behind it can be trusted.
///
/// ```
/// # use crossing_timeline::domain::dataset::load;
/// let problems = load(r#"{"format": 1, "as_of": "2026-13-02"}"#).unwrap_err();
/// assert!(problems.iter().any(|problem| problem.path == "as_of"));
/// ```
pub fn load(text: &str) -> Result<Dataset, Problems> {
    let report = Report::new(text);
    let dataset = match json::read(text) {
        Ok(file) => read(&file, &report),
        Err(fault) => {
            let says = ["is not JSON: ", fault.says, "; mend the text there"];
            report.note(&Place::file(fault.at), "", Rule::Syntax, "", &says);
            None
        }
    };
    let problems = report.into_problems();
    match dataset {
        Some(mut dataset) if problems.is_empty() => {
            dataset.measure();
            Ok(dataset)
        }
        _ => Err(Problems(problems)),
    }
}

/// Reads the whole file. Where a problem is noted, the dataset is not to be used: its indices may
/// name records that could not be read.
fn read<'a>(file: &'a Node<'a>, report: &Report<'_>) -> Option<Dataset> {
    let file = Fields::of_file(file, report)?;
    if !format_is_known(&file) {
        return None;
    }
    let title = file.required_localized("title");
    file.require("as_of");
    let as_of = file.day("as_of").unwrap_or(Day::MAX);
    let mut dataset = Dataset {
        title,
        as_of,
        as_of_note: file.localized("as_of_note"),
        range: DayRange::new(Day::MIN, Day::MIN),
        license: file.required_text("license").into(),
        actors: Table::default(),
        crossings: Table::default(),
        events: Table::default(),
        sources: Table::default(),
        conflicts: Table::default(),
        whole: true,
    };
    let ids = Listed::of(&file);
    records(&file, "actors", &ids.actors.names, &mut |fields| dataset.actors.push(plain_records::actor(fields)));
    records(&file, "sources", &ids.sources.names, &mut |fields| {
        dataset.sources.push(plain_records::source(fields, &ids, as_of));
    });
    records(&file, "crossings", &ids.crossings.names, &mut |fields| {
        dataset.crossings.push(crossings::crossing(fields, &ids, as_of));
    });
    records(&file, "conflicts", &ids.conflicts.names, &mut |fields| {
        dataset.conflicts.push(plain_records::conflict(fields, &ids));
    });
    records(&file, "events", &ids.events.names, &mut |fields| {
        let event = events::event(fields, &ids, as_of);
        // A date that cannot be read is noted already.
        let start = Some(event.date.days().start).filter(|start| *start > Day::MIN);
        let before = dataset.events.last().map(|before| before.date.days().start);
        if before.zip(start).is_some_and(|(before, start)| before > start) {
            let says = "is earlier than the event before it; events stand in the order of their dates";
            fields.note("date", Rule::Sorted, says);
        }
        dataset.events.push(event);
    });
    file.finish();
    Some(dataset)
}

/// Reads the records of a section, one after the other.
fn records<'a>(file: &Fields<'_, 'a>, section: &'static str, names: &Names<'a>, read: &mut dyn FnMut(&Fields<'_, 'a>)) {
    file.require_or(section, Rule::Required, &["is missing; add it, an empty list at least"]);
    for (number, node) in file.items(section).iter().enumerate() {
        let Some(fields) = file.record(section, number, node) else { continue };
        fields.check_id(names, number);
        read(&fields);
        fields.finish();
    }
}

/// Whether the file is of the one format that is read here, which is noted otherwise.
fn format_is_known(file: &Fields<'_, '_>) -> bool {
    let known = FORMAT.to_string();
    file.require_or("format", Rule::Format, &["is missing; write \"format\": ", &known]);
    let Some(format) = file.number("format") else { return false };
    let found = format.written();
    if found == known {
        return true;
    }
    let says = ["is ", found, "; this program reads format ", &known, ", so use a version of it that reads ", found];
    file.quote("format", Rule::Format, "", &says);
    false
}
