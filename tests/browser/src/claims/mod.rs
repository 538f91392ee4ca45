//! What a reader, a publisher or an editor may rely on, one subject a file.

mod accessibility;
mod address;
mod attributes;
mod before;
mod cursor;
mod faults;
mod filters;
mod keyboard;
mod later;
mod layout;
mod lifecycle;
mod opening;
mod reach;
mod search;
mod status;
mod zoom;
