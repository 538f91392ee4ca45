//! Sorani sentences about days, closures and reopenings.

use super::{
    super::{FigureMessages, day},
    plural::{counted, range},
};
use crate::domain::{
    dataset::Track,
    date::{Day, DayRange},
    figures::{Bounds, TrackFigures},
};

pub(super) const MESSAGES: FigureMessages = FigureMessages {
    number: |count| range(count.least, count.most),
    counts,
    longest,
    heading: |from, to| format!("ڕۆژەکان بەپێی دۆخ، {from} – {to}"),
    note: "«12 تا 30» واتە لانی کەم 12 و ئەوپەڕی 30: ڕۆژی گۆڕانکارییەک نەزانراوە.",
    year: "ساڵ",
    total: "هەموو ڕۆژەکان",
    caption: |track| format!("{track}: ڕۆژەکان بەپێی ساڵ و دۆخ"),
    chart: |track| format!("{track}: بۆ هەر ساڵێک ستوونێک، بە ڕۆژەکانی خشتەکە"),
    height: "365 ڕۆژ",
    unsure: "مسۆگەر نییە: ڕۆژی گۆڕانکارییەکە نەزانراوە",
    all: "هەموو دەروازە پیشاندراوەکان",
    download: "داگرتنی ئەم ژمارانە (CSV)",
};

fn times(count: Bounds) -> String {
    counted(count.least, count.most, false, "جار")
}

fn days(count: Bounds) -> String {
    counted(count.least, count.most, false, "ڕۆژ")
}

/// "بە ڕووی گەشتیاراندا 5 تا 15 جار داخراوە و 4 تا 12 جار کراوەتەوە."
fn counts(figures: &TrackFigures) -> String {
    let whom = if figures.track == Track::Goods { "کاڵادا" } else { "گەشتیاراندا" };
    match (figures.closures, figures.reopenings) {
        (Bounds { most: 0, .. }, _) => format!("هیچ ڕاپۆرتێک باسی داخستنی بە ڕووی {whom} ناکات."),
        (closures, Bounds { most: 0, .. }) => {
            format!("بە ڕووی {whom} {} داخراوە؛ هیچ ڕاپۆرتێک باسی کردنەوەی دووبارە ناکات.", times(closures))
        }
        (closures, reopenings) => {
            format!("بە ڕووی {whom} {} داخراوە و {} کراوەتەوە.", times(closures), times(reopenings))
        }
    }
}

/// "درێژترین داخستنی زانراو: 2,288 تا 2,534 ڕۆژ. بە دڵنیایی 25ی حوزەیرانی 2013 – 29ی ئەیلوولی 2019؛ ڕەنگە 22ی
/// تشرینی یەکەمی 2012 – 29ی ئەیلوولی 2019." Empty where there is none.
fn longest(figures: &TrackFigures, last: Day) -> String {
    let run = |days: DayRange| {
        let (from, to) = (day(&super::MESSAGES, days.start), day(&super::MESSAGES, days.last()));
        let still = if days.last() == last { "، دوایین ڕۆژی ژمێردراو" } else { "" };
        if from == to { format!("{from}{still}") } else { format!("{from} – {to}{still}") }
    };
    let count = figures.longest();
    match (figures.longest_surely, figures.longest_possibly) {
        (_, None) => String::new(),
        (Some(surely), _) if count.least == count.most => {
            format!("درێژترین داخستنی زانراو: {}، {}.", days(count), run(surely))
        }
        (Some(surely), Some(possibly)) => {
            format!("درێژترین داخستنی زانراو: {}. بە دڵنیایی {}؛ ڕەنگە {}.", days(count), run(surely), run(possibly))
        }
        (None, Some(possibly)) => {
            let most = days(Bounds { least: 0, most: count.most });
            let within = if possibly.days() == 1 { "لە" } else { "لە ماوەی" };
            format!("درێژترین داخستنی زانراو: {most}، {within} {}.", run(possibly))
        }
    }
}
