//! Sentences that mean nothing, of words that reports have.

use crate::random::Random;

const ENGLISH: [&str; 45] = [
    "closed",
    "opened",
    "for",
    "trucks",
    "after",
    "the",
    "morning",
    "inspection",
    "of",
    "aid",
    "convoy",
    "at",
    "main",
    "gate",
    "delayed",
    "by",
    "storm",
    "damage",
    "on",
    "access",
    "road",
    "officials",
    "announced",
    "new",
    "schedule",
    "permits",
    "queue",
    "length",
    "doubled",
    "since",
    "last",
    "week",
    "medical",
    "evacuation",
    "patients",
    "crossed",
    "fuel",
    "deliveries",
    "resumed",
    "partial",
    "strike",
    "scanner",
    "repaired",
    "night",
    "hours",
];
const ARABIC: [&str; 16] = [
    "المعبر",
    "الشمالي",
    "فتح",
    "إغلاق",
    "شاحنات",
    "مساعدات",
    "الميناء",
    "الطريق",
    "صباح",
    "اليوم",
    "بعد",
    "تأخير",
    "الوقود",
    "المرضى",
    "عبور",
    "جزئي",
];

/// The words of one language: mostly English, one time in ten Arabic.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(&'static [&'static str]);

impl Words {
    pub(crate) fn drawn(random: &mut Random) -> Self {
        Self(if random.unit() < 0.1 { &ARABIC } else { &ENGLISH })
    }

    /// Words until they have so many UTF-16 units (as JavaScript counts), the first letter a capital.
    pub(crate) fn sentence(self, random: &mut Random, units: usize) -> String {
        let mut text = random.one_of(self.0).to_owned();
        while text.encode_utf16().count() < units {
            text.push(' ');
            text.push_str(random.one_of(self.0));
        }
        let mut letters = text.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
    }
}
