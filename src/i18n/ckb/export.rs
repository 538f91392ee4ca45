//! Sorani words on what leaves the page.

use super::super::ExportMessages;

pub(super) const MESSAGES: ExportMessages = ExportMessages {
    days: |from, to| format!("ڕۆژە پیشاندراوەکان: {from} – {to}"),
    words: |text| format!("تەنیا ئەوەی لەگەڵ «{text}» یەک دەگرێتەوە"),
    kinds: |names| format!("تەنیا ڕووداوی ئەم جۆرانە: {names}"),
    selection: |held, all| {
        format!(
            "لەم فایلەدا ئەوە هەیە کە پیشان درابوو: {held} لە {all} ڕووداو. هەر دۆخێک کە لێی دەرهێنرێت تەنیا پشت بەوانە دەبەستێت."
        )
    },
    sources: "سەرچاوەکان",
};
