//! What catalogues and search engines are told of the dataset: schema.org's `Dataset`.

use super::{DOWNLOAD, SCHEMA, TABLE};
use crate::{
    domain::{dataset::Dataset, json::Json},
    i18n::Locale,
};

/// What catalogues (DCAT) call the standard that a file keeps to.
const CONFORMS_TO: &str = "http://purl.org/dc/terms/conformsTo";

/// The record as JSON-LD, to stand in a page: nothing in it ends a script. Addresses are those from
/// the page's own folder.
#[must_use]
pub fn catalogue(dataset: &Dataset, locale: Locale) -> String {
    let page = locale.page();
    let range = dataset.range();
    let text = |text: &str| Json::text(text.to_owned());
    let mut place = vec![("@type".into(), text("Place")), ("name".into(), text(page.place))];
    if let Some(area) = area(dataset) {
        let shape = vec![("@type".into(), text("GeoShape")), ("box".into(), Json::text(area))];
        place.push(("geo".into(), Json::Object(shape)));
    }
    let file = |kind: &str, address: &str| {
        let named = [("@type", "DataDownload"), ("encodingFormat", kind), ("contentUrl", address)];
        named.map(|(name, value)| (name.into(), text(value))).to_vec()
    };
    let mut whole = file("application/json", DOWNLOAD);
    // By its full name: schema.org has no word for what a file conforms to.
    whole.push((CONFORMS_TO.into(), Json::Object(vec![("@id".into(), text(SCHEMA))])));
    let files = [whole, file("text/csv", TABLE)];
    let record = vec![
        ("@context".into(), text("https://schema.org")),
        ("@type".into(), text("Dataset")),
        ("name".into(), text(dataset.title().get(locale.language()))),
        ("description".into(), text(page.description)),
        ("inLanguage".into(), text(locale.tag())),
        ("license".into(), Json::text(license(dataset.license()))),
        ("isAccessibleForFree".into(), Json::Bool(true)),
        ("version".into(), Json::text(dataset.as_of().to_string())),
        ("dateModified".into(), Json::text(dataset.as_of().to_string())),
        ("temporalCoverage".into(), Json::text(format!("{}/{}", range.start, range.last()))),
        ("spatialCoverage".into(), Json::Object(place)),
        ("distribution".into(), Json::List(files.map(Json::Object).to_vec())),
    ];
    Json::Object(record).to_string().replace('<', "\\u003c")
}

/// The page that states a licence, for its SPDX name.
fn license(name: &str) -> String {
    match name {
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/".to_owned(),
        name => format!("https://spdx.org/licenses/{name}.html"),
    }
}

/// The least and the greatest latitude and longitude of all places: `south west north east`.
fn area(dataset: &Dataset) -> Option<String> {
    let places: Vec<(f64, f64)> = dataset
        .crossings()
        .iter()
        .filter_map(|(_, crossing)| crossing.coordinates.as_ref().map(|place| (place.lat, place.lon)))
        .collect();
    let (&(lat, lon), others) = places.split_first()?;
    let [south, west, north, east] = others.iter().fold([lat, lon, lat, lon], |[south, west, north, east], place| {
        [south.min(place.0), west.min(place.1), north.max(place.0), east.max(place.1)]
    });
    Some(format!("{south:.3} {west:.3} {north:.3} {east:.3}"))
}
