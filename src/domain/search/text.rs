//! The texts in which crossings and events are found.

use super::{
    super::dataset::{Crossing, Dataset, Event, Side, Text},
    fold::fold_onto,
    sound::sound_onto,
};

/// The names of a crossing, all of them once more as one word each ("Abu Kamal" is written
/// "Abukamal" too, and the other way round), and all of these by how they sound.
pub(super) fn crossing_text(crossing: &Crossing) -> String {
    let mut names = Vec::new();
    collect(&mut names, Some(&crossing.name));
    side_names(&mut names, &crossing.iraqi_side);
    side_names(&mut names, &crossing.syrian_side);
    let mut text = String::new();
    for name in names {
        fold_onto(&mut text, name, true);
        fold_onto(&mut text, name, false);
    }
    let mut sounds = String::new();
    for word in text.split(' ') {
        sound_onto(&mut sounds, word);
    }
    sounds.push('\n');
    text + &sounds
}

fn side_names<'t>(names: &mut Vec<&'t str>, side: &'t Side) {
    collect(names, side.name.as_ref());
    collect(names, side.area.as_ref());
    for alias in &side.aliases {
        names.push(&alias.text);
    }
}

/// The sentences of an event, those who spoke, and its publishers.
pub(super) fn event_text(dataset: &Dataset, event: &Event) -> String {
    let mut texts = Vec::new();
    collect(&mut texts, Some(&event.summary));
    if let Some(said) = &event.announcement {
        collect(&mut texts, Some(&said.speaker));
        collect(&mut texts, Some(&said.said));
        collect(&mut texts, Some(&said.what));
    }
    collect(&mut texts, event.note.as_ref());
    for &source in &event.sources {
        texts.push(&dataset.sources().get(source).publisher);
    }
    let mut folded = String::new();
    for text in texts {
        fold_onto(&mut folded, text, true);
    }
    folded
}

/// Adds a text in all its languages.
fn collect<'t>(texts: &mut Vec<&'t str>, text: Option<&'t Text>) {
    if let Some(text) = text {
        for text in text.all() {
            texts.push(text);
        }
    }
}
