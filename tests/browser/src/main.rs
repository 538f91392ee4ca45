//! Tests of the built page in real browsers, through `WebDriver`: all in Chromium, the main path in
//! Firefox and `WebKitGTK` too.
//!
//! `stage` sets things up: the folder that is served, the drivers, a page to ask and to act on.
//! `claims` are the tests, their names being claims. `probes` are the questions to the page that
//! are longer than a line, as scripts. `cfg(test)` tells Clippy that what helps a test may fail
//! like one.

#[cfg(test)]
mod claims;
#[cfg(test)]
mod stage;
