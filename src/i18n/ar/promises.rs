//! Arabic sentences of the view of announcements.

use super::{
    super::{PromiseMessages, grouped::grouped},
    figures::TIMES,
    outcome::{counted, elapsed, lateness},
    plural::{self, Forms},
};
use crate::domain::{
    dataset::Outcome,
    promises::{Elapsed, Promise, Tally},
};

/// The Arabic messages.
pub(super) const MESSAGES: PromiseMessages = PromiseMessages {
    slip,
    summary,
    none: "لم يُعثر على إعلان.",
    unsettled: "ما لم يُنفّذ أو لم يحن موعده أو لم يُعرف مصيره",
    picture: |heading| format!("{heading}: رسم بياني؛ والجدول يعرض مضمونه نصا"),
    table: |heading| format!("{heading}: الإعلانات"),
    put_off,
    line,
    step,
    later,
    by: "الموعد المعلن",
    late: "التأخر",
    happened: "ما حدث",
    column_said: "تاريخ الإعلان",
    column_speaker: "الجهة المعلِنة",
    column_statement: "مضمون الإعلان",
    column_by: "الموعد",
    column_outcome: "النتيجة",
    column_sources: "المصادر",
};

const ANNOUNCEMENTS: Forms =
    Forms {
        zero: "لا إعلانات", one: "إعلان واحد", two: "إعلانان", few: "إعلانات", many: "إعلانا", other: "إعلان"
    };

/// "أُجّل مدة 6 أيام", "قُدّم مدة 29 يوما".
fn slip(days: Elapsed) -> String {
    let Elapsed { least, most, approximate } = days;
    match () {
        () if least == 0 && days.is_exact() => "الموعد نفسه مجددا".to_owned(),
        () if least >= 0 => format!("أُجّل مدة {}", elapsed(days)),
        () if most <= 0 => format!("قُدّم مدة {}", counted(-most, -least, approximate)),
        () => {
            let count = |days: i32| counted(days, days, approximate);
            format!("نُقل إلى ما بين {} قبل الموعد السابق و{} بعده", count(-least), count(most))
        }
    }
}

/// "23 إعلانا. نُفّذ في موعده: 5؛ نُفّذ متأخرا: 9. إعلانات حُدد لها موعد وحان: 13؛ ما نُفّذ منها في موعده: 5.
/// والقيمة الوسيطة: نُفّذ بعد نحو 20 إلى 23 يوما من الموعد." Labels before numbers, since a verb with a bare
/// number after it says the opposite where it is denied: "not one was carried out".
fn summary(tally: &Tally) -> String {
    let mut text = plural::counted(tally.announcements, &ANNOUNCEMENTS);
    for (place, &(outcome, count)) in tally.outcomes.iter().filter(|(_, count)| *count > 0).enumerate() {
        text.push_str(if place == 0 { ". " } else { "؛ " });
        text.push_str(&format!("{}: {}", of_outcome(outcome), grouped(count)));
    }
    text.push('.');
    if tally.dated > 0 {
        let kept = match tally.kept {
            (least, most) if least == most => least.to_string(),
            (least, most) => format!("من {least} إلى {most}"),
        };
        text.push_str(&format!(" إعلانات حُدد لها موعد وحان: {}؛ ما نُفّذ منها في موعده: {kept}.", tally.dated));
    }
    if let Some(median) = tally.median_late {
        text.push_str(&format!(" والقيمة الوسيطة: نُفّذ {}.", lateness(median)));
    }
    text
}

/// The label of the number that had this outcome.
fn of_outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "نُفّذ في موعده",
        Outcome::Late => "نُفّذ متأخرا",
        Outcome::Partly => "نُفّذ جزئيا",
        Outcome::NotKept => "لم يُنفّذ",
        Outcome::NoDate => "تحقق من دون موعد معلن",
        Outcome::Pending => "لم يحن موعده",
        Outcome::Unknown => "مصيره غير معروف",
    }
}

/// "28 آب 2019: الموعد 7 أيلول 2019، نُفّذ بعد 23 يوما من الموعد", "15 تشرين الأول 2018: بلا موعد، تحقق بعد
/// 350 يوما".
fn line(said: &str, by: Option<&str>, promise: &Promise) -> String {
    let by = by.map_or_else(|| "بلا موعد".to_owned(), |by| format!("الموعد {by}"));
    let after = |says: &str| match promise.after_statement {
        Some(after) => format!("{says} {}", later(after)),
        None => says.to_owned(),
    };
    let came = match (promise.outcome, promise.late) {
        (Outcome::Kept, Some(late)) if promise.decided && late.least <= 0 && late.most > 0 => "نُفّذ في موعده".to_owned(),
        (Outcome::Kept | Outcome::Late, Some(late)) => format!("نُفّذ {}", lateness(late)),
        (Outcome::Kept, None) => after("نُفّذ في موعده"),
        (Outcome::Late, None) => after("نُفّذ متأخرا"),
        (Outcome::NoDate, _) => after("تحقق"),
        (Outcome::Partly, _) => after("نُفّذ جزئيا"),
        (Outcome::NotKept, _) => "لم يُنفّذ".to_owned(),
        (Outcome::Pending, _) => "لم يحن موعده".to_owned(),
        (Outcome::Unknown, _) => "مصيره غير معروف".to_owned(),
    };
    format!("{said}: {by}، {came}")
}

/// "بعد 6 أيام".
fn later(days: Elapsed) -> String {
    match days {
        Elapsed { least: 0, most: 0, approximate: false } => "في اليوم نفسه".to_owned(),
        Elapsed { least: 0, most: 0, .. } => "في اليوم نفسه تقريبا".to_owned(),
        _ => format!("بعد {}", elapsed(days)),
    }
}

/// "7 أيلول، بعد 6 أيام من السابق".
fn step(date: &str, slip: Option<Elapsed>) -> String {
    match slip {
        Some(slip) if slip.least == 0 && slip.is_exact() => format!("{date}، الموعد السابق نفسه"),
        Some(slip) => format!("{date}، بعد {} من الموعد السابق", elapsed(slip)),
        None => date.to_owned(),
    }
}

/// "أُجّل 4 مرات: من 1 أيلول 2019 إلى 30 أيلول 2019، بمجموع 29 يوما".
fn put_off(times: usize, first: &str, last: &str, total: Elapsed) -> String {
    format!("أُجّل {}: من {first} إلى {last}، بمجموع {}", plural::counted(times, &TIMES), elapsed(total))
}
