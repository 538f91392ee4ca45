//! The words of all events, each kept once: a letter typed is compared with words, not with sentences.

use super::{
    super::{dataset::Dataset, words::Words},
    Found, Query, is_in,
    text::{crossing_text, event_text},
};

/// How many events are folded in one step.
const STEP: usize = 500;

/// The folded texts of a dataset, made when they are first asked for, or before that in steps.
#[derive(Debug, Default)]
pub struct SearchIndex {
    /// The names of each crossing, by letters and by sound.
    crossings: Vec<String>,
    /// The words of events: their sentences, those who spoke, and their publishers.
    words: Words,
    /// For each word the last event that has it, counted from 1.
    last: Vec<u32>,
    /// The numbers of the words of each event, each once; a piece for each step, so that they never move
    /// to where there is more room.
    pieces: Vec<Piece>,
    done: usize,
}

/// The words of some events.
#[derive(Debug)]
struct Piece {
    numbers: Box<[u32]>,
    /// How many there are of each event.
    counts: Box<[u32]>,
}

impl SearchIndex {
    /// Folds the texts of some more events of a dataset, always the same one; answers whether there
    /// are more to do.
    pub fn step(&mut self, dataset: &Dataset) -> bool {
        if self.crossings.is_empty() {
            self.crossings.extend(dataset.crossings().iter().map(|(_, crossing)| crossing_text(crossing)));
        }
        let (mut numbers, mut counts) = (Vec::new(), Vec::new());
        for (_, event) in dataset.events().iter().skip(self.done).take(STEP) {
            self.done += 1;
            let stamp = u32::try_from(self.done).unwrap_or(u32::MAX);
            let before = numbers.len();
            for word in event_text(dataset, event).split(' ') {
                let number = self.words.add(word);
                self.last.resize(self.words.len(), 0);
                if let Some(last) = usize::try_from(number).ok().and_then(|number| self.last.get_mut(number))
                    && *last != stamp
                {
                    *last = stamp;
                    numbers.push(number);
                }
            }
            counts.push(u32::try_from(numbers.len() - before).unwrap_or(u32::MAX));
        }
        if !counts.is_empty() {
            self.pieces.push(Piece { numbers: numbers.into(), counts: counts.into() });
        }
        let is_done = self.done >= dataset.events().len();
        if is_done {
            self.last = Vec::new();
        }
        !is_done
    }

    /// The events of that dataset in which every word of a query is found.
    pub fn find(&mut self, dataset: &Dataset, query: &Query) -> Found {
        if query.is_empty() {
            return Found(None);
        }
        while self.step(dataset) {}
        let mut found = vec![true; dataset.events().len()];
        for spellings in query.spellings() {
            self.narrow(dataset, spellings, &mut found);
        }
        Found(Some(found))
    }

    /// Leaves out the events in which one word is not found.
    fn narrow(&self, dataset: &Dataset, spellings: &[String], found: &mut [bool]) {
        let crossings: Vec<bool> = self.crossings.iter().map(|names| is_in(spellings, names)).collect();
        let words: Vec<bool> = self.words.iter().map(|word| is_in(spellings, word)).collect();
        let is_word = |number: &u32| usize::try_from(*number).is_ok_and(|number| words.get(number) == Some(&true));
        let has_crossing = crossings.contains(&true);
        let mut events = dataset.events().iter().zip(found);
        for Piece { numbers, counts } in &self.pieces {
            let mut rest = &**numbers;
            for &count in counts.iter() {
                let of_event;
                (of_event, rest) = rest.split_at_checked(usize::try_from(count).unwrap_or(0)).unwrap_or_default();
                let Some(((_, event), found)) = events.next() else { return };
                *found = *found
                    && (of_event.iter().any(is_word)
                        || has_crossing && event.crossings.iter().any(|at| crossings.get(at.place()) == Some(&true)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{super::frozen::frozen, PlainSearch},
        *,
    };

    #[test]
    fn words_find_what_whole_texts_find() {
        let dataset = frozen();
        let names: Vec<String> = dataset.crossings().iter().map(|(_, crossing)| crossing_text(crossing)).collect();
        let mut texts = Vec::new();
        for (_, event) in dataset.events().iter() {
            let of_crossings = event.crossings.iter().map(|at| names[at.place()].as_str());
            texts.push(
                [event_text(dataset, event).as_str()].into_iter().chain(of_crossings).collect::<Vec<_>>().join(" "),
            );
        }
        let (mut index, mut plain) = (SearchIndex::default(), PlainSearch::default());
        let mut random = 20_190_930_usize;
        let mut below = |limit: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) % limit
        };
        let (mut none, mut some) = (0, 0);
        for _ in 0..60 {
            // Pieces of one text, of which some words end or begin in the middle.
            let text = &texts[below(texts.len())];
            let letters: Vec<char> = text.chars().collect();
            let mut typed = String::new();
            for _ in 0..=below(2) {
                let from = below(letters.len());
                typed.extend(letters.iter().skip(from).take(1 + below(9)));
                typed.push(' ');
            }
            if below(8) == 0 {
                typed.push_str("qz");
            }
            let query = Query::new(&typed);
            let found = index.find(dataset, &query);
            assert_eq!(plain.find(dataset, &query), found, "{typed:?}");
            for ((event, _), text) in dataset.events().iter().zip(&texts) {
                assert_eq!(found.has(event), query.matches(text), "{typed:?} in {text:?}");
                if found.has(event) { some += 1 } else { none += 1 }
            }
        }
        assert!(some > 500 && none > 500, "{some} {none}");
    }
}
