//! A dataset cut to some of its records, and to all that these refer to.
//!
//! Works on the tree of the file by ids, so that nothing of a record is lost or written otherwise.

use std::borrow::Cow;

use super::json::{self, Content, Fault, Field, Node};

/// The lists of a dataset whose records refer to each other by ids.
const SECTIONS: [&str; 5] = ["actors", "crossings", "events", "sources", "conflicts"];

/// Which list the ids under a key are of. A status under `value` is the id of no actor.
fn section_of(key: &str) -> Option<&'static str> {
    match key {
        "value" | "between" | "iraqi_side" | "syrian_side" => Some("actors"),
        "crossing" | "crossings" => Some("crossings"),
        "outcome_event" => Some("events"),
        "source" | "sources" | "same_text_as" => Some("sources"),
        "conflicts" => Some("conflicts"),
        _ => None,
    }
}

/// The records to begin with, by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen<'a> {
    /// Crossings.
    pub crossings: Vec<&'a str>,
    /// Events.
    pub events: Vec<&'a str>,
    /// Points on which accounts differ, beside those that the events name.
    pub conflicts: Vec<&'a str>,
}

/// The text of a dataset that holds the chosen records and what they refer to, a record a line.
/// Where it holds fewer events than the file, `note` is asked in which words to say so after the
/// note on the as-of date, by the tag of a language and the numbers of events that are held and that
/// there are.
///
/// # Errors
///
/// When the text is not JSON.
pub fn subset(
    text: &str,
    chosen: &Chosen<'_>,
    note: &dyn Fn(&str, usize, usize) -> Option<String>,
) -> Result<String, Fault> {
    let mut file = json::read(text)?;
    let mut kept = Kept::of(&file);
    for (section, ids) in
        [("crossings", &chosen.crossings), ("events", &chosen.events), ("conflicts", &chosen.conflicts)]
    {
        for id in ids {
            kept.add(section, id);
        }
    }
    kept.close();
    let places = kept.places;
    let Content::Object(fields) = &mut file.content else { return Ok(file.to_string()) };
    let mut events = (0, 0);
    for field in &mut *fields {
        let Some((_, kept)) = places.iter().find(|(section, _)| *section == field.key) else { continue };
        let Content::List(records) = &mut field.value.content else { continue };
        let all = records.len();
        let mut flags = kept.iter();
        records.retain(|_| flags.next() == Some(&true));
        if field.key == "events" {
            events = (records.len(), all);
        }
    }
    if events.0 < events.1 {
        add_note(fields, &|tag| note(tag, events.0, events.1));
    }
    Ok(lines(fields))
}

/// Which records are kept, and those whose references are still to be followed.
struct Kept<'f, 'a> {
    sections: Vec<(&'static str, &'f [Node<'a>])>,
    places: Vec<(&'static str, Vec<bool>)>,
    open: Vec<&'f Node<'a>>,
}

impl<'f, 'a> Kept<'f, 'a> {
    fn of(file: &'f Node<'a>) -> Self {
        let records = |section| match file.get(section).map(|list| &list.content) {
            Some(Content::List(records)) => &**records,
            _ => &[],
        };
        let sections: Vec<_> = SECTIONS.map(|section| (section, records(section))).to_vec();
        let places = sections.iter().map(|(section, records)| (*section, vec![false; records.len()])).collect();
        Self { sections, places, open: Vec::new() }
    }

    /// Keeps the record of an id, if there is one.
    fn add(&mut self, section: &str, id: &str) {
        let named = |record: &Node<'_>| record.get("id").and_then(Node::text) == Some(id);
        for ((name, records), (_, kept)) in self.sections.iter().zip(&mut self.places) {
            if *name != section {
                continue;
            }
            let found = records.iter().zip(kept).find(|(record, _)| named(record));
            if let Some((record, kept)) = found.filter(|(_, kept)| !**kept) {
                *kept = true;
                self.open.push(record);
            }
        }
    }

    /// Follows references until nothing new is found.
    fn close(&mut self) {
        while let Some(node) = self.open.pop() {
            self.follow(node);
        }
    }

    fn follow(&mut self, node: &'f Node<'a>) {
        match &node.content {
            Content::Object(fields) => {
                for field in fields {
                    if let Some(section) = section_of(&field.key) {
                        self.named(section, &field.value);
                    }
                    self.follow(&field.value);
                }
            }
            Content::List(items) => items.iter().for_each(|item| self.follow(item)),
            _ => {}
        }
    }

    /// Keeps what an id or a list of ids names.
    fn named(&mut self, section: &str, value: &Node<'_>) {
        match &value.content {
            Content::Text(id) => self.add(section, id),
            Content::List(ids) => ids.iter().filter_map(Node::text).for_each(|id| self.add(section, id)),
            _ => {}
        }
    }
}

/// Says after the note on the as-of date what the file holds, in each language in which there are words.
fn add_note(fields: &mut [Field<'_>], note: &dyn Fn(&str) -> Option<String>) {
    let field = fields.iter_mut().find(|field| field.key == "as_of_note");
    let Some(Content::Object(texts)) = field.map(|field| &mut field.value.content) else { return };
    for text in texts {
        if let (Some(before), Some(note)) = (text.value.text(), note(&text.key)) {
            text.value.content = Content::Text(Cow::Owned(format!("{before} {note}")));
        }
    }
}

/// The file as editors know it: a field a line, and a record a line.
fn lines(fields: &[Field<'_>]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for field in fields {
        let value = match &field.value.content {
            Content::List(records) if !records.is_empty() => {
                let records: Vec<String> = records.iter().map(|record| format!("    {record}")).collect();
                format!("[\n{}\n  ]", records.join(",\n"))
            }
            _ => field.value.to_string(),
        };
        lines.push(format!("  {}: {value}", json::Json::text(&*field.key)));
    }
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}
