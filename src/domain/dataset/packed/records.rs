//! Records, field by field.

#[cfg(not(target_family = "wasm"))]
use super::stream::Writer;
use super::{
    super::super::date::{Day, DayRange},
    super::{
        Actor, Alias, Announcement, Basis, Conflict, Coordinates, Crossing, Dataset, Effect, Event, LastKnown, Outcome,
        Side, Source, SourceKind,
    },
    stream::{Later, Packed, Reader},
};

/// What stands for a field until the second half comes.
macro_rules! blank {
    () => {
        Default::default()
    };
    ($value:expr) => {
        $value
    };
}

/// A record in two halves: what the picture needs, and what a reader asks for one by one. A field that
/// is forgotten does not compile.
macro_rules! packed {
    ($($record:ident { $($field:ident),* }
        $(then { $($later:ident $(= $blank:expr)?),+ })? $(found { $($found:ident: $value:expr),+ })?);+ $(;)?) => {
        $(impl Packed for $record {
            #[cfg(not(target_family = "wasm"))]
            fn write(&self, _to: &mut Writer) {
                $(self.$field.write(_to);)*
            }

            fn read(_from: &mut Reader<'_>) -> Self {
                Self {
                    $($field: Packed::read(_from),)*
                    $($($later: blank!($($blank)?),)+)?
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
    Crossing { id, name, kind, coordinates, last_known }
        then { iraqi_side, syrian_side, sources, coordinates_note, road, notes };
    Side { name, area, aliases, governorate, district };
    Alias { language, text, source };
    Coordinates { lat, lon, precision, source } then { note };
    LastKnown { as_of, values, between, sources } then { note };
    Event { id, date, precision, date_text, date_basis, kind, confidence, crossings, effects, announcement, conflicts }
        then { summary, sources, note };
    Effect { crossing, track, value, between, since, through, temporary } then { basis = Basis::Stated, note };
    // That there is one counts for the status of its event.
    Announcement {} then {
        speaker, said, conditional, crossings, what, by, by_text, outcome = Outcome::Unknown, outcome_event, outcome_date,
        days_from_statement, days_after_promised, outcome_note
    };
    Source {} then {
        id, publisher, title, date, date_basis = Basis::Stated, date_note, url, language, kind = SourceKind::News, note,
        same_text_as
    };
    Conflict {} then { id, about, sides, reading, sources }
}

impl Later for Dataset {
    #[cfg(not(target_family = "wasm"))]
    fn write_later(&self, to: &mut Writer) {
        self.actors.iter().for_each(|(_, record)| record.write_later(to));
        for (_, crossing) in self.crossings.iter() {
            crossing.write_later(to);
            crossing.coordinates.iter().for_each(|point| point.write_later(to));
            crossing.last_known.iter().for_each(|state| state.write_later(to));
        }
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
        for crossing in self.crossings.iter_mut() {
            crossing.read_later(from);
            crossing.coordinates.iter_mut().for_each(|point| point.read_later(from));
            crossing.last_known.iter_mut().for_each(|state| state.read_later(from));
        }
        for event in self.events.iter_mut() {
            event.read_later(from);
            event.effects.iter_mut().for_each(|effect| effect.read_later(from));
            event.announcement.iter_mut().for_each(|announcement| announcement.read_later(from));
        }
        self.sources.iter_mut().for_each(|record| record.read_later(from));
        self.conflicts.iter_mut().for_each(|record| record.read_later(from));
    }
}
