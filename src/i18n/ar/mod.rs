//! Arabic, as newsrooms in Iraq and Syria write it.

mod age;
mod detail;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod export;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod figures;
mod outcome;
#[cfg(feature = "prerender")]
mod page;
mod plural;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod promises;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod rule;
mod words;

use self::plural::{Forms, counted};
use super::{Messages, grouped::grouped};

/// What only the pages written at build time say.
#[cfg(feature = "prerender")]
pub static PAGE: super::PageMessages = page::MESSAGES;

const MONTHS: [&str; 12] = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
];

/// Events alone.
const EVENTS: Forms =
    Forms {
        zero: "لا أحداث", one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثا", other: "حدث"
    };

/// Events after a preposition.
const EVENTS_OBLIQUE: Forms = Forms { zero: "0 حدث", two: "حدثين", ..EVENTS };

const EVENTS_MORE: Forms = Forms {
    zero: "لا حدث آخر",
    one: "حدث واحد آخر",
    two: "حدثان آخران",
    few: "أحداث أخرى",
    many: "حدثا آخر",
    other: "حدث آخر",
};

const EVENTS_CLOSE: Forms = Forms {
    zero: "لا أحداث متقاربة",
    one: "حدث واحد",
    two: "حدثان متقاربان",
    few: "أحداث متقاربة",
    many: "حدثا متقاربا",
    other: "حدث متقارب",
};

#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
const CHANGES: Forms =
    Forms {
        zero: "لا تغييرات", one: "تغيير واحد", two: "تغييران", few: "تغييرات", many: "تغييرا", other: "تغيير"
    };

const UNOFFICIAL: Forms = Forms {
    zero: "0 معبر غير رسمي",
    one: "معبر واحد غير رسمي",
    two: "معبرين غير رسميين",
    few: "معابر غير رسمية",
    many: "معبرا غير رسمي",
    other: "معبر غير رسمي",
};

const SOURCES: Forms =
    Forms {
        zero: "لا مصادر", one: "المصدر", two: "مصدران", few: "مصادر", many: "مصدرا", other: "مصدر"
    };

/// Sources after a preposition and the names of others.
const SOURCES_MORE: Forms = Forms {
    zero: "0 مصدر آخر",
    one: "مصدر آخر",
    two: "مصدرين آخرين",
    few: "مصادر أخرى",
    many: "مصدرا آخر",
    other: "مصدر آخر",
};

#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
const FAULTS: Forms = Forms {
    zero: "0 خطأ", one: "خطأ واحد", two: "خطآن", few: "أخطاء", many: "خطأ", other: "خطأ"
};

/// The Arabic table.
pub static MESSAGES: Messages = Messages {
    months: MONTHS,
    // Labels are read aloud, and no newsroom shortens a month there.
    months_short: MONTHS,
    // As calendars of the Levant shorten those of two words.
    months_tick: Some(["ك2", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "ت1", "ت2", "ك1"]),
    seasons: ["ربيع", "صيف", "خريف", "شتاء"],
    date_day: |day, month, year| format!("{day} {month} {year}"),
    date_day_of_month: |day, month| format!("{day} {month}"),
    date_month: |month, year| format!("{month} {year}"),
    date_days: |first, last, month, year| format!("{first}–{last} {month} {year}"),
    // Between two dates a dash would join the year of one to the day of the other.
    date_span: |from, to| format!("من {from} إلى {to}"),
    date_by: |date| format!("بحلول {date}"),
    date_from: |date| format!("اعتبارا من {date}"),
    date_about: |date| format!("نحو {date}"),
    date_probably: |date| format!("{date} على الأرجح"),
    since: |date| format!("منذ {date}"),
    since_at_latest: |date| format!("منذ {date} أو قبل ذلك"),
    since_within: |date| format!("منذ يوم ما خلال الفترة {date}"),

    as_of: |day| format!("المعلومات حتى {day}"),
    as_of_ago: age::as_of_ago,
    old: |day| format!("ما استجدّ بعد {day} غير وارد هنا."),
    status_heading: |day| format!("الوضع بتاريخ {day}"),
    date_label: "الوضع بتاريخ",
    date_reset: "الأحدث",
    crossings: "المعابر",
    more_crossings: |more| format!("عرض {}", counted(more, &UNOFFICIAL)),
    official_only: "المعابر الرسمية فقط",
    only_crossing: |name| format!("عرض معبر {name} فقط"),
    views: "طريقة العرض",
    view_timeline: "الخط الزمني",
    view_list: "القائمة",
    view_promises: "ما أُعلن وما حدث",
    view_figures: "بالأرقام",
    view_loading: "يجري تحميل بقية المحتوى…",
    search: "بحث",
    search_hint: "مكان أو اسم أو كلمة",
    kinds: "أنواع الأحداث",
    kinds_some: |shown, all| format!("{shown} من {all}"),
    count: |shown, all| {
        let shown = grouped(shown);
        format!("المعروض {shown} من أصل {}", counted(all, &EVENTS_OBLIQUE))
    },
    count_outside: |shown, all, outside| {
        let (shown, all, outside) = (grouped(shown), counted(all, &EVENTS_OBLIQUE), counted(outside, &EVENTS_MORE));
        format!("المعروض {shown} من أصل {all}، و{outside} خارج هذه الفترة")
    },
    nothing: "لا توجد أحداث مطابقة. يمكن البحث بكلمات أقل أو عرض كل الأنواع والمعابر من جديد.",
    nothing_chosen: "لم يُحدَّد أي معبر. يُرجى تحديد معبر واحد على الأقل أعلاه.",
    show_all: "مسح عوامل التصفية",

    zoom: "الفترة المعروضة",
    zoom_in: "تكبير",
    zoom_out: "تصغير",
    earlier: "إلى الأقدم",
    later: "إلى الأحدث",
    whole: "كل السنوات",
    window: |from, to| format!("{from} – {to}"),
    lane: |name| format!("{name}: الخط الزمني"),
    overview: "نظرة عامة على كل السنوات",
    keys: "مفاتيح الأسهم للتنقل بين الأحداث، وعلامتا الزائد والناقص للتكبير والتصغير، والمفتاحان Home و End \
           للانتقال إلى أول حدث وآخر حدث، والمفتاح Enter لفتح حدث، والمفتاح Escape لإخفائه.",

    track: words::track,
    track_short: words::track,
    value: words::value,
    certainty: words::certainty,
    between: |value, names| format!("{value} بين {names}"),
    fading: |one, other| format!("{one}، ثم {other}؛ ويوم التغيير غير معروف"),
    segment: |value, certainty, from, to| format!("{value}، {certainty}: {from} – {to}"),
    runs_out: "افتراضا يضعف مع الوقت إذ لم يتبعه أي تقرير",
    strip: |track, text| format!("{track}: {text}"),
    strip_step: |value, date| format!("{value} اعتبارا من {date}"),

    card_traffic: words::card_traffic,
    card_both: words::card_both,
    last_confirmed: |day| format!("آخر تأكيد لذلك في {day}"),
    last_report: |value, day| format!("ولم ترد تقارير منذ {day} (وكان حينها {value})"),
    ended: |value, day| format!("ولم ترد تقارير منذ {day} (وكان حتى ذلك التاريخ {value})"),
    no_report: "ولم يُعثر على تقرير",
    holds: words::holds,
    holds_unknown: words::holds_unknown,
    and_others: |more| format!(" و{}", counted(more, &SOURCES_MORE)),
    sentence_begins: |day, name| format!("في {day} كان معبر {name} "),
    sentence_traffic: words::sentence_traffic,
    sentence_goes_on: "؛ وكان ",
    presumed: |words| format!("{words} على ما يُفترض"),
    or_already: |words| format!(" أو كان قد أصبح {words}"),
    confirmed_by: |day| format!("وهذا الوضع مؤكد في {day} بحسب "),
    last_confirmed_by: |day| format!("وآخر تأكيد لذلك في {day} بحسب "),
    beyond: |day| format!("المعلومات هنا حتى {day}؛ ولم يُعثر على ما هو أحدث عند مراجعتها."),
    comma: "، ",
    semicolon: "؛ ",
    stop: ". ",

    map: "خريطة المعابر",
    map_lands: ["تركيا", "سوريا", "العراق", "الأردن"],
    map_point: detail::map_point,
    map_note: "خريطة توضيحية لا تمثل ترسيما للحدود. في كل علامة: المسافرون في الأعلى والبضائع في الأسفل؛ \
               والحلقة المتقطعة تعني أن الموقع معروف على وجه التقريب فقط.",
    map_unplaced: "معابر لا يذكر أي مصدر موقعها:",

    kind: words::kind,
    differ: "(روايات متباينة)",
    event: |kind, date, summary| format!("{kind}، {date}: {summary}"),
    label: |kind, date| format!("{kind}، {date}"),
    cluster: |count, from, to| format!("{}، {from} – {to}", counted(count, &EVENTS)),
    of_kind: |kind, count| {
        let count = grouped(count);
        format!("{kind} {count}")
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    changes: |count, from, to| format!("{}: {from} – {to}", counted(count, &CHANGES)),
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pages: "صفحات القائمة",
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    page: |from, to, all| {
        let (from, to, all) = (grouped(from), grouped(to), grouped(all));
        format!("الأحداث من {from} إلى {to} من أصل {all}")
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    page_before: "أحداث أقدم",
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    page_after: "أحداث أحدث",
    cluster_heading: |count| counted(count, &EVENTS_CLOSE),

    // Not the word for a closure, which is the name of a kind beside it.
    close: "إخفاء",
    previous: "الحدث السابق",
    next: "الحدث التالي",
    position: |place, all| {
        let (place, all) = (grouped(place), grouped(all));
        format!("{place} من {all}")
    },
    detail: "الحدث المختار",
    effects: "ما تقوله التقارير عن المعبر",
    effect_holds: detail::effect_holds,
    effect_traffic: detail::effect_traffic,
    effects_none: "لا تقول التقارير شيئا عن حركة العبور أو السيطرة.",
    inferred: "استنتاجا",
    through: |date| format!("حتى {date}"),
    temporary: "أُعلن أنه مؤقت، ولم يُعثر على موعد انتهائه",
    date_inferred: "التاريخ مستنتج وغير مذكور في المصادر",
    confidence: detail::confidence,
    announced: "الإعلان",
    said: |speaker, said| format!("{speaker}: {said}"),
    promised_for: |by| format!("الموعد المعلن: {by}"),
    promised_no_date: "لم يُحدد موعد",
    conditional: "إعلان مشروط",
    outcome: outcome::outcome,
    settled_by: "ما حدث",
    conflict: "روايات متباينة",
    conflicts_at_large: "في مسائل لا تخص حدثا بعينه",
    reading: "الخلاصة المعتمدة",
    sources: |count| counted(count, &SOURCES),
    source_kind: detail::source_kind,
    source_undated: "التاريخ غير معروف",
    source_untitled: "بلا عنوان معروف",
    same_text: |publisher| format!("النص نفسه لدى \u{2068}{publisher}\u{2069}؛ ويُحسب الاثنان مصدرا واحدا"),
    external: "يفتح موقع الناشر",

    legend: "كيف يُقرأ الرسم",
    legend_said: "إعلان",
    legend_presumed: "مفترض",
    legend_unknown: "لا تقارير",
    legend_fading: "يوم التغيير غير معروف",
    legend_between: "غير محسوم أو متنازع عليه",
    legend_actors: "من يسيطر على كل جانب",
    detail_hint: "عند اختيار علامة يظهر ما حدث والمصادر التي أوردت الخبر.",
    download: "تنزيل البيانات (JSON)",
    license: |license| format!("رخصة البيانات: \u{2068}{license}\u{2069}"),

    unattested: "* لا صيغة عربية لهذا الاسم في المصادر المستخدمة هنا؛ وهو مكتوب كما ورد فيها.",
    awaiting_review: Some("لم يراجع محرّر عربي النصوص العربية بعد."),

    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    dataset_faulty: |count| format!("في البيانات {}، فلا يمكن عرض شيء:", counted(count, &FAULTS)),
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    dataset_faulty_advice: "يلزم التصحيح في الملف ثم إعادة تحميل الصفحة.",

    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    rule: Some(rule::rule),
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    promises: promises::MESSAGES,
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    figures: figures::MESSAGES,
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    export: export::MESSAGES,

    list: words::list,
};
