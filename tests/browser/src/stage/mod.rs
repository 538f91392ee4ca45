//! What a test needs before it can claim anything.

mod axe;
mod driver;
mod facts;
mod page;
mod site;
mod tool;

pub(crate) use axe::violations;
pub(crate) use facts::{Event, Facts};
pub(crate) use page::{Page, visit, visit_failing};
pub(crate) use site::{Site, dist, host};
pub(crate) use tool::tool;
