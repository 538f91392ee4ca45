//! The figures as JSON text: what the tool's `figures --format json` gives.

use super::{
    super::{
        dataset::{Dataset, Identified as _, Track},
        date::DayRange,
        json::Json,
        promises::{Elapsed, Tally},
    },
    Bounds, Days, Figures, STATUSES, TrackFigures,
};

/// One record a crossing, as a JSON list with two spaces of indentation and no line feed at its end.
///
/// The keys are public and stand in this order: `crossing`, `from`, `to` (the first and the last day that
/// are counted), then `travellers` and `goods`, each with `years` (of each `year`, `from` and `to`, then days
/// by status: `open`, `restricted`, `closed`, `unknown`, `disputed`), `total` (the same of all years),
/// `closures`, `reopenings` and `longestClosure` (`days`, then the run of days that makes the least and the
/// one that makes the most, each with `from` and `to`, or null), then `announcements`: how many there
/// were in `all`, how many gave a date and are settled (`dated`), how many of these were `kept`, and the
/// `medianDaysLate` of those that happened, or null. The last record, whose `crossing` is null, has the
/// announcements about all crossings. A count is `{ "least": n, "most": n }`; days are whole days.
#[must_use]
pub fn to_json(dataset: &Dataset, figures: &Figures) -> String {
    let mut records: Vec<Json<'static>> = Vec::new();
    for crossing in &figures.crossings {
        let id = dataset.crossings().get(crossing.crossing).id().to_owned();
        let mut fields = vec![("crossing".into(), Json::text(id))];
        fields.extend(ends(figures.range));
        for figures in &crossing.tracks {
            let key = if figures.track == Track::Goods { "goods" } else { "travellers" };
            fields.push((key.into(), track(figures)));
        }
        fields.push(("announcements".into(), announcements(&crossing.announcements)));
        records.push(Json::Object(fields));
    }
    let mut fields = vec![("crossing".into(), Json::Null)];
    fields.extend(ends(figures.range));
    fields.push(("announcements".into(), announcements(&figures.announcements)));
    records.push(Json::Object(fields));
    format!("{:#}", Json::List(records))
}

fn announcements(tally: &Tally) -> Json<'static> {
    let count = |count| Json::Number(i32::try_from(count).unwrap_or(i32::MAX));
    let (least, most) = tally.kept;
    let median = |days: Elapsed| {
        Json::Object(vec![
            ("least".into(), Json::Number(days.least)),
            ("most".into(), Json::Number(days.most)),
            ("approximate".into(), Json::Bool(days.approximate)),
        ])
    };
    Json::Object(vec![
        ("all".into(), count(tally.announcements)),
        ("dated".into(), count(tally.dated)),
        ("kept".into(), Json::Object(vec![("least".into(), count(least)), ("most".into(), count(most))])),
        ("medianDaysLate".into(), tally.median_late.map_or(Json::Null, median)),
    ])
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
