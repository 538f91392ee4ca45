//! What a reader and a host page can do, and what comes of it: actions in, selectors out.

mod address;
mod age;
mod detail;
mod effects;
mod filter;
mod roundtrip;
mod sequence;
mod window;
