//! Texts in quotation marks, and the escapes in them.

use std::borrow::Cow;

use super::read::{Fault, Reader};

/// What is wrong with an escape that stands for no character.
const HALF: &str = "the escape is one half of a character, and the other half is missing";

/// How many bytes at the beginning are letters that stand for themselves; eight at a time.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xff;
    const TOPS: u64 = ONES << 7;
    // Of each byte the highest bit where the byte is less than the number, at most 0x80; right up to
    // the first such byte.
    let less = |word: u64, than: u64| word.wrapping_sub(ONES * than) & !word & TOPS;
    let (words, rest) = bytes.as_chunks::<8>();
    let mut count = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let found =
            less(word, 0x20) | less(word ^ (ONES * u64::from(b'"')), 1) | less(word ^ (ONES * u64::from(b'\\')), 1);
        if found != 0 {
            return count + usize::try_from(found.trailing_zeros() / 8).unwrap_or_default();
        }
        count += 8;
    }
    count + rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)).count()
}

impl<'a> Reader<'a> {
    /// Reads a text, of which the quotation mark comes next.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.at += 1;
        let mut unescaped = String::new();
        let mut from = self.at;
        loop {
            self.at += plain(self.rest());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    unescaped.push_str(self.since(from));
                    unescaped.push(self.escape()?);
                    from = self.at;
                }
                _ => return Err(self.fault(r"a control character in a text is written as an escape, such as \n")),
            }
        }
        let rest = self.since(from);
        self.at += 1;
        if unescaped.is_empty() {
            return Ok(Cow::Borrowed(rest));
        }
        unescaped.push_str(rest);
        Ok(Cow::Owned(unescaped))
    }

    /// Reads an escape, of which the backslash comes next.
    fn escape(&mut self) -> Result<char, Fault> {
        let backslash = self.fault(HALF);
        self.at += 1;
        let letter = match self.peek() {
            Some(letter @ (b'"' | b'\\' | b'/')) => char::from(letter),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.numbered(backslash),
            _ => return Err(self.fault(r"there is no such escape, and a backslash itself is written as \\")),
        };
        self.at += 1;
        Ok(letter)
    }

    /// Reads `u` and four digits; for a character beyond `\uffff` both of its halves.
    fn numbered(&mut self, backslash: Fault) -> Result<char, Fault> {
        let mut code = self.digits_of_escape()?;
        if (0xd800..0xdc00).contains(&code) && self.take("\\") && self.peek() == Some(b'u') {
            let second = self.digits_of_escape()?;
            if (0xdc00..0xe000).contains(&second) {
                code = 0x1_0000 + ((code - 0xd800) << 10) + (second - 0xdc00);
            }
        }
        char::from_u32(code).ok_or(backslash)
    }

    /// Reads four hexadecimal digits behind the letter that comes next.
    fn digits_of_escape(&mut self) -> Result<u32, Fault> {
        let mut code = 0;
        for _ in 0..4 {
            self.at += 1;
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or_else(|| self.fault(r"expected four hexadecimal digits behind \u"))?;
        }
        self.at += 1;
        Ok(code)
    }
}
