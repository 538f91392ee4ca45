//! Arabic words on what leaves the page.

use super::super::ExportMessages;

pub(super) const MESSAGES: ExportMessages = ExportMessages {
    days: |from, to| format!("الأيام المعروضة: {from} – {to}"),
    words: |text| format!("ما يطابق «{text}» فقط"),
    kinds: |names| format!("أحداث من هذه الأنواع فقط: {names}"),
    selection: |held, all| {
        format!("في هذا الملف ما كان معروضاً: {held} من أصل {all} من الأحداث. وكل وضع يُستنتج منه لا يستند إلا إليها.")
    },
    sources: "المصادر",
};
