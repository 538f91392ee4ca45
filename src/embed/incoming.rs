//! A dataset on its way to a widget, read and worked out in steps, so that the page can do something
//! else in between.

use js_sys::Function;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::Element;

use super::widget::{Widget, mount};
use crate::{
    domain::{
        dataset::{self, Dataset},
        status::Histories,
    },
    state::Facts,
};

/// A dataset, and how far it is worked out. The loader must free one that it does not mount.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Incoming {
    #[cfg(feature = "complete")]
    reading: Option<dataset::Reading>,
    known: Option<(Dataset, Histories)>,
}

#[wasm_bindgen]
impl Incoming {
    /// The first half of the bundled dataset, or both.
    ///
    /// # Errors
    ///
    /// With `undefined`, if a half did not come whole.
    pub fn bundled(first: &str, later: Option<String>) -> Result<Self, JsValue> {
        let dataset = match later {
            // Only the second program shows both from the start.
            Some(later) if cfg!(feature = "complete") => dataset::unpack_whole(first, &later),
            _ => dataset::unpack(first),
        };
        let mut incoming = Self::empty();
        incoming.know(dataset.ok_or(JsValue::UNDEFINED)?);
        Ok(incoming)
    }

    /// Works out a little, in a few milliseconds; answers whether there is more to do.
    pub fn derive(&mut self) -> bool {
        self.known.as_mut().is_some_and(|(dataset, histories)| histories.step(dataset))
    }

    /// Mounts a widget in an element of its own, or in that of a widget that is gone: given are where
    /// readers can download the dataset, settings and address as `name=value&…`, percent-encoded, and a
    /// function that is told events as a name and a JSON text; and an element that stands where the widget is
    /// going to, in whose faces words are measured. Lanes are drawn once it is told how wide the picture is
    /// ([`Widget::resize`]).
    ///
    /// # Errors
    ///
    /// With `undefined`, if no dataset was read.
    pub fn mount(
        mut self,
        element: Element,
        source: String,
        settings: &str,
        address: &str,
        emit: Function,
        stand_in: &Element,
    ) -> Result<Widget, JsValue> {
        while self.derive() {}
        let (dataset, histories) = self.known.ok_or(JsValue::UNDEFINED)?;
        Ok(mount(element, Facts::with_histories(dataset, histories), source, settings, address, emit, stand_in))
    }
}

impl Incoming {
    fn empty() -> Self {
        Self {
            #[cfg(feature = "complete")]
            reading: None,
            known: None,
        }
    }

    fn know(&mut self, dataset: Dataset) {
        let histories = Histories::new(&dataset);
        self.known = Some((dataset, histories));
    }
}

/// A dataset that nobody has checked yet.
#[cfg(feature = "complete")]
#[wasm_bindgen]
impl Incoming {
    /// Nothing read yet.
    #[must_use]
    pub fn foreign() -> Self {
        Self { reading: Some(dataset::Reading::default()), ..Self::empty() }
    }

    /// Reads what is whole by these bytes of it.
    pub fn feed(&mut self, bytes: &[u8]) {
        if let Some(reading) = &mut self.reading {
            reading.feed(bytes);
        }
    }

    /// How many records were read.
    #[must_use]
    pub fn records(&self) -> u32 {
        self.reading.as_ref().map_or(0, |reading| u32::try_from(reading.records()).unwrap_or(u32::MAX))
    }

    /// No more bytes come. Answers whether all of them are wanted once more, to say what is wrong.
    ///
    /// # Errors
    ///
    /// With lines of text in a language, if the dataset has faults: a sentence, one line a fault, and
    /// what to do.
    pub fn end(&mut self, language: &str) -> Result<bool, JsValue> {
        let Some(reading) = self.reading.take() else { return Ok(false) };
        match reading.end() {
            dataset::Verdict::True(dataset) => self.know(*dataset),
            dataset::Verdict::Again(again) => self.reading = Some(*again),
            dataset::Verdict::Faulty(problems) => return Err(told(&problems, language).into()),
        }
        Ok(self.reading.is_some())
    }
}

/// What is wrong, as lines of text.
#[cfg(feature = "complete")]
fn told(problems: &dataset::Problems, language: &str) -> String {
    let messages = crate::i18n::Locale::from_tag(language).unwrap_or_default().messages();
    let advice = messages.dataset_faulty_advice;
    let lines: Vec<String> = problems.iter().map(|problem| crate::i18n::fault(messages, problem)).collect();
    format!("{}\n{}\n{advice}", (messages.dataset_faulty)(problems.len()), lines.join("\n"))
}
