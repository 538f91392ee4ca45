//! What the languages say: dates at every precision, numbers with the right nouns.

mod ar;
mod ckb;
mod fault;
