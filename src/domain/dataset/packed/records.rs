//! Records, field by field.

#[cfg(not(target_family = "wasm"))]
use super::stream::Writer;
use super::{
    super::super::date::{Day, DayRange},
    super::{
        Actor, Alias, Announcement, Conflict, Coordinates, Crossing, Dataset, Effect, Event, LastKnown, Side, Source,
    },
    stream::{Later, Packed, Reader},
};

/// A record in two halves: what the picture needs, and what a reader asks for one by one. A field that
/// is forgotten does not compile.
macro_rules! packed {
    ($($record:ident { $($field:ident),+ } $(then { $($later:ident),+ })? $(found { $($found:ident: $value:expr),+ })?);+ $(;)?) => {
        $(impl Packed for $record {
            #[cfg(not(target_family = "wasm"))]
            fn write(&self, to: &mut Writer) {
                $(self.$field.write(to);)+
            }

            fn read(from: &mut Reader<'_>) -> Self {
                Self {
                    $($field: Packed::read(from),)+
                    $($($later: Default::default(),)+)?
                    $($($found: $value,)+)?
                }
            }
        }
        $(impl Later for $record {
            #[cfg(not(target_family = "wasm"))]
            fn write_later(&self, to: &mut Writer) {
                $(self.$later.write(to);)+
            }

            fn read_later(&mut self, from: &mut Reader<'_>) {
                $(self.$later = Packed::read(from);)+
            }
        })?)+
    };
}

packed! {
    Dataset { title, as_of, as_of_note, license, actors, crossings, events, sources, conflicts }
        // Known afterwards.
        found { range: DayRange::new(Day::MIN, Day::MIN), whole: false };
    Actor { id, name, short, special } then { note };
    Crossing { id, name, kind, iraqi_side, syrian_side, coordinates, last_known, sources }
        then { coordinates_note, road, notes };
    Side { name, area, aliases, governorate, district };
    Alias { language, text, source };
    Coordinates { lat, lon, precision, source, note };
    LastKnown { as_of, values, between, sources, note };
    Event {
        id, date, precision, date_text, date_basis, kind, confidence, crossings, summary, effects, announcement,
        sources, conflicts
    } then { note };
    Effect { crossing, track, value, between, basis, since, through, temporary } then { note };
    Announcement {
        speaker, said, conditional, crossings, what, by, by_text, outcome, outcome_event, outcome_date,
        days_from_statement, days_after_promised
    } then { outcome_note };
    Source { id, publisher, date, date_basis, kind, same_text_as } then { title, date_note, url, language, note };
    Conflict { id } then { about, sides, reading, sources }
}

impl Later for Dataset {
    #[cfg(not(target_family = "wasm"))]
    fn write_later(&self, to: &mut Writer) {
        self.actors.iter().for_each(|(_, record)| record.write_later(to));
        self.crossings.iter().for_each(|(_, record)| record.write_later(to));
        for (_, event) in self.events.iter() {
            event.write_later(to);
            event.effects.iter().for_each(|effect| effect.write_later(to));
            event.announcement.iter().for_each(|announcement| announcement.write_later(to));
        }
        self.sources.iter().for_each(|(_, record)| record.write_later(to));
        self.conflicts.iter().for_each(|(_, record)| record.write_later(to));
    }

    fn read_later(&mut self, from: &mut Reader<'_>) {
        self.actors.iter_mut().for_each(|record| record.read_later(from));
        self.crossings.iter_mut().for_each(|record| record.read_later(from));
        for event in self.events.iter_mut() {
            event.read_later(from);
            event.effects.iter_mut().for_each(|effect| effect.read_later(from));
            event.announcement.iter_mut().for_each(|announcement| announcement.read_later(from));
        }
        self.sources.iter_mut().for_each(|record| record.read_later(from));
        self.conflicts.iter_mut().for_each(|record| record.read_later(from));
    }
}
