//! The letters that are folded into others, as a table.
//!
//! The tables of Unicode, or a branch for each row, would be downloaded by every reader.

/// From this letter, to that one, what stands for them; from the last letter to the first, without
/// ASCII and the capitals of Latin-1. Zero: nothing stands for them.
pub(super) static ALIKE: [[u16; 3]; 74] = rows(TEXT);

/// The same as three letters a row.
///
/// Left out are apostrophes, signs of ayn and hamza, combining marks, vowel signs, tatweel, the short
/// vowel that Kurdish writes and Arabic does not, and what joins letters or turns the line round.
/// Punctuation parts words. Letters that carry a hamza, and those that Kurdish has and Arabic writes
/// as another, become that one.
const TEXT: &str = "\
     \u{201a}\u{206f} ‘’\0\u{2010}\u{2017} \u{200b}\u{200f}\0\u{2000}\u{200a}\u{20}\
     ẞẞßẒẓzẌẍxṬṯtṢṣsḪḫhḤḥhḌḏd\
     ەە\0۔۔ ېېيێێيییيۆۆوھھهڵڵلگگكککكڤڤف\
     ڕڕرچچجپپبٱٱا\
     ٪٭ \u{64b}\u{65f}\0ىىي\u{640}\u{640}\0ةةهئئيإإاؤؤوآأاءء\0؟؟ ؛؛ ،، \u{300}\u{36f}\0ʾʿ\0Ǧǧg\
     ŹžzŶŸyŨųuŢŧtŚšsŔřrŒœœ\
     ŌőoŃŋnĹłlĶķkĴĵjĨıiĤħhĜģgĒěeĎđdĆčcĀąa\
     ÿÿyýýyùüuøøo÷÷ òöoññnìïièëeççcàåa\
";

/// Reads the text while the program is compiled: taking a text apart again for each letter of each
/// event would take twenty times as long.
#[expect(clippy::indexing_slicing, reason = "what is not there stops the compiler")]
const fn rows<const COUNT: usize>(text: &str) -> [[u16; 3]; COUNT] {
    let bytes = text.as_bytes();
    let mut rows = [[0; 3]; COUNT];
    let (mut place, mut at) = (0, 0);
    while at < bytes.len() {
        // UTF-8: the first byte says how many there are, the others bring six bits each.
        let (mut code, more) = match bytes[at] {
            byte @ 0..0x80 => (byte as u16, 0),
            byte @ 0x80..0xe0 => (byte as u16 & 0x1f, 1),
            byte => (byte as u16 & 0x0f, 2),
        };
        let last = at + more;
        while at < last {
            at += 1;
            code = code << 6 | bytes[at] as u16 & 0x3f;
        }
        at += 1;
        rows[place / 3][place % 3] = code;
        place += 1;
    }
    assert!(place == COUNT * 3, "the table has another number of rows");
    rows
}

#[cfg(test)]
mod tests {
    use super::{ALIKE, TEXT};

    #[test]
    fn rows_stand_from_the_last_letter_to_the_first() {
        assert!(ALIKE.iter().all(|[first, last, _]| first <= last));
        assert!(ALIKE.windows(2).all(|pair| pair[0][0] > pair[1][1]), "{ALIKE:?}");
    }

    #[test]
    fn the_table_holds_the_letters_of_its_text() {
        let letters: Vec<u32> = TEXT.chars().map(u32::from).collect();
        let rows: Vec<u32> = ALIKE.iter().flatten().map(|&letter| letter.into()).collect();
        assert_eq!(rows, letters);
    }
}
