//! What a test needs before it can claim anything.

mod axe;
mod driver;
mod engine;
mod facts;
mod npm;
mod page;
mod site;
mod tool;
mod visit;

pub(crate) use axe::violations;
pub(crate) use facts::{Event, Facts};
pub(crate) use npm::package;
pub(crate) use page::Page;
pub(crate) use site::{Site, built, dist, host, shipped};
pub(crate) use tool::{status_on, tool};
pub(crate) use visit::{in_each_engine, visit, visit_failing, visit_without_storage};
