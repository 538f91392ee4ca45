//! Arabic words on what leaves the page.

use super::{super::ExportMessages, EVENTS_OBLIQUE, plural::counted};

pub(super) const MESSAGES: ExportMessages = ExportMessages {
    days: |from, to| format!("الفترة المعروضة: من {from} إلى {to}"),
    words: |text| format!("ما يطابق «{text}» فقط"),
    kinds: |names| format!("أحداث من هذه الأنواع فقط: {names}"),
    selection: |held, all| {
        let all = counted(all, &EVENTS_OBLIQUE);
        format!(
            "يضم هذا الملف ما كان معروضا فقط، أي {held} من أصل {all}. وأي وضع يُستخلص منه يستند إلى هذه الأحداث وحدها."
        )
    },
    sources: "المصادر",
};
