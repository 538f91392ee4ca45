//! Arabic sentences about days, closures and reopenings.

use super::{
    super::{FigureMessages, day},
    plural::{DAYS, DAYS_OBLIQUE, Forms, digits, range},
};
use crate::domain::{
    dataset::Track,
    date::{Day, DayRange},
    figures::{Bounds, TrackFigures},
};

pub(super) const MESSAGES: FigureMessages = FigureMessages {
    number,
    counts,
    longest,
    heading: |from, to| format!("الأيام بحسب الوضع، {from} – {to}"),
    note: "«12 إلى 30» تعني 12 على الأقل و30 على الأكثر: يوم أحد التغييرات غير معروف.",
    year: "السنة",
    total: "المجموع",
    caption: |track| format!("{track}: الأيام بحسب السنة والوضع"),
    chart: |track| format!("{track}: رسم بالأعمدة، عمود لكل سنة، بأرقام الجدول"),
    height: "365 يوما",
    unsure: "غير مؤكد: يوم التغيير غير معروف",
    all: "كل المعابر المعروضة",
    download: "تنزيل هذه الأرقام (CSV)",
};

/// How often, after a verb.
pub(super) const TIMES: Forms =
    Forms {
        zero: "0 مرة", one: "مرة واحدة", two: "مرتين", few: "مرات", many: "مرة", other: "مرة"
    };

/// "0", "2,288 إلى 2,534".
fn number(count: Bounds) -> String {
    let Bounds { least, most } = count;
    if least == most { digits(least) } else { format!("{} إلى {}", digits(least), digits(most)) }
}

fn times(count: Bounds) -> String {
    alone(count, &TIMES, &TIMES)
}

fn days(count: Bounds) -> String {
    alone(count, &DAYS, &DAYS_OBLIQUE)
}

/// What no preposition stands before, so that a range brings its own: "من 5 إلى 15 مرة".
fn alone(count: Bounds, forms: &Forms, after: &Forms) -> String {
    match (count.least, count.most) {
        (least, most) if least == 0 || least == most || (least, most) == (1, 2) => range(least, most, forms),
        (least, most) => format!("من {}", range(least, most, after)),
    }
}

/// "أُغلق أمام المسافرين من 5 إلى 15 مرة، وأُعيد فتحه من 4 إلى 12 مرة."
fn counts(figures: &TrackFigures) -> String {
    let whom = if figures.track == Track::Goods { "البضائع" } else { "المسافرين" };
    match (figures.closures, figures.reopenings) {
        (Bounds { most: 0, .. }, _) => format!("لم ترد تقارير عن إغلاقه أمام {whom}."),
        (closures, Bounds { most: 0, .. }) => {
            format!("أُغلق أمام {whom} {}؛ ولم ترد تقارير عن إعادة فتحه.", times(closures))
        }
        (closures, reopenings) => {
            format!("أُغلق أمام {whom} {}، وأُعيد فتحه {}.", times(closures), times(reopenings))
        }
    }
}

/// "أطول إغلاق معروف: من 2,288 إلى 2,534 يوما. المؤكد: من 25 حزيران 2013 إلى 29 أيلول 2019؛ والمحتمل: من 22
/// تشرين الأول 2012 إلى 29 أيلول 2019." Empty where there is none.
fn longest(figures: &TrackFigures, last: Day) -> String {
    let run = |days: DayRange| {
        let (from, to) = (day(&super::MESSAGES, days.start), day(&super::MESSAGES, days.last()));
        let still = if days.last() == last { "، وهو آخر يوم يشمله الحساب" } else { "" };
        if from == to { format!("{from}{still}") } else { format!("من {from} إلى {to}{still}") }
    };
    let count = figures.longest();
    match (figures.longest_surely, figures.longest_possibly) {
        (_, None) => String::new(),
        (Some(surely), _) if count.least == count.most => {
            format!("أطول إغلاق معروف: {}، {}.", days(count), run(surely))
        }
        (Some(surely), Some(possibly)) => {
            format!("أطول إغلاق معروف: {}. المؤكد: {}؛ والمحتمل: {}.", days(count), run(surely), run(possibly))
        }
        (None, Some(possibly)) => {
            let most = days(Bounds { least: 0, most: count.most });
            let within = if possibly.days() == 1 { "في" } else { "خلال الفترة" };
            format!("أطول إغلاق معروف: {most}، {within} {}.", run(possibly))
        }
    }
}
