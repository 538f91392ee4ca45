//! Texts that are each kept once, and numbered in the order in which they came.
//!
//! A hash table of our own: the standard one would be downloaded by every reader.

/// Texts, each once.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// All of them, end to end.
    text: String,
    /// Where each ends in it.
    ends: Vec<u32>,
    /// Their numbers, from 1, at or behind the place that the hash names; 0 where there is none. Its
    /// length is a power of two, and at most two of three places are taken.
    places: Vec<u32>,
}

impl Words {
    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text of a number; blank if there is none.
    #[must_use]
    pub fn get(&self, number: u32) -> &str {
        let start = if number == 0 { Some(0) } else { self.end(number - 1) };
        let end = self.end(number);
        start.zip(end).and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }

    fn end(&self, number: u32) -> Option<usize> {
        let end = self.ends.get(usize::try_from(number).ok()?)?;
        usize::try_from(*end).ok()
    }

    /// All of them, in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0_u32..).zip(&self.ends).map(|(number, _)| self.get(number))
    }

    /// The number of a text.
    #[must_use]
    pub fn find(&self, word: &str) -> Option<u32> {
        self.look_up(word).ok()
    }

    /// The number of a text, which is added if it is new.
    pub fn add(&mut self, word: &str) -> u32 {
        let place = match self.look_up(word) {
            Ok(number) => return number,
            Err(place) => place,
        };
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX - 1);
        self.text.push_str(word);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        if let Some(place) = self.places.get_mut(place) {
            *place = number + 1;
        }
        if self.ends.len() * 3 >= self.places.len() * 2 {
            self.grow();
        }
        number
    }

    /// The number of a text, or the free place that would take it.
    fn look_up(&self, word: &str) -> Result<u32, usize> {
        let mask = self.places.len().wrapping_sub(1);
        let mut place = hash(word) & mask;
        loop {
            match self.places.get(place) {
                None | Some(0) => return Err(place),
                Some(&number) if self.get(number - 1) == word => return Ok(number - 1),
                Some(_) => place = (place + 1) & mask,
            }
        }
    }

    /// Makes room for twice as many.
    fn grow(&mut self) {
        self.places = vec![0; (self.places.len() * 2).max(16)];
        for number in 0..u32::try_from(self.ends.len()).unwrap_or(u32::MAX) {
            if let Err(place) = self.look_up(self.get(number))
                && let Some(place) = self.places.get_mut(place)
            {
                *place = number + 1;
            }
        }
    }
}

/// FNV-1a, with its upper bits brought down to where the table looks.
fn hash(word: &str) -> usize {
    let mut hash = 0x811c_9dc5_u32;
    for &byte in word.as_bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    usize::try_from(hash ^ hash >> 15).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn each_text_is_kept_once_and_found_by_its_number() {
        let mut words = Words::default();
        assert_eq!(words.find("gate"), None);
        let texts: Vec<String> = (0..1_000).map(|number| format!("word-{}", number % 700)).collect();
        let numbers: Vec<u32> = texts.iter().map(|text| words.add(text)).collect();
        assert_eq!(words.len(), 700);
        for (text, number) in texts.iter().zip(numbers) {
            assert_eq!(words.get(number), text);
            assert_eq!(words.find(text), Some(number));
        }
        assert_eq!(words.find("word-700"), None);
        assert_eq!(words.iter().count(), 700);
    }
}
