//! The dataset as a folder publishes it, read without the page's own reader.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use super::site;

/// The published file, as far as the tests ask.
#[derive(Deserialize)]
pub(crate) struct Facts {
    pub(crate) as_of: String,
    pub(crate) crossings: Vec<Crossing>,
    pub(crate) events: Vec<Event>,
    pub(crate) sources: Vec<Source>,
}

#[derive(Deserialize)]
pub(crate) struct Crossing {
    pub(crate) id: String,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) crossings: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct Source {
    pub(crate) publisher: String,
    pub(crate) title: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) kind: String,
}

impl Facts {
    /// Where a built folder has them.
    pub(super) fn file(folder: &Path) -> PathBuf {
        folder.join("data/crossings.json")
    }

    /// The text of the frozen facts.
    pub(crate) fn text() -> String {
        fs::read_to_string(Self::file(&site::dist())).unwrap()
    }

    /// The frozen facts.
    pub(crate) fn read() -> Self {
        serde_json::from_str(&Self::text()).unwrap()
    }

    /// The facts that ship.
    pub(crate) fn shipped() -> Self {
        serde_json::from_str(&fs::read_to_string(Self::file(&site::shipped())).unwrap()).unwrap()
    }

    /// Ids of the crossings that a reader sees first.
    pub(crate) fn official(&self) -> Vec<&str> {
        self.crossings.iter().filter(|crossing| crossing.kind == "official").map(|crossing| &*crossing.id).collect()
    }

    /// Ids of the events that the test asks for.
    pub(crate) fn ids(&self, wanted: impl Fn(&Event) -> bool) -> BTreeSet<String> {
        self.events.iter().filter(|event| wanted(event)).map(|event| event.id.clone()).collect()
    }
}

impl Event {
    /// Whether it was at one of these crossings.
    pub(crate) fn was_at(&self, crossings: &[&str]) -> bool {
        self.crossings.iter().any(|crossing| crossings.contains(&&**crossing))
    }
}
