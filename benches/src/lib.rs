//! Datasets of any size, the same ones every time: for the benchmarks of the core and of the page.

mod full;
mod lanes;
mod plain;
mod random;
mod words;

pub use full::full;
pub use lanes::lanes_for;
pub use plain::plain;
