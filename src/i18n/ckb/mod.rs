//! Central Kurdish (Sorani), as newsrooms in the Kurdistan Region write it.

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

use super::{Messages, grouped::grouped};

/// What only the pages written at build time say.
#[cfg(feature = "prerender")]
pub static PAGE: super::PageMessages = page::MESSAGES;

/// The Sorani table.
pub static MESSAGES: Messages = Messages {
    months: [
        "کانوونی دووەم",
        "شوبات",
        "ئازار",
        "نیسان",
        "ئایار",
        "حوزەیران",
        "تەمموز",
        "ئاب",
        "ئەیلوول",
        "تشرینی یەکەم",
        "تشرینی دووەم",
        "کانوونی یەکەم",
    ],
    months_short: [
        "ک.دووەم",
        "شوبات",
        "ئازار",
        "نیسان",
        "ئایار",
        "حوزەیران",
        "تەمموز",
        "ئاب",
        "ئەیلوول",
        "ت.یەکەم",
        "ت.دووەم",
        "ک.یەکەم",
    ],
    months_tick: None,
    seasons: ["بەهار", "هاوین", "پاییز", "زستان"],
    date_day: |day, month, year| format!("{day}ی {month}ی {year}"),
    date_day_of_month: |day, month| format!("{day}ی {month}"),
    date_month: |month, year| format!("{month}ی {year}"),
    date_days: |first, last, month, year| format!("{first}–{last}ی {month}ی {year}"),
    date_span: |from, to| format!("{from} – {to}"),
    // Not the word for "until", which it would be read as.
    date_by: |date| format!("{date} یان پێشتر"),
    date_from: |date| format!("لە {date}ەوە"),
    date_about: |date| format!("دەوروبەری {date}"),
    date_probably: |date| format!("بە ئەگەری زۆر {date}"),
    since: |date| format!("لە {date}ەوە"),
    since_at_latest: |date| format!("لە {date} یان پێشترەوە"),
    since_within: |date| format!("لە یەکێک لە ڕۆژانی {date}ەوە"),

    as_of: |day| format!("زانیارییەکان تا {day}"),
    as_of_ago: age::as_of_ago,
    old: |day| format!("هەرچی لە {day}ەوە ڕوویدابێت، لێرەدا نییە."),
    status_heading: |day| format!("دۆخ لە {day}"),
    date_label: "دۆخ لە ڕۆژی",
    date_reset: "نوێترین",
    crossings: "دەروازەکان",
    more_crossings: |more| format!("پیشاندانی {more} دەروازەی نافەرمی"),
    official_only: "تەنیا دەروازە فەرمییەکان",
    only_crossing: |name| format!("تەنیا پیشاندانی {name}"),
    views: "شێوازی پیشاندان",
    view_timeline: "هێڵی کات",
    view_list: "لیست",
    view_promises: "چی ڕاگەیەندرا و چی ڕوویدا",
    view_figures: "ژمارەکان",
    view_loading: "بەشەکانی دیکە بار دەکرێن.",
    search: "گەڕان",
    search_hint: "شوێن، ناو یان وشە",
    kinds: "جۆرەکانی ڕووداو",
    kinds_some: |shown, all| format!("{shown} لە {all}"),
    count: |shown, all| {
        let (shown, all) = (grouped(shown), grouped(all));
        format!("{shown} لە {all} ڕووداو پیشان دراوە")
    },
    count_outside: |shown, all, outside| {
        let verb = if outside == 1 { "دەکەوێتە" } else { "دەکەونە" };
        let (shown, all, outside) = (grouped(shown), grouped(all), grouped(outside));
        format!("{shown} لە {all} ڕووداو پیشان دراوە، {outside} ڕووداوی دیکە {verb} دەرەوەی ئەم بەروارانە")
    },
    nothing: "هیچ ڕووداوێک لەگەڵ گەڕانەکە ناگونجێت. وشەی کەمتر بنووسە، یان هەموو جۆر و دەروازەکان دووبارە پیشان بدە.",
    nothing_chosen: "هیچ دەروازەیەک هەڵنەبژێردراوە. لانی کەم یەکێک لە سەرەوە هەڵبژێرە.",
    show_all: "لابردنی فلتەرەکان",

    zoom: "ڕۆژە پیشاندراوەکان",
    zoom_in: "نزیککردنەوە",
    zoom_out: "دوورخستنەوە",
    earlier: "پێشتر",
    later: "دواتر",
    whole: "هەموو ساڵەکان",
    window: |from, to| format!("{from} – {to}"),
    lane: |name| format!("{name}: هێڵی کات"),
    overview: "پوختەی هەموو ساڵەکان",
    keys: "بە دوگمەکانی تیر لە نێوان ڕووداوەکاندا دەگەڕێیت، بە + و - نزیک و دوور دەکەیتەوە، بە Home و End دەچیتە سەر \
           یەکەم و دوایین ڕووداو، بە Enter ڕووداوێک دەکەیتەوە و بە Escape دەیشاریتەوە.",

    track: words::track,
    track_short: words::track,
    value: words::value,
    certainty: words::certainty,
    between: |value, names| format!("{value}، لە نێوان {names}"),
    fading: |one, other| format!("{one}، پاشان {other}؛ ڕۆژەکەی نەزانراوە"),
    segment: |value, certainty, from, to| format!("{value}، {certainty}: {from} – {to}"),
    runs_out: "بە گریمانەیەک کە تا دێت لاوازتر دەبێت، چونکە هیچ ڕاپۆرتێکی بەدوادا نەهات",
    strip: |track, text| format!("{track}: {text}"),
    strip_step: |value, date| format!("لە {date}ەوە {value}"),

    card_traffic: words::card_traffic,
    card_both: words::card_both,
    last_confirmed: |day| format!("دوایین پشتڕاستکردنەوە بۆ {day}"),
    last_report: |value, day| format!("لە {day}ەوە هیچ ڕاپۆرتێک نییە ({value})"),
    ended: |value, day| format!("لە {day}ەوە هیچ ڕاپۆرتێک نییە (تا ئەو کاتە {value})"),
    no_report: "هیچ ڕاپۆرتێک نەدۆزرایەوە",
    holds: words::holds,
    holds_unknown: words::holds_unknown,
    and_others: |more| {
        if more == 1 {
            " و سەرچاوەیەکی دیکە".to_owned()
        } else {
            format!(" و {more} سەرچاوەی دیکە")
        }
    },
    sentence_begins: |day, name| format!("لە {day}، {name} "),
    sentence_traffic: words::sentence_traffic,
    sentence_goes_on: "؛ ",
    presumed: |words| format!("بە گریمانە {words}"),
    or_already: |words| format!(" یان ئیتر {words}"),
    // The names come last: links follow here, and nothing can be said behind them.
    confirmed_by: |_| "بۆ ئەو ڕۆژە پشتڕاست کراوەتەوە بەپێی ".to_owned(),
    last_confirmed_by: |day| format!("دوایین جار بۆ {day} پشتڕاست کراوەتەوە بەپێی "),
    beyond: |day| {
        format!("زانیارییەکانی ئێرە بۆ {day} ڕاستن؛ کاتێک پێداچوونەوەیان بۆ کرا هیچ شتێکی نوێتر نەدۆزرایەوە.")
    },
    comma: "، ",
    semicolon: "؛ ",
    stop: ". ",

    map: "نەخشەی دەروازەکان",
    map_lands: ["تورکیا", "سووریا", "عێراق", "ئوردن"],
    map_point: detail::map_point,
    map_note: "بۆ پیشاندانی شوێنە، نەک ڕووپێویی سنوور. لە هەر نیشانەیەکدا: گەشتیاران لە سەرەوە و کاڵا لە خوارەوە؛ \
               بازنەی پچڕپچڕ واتە شوێنەکە تەنیا بە نزیکەیی زانراوە.",
    map_unplaced: "ئەو دەروازانەی هیچ سەرچاوەیەک شوێنەکەیان دیاری ناکات:",

    kind: words::kind,
    differ: "(گێڕانەوەکان جیاوازن)",
    event: |kind, date, summary| format!("{kind}، {date}: {summary}"),
    label: |kind, date| format!("{kind}، {date}"),
    cluster: |count, from, to| {
        let count = grouped(count);
        format!("{count} ڕووداو، {from} – {to}")
    },
    of_kind: |kind, count| {
        let count = grouped(count);
        format!("{kind} {count}")
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    changes: |count, from, to| {
        let count = grouped(count);
        format!("{count} گۆڕانکاری: {from} – {to}")
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pages: "پەڕەکانی لیستەکە",
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    page: |from, to, all| {
        let (from, to, all) = (grouped(from), grouped(to), grouped(all));
        format!("ڕووداوی {from} تا {to} لە کۆی {all}")
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    page_before: "ڕووداوەکانی پێشتر",
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    page_after: "ڕووداوەکانی دواتر",
    cluster_heading: |count| {
        let count = grouped(count);
        format!("{count} ڕووداوی نزیک لە یەک")
    },

    // Not the word for a closure, which is the name of a kind beside it.
    close: "شاردنەوە",
    previous: "ڕووداوی پێشوو",
    next: "ڕووداوی دواتر",
    position: |place, all| {
        let (place, all) = (grouped(place), grouped(all));
        format!("{place} لە {all}")
    },
    detail: "ڕووداوی هەڵبژێردراو",
    effects: "ڕاپۆرتەکان لەبارەی دەروازەکەوە چی دەڵێن",
    effect_holds: detail::effect_holds,
    effect_traffic: detail::effect_traffic,
    effects_none: "ڕاپۆرتەکان هیچ لەبارەی هاتوچۆ و کۆنترۆڵەوە ناڵێن.",
    inferred: "لێهەڵێنجراو",
    through: |date| format!("تا {date}"),
    temporary: "وەک ڕێکارێکی کاتی ڕاگەیەندرا، کاتی کۆتاییهاتنی نەدۆزرایەوە",
    date_inferred: "ڕۆژەکە لێهەڵێنجراوە، نەنووسراوە",
    confidence: detail::confidence,
    announced: "ڕاگەیەندراو",
    said: |speaker, said| format!("{speaker}: {said}"),
    promised_for: |by| format!("وادەی ڕاگەیەندراو: {by}"),
    promised_no_date: "هیچ وادەیەک دیاری نەکرا",
    conditional: "بە مەرج",
    outcome: outcome::outcome,
    settled_by: "چی ڕوویدا",
    conflict: "گێڕانەوەکان جیاوازن",
    conflicts_at_large: "لەبارەی ئەو پرسانەوە کە تایبەت نین بە تاکە ڕووداوێک",
    reading: "خوێندنەوەی پەسەندکراو",
    sources: |count| if count == 1 { "سەرچاوە".to_owned() } else { format!("{count} سەرچاوە") },
    source_kind: detail::source_kind,
    source_undated: "بەرواری نەزانراوە",
    source_untitled: "سەردێڕی نەزانراوە",
    same_text: |publisher| format!("هەمان دەقی \u{2068}{publisher}\u{2069}؛ هەردووکیان بە یەک سەرچاوە دەژمێردرێن"),
    external: "ماڵپەڕی بڵاوکەرەوەکە دەکاتەوە",

    legend: "چۆن دەخوێندرێتەوە",
    legend_said: "ڕاگەیەندراو",
    legend_presumed: "گریمانەکراو",
    legend_unknown: "بێ ڕاپۆرت",
    legend_fading: "ڕۆژی گۆڕانکاری نەزانراوە",
    legend_between: "ناکۆکی یان ململانێ لەسەرە",
    legend_actors: "هەر دیوێک لەژێر کۆنترۆڵی کێدایە",
    detail_hint: "نیشانەیەک هەڵبژێرە تا بخوێنیتەوە چی ڕوویدا و کێ بڵاوی کردەوە.",
    download: "داگرتنی داتاکە (JSON)",
    license: |license| format!("داتا: \u{2068}{license}\u{2069}"),

    unattested: "* لە هیچ یەکێک لەو سەرچاوانەی لێرەدا بەکار هاتوون ئەم ناوە بە کوردی نەهاتووە؛ وەک لەواندا هاتووە نووسراوە.",
    awaiting_review: Some("هێشتا هیچ ڕۆژنامەنووسێکی کوردزمان پێداچوونەوەی بۆ دەقە کوردییەکان نەکردووە."),

    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    dataset_faulty: |count| {
        if count == 1 {
            "داتاکە هەڵەیەکی تێدایە، بۆیە هیچ شتێک پیشان نادرێت:".to_owned()
        } else {
            format!("داتاکە {count} هەڵەی تێدایە، بۆیە هیچ شتێک پیشان نادرێت:")
        }
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    dataset_faulty_advice: "لە فایلەکەدا ڕاستیان بکەرەوە و پەڕەکە دووبارە بار بکەرەوە.",

    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    rule: Some(rule::rule),
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    export: export::MESSAGES,
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    promises: promises::MESSAGES,
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    figures: figures::MESSAGES,

    list: words::list,
};
