//! The values that records are made of.

#[cfg(not(target_family = "wasm"))]
use super::stream::Writer;
use super::{
    super::super::date::{Day, ReportedDate},
    super::{
        Basis, Confidence, CrossingKind, EventKind, Index, Language, Outcome, Precision, SourceKind, Table, Text,
        Track, Value,
    },
    stream::{Packed, Reader},
};

/// Both directions of a type: how it is written, and how it is read.
macro_rules! packed {
    ($(@$parameter:ident)? $type:ty, |$self:ident, $to:ident| $write:expr, |$from:ident| $read:expr) => {
        impl$(<$parameter: Packed>)? Packed for $type {
            #[cfg(not(target_family = "wasm"))]
            fn write(&self, $to: &mut Writer) {
                let $self = self;
                $write;
            }

            fn read($from: &mut Reader<'_>) -> Self {
                $read
            }
        }
    };
}

packed!(bool, |it, to| to.number(u32::from(*it)), |from| from.number() != 0);
packed!(Box<str>, |it, to| to.text(it), |from| from.text().into());
packed!(@T Option<T>, |it, to| {
    it.is_some().write(to);
    it.iter().for_each(|value| value.write(to));
}, |from| bool::read(from).then(|| T::read(from)));
packed!(@T Box<T>, |it, to| (**it).write(to), |from| Self::new(T::read(from)));
packed!(@T Vec<T>, |it, to| {
    to.count(it.len());
    it.iter().for_each(|value| value.write(to));
}, |from| (0..from.number()).map(|_| T::read(from)).collect());
packed!(
    (i32, i32),
    |it, to| {
        it.0.write(to);
        it.1.write(to);
    },
    |from| (i32::read(from), i32::read(from))
);
packed!(
    (Track, Value),
    |it, to| {
        it.0.write(to);
        it.1.write(to);
    },
    |from| (Track::read(from), Value::read(from))
);
// The sign in the lowest bit.
packed!(i32, |it, to| to.number((*it << 1 ^ *it >> 31) as u32), |from| {
    let number = from.number();
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
});
// Degrees, in millionths.
packed!(f64, |it, to| millionths(*it).write(to), |from| f64::from(i32::read(from)) / 1e6);
packed!(ReportedDate, |it, to| to.text(&it.to_string()), |from| from.text().parse().unwrap_or(Self::day(Day::MIN)));
packed!(Day, |it, to| it.days_after(Self::MIN).write(to), |from| Self::MIN.plus(i32::read(from)));
packed!(Language, |it, to| to.count(Self::ALL.iter().position(|known| known == it).unwrap_or_default()), |from| {
    Self::ALL.get(from.count()).copied().unwrap_or(Self::En)
});
// In the language that is packed alone, where it is in it.
packed!(Text, |it, to| it.only(to.language).0.write(to), |from| Self(Packed::read(from)));
packed!(
    (Language, Box<str>),
    |it, to| {
        it.0.write(to);
        it.1.write(to);
    },
    |from| (Language::read(from), Packed::read(from))
);
packed!(
    Value,
    |it, to| match it {
        Self::Held(actor) => to.count(PLAIN.len() + actor.place()),
        _ => to.count(PLAIN.iter().position(|value| value == it).unwrap_or_default()),
    },
    |from| {
        let number = from.count();
        match PLAIN.get(number) {
            Some(value) => *value,
            None => Self::Held(Index::at(u32::try_from(number - PLAIN.len()).unwrap_or_default())),
        }
    }
);

#[cfg(not(target_family = "wasm"))]
#[expect(clippy::cast_possible_truncation, reason = "degrees: at most 180 millions")]
fn millionths(degrees: f64) -> i32 {
    (degrees * 1e6).round() as i32
}

/// The values that are no actors.
const PLAIN: [Value; 6] =
    [Value::Open, Value::Restricted, Value::Closed, Value::Unknown, Value::Disputed, Value::Contested];

/// A word of the format is its place in the list of them.
macro_rules! words {
    ($($word:ident or $other:ident),+) => {
        $(packed!($word, |it, to| to.number(*it as u32), |from| {
            Self::ALL.get(from.count()).copied().unwrap_or(Self::$other)
        });)+
    };
}

words!(
    Track or Goods,
    EventKind or Other,
    CrossingKind or Official,
    Confidence or B,
    Basis or Stated,
    SourceKind or News,
    Precision or Day,
    Outcome or Unknown
);

impl<T> Packed for Index<T> {
    #[cfg(not(target_family = "wasm"))]
    fn write(&self, to: &mut Writer) {
        to.count(self.place());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Self::at(from.number())
    }
}

impl<T: Packed> Packed for Table<T> {
    #[cfg(not(target_family = "wasm"))]
    fn write(&self, to: &mut Writer) {
        to.count(self.len());
        self.iter().for_each(|(_, record)| record.write(to));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let mut table = Self::default();
        for _ in 0..from.number() {
            table.push(T::read(from));
        }
        table
    }
}
