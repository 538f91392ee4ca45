//! How wide words are, near enough to keep them from colliding, without asking a browser.

/// The width in CSS pixels that a text takes at 13 px in a common sans-serif face, rather too much
/// than too little. The browser tests hold the words of the picture against their real boxes.
#[must_use]
pub fn text_width_px(text: &str) -> f64 {
    text.chars()
        .map(|letter| match letter {
            'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | ':' | '\'' | '-' => 4.9,
            'm' | 'w' | 'M' | 'W' => 12.0,
            'A'..='Z' => 9.2,
            // Isolates take no room.
            '\u{2066}'..='\u{2069}' => 0.0,
            _ => 8.1,
        })
        .sum()
}
