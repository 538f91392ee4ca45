//! The second download: the same with the feature `complete`, which adds the views that most
//! readers never ask for (`DESIGN.md`, "What is downloaded when?").
#![no_main]

use crossing_timeline as _;
