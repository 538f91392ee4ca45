//! The frozen facts, on which the code is tested (`tests/it/frozen.rs`), for the tests within this layer.

use std::sync::OnceLock;

use super::dataset::{Dataset, load};

/// Read once.
pub(super) fn frozen() -> &'static Dataset {
    static FROZEN: OnceLock<Dataset> = OnceLock::new();
    FROZEN.get_or_init(|| load(include_str!("../../tests/fixtures/crossings.json")).unwrap())
}
