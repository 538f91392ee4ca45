//! The rules of axe-core.

use std::sync::LazyLock;

use serde_json::json;

use super::{npm::package, page::Page};

static RULES: LazyLock<String> = LazyLock::new(|| package("axe-core/axe.min.js"));

/// What axe-core finds on the page as it is: one text a finding.
pub(crate) async fn violations(page: &Page) -> Vec<String> {
    page.ask_of(include_str!("../probes/axe.js"), json!(*RULES)).await
}
