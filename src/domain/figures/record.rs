//! The figures as JSON text: what the tool's `figures --format json` gives.

use super::{
    super::{
        dataset::{Dataset, Identified as _, Track},
        date::DayRange,
        json::Json,
    },
    Bounds, CrossingFigures, Days, STATUSES, TrackFigures,
};

/// One record a crossing, as a JSON list with two spaces of indentation and no line feed at its end.
///
/// The keys are public and stand in this order: `crossing`, then `travellers` and `goods`, each with
/// `years` (of each `year`, `from` and `to`, the days as far as they are counted, and days by status:
/// `open`, `restricted`, `closed`, `unknown`, `disputed`), `total` (the same of all years), `closures`,
/// `reopenings` and `longestClosure` (`days`, then the run of days that makes the least and the one
/// that makes the most, each `from` and `to` or null). A count is `{ "least": n, "most": n }`; days
/// are counted in whole days.
#[must_use]
pub fn to_json(dataset: &Dataset, figures: &[CrossingFigures]) -> String {
    let records: Vec<Json<'static>> = figures.iter().map(|figures| crossing(dataset, figures)).collect();
    format!("{:#}", Json::List(records))
}

fn crossing(dataset: &Dataset, figures: &CrossingFigures) -> Json<'static> {
    let id = dataset.crossings().get(figures.crossing).id().to_owned();
    let mut fields = vec![("crossing".into(), Json::text(id))];
    for figures in &figures.tracks {
        let key = if figures.track == Track::Goods { "goods" } else { "travellers" };
        fields.push((key.into(), track(figures)));
    }
    Json::Object(fields)
}

fn track(figures: &TrackFigures) -> Json<'static> {
    let mut years = Vec::new();
    for year in &figures.years {
        let mut fields = vec![("year".into(), Json::Number(year.year))];
        fields.extend(ends(year.range));
        fields.extend(days(&year.days));
        years.push(Json::Object(fields));
    }
    let longest = vec![
        ("days".into(), bounds(figures.longest())),
        ("least".into(), figures.longest_surely.map_or(Json::Null, |run| Json::Object(ends(run)))),
        ("most".into(), figures.longest_possibly.map_or(Json::Null, |run| Json::Object(ends(run)))),
    ];
    Json::Object(vec![
        ("years".into(), Json::List(years)),
        ("total".into(), Json::Object(days(&figures.total))),
        ("closures".into(), bounds(figures.closures)),
        ("reopenings".into(), bounds(figures.reopenings)),
        ("longestClosure".into(), Json::Object(longest)),
    ])
}

/// The fields of an object.
type Fields = Vec<(std::borrow::Cow<'static, str>, Json<'static>)>;

fn ends(range: DayRange) -> Fields {
    vec![("from".into(), Json::text(range.start.to_string())), ("to".into(), Json::text(range.last().to_string()))]
}

fn days(days: &Days) -> Fields {
    let word = |(place, count): (usize, &Bounds)| {
        let word = STATUSES.get(place).and_then(|status| status.word()).unwrap_or_default();
        (word.into(), bounds(*count))
    };
    days.iter().enumerate().map(word).collect()
}

fn bounds(bounds: Bounds) -> Json<'static> {
    Json::Object(vec![("least".into(), Json::Number(bounds.least)), ("most".into(), Json::Number(bounds.most))])
}
