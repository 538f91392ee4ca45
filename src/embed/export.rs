//! What is known and shown, as texts: asked by the element's `statusOn`, and by the script of its
//! `exportAs`.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::{
    domain::{dataset, date::Day, status},
    state::{Facts, State, apply, export_credits, export_csv, export_json, read_address},
};

/// A text of what settings and address ask for of a dataset, all given as to `mount`: `csv`, `json`,
/// and `credits`, which is what a picture says of itself.
///
/// It keeps nothing and needs no widget, so that an element drawn by the first program can ask too.
///
/// # Errors
///
/// With lines of text, if the dataset has faults or there is no such text.
#[wasm_bindgen]
pub fn export_text(kind: &str, dataset: &str, settings: &str, address: &str) -> Result<String, JsValue> {
    let facts = Facts::new(dataset::load(dataset).map_err(|problems| problems.to_string())?);
    let settings = read_address(settings).overlaid(read_address(address));
    let (state, _) = apply(&settings, &facts, &State::new(&facts));
    match kind {
        "csv" => Ok(export_csv(&facts, &state)),
        "json" => export_json(dataset, &facts, &state).map_err(|fault| fault.says.into()),
        "credits" => Ok(export_credits(&facts, &state)),
        _ => Err(format!("\"{kind}\" is none of csv, json, credits").into()),
    }
}

/// The bundled dataset, kept by the loader for as many days as it is asked.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Known(Facts);

#[wasm_bindgen]
impl Known {
    /// From both halves.
    ///
    /// # Errors
    ///
    /// With `undefined`, if they did not come whole.
    #[wasm_bindgen(constructor)]
    pub fn new(first: &str, later: &str) -> Result<Self, JsValue> {
        dataset::unpack_whole(first, later).map(|dataset| Self(Facts::new(dataset))).ok_or(JsValue::UNDEFINED)
    }

    /// The status of every crossing on a day, as JSON.
    ///
    /// # Errors
    ///
    /// With a sentence, if the day is none.
    pub fn status_on(&self, day: &str) -> Result<String, JsValue> {
        status(&self.0, day)
    }
}

/// The same of facts that are there.
pub(super) fn status(facts: &Facts, day: &str) -> Result<String, JsValue> {
    let day: Day = day.parse().map_err(|_| format!("\"{day}\" is not a day; write it as 2019-09-30"))?;
    Ok(status::to_json(facts.dataset(), &facts.on_day(day)))
}
