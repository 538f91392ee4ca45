//! The one way in: from a text to a [`Dataset`], or to everything that is wrong with it.

use serde_json::value::RawValue;

use super::{
    super::{
        date::Day,
        json::{Json, Level, field},
    },
    FORMAT, Dataset, Identified, Problem, Problems, Rule, Table,
    locate::{locate, position},
    read::{Fields, Ids, Report},
    sections::{self, References},
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
    let report = Report::default();
    let dataset = match serde_json::from_str::<&RawValue>(text) {
        Ok(_) => read(text, &report),
        Err(error) => {
            let (line, column) = (error.line().max(1), column(text, &error));
            let message = format!("is not JSON: {}; mend the text there", reason(&error));
            let problem =
                Problem { line, column, path: "file".to_owned(), record: String::new(), rule: Rule::Syntax, message };
            return Err(Problems(vec![problem]));
        }
    };
    let mut problems: Vec<Problem> = Vec::new();
    for found in report.into_inner() {
        let (line, column) = if found.path.is_empty() { position(text, 0) } else { locate(text, &found.path) };
        let path = if found.path.is_empty() { "file".to_owned() } else { found.path };
        let after = problems.partition_point(|other| (other.line, other.column) <= (line, column));
        let problem = Problem { line, column, path, record: found.record, rule: found.rule, message: found.message };
        problems.insert(after, problem);
    }
    match dataset {
        Some(dataset) if problems.is_empty() => Ok(dataset),
        _ => Err(Problems(problems)),
    }
}

/// Sections that hold records, in the order in which they may name each other.
const SECTIONS: [&str; 5] = ["actors", "sources", "crossings", "conflicts", "events"];

fn read(text: &str, report: &Report) -> Option<Dataset> {
    let Ok(Level::Object(sections)) = serde_json::from_str::<Level<'_>>(text) else {
        report.note("", "", Rule::Type, "should be an object".to_owned());
        return None;
    };
    // Everything but the records themselves, which are read one at a time.
    let mut small = Vec::new();
    for (key, raw) in &sections {
        let json = if SECTIONS.contains(&&**key) { Json::Bool(true) } else { value(raw, key, report)? };
        small.push((key.clone(), json));
    }
    let head = Json::Object(small);
    let head = Fields::of(&head, String::new(), "", report)?;
    if !format_is_known(&head) {
        return None;
    }
    let title = head.required_localized("title");
    let as_of = head.required("as_of", head.day("as_of"));
    let mut dataset = Dataset {
        title,
        as_of: as_of.unwrap_or(Day::MAX),
        as_of_note: head.localized("as_of_note"),
        license: head.required_text("license").into(),
        actors: Table::default(),
        crossings: Table::default(),
        events: Table::default(),
        sources: Table::default(),
        conflicts: Table::default(),
    };
    let mut ids = References::default();
    for section in SECTIONS {
        // Marks the field as known; its records were kept aside.
        head.flag(section);
        let Some(raw) = field(&sections, section) else {
            head.note("", Rule::Required, format!("{section:?} is missing; add it, an empty list at least"));
            continue;
        };
        let Ok(Level::List(records)) = serde_json::from_str::<Level<'_>>(raw.get()) else {
            head.note(section, Rule::Type, "should be a list".to_owned());
            continue;
        };
        for (place, raw) in records.into_iter().enumerate() {
            let path = format!("{section}[{place}]");
            let Some(json) = value(raw, &path, report) else { continue };
            let id = json.get("id").and_then(Json::as_text).unwrap_or_default().to_owned();
            let Some(fields) = Fields::of(&json, path, &id, report) else { continue };
            sections::read(section, &fields, &mut dataset, &mut ids);
            fields.finish();
        }
    }
    sections::link(&mut dataset, &ids, report);
    head.finish();
    Some(dataset)
}

/// A value of the file. JSON by its form, it may still be a number too large, or half a character.
fn value<'a>(raw: &'a RawValue, path: &str, report: &Report) -> Option<Json<'a>> {
    let note = |error: serde_json::Error| {
        report.note(path, "", Rule::Syntax, format!("cannot be read: {}; mend the text there", reason(&error)));
    };
    serde_json::from_str(raw.get()).map_err(note).ok()
}

/// What is wrong, without the place, which is counted otherwise here.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(reason, _)| reason.to_owned())
}

/// The column of an error in characters, from 1, which counts it in bytes.
fn column(text: &str, error: &serde_json::Error) -> usize {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    line.char_indices().take_while(|(byte, _)| *byte < error.column()).count().max(1)
}

fn format_is_known(head: &Fields<'_>) -> bool {
    #[expect(clippy::cast_precision_loss, reason = "a small constant")]
    let known = FORMAT as f64;
    match head.number("format") {
        Some(format) if (format - known).abs() < f64::EPSILON => true,
        Some(format) => {
            // Formats are whole numbers; printing others costs a reader 15 kB.
            #[expect(clippy::cast_possible_truncation, reason = "saturates")]
            let format = format as i64;
            let message = format!(
                "is {format}; this program reads format {FORMAT}, so use a version of it that reads {format}"
            );
            head.note("format", Rule::Format, message);
            false
        }
        None if head.count("format") > 0 => false,
        None => {
            head.note("", Rule::Format, format!("\"format\" is missing; write \"format\": {FORMAT}"));
            false
        }
    }
}

/// Adds a record under its id, or notes what is wrong with the id.
pub(super) fn add<T: Identified>(fields: &Fields<'_>, table: &mut Table<T>, ids: &mut Ids<T>, record: T) {
    let id: Box<str> = record.id().into();
    let index = table.push(record);
    if id.is_empty() {
        return;
    }
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !id.bytes().all(plain) || id.starts_with('-') || id.ends_with('-') {
        let message = format!("{id:?} is not an id; use lower-case ASCII letters, digits and hyphens");
        fields.note("id", Rule::Id, message);
    }
    if !ids.add(&id, index) {
        fields.note("id", Rule::Unique, format!("{id:?} is used before; ids name one record"));
    }
}
