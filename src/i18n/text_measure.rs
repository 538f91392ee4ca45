//! How wide the words of pictures are.

use std::{fmt, rc::Rc};

/// The faces that the words of pictures are set in. Each has a rule in `static/css/widget/faces.css`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Names on strips: of one size in any script, since a strip is so high.
    Strip,
    /// Ticks, tracks, lands, words of a staircase.
    Plain,
    /// Turning points, the day on the handle, crossings on the map, the coarser part of a tick.
    Strong,
}

impl Face {
    /// Every face, in the order of their numbers.
    pub const ALL: [Self; 3] = [Self::Strip, Self::Plain, Self::Strong];

    /// The class that has its rule.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Strip => "ct-face-strip",
            Self::Plain => "ct-face-plain",
            Self::Strong => "ct-face-strong",
        }
    }
}

/// From a face and a text to the text's width in CSS pixels.
type Width = dyn Fn(Face, &str) -> f64;

/// What a browser tells.
struct Measured {
    /// The room beside a lane for the names of its tracks, in CSS pixels.
    gutter_px: f64,
    width_px: Box<Width>,
}

/// How wide words are: measured in the faces in use where there is a browser, estimated elsewhere.
///
/// Two are equal when they measure in the same faces.
#[derive(Clone, Default)]
pub struct TextMeasure(Option<Rc<Measured>>);

impl TextMeasure {
    /// One that asks a browser: for the room beside a lane, and for the width of a text, both in CSS pixels.
    #[must_use]
    pub fn measured(gutter_px: f64, width_px: impl Fn(Face, &str) -> f64 + 'static) -> Self {
        Self(Some(Rc::new(Measured { gutter_px, width_px: Box::new(width_px) })))
    }

    /// Whether a browser was asked.
    #[must_use]
    pub const fn is_measured(&self) -> bool {
        self.0.is_some()
    }

    /// The width of a text in CSS pixels, as it is shown: its digits already those that a reader wants.
    #[must_use]
    pub fn width_px(&self, face: Face, text: &str) -> f64 {
        self.0.as_ref().map_or_else(|| estimated_px(face, text), |measured| (measured.width_px)(face, text))
    }

    /// The room beside a lane for the names of its tracks, in CSS pixels; `None` where it is not measured: the
    /// style sheet's own room is enough for the widest common face.
    #[must_use]
    pub fn gutter_px(&self) -> Option<f64> {
        self.0.as_ref().map(|measured| measured.gutter_px)
    }
}

impl PartialEq for TextMeasure {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

impl fmt::Debug for TextMeasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_measured() { "measured" } else { "estimated" })
    }
}

/// In a browser in which nothing can be measured: as much as any letter takes.
#[cfg(target_arch = "wasm32")]
fn estimated_px(_: Face, text: &str) -> f64 {
    text.chars().map(|_| 16.0).sum()
}

/// The width without asking a browser: that in the widest face in common use, which is `DejaVu Sans`,
/// and nothing less than that, so that what fits here fits anywhere. The browser tests hold it against
/// real boxes in that face.
#[cfg(not(target_arch = "wasm32"))]
fn estimated_px(face: Face, text: &str) -> f64 {
    // As in `faces.css`, and as large as in Arabic script.
    let size = if face == Face::Strip { 13.0 } else { 14.0 };
    // A bold letter is wider, a narrow one by more.
    let [narrow, other] = if face == Face::Strong { [1.24, 1.13] } else { [1.0, 1.0] };
    let mut letters = text.chars().peekable();
    let mut ems = 0.0;
    while let Some(letter) = letters.next() {
        let is_joined = letters.peek().is_some_and(|next| next.is_alphabetic());
        ems += match letter {
            // Isolates take no room.
            '\u{2066}'..='\u{2069}' => 0.0,
            'i' | 'j' | 'l' | 'I' | 'J' | ' ' | '.' | ',' | ':' | '\'' | '|' | '،' | '·' => 0.32 * narrow,
            'f' | 'r' | 't' | '-' | '(' | ')' | '/' => 0.41 * narrow,
            'c' | 's' | 'z' | '–' => 0.55 * other,
            'm' | 'M' | 'W' | '%' | '…' => 1.01 * other,
            'w' | 'O' | 'Q' | 'D' | 'G' | 'H' | 'N' | 'U' => 0.82 * other,
            'a'..='z' | '0'..='9' => 0.64 * other,
            'A'..='Z' => 0.7 * other,
            'ا' | 'أ' | 'إ' | 'آ' => 0.31 * narrow,
            'د' | 'ذ' | 'ر' | 'ز' | 'ژ' | 'و' | 'ؤ' | 'ۆ' => 0.55 * other,
            // Those that lose their tail before another letter.
            'ب' | 'ت' | 'ث' | 'پ' | 'ن' | 'ي' | 'ی' | 'ێ' | 'ئ' | 'ل' if is_joined => 0.38 * other,
            'ف' | 'ڤ' | 'ق' if is_joined => 0.6 * other,
            'س' | 'ش' | 'ص' | 'ض' => 1.22 * other,
            'ط' | 'ظ' | 'ک' | 'گ' | 'ك' | 'ق' | 'ى' | 'ي' | 'ی' | 'ێ' | 'ئ' => 0.92 * other,
            'ب' | 'ت' | 'ث' | 'پ' | 'ف' | 'ڤ' => 1.04 * other,
            _ => 0.73 * other,
        };
    }
    ems * size
}

#[cfg(test)]
mod tests {
    use super::{Face, TextMeasure};

    #[test]
    fn an_estimate_is_never_less_than_the_width_in_the_widest_common_face() {
        // Worked out from the advance widths of DejaVu Sans 2.37, joined letters included.
        for (face, text, px) in [
            (Face::Plain, "Syrian side", 71.9),
            (Face::Plain, "2019", 33.1),
            (Face::Strong, "Changed hands 17 Jun 2014", 204.3),
            (Face::Strong, "Al-Qaim – Al-Bukamal", 156.6),
            (Face::Strip, "US coalition", 78.0),
            (Face::Plain, "الجانب السوري", 89.1),
            (Face::Strong, "30 أيلول 2019", 104.9),
            (Face::Plain, "گەشتیاران", 59.5),
        ] {
            let estimated = TextMeasure::default().width_px(face, text);
            assert!((px..px * 1.5).contains(&estimated), "{text}: {estimated:.1} for {px}");
        }
    }

    #[test]
    fn what_a_browser_measured_goes_before_an_estimate() {
        let measure = TextMeasure::measured(76.0, |_, text| if text == "wide" { 100.0 } else { 1.0 });
        assert_eq!(measure.width_px(Face::Plain, "wide"), 100.0);
        assert_eq!(measure.gutter_px(), Some(76.0));
        assert_eq!(measure, measure.clone());
        assert_ne!(measure, TextMeasure::measured(76.0, |_, _| 1.0));
        assert_ne!(measure, TextMeasure::default());
    }
}
