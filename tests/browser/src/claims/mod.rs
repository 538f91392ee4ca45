//! What a reader, a publisher or an editor may rely on, one subject a file.

mod accessibility;
mod address;
mod attributes;
mod before;
mod builder;
mod cursor;
mod engines;
mod faults;
mod filters;
mod frame;
mod frame_dialects;
mod guest;
mod keyboard;
mod later;
mod layout;
mod lifecycle;
mod matrix;
mod mirrored;
mod opening;
mod published;
mod reach;
mod search;
mod status;
mod zoom;
