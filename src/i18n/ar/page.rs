//! Arabic sentences of the pages written before anybody reads them.

use super::super::PageMessages;

/// The Arabic messages.
pub(in super::super) const MESSAGES: PageMessages = PageMessages {
    title: "المعابر الحدودية بين العراق وسوريا: ما أُعلن وما حدث",
    heading: "المعابر الحدودية بين العراق وسوريا",
    summary: "تاريخ كل معبر حدودي بين العراق وسوريا ووضعه، ولكل علامة مصادرها.",
    events: "كل الأحداث مع مصادرها",
    description: "تاريخ كل معبر حدودي بين العراق وسوريا ووضعه: ما أُعلن وما حدث، ومن كان يسيطر على كل جانب \
                  ومن أورد ذلك، حدثا بعد حدث مع المصادر.",
    place: "الحدود بين العراق وسوريا",
};
