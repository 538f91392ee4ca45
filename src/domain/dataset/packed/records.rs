//! Records, field by field. A field that is forgotten does not compile.

#[cfg(not(target_family = "wasm"))]
use super::stream::Writer;
use super::{
    super::super::date::{Day, DayRange},
    super::{
        Actor, Alias, Announcement, Conflict, Coordinates, Crossing, Dataset, Effect, Event, LastKnown, Side, Source,
    },
    stream::{Packed, Reader},
};

macro_rules! packed {
    ($($record:ident { $($field:ident),+ $(; $found:ident = $value:expr)? })+) => {
        $(impl Packed for $record {
            #[cfg(not(target_family = "wasm"))]
            fn write(&self, to: &mut Writer) {
                $(self.$field.write(to);)+
            }

            fn read(from: &mut Reader<'_>) -> Self {
                Self { $($field: Packed::read(from),)+ $($found: $value)? }
            }
        })+
    };
}

packed! {
    Dataset {
        title, as_of, as_of_note, license, actors, crossings, events, sources, conflicts;
        // Found from the events afterwards.
        range = DayRange::new(Day::MIN, Day::MIN)
    }
    Actor { id, name, short, note, special }
    Crossing {
        id, name, kind, iraqi_side, syrian_side, coordinates, coordinates_note, road, notes, last_known, sources
    }
    Side { name, area, aliases, governorate, district }
    Alias { language, text, source }
    Coordinates { lat, lon, precision, source, note }
    LastKnown { as_of, values, between, sources, note }
    Event {
        id, date, precision, date_text, date_basis, kind, confidence, crossings, summary, effects, announcement,
        sources, conflicts, note
    }
    Effect { crossing, track, value, between, basis, since, through, temporary, note }
    Announcement {
        speaker, said, conditional, crossings, what, by, by_text, outcome, outcome_event, outcome_date,
        days_from_statement, days_after_promised, outcome_note
    }
    Source { id, publisher, title, date, date_basis, date_note, url, language, kind, note, same_text_as }
    Conflict { id, about, sides, reading, sources }
}
