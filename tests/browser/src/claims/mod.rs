//! What a reader, a publisher or an editor may rely on, one subject a file. All but `shipped` look at the frozen
//! facts, so that none changes when a fact is corrected.

mod accessibility;
mod address;
mod age;
mod attributes;
mod before;
mod builder;
mod cursor;
mod engines;
mod export;
mod faults;
mod filters;
mod frame;
mod frame_dialects;
mod guest;
mod hostile;
mod keyboard;
mod languages;
mod large;
mod later;
mod layout;
mod leaving;
mod lifecycle;
mod matrix;
mod mirrored;
mod offline;
mod opening;
mod published;
mod reach;
mod search;
mod shipped;
mod status;
mod storage;
mod work;
mod zoom;
